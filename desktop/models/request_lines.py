"""Requests as ruled lines: a table that is never reset while somebody reads it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from desktop.domain.records import RequestLine
from desktop.models import line_text
from desktop.models.line_text import Reader
from desktop.models.longest_words import LongestWords
from desktop.models.request_marks import RequestMarks

Index = QModelIndex | QPersistentModelIndex
RequestRole = Qt.ItemDataRole.UserRole
StruckRole = Qt.ItemDataRole.UserRole + 1
ToneRole = Qt.ItemDataRole.UserRole + 2
MarkRole = Qt.ItemDataRole.UserRole + 3
_TOP = QModelIndex()
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """name -- of the column; text -- what a cell says; struck -- the field whose old text stands before it.

    short -- what it says where there is little room; a shorter wording, nothing cut off
    """

    name: str
    text: Callable[[RequestLine, Reader, datetime], str]
    struck: str = ""
    short: Callable[[RequestLine, Reader, datetime], str] | None = None


COLUMNS = (
    Column("number", line_text.number),
    Column("time", line_text.time),
    Column("caller", line_text.caller, "caller", line_text.short_caller),
    Column("place", line_text.place, "place"),
    Column("words", line_text.words, "words"),
    Column("who", line_text.who, short=line_text.short_who),
    Column("due", line_text.due),
    Column("result", line_text.result),
)


class RequestLines(QAbstractTableModel):
    """Shows requests in the order given, one a row. marks -- how far each is on its way to the server.

    is_paged -- its lines are read where somebody looks at them: nobody may walk through all of them
    """

    is_paged = False

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._lines: list[RequestLine] = []
        self._now = datetime.now(UTC)
        self._usual = line_text.usual(reader)
        self._longest = LongestWords()
        self.marks = RequestMarks(self)
        self.marks.changed.connect(self._on_marks_changed)
        self.marks.appeared.connect(self._on_marks_appeared)

    def show(self, lines: Sequence[RequestLine], *, now: datetime) -> None:
        """Bring the table to *lines*, touching only the rows that differ, so that selection and scroll stay."""
        self._now = now
        self._keep_only({line.id for line in lines})
        there = {line.id for line in self._lines}
        row = 0
        while row < len(lines):
            after = row
            while after < len(lines) and lines[after].id not in there:
                after += 1
            if after > row:
                self._insert(row, lines[row:after])
            else:
                self._bring(row, lines[row])
                after = row + 1
            row = after

    def bring_in(self, lines: Sequence[RequestLine], *, now: datetime) -> None:
        """Let each of *lines* stand as it is now: in its row, or as a new one where its time of recording puts it."""
        self._now = now
        rows = {line.id: row for row, line in enumerate(self._lines)}
        new = []
        for line in lines:
            if (row := rows.get(line.id)) is None:
                new.append(line)
            else:
                self._bring(row, line)
        if new and (not self._lines or _recorded(self._lines[-1]) < _recorded(min(new, key=_recorded))):
            self._insert(len(self._lines), sorted(new, key=_recorded))
            return
        for line in new:
            row = len(self._lines)
            while row and _recorded(self._lines[row - 1]) > _recorded(line):
                row -= 1
            self._insert(row, [line])

    def take_out(self, gone: Collection[UUID]) -> None:
        """Let the rows of *gone* go: a refused call that was struck through is not in the book any more."""
        if gone and not {line.id for line in self._lines}.isdisjoint(gone):
            self._keep_only({line.id for line in self._lines} - set(gone))

    def tick(self, now: datetime, first: int, last: int) -> None:
        """Let the clocks of the rows in sight move on."""
        self._now = now
        last = min(last, len(self._lines) - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def read_by(self, reader: Reader) -> None:
        """Write the lines out for another reader: another language, or another day has begun."""
        self._reader, self._usual = reader, line_text.usual(reader)
        self._note_all()
        self.tick(self._now, 0, len(self._lines) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_of(self, request_id: UUID) -> int | None:
        """Return the row of a request, None if it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.id == request_id), None)

    def lines(self) -> Sequence[RequestLine]:
        """Return what is shown."""
        return tuple(self._lines)

    def said(self, row: int, at: int) -> tuple[str, str]:
        """Return what the cell in the column at *at* says, and what was struck out there."""
        line, column = self._lines[row], COLUMNS[at]
        return column.text(line, self._reader, self._now), line.struck.get(column.struck, "") if column.struck else ""

    def said_shorter(self, row: int, at: int) -> str:
        """Return what the cell says where there is little room; empty if there is no shorter wording."""
        column = COLUMNS[at]
        return column.short(self._lines[row], self._reader, self._now) if column.short else ""

    def tone(self, row: int) -> str:
        """Return how a row is coloured: danger, warning, done, faded or plain."""
        return line_text.tone(self._lines[row], self._now)

    def usual(self) -> Mapping[str, Sequence[str]]:
        """Return, by column, the widest of what it usually says in the reader's language."""
        longest = self._longest.by_column()["number"]
        return {**self._usual, "number": ("8" * _DIGITS, "8" * len(longest), longest)}

    def longest_words(self) -> Mapping[str, str]:
        """Return, by column, the longest word of a name that is shown, or a telephone: it is not to be broken."""
        longest = self._longest.by_column()
        return {"caller": longest["caller"], "who": longest["who"]}

    @Slot(object)
    def _on_marks_changed(self, requests: set[UUID]) -> None:
        for row, line in enumerate(self._lines):
            if line.id in requests:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [MarkRole])

    @Slot()
    def _on_marks_appeared(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def _keep_only(self, keep: set[UUID]) -> None:
        last, has_gone = len(self._lines) - 1, False
        while last >= 0:
            if self._lines[last].id in keep:
                last -= 1
                continue
            first = last
            while first > 0 and self._lines[first - 1].id not in keep:
                first -= 1
            self.beginRemoveRows(_TOP, first, last)
            del self._lines[first : last + 1]
            self.endRemoveRows()
            last = first - 1
            has_gone = True
        if has_gone:
            self._note_all()

    def _note_all(self) -> None:
        self._longest.forget()
        self._note(self._lines)

    def _note(self, lines: Iterable[RequestLine]) -> None:
        self._longest.note((line, line_text.number(line, self._reader, self._now)) for line in lines)

    def _insert(self, row: int, lines: Sequence[RequestLine]) -> None:
        self.beginInsertRows(_TOP, row, row + len(lines) - 1)
        self._lines[row:row] = lines
        self._note(lines)
        self.endInsertRows()

    def _bring(self, row: int, line: RequestLine) -> None:
        """Let the line that is somewhere below stand in *row*, as it is now."""
        if self._lines[row].id != line.id:
            old = next(at for at in range(row, len(self._lines)) if self._lines[at].id == line.id)
            self.beginMoveRows(_TOP, old, old, _TOP, row)
            self._lines.insert(row, self._lines.pop(old))
            self.endMoveRows()
        if self._lines[row] != line:
            self._lines[row] = line
            self._note([line])
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _said_apart(self, row: int, at: int, role: int) -> str:
        """Return a cell as it is spoken or explained: the number's with the mark that stands beside it."""
        line, text = self._lines[row], self.said(row, at)[0]
        if at or not self.marks.are_shown:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reader.language.joined((text, self.marks.spoken(line, self._reader)))
        return f"{text}\n{self.marks.explained(line, self._reader)}"

    def _titles(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("RequestLines", "No"),
            QCoreApplication.translate("RequestLines", "Time"),
            QCoreApplication.translate("RequestLines", "Caller"),
            QCoreApplication.translate("RequestLines", "Place"),
            QCoreApplication.translate("RequestLines", "Words"),
            QCoreApplication.translate("RequestLines", "Line/person"),
            QCoreApplication.translate("RequestLines", "Due"),
            QCoreApplication.translate("RequestLines", "Result"),
        )

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        row, at = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(row, at)[0]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said_apart(row, at, role) or None
        if role == RequestRole:
            return self._lines[row]
        if role == StruckRole:
            return self.said(row, at)[1]
        if role == ToneRole:
            return self.tone(row)
        return self.marks.of(self._lines[row]) if role == MarkRole else None


def _recorded(line: RequestLine) -> tuple[datetime, UUID]:
    return line.recorded_at, line.id
