"""Tables as CSV that a spreadsheet opens as it is, and as JSON."""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any

from desktop.domain.day import DeskDay
from desktop.exchange.cells import as_json, as_text


class CsvTable:
    """stream -- text, line ends as given; header -- what the columns are called."""

    def __init__(self, stream: IO[str], header: Sequence[str], day: DeskDay, *, delimiter: str) -> None:
        self._writer = csv.writer(stream, delimiter=delimiter)
        self._day = day
        self._writer.writerow(header)

    def add(self, row: Sequence[Any]) -> None:
        """Write one row."""
        self._writer.writerow([as_text(value, self._day) for value in row])

    def end(self) -> None:
        """Nothing stands behind the last row."""


class JsonTable:
    """One array, an object a line. keys -- of the columns, never translated."""

    def __init__(self, stream: IO[str], keys: Sequence[str], day: DeskDay) -> None:
        self._stream, self._keys, self._day = stream, keys, day
        self._count = 0
        stream.write("[")

    def add(self, row: Sequence[Any]) -> None:
        """Write one row."""
        values = {key: as_json(value, self._day) for key, value in zip(self._keys, row, strict=True)}
        self._stream.write((",\n" if self._count else "\n") + json_line(values))
        self._count += 1

    def end(self) -> None:
        """Close the array."""
        self._stream.write("\n]\n")


def json_line(value: Any) -> str:
    """Return *value* on one line; half a sign, which UTF-8 cannot hold, as JSON writes it out."""
    line = json.dumps(value, ensure_ascii=False)
    return line.encode("utf-8", "backslashreplace").decode("utf-8")


def write_json(stream: IO[str], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write *rows* as a JSON array, one a line, and return how many; a row in memory at a time."""
    count = 0
    stream.write("[")
    for count, row in enumerate(rows, start=1):
        stream.write((",\n" if count > 1 else "\n") + json_line(row))
    stream.write("\n]\n")
    return count
