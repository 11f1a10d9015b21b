"""The first copy of what the server holds, and the older days that follow it while people work already."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from tempfile import TemporaryFile
from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.domain.copying import DAYS, Part
from desktop.storage.database import Changes, Database
from desktop.storage.queries.copying import keep_directories_to_come
from desktop.storage.queries.scope import held_since
from desktop.storage.search_index import empty_search, index_rows, rebuild_search
from desktop.storage.tables import OF_REQUEST, Base, ChangeRow, KeptRow, OldDayRow
from desktop.storage.tables.local import UNSETTLED
from desktop.sync import held, outbox, wire
from desktop.sync.directories import add_referred, copy_directories, references, referred, to_come
from desktop.sync.fetching import base_of, missing, whole_rows
from desktop.sync.held import Cursor
from desktop.sync.pulling import pull_page
from desktop.sync.snapshot import batches, lay, snapshot
from desktop.sync.spool import Spool
from desktop.sync.taking_in import Key

_FIRST_DAYS = 2
_CHUNK_DAYS = 10
_EVER = datetime(9999, 12, 31, tzinfo=UTC)  # no wrong clock hides the newest
_CHUNK_REQUESTS = 150
_OPEN = "status NOT IN ('closed', 'cancelled')"
_IN_DAYS = (  # recorded in these days, or anything was written about it: a day's entries are there to be signed
    "id IN (SELECT id FROM app.request WHERE recorded_at >= %(since)s AND recorded_at < %(until)s"
    " UNION SELECT request_id FROM app.entry WHERE recorded_at >= %(since)s AND recorded_at < %(until)s)"
)
_SCOPE: Mapping[str, str] = {
    "request": _IN_DAYS,
    "entry": "recorded_at >= %(since)s AND recorded_at < %(until)s AND request_id IS NULL",
    "call": "recorded_at >= %(since)s AND recorded_at < %(until)s AND request_id IS NULL",
    "ring": "rang_at >= %(since)s AND rang_at < %(until)s AND request_id IS NULL",
    "attachment": "request_id IS NULL",
    "shift": "began_at >= %(since)s AND began_at < %(until)s OR ended_at IS NULL",
    "day_review": "signed_at >= %(since)s AND signed_at < %(until)s",
}
_Bounds = Mapping[str, Any]
"""since, until -- the days of a copy; pinned -- the old requests that somebody keeps here."""
Progress = Callable[[str, int], None]
"""Hears which table is being copied and how many of its rows are here."""


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest days as they were read there. cursor -- of that moment; since -- their first; behind -- to come."""

    spool: Spool
    cursor: Cursor
    since: datetime
    behind: Mapping[str, Part]


def first_copy(
    connection: Connection[Any],
    database: Database,
    *,
    progress: Progress,
    before: Callable[[Session], None] = lambda _session: None,
) -> None:
    """Put the server's newest days and all that is open in the place of what the file holds, with all they refer to.

    One snapshot there, one transaction here, which begins with *before*: whole or not at all. Acts of ours that the
    server has not stay on top. Drafts and the change log stay. Large directories follow with `copy_directories`, older
    days with `copy_older`.
    """
    with TemporaryFile() as file:
        newest = read_newest(connection, database, Spool(file), progress=progress)
        lay_newest(connection, database, newest, before=before)


def read_newest(connection: Connection[Any], database: Database, spool: Spool, *, progress: Progress) -> Newest:
    """Read the newest days into *spool*; the file of *database* stays as it is. *progress* may break it off."""
    with database.read() as session:
        pinned = session.scalars(select(KeptRow.request_id).where(KeptRow.is_pinned.is_(True))).all()
    with snapshot(connection) as (cursor, now):
        since = now - timedelta(days=_FIRST_DAYS)
        bounds = {"since": since, "until": _EVER, "pinned": list(pinned)}
        behind = to_come(connection)
        wanted: set[Key] = set()
        for table in (table.name for table in Base.metadata.sorted_tables if table.name not in behind):
            wanted |= _read(connection, spool, table, _newest(table), bounds, progress=progress, behind=behind)
        for table, rows in referred(connection, wanted, behind):
            spool.add(table, rows)
            progress(table, len(rows))
    return Newest(spool, cursor, since, behind)


def lay_newest(
    connection: Connection[Any],
    database: Database,
    newest: Newest,
    *,
    before: Callable[[Session], None] = lambda _session: None,
) -> None:
    """Put what was read in the place of what the file holds, in one transaction that begins with *before*."""
    with database.take_in() as (session, changed):
        before(session)
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(delete(table))
        session.execute(delete(OldDayRow))
        empty_search(session.connection())
        lay(session, newest.spool, changed)
        outbox.settle_sent(session)
        _lay_ours_on_top(connection, session, changed)
        _close_gaps(connection, session, changed)
        rebuild_search(session.connection())
        held.keep_cursor(session, newest.cursor)
        held.keep_copied(session, newest.since)
        keep_directories_to_come(session, newest.behind)


def copy_more(connection: Connection[Any], database: Database) -> bool:
    """Add the next part of what is still to come: directories first, then older days; return whether there is more."""
    return copy_directories(connection, database) or copy_older(connection, database)


def copy_older(connection: Connection[Any], database: Database) -> bool:
    """Add the next older days of the journal; return whether there are more to add. Goes on where it was stopped."""
    with database.read() as session:
        until = held_since(session)
    if until is None:
        return False
    with TemporaryFile() as file:
        spool = Spool(file)
        with snapshot(connection) as (cursor, now):
            oldest = now - timedelta(days=DAYS)
            if until <= oldest:
                return False
            since = max(_some_requests_before(connection, until), oldest)
            bounds = {"since": since, "until": until}
            wanted: set[Key] = set()
            for table in Base.metadata.sorted_tables:
                if table.name in _SCOPE or table.name in OF_REQUEST:
                    wanted |= _read(connection, spool, table.name, _older(table.name), bounds, behind=wire.TABLES)
            here = {(table, row["id"]) for table, rows in spool.batches() for row in rows}
            add_referred(connection, database, spool, wanted - here)
        while pull_page(connection, database, up_to=cursor.id):
            pass  # what is here stands then where the snapshot does: its rows are the newest there are
        with database.take_in() as (session, changed):
            lay(session, spool, changed)
            _add_whole(connection, session, missing(session, wanted), changed)  # what left the file meanwhile
            index_rows(session.connection(), changed)
            held.keep_copied(session, since)
    return since > oldest


def _some_requests_before(connection: Connection[Any], until: datetime) -> datetime:
    """Return from when on the next older days are copied: a few days, on a busy desk fewer, for acts wait so long."""
    found = connection.execute(
        "SELECT recorded_at FROM app.request WHERE recorded_at < %s ORDER BY recorded_at DESC OFFSET %s LIMIT 1",
        (until, _CHUNK_REQUESTS),
    ).fetchone()
    furthest = until - timedelta(days=_CHUNK_DAYS)
    return max(furthest, found[0]) if found else furthest


def _newest(table: str) -> str:
    requests = f"{_OPEN} OR ({_SCOPE['request']}) OR id = ANY(%(pinned)s)"
    return _hanging(table, requests) or (requests if table == "request" else _SCOPE.get(table, "true"))


def _older(table: str) -> str:
    return _hanging(table, _SCOPE["request"]) or _SCOPE[table]


def _hanging(table: str, requests: str) -> str | None:
    if table not in OF_REQUEST:
        return None
    own = f"request_id IN (SELECT id FROM app.request WHERE {requests})"
    return f"{own} OR ({_SCOPE[table]})" if table in _SCOPE else own


def _read(
    connection: Connection[Any],
    spool: Spool,
    table: str,
    where: str,
    bounds: _Bounds,
    *,
    progress: Progress | None = None,
    behind: Collection[str] = (),
) -> set[Key]:
    """Read the rows of *table* that are wanted into *spool*; return what they refer to in the tables *behind*."""
    done, wanted = 0, set[Key]()
    for rows in batches(connection, table, where, bounds):
        spool.add(table, rows)
        wanted |= references(table, rows, behind)
        done += len(rows)
        if progress is not None:
            progress(table, done)
    return wanted


def _lay_ours_on_top(connection: Connection[Any], session: Session, changed: Changes) -> None:
    """Do again here what the server has not yet, in its order, as far as what it builds upon is there."""
    ours = (
        select(ChangeRow.ops)
        .where(UNSETTLED, ChangeRow.state.is_(None) | (ChangeRow.state == outbox.REFUSED))
        .order_by(ChangeRow.seq)
    )
    for (ops,) in session.execute(ours).all():
        lacking = missing(session, base_of(ops))
        _add_whole(connection, session, lacking, changed)  # an old request that one of ours is about
        if missing(session, lacking):
            continue  # the server has lost it, and its own station has not brought it back: ours waits in the log
        for op in ops:
            table, row_id, values = op["tab"], UUID(op["id"]), wire.logged(op["tab"], op["set"])
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
        _add_whole(connection, session, wanted, changed)


def _add_whole(connection: Connection[Any], session: Session, wanted: Iterable[Key], changed: Changes) -> None:
    """Add rows that the copy does not have. So few that the transaction may wait for them."""
    for (table, row_id), values in whole_rows(connection, wanted).items():
        session.merge(wire.ROWS[table](**wire.pulled(table, values)))
        changed.setdefault(table, set()).add(row_id)
    session.flush()
