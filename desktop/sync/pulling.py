"""The feed read on from the cursor, a page of whole transactions at a time."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from psycopg import Connection, sql

from desktop.storage.database import Database
from desktop.storage.tables import OF_REQUEST
from desktop.sync.held import Cursor, cursor_of, keep_cursor
from desktop.sync.taking_in import Change, Key, Taking

_PAGE = 500
_FEED = (
    "SELECT id, at, xid::text, txn, tab, row, op::text, new FROM sync.change WHERE id > %s AND (%s OR id <= %s)"
    " ORDER BY id LIMIT %s"
)


def pull(connection: Connection[Any], database: Database) -> int:
    """Take in all that is new and return how many changes that were."""
    taken = 0
    while page := pull_page(connection, database):
        taken += page
    return taken


def pull_page(connection: Connection[Any], database: Database, *, up_to: int | None = None) -> int:
    """Take in the next changes, at most about 500 and whole transactions; return how many, 0 if nothing is new."""
    with database.read() as session:
        cursor = cursor_of(session)
    changes = _page(connection, cursor, up_to)
    if not changes:
        return 0
    with database.take_in() as (session, changed):
        taking = Taking(session, changed)
        taking.read((change.tab, change.row) for change in changes)
        fetch(connection, taking, taking.lay(changes))
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


def fetch(connection: Connection[Any], taking: Taking, wanted: Iterable[Key]) -> None:
    """Take in whole rows that are not held here, as they stand now, with all they refer to.

    A request comes with what hangs on it: an old one that moves again is shown with its journal.
    """
    keys = set(wanted) | taking.dangling()
    while keys:
        for table, ids in _by_table(keys).items():
            for row in _rows(connection, table, "id", ids):
                taking.put(table, row["id"], row["values"])
            if table == "request":
                for hanging in OF_REQUEST:
                    for row in _rows(connection, hanging, "request_id", ids):
                        taking.put(hanging, row["id"], row["values"])
        taking.flush()
        keys = taking.dangling() - keys


def _by_table(keys: Iterable[Key]) -> dict[str, list[UUID]]:
    tables: dict[str, list[UUID]] = {}
    for table, row in keys:
        tables.setdefault(table, []).append(row)
    return tables


def _rows(connection: Connection[Any], table: str, column: str, ids: list[UUID]) -> list[dict[str, Any]]:
    statement = sql.SQL("SELECT id, to_jsonb(r) FROM {} r WHERE {} = ANY(%s) ORDER BY id").format(
        sql.Identifier("app", table), sql.Identifier(column)
    )
    return [{"id": row, "values": values} for row, values in connection.execute(statement, (ids,))]
