"""Keeps what is typed in the directory at every pause, and brings it back after the program ended."""

from PySide6.QtCore import QObject, Slot

from desktop.models.directory_drafts import Drafts
from desktop.models.directory_kept import as_body, from_body
from desktop.screens.context import Desk
from desktop.screens.drafts import DraftKeeper
from desktop.workflow.drafting import drafts

KIND = "directory"


class DirectoryDraftKeeper(QObject):
    """One kept draft for all half-typed rows of the directory."""

    def __init__(self, desk: Desk, typed: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._typed = desk, typed
        self._keeper = DraftKeeper(desk, KIND, self._body, self)
        self._is_back = False

    def bring_back(self) -> int:
        """Take in what was kept before the program ended, once; return how many rows came back."""
        if self._is_back:
            return 0
        self._is_back = True
        count = 0
        for kept in drafts(self._desk.office):
            if kept.kind == KIND:
                rows = from_body(kept.body)
                self._typed.take_in(rows)
                self._keeper.adopt(kept.id)
                count += len(rows)
        return count

    @Slot()
    def touch(self) -> None:
        """Something was typed, saved or taken back."""
        self._keeper.touch()

    def save_now(self) -> None:
        """Keep what is typed now: the window closes."""
        if self._is_back:
            self._keeper.save_now()

    def _body(self) -> dict[str, object] | None:
        return as_body(self._typed.all())
