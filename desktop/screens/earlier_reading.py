"""Lines about the past are read in portions on the read lane: five hundred pasted lines hold up nothing."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from desktop.domain.earlier import EarlierRead, card_source, marked_repeats
from desktop.domain.earlier_lines import read_lines
from desktop.domain.earlier_sheet import SheetLine
from desktop.models.earlier_rows import EarlierRow
from desktop.screens.context import Desk
from desktop.storage.queries.earlier import EarlierReading, LineToRead

_TOPIC = "earlier lines"
_PORTION_S = 0.15


@dataclass(frozen=True, slots=True)
class Portion:
    """lines -- which of the sheet are requests: (its place, what is to be read); reads -- the new ones; is_all -- or
    more are to be read
    """

    sheet: Sequence[SheetLine]
    lines: Sequence[tuple[int, LineToRead]]
    reads: Mapping[UUID, tuple[LineToRead, EarlierRead]]
    is_all: bool


class EarlierReader(QObject):
    """came -- (rows, how many are read): what is known of the sheet's lines now."""

    came = Signal(list, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read: dict[UUID, tuple[LineToRead, EarlierRead]] = {}
        self.is_all = True

    def read(self, sheet: Sequence[SheetLine], *, anew: bool = False) -> None:
        """Read what is not read yet of *sheet*. anew -- all of it: what the file knows may be another"""
        if anew:
            self._read = {}
        self.is_all = False
        self._ask(tuple(sheet))

    def _ask(self, sheet: Sequence[SheetLine]) -> None:
        desk = self._desk
        reading = partial(EarlierReading, country=desk.facts.country, now=desk.now(), day=desk.day)
        source = card_source(desk.facts.station)
        query = partial(_portion, sheet=sheet, known=dict(self._read), reading=reading, source=source)
        desk.ask(_TOPIC, query, self._on_read)

    def _on_read(self, portion: Portion) -> None:
        self._read.update(portion.reads)
        there = {portion.sheet[at].id for at, _line in portion.lines}
        self._read = {line_id: read for line_id, read in self._read.items() if line_id in there}
        self.is_all = portion.is_all
        rows = self._rows(portion)
        self.came.emit(rows, len(self._read))
        if not portion.is_all:
            self._ask(portion.sheet)

    def _rows(self, portion: Portion) -> list[EarlierRow]:
        found = [(at, portion.sheet[at].id, line) for at, line in portion.lines]
        reads = [
            read[1] if (read := self._read.get(line_id)) is not None and read[0] == line else None
            for _at, line_id, line in found
        ]
        marked = marked_repeats(read for read in reads if read is not None)
        return [
            EarlierRow(line_id, at, next(marked) if read is not None else None)
            for (at, line_id, _line), read in zip(found, reads, strict=True)
        ]


def _portion(
    session: Session,
    sheet: Sequence[SheetLine],
    known: Mapping[UUID, tuple[LineToRead, EarlierRead]],
    reading: Callable[[Session], EarlierReading],
    source: str,
) -> Portion:
    """Return what can be read in a moment; at least one line. source -- of its cards"""
    reader = reading(session)
    lines = [
        (at, LineToRead(line=line, choices=sheet[at].choices, key=sheet[at].key, source=source))
        for at, line in read_lines([line.text for line in sheet])
    ]
    end, reads = time.monotonic() + _PORTION_S, dict[UUID, tuple[LineToRead, EarlierRead]]()
    for at, line in lines:
        line_id = sheet[at].id
        if line_id in known and known[line_id][0] == line:
            continue
        if reads and time.monotonic() > end:
            return Portion(sheet, lines, reads, is_all=False)
        reads[line_id] = (line, reader.read(line))
    return Portion(sheet, lines, reads, is_all=True)
