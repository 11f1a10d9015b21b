"""Undo of one's own last act: a correcting entry; what was written stays readable, struck through."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.calls import Done
from desktop.domain.errors import NothingToUndo
from desktop.domain.status import Act
from desktop.storage.tables import CallRow, EntryRow, LabourRow, PromiseRow, RequestRow
from desktop.storage.types import Id, Instant, instant
from desktop.workflow.acting import Acting, acting, number_of
from desktop.workflow.office import Office
from desktop.workflow.progress import Told, Wanted

_FINAL = frozenset({"registered", "place_noted", "order_printed", "order_returned", "undone", "unjoined", "imported"})
_TEXT_FIELDS = frozenset({"words", "access_notes"})


def undo(office: Office, request: Wanted, told: Told) -> Done:
    """Take back the last act on *request*, if it is the author's own.

    Registering, printing and returning are not taken back: cancel, or print again. Raises NothingToUndo,
    RequestUnknown, RequestChanged and what Database.act raises.
    """
    with acting(office, told.by) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.UNDO, row)
        last = _last_standing(act.session, row)
        if last is None or last.author_id != told.by or last.kind in _FINAL:
            raise NothingToUndo(number=number_of(row))
        columns = {name: _value(row, name, value) for name, value in last.data.get("was", {}).items()}
        changed = act.change(row, **columns)
        _take_back_rows(act, row, last)
        data = {"refers": str(last.id), "kind": last.kind} | changed
        entry = act.write("undone", row.id, text=told.text, data=data)
        return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)


def _last_standing(session: Session, row: RequestRow) -> EntryRow | None:
    """Return the newest entry that no undo has taken back."""
    entries = session.scalars(
        select(EntryRow)
        .where(EntryRow.request_id == row.id)
        .order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())
        .limit(100)
    ).all()
    taken = {entry.data.get("refers") for entry in entries if entry.kind == "undone"}
    for entry in entries:
        if entry.kind != "undone" and str(entry.id) not in taken:
            return entry
    return None


def _value(row: RequestRow, name: str, plain_value: Any) -> Any:
    """Return the column's value from the plain one that the entry's data holds."""
    column = RequestRow.__table__.columns[name]
    if plain_value is None:
        return None
    if isinstance(column.type, Instant):
        return instant(plain_value)
    return UUID(plain_value) if isinstance(column.type, Id) else plain_value


def _take_back_rows(act: Acting, row: RequestRow, last: EntryRow) -> None:
    session = act.session
    if last.kind == "corrected" and last.data.get("field") in _TEXT_FIELDS:
        setattr(row, last.data["field"], _text_before(session, row, last))
    if last.kind == "corrected" and last.data.get("field") == "place":
        row.place_text = _text_before(session, row, last)
    if last.kind == "answered":
        row.answers = {key: value for key, value in row.answers.items() if key != last.data["question"]}
    if "labour_id" in last.data:
        session.get_one(LabourRow, UUID(last.data["labour_id"])).voided_at = act.now
    if last.kind == "joined":
        session.get_one(CallRow, UUID(last.data["call_id"])).voided_at = act.now
    if last.kind in ("resolved", "closed", "cancelled"):
        for promise in session.scalars(
            select(PromiseRow).where(PromiseRow.request_id == row.id, PromiseRow.dropped_at == last.recorded_at)
        ):
            promise.dropped_at = None
    if last.kind == "rung_back":
        for promise in session.scalars(
            select(PromiseRow).where(PromiseRow.request_id == row.id, PromiseRow.kept_at == last.occurred_at)
        ):
            promise.kept_at = None


def _text_before(session: Session, row: RequestRow, last: EntryRow) -> str:
    """Return what a text field said before the correction *last*."""
    field = last.data["field"]
    earlier = session.scalars(
        select(EntryRow)
        .where(EntryRow.request_id == row.id, EntryRow.id != last.id)
        .order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())
    ).all()
    taken = {entry.data.get("refers") for entry in earlier if entry.kind == "undone"}
    first_kind = {"words": "registered", "place": "place_noted"}.get(field)
    for entry in earlier:
        is_correction = entry.kind == "corrected" and entry.data.get("field") == field and str(entry.id) not in taken
        if (entry.recorded_at, entry.id) < (last.recorded_at, last.id) and (is_correction or entry.kind == first_kind):
            return entry.text
    return ""
