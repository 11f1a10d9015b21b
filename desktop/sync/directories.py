"""The large directories of a server, which come behind the newest days, in the order of their keys.

What the journal refers to is here from the beginning; the rest follows some hundred rows at a time, each with what it
refers to, so that references are whole at every moment. Each part notes how far it came: whatever breaks off goes on
there. Between two parts the feed is read: a row that is here is as new as the cursor says.
"""

from collections.abc import Collection, Iterator, Mapping
from tempfile import TemporaryFile
from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy.orm import Session

from desktop.domain.copying import Part
from desktop.storage.database import Changes, Database
from desktop.storage.queries.copying import directories_to_come, keep_directories_to_come
from desktop.storage.search_index import index_rows
from desktop.storage.tables import OF_REQUEST, Base
from desktop.sync import wire
from desktop.sync.fetching import not_here
from desktop.sync.pulling import pull_page
from desktop.sync.snapshot import Rows, batches, count, lay, snapshot
from desktop.sync.spool import Spool
from desktop.sync.taking_in import Key

_LARGE = frozenset({"customer", "site", "equipment", "contact", "contact_phone", "contract", "contract_cover"})
_SMALL_ROWS = 2_000
_AT_ONCE = 500
_NEXT = "id IN (SELECT id FROM app.{table} WHERE id > %(after)s ORDER BY id LIMIT %(most)s)"
_FIRST = UUID(int=0)
_HANGING = {
    "contact": [("contact_phone", "contact_id")],
    "contract": [("contract_cover", "contract_id")],
    "request": [(table, "request_id") for table in OF_REQUEST],
}
"""What comes with a row of a table: the rows of others that are nothing without it."""


def to_come(connection: Connection[Any]) -> dict[str, Part]:
    """Return the directories that are too large to be waited for, in the order of their references."""
    found = {name: count(connection, name) for name in (table.name for table in Base.metadata.sorted_tables)
             if name in _LARGE}  # fmt: skip
    return {name: Part(_FIRST, 0, total) for name, total in found.items() if total > _SMALL_ROWS}


def references(table: str, rows: Rows, into: Collection[str]) -> set[Key]:
    """Return what *rows* refer to in the tables *into*."""
    wanted = [(column, target) for column, target in wire.REFERENCES[table] if target in into]
    return {(target, row[column]) for column, target in wanted for row in rows if row[column] is not None}


def referred(connection: Connection[Any], wanted: set[Key], tables: Collection[str]) -> Iterator[tuple[str, Rows]]:
    """Yield the rows *wanted*, what they refer to in *tables*, and so on; a contact comes with its telephones."""
    seen: set[Key] = set()
    while wanted := wanted - seen:
        seen |= wanted
        found = list(_rows(connection, wanted))
        yield from found
        wanted = set()
        for table, rows in found:
            seen.update((table, row["id"]) for row in rows)
            wanted |= references(table, rows, tables)


def copy_directories(connection: Connection[Any], database: Database) -> bool:
    """Add the next part of the directories that are still to come; return whether there are more."""
    with database.read() as session:
        parts = directories_to_come(session)
    table = next((name for name, part in parts.items() if not part.is_done), None)
    if table is None:
        return False
    with TemporaryFile() as file:
        spool = Spool(file)
        with snapshot(connection) as (cursor, _now):
            rows = _part(connection, table, parts[table])
            if rows:
                spool.add(table, rows)
            here = {(table, row["id"]) for row in rows}
            add_referred(connection, database, spool, references(table, rows, wire.TABLES) - here)
        while pull_page(connection, database, up_to=cursor.id):
            pass  # what is here stands then where the snapshot does: its rows are the newest there are
        left = _after(parts, table, rows)
        with database.take_in() as (session, _changed):  # told to nobody: look-ups say that more is to come
            _lay_indexed(session, spool)
            keep_directories_to_come(session, left)
    return any(not part.is_done for part in left.values())


def _part(connection: Connection[Any], table: str, part: Part) -> Rows:
    facts = {"after": part.after, "most": _AT_ONCE}
    found = [row for some in batches(connection, table, _NEXT.format(table=table), facts) for row in some]
    return sorted(found, key=lambda row: row["id"].bytes)


def add_referred(connection: Connection[Any], database: Database, spool: Spool, wanted: set[Key]) -> None:
    """Put what of *wanted* is not in the file into *spool*, with all it refers to itself; inside `snapshot`."""
    asked: set[Key] = set()
    while wanted := not_here(database, wanted - asked):
        asked |= wanted
        found = list(_rows(connection, wanted))
        wanted = set()
        for name, rows in found:
            spool.add(name, rows)
            asked.update((name, row["id"]) for row in rows)
            wanted |= references(name, rows, wire.TABLES)


def _rows(connection: Connection[Any], wanted: set[Key]) -> Iterator[tuple[str, Rows]]:
    by_table: dict[str, list[UUID]] = {}
    for name, row_id in wanted:
        by_table.setdefault(name, []).append(row_id)
    for name, ids in by_table.items():
        for rows in batches(connection, name, "id = ANY(%(ids)s)", {"ids": ids}):
            yield name, rows
        for hanging, column in _HANGING.get(name, ()):
            for rows in batches(connection, hanging, f"{column} = ANY(%(ids)s)", {"ids": ids}):
                yield hanging, rows


def _lay_indexed(session: Session, spool: Spool) -> None:
    laid: Changes = {}
    lay(session, spool, laid)
    index_rows(session.connection(), laid)


def _after(parts: Mapping[str, Part], table: str, rows: Rows) -> dict[str, Part]:
    """Return how far the directories are once *rows* of *table* are here."""
    part = parts[table]
    done = part.done + len(rows)
    is_last = len(rows) < _AT_ONCE
    after = rows[-1]["id"] if rows else part.after
    return {**parts, table: Part(after, done, done if is_last else max(part.total, done + 1))}
