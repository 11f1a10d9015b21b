"""The first page of the day, read before SQLAlchemy is there: importing that takes longer than painting the page.

There is one definition of what a line of the page is: the statements in first_page.sql are compiled from those in
desktop.storage.queries by `python -m tests.storage.first_statements`, and a test compares them.
"""

import json
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.records import DeskFacts, RequestLine
from desktop.storage.queries.line_records import completed, record, replaced, standing, strokes
from desktop.storage.station_file import FILE_NAME, HEAD

STATEMENTS = Path(__file__).with_suffix(".sql")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_JSON = frozenset({"labels", "data"})


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What is painted first. person -- the name of who is on duty; lines -- of *day*, as days.day_lines has them."""

    facts: DeskFacts
    person: str
    day: date
    lines: list[RequestLine]


def read_first_page(folder: Path, *, now: datetime) -> FirstPage | None:
    """Return today's page of the station in *folder*, or None where only opening the file properly can tell.

    None: there is no file yet, it is of another form or damaged or busy, or nobody is on duty.
    """
    file = folder / FILE_NAME
    if not file.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=0.2)) as connection:
            connection.execute("BEGIN")
            return _page(connection, now)
    except sqlite3.Error:  # open_file, which follows, says what is wrong
        return None


def statements(text: str) -> Mapping[str, str]:
    """Return the statements of a file by the names that stand above them: `-- name`."""
    parts = (part.split("\n", 1) for part in text.split("-- ")[1:])
    return {name.strip(): sql.strip() for name, sql in parts}


def _page(connection: sqlite3.Connection, now: datetime) -> FirstPage | None:
    sql = statements(STATEMENTS.read_text(encoding="utf-8"))
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(HEAD,)]:
        return None
    desks = _rows(connection, sql["desk"], {})
    if not desks:
        return None
    facts = DeskFacts(**{field.name: getattr(desks[0], field.name) for field in fields(DeskFacts)})
    on_duty = _rows(connection, sql["on_duty"], {"station": facts.station})
    if not on_duty:
        return None
    day = desk_day(facts)
    today = day.of(now)
    first, after = ((instant - _EPOCH) // _MICROSECOND for instant in day.bounds(today))
    return FirstPage(facts, on_duty[0].name, today, _lines(connection, sql, day, {"first": first, "after": after}))


def _lines(
    connection: sqlite3.Connection, sql: Mapping[str, str], day: DeskDay, bounds: Mapping[str, int]
) -> list[RequestLine]:
    labels = {kind.id: kind.labels for kind in _rows(connection, sql["labels"], {})}
    found = [record(row, labels.get(row.category_id, {}), day) for row in _rows(connection, sql["lines"], bounds)]
    callers = {row.request_id: row.callers for row in _rows(connection, sql["joined"], bounds)}
    entries = standing(_rows(connection, sql["corrected"], bounds))
    names = {
        str(row[0]): row[1]
        for column in ("site_id", "contact_id")
        for row_id in replaced(entries, column)
        for row in _rows(connection, sql[column], {"id": row_id.bytes})
    }
    return completed(found, callers, strokes(entries, names))


def _rows(connection: sqlite3.Connection, sql: str, values: Mapping[str, Any]) -> Sequence[Any]:
    """Return what a statement finds, its values as records have them: what a column holds is told by its name."""
    found = connection.execute(sql, values)
    names = [column[0] for column in found.description]
    row = namedtuple("row", names)  # type: ignore[misc]
    kinds = [(place, kind) for place, name in enumerate(names) if (kind := _kind(name)) is not None]
    rows = []
    for values_found in found:
        cells = list(values_found)
        for place, kind in kinds:
            if cells[place] is not None:
                cells[place] = kind(cells[place])
        rows.append(row(*cells))
    return rows


def _kind(column: str) -> Callable[[Any], Any] | None:
    if column.endswith("_at"):
        return _instant
    if column == "id" or column.endswith("_id"):
        return _uuid
    if column.startswith("is_"):
        return bool
    return json.loads if column in _JSON else None


def _instant(value: int) -> datetime:
    return _EPOCH + timedelta(microseconds=value)


def _uuid(value: bytes) -> UUID:
    return UUID(bytes=value)
