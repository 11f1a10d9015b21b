"""The local search index: what is findable of each row, written by one hook in the row's own transaction.

search_doc (doc, kind, ref) names the row; search_text (the directory) and search_journal (requests and entries)
hold its normalised words under rowid = doc; search_phone holds reversed digits (for the end of a number) and
search_digits, under rowid = phone, every three digits in a row (for its middle). All are local: `SEARCH_VERSION`
rebuilds them.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, event, inspect, or_, select, text
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.util import identity_key

from desktop.domain.number import RequestNumber
from desktop.domain.text import search_words
from desktop.storage.search_merged import KINDS, MERGED, all_merged, goes_elsewhere, kept_by, kept_of, merged_words
from desktop.storage.tables.base import Base
from desktop.storage.tables.contracts import ContractRow
from desktop.storage.tables.directory import ContactPhoneRow, ContactRow, CustomerRow, EquipmentRow, SiteRow
from desktop.storage.tables.journal import EntryRow, RequestRow

SEARCH_VERSION = "4"
_AT_ONCE = 500
_DDL = (
    "CREATE TABLE IF NOT EXISTS search_doc (doc INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref BLOB NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(body, tokenize='unicode61', prefix='1 2 3')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_journal USING fts5(body, tokenize='unicode61', prefix='1 2 3')",
    (
        "CREATE TABLE IF NOT EXISTS search_phone"
        " (phone INTEGER PRIMARY KEY, ref BLOB NOT NULL UNIQUE, contact BLOB NOT NULL, reversed TEXT NOT NULL)"
    ),
    "CREATE INDEX IF NOT EXISTS ix_search_phone ON search_phone (reversed)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_digits USING fts5(digits, tokenize='trigram')",
)
_TABLES = ("search_doc", "search_text", "search_journal", "search_phone", "search_digits")


def install_search(session: type[Session]) -> None:
    """Make every flush of *session*'s instances keep the index up to date."""
    event.listen(session, "after_flush", _index_flushed)


def prepare_search(connection: Connection) -> None:
    """Make the index; build it anew if another version of the rules made it. Needs a write transaction."""
    found = connection.execute(text("SELECT value FROM meta WHERE key = 'search_version'")).scalar()
    if found != SEARCH_VERSION:  # tables of an older version may have other columns: they are made anew
        rebuild_search(connection)
        return
    for statement in _DDL:
        connection.exec_driver_sql(statement)


def rebuild_search(connection: Connection) -> None:
    """Make the index anew from the rows that are there. Needs a write transaction."""
    empty_search(connection)
    kinds: tuple[type[Any], ...] = (*_FINDABLE, ContactPhoneRow)
    with Session(connection, info={MERGED: all_merged(connection)}) as session:
        for kind in kinds:
            for row in session.scalars(select(kind).order_by(kind.id).execution_options(yield_per=1_000)):
                _index(connection, session, row, is_new=True)
    connection.execute(
        text("INSERT INTO meta (key, value) VALUES ('search_version', :v) ON CONFLICT (key) DO UPDATE SET value = :v"),
        {"v": SEARCH_VERSION},
    )


def empty_search(connection: Connection) -> None:
    """Forget all rows: others take their place. Needs a write transaction."""
    for statement in (*(f"DROP TABLE IF EXISTS {table}" for table in _TABLES), *_DDL):
        connection.exec_driver_sql(statement)


def index_rows(
    connection: Connection, rows: Mapping[str, Collection[UUID]], *, with_those_within: bool = False
) -> None:
    """Index rows that no flush has seen, by table. Needs a write transaction.

    with_those_within -- the rows that have their words in them too: they stay as they are and are not named
    """
    kinds: tuple[type[Any], ...] = (*_FINDABLE, ContactPhoneRow)
    with Session(connection, info={MERGED: all_merged(connection)}) as session:
        for kind in kinds:
            wanted = sorted(rows.get(kind.__tablename__, ()))
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                for row in session.scalars(select(kind).where(kind.id.in_(part)).order_by(kind.id)):
                    _index(connection, session, row)
                    findable = _FINDABLE.get(kind) if with_those_within else None
                    within = findable.within(row) if findable is not None and findable.within is not None else ()
                    for statement in (*within, *kept_by(row)):
                        for other in session.scalars(statement):
                            _index(connection, session, other)


def forget_rows(connection: Connection, rows: Mapping[str, Collection[UUID]]) -> None:
    """Take rows that are no longer here out of the index. Needs a write transaction."""
    for kind in _FINDABLE:
        table = kind.__tablename__
        for ref in rows.get(table, ()):
            doc = connection.exec_driver_sql("SELECT doc FROM search_doc WHERE ref = ?", (ref.bytes,)).scalar()
            if doc is not None:
                connection.exec_driver_sql(f"DELETE FROM {_texts(table)} WHERE rowid = ?", (doc,))
                connection.exec_driver_sql("DELETE FROM search_doc WHERE doc = ?", (doc,))
    for ref in rows.get(ContactPhoneRow.__tablename__, ()):
        _forget_phone(connection, ref)


def _index_flushed(session: Session, _flush: UOWTransaction) -> None:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return
    for row in session.new:
        _index(connection, session, row, is_new=True)
    changed = [row for row in session.dirty if session.is_modified(row)]
    if not KINDS.isdisjoint(map(type, changed)):
        session.info[MERGED] = all_merged(connection)
    for row in changed:
        findable = _FINDABLE.get(type(row))
        if isinstance(row, ContactPhoneRow) or (findable and _touched(row, findable.columns)):
            _index(connection, session, row)
        if findable is not None and findable.within is not None and _touched(row, findable.columns):
            for statement in (*findable.within(row), *kept_by(row)):
                for other in session.scalars(statement):
                    _index(connection, session, other)
    session.info.pop(MERGED, None)


def _index(connection: Connection, session: Session, row: object, *, is_new: bool = False) -> None:
    if isinstance(row, ContactPhoneRow):
        _index_phone(connection, row, is_new=is_new)
    findable = _FINDABLE.get(type(row))
    if findable is not None and isinstance(row, Base):
        words = "" if goes_elsewhere(row) else findable.words(session, row)
        body = " ".join(search_words(f"{words} {merged_words(session, row)}"))
        _put(connection, row.__tablename__, row.id, body, is_new=is_new)


def _index_phone(connection: Connection, row: ContactPhoneRow, *, is_new: bool) -> None:
    if not is_new:
        _forget_phone(connection, row.id)
    if row.retired_at is None:
        made = connection.exec_driver_sql(
            "INSERT INTO search_phone (ref, contact, reversed) VALUES (?, ?, ?)",
            (row.id.bytes, row.contact_id.bytes, row.digits[::-1]),
        )
        connection.exec_driver_sql(
            "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)", (made.lastrowid, row.digits)
        )


def _forget_phone(connection: Connection, ref: UUID) -> None:
    phone = connection.exec_driver_sql("SELECT phone FROM search_phone WHERE ref = ?", (ref.bytes,)).scalar()
    if phone is not None:
        connection.exec_driver_sql("DELETE FROM search_phone WHERE phone = ?", (phone,))
        connection.exec_driver_sql("DELETE FROM search_digits WHERE rowid = ?", (phone,))


def _touched(row: object, columns: tuple[str, ...]) -> bool:
    state: Any = inspect(row)
    return any(state.attrs[column].history.has_changes() for column in columns)


def _put(connection: Connection, kind: str, ref: UUID, body: str, *, is_new: bool) -> None:
    table = _texts(kind)
    doc = None
    if not is_new:
        doc = connection.exec_driver_sql("SELECT doc FROM search_doc WHERE ref = ?", (ref.bytes,)).scalar()
    if doc is not None:
        connection.exec_driver_sql(f"UPDATE {table} SET body = ? WHERE rowid = ?", (body, doc))
    elif body:
        made = connection.exec_driver_sql("INSERT INTO search_doc (kind, ref) VALUES (?, ?)", (kind, ref.bytes))
        connection.exec_driver_sql(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", (made.lastrowid, body))


def _texts(kind: str) -> str:
    """Return the table that holds the words of rows of *kind*."""
    return "search_journal" if kind in ("request", "entry") else "search_text"


def _site_words(_session: Session, row: Any) -> str:
    return f"{row.path} {row.external_ref or ''}"


def _equipment_words(session: Session, row: Any) -> str:
    return f"{_of(session, SiteRow, 'path', row.site_id)} {row.short_number} {row.name}"


def _contact_words(session: Session, row: Any) -> str:
    return f"{row.name} {_of(session, CustomerRow, 'name', row.customer_id)}"


def _customer_words(_session: Session, row: Any) -> str:
    return f"{row.name} {row.external_ref or ''}"


def _contract_words(session: Session, row: Any) -> str:
    return f"{row.number} {row.name} {_of(session, CustomerRow, 'name', row.customer_id)}"


def _request_words(session: Session, row: Any) -> str:
    number = RequestNumber(row.station, row.year, row.serial)
    parts = [str(number), row.former_number or "", row.external_ref or "", row.words, row.place_text]
    parts.append(_of(session, SiteRow, "path", row.site_id))
    parts.append(_of(session, EquipmentRow, "short_number", row.equipment_id))
    parts.append(_of(session, EquipmentRow, "name", row.equipment_id))
    parts.append(_of(session, ContactRow, "name", row.contact_id))
    parts.append(_of(session, SiteRow, "path", kept_of(session, SiteRow, row.site_id)))
    parts.append(_of(session, ContactRow, "name", kept_of(session, ContactRow, row.contact_id)))
    return " ".join(parts)


def _entry_words(_session: Session, row: Any) -> str:
    return "" if row.kind == "registered" or row.request_id is None else str(row.text)


def _of(session: Session, kind: type[Any], column: str, wanted: UUID | None) -> str:
    """Return a column of a related row. Inside a flush nothing may be loaded that is just being written."""
    if wanted is None:
        return ""
    row = next((new for new in session.new if type(new) is kind and new.id == wanted), None)
    row = row or session.identity_map.get(identity_key(kind, wanted))
    if row is not None:
        return str(getattr(row, column))
    return session.connection().scalar(select(getattr(kind, column)).where(kind.id == wanted)) or ""


def _in_site(site: Any) -> Iterable[Select[Any]]:
    there = select(EquipmentRow.id).where(EquipmentRow.site_id == site.id)
    yield select(EquipmentRow).where(EquipmentRow.site_id == site.id)
    here = select(SiteRow.id).where(or_(SiteRow.id == site.id, SiteRow.merged_into_id == site.id))
    yield select(RequestRow).where(or_(RequestRow.site_id.in_(here), RequestRow.equipment_id.in_(there)))


def _in_equipment(equipment: Any) -> Iterable[Select[Any]]:
    yield select(RequestRow).where(RequestRow.equipment_id == equipment.id)


def _in_contact(contact: Any) -> Iterable[Select[Any]]:
    he = select(ContactRow.id).where(or_(ContactRow.id == contact.id, ContactRow.merged_into_id == contact.id))
    yield select(RequestRow).where(RequestRow.contact_id.in_(he))


def _in_customer(customer: Any) -> Iterable[Select[Any]]:
    yield select(ContactRow).where(ContactRow.customer_id == customer.id)
    yield select(ContractRow).where(ContractRow.customer_id == customer.id)


class _Findable(NamedTuple):
    """columns -- what its words depend on; words -- of a row; within -- the rows whose words have these in them."""

    columns: tuple[str, ...]
    words: Callable[[Session, Any], str]
    within: Callable[[Any], Iterable[Select[Any]]] | None = None


_FINDABLE: dict[type[Any], _Findable] = {
    SiteRow: _Findable(("path", "external_ref", "merged_into_id"), _site_words, _in_site),
    EquipmentRow: _Findable(("site_id", "short_number", "name"), _equipment_words, _in_equipment),
    ContactRow: _Findable(("name", "customer_id", "merged_into_id"), _contact_words, _in_contact),
    CustomerRow: _Findable(("name", "external_ref", "merged_into_id"), _customer_words, _in_customer),
    ContractRow: _Findable(("number", "name", "customer_id"), _contract_words),
    RequestRow: _Findable(
        ("station", "words", "place_text", "site_id", "equipment_id", "contact_id", "former_number"), _request_words
    ),
    EntryRow: _Findable(("text",), _entry_words),
}
