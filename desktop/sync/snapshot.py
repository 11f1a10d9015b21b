"""One moment of the server, and rows of it as they are laid into the station's file."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import psycopg
from psycopg import Connection, ServerCursor, sql
from sqlalchemy import insert
from sqlalchemy.orm import Session

from desktop.storage.database import Changes
from desktop.sync import wire
from desktop.sync.held import Cursor
from desktop.sync.spool import Spool

_AT_ONCE = 2_000
Rows = list[dict[str, Any]]


@contextmanager
def snapshot(connection: Connection[Any]) -> Iterator[tuple[Cursor, datetime]]:
    """Give one moment of the server: the cursor that is valid for it, and the server's time."""
    with connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        found = connection.execute("SELECT id, at, now() FROM sync.head(0, now())").fetchone()
        assert found is not None
        yield Cursor(found[0], found[1]), found[2]


def batches(connection: Connection[Any], table: str, where: str, facts: Mapping[str, Any]) -> Iterator[Rows]:
    """Yield the rows of *table* that are wanted, about 2,000 at a time; inside `snapshot`."""
    columns = [column.name for column in wire.TABLES[table].columns]
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    wanted = sql.SQL("SELECT {} FROM {} WHERE {}").format(names, sql.Identifier("app", table), sql.SQL(where))
    rows = connection.cursor(name="copy")
    try:
        rows.execute(wanted, facts)
        while found := rows.fetchmany(_AT_ONCE):
            yield [dict(zip(columns, row, strict=True)) for row in found]
    finally:
        _close(rows)


def _close(rows: ServerCursor[Any]) -> None:
    """Close the cursor there and here.

    WORKAROUND (psycopg): where the connection has broken it cannot be closed there, and is then not closed here either.
    """
    try:
        rows.close()
    finally:
        psycopg.Cursor.close(rows)


def count(connection: Connection[Any], table: str) -> int:
    """Return how many rows of *table* this login is shown."""
    found = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier("app", table))).fetchone()
    assert found is not None
    return int(found[0])


def lay(session: Session, spool: Spool, changed: Changes) -> None:
    """Add the rows that are not here yet."""
    for table, rows in spool.batches():
        session.execute(insert(wire.TABLES[table]).prefix_with("OR IGNORE"), rows)
        changed.setdefault(table, set()).update(row["id"] for row in rows)
