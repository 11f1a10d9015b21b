"""Someone at the keyboard with the form of a kind of trouble before him."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from desktop.domain.form_versions import FormVersion
from desktop.models.row_list import RowRole
from desktop.screens.form_editor import FormEditorScreen
from desktop.storage.queries.categories import categories
from desktop.storage.queries.form_versions import form_versions
from tests.screens.page_hands import PageHands
from tests.screens.surroundings import LiveDesk


class FormHands(PageHands):
    """Opens the form of a kind in a window of the usual size."""

    def __init__(self, qtbot, live: LiveDesk, category_id: UUID) -> None:
        self.screen = FormEditorScreen(live.desk)
        self.page = self.screen.page
        self.screen.open(category_id)
        super().__init__(qtbot, live, self.screen)

    def listed(self) -> list[tuple[str, str]]:
        """Return the rows of the list: (words, what is said of them)."""
        model = self.page.list.model()
        rows = [model.index(at, 0).data(RowRole) for at in range(model.rowCount())]
        return [(row.title, row.note) for row in rows]

    def versions(self, key: str) -> list[FormVersion]:
        """Return the versions of a form in the file, the newest first."""
        return self._read(lambda session: form_versions(session, key))

    def form(self, key: str) -> dict[str, Any]:
        """Return the form of a kind as it is stored now."""
        return dict(self.versions(key)[0].body)

    def patterns(self, key: str) -> dict[str, Any]:
        """Return the words that point to a kind, as they are stored."""
        found = self._read(categories)
        return dict(next(one for one in found if one.key == key).patterns)

    def _read(self, query: Callable[[Any], Any]) -> Any:
        with self.live.founded.database.read() as session:
            return query(session)
