"""The first rows of a file as they will be stored: one column a field, what is wrong with a row beside its number."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.importing import FIELDS, ImportKind, PreviewRow
from desktop.models.import_choices import MOMENTS
from desktop.models.tones import ToneRole
from desktop.wording.import_words import field_title
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_STATES = {
    "new": QT_TRANSLATE_NOOP("import", "new"),
    "known": QT_TRANSLATE_NOOP("import", "known"),
    "changed": QT_TRANSLATE_NOOP("import", "changed"),
    "refused": QT_TRANSLATE_NOOP("import", "! refused"),
}
_TONES = {"new": "done", "known": "faded", "changed": "warning", "refused": "danger"}
_LINE = QT_TRANSLATE_NOOP("import", "Line")
_STATE = QT_TRANSLATE_NOOP("import", "What becomes of it")
_FIRST = 2


class ImportRows(QAbstractTableModel):
    """At most some dozens of rows; another answer replaces them all, so the current row stays by its number."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[PreviewRow, ...] = ()
        self._fields: tuple[str, ...] = ()

    def show(self, kind: ImportKind, rows: Sequence[PreviewRow]) -> None:
        """Show what the rows of a file of *kind* become; fields that none of them has have no column."""
        present = {key for row in rows for key in row.values}
        known = [field.key for field in FIELDS[kind] if field.key in present]
        fields = (*known, *sorted(present - set(known)))
        if fields == self._fields and len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows, self._fields = tuple(rows), fields
        self.endResetModel()

    def row(self, at: int) -> PreviewRow | None:
        """Return what stands in a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _cell(self, row: PreviewRow, column: int) -> str:
        if column == 0:
            return self._language.number(row.line_no)
        if column == 1:
            return self._language.say("import", _STATES[row.state]) if row.state in _STATES else row.state
        field = self._fields[column - _FIRST]
        text = row.values.get(field, "")
        return self._moment(text) if field in MOMENTS else text

    def _moment(self, text: str) -> str:
        """Return a moment as the reader writes it: whether day and month are right is seen by the month's name."""
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        return f"{self._language.date(at.date())} {at:%H:%M}"

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else _FIRST + len(self._fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < _FIRST:
            return self._language.say("import", (_LINE, _STATE)[section])
        return field_title(self._fields[section - _FIRST], self._language)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for column in range(self.columnCount()) if (text := self._cell(row, column)))
        if role == ToneRole:
            if index.column() == 1:
                return _TONES.get(row.state, "")
            return "faded" if index.column() == 0 or row.state in ("known", "refused") else ""
        return None
