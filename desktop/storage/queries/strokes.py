"""What hangs on a line of a request besides its row: how many called, and what was struck through."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.storage.queries import line_records
from desktop.storage.tables import CallRow, ContactRow, EntryRow, SiteRow

Wanted = Select[UUID] | Sequence[UUID]
_KINDS = (*line_records.FIRST_SAID, "corrected", "undone")


def joined_callers(session: Session, wanted: Wanted) -> Mapping[UUID, int]:
    """Return how many callers were added to each of the requests *wanted* (ids, or the statement for them)."""
    return {request_id: count for request_id, count in session.execute(joined(wanted)) if request_id is not None}


def strokes(session: Session, wanted: Wanted) -> Mapping[UUID, Mapping[str, str]]:
    """Return the text that the last standing correction of each field replaced, by request and field."""
    entries = line_records.standing(session.execute(corrected(wanted)).all())
    names: dict[str, str] = {}
    for column, name in (("site_id", SiteRow.path), ("contact_id", ContactRow.name)):
        if ids := line_records.replaced(entries, column):
            found = session.execute(named(name).where(name.class_.id.in_(ids)))
            names |= {str(row_id): text for row_id, text in found}
    return line_records.strokes(entries, names)


def joined(wanted: Wanted) -> Select[Any]:
    """Return the statement for the counts of `joined_callers`."""
    counted: tuple[Any, ...] = (CallRow.request_id, func.count().label("callers"))
    return (
        select(*counted)
        .where(CallRow.request_id.in_(wanted), CallRow.kind == "joined", CallRow.voided_at.is_(None))
        .group_by(CallRow.request_id)
    )


def corrected(wanted: Wanted) -> Select[Any]:
    """Return the statement for the entries that line_records.strokes reads."""
    requests = select(EntryRow.request_id).where(EntryRow.request_id.in_(wanted), EntryRow.kind == "corrected")
    return (
        select(EntryRow.id, EntryRow.request_id, EntryRow.kind, EntryRow.data, EntryRow.text)
        .where(EntryRow.request_id.in_(requests), EntryRow.kind.in_(_KINDS))
        .order_by(EntryRow.recorded_at, EntryRow.id)
    )


def named(name: InstrumentedAttribute[str]) -> Select[Any]:
    """Return the statement for the names of rows, with their ids."""
    return select(name.class_.id, name)
