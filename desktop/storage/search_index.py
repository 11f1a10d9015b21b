"""The local search index: what is findable of each row, written by one hook in the row's own transaction.

`search_docs` says in which tables. All are local: `SEARCH_VERSION` rebuilds them.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, inspect, select, text
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.util import identity_key

from desktop.storage.findable import FINDABLE
from desktop.storage.search_building import build
from desktop.storage.search_docs import DDL, TABLES, forget, forget_phone, put, put_phone
from desktop.storage.search_merged import KINDS, MERGED, all_merged, goes_elsewhere, kept_by, kept_words, merged_words
from desktop.storage.tables.base import Base
from desktop.storage.tables.directory import ContactPhoneRow

SEARCH_VERSION = "5"
_AT_ONCE = 500


def install_search(session: type[Session]) -> None:
    """Make every flush of *session*'s instances keep the index up to date."""
    event.listen(session, "after_flush", _index_flushed)


def prepare_search(connection: Connection) -> None:
    """Make the index; build it anew if another version of the rules made it. Needs a write transaction."""
    found = connection.execute(text("SELECT value FROM meta WHERE key = 'search_version'")).scalar()
    if found != SEARCH_VERSION:  # tables of an older version may have other columns: they are made anew
        rebuild_search(connection)
        return
    for statement in DDL:
        connection.exec_driver_sql(statement)


def rebuild_search(connection: Connection) -> None:
    """Make the index anew from the rows that are there. Needs a write transaction."""
    empty_search(connection)
    build(connection)
    _index_merged(connection)
    connection.execute(
        text("INSERT INTO meta (key, value) VALUES ('search_version', :v) ON CONFLICT (key) DO UPDATE SET value = :v"),
        {"v": SEARCH_VERSION},
    )


def empty_search(connection: Connection) -> None:
    """Forget all rows: others take their place. Needs a write transaction."""
    for statement in (*(f"DROP TABLE IF EXISTS {table}" for table in TABLES), *DDL):
        connection.exec_driver_sql(statement)


def index_rows(
    connection: Connection, rows: Mapping[str, Collection[UUID]], *, with_those_within: bool = False
) -> None:
    """Index rows that no flush has seen, by table. Needs a write transaction.

    with_those_within -- the rows that have their words in them too: they stay as they are and are not named
    """
    kinds: tuple[type[Any], ...] = (*FINDABLE, ContactPhoneRow)
    with Session(connection, info={MERGED: all_merged(connection)}) as session:
        for kind in kinds:
            wanted = sorted(rows.get(kind.__tablename__, ()))
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                for row in session.scalars(select(kind).where(kind.id.in_(part)).order_by(kind.id)):
                    _index(connection, session, row)
                    for statement in kept_by(row) if with_those_within else ():
                        for other in session.scalars(statement):
                            _index(connection, session, other)
                if with_those_within:
                    _index_within(connection, session, kind, part)


def _index_merged(connection: Connection) -> None:
    """Give the rows that stay the words of those that were merged into them: few among many, the build passes by."""
    rows: dict[str, set[UUID]] = {}
    for kind in KINDS:
        for pair in connection.execute(select(kind.id, kind.merged_into_id).where(kind.merged_into_id.is_not(None))):
            rows.setdefault(kind.__tablename__, set()).update(pair)
    index_rows(connection, rows, with_those_within=True)


def forget_rows(connection: Connection, rows: Mapping[str, Collection[UUID]]) -> None:
    """Take rows that are no longer here out of the index. Needs a write transaction."""
    for kind in FINDABLE:
        for ref in rows.get(kind.__tablename__, ()):
            forget(connection, kind.__tablename__, ref)
    for ref in rows.get(ContactPhoneRow.__tablename__, ()):
        forget_phone(connection, ref)


def _index_flushed(session: Session, _flush: UOWTransaction) -> None:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return
    for row in session.new:
        _index(connection, session, row, is_new=True)
    holders: dict[type[Any], list[UUID]] = {}
    changed = [row for row in session.dirty if session.is_modified(row)]
    if not KINDS.isdisjoint(map(type, changed)):
        session.info[MERGED] = all_merged(connection)
    for row in changed:
        findable = FINDABLE.get(type(row))
        if isinstance(row, ContactPhoneRow) or (findable and _touched(row, findable.columns)):
            _index(connection, session, row)
        if findable is not None and findable.within is not None and _touched(row, findable.columns):
            holders.setdefault(type(row), []).append(row.id)
            for statement in kept_by(row):
                for other in session.scalars(statement):
                    _index(connection, session, other)
    for kind, ids in holders.items():
        _index_within(connection, session, kind, ids)
    session.info.pop(MERGED, None)


def _index_within(connection: Connection, session: Session, kind: type[Any], ids: Sequence[UUID]) -> None:
    """Index what has the words of the rows *ids* in it: a renamed street has thousands of places."""
    findable = FINDABLE.get(kind)
    for start in range(0, len(ids) if findable is not None and findable.within is not None else 0, _AT_ONCE):
        assert findable is not None
        assert findable.within is not None
        for statement in findable.within(ids[start : start + _AT_ONCE]):
            for other in session.scalars(statement):
                _index(connection, session, other)


def _index(connection: Connection, session: Session, row: object, *, is_new: bool = False) -> None:
    if isinstance(row, ContactPhoneRow):
        put_phone(connection, row, is_new=is_new)
    findable = FINDABLE.get(type(row))
    if findable is not None and isinstance(row, Base):
        title, more = findable.words(lambda kind, column, wanted: _of(session, kind, column, wanted), row)
        also = [merged_words(session, row), *(_of(session, *one) for one in kept_words(session, row))]
        words = ([], []) if goes_elsewhere(row) else (title, [*more, *also])
        put(connection, row.__tablename__, row.id, words, is_new=is_new)


def _touched(row: object, columns: tuple[str, ...]) -> bool:
    state: Any = inspect(row)
    return any(state.attrs[column].history.has_changes() for column in columns)


def _of(session: Session, kind: type[Any], column: str, wanted: UUID | None) -> str:
    """Return a column of a related row. Inside a flush nothing may be loaded that is just being written."""
    if wanted is None:
        return ""
    row = next((new for new in session.new if type(new) is kind and new.id == wanted), None)
    row = row or session.identity_map.get(identity_key(kind, wanted))
    if row is not None:
        return str(getattr(row, column))
    return session.connection().scalar(select(getattr(kind, column)).where(kind.id == wanted)) or ""
