"""The card of a request about which something is to be decided: shown as it comes, done by one key, gone when it is."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.undecided import Undecided
from desktop.models.decisions import decisions
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.deciding import Deciding, read_undecided
from desktop.storage.queries.requests import lines_by_id
from desktop.views.card_page import CardPage

_TOPIC = "card, to be decided"
_TABLES = frozenset({"request", "entry"})


@dataclass(frozen=True, slots=True)
class _Read:
    """is_there -- the request is (still) in the file."""

    waiting: Undecided
    is_there: bool


class CardDeciding(QObject):
    """Keeps the seat of the card true, whoever decides; nothing waits for it, and it touches nothing that is typed."""

    def __init__(self, desk: Desk, page: CardPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._request_id: UUID | None = None
        self._is_opened = False
        self._deciding = Deciding(desk, self)
        self._deciding.decided.connect(self.refresh)
        page.decision.decided.connect(self._deciding.decide)
        page.appeared.connect(self._on_appeared)
        desk.sharing.moved.connect(self.refresh)
        desk.changes.happened.connect(self._on_changes)

    def turn_to(self, request_id: UUID, *, is_opened: bool) -> None:
        """Show what is to be decided about the request that somebody opened, before the next key; else as it comes."""
        if is_opened or request_id != self._request_id:
            self._request_id = request_id
            self._is_opened = True
            self._desk.lanes.read.forget(_TOPIC)
            self._show(request_id, self._desk.read(partial(_read, day=self._desk.day, request_id=request_id)))

    @Slot()
    def refresh(self) -> None:
        """Ask what is to be decided about the request that is shown."""
        if self._request_id is not None:
            asked = self._request_id
            self._desk.ask(_TOPIC, partial(_read, day=self._desk.day, request_id=asked), partial(self._show, asked))

    def _show(self, asked: UUID, found: _Read) -> None:
        if asked != self._request_id:
            return
        if not found.is_there:
            self._request_id = None
            self._page.closed.emit()
            return
        desk, card = self._desk, self._page.card()
        reader = Reader(desk.language, desk.zone, desk.today(), desk.facts.station)
        known = card if card is not None and card.line.id == asked else None
        form, codes = (known.form, known.codes) if known is not None else (None, None)
        first = next(iter(decisions(found.waiting, reader, form=form, codes=codes)), None)
        is_opened, self._is_opened = self._is_opened, False
        self._page.show_decision(first, is_opened=is_opened)

    @Slot()
    def _on_appeared(self) -> None:
        self._is_opened = True
        self.refresh()

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if self._page.isVisible() and _TABLES & changes.keys():
            self.refresh()


def _read(session: Session, *, day: DeskDay, request_id: UUID) -> _Read:
    waiting = read_undecided(session, day=day, request_id=request_id)
    return _Read(waiting, is_there=bool(lines_by_id(session, day, [request_id])))
