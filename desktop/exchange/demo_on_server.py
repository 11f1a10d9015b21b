"""A demo company straight into an empty server, by its administrator: ten years of a city need no file in between."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from psycopg import Connection, sql

from desktop.domain.errors import JournalUploaded
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_made import COLUMNS
from desktop.server import rights
from desktop.storage.database import Database
from desktop.storage.filling import Rows, Values, given_besides
from desktop.storage.opening import open_file
from desktop.storage.tables import Base
from desktop.storage.types import Id, Instant, instant
from desktop.sync.uploading import upload
from desktop.workflow.office import Office, system_clock

Written = Callable[[Any], str]
"""Turns a value of a file into a field of COPY's text."""
_NULL = "\\N"
_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def make_demo_on_server(connection: Connection[Any], *, clock: Callable[[], Any] = system_clock, **options: Any) -> int:
    """Fill the server behind an administrator's *connection*; return how many requests it has.

    options -- see desktop.exchange.demo.make_demo. The founded firm comes as any file does; then the rows come by COPY,
    some ten thousand a transaction, past the feed: stations join afterwards and begin with a first copy. What breaks
    off leaves half a company: such a server is dropped and installed anew.
    Raises JournalUploaded for a server that has a journal already, and what make_demo and upload raise.
    """
    if connection.execute("SELECT 1 FROM app.station LIMIT 1").fetchone():
        raise JournalUploaded(station="A")

    @contextmanager
    def to_server(database: Database) -> Iterator[Callable[[Rows], None]]:
        upload(connection, database)  # who works there, and what trouble there is
        with _past_the_feed(connection):
            yield lambda rows: _bring(connection, rows)

    with tempfile.TemporaryDirectory(prefix="daybook-demo-") as place:
        database = open_file(Path(place) / "founding")
        try:
            count = make_demo(Office(database, clock), filled_by=to_server, **options)
        finally:
            database.close()
    for table in COLUMNS:
        connection.execute(sql.SQL("ANALYZE {}").format(sql.Identifier("app", table)))
    return count


@contextmanager
def _past_the_feed(connection: Connection[Any]) -> Iterator[None]:
    """Let no trigger look at each row meanwhile: nobody has joined yet, and nobody can before it ends."""
    tables = [sql.Identifier("app", table) for table in COLUMNS]
    with _as_owner(connection):
        for table in tables:
            connection.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER capture").format(table))
    try:
        yield
    finally:
        with _as_owner(connection):
            for table in tables:
                connection.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER capture").format(table))


@contextmanager
def _as_owner(connection: Connection[Any]) -> Iterator[None]:
    with connection.transaction():
        connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(rights.OWNER)))
        yield


def _bring(connection: Connection[Any], rows: Rows) -> None:
    """Write *rows* in one transaction."""
    with connection.transaction(), connection.cursor() as cursor:
        for table, columns in COLUMNS.items():
            if not rows.of[table]:
                continue
            given = given_besides(table, columns)
            names = map(sql.Identifier, (*columns, *given))
            statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
                sql.Identifier("app", table), sql.SQL(", ").join(names)
            )
            fields, rest = _fields(table), "".join(f"\t{_text(value)}" for value in given.values())
            with cursor.copy(statement) as copy:
                for some in _parts(rows.of[table]):
                    copy.write("".join(_line(values, fields, rest) for values in some))


def _parts(rows: Sequence[Values]) -> Iterator[Sequence[Values]]:
    for first in range(0, len(rows), 1_000):
        yield rows[first : first + 1_000]


def _line(values: Values, fields: Sequence[Written], rest: str) -> str:
    line = "\t".join(_NULL if value is None else field(value) for value, field in zip(values, fields, strict=True))
    return f"{line}{rest}\n"


@lru_cache
def _fields(table: str) -> tuple[Written, ...]:
    found = Base.metadata.tables[table].columns
    return tuple(_written(found[name].type) for name in COLUMNS[table])


def _written(kind: object) -> Written:
    if isinstance(kind, Id):
        return bytes.hex
    return _moment if isinstance(kind, Instant) else _text


@lru_cache(maxsize=10_000)
def _moment(micros: int) -> str:
    return instant(micros).isoformat()


def _text(value: object) -> str:
    return str(value).translate(_ESCAPED)
