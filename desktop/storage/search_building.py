"""The search index made anew from all rows: a million in a minute. The same words as the hook writes, row by row."""

from collections import Counter, namedtuple
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from desktop.storage.findable import FINDABLE, Of
from desktop.storage.search_docs import PUT_WORD, body_of, known_words, place_of, table_of

T = TypeVar("T")
_AT_ONCE = 5_000
_REMEMBERED = 50_000
_MAKING = "CREATE TEMP TABLE search_making (doc INTEGER PRIMARY KEY, body TEXT NOT NULL)"


def build(connection: Connection) -> None:
    """Fill the empty tables of the index. Needs a write transaction."""
    raw: Any = connection.connection.driver_connection  # a million rows: what SQLAlchemy adds to each would be a minute
    of = _reader(raw)
    made: Counter[int] = Counter()
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.search_making")
    connection.exec_driver_sql(_MAKING)
    for kind in FINDABLE:
        for some in _some(_docs(raw, kind, of, made)):
            _put_some(connection, kind.__tablename__, some)
    for table, first, after in (("search_journal", 0, 1 << 40), ("search_text", 1 << 40, 1 << 60)):
        connection.exec_driver_sql(  # in the order of their numbers: FTS5 would write each row for itself otherwise
            f"INSERT INTO {table} (rowid, body) SELECT doc, body FROM search_making WHERE doc >= ? AND doc < ?"
            " ORDER BY doc",
            (first, after),
        )
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    connection.exec_driver_sql("DROP TABLE search_making")
    _number_phones(connection, raw)


def _docs(raw: Any, kind: type[Any], of: Of, made: Counter[int]) -> Iterator[tuple[int, str, bytes, str]]:
    """Give number, kind, id and body of each row that has words."""
    findable, name = FINDABLE[kind], kind.__tablename__
    columns = ["id", *findable.columns, *findable.fixed]
    row_of: Any = namedtuple("row_of", columns)  # type: ignore[misc]
    rows: Any = raw.execute(f'SELECT {", ".join(columns)} FROM "{name}" ORDER BY id')
    row: Any
    for row in map(row_of._make, rows):
        words = findable.words(of, row)
        if body := body_of(name, words):
            place = place_of(name, words)
            made[place] += 1
            yield place + made[place], name, row.id, body


def _put_some(connection: Connection, kind: str, some: Sequence[tuple[int, str, bytes, str]]) -> None:
    many = connection.exec_driver_sql
    many("INSERT INTO search_doc (doc, kind, ref) VALUES (?, ?, ?)", [row[:3] for row in some])
    many("INSERT INTO search_making (doc, body) VALUES (?, ?)", [(row[0], row[3]) for row in some])
    if table_of(kind) == "search_text":
        known = known_words(" ".join(row[3] for row in some))
        if known:
            many(PUT_WORD, [tuple(word) for word in known])


def _number_phones(connection: Connection, raw: Any) -> None:
    in_use = raw.execute("SELECT id, contact_id, digits FROM contact_phone WHERE retired_at IS NULL ORDER BY id")
    for some in _some((at, *row) for at, row in enumerate(in_use, start=1)):
        connection.exec_driver_sql(
            "INSERT INTO search_phone (phone, ref, contact, reversed) VALUES (?, ?, ?, ?)",
            [(phone, ref, contact, digits[::-1]) for phone, ref, contact, digits in some],
        )
        connection.exec_driver_sql(
            "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)", [(row[0], row[3]) for row in some]
        )


def _reader(raw: Any) -> Of:
    """Return what reads a column of a related row by its id; most rows follow their neighbours: the last are kept."""

    @lru_cache(maxsize=_REMEMBERED)
    def column_of(kind: type[Any], column: str, wanted: Any) -> str:
        if wanted is None:
            return ""
        found = raw.execute(f'SELECT {column} FROM "{kind.__tablename__}" WHERE id = ?', (wanted,)).fetchone()
        return str(found[0] or "") if found else ""

    return cast(Of, column_of)


def _some(rows: Iterable[T]) -> Iterator[list[T]]:
    left = iter(rows)
    while some := list(islice(left, _AT_ONCE)):
        yield some
