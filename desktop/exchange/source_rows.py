"""The rows of a foreign file, read by its mapping: each becomes what it says, or the reason why it cannot be read."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.errors import (
    DaybookError,
    FieldMissing,
    FieldUnreadable,
    FileUnreadable,
    LineUnreadable,
    NothingWritten,
)
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.exchange.mapping import ImportMap
from desktop.exchange.mojibake import repaired

_LONGEST_FIELD = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRequest:
    """One row as understood. within -- the places around the address, the widest first; marks -- codes to keep."""

    line_no: int
    ref: str
    occurred_at: datetime
    closed_at: datetime | None
    updated_at: datetime | None
    due_at: datetime | None
    words: str
    category: str
    team: str
    status: str
    resolution: str
    address: str
    within: tuple[str, ...]
    place_words: str
    marks: Mapping[str, Any] = field(default_factory=dict)


Refused = tuple[int, DaybookError]


def read_rows(file: Path, mapping: ImportMap, zone: ZoneInfo) -> Iterator[SourceRequest | Refused]:
    """Give every row of *file*, or (line number, why it is refused); nothing but the file itself stops it.

    zone -- of the times where the mapping names none. Bytes that are no text make the row a refused one.
    Raises FileUnreadable, FieldMissing if the file lacks a column that the mapping names.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        with file.open(encoding=mapping.encoding, errors="surrogateescape", newline="") as stream:
            reader = csv.reader(stream, delimiter=mapping.delimiter)
            header = [name.strip() for name in next(reader, [])]
            for column in mapping.named_columns():
                if column not in header:
                    raise FieldMissing(field=column)
            yield from _rows(reader, header, _Reading(mapping, ZoneInfo(mapping.zone) if mapping.zone else zone))
    except (OSError, LookupError, UnicodeError, csv.Error) as error:
        raise FileUnreadable(file=str(file), why=str(error)) from error


def _rows(reader: Any, header: list[str], reading: "_Reading") -> Iterator[SourceRequest | Refused]:
    while True:
        line_no = reader.line_num + 1
        try:
            fields = next(reader, None)
            if fields is None:
                return
            if not any(fields):
                continue
            if len(fields) > len(header):
                raise LineUnreadable(why="more fields than columns")
            yield reading.row(line_no, dict(zip(header, fields, strict=False)))
        except csv.Error as error:
            yield line_no, LineUnreadable(why=str(error))
        except DaybookError as error:
            yield line_no, error


class _Reading:
    """How the texts of one file are read."""

    def __init__(self, mapping: ImportMap, zone: ZoneInfo) -> None:
        self._map = mapping
        self._zone = zone

    def row(self, line_no: int, texts: Mapping[str, str]) -> SourceRequest:
        """Return what the row says. Raises FieldMissing, FieldUnreadable, NothingWritten, TextRefused, TextTooLong."""
        said = {column: self._text(column, text) for column, text in texts.items()}
        was_repaired = any(repaired(text) != text for text in texts.values())
        occurred_at = self._instant(said, "occurred_at")
        if occurred_at is None:
            raise FieldMissing(field=self._map.columns["occurred_at"])
        closed_at = self._instant(said, "closed_at")
        marks: dict[str, Any] = {name: said[column] for name, column in self._map.marks.items() if said.get(column)}
        status = self._status(said, closed_at, marks)
        row = SourceRequest(
            line_no=line_no,
            ref=self._required(said, "external_ref"),
            occurred_at=occurred_at,
            closed_at=closed_at,
            updated_at=self._instant(said, "updated_at"),
            due_at=self._instant(said, "due_at"),
            words=", ".join(filter(None, (said.get(column, "") for column in self._map.words))),
            category=self._named(said, "category"),
            team=self._named(said, "team"),
            status=status,
            resolution=self._of(said, "resolution"),
            address=keepable(_one_line(self._of(said, "address")), field="address", most=LONGEST_NAME),
            within=self._within(said),
            place_words=self._place_words(said),
            marks=marks | ({"text_repaired": True} if was_repaired else {}),
        )
        if not (row.words or row.category or row.address or row.place_words):
            raise NothingWritten
        return row

    def _plain(self, text: str) -> str:
        kept = text.replace("\xa0", " ").strip()
        return "" if kept in self._map.empty else kept

    def _text(self, column: str, text: str) -> str:
        return keepable(self._plain(repaired(text)), field=column)

    def _of(self, said: Mapping[str, str], name: str) -> str:
        return said.get(self._map.columns.get(name, ""), "")

    def _required(self, said: Mapping[str, str], name: str) -> str:
        text = keepable(self._of(said, name), field=self._map.columns[name], most=LONGEST_NAME)
        if not text:
            raise FieldMissing(field=self._map.columns[name])
        return text

    def _named(self, said: Mapping[str, str], name: str) -> str:
        return keepable(self._of(said, name), field=self._map.columns.get(name, name), most=LONGEST_NAME)

    def _instant(self, said: Mapping[str, str], name: str) -> datetime | None:
        typed = self._of(said, name)
        if not typed:
            return None
        try:
            if self._map.date_format is None:
                read = datetime.fromisoformat(typed)
            else:
                read = datetime.strptime(typed, self._map.date_format)  # noqa: DTZ007 -- the zone follows
            return (read if read.tzinfo else read.replace(tzinfo=self._zone)).astimezone(UTC)
        except (ValueError, OverflowError):
            raise FieldUnreadable(field=self._map.columns[name], typed=typed) from None

    def _status(self, said: Mapping[str, str], closed_at: datetime | None, marks: dict[str, Any]) -> str:
        """Return the status; one that the mapping does not know is told by the closing time."""
        typed = self._of(said, "status")
        if typed in self._map.statuses:
            return self._map.statuses[typed]
        if typed:
            marks["status_unknown"] = typed
        return "closed" if closed_at is not None else "routed"

    def _within(self, said: Mapping[str, str]) -> tuple[str, ...]:
        names: list[str] = []
        for column in self._map.within:
            name = keepable(_one_line(said.get(column, "")), field=column, most=LONGEST_NAME)
            if name and name not in names:
                names.append(name)
        return tuple(names)

    def _place_words(self, said: Mapping[str, str]) -> str:
        """Return the place as far as it is named without an address: the narrowest first."""
        around = list(reversed(self._within(said)))
        for group in self._map.place_words:
            named = [_one_line(said.get(column, "")) for column in group]
            if any(named):
                return ", ".join([" & ".join(filter(None, named)), *around])
        return ", ".join(around)


def _one_line(text: str) -> str:
    return " ".join(text.split())
