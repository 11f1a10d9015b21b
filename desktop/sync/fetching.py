"""Whole rows from the server that changes touch or refer to and that are not here.

They are read before the local transaction begins: no act of the desk ever waits for the network.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from psycopg import Connection, sql
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.database import Database
from desktop.storage.tables import OF_REQUEST
from desktop.sync import wire
from desktop.sync.taking_in import Change, Key

_AT_ONCE = 500
Whole = dict[Key, Mapping[str, Any]]
"""Rows as they stand on the server now."""


def missing_rows(connection: Connection[Any], database: Database, changes: Sequence[Change]) -> Whole:
    """Return the rows that *changes* need and that are neither here nor in them, with all they refer to themselves.

    A request comes with what hangs on it: an old one that moves again is shown with its journal.
    """
    said = [((change.tab, change.row), change.new or {}) for change in changes if change.tab in wire.ROWS]
    added = {(change.tab, change.row) for change in changes if change.op == "I"}
    changed = {(change.tab, change.row) for change in changes if change.op == "U" and change.tab in wire.ROWS}
    whole: Whole = {}
    wanted = changed | references(said)
    asked = set(added)
    while wanted := not_here(database, wanted - asked):
        asked |= wanted
        found = whole_rows(connection, wanted)
        whole |= found
        asked |= found.keys()
        wanted = references(found.items())
    return whole


def whole_rows(connection: Connection[Any], wanted: Iterable[Key]) -> Whole:
    """Return the rows *wanted*, and with a request what hangs on it; what the server does not show is left out."""
    whole: Whole = {}
    for table, ids in _by_table(wanted).items():
        whole |= _rows(connection, table, "id", ids)
        if table == "request":
            for hanging in OF_REQUEST:
                whole |= _rows(connection, hanging, "request_id", ids)
    return whole


def references(rows: Iterable[tuple[Key, Mapping[str, Any]]]) -> set[Key]:
    """Return the rows that *rows* refer to."""
    return {
        (target, UUID(values[column]))
        for (table, _row), values in rows
        for column, target in wire.REFERENCES[table]
        if values.get(column) is not None
    }


def base_of(ops: Iterable[Mapping[str, Any]]) -> set[Key]:
    """Return the rows that must be there for an act of *ops*: those that it changes or refers to, less its own."""
    acts = list(ops)
    own = {(op["tab"], UUID(op["id"])) for op in acts if op["op"] == "I"}
    changed = {(op["tab"], UUID(op["id"])) for op in acts}
    return (changed | references(((op["tab"], UUID(op["id"])), op["set"]) for op in acts)) - own


def not_there(connection: Connection[Any], keys: Iterable[Key]) -> set[Key]:
    """Return those of *keys* that the server does not hold, or does not show."""
    found = set(keys)
    for table, ids in _by_table(found).items():
        said = sql.SQL("SELECT id FROM {} WHERE id = ANY(%s)").format(sql.Identifier("app", table))
        found.difference_update((table, row) for (row,) in connection.execute(said, (ids,)))
    return found


def not_here(database: Database, keys: set[Key]) -> set[Key]:
    """Return those of *keys* that this station does not hold now."""
    with database.read() as session:
        return missing(session, keys)


def missing(session: Session, keys: Iterable[Key]) -> set[Key]:
    """Return those of *keys* that are not in the file."""
    found = set(keys)
    for table, ids in _by_table(found).items():
        kind = wire.ROWS[table]
        for start in range(0, len(ids), _AT_ONCE):
            here = session.scalars(select(kind.id).where(kind.id.in_(ids[start : start + _AT_ONCE])))
            found.difference_update((table, row) for row in here)
    return found


def _by_table(keys: Iterable[Key]) -> dict[str, list[UUID]]:
    tables: dict[str, list[UUID]] = {}
    for table, row in keys:
        tables.setdefault(table, []).append(row)
    return tables


def _rows(connection: Connection[Any], table: str, column: str, ids: list[UUID]) -> Whole:
    statement = sql.SQL("SELECT id, to_jsonb(r) FROM {} r WHERE {} = ANY(%s) ORDER BY id").format(
        sql.Identifier("app", table), sql.Identifier(column)
    )
    return {(table, row): values for row, values in connection.execute(statement, (ids,))}
