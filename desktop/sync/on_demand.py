"""What a station does not hold, fetched from the server when somebody asks: an old day, an old request.

Read whole before any local transaction begins, and laid in a few requests at a time, each with all it refers to. Rows
that are here stay as they are: the feed keeps them true, and it keeps true what is fetched, from then on.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import insert

from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.storage.database import Database
from desktop.storage.search_index import index_rows
from desktop.storage.tables import KeptRow, OldDayRow
from desktop.sync import wire
from desktop.sync.fetching import Whole, missing, not_here, references, whole_rows
from desktop.sync.taking_in import Key

_AT_ONCE = 20
_DAY = (
    "SELECT 'request', id FROM app.request WHERE recorded_at >= %(first)s AND recorded_at < %(after)s"
    " UNION SELECT 'request', request_id FROM app.entry"
    "  WHERE recorded_at >= %(first)s AND recorded_at < %(after)s AND request_id IS NOT NULL"
    " UNION SELECT 'entry', id FROM app.entry"
    "  WHERE recorded_at >= %(first)s AND recorded_at < %(after)s AND request_id IS NULL"
    " UNION SELECT 'call', id FROM app.call"
    "  WHERE recorded_at >= %(first)s AND recorded_at < %(after)s AND request_id IS NULL"
    " UNION SELECT 'ring', id FROM app.ring"
    "  WHERE rang_at >= %(first)s AND rang_at < %(after)s AND request_id IS NULL"
    " UNION SELECT 'day_review', id FROM app.day_review WHERE day = %(day)s"
)
_NUMBERED = (
    "SELECT id FROM app.request WHERE station = %s AND year = %s AND serial = %s"
    " UNION ALL SELECT id FROM app.request WHERE former_number = %s LIMIT 1"
)
IsWanted = Callable[[], bool]
"""Asked now and then: whether anybody still waits for it."""


def always() -> bool:
    """Somebody waits."""
    return True


def fetch_day(
    connection: Connection[Any],
    database: Database,
    day: DeskDay,
    wanted: date,
    *,
    now: datetime,
    is_wanted: IsWanted = always,
) -> bool:
    """Bring all that was written on *wanted* here; return whether it is: False if nobody waits for it any more.

    now -- when somebody looks at it, on this PC's clock. Raises psycopg.Error.
    """
    first, after = day.bounds(wanted)
    while True:
        found = connection.execute(_DAY, {"first": first, "after": after, "day": wanted.isoformat()}).fetchall()
        keys = {(str(table), row) for table, row in found}
        if not _fetch(connection, database, keys, is_wanted):
            return False
        if _note_day(database, wanted, keys, now):
            return True


def fetch_requests(
    connection: Connection[Any],
    database: Database,
    wanted: Collection[UUID],
    *,
    now: datetime,
    is_wanted: IsWanted = always,
) -> bool:
    """Bring the requests *wanted* here with all that hangs on them, as looked at *now*; False if nobody waits.

    What the server does not show is left out. Raises psycopg.Error.
    """
    with database.act(author=None, now=now) as session:  # a purge leaves them from this moment on
        for request_id in wanted:
            if session.get(KeptRow, request_id) is None:
                session.add(KeptRow(request_id=request_id, looked_at=now))
    return _fetch(connection, database, {("request", request_id) for request_id in wanted}, is_wanted)


def request_numbered(connection: Connection[Any], number: RequestNumber) -> UUID | None:
    """Return the server's request with this number, or else the one that had it formerly. Raises psycopg.Error."""
    asked = (number.station, number.year, number.serial, str(number))
    found = connection.execute(_NUMBERED.encode(), asked).fetchone()
    return found[0] if found else None


def _note_day(database: Database, wanted: date, keys: set[Key], now: datetime) -> bool:
    """Note that all of a day is here, unless another process has taken some of it away meanwhile."""
    with database.take_in() as (session, _changes):
        is_whole = not missing(session, keys)
        if is_whole:
            session.merge(OldDayRow(day=wanted.isoformat(), looked_at=now))
    return is_whole


def _fetch(connection: Connection[Any], database: Database, keys: set[Key], is_wanted: IsWanted) -> bool:
    """Read what of *keys* is not here and lay it in; return False if nobody waits any more."""
    lacking = not_here(database, keys)
    for some in _parts(sorted(lacking)):
        if not is_wanted():
            return False
        while not _lay(database, _with_references(connection, database, some)):
            pass  # what it refers to was here when it was read, and is no more: read again
    return True


def _parts(keys: list[Key]) -> Iterator[list[Key]]:
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]


def _with_references(connection: Connection[Any], database: Database, wanted: Iterable[Key]) -> Whole:
    """Read *wanted* and all they refer to, and so on, that is not here: of one moment, so that they fit together."""
    whole: Whole = {}
    lacking = set(wanted)
    with connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        while lacking:
            found = whole_rows(connection, lacking)
            whole |= found
            lacking = not_here(database, references(found.items()) - whole.keys() - lacking)
    return whole


class _Dangles(Exception):
    """A row would refer to nothing."""


def _lay(database: Database, whole: Whole) -> bool:
    """Add the rows that are not here; return False, and add none, if one of them would refer to nothing."""
    try:
        with database.take_in() as (session, changed):
            for table, rows in _by_table(whole).items():
                session.execute(insert(wire.TABLES[table]).prefix_with("OR IGNORE"), rows)
                changed.setdefault(table, set()).update(row["id"] for row in rows)
            if missing(session, references(whole.items())):
                raise _Dangles
            index_rows(session.connection(), changed)
    except _Dangles:
        return False
    return True


def _by_table(whole: Whole) -> Mapping[str, list[dict[str, Any]]]:
    tables: dict[str, list[dict[str, Any]]] = {}
    for (table, _row), values in whole.items():
        columns = wire.TABLES[table].columns
        given = wire.pulled(table, values)
        tables.setdefault(table, []).append({column.name: given.get(column.name) for column in columns})
    return tables
