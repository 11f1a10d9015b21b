"""Requests as a file for others: CSV that a spreadsheet opens as it is, or JSON as `list --json` prints it."""

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from desktop.domain.day import desk_day
from desktop.domain.errors import FieldUnreadable
from desktop.exchange.request_fields import FIELDS, iso_of, request_fields
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.listing import Listing, listed
from desktop.whole_files import whole_file
from desktop.workflow.office import Office

FORMATS = ("csv", "json")
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for a formula
_EVERYTHING = Listing()


def export_requests(
    office: Office, file: Path, *, format_: str = "csv", wanted: Listing = _EVERYTHING, delimiter: str = ","
) -> int:
    """Write the requests that fit to *file* and return how many; the file is there whole or not at all.

    format_ -- csv (UTF-8 with a mark, so that spreadsheets read it) or json; delimiter -- `,` or `;`, for csv
    Raises FileUnwritable, FieldUnreadable for another format and what Database.read raises.
    """
    if format_ not in FORMATS:
        raise FieldUnreadable(field="format", typed=format_)
    with office.database.read() as session:
        day = desk_day(desk_facts(session))
        iso = iso_of(day)
        rows = (request_fields(line, iso) for line in listed(session, day, wanted))
        if format_ == "json":
            with whole_file(file) as stream:
                return write_json(stream, rows)
        with whole_file(file, encoding="utf-8-sig") as stream:
            return _write_csv(stream, rows, delimiter)


def write_json(stream: IO[str], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write *rows* as a JSON array, one a line, and return how many; a row in memory at a time."""
    count = 0
    stream.write("[")
    for count, row in enumerate(rows, start=1):
        stream.write((",\n" if count > 1 else "\n") + json.dumps(row, ensure_ascii=False))
    stream.write("\n]\n")
    return count


def _write_csv(stream: IO[str], rows: Iterable[Mapping[str, Any]], delimiter: str) -> int:
    count = 0
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(FIELDS)
    for row in rows:
        writer.writerow([_guarded(value) for value in row.values()])
        count += 1
    return count


def _guarded(value: object) -> object:
    """Return *value* so that a spreadsheet shows it and never runs it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_ACTIVE) else value
