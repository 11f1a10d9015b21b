"""The whole file of a single PC brought to a server: by its administrator, in one transaction, once.

What the company there has already (company, desk, kinds of trouble, people, teams of the same name) is taken for the
same; all else is added as it is. A station whose letters are taken gets new ones: its requests get new numbers and
are found by the former ones too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from psycopg import Connection, sql
from psycopg.types.json import Jsonb
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.domain.errors import JournalUploaded
from desktop.domain.ids import new_id
from desktop.storage.database import Database
from desktop.storage.tables import Base, StationRow
from desktop.storage.types import Json
from desktop.sync import held, wire
from desktop.sync.meant import Meant, has_journal_of, meant_by
from desktop.sync.pushing import CLIENT_VERSION

_AT_ONCE = 1_000


@dataclass(slots=True)
class Uploaded:
    """What was brought there. letters -- of this station on the server; rows -- by table."""

    letters: str
    rows: dict[str, int] = field(default_factory=dict)


def upload(
    connection: Connection[Any],
    database: Database,
    *,
    progress: Callable[[str, int], None] = lambda _table, _rows: None,
) -> Uploaded:
    """Bring the file's whole journal and directory to the server, over its administrator's connection.

    One transaction there: whole or not at all; other stations' pushes wait at its end. Raises JournalUploaded.
    """
    with connection.transaction(), database.read() as session:
        stations = session.scalars(select(StationRow)).all()
        for station in stations:
            if has_journal_of(connection, station.id):
                raise JournalUploaded(station=station.letters)
        meant = meant_by(connection, session)
        done = Uploaded(meant.letters.get(stations[0].letters, stations[0].letters))
        txn = new_id()
        connection.execute(
            "INSERT INTO sync.applied (txn, station, client_version) VALUES (%s, %s, %s)",
            (txn, done.letters, CLIENT_VERSION),
        )
        for table in Base.metadata.sorted_tables:
            done.rows[table.name] = _bring(connection, _rows(session, table.name, meant), table.name)
            progress(table.name, done.rows[table.name])
        result = {"status": "ok", "conflicts": [], "ignored": [], "migrated": True}
        connection.execute("UPDATE sync.applied SET result = %s WHERE txn = %s", (Jsonb(result), txn))
        with database.take_in() as (noting, _changes):  # before the commit there: what is written from here on waits
            held.keep_uploaded(noting, meant.as_facts())
    return done


def _rows(session: Session, table: str, meant: Meant) -> Iterator[dict[str, Any]]:
    """Yield the rows of *table* that are not there already, as the server means them."""
    kind: Any = wire.ROWS[table]
    statement: Select[Any] = select(kind).order_by(kind.id).execution_options(yield_per=_AT_ONCE)
    columns = wire.TABLES[table].columns
    references = {column for column, _target in wire.REFERENCES[table]}
    for row in session.scalars(statement):
        if meant.is_there(row.id):
            continue
        values = {column.name: getattr(row, column.name) for column in columns}
        for name, value in values.items():
            if name in references and value is not None:
                values[name] = meant.id(value)
            elif isinstance(columns[name].type, Json) and value is not None:
                values[name] = Jsonb(meant.json(value))
        yield meant.renumbered(table, values)


def _bring(connection: Connection[Any], rows: Iterator[dict[str, Any]], table: str) -> int:
    columns = [column.name for column in wire.TABLES[table].columns]
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier("app", table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    count = 0
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for values in rows:
            copy.write_row([values[name] for name in columns])
            count += 1
    return count
