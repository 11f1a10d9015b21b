"""The local search index: what is findable of each row, written by one hook in the row's own transaction.

search_doc (doc, kind, ref) names the row; search_text (rowid = doc) holds its normalised words;
search_phone holds reversed digits. All three are local: `SEARCH_VERSION` rebuilds them.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, event, inspect, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session, UOWTransaction

from desktop.domain.number import RequestNumber
from desktop.domain.text import search_words
from desktop.storage.tables.base import Base
from desktop.storage.tables.directory import ContactPhoneRow, ContactRow, CustomerRow, EquipmentRow, SiteRow
from desktop.storage.tables.journal import EntryRow, RequestRow

SEARCH_VERSION = "1"
_DDL = (
    "CREATE TABLE IF NOT EXISTS search_doc (doc INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref BLOB NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(body, tokenize='unicode61', prefix='1 2 3')",
    (
        "CREATE TABLE IF NOT EXISTS search_phone"
        " (ref BLOB PRIMARY KEY, contact BLOB NOT NULL, reversed TEXT NOT NULL) WITHOUT ROWID"
    ),
    "CREATE INDEX IF NOT EXISTS ix_search_phone ON search_phone (reversed)",
)
_DROP = ("DROP TABLE IF EXISTS search_doc", "DROP TABLE IF EXISTS search_text", "DROP TABLE IF EXISTS search_phone")


def install_search(session: type[Session]) -> None:
    """Make every flush of *session*'s instances keep the index up to date."""
    event.listen(session, "after_flush", _index_flushed)


def prepare_search(connection: Connection) -> None:
    """Make the index; build it anew if another version of the rules made it. Needs a write transaction."""
    for statement in _DDL:
        connection.execute(text(statement))
    found = connection.execute(text("SELECT value FROM meta WHERE key = 'search_version'")).scalar()
    if found == SEARCH_VERSION:
        return
    for statement in (*_DROP, *_DDL):
        connection.execute(text(statement))
    with Session(connection) as session:
        for kind in (*_FINDABLE, ContactPhoneRow):
            for row in session.scalars(select(kind).execution_options(yield_per=1_000)):
                _index(connection, row)
    connection.execute(
        text("INSERT INTO meta (key, value) VALUES ('search_version', :v) ON CONFLICT (key) DO UPDATE SET value = :v"),
        {"v": SEARCH_VERSION},
    )


def _index_flushed(session: Session, _flush: UOWTransaction) -> None:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return
    rows: Iterable[Any] = [*session.new, *(row for row in session.dirty if session.is_modified(row))]
    for row in rows:
        if isinstance(row, Base):
            _index(connection, row)


def _index(connection: Connection, row: Base) -> None:
    if isinstance(row, ContactPhoneRow):
        connection.execute(
            text("INSERT OR REPLACE INTO search_phone (ref, contact, reversed) VALUES (:ref, :contact, :reversed)"),
            {"ref": row.id.bytes, "contact": row.contact_id.bytes, "reversed": row.digits[::-1]},
        )
    findable = _FINDABLE.get(type(row))
    if findable is not None and _touched(row, findable.columns):
        body = " ".join(search_words(findable.words(connection, row)))
        if body:
            _put(connection, row.__tablename__, row.id, body)


def _touched(row: Base, columns: tuple[str, ...]) -> bool:
    state = inspect(row)
    return not state.persistent or not state.modified or any(state.attrs[c].history.has_changes() for c in columns)


def _put(connection: Connection, kind: str, ref: UUID, body: str) -> None:
    doc = connection.execute(text("SELECT doc FROM search_doc WHERE ref = :ref"), {"ref": ref.bytes}).scalar()
    if doc is None:
        made = connection.execute(
            text("INSERT INTO search_doc (kind, ref) VALUES (:kind, :ref)"), {"kind": kind, "ref": ref.bytes}
        )
        connection.execute(
            text("INSERT INTO search_text (rowid, body) VALUES (:doc, :body)"), {"doc": made.lastrowid, "body": body}
        )
    else:
        connection.execute(text("UPDATE search_text SET body = :body WHERE rowid = :doc"), {"doc": doc, "body": body})


def _site_words(_connection: Connection, row: Any) -> str:
    return f"{row.path} {row.external_ref or ''}"


def _equipment_words(connection: Connection, row: Any) -> str:
    return f"{_of(connection, SiteRow.path, row.site_id)} {row.short_number} {row.name}"


def _contact_words(connection: Connection, row: Any) -> str:
    return f"{row.name} {_of(connection, CustomerRow.name, row.customer_id)}"


def _customer_words(_connection: Connection, row: Any) -> str:
    return f"{row.name} {row.external_ref or ''}"


def _request_words(connection: Connection, row: Any) -> str:
    number = RequestNumber(row.station, row.year, row.serial)
    parts = [str(number), row.former_number or "", row.external_ref or "", row.words, row.place_text]
    parts.append(_of(connection, SiteRow.path, row.site_id))
    parts.append(_of(connection, EquipmentRow.short_number, row.equipment_id))
    parts.append(_of(connection, EquipmentRow.name, row.equipment_id))
    parts.append(_of(connection, ContactRow.name, row.contact_id))
    return " ".join(parts)


def _entry_words(_connection: Connection, row: Any) -> str:
    return "" if row.kind == "registered" or row.request_id is None else str(row.text)


def _of(connection: Connection, column: InstrumentedAttribute[str], row_id: UUID | None) -> str:
    """Return a column of a related row, past the session: inside a flush it must not load what is being written."""
    if row_id is None:
        return ""
    return connection.scalar(select(column).where(column.class_.id == row_id)) or ""


class _Findable(NamedTuple):
    columns: tuple[str, ...]
    words: Callable[[Connection, Any], str]


_FINDABLE: dict[type[Any], _Findable] = {
    SiteRow: _Findable(("path", "external_ref"), _site_words),
    EquipmentRow: _Findable(("site_id", "short_number", "name"), _equipment_words),
    ContactRow: _Findable(("name", "customer_id"), _contact_words),
    CustomerRow: _Findable(("name", "external_ref"), _customer_words),
    RequestRow: _Findable(
        ("station", "words", "place_text", "site_id", "equipment_id", "contact_id", "former_number"), _request_words
    ),
    EntryRow: _Findable(("text",), _entry_words),
}
