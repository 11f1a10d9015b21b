"""The card of a station that shares: how far the request is on its way, and who else has it open."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.presence import Present
from desktop.domain.ticks import Tick
from desktop.screens.context import Desk
from desktop.sync.held import login_of
from desktop.sync.ticks import ticks
from desktop.views.card_page import CardPage
from desktop.views.sharing_seat import SharingSeat
from desktop.wording import ticks as wording

_TOPIC = "card, sharing"


class CardSharing(QObject):
    """Keeps the seat of the card true; tells the others which request is looked at, as long as it is.

    Nothing waits for it: the card can be written on before anything is known, and without the server.
    """

    def __init__(self, desk: Desk, page: CardPage, seat: SharingSeat) -> None:
        super().__init__(page)
        self._desk, self._page, self._seat = desk, page, seat
        self._request_id: UUID | None = None
        self._looked: tuple[UUID | None, str | None] = (None, None)
        page.installEventFilter(self)
        desk.sharing.moved.connect(self.refresh)
        desk.sharing.met.connect(self._on_met)
        desk.seat.changed.connect(self._tell)

    def turn_to(self, request_id: UUID) -> None:
        """Another request is shown now, or the same one anew."""
        if request_id != self._request_id:
            self._request_id = request_id
            self._seat.setVisible(self._desk.read(login_of) is not None)
            self._show_state(request_id, None)
            self._seat.show_others(*self._named(()))
        self._tell()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask how far the request is."""
        if self._request_id is not None:
            asked = self._request_id
            self._desk.ask(_TOPIC, partial(_tick, request_id=asked), partial(self._show_state, asked))

    def _show_state(self, request_id: UUID, tick: Tick | None) -> None:
        if request_id != self._request_id:
            return
        language = self._desk.language
        said = (wording.sentence(tick, language), wording.words(tick, language)) if tick is not None else ("", "")
        self._seat.show_state(tick, *said)

    @Slot(object, object)
    def _on_met(self, request_id: UUID, people: tuple[Present, ...]) -> None:
        if request_id == self._request_id:
            self._seat.show_others(*self._named(people))

    def _named(self, people: tuple[Present, ...]) -> tuple[str, str]:
        desk = self._desk
        return wording.elsewhere(people, desk.language, zone=desk.zone, today=desk.today())

    @Slot()
    def _tell(self) -> None:
        """Let the others know which request is open here, and by whom."""
        shown = self._request_id if self._page.isVisible() else None
        seat = self._desk.seat
        looked = (shown, seat.person.login if shown is not None and seat.is_on_duty else None)
        if looked != self._looked:
            self._looked = looked
            self._desk.sharing.looked.emit(*looked)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._tell()
        return super().eventFilter(watched, event)


def _tick(session: Session, *, request_id: UUID) -> Tick | None:
    found = ticks(session)
    return found.of(request_id) if found is not None else None
