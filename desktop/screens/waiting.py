"""Everything that waits, at work."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.records import Waiting
from desktop.models.line_text import Reader
from desktop.models.waiting_list import WaitingList
from desktop.screens.context import Desk
from desktop.views.waiting_page import WaitingPage


class WaitingScreen(QObject):
    """Shows what the NOW band counts."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = WaitingList()
        self.page = WaitingPage(self.list)
        self.list.setParent(self.page)

    @Slot(Waiting)
    def show(self, waiting: Waiting) -> None:
        """Bring the list to what waits now."""
        reader = Reader(self._desk.language, self._desk.zone, self._desk.today())
        self.list.show(waiting, reader, self._desk.now())
