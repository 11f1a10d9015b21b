"""The outbox sent in its order, each act over its author's connection, exactly once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection
from psycopg.types.json import Jsonb

from desktop.domain.errors import ProgramTooNew, ProgramTooOld
from desktop.storage.database import Database
from desktop.storage.station_file import HEAD
from desktop.sync import held as held_facts
from desktop.sync import outbox, wire
from desktop.sync.fetching import base_of, not_there
from desktop.sync.outbox import UNREAD, Waiting

_TOO_OLD, _TOO_NEW = "DB001", "DB002"
CLIENT_VERSION = int(HEAD)
Connections = Callable[[str], Connection[Any] | None]
"""Gives the connection of a login, None if this station has no password for it."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What one round brought there. absent -- logins whose acts wait because they are not connected here,
    and the names of people who have none.
    """

    sent: int
    absent: frozenset[str]


def push(database: Database, connections: Connections, *, station: str) -> Pushed:
    """Send what waits. An act whose author is not connected waits, and so does what builds upon it, or upon an act
    that was refused.

    Where the server was put back, an act waits besides until what it builds upon, another station's, is there again.
    Raises ProgramTooOld, ProgramTooNew, psycopg.Error; what was sent until then stays sent.
    """
    sent, after = 0, 0
    absent: set[str] = set()
    held: set[str] = set()
    owed = False
    with database.read() as session:
        missing = outbox.missing(session)
        lost = outbox.lost_bases(session)
        was_put_back = held_facts.was_put_back(session)
    while True:
        with database.read() as session:
            found = outbox.waiting(session, after=after)
        if not found:
            if was_put_back and not owed:
                with database.take_in() as (session, _changes):
                    held_facts.keep_put_back(session, False)
            return Pushed(sent, frozenset(absent))
        for act in found:
            after = act.seq
            if missing.holds(act.ops):
                missing.add(act.ops)
                continue
            connection = connections(act.login) if act.login else None
            rows = _rows(act)
            waits = connection is None or not held.isdisjoint(rows)
            if not waits and connection is not None and was_put_back:
                waits = bool(not_there(connection, base_of(act.ops)))
            if connection is None or waits:
                held |= {op["id"] for op in act.ops}
                owed = True
                if connection is None:
                    absent.add(act.login or act.author or "")
                continue
            result = _send(database, connection, act, lost, station)
            if result.get("status") == "rejected":
                missing.add(act.ops)
            lost |= outbox.requests_in_conflict(result)
            sent += 1


def _rows(act: Waiting) -> set[str]:
    """Return the rows that an act changes or refers to."""
    rows = {op["id"] for op in act.ops}
    for op in act.ops:
        columns = (column for column, _target in wire.REFERENCES[op["tab"]])
        rows |= {op["set"][column] for column in columns if op["set"].get(column)}
    return rows


def _send(
    database: Database, connection: Connection[Any], act: Waiting, lost: set[str], station: str
) -> Mapping[str, Any]:
    ops = outbox.without_base(act.ops, lost)
    result = answer(connection, act.txn, wire.pushed(ops), station=station)
    with database.take_in() as (session, _changes):
        outbox.acknowledged(session, act.txn, dict(result))
    return result


def answer(connection: Connection[Any], txn: UUID, ops: list[dict[str, Any]], *, station: str) -> Mapping[str, Any]:
    """Push one act and return the server's answer. Raises ProgramTooOld, ProgramTooNew, psycopg.Error."""
    try:
        found = connection.execute(
            "SELECT sync.push(%s, %s, %s, %s)", (CLIENT_VERSION, station, txn, Jsonb(ops))
        ).fetchone()
    except psycopg.Error as error:
        if error.sqlstate == _TOO_OLD:
            raise ProgramTooOld from error
        if error.sqlstate == _TOO_NEW:
            raise ProgramTooNew from error
        if isinstance(error, psycopg.DataError):  # not even its letters were understood: never will they be
            return {
                "status": "rejected",
                "sqlstate": error.sqlstate,
                "message": error.diag.message_primary,
                UNREAD: True,
            }
        raise
    assert found is not None
    result: Mapping[str, Any] = found[0]
    return result
