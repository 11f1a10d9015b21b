"""What stands in a seat of the form: candidates, kinds, requests; brought up to date line by line, never reset."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.differences import bring

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
DigitRole = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class SeatRow:
    """key -- what is meant; note -- what tells it from others; is_winner -- Enter takes it."""

    key: str
    title: str
    note: str = ""
    is_winner: bool = False


class SeatRows(QAbstractListModel):
    """has_digits -- the first nine are chosen by their digit."""

    def __init__(self, parent: QObject | None = None, *, has_digits: bool = False) -> None:
        super().__init__(parent)
        self._rows: list[SeatRow] = []
        self._has_digits = has_digits

    def show(self, rows: Sequence[SeatRow]) -> None:
        """Bring the list to *rows*: what stays keeps its line in the view."""
        bring(self, self._rows, rows, key=lambda row: row.key)

    def rows(self) -> Sequence[SeatRow]:
        """Return what stands in the list."""
        return tuple(self._rows)

    def by_digit(self, digit: int) -> SeatRow | None:
        """Return the line of a digit, None if it has none."""
        return self._rows[digit - 1] if self._has_digits and 1 <= digit <= min(_DIGITS, len(self._rows)) else None

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == RowRole:
            return row
        if role == DigitRole:
            return str(index.row() + 1) if self._has_digits and index.row() < _DIGITS else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title} {row.note}".strip()
        return None
