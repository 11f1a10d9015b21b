"""Someone at the keyboard with the directory before him."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from desktop.domain.directory import DirectoryLine, DirectoryRecord
from desktop.models.directory_lines import ShownLine
from desktop.screens.directory import DirectoryScreen
from desktop.storage.queries.directory import Search, directory_list
from desktop.storage.queries.directory_records import directory_record
from tests.screens.page_hands import PageHands
from tests.screens.surroundings import LiveDesk


class Hands(PageHands):
    """Opens the directory in a window of the usual size."""

    def __init__(self, qtbot, live: LiveDesk) -> None:
        self.screen = DirectoryScreen(live.desk)
        self.page = self.screen.page
        self.form = self.page.form
        super().__init__(qtbot, live, self.screen)

    def open(self, kind: str, row_id: UUID | None = None) -> None:
        """Let the screen list a kind."""
        self.screen.open(kind, row_id)
        self.settled()

    def shown(self) -> list[ShownLine]:
        """Return the rows of the list."""
        model = self.page.list.model()
        found = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
        return [line for line in found if isinstance(line, ShownLine)]

    def titles(self) -> list[str]:
        """Return what the list says."""
        return [line.title for line in self.shown()]

    def stored(self, kind: str, title: str = "", **search: Any) -> list[DirectoryLine]:
        """Return the rows in the file whose title is *title*."""
        with self.live.founded.database.read() as session:
            lines = directory_list(session, Search(kind=kind, typed=title, **search)).lines
        return [line for line in lines if title in (line.title, *line.labels.values())]

    def record(self, kind: str, title: str) -> DirectoryRecord:
        """Return the one row in the file of that title."""
        (line,) = self.stored(kind, title)
        with self.live.founded.database.read() as session:
            found = directory_record(session, kind, line.id)
        assert found is not None
        return found
