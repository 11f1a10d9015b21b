"""What left the scope leaves the station: a few requests at a time, so that no act of the desk waits for it.

Gone is what ended before the days that a station holds, with nothing written about it since, and only what the server
holds as well. Never: what is open, pinned, looked at lately, on its way to the server or refused by it, named in a
draft, or joined to something that stays. Directories stay. A purge leaves no trace: it is no act of anybody's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.copying import DAYS
from desktop.domain.day import DeskDay, desk_day
from desktop.storage.database import Database
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.scope import held_since
from desktop.storage.search_index import forget_rows
from desktop.storage.tables import (
    OF_REQUEST,
    Base,
    CallRow,
    ChangeRow,
    DayReviewRow,
    EntryRow,
    KeptRow,
    OldDayRow,
    RequestRow,
    RingRow,
    ShiftRow,
)
from desktop.storage.tables.local import UNSETTLED
from desktop.sync import held, wire
from desktop.sync.staying import named_elsewhere, tied_to_what_stays

LOOKED_AT_DAYS = 7
"""How many days what was asked for stays after somebody looked at it."""
LOG_DAYS = 35
"""How many days the log of shared acts stays: longer than any server's backups are apart (sync rule 3)."""
_AT_ONCE = 10
_EVERY = timedelta(days=1)
_MOST_SKEW = timedelta(days=1)
_ENDED = ("closed", "cancelled")
_LOOSE: tuple[type[Any], ...] = (
    RingRow,
    CallRow,
    EntryRow,
    ShiftRow,
    DayReviewRow,
)  # what refers to others comes first


@dataclass(frozen=True, slots=True)
class _Limits:
    """cutoff -- what ended before may go; spared -- days that are here because somebody looked at them."""

    cutoff: datetime
    spared: tuple[tuple[datetime, datetime], ...]

    def outside(self, column: Any) -> ColumnElement[bool]:
        """Return the condition that *column* lies before the cutoff and in no day that is spared."""
        return and_(column < self.cutoff, *(or_(column < first, column >= after) for first, after in self.spared))


def is_due(database: Database, now: datetime) -> bool:
    """Return whether a day has passed since a purge came to its end; none on a single PC. now -- this PC's clock."""
    with database.read() as session:
        last = held.purged_at(session)
        return held_since(session) is not None and (last is None or abs(now - last) >= _EVERY)


def purge(connection: Connection[Any], database: Database, *, now: datetime) -> Iterator[int]:
    """Take away what left the scope; yield after each small step how many requests it took.

    It may be stopped after any step and begun anew. now -- this PC's clock, for when something was looked at.
    Raises psycopg.Error and what Database.take_in raises.
    """
    limits = _begin(connection, database, now)
    if limits is None:
        return
    after: tuple[datetime, UUID] | None = None
    while some := _candidates(database, limits, now, after):
        after = some[-1]
        yield _take_away(connection, database, [row for _at, row in some], limits, now)
    for kind in _LOOSE:
        yield from _take_loose(connection, database, kind, limits)
    yield from _trim_log(database, now)
    with database.take_in() as (session, _changes):
        held.keep_purged(session, now)


def _begin(connection: Connection[Any], database: Database, now: datetime) -> _Limits | None:
    """Say what the station holds from now on, before anything of it goes; None for a single PC, or for wrong clocks."""
    found = connection.execute("SELECT now()").fetchone()
    assert found is not None
    if abs(found[0] - now) > _MOST_SKEW:
        return None
    cutoff = found[0] - timedelta(days=DAYS)
    with database.take_in() as (session, _changes):
        since = held_since(session)
        if since is None:
            return None
        if since < cutoff:
            held.keep_copied(session, cutoff)
        session.execute(delete(OldDayRow).where(~_lately(OldDayRow.looked_at, now)))
        day = desk_day(desk_facts(session))
        return _Limits(cutoff, _spared(session, day))


def _spared(session: Session, day: DeskDay) -> tuple[tuple[datetime, datetime], ...]:
    kept = session.scalars(select(OldDayRow.day)).all()
    return tuple(day.bounds(datetime.fromisoformat(one).date()) for one in kept)


def _lately(column: Any, now: datetime) -> ColumnElement[bool]:
    """Return the condition that somebody looked within the days that count."""
    return and_(column >= now - timedelta(days=LOOKED_AT_DAYS))


def _is_outside(limits: _Limits, now: datetime) -> ColumnElement[bool]:
    """Return the condition under which a request may go, for all that its own row and what is kept say."""
    written = EntryRow.request_id == RequestRow.id
    return and_(
        RequestRow.status.in_(_ENDED),
        limits.outside(RequestRow.recorded_at),
        or_(RequestRow.closed_at.is_(None), RequestRow.closed_at < limits.cutoff),
        ~exists().where(written, ~limits.outside(EntryRow.recorded_at)),
        ~exists().where(
            KeptRow.request_id == RequestRow.id, or_(KeptRow.is_pinned.is_(True), _lately(KeptRow.looked_at, now))
        ),
    )


def _candidates(
    database: Database, limits: _Limits, now: datetime, after: tuple[datetime, UUID] | None
) -> list[tuple[datetime, UUID]]:
    """Return the oldest requests that may go, after the last one that was looked at."""
    at, row = RequestRow.recorded_at, RequestRow.id
    wanted = select(at, row).where(_is_outside(limits, now)).order_by(at, row).limit(_AT_ONCE)
    if after is not None:
        wanted = wanted.where(or_(at > after[0], and_(at == after[0], row > after[1])))
    with database.read() as session:
        return [(found[0], found[1]) for found in session.execute(wanted)]


def _take_away(
    connection: Connection[Any], database: Database, wanted: list[UUID], limits: _Limits, now: datetime
) -> int:
    """Take the requests *wanted* away with all that hangs on them, those that may go; return how many."""
    there = _entries_there(connection, wanted)
    with database.take_in() as (session, _changes):
        going = set(session.scalars(select(RequestRow.id).where(RequestRow.id.in_(wanted), _is_outside(limits, now))))
        entries = select(EntryRow.request_id, func.count()).where(EntryRow.request_id.in_(going))
        here = {row[0]: row[1] for row in session.execute(entries.group_by(EntryRow.request_id))}
        going = {row for row in going if row in there and here.get(row, 0) <= there[row]}
        going -= named_elsewhere(session, going)
        going -= tied_to_what_stays(session, going)
        rows = {"request": going, **{table: _hanging(session, table, going) for table in OF_REQUEST}}
        _delete(session, rows)
        session.execute(delete(KeptRow).where(KeptRow.request_id.in_(going)))
    return len(going)


def _entries_there(connection: Connection[Any], wanted: list[UUID]) -> Mapping[UUID, int]:
    """Return the requests that the server holds, with how many entries it has of each."""
    found = connection.execute(
        "SELECT r.id, (SELECT count(*) FROM app.entry e WHERE e.request_id = r.id) FROM app.request r"
        " WHERE r.id = ANY(%s)",
        (wanted,),
    )
    return {row[0]: row[1] for row in found}


def _hanging(session: Session, table: str, requests: set[UUID]) -> set[UUID]:
    kind: Any = wire.ROWS[table]
    return set(session.scalars(select(kind.id).where(kind.request_id.in_(requests))))


def _take_loose(connection: Connection[Any], database: Database, kind: type[Any], limits: _Limits) -> Iterator[int]:
    """Take away what hangs on no request: duty, other calls, signed days; yield 0 after each step."""
    table = kind.__tablename__
    column = {"shift": "ended_at", "day_review": "signed_at", "ring": "rang_at"}.get(table, "recorded_at")
    outside = limits.outside(getattr(kind, column))
    if table in OF_REQUEST:
        outside = and_(outside, kind.request_id.is_(None))
    if table == "day_review":
        outside = and_(outside, kind.day.not_in(select(OldDayRow.day)))
    after = UUID(int=0)
    while True:
        with database.read() as session:
            wanted = select(kind.id).where(outside, kind.id > after).order_by(kind.id).limit(_AT_ONCE * 5)
            ids = list(session.scalars(wanted))
        if not ids:
            return
        after = ids[-1]
        there = connection.execute(f"SELECT id FROM app.{table} WHERE id = ANY(%s)".encode(), (ids,)).fetchall()
        with database.take_in() as (session, _changes):
            known = [row for (row,) in there]
            going = set(session.scalars(select(kind.id).where(kind.id.in_(known), outside)))
            going -= named_elsewhere(session, going)
            going -= tied_to_what_stays(session, going, table=table)
            _delete(session, {table: going})
        yield 0


def _trim_log(database: Database, now: datetime) -> Iterator[int]:
    """Let old records of acts go that the server has acknowledged; the newest stays: it says where the log stands."""
    while True:
        with database.take_in() as (session, _changes):
            newest = select(func.max(ChangeRow.seq)).scalar_subquery()
            old = select(ChangeRow.seq).where(
                ChangeRow.seq.not_in(select(ChangeRow.seq).where(UNSETTLED)),
                ChangeRow.at < now - timedelta(days=LOG_DAYS),
                ChangeRow.seq < newest,
            )
            gone = list(session.scalars(old.order_by(ChangeRow.seq).limit(_AT_ONCE * 10)))
            session.execute(delete(ChangeRow).where(ChangeRow.seq.in_(gone)))
        if not gone:
            return
        yield 0


def _delete(session: Session, rows: Mapping[str, set[UUID]]) -> None:
    for table in reversed(Base.metadata.sorted_tables):
        if ids := rows.get(table.name):
            session.execute(delete(table).where(table.c.id.in_(ids)))
    forget_rows(session.connection(), rows)
