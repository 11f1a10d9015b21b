"""The columns of a file as rows: what each is called, what stands in it first, and what it becomes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.importing import ColumnMapping, FileLook
from desktop.models.tones import ToneRole
from desktop.wording.import_words import column_title, field_title
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_TITLES = (
    QT_TRANSLATE_NOOP("import", "Column of the file"),
    QT_TRANSLATE_NOOP("import", "What stands in it first"),
    QT_TRANSLATE_NOOP("import", "Becomes"),
)
_BETWEEN = "  ·  "
_SAMPLES = 4


class ImportColumns(QAbstractTableModel):
    """One row a column of the file; shown anew for another file, changed in place when a column becomes another field.

    A file may have thousands of columns: rows are made when they are looked at.
    """

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._look: FileLook | None = None
        self._becomes: dict[int, str] = {}

    def show(self, look: FileLook | None, mapping: ColumnMapping | None) -> None:
        """Show what a file has and what becomes of it."""
        becomes = dict(mapping.columns) if mapping is not None else {}
        if look is self._look:
            changed = [at for at in {*becomes, *self._becomes} if becomes.get(at) != self._becomes.get(at)]
            self._becomes = becomes
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(_TITLES) - 1))
            return
        self.beginResetModel()
        self._look, self._becomes = look, becomes
        self.endResetModel()

    def field_of(self, row: int) -> str:
        """Return the key of the field that a column becomes, "" if it is left out."""
        return self._becomes.get(row, "")

    def title(self, row: int) -> str:
        """Return what a column is called."""
        if self._look is None or not 0 <= row < len(self._look.columns):
            return ""
        return column_title(self._look.columns[row].name, row, self._language)

    def _cell(self, row: int, column: int) -> str:
        if self._look is None:
            return ""
        if column == 0:
            return self.title(row)
        if column == 1:
            return _BETWEEN.join(text for text in self._look.columns[row].samples[:_SAMPLES] if text)
        return field_title(self.field_of(row), self._language)

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() or self._look is None else len(self._look.columns)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._language.say("import", _TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._cell(index.row(), column) for column in range(len(_TITLES)))
        if role == ToneRole:
            if not self.field_of(index.row()):
                return "faded"
            return "accent" if index.column() == 2 else ""
        return None


class FileCells(QAbstractTableModel):
    """The first cells of a file as they are read: whether encoding, delimiter and header row are right is seen here."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._look: FileLook | None = None
        self._rows = 0

    def show(self, look: FileLook | None) -> None:
        """Show the beginning of another file, or of the same one read in another way."""
        self.beginResetModel()
        self._look = look
        self._rows = max((len(column.samples) for column in look.columns), default=0) if look is not None else 0
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() or self._look is None else len(self._look.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_title(self._look.columns[section].name, section, self._language)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or not index.isValid() or index.column() >= len(self._look.columns):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        samples = self._look.columns[index.column()].samples
        return samples[index.row()] if index.row() < len(samples) else ""
