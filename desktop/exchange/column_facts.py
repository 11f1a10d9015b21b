"""What the cells of a column look like: telephones, dates, addresses, people; counted over the first rows."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from desktop.domain.addresses import split_address
from desktop.domain.cell_dates import order_of, read_clock, read_moment
from desktop.domain.cells import Cell, cell_text
from desktop.domain.importing import ColumnFacts, DateStyle

SAMPLES = 5
MOST_LOOKED_AT = 400
_FEWEST_LOOKED_AT, _CELLS_LOOKED_AT = 40, 8_000
_LONGEST_SAMPLE = 80
_PHONE = re.compile(r"(?:[^\d+(]{0,8})[+(]?\d[\d\s().+-]{5,20}\d(?!\d)")
_NUMBER = re.compile(r"-?\d{1,12}(?:[.,]\d+)?")
_PERSON = re.compile(
    r"[А-ЯЁ][а-яё-]+(?:\s+[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?|(?:\s+[А-ЯЁ][а-яё-]+){1,2})|[A-Z][a-z'-]+(?:\s+[A-Z]\.?|\s+[A-Z][a-z'-]+){1,2}|"
    r"[\u4e00-\u9fff]{2,3}"
)


class Counting:
    """Counts one column, cell by cell. All dates are looked at, the rest in the first rows."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._rows = 0
        self.samples: list[str] = []
        self._counts = dict.fromkeys(ColumnFacts.__dataclass_fields__, 0)
        self._seen: set[str] = set()

    def take(self, cell: Cell) -> None:
        """Count one cell."""
        self._rows += 1
        text = cell_text(cell)
        if self._rows <= SAMPLES:
            self.samples.append(" ".join(text[:_LONGEST_SAMPLE].split()))
        if not text:
            return
        counts = self._counts
        counts["filled"] += 1
        if isinstance(cell, str) and len(text) <= 40 and text[:1].isdigit() and (order := order_of(text)):
            counts[order.value] += 1
        if counts["filled"] > self._most:
            return
        counts["looked_at"] += 1
        self._seen.add(text)
        counts["length"] += len(text)
        self._kinds(cell, text)

    def _kinds(self, cell: Cell, text: str) -> None:
        counts = self._counts
        if isinstance(cell, time) or (not isinstance(cell, date | datetime) and ":" in text and read_clock(text)):
            counts["times"] += 1
        elif _is_date(cell, text):
            counts["dates"] += 1
        elif _is_phone(text):
            counts["phones"] += 1
        elif _NUMBER.fullmatch(text):
            counts["numbers"] += 1
        elif len(text) <= 200:
            counts["people"] += bool(_PERSON.fullmatch(text))
            counts["addresses"] += _is_address(text)

    def facts(self) -> ColumnFacts:
        """Return what was counted."""
        return ColumnFacts(**{**self._counts, "distinct": len(self._seen)})


def _is_date(cell: Cell, text: str) -> bool:
    if isinstance(cell, date | datetime):
        return True
    return isinstance(cell, str) and not text.isdigit() and any(read_moment(text, style) for style in DateStyle)


def _is_phone(text: str) -> bool:
    digits = sum(map(str.isdecimal, text))
    return digits >= 7 and bool(_PHONE.match(text)) and not re.match(r"\d{4}-\d\d-\d\d", text)


def _is_address(text: str) -> bool:
    return not (split := split_address(text)).is_whole and len(split.steps) > 1


def counted(rows: Sequence[Sequence[Cell]], width: int) -> list[Counting]:
    """Return the counts of the first *width* columns of *rows*."""
    most = min(MOST_LOOKED_AT, max(_FEWEST_LOOKED_AT, _CELLS_LOOKED_AT // max(1, width)))
    columns = [Counting(most) for _ in range(width)]
    for row in rows:
        for column, cell in zip(columns, row, strict=False):
            column.take(cell)
    return columns
