"""The feed read on from the cursor, a page of whole transactions at a time."""

from typing import Any

from psycopg import Connection

from desktop.domain.errors import ProgramTooOld
from desktop.storage.database import Database
from desktop.sync.fetching import missing_rows
from desktop.sync.held import Cursor, cursor_of, keep_cursor
from desktop.sync.mending import mend
from desktop.sync.pushing import CLIENT_VERSION
from desktop.sync.taking_in import Change, Taking

_PAGE = 500
_MOST = 5_000
"""The largest transaction that is taken in as one: a longer one (an upload of years) would keep every act waiting."""
_FEED = (
    "SELECT id, at, xid::text, txn, tab, row, op::text, new FROM sync.change WHERE id > %s AND (%s OR id <= %s)"
    " ORDER BY id LIMIT %s"
)
_FAR_AHEAD = "SELECT xid::text FROM sync.change WHERE id > %s AND (%s OR id <= %s) ORDER BY id OFFSET %s LIMIT 1"


def pull(connection: Connection[Any], database: Database) -> int:
    """Take in all that is new and return how many changes that were; what was struck through here stands as there."""
    taken = 0
    while page := pull_page(connection, database):
        taken += page
    mend(connection, database)
    return taken


def pull_page(connection: Connection[Any], database: Database, *, up_to: int | None = None) -> int:
    """Take in the next changes, at most about 500 and whole transactions; return how many, 0 if nothing is new."""
    with database.read() as session:
        cursor = cursor_of(session)
    changes = _page(connection, cursor, up_to)
    if not changes:
        return 0
    _refuse_if_too_old(connection)
    whole = missing_rows(connection, database, changes)
    with database.take_in() as (session, changed):
        if cursor_of(session) != cursor:
            return len(changes)  # another process here has read on: what it laid in is newer than this page
        Taking(session, changed).lay(changes, whole)
        keep_cursor(session, Cursor(changes[-1].id, changes[-1].at))
    return len(changes)


def _refuse_if_too_old(connection: Connection[Any]) -> None:
    """Raise where the server was brought to another age while this line stood. Raises ProgramTooOld."""
    found = connection.execute("SELECT min_client FROM sync.meta").fetchone()
    if found is not None and found[0] > CLIENT_VERSION:
        raise ProgramTooOld


def _page(connection: Connection[Any], cursor: Cursor, up_to: int | None) -> list[Change]:
    """Return the next whole transactions: the last one of a full page is held back, unless it is all there is.

    One that is too large comes in parts. What a part refers to is fetched with it: references hold in between too.
    """
    changes = _read(connection, cursor, up_to, _PAGE)
    if len(changes) < _PAGE:
        return changes
    last = changes[-1].xid
    whole = [change for change in changes if change.xid != last]
    if whole or _goes_on(connection, cursor, up_to, last):
        return whole or changes
    return [change for change in _read(connection, cursor, up_to, _MOST) if change.xid == last]


def _read(connection: Connection[Any], cursor: Cursor, up_to: int | None, most: int) -> list[Change]:
    return [Change(*row) for row in connection.execute(_FEED, (cursor.id, up_to is None, up_to, most))]


def _goes_on(connection: Connection[Any], cursor: Cursor, up_to: int | None, xid: str) -> bool:
    """Return whether the transaction that begins at the cursor is longer than what is taken in as one."""
    found = connection.execute(_FAR_AHEAD, (cursor.id, up_to is None, up_to, _MOST - 1)).fetchone()
    return found is not None and found[0] == xid
