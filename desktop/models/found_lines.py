"""What was found, perhaps 300,000 requests: ids alone, a page of lines read where somebody looks at it."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.packed_ids import PackedIds
from desktop.domain.records import RequestLine
from desktop.models.line_text import Reader
from desktop.models.request_lines import RequestLines

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[UUID]], Sequence[RequestLine]]
_TOP = QModelIndex()
_PAGE = 20  # a screen has about as many: of somebody who drags the bar, no more is read at a time
_FIRST = 50
_MOST_PAGES = 200
_ID = 16
_UNREAD = RequestLine(
    id=UUID(int=0), number="", status="", line=None, team=None, person=None, person_id=None, priority="",
    is_danger=False, labels={}, category=None, place="", place_state="", equipment=None, caller=None, caller_state="",
    phone=None,
    words="", occurred_at=datetime.min.replace(tzinfo=UTC), recorded_at=datetime.min.replace(tzinfo=UTC), due_at=None,
    eta_at=None, accepted_at=None, resolved_at=None, closed_at=None, outcome=None, station="",
)  # fmt: skip


class FoundLines(RequestLines):
    """read -- gives the lines of a page of ids, at once; what is gone meanwhile is left out."""

    is_paged = True

    def __init__(self, reader: Reader, read: Read, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self._ids = PackedIds()
        self._read_page = read
        self._pages: deque[int] = deque()  # the first rows of those that were read, the oldest first
        self._elsewhere: set[UUID] = set()

    def show_ids(self, ids: PackedIds, also: Sequence[RequestLine] = (), *, now: datetime) -> None:
        """Bring the list to *ids*, touching only the rows between those that stay at its ends.

        also -- lines that follow them and cannot be read here: a server has them
        """
        self._now = now
        wanted = PackedIds(ids.packed + PackedIds.of(line.id for line in also).packed)
        start = self._ids.same_start(wanted)
        end = self._ids.same_end(wanted, after=start)
        if (gone := len(self._ids) - start - end) > 0:
            self.beginRemoveRows(_TOP, start, start + gone - 1)
            self._ids = PackedIds(self._ids[:start].packed + self._ids[start + gone :].packed)
            del self._lines[start : start + gone]
            self.endRemoveRows()
        if (new := len(wanted) - start - end) > 0:
            rows = [_UNREAD] * new
            first = min(new, _FIRST)
            rows[:first] = self._lines_of(wanted[start : start + first])  # the width of the columns depends on them
            self._note(rows[:first])
            self.beginInsertRows(_TOP, start, start + new - 1)
            self._ids = wanted
            self._lines[start:start] = rows
            self.endInsertRows()
        self._pages = deque(page if page < start else max(0, page + new - gone) for page in self._pages)
        self._elsewhere = {line.id for line in also}
        for at, line in enumerate(also, start=len(ids)):
            self._lines[at] = line

    def read_again(self, changed: Collection[UUID]) -> None:
        """Let what is shown of *changed* be read anew."""
        for row, line in enumerate(self._lines):
            if line.id in changed:
                self._lines[row] = _UNREAD
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _lines_of(self, ids: PackedIds) -> list[RequestLine]:
        found = {line.id: line for line in self._read_page(list(ids))}
        return [found.get(one, _UNREAD) for one in ids]

    def _read_at(self, row: int) -> None:
        """See to it that the line in *row* is there, with those about it."""
        if self._lines[row] is not _UNREAD:
            return
        first = row - row % _PAGE
        self._pages.append(first)
        if len(self._pages) > _MOST_PAGES:  # what was scrolled past is read again where somebody comes back
            self._forget(self._pages.popleft())
        page = self._lines_of(self._ids[first : first + _PAGE])
        for at, line in enumerate(page, start=first):
            if self._lines[at] is _UNREAD:
                self._lines[at] = line
        self._note(page)

    def _forget(self, first: int) -> None:
        """Let go of a page: never of all at once, which would be felt in a list of 300,000."""
        if first in self._pages:
            return
        for at in range(first, min(first + _PAGE, len(self._lines))):
            if self._lines[at].id not in self._elsewhere:
                self._lines[at] = _UNREAD

    # RequestLines

    def row_of(self, request_id: UUID) -> int | None:
        wanted, at = request_id.bytes, -1
        while (at := self._ids.packed.find(wanted, at + 1)) >= 0:
            if at % _ID == 0:
                return at // _ID
        return None

    def lines(self) -> Sequence[RequestLine]:
        return tuple(line for line in self._lines if line is not _UNREAD)

    def said(self, row: int, at: int) -> tuple[str, str]:
        self._read_at(row)
        return ("", "") if self._lines[row] is _UNREAD else super().said(row, at)

    def said_shorter(self, row: int, at: int) -> str:
        self._read_at(row)
        return "" if self._lines[row] is _UNREAD else super().said_shorter(row, at)

    def tone(self, row: int) -> str:
        self._read_at(row)
        return "plain" if self._lines[row] is _UNREAD else super().tone(row)

    def _note(self, lines: Iterable[RequestLine]) -> None:
        super()._note(line for line in lines if line is not _UNREAD)

    # Qt overrides

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.row() < len(self._lines):
            self._read_at(index.row())
            if self._lines[index.row()] is _UNREAD:
                return None
        return super().data(index, role)
