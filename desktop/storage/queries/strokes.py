"""What hangs on a line of a request besides its row: how many called, and what was struck through."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.storage.tables import CallRow, ContactRow, EntryRow, SiteRow

FIRST_SAID = {"registered": "words", "place_noted": "place", "access_noted": "access_notes"}
Wanted = Select[UUID] | Sequence[UUID]
_ROW_OF = {"place": "site_id", "caller": "contact_id"}
_KINDS = (*FIRST_SAID, "corrected", "undone")


def joined_callers(session: Session, wanted: Wanted) -> Mapping[UUID, int]:
    """Return how many callers were added to each of the requests *wanted* (ids, or the statement for them)."""
    joined = (
        select(CallRow.request_id, func.count())
        .where(CallRow.request_id.in_(wanted), CallRow.kind == "joined", CallRow.voided_at.is_(None))
        .group_by(CallRow.request_id)
    )
    return {request_id: count for request_id, count in session.execute(joined) if request_id is not None}


def strokes(session: Session, wanted: Wanted) -> Mapping[UUID, Mapping[str, str]]:
    """Return the text that the last standing correction of each field replaced, by request and field."""
    corrected = select(EntryRow.request_id).where(EntryRow.request_id.in_(wanted), EntryRow.kind == "corrected")
    entries = session.execute(
        select(EntryRow.id, EntryRow.request_id, EntryRow.kind, EntryRow.data, EntryRow.text)
        .where(EntryRow.request_id.in_(corrected), EntryRow.kind.in_(_KINDS))
        .order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    undone = {data.get("refers") for _id, _request, kind, data, _text in entries if kind == "undone"}
    standing = [tuple(entry) for entry in entries if entry.kind != "undone" and str(entry.id) not in undone]
    replaced = [data.get("was", {}) for _id, _request, kind, data, _text in standing if kind == "corrected"]
    names = _names(session, SiteRow.path, _ids(replaced, "site_id")) | _names(
        session, ContactRow.name, _ids(replaced, "contact_id")
    )
    said: dict[tuple[UUID, str], str] = {}
    struck: dict[UUID, dict[str, str]] = {}
    for _id, request_id, kind, data, text in standing:
        field = FIRST_SAID.get(kind) or str(data.get("field"))
        if kind == "corrected":
            row_id = data.get("was", {}).get(_ROW_OF.get(field, ""))
            if was := names.get(row_id, "") or said.get((request_id, field), ""):
                struck.setdefault(request_id, {})[field] = was
        said[request_id, field] = text
    return struck


def _ids(replaced: Iterable[Mapping[str, Any]], column: str) -> list[UUID]:
    return [UUID(was[column]) for was in replaced if was.get(column)]


def _names(session: Session, name: InstrumentedAttribute[str], ids: Sequence[UUID]) -> dict[str, str]:
    """Return the names of the rows *ids*, by their ids as an entry's data has them."""
    if not ids:
        return {}
    found = session.execute(select(name.class_.id, name).where(name.class_.id.in_(ids)))
    return {str(row_id): text for row_id, text in found}
