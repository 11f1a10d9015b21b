"""What the check of a whole file found: rows that are refused, and differences to accept, a hundred thousand if so."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.errors import DaybookError
from desktop.domain.importing import Difference, Refused
from desktop.models.tones import ToneRole
from desktop.wording.import_words import doubt_sentences, field_title
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_TITLES = (
    QT_TRANSLATE_NOOP("import", "Line"),
    QT_TRANSLATE_NOOP("import", "Row"),
    QT_TRANSLATE_NOOP("import", "What is to be said of it"),
)
_CHANGE = QT_TRANSLATE_NOOP("import", "{field}: {was} → {now}")
_EMPTY = QT_TRANSLATE_NOOP("import", "(empty)")
_ACCEPTED = QT_TRANSLATE_NOOP("import", "✓ accepted")
_STAYS = QT_TRANSLATE_NOOP("import", "stays as it is")
_REFUSED = QT_TRANSLATE_NOOP("import", "! refused")
_DOUBTFUL = QT_TRANSLATE_NOOP("import", "? look at it")
_SAYS = 2
Doubt = tuple[int, str]
"""A line of the file, and the code of what may not be as it was meant."""


class ImportFindings(QAbstractTableModel):
    """Differences first, each in a row of its own, then refused and doubtful rows; cells are made when looked at.

    What is accepted is accepted by the line of the file: all differences of one row, or none.
    explain -- says an error in the reader's language
    """

    def __init__(
        self, language: Language, explain: Callable[[DaybookError], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._explain = language, explain
        self._differences: Sequence[Difference] = ()
        self._refused: Sequence[Refused] = ()
        self._doubts: Sequence[Doubt] = ()
        self._is_open = False
        self._are_all = False
        self._others: set[int] = set()

    def show(
        self,
        differences: Sequence[Difference],
        refused: Sequence[Refused],
        doubts: Sequence[Doubt] = (),
        *,
        is_open: bool,
    ) -> None:
        """Show what another check found, nothing of it accepted. is_open -- differences can be accepted still"""
        self.beginResetModel()
        self._differences, self._refused, self._doubts, self._is_open = differences, refused, doubts, is_open
        self._are_all, self._others = False, set()
        self.endResetModel()

    def choice(self) -> tuple[bool, frozenset[int]]:
        """Return whether all differences are accepted or none, and the lines of which the other is true."""
        return self._are_all, frozenset(self._others)

    def is_difference(self, row: int) -> bool:
        """Return whether that row is one to accept."""
        return self._is_open and 0 <= row < len(self._differences)

    def toggle(self, row: int) -> None:
        """Accept the differences of that row's line, or leave it as it is after all."""
        if not self.is_difference(row):
            return
        line = self._differences[row].line_no
        self._others ^= {line}
        first = bisect_left(self._differences, line, key=lambda one: one.line_no)
        last = bisect_left(self._differences, line + 1, key=lambda one: one.line_no) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(_TITLES) - 1))

    def toggle_all(self) -> None:
        """Accept all differences; where all are accepted, none."""
        if not self._differences or not self._is_open:
            return
        self._are_all, self._others = not self._are_all or bool(self._others), set()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._differences) - 1, len(_TITLES) - 1))

    def said(self, row: int) -> str:
        """Return all that is to be said of a row."""
        return "  ".join(part for part in (self._cell(row, 0), self._cell(row, 2)) if part)

    def _is_accepted(self, one: Difference) -> bool:
        return self._are_all != (one.line_no in self._others)

    def _cell(self, row: int, column: int) -> str:
        if row < len(self._differences):
            return self._of_difference(self._differences[row], column)
        row -= len(self._differences)
        if row >= len(self._refused):
            return self._of_doubt(self._doubts[row - len(self._refused)], column)
        line_no, why = self._refused[row]
        if column == 0:
            return self._language.number(line_no)
        return self._language.say("import", _REFUSED) if column == 1 else self._explain(why)

    def _of_doubt(self, doubt: Doubt, column: int) -> str:
        line_no, code = doubt
        if column == 0:
            return self._language.number(line_no)
        return self._language.say("import", _DOUBTFUL) if column == 1 else doubt_sentences((code,), self._language)

    def _of_difference(self, one: Difference, column: int) -> str:
        say = self._language.say
        if column == 0:
            return self._language.number(one.line_no)
        if column == 1:
            return one.title
        field, empty = field_title(one.field, self._language), say("import", _EMPTY)
        change = say("import", _CHANGE, field=field, was=one.was or empty, now=one.now or empty)
        mark = _ACCEPTED if self._is_accepted(one) else _STAYS
        return f"{change}   {say('import', mark)}" if self._is_open else change

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._differences) + len(self._refused) + len(self._doubts)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._language.say("import", _TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        row = index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._cell(row, column) for column in range(len(_TITLES)))
        if role == ToneRole:
            if row >= len(self._differences) + len(self._refused):
                return "warning" if index.column() == 1 else ""
            if row >= len(self._differences):
                return "danger" if index.column() == 1 else ""
            if not self._is_open or index.column() != _SAYS:
                return ""
            return "done" if self._is_accepted(self._differences[row]) else "warning"
        return None
