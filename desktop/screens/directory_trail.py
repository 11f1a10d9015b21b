"""From a row of the directory to one that stands around it, and back: who lives where."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.models.seat_rows import SeatRow
from desktop.screens.directory_row import DirectoryRowScreen
from desktop.views.directory_page import DirectoryPage


class DirectoryTrail(QObject):
    """opened -- (kind, id of the row) is to be shown"""

    opened = Signal(str, object)

    def __init__(self, page: DirectoryPage, row: DirectoryRowScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._passed: list[tuple[str, UUID]] = []
        page.form.around.opened.connect(self._on_opened)
        page.back_requested.connect(self._on_back_requested)

    @Slot(object)
    def _on_opened(self, row: SeatRow) -> None:
        here = self._row.stands_at()
        if here is not None:  # else what is shown is still that of the row before
            self._passed.append(here)
            kind, row_id = row.key.split()
            self.opened.emit(kind, UUID(row_id))

    @Slot()
    def _on_back_requested(self) -> None:
        if self._passed:
            self.opened.emit(*self._passed.pop())
