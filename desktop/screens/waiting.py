"""Everything that waits, at work."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.domain.half_act import HalfAct
from desktop.domain.records import RequestLine, Waiting
from desktop.models.line_text import Reader
from desktop.models.waiting_list import WaitingList
from desktop.screens.context import Desk
from desktop.storage.queries.requests import lines_by_id
from desktop.views.waiting_page import WaitingPage


class WaitingScreen(QObject):
    """Shows what the NOW band counts, and what is half typed about requests."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: Waiting | None = None
        self._half_typed: list[tuple[RequestLine, str]] = []
        self.list = WaitingList()
        self.page = WaitingPage(self.list)
        self.list.setParent(self.page)

    @Slot(Waiting)
    def show(self, waiting: Waiting) -> None:
        """Bring the list to what waits now."""
        self._waiting = waiting
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Write the list, if it is looked at: hundreds of lines are not for nobody."""
        if self._waiting is None or self.page.isHidden():
            return
        reader = Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)
        self.list.show(self._waiting, reader, self._desk.now(), half_typed=self._half_typed)

    def show_half_typed(self, halves: Sequence[HalfAct]) -> None:
        """Bring the list to what was begun about requests and not done."""
        words: dict[object, list[str]] = {}
        for half in halves:
            words.setdefault(half.request_id, []).append(half.own_words)
        ids = list(dict.fromkeys(half.request_id for half in halves))
        lines = self._desk.read(partial(lines_by_id, day=self._desk.day, ids=ids)) if ids else []
        self._half_typed = [(line, " · ".join(part for part in words[line.id] if part)) for line in lines]
        self.refresh()
