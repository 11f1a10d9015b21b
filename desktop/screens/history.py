"""The history of equipment or of a place at work: read a page at a time, live while it is looked at."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.history import HistoryPart, Spot
from desktop.models.history_list import below, figures, rows
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.storage.queries.place_history import MOST, history_part
from desktop.views.history_page import HistoryPage

_TABLES = frozenset({"request", "entry", "labour"})


class HistoryScreen(QObject):
    """opened -- a request was chosen"""

    opened = Signal(UUID)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._spot: Spot | None = None
        self._count = MOST
        self._part: HistoryPart | None = None
        self.page = HistoryPage()
        self.page.opened.connect(self.opened)
        self.page.more_requested.connect(self._on_more_requested)
        desk.changes.happened.connect(self._on_changes)

    def open(self, spot: Spot) -> None:
        """Show the history of *spot*, from its newest request on."""
        if spot != self._spot:
            self._spot, self._count, self._part = spot, MOST, None
            self.page.forget()
            self.page.show_history("", "", (), "")
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask anew, as far as somebody has read on."""
        spot = self._spot
        if spot is not None:
            query = partial(history_part, day=self._desk.day, spot=spot, now=self._desk.now(), count=self._count)
            self._desk.ask("history", query, partial(self._show, spot))

    def _show(self, spot: Spot, part: HistoryPart | None) -> None:
        if spot != self._spot or part is None:
            return
        self._part = part
        desk = self._desk
        reader = Reader(desk.language, desk.zone, desk.today(), desk.facts.station)
        title = self.tr("History: {what}").format(what=part.title)
        self.page.show_history(title, figures(part, reader), rows(part, reader, desk.now()), below(part, reader))

    @Slot()
    def _on_more_requested(self) -> None:
        if self._part is not None and self._part.has_more and len(self._part.requests) == self._count:
            self._count += MOST
            self.reload()

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if self.page.isVisible() and _TABLES & changes.keys():
            self.reload()
