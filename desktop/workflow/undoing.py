"""Undo of one's own last act: a correcting entry; what was written stays readable, struck through."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.calls import Done
from desktop.domain.codes import NOT_UNDONE
from desktop.domain.errors import NothingToUndo
from desktop.domain.status import Act
from desktop.storage.capture import from_plain
from desktop.storage.queries.line_records import FIRST_SAID
from desktop.storage.tables import AttachmentRow, CallRow, EntryRow, LabourRow, PromiseRow, RequestRow
from desktop.workflow import ring_links
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of
from desktop.workflow.caller import call_follows
from desktop.workflow.office import Office
from desktop.workflow.owing import take_back

_TEXT_FIELDS = frozenset({"words", "access_notes"})


def undo(office: Office, request: Wanted, told: Told) -> Done:
    """Take back the last act on *request*, if it is the author's own, with all that it wrote; one entry each.

    Registering, printing and returning are not taken back: cancel, or print again. Raises NothingToUndo,
    RequestUnknown, RequestChanged and what Database.act raises.
    """
    with acting(office, told.by) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.UNDO, row)
        last = _last_act(act.session, row)
        if not last or any(entry.author_id != told.by or entry.kind in NOT_UNDONE for entry in last):
            raise NothingToUndo(number=number_of(row))
        for entry in last:
            _take_back(act, row, entry, text=told.text if entry is last[0] else "")
        return Done(request_id=row.id, entry_id=act.written[-1].id, number=number_of(row), status=row.status)


def _take_back(act: Acting, row: RequestRow, last: EntryRow, *, text: str) -> None:
    columns = {
        name: from_plain(RequestRow.__table__.c[name], value) for name, value in last.data.get("was", {}).items()
    }
    changed = act.change(row, **columns)
    take_back_rows(act, row, last)
    act.write("undone", row.id, text=text, data={"refers": str(last.id), "kind": last.kind} | changed)


def _last_act(session: Session, row: RequestRow) -> list[EntryRow]:
    """Return the entries of the newest act that no undo has taken back, the newest first."""
    entries = session.scalars(
        select(EntryRow)
        .where(EntryRow.request_id == row.id)
        .order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())
        .limit(100)
    ).all()
    taken = {str(entry.data.get("refers")) for entry in entries if entry.kind == "undone"}
    standing = [entry for entry in entries if entry.kind != "undone" and str(entry.id) not in taken]
    if not standing:
        return []
    first = standing[0].data.get("with", str(standing[0].id))
    return [entry for entry in standing if first in (str(entry.id), entry.data.get("with"))]


def take_back_rows(act: Acting, row: RequestRow, last: EntryRow) -> None:
    """Take back what the entry *last* wrote besides the columns it names: texts, answers, minutes, call-backs."""
    session = act.session
    if last.kind == "corrected" and last.data.get("field") in _TEXT_FIELDS:
        setattr(row, last.data["field"], _text_before(session, row, last))
    if last.kind == "corrected" and last.data.get("field") == "place":
        row.place_text = "" if row.site_id else _text_before(session, row, last)
    if last.kind == "corrected" and last.data.get("field") == "caller":
        call_follows(act, row)
        for promise_id in last.data.get("owed_too", ()):
            session.get_one(PromiseRow, UUID(promise_id)).contact_id = row.contact_id
    if last.kind == "answered":
        before = _answer_before(session, row, last)
        others = {key: value for key, value in row.answers.items() if key != last.data["question"]}
        row.answers = others if before is None else others | {last.data["question"]: before}
    if "labour_id" in last.data:
        session.get_one(LabourRow, UUID(last.data["labour_id"])).voided_at = act.now
    if last.kind == "attached":
        was_taken_away = last.data.get("act") == "retire"
        session.get_one(AttachmentRow, UUID(last.data["attachment_id"])).retired_at = (
            None if was_taken_away else act.now
        )
    if last.kind == "joined":
        ring_links.take_back(act, session.get_one(CallRow, UUID(last.data["call_id"])))
    if last.kind == "call_noted":
        counted = session.scalars(select(CallRow).where(CallRow.entry_id == last.id, CallRow.voided_at.is_(None)))
        for call in counted:
            ring_links.take_back(act, call)
    if last.kind == "ring_linked":
        ring_links.unlink(act, last.data.get("rings", ()), row.id)
    _take_back_promises(act, last)


def _take_back_promises(act: Acting, last: EntryRow) -> None:
    """Let what *last* kept or dropped be owed again, and what it promised be no promise."""
    session = act.session
    for promise_id in last.data.get("dropped", ()):
        session.get_one(PromiseRow, UUID(promise_id)).dropped_at = None
    for promise_id in last.data.get("kept", ()):
        session.get_one(PromiseRow, UUID(promise_id)).kept_at = None
    for made in ("promised", "arrival"):
        if made in last.data:
            take_back(session.get_one(PromiseRow, UUID(last.data[made])))


def _text_before(session: Session, row: RequestRow, last: EntryRow) -> str:
    """Return what a text field said before the correction *last*."""
    field = last.data["field"]
    for entry in _standing_before(session, row, last):
        if FIRST_SAID.get(entry.kind) == field or (entry.kind == "corrected" and entry.data.get("field") == field):
            return entry.text
    return ""


def _answer_before(session: Session, row: RequestRow, last: EntryRow) -> Any:
    """Return the answer before *last*, None if the question was owed."""
    question = last.data["question"]
    for entry in _standing_before(session, row, last):
        if entry.kind == "answered" and entry.data.get("question") == question and not entry.data.get("is_aside"):
            return entry.text or entry.data.get("choice", entry.data.get("value"))
        if entry.kind == "registered":
            return entry.data.get("answers", {}).get(question)
    return None


def _standing_before(session: Session, row: RequestRow, last: EntryRow) -> list[EntryRow]:
    """Return the entries before *last* that no undo has taken back, the newest first."""
    entries = session.scalars(
        select(EntryRow).where(EntryRow.request_id == row.id).order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())
    ).all()
    taken = {str(entry.data.get("refers")) for entry in entries if entry.kind == "undone"}
    before = (last.recorded_at, last.id)
    return [e for e in entries if (e.recorded_at, e.id) < before and str(e.id) not in taken]
