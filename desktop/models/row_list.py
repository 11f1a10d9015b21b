"""Rows under headings, each known by its key: a list that is never reset while somebody works in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models import differences

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShown:
    """One row. A heading has only title and note; note_tone -- warning, or "" for what matters less."""

    key: str
    is_heading: bool = False
    title: str = ""
    note: str = ""
    note_tone: str = ""

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.note) if part)


R = TypeVar("R", bound=RowShown)


class RowList(QAbstractListModel, Generic[R]):
    """Shows rows in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    def rows(self) -> Sequence[R]:
        """Return what is shown."""
        return tuple(self._rows)

    def replace(self, rows: Sequence[R]) -> None:
        """Show another list altogether."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def bring(self, rows: Sequence[R]) -> None:
        """Take away what is gone, put in what is new, tell anew what changed: selection and scroll stay."""
        differences.bring(self, self._rows, rows, key=lambda row: row.key)

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None
