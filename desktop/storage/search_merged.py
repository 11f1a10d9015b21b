"""What the search index knows of merged rows: the one that stays is found by the words of those that went."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from desktop.storage.tables.directory import ContactRow, CustomerRow, SiteRow
from desktop.storage.tables.journal import RequestRow
from desktop.storage.tables.merging import MERGED_ROWS

MERGED = "merged_rows"
"""Under this name a session's info has `all_merged` while many rows are indexed."""
KINDS = frozenset(MERGED_ROWS.values())
_NAMES: Mapping[type[Any], Any] = {CustomerRow: CustomerRow.name, ContactRow: ContactRow.name, SiteRow: SiteRow.path}


def all_merged(connection: Connection) -> dict[UUID, UUID]:
    """Return the merged rows with those that stay: few among many."""
    found: dict[UUID, UUID] = {}
    for kind in KINDS:
        merged = select(kind.id, kind.merged_into_id).where(kind.merged_into_id.is_not(None))
        found |= {row[0]: row[1] for row in connection.execute(merged)}
    return found


def goes_elsewhere(row: Any) -> bool:
    """Return whether another row has the words of this one."""
    return type(row) in KINDS and row.merged_into_id is not None


def merged_words(session: Session, row: Any) -> str:
    """Return the words of the rows that were merged into this one: who knew it by them finds it."""
    kind = type(row)
    if kind not in KINDS or row.id not in session.info.get(MERGED, {}).values():
        return ""
    return " ".join(session.connection().scalars(select(_NAMES[kind]).where(kind.merged_into_id == row.id)))


def kept_words(session: Session, row: Any) -> Iterable[tuple[type[Any], str, UUID]]:
    """Give (kind, column, id) of what a request is found by besides: the rows that its own were merged into."""
    if isinstance(row, RequestRow):
        for kind, column, related in ((SiteRow, "path", row.site_id), (ContactRow, "name", row.contact_id)):
            if (kept := kept_of(session, kind, related)) is not None:
                yield kind, column, kept


def kept_by(row: object) -> Iterable[Any]:
    """Yield the statement of the rows that have the words of *row* too, or had them until now."""
    kind: Any = type(row)
    if kind in KINDS:
        state: Any = inspect(row)
        history = state.attrs.merged_into_id.history
        kept = [one for one in (*history.added, *history.unchanged, *history.deleted) if one is not None]
        if kept:
            yield select(kind).where(kind.id.in_(kept))


def kept_of(session: Session, kind: type[Any], row_id: UUID | None) -> UUID | None:
    """Return the row that a related one was merged into; None if it was not."""
    if row_id is None:
        return None
    row = session.identity_map.get(identity_key(kind, row_id))
    known: Mapping[UUID, UUID] | None = session.info.get(MERGED)
    if row is not None:
        found: UUID | None = row.merged_into_id
    elif known is not None:
        found = known.get(row_id)
    else:
        found = session.connection().scalar(select(kind.merged_into_id).where(kind.id == row_id))
    return found
