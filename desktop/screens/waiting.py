"""Everything that waits, at work."""

from collections.abc import Hashable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.half_act import HalfAct
from desktop.domain.records import RequestLine, Waiting
from desktop.domain.undecided import RefusedAct, Undecided
from desktop.models.decisions import CORRECT, STRIKE, Decision, decisions
from desktop.models.line_text import Reader
from desktop.models.waiting_list import WaitingList
from desktop.screens.context import Desk
from desktop.screens.deciding import Deciding, read_undecided
from desktop.screens.directory_again import Written, written
from desktop.storage.queries.requests import lines_by_id
from desktop.views.waiting_page import WaitingPage

_TABLES = frozenset({"entry", "request"})


class WaitingScreen(QObject):
    """Shows what is to be decided, what the NOW band counts, and what is half typed about requests.

    written_again -- a row of the directory (Written) that was refused and struck through, to be corrected
    """

    written_again = Signal(Written)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: Waiting | None = None
        self._half_typed: list[tuple[RequestLine, str]] = []
        self._undecided: Sequence[Decision] = ()
        self._again: tuple[Hashable, Written] | None = None
        self.list = WaitingList()
        self.page = WaitingPage(self.list)
        self.list.setParent(self.page)
        self._deciding = Deciding(desk, self)
        self._deciding.decided.connect(self.ask_undecided)
        self._deciding.struck.connect(self._on_struck)
        self.page.decided.connect(self._on_decided)
        desk.sharing.moved.connect(self.ask_undecided)
        desk.changes.happened.connect(self._on_changes)
        self.ask_undecided()

    @Slot(Waiting)
    def show(self, waiting: Waiting) -> None:
        """Bring the list to what waits now."""
        self._waiting = waiting
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Write the list, if it is looked at: hundreds of lines are not for nobody."""
        self._write()

    @Slot()
    def ask_undecided(self) -> None:
        """Ask what is to be decided, looked at or not: it stands first as soon as the list is opened."""
        self._desk.ask("waiting, to be decided", partial(read_undecided, day=self._desk.day), self._show_undecided)

    def _show_undecided(self, found: Undecided) -> None:
        self._undecided = decisions(found, self._reader())
        self._write()

    def _write(self) -> None:
        if self._waiting is None or self.page.isHidden():
            return
        half_typed, undecided = self._half_typed, self._undecided
        self.list.show(self._waiting, self._reader(), self._desk.now(), half_typed=half_typed, undecided=undecided)

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    @Slot(Decision, str)
    def _on_decided(self, decision: Decision, way: str) -> None:
        self._again = None
        if way == CORRECT and isinstance(decision.about, RefusedAct):
            again = written(self._desk, decision.about)
            self._again = (decision.key, again) if again is not None else None
            way = STRIKE
        self._deciding.decide(decision, way)

    @Slot(Decision)
    def _on_struck(self, decision: Decision) -> None:
        if self._again is not None and self._again[0] == decision.key:
            self.written_again.emit(self._again[1])
        self._again = None

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if _TABLES & changes.keys():
            self.ask_undecided()

    def show_half_typed(self, halves: Sequence[HalfAct]) -> None:
        """Bring the list to what was begun about requests and not done."""
        words: dict[object, list[str]] = {}
        for half in halves:
            words.setdefault(half.request_id, []).append(half.own_words)
        ids = list(dict.fromkeys(half.request_id for half in halves))
        lines = self._desk.read(partial(lines_by_id, day=self._desk.day, ids=ids)) if ids else []
        self._half_typed = [(line, " · ".join(part for part in words[line.id] if part)) for line in lines]
        self.refresh()
