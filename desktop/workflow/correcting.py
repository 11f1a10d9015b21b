"""Corrections: one line through, the original stays readable, the new beside it with who and when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.calls import Done
from desktop.domain.due import due_at, read_priority
from desktop.domain.errors import ReasonMissing, RowUnknown
from desktop.domain.forms import read_answer, read_form
from desktop.domain.status import Act
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.tables import CategoryRow, EquipmentRow, IntakeFormRow, RequestRow, SiteRow
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of
from desktop.workflow.answers import follow_answers, usual_priority, write_answer
from desktop.workflow.caller import call_follows, find_or_make_caller, says_withheld
from desktop.workflow.office import Office
from desktop.workflow.owing import owe_in_danger, owe_to_caller
from desktop.workflow.place import make_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What is right instead; only what is given is corrected.

    place_text -- the place in words where no site fits; makes_place -- it becomes a new site
    confirms_place, confirms_caller -- a *not confirmed* mark is taken off
    """

    words: str | None = None
    site_id: UUID | None = None
    equipment_id: UUID | None = None
    place_text: str | None = None
    makes_place: bool = False
    confirms_place: bool = False
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller_name: str = ""
    phone: str = ""
    confirms_caller: bool = False
    category_id: UUID | None = None
    priority: str | None = None
    access_notes: str | None = None
    occurred_at: datetime | None = None


def correct(office: Office, request: Wanted, told: Told, correction: Correction) -> Done:
    """Correct what was written, one entry a field; told.text says why.

    Raises RequestUnknown, RequestChanged, ActForbidden, RowUnknown, CategoryUnknown, PriorityUnknown, TextRefused,
    TextTooLong, TimeInFuture, ReasonMissing if nothing differs, and what Database.act raises.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.CORRECT, row)
        written = [
            *_words(act, row, correction),
            *_place(act, row, correction),
            *_caller(act, row, correction),
            *_kind(act, row, correction),
            *_time(act, row, correction),
        ]
        if not written:
            raise ReasonMissing(act=Act.CORRECT)
        if told.text.strip():
            act.write("noted", row.id, text=told.text)
        act.drop_draft(told.draft_id)
        return Done(request_id=row.id, entry_id=written[-1], number=number_of(row), status=row.status)


def answer(office: Office, request: Wanted, told: Told, *, question: str, typed: object) -> Done:
    """Answer a question of the request's form that was owed, or answer it anew; kind, priority and line follow it.

    It is the version of the form that the request was born with.

    Raises RowUnknown if the form has no such question, AnswerRefused.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.ANSWER, row)
        form = act.session.get(IntakeFormRow, row.form_id) if row.form_id else None
        known = {q.key: q for q in read_form(form.body).questions} if form else {}
        if question not in known:
            raise RowUnknown(kind="question")
        value, before = read_answer(known[question], typed), row.answers
        row.answers = {**before, question: value}
        entry = write_answer(act, row.id, known[question], value, row.form_id)
        follow_answers(act, row, before, question)
        act.drop_draft(told.draft_id)
        return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)


def _words(act: Acting, row: RequestRow, new: Correction) -> list[UUID]:
    written = []
    for field in ("words", "access_notes"):
        said = getattr(new, field)
        if said is not None and (said := keepable(said, field=field)) != getattr(row, field):
            data = {"field": field, "was_empty": not getattr(row, field)}
            setattr(row, field, said)
            written.append(act.write("corrected", row.id, text=said, data=data).id)
    return written


def _place(act: Acting, row: RequestRow, new: Correction) -> list[UUID]:
    site = act.named(SiteRow, new.site_id, "site")
    equipment = act.named(EquipmentRow, new.equipment_id, "equipment")
    if equipment is not None and site is None:
        site = act.session.get(SiteRow, equipment.site_id)
    said = keepable(new.place_text, field="place", most=2_000) if new.place_text is not None else ""
    if site is None and said and new.makes_place:
        site = make_place(act, said)
    columns: dict[str, Any] = {}
    if site is not None:
        keeps = equipment is None and site.id == row.site_id
        columns = {
            "site_id": site.id,
            "equipment_id": row.equipment_id if keeps else (equipment.id if equipment else None),
            "customer_id": site.customer_id,
            "place_text": "",
            "place_state": "confirmed",
        }
    elif said and said != row.place_text:
        columns = {"site_id": None, "equipment_id": None, "place_text": said, "place_state": "unconfirmed"}
    elif new.confirms_place and row.place_state == "unconfirmed" and row.site_id is not None:
        columns = {"place_state": "confirmed"}
    text = columns.get("place_text", "")
    columns_kept = {k: v for k, v in columns.items() if k != "place_text"}
    if columns:
        data = act.change(row, **columns_kept)
        had_text, row.place_text = row.place_text, text
        if data["now"] or had_text != text:
            return [act.write("corrected", row.id, text=text, data={"field": "place"} | data).id]
    return []


def _caller(act: Acting, row: RequestRow, new: Correction) -> list[UUID]:
    name = keepable(new.caller_name, field="caller", most=LONGEST_NAME)
    columns: dict[str, Any] = {}
    if new.contact_id or name or new.phone:
        contact_id, phone_id = find_or_make_caller(
            act, new.contact_id, new.phone_id, name, new.phone, site_id=row.site_id
        )
        state = "withheld" if contact_id is None and says_withheld(name, new.phone) else "confirmed"
        columns = {"contact_id": contact_id, "phone_id": phone_id, "caller_state": state}
    elif new.confirms_caller and row.caller_state == "unconfirmed":
        columns = {"caller_state": "confirmed"}
    before = row.contact_id
    data = act.change(row, **columns)
    if not data["now"]:
        return []
    call_follows(act, row)
    owed = owe_to_caller(act, row, before) if row.contact_id != before else {}
    return [act.write("corrected", row.id, data={"field": "caller"} | data | owed).id]


def _kind(act: Acting, row: RequestRow, new: Correction) -> list[UUID]:
    columns: dict[str, Any] = {}
    category = act.named(CategoryRow, new.category_id or row.category_id, "category")
    if new.category_id is not None and category is not None:
        columns = {"category_id": category.id, "form_id": category.form_id}
        if new.priority is None and category.id != row.category_id:
            columns["priority"] = usual_priority(act, category.id, row.answers)
    if new.priority is not None:
        columns["priority"] = read_priority(new.priority)
    if columns and category is not None:
        columns["due_at"] = due_at(row.occurred_at, columns.get("priority", row.priority), category.due_minutes)
    if "priority" in columns:
        columns["is_danger"] = columns["priority"] == "danger"
    data = act.change(row, **columns)
    if not data["now"]:
        return []
    return [act.write("corrected", row.id, data={"field": "kind"} | data | owe_in_danger(act, row, data)).id]


def _time(act: Acting, row: RequestRow, new: Correction) -> list[UUID]:
    if new.occurred_at is None or new.occurred_at == row.occurred_at:
        return []
    category = act.session.get(CategoryRow, row.category_id) if row.category_id else None
    due = due_at(new.occurred_at, row.priority, category.due_minutes) if category else row.due_at
    data = act.change(row, occurred_at=new.occurred_at, due_at=due)
    return [act.write("corrected", row.id, data={"field": "occurred_at"} | data).id]
