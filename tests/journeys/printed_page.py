"""A printed page of the book read back into its cells, and what `list --json` says should stand there."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.printing.reading import Word, squeezed, words

_MM = 72 / 25.4
_COLUMNS_MM = (13, 34, 48.5, 80.5, 120.5, 198, 231, 248)
"""Where the columns of resources/orders/book.typ begin, on A4 across."""
_NAMES = ("number", "time", "caller", "place", "words", "who", "due", "result")
_NUMBER = re.compile(r"^[A-Z]+\d\d-\d{5,}$|^—$")
_FOOT_MM = 195
_TOTALS = "figures"


@dataclass(slots=True)
class _Row:
    page: int
    top: float
    cells: dict[str, str]


def printed_rows(pdf: Path) -> list[Mapping[str, str]]:
    """Return the lines of the page in order, each cell without white space."""
    found = [word for word in words(pdf) if word.top < _FOOT_MM * _MM]
    numbers = [word for word in found if _column(word) == "number" and _NUMBER.match(word.text)]
    rows = [_Row(word.page, word.top, dict.fromkeys(_NAMES, "")) for word in numbers]
    end = min(((word.page, word.top) for word in found if word.text == _TOTALS), default=(10_000, 0.0))
    starts = [(row.page, row.top - 2) for row in rows]
    for word in found:
        at = bisect_right(starts, (word.page, word.top)) - 1
        if at >= 0 and rows[at].page == word.page and (word.page, word.bottom) < end:
            rows[at].cells[_column(word)] += squeezed(word.text)
    return [row.cells for row in rows]


def expected_cells(request: Mapping[str, Any], day: str) -> Mapping[str, str]:
    """Return what the page of *day* says in the cells of one object of `list --json`."""
    who = (str(request["line"] or ""), request["person"] or request["team"] or "")
    cells = {
        "number": request["number"],
        "time": _moment(request["occurred_at"], day),
        "caller": _joined(request["caller"], request["phone"]),
        "place": _joined(request["place"], request["equipment"]),
        "words": request["words"] or request["category"] or "",
        "who": " ".join(part for part in who if part),
        "due": _moment(request["due_at"], day),
        "result": request["status"].replace("_", " "),
    }
    return {name: squeezed(text) for name, text in cells.items()}


def differences(printed: Iterable[Mapping[str, str]], requests: Iterable[Mapping[str, Any]], day: str) -> list[str]:
    """Return where the page says something else than the list; marks may stand after the words and the status."""
    rows, wanted = list(printed), [expected_cells(request, day) for request in requests]
    found = [] if len(rows) == len(wanted) else [f"{len(rows)} lines printed, {len(wanted)} listed"]
    for row, cells in zip(rows, wanted, strict=False):
        for name, text in cells.items():
            same = row[name].startswith(text) if name in ("words", "result") else row[name] == text
            if not same:
                found.append(f"{cells['number']} {name}: {row[name]!r} printed, {text!r} listed")
    return found


def _column(word: Word) -> str:
    return _NAMES[max(0, bisect_right(_COLUMNS_MM, word.left / _MM) - 1)]


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _moment(iso: str | None, day: str) -> str:
    if iso is None:
        return ""
    at = datetime.fromisoformat(iso)
    return f"{at:%H:%M}" if at.date().isoformat() == day else f"{at.day} {at:%b %H:%M}"
