"""The first copy of what the server holds, and the older days that follow it while people work already."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection, sql
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from desktop.storage.database import Changes, Database
from desktop.storage.search_index import index_rows, rebuild_search
from desktop.storage.tables import OF_REQUEST, Base, ChangeRow
from desktop.storage.tables.local import UNSETTLED
from desktop.sync import held, outbox, wire
from desktop.sync.held import Cursor
from desktop.sync.pulling import fetch, pull_page
from desktop.sync.taking_in import Taking

DAYS = 90
"""How many days of the journal a station holds, besides all that is open."""
_FIRST_DAYS = 2
_CHUNK_DAYS = 10
_AT_ONCE = 2_000
_OPEN = "status NOT IN ('closed', 'cancelled')"
_SCOPE: Mapping[str, str] = {
    "request": "recorded_at >= %(since)s AND recorded_at < %(until)s",
    "entry": "recorded_at >= %(since)s AND recorded_at < %(until)s AND request_id IS NULL",
    "call": "recorded_at >= %(since)s AND recorded_at < %(until)s AND request_id IS NULL",
    "shift": "began_at >= %(since)s AND began_at < %(until)s OR ended_at IS NULL",
    "day_review": "signed_at >= %(since)s AND signed_at < %(until)s",
}
Progress = Callable[[str, int], None]
"""Hears which table is being copied and how many of its rows are here."""


def first_copy(connection: Connection[Any], database: Database, *, now: datetime, progress: Progress) -> None:
    """Put the server's newest days, all that is open and all directories in the place of what the file holds.

    One snapshot there, one transaction here: whole or not at all. Acts of ours that the server has not stay on top.
    Drafts and the change log stay. Older days follow with `copy_older`.
    """
    since = now - timedelta(days=_FIRST_DAYS)
    bounds = {"since": since, "until": now + timedelta(days=1)}
    with connection.transaction(), database.take_in() as (session, changed):
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor = _head(connection)
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(delete(table))
        for table in Base.metadata.sorted_tables:
            _copy(connection, session, table.name, _newest(table.name), bounds, progress, changed)
        outbox.settle_sent(session)
        _lay_ours_on_top(connection, session, changed)
        _close_gaps(connection, session, changed)
        rebuild_search(session.connection())
        held.keep_cursor(session, cursor)
        held.keep_copied(session, since)


def copy_older(connection: Connection[Any], database: Database, *, now: datetime) -> bool:
    """Add the next older days of the journal; return whether there are more to add. Goes on where it was stopped."""
    oldest = now - timedelta(days=DAYS)
    with database.read() as session:
        until = held.copied_since(session)
    if until is None or until <= oldest:
        return False
    since = max(until - timedelta(days=_CHUNK_DAYS), oldest)
    bounds = {"since": since, "until": until}
    with connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor = _head(connection)
        while pull_page(connection, database, up_to=cursor.id):
            pass
        with database.take_in() as (session, changed):
            for table in Base.metadata.sorted_tables:
                if table.name in _SCOPE or table.name in OF_REQUEST:
                    _copy(connection, session, table.name, _older(table.name), bounds, _unheard, changed)
            _close_gaps(connection, session, changed)
            index_rows(session.connection(), changed)
            held.keep_copied(session, since)
    return since > oldest


def _head(connection: Connection[Any]) -> Cursor:
    found = connection.execute("SELECT id, at FROM sync.head(0, now())").fetchone()
    assert found is not None
    return Cursor(*found)


def _newest(table: str) -> str:
    requests = f"{_OPEN} OR ({_SCOPE['request']})"
    return _hanging(table, requests) or (requests if table == "request" else _SCOPE.get(table, "true"))


def _older(table: str) -> str:
    return _hanging(table, _SCOPE["request"]) or _SCOPE[table]


def _hanging(table: str, requests: str) -> str | None:
    if table not in OF_REQUEST:
        return None
    own = f"request_id IN (SELECT id FROM app.request WHERE {requests})"
    return f"{own} OR ({_SCOPE[table]})" if table in _SCOPE else own


def _copy(
    connection: Connection[Any], session: Session, table: str, where: str, bounds: Mapping[str, datetime],
    progress: Progress, changed: Changes,
) -> None:  # fmt: skip
    """Copy the rows of *table* that are not here yet."""
    columns = [column.name for column in wire.TABLES[table].columns]
    statement = sql.SQL("SELECT {} FROM {} WHERE {}").format(
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.Identifier("app", table),
        sql.SQL(where),
    )
    done = 0
    with connection.cursor(name="copy") as rows:
        rows.itersize = _AT_ONCE
        rows.execute(statement, bounds)
        while found := rows.fetchmany(_AT_ONCE):
            new = [dict(zip(columns, row, strict=True)) for row in found]
            session.execute(insert(wire.TABLES[table]).prefix_with("OR IGNORE"), new)
            changed.setdefault(table, set()).update(row["id"] for row in new)
            done += len(new)
            progress(table, done)


def _lay_ours_on_top(connection: Connection[Any], session: Session, changed: Changes) -> None:
    """Do again here what the server has not yet, in its order."""
    ours = (
        select(ChangeRow.ops)
        .where(UNSETTLED, ChangeRow.state.is_(None) | (ChangeRow.state == outbox.REFUSED))
        .order_by(ChangeRow.seq)
    )
    for (ops,) in session.execute(ours).all():
        for op in ops:
            table, row_id, values = op["tab"], UUID(op["id"]), wire.logged(op["tab"], op["set"])
            row = session.get(wire.ROWS[table], row_id)
            if row is None and op["op"] == "U":
                fetch(connection, Taking(session, changed), [(table, row_id)])
                row = session.get(wire.ROWS[table], row_id)
            if row is None:
                session.add(wire.ROWS[table](id=row_id, **values))
            else:
                for name, value in values.items():
                    setattr(row, name, value)
            changed.setdefault(table, set()).add(row_id)
        session.flush()


def _close_gaps(connection: Connection[Any], session: Session, changed: Changes) -> None:
    """Take in the rows outside the scope that rows inside it refer to."""
    while found := session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        wanted = set()
        for table, rowid, parent, place in found:
            key = session.connection().exec_driver_sql(f"PRAGMA foreign_key_list({table})").fetchall()
            column = next(line[3] for line in key if line[0] == place)
            value = (
                session.connection()
                .exec_driver_sql(f"SELECT {column} FROM {table} WHERE rowid = ?", (rowid,))
                .scalar_one()
            )
            wanted.add((parent, UUID(bytes=value)))
        fetch(connection, Taking(session, changed), wanted)


def _unheard(_table: str, _done: int) -> None:
    """Nobody watches the older days come."""
