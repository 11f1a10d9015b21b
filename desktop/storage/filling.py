"""Rows by the hundred thousand straight into an empty station's file: no act, no change record, indices at the end."""

import gc
import marshal
import os
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from json import encoder
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Column, ColumnDefault

from desktop.storage.database import Database
from desktop.storage.findable import Words
from desktop.storage.search_docs import PUT_WORD, known_words, place_of, table_of, words_of
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import Base
from desktop.storage.types import Json, JsonList, compact_json

Values = tuple[Any, ...]
"""A row's values in the order of its table's columns: ids as bytes, instants as microseconds, JSON as text."""
_WHOLE = "whole"
_CACHE_KB = 128 * 1024
_HASH_BYTES = 32 * 1024 * 1024
_SEARCHED = ("search_text", "search_journal")
_INTO_SEARCH = {
    "search_doc": "INSERT INTO search_doc (doc, kind, ref) VALUES (?, ?, ?)",
    "search_text": "INSERT INTO search_text (rowid, body) VALUES (?, ?)",
    "search_journal": "INSERT INTO search_journal (rowid, body) VALUES (?, ?)",
    "search_phone": "INSERT INTO search_phone (phone, ref, contact, reversed) VALUES (?, ?, ?, ?)",
    "search_digits": "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)",
}


@dataclass(slots=True)
class Rows:
    """What is to be written next. of -- values by table; found, phones -- what the search index gets."""

    of: dict[str, list[Values]]
    found: list[tuple[str, bytes, Words]] = field(default_factory=list)
    phones: list[tuple[bytes, bytes, str]] = field(default_factory=list)

    def count(self) -> int:
        """Return how many rows of tables wait."""
        return sum(map(len, self.of.values()))


@lru_cache(maxsize=100_000)  # most parts are of many rows: a path's own parts, a name
def _words(kind: str, part: str) -> str:
    if ", " in part:
        return " ".join(words for one in part.split(", ") if (words := _words(kind, one)))
    return " ".join(words_of(kind, part))


def insert_statement(table: str, columns: Sequence[str]) -> str:
    """Return the INSERT of *columns* into *table*; others get what a new row of theirs has, as the acts would give."""
    given = given_besides(table, columns)
    names = ", ".join(f'"{name}"' for name in (*columns, *given))
    values = ", ".join(["?"] * len(columns) + [_literal(value) for value in given.values()])
    return f"INSERT INTO {table} ({names}) VALUES ({values})"


def given_besides(table: str, columns: Sequence[str]) -> dict[str, Any]:
    """Return what a new row has in the columns of *table* that are not named and must have something."""
    others = [column for column in Base.metadata.tables[table].columns if column.name not in columns]
    return {column.name: _default(column) for column in others if not column.nullable}


def _default(column: Column[Any]) -> str | int | bool:
    if isinstance(column.default, ColumnDefault) and column.default.is_scalar:
        default: str | int | bool = column.default.arg
        return default
    if isinstance(column.type, JsonList):
        return "[]"
    if isinstance(column.type, Json):
        return "{}"
    raise RuntimeError(f"{column.table.name}.{column.name} has no default: the filling must name it")


def _literal(value: str | int) -> str:
    return str(int(value)) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


@contextmanager
def filling(
    database: Database, columns: Mapping[str, Sequence[str]], *, beside: bool = False
) -> Iterator[Callable[[Rows], None]]:
    """Give what writes rows into the file of *database*, a transaction a call; on leaving its indices are made.

    columns -- the columns by table, in the order of the values; beside -- write in a process of its own, while more
    rows are made here: worth its start from some hundred thousand rows on.
    Nobody else may use the file meanwhile, and one that is left half-filled is of no use: whoever fills gives it its
    name when it is whole.
    """
    assert database.folder is not None
    database.engine.dispose()  # its connections would keep the file in WAL mode
    path = database.folder / FILE_NAME
    writer = _beside if beside and can_write_beside() else _here
    with database.translated(), writer(path, columns) as write:
        yield write


@contextmanager
def _here(path: Path, columns: Mapping[str, Sequence[str]]) -> Iterator[Callable[[Rows], None]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        indices = _prepare(file)
        writing = _Writing(file, {table: insert_statement(table, names) for table, names in columns.items()})
        yield writing.write
        _finish(file, indices)


def can_write_beside() -> bool:
    """Return whether another process can be started: the packaged program is no interpreter."""
    return not getattr(sys, "frozen", False)


@contextmanager
def _beside(path: Path, columns: Mapping[str, Sequence[str]]) -> Iterator[Callable[[Rows], None]]:
    """Hand the rows to a process that writes them; what it cannot do is raised here."""
    program = "from desktop.storage.filling import write_what_comes; write_what_comes()"
    root = str(Path(__file__).parents[2])
    running = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    )  # fmt: skip
    assert running.stdin is not None
    assert running.stdout is not None
    try:
        send = partial(_send, running.stdin)
        with suppress(BrokenPipeError):
            send((str(path), {table: tuple(names) for table, names in columns.items()}))
            yield lambda rows: send((rows.of, rows.found, rows.phones))
            send(None)
            running.stdin.close()
        said = running.stdout.read().decode()
        if not said:
            raise RuntimeError(f"the process that writes ended with {running.wait()}")
        if said != _WHOLE:
            raise sqlite3.OperationalError(said)
    finally:
        running.kill()
        running.wait()
        running.stdout.close()


def _send(to: IO[bytes], value: Any) -> None:
    packed = marshal.dumps(value)
    to.write(len(packed).to_bytes(8, "big"))
    to.write(packed)
    to.flush()


def write_what_comes() -> None:
    """Write the rows that come in by stdin: the process beside. Says on stdout how it ended."""

    def received() -> Any:
        return marshal.loads(sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(8), "big")))

    gc.disable()  # what comes has no cycles, and looking through a million rows for them is a tenth of the work
    path, columns = received()
    try:
        with _here(Path(path), columns) as write:
            while (parts := received()) is not None:
                write(Rows(*parts))
    except sqlite3.Error as error:
        sys.stdout.write(str(error))
    else:
        sys.stdout.write(_WHOLE)


def _prepare(file: sqlite3.Connection) -> list[str]:
    """Take the indices off and the safety with them; return how they are made again."""
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", f"cache_size=-{_CACHE_KB}"):
        file.execute(f"PRAGMA {pragma}")
    file.execute("PRAGMA foreign_keys=OFF")
    found = file.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    for name, _made in found:
        file.execute(f'DROP INDEX "{name}"')
    for table in _SEARCHED:
        file.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_HASH_BYTES})")
    return [made for _name, made in found]


def _finish(file: sqlite3.Connection, indices: Iterable[str]) -> None:
    for table in _SEARCHED:
        file.execute(f"DELETE FROM {table}_config WHERE k = 'hashsize'")
    for statement in indices:
        file.execute(statement)
    file.execute("PRAGMA locking_mode=NORMAL")
    file.execute("PRAGMA journal_mode=WAL")


class _Writing:
    """Where the next search document and number stand, and the statements."""

    def __init__(self, file: sqlite3.Connection, statements: Mapping[str, str]) -> None:
        self._file = file
        self._statements = statements
        self._docs = Counter[int]()
        for (doc,) in file.execute("SELECT doc FROM search_doc"):  # the few of the founding
            place = doc >> 32 << 32
            self._docs[place] = max(self._docs[place], doc - place)
        self._phone = int(file.execute("SELECT coalesce(max(phone), 0) FROM search_phone").fetchone()[0])

    def write(self, rows: Rows) -> None:
        """Write *rows* in one transaction."""
        run = self._file.executemany
        self._file.execute("BEGIN IMMEDIATE")
        for table, values in rows.of.items():
            if values:
                run(self._statements[table], values)
        self._search(rows)
        self._file.execute("COMMIT")

    def _search(self, rows: Rows) -> None:
        run = self._file.executemany
        docs: list[Values] = []
        bodies: dict[str, list[Values]] = {"search_text": [], "search_journal": []}
        for kind, ref, words in rows.found:
            body = " ".join(found for parts in words for part in parts if (found := _words(kind, part)))
            if body:
                place = place_of(kind, words)
                self._docs[place] += 1
                docs.append((place + self._docs[place], kind, ref))
                bodies[table_of(kind)].append((docs[-1][0], body))
        run(_INTO_SEARCH["search_doc"], docs)
        for table, values in bodies.items():
            run(_INTO_SEARCH[table], sorted(values))  # FTS5 would write each row for itself otherwise
        run(PUT_WORD, [tuple(known) for known in known_words(" ".join(body for _doc, body in bodies["search_text"]))])
        first = self._phone + 1
        self._phone += len(rows.phones)
        numbered = list(enumerate(rows.phones, first))
        run(
            _INTO_SEARCH["search_phone"],
            [(n, ref, contact, digits[::-1]) for n, (ref, contact, digits) in numbered],
        )
        run(_INTO_SEARCH["search_digits"], [(n, digits) for n, (_ref, _contact, digits) in numbered])


def _json_encoder() -> Callable[[Any], str]:
    """Return what writes JSON as compact_json does; it is made once, because making it costs more than its work."""
    make = getattr(encoder, "c_make_encoder", None)
    if make is None:
        return compact_json
    quoted = encoder.encode_basestring

    def refuse(value: Any) -> Any:
        raise TypeError(f"no JSON: {value!r}")

    parts = make(None, refuse, quoted, None, ":", ",", False, False, True)
    return lambda value: "".join(parts(value, 0))


as_json = _json_encoder()
"""Return a JSON column's value as the file keeps it."""
