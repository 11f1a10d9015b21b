"""The feed read on from the cursor, a page of whole transactions at a time."""

from typing import Any

from psycopg import Connection

from desktop.storage.database import Database
from desktop.sync.fetching import missing_rows
from desktop.sync.held import Cursor, cursor_of, keep_cursor
from desktop.sync.mending import mend
from desktop.sync.taking_in import Change, Taking

_PAGE = 500
_FEED = (
    "SELECT id, at, xid::text, txn, tab, row, op::text, new FROM sync.change WHERE id > %s AND (%s OR id <= %s)"
    " ORDER BY id LIMIT %s"
)


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
    whole = missing_rows(connection, database, changes)
    with database.take_in() as (session, changed):
        Taking(session, changed).lay(changes, whole)
        keep_cursor(session, Cursor(changes[-1].id, changes[-1].at))
    return len(changes)


def _page(connection: Connection[Any], cursor: Cursor, up_to: int | None) -> list[Change]:
    """Return the next whole transactions: the last one of a full page is held back, unless it is all there is."""
    size = _PAGE
    while True:
        found = connection.execute(_FEED, (cursor.id, up_to is None, up_to, size)).fetchall()
        changes = [Change(*row) for row in found]
        if len(changes) < size:
            return changes
        whole = [change for change in changes if change.xid != changes[-1].xid]
        if whole:
            return whole
        size *= 4
