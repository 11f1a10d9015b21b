"""The whole file of a single PC brought to a server: by its administrator, in one transaction, once.

What the company there has already (company, desk, kinds of trouble, people, teams of the same name) is taken for the
same; all else is added as it is. A station whose letters are taken gets new ones: its requests get new numbers and
are found by the former ones too.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from psycopg import Connection, sql
from psycopg.types.json import Jsonb
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.domain.errors import JournalUploaded
from desktop.domain.ids import new_id
from desktop.domain.number import RequestNumber
from desktop.storage.database import Database
from desktop.storage.tables import Base, StationRow
from desktop.storage.types import Json
from desktop.sync import wire
from desktop.sync.pushing import CLIENT_VERSION

_SAME: Mapping[str, tuple[str, ...]] = {
    "company": (),
    "desk": (),
    "category": ("key",),
    "intake_form": ("key", "version"),
    "person": ("name",),
    "team": ("name", "line"),
}
"""The tables whose rows may be there already, and the columns by which they are known; none: any is the one."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_AT_ONCE = 1_000


@dataclass(slots=True)
class Uploaded:
    """What was brought there. letters -- of this station on the server; rows -- by table."""

    letters: str
    rows: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Meant:
    """Which id of the server's is meant by one of ours, and the letters that replace ours."""

    ids: dict[str, str]
    letters: dict[str, str]

    def id(self, value: UUID) -> UUID:
        return UUID(self.ids.get(str(value), str(value)))

    def json(self, value: Any) -> Any:
        """Return *value* with the ids in it replaced, wherever they stand."""
        if isinstance(value, dict):
            return {self.json(key): self.json(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.json(part) for part in value]
        return self.ids.get(value, value) if isinstance(value, str) and _UUID.fullmatch(value) else value


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
            if connection.execute("SELECT 1 FROM app.station WHERE id = %s", (station.id,)).fetchone():
                raise JournalUploaded(station=station.letters)
        meant = _meant(connection, session)
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
    return done


def _meant(connection: Connection[Any], session: Session) -> _Meant:
    ids: dict[str, str] = {}
    for table, columns in _SAME.items():
        names = sql.SQL(", ").join([sql.Identifier("id"), *map(sql.Identifier, columns)])
        there = connection.execute(
            sql.SQL("SELECT {} FROM {} ORDER BY id DESC").format(names, sql.Identifier("app", table))
        ).fetchall()
        known = {tuple(row[1:]): row[0] for row in there}  # of several the oldest: it comes last
        kind: Any = wire.ROWS[table]
        for row in session.scalars(select(kind)):
            same = known.get(tuple(getattr(row, column) for column in columns))
            if same is not None:
                ids[str(row.id)] = str(same)
    taken = {letters for (letters,) in connection.execute("SELECT letters FROM app.station")}
    letters: dict[str, str] = {}
    for station in session.scalars(select(StationRow)):
        if station.letters in taken:
            found = connection.execute("SELECT sync.free_letters()").fetchone()
            assert found is not None
            letters[station.letters] = found[0]
    return _Meant(ids, letters)


def _rows(session: Session, table: str, meant: _Meant) -> Iterator[dict[str, Any]]:
    """Yield the rows of *table* that are not there already, as the server means them."""
    kind: Any = wire.ROWS[table]
    statement: Select[Any] = select(kind).order_by(kind.id).execution_options(yield_per=_AT_ONCE)
    columns = wire.TABLES[table].columns
    references = {column for column, _target in wire.REFERENCES[table]}
    for row in session.scalars(statement):
        if table in _SAME and str(row.id) in meant.ids:
            continue
        values = {column.name: getattr(row, column.name) for column in columns}
        for name, value in values.items():
            if name in references and value is not None:
                values[name] = meant.id(value)
            elif isinstance(columns[name].type, Json) and value is not None:
                values[name] = Jsonb(meant.json(value))
        yield _with_new_letters(table, values, meant.letters)


def _with_new_letters(table: str, values: dict[str, Any], letters: Mapping[str, str]) -> dict[str, Any]:
    name = "letters" if table == "station" else "station"
    if name in values and values[name] in letters:
        if table == "request":
            former = RequestNumber(values["station"], values["year"], values["serial"])
            values["former_number"] = values["former_number"] or str(former)
        values[name] = letters[values[name]]
    return values


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
