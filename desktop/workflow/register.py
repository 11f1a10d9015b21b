"""A call becomes a request: number, place, caller, due time, line and team, promise; one transaction."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.calls import NewCall, Registered
from desktop.domain.consequences import Taken, taken
from desktop.domain.due import due_at, read_priority
from desktop.domain.earlier import is_from_paper
from desktop.domain.errors import AnswerRefused, CategoryUnknown, NothingWritten
from desktop.domain.forms import Form, QuestionKind, asked, owed, read_answer, read_form, script
from desktop.domain.ids import new_id
from desktop.domain.number import RequestNumber, read_number
from desktop.domain.promises import PromiseKind
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.queries.categories import category_born, category_keyed
from desktop.storage.tables import (
    CallRow,
    EquipmentRow,
    IntakeFormRow,
    PromiseRow,
    RequestRow,
    SiteRow,
    TeamRow,
)
from desktop.workflow.acting import Acting, acting, number_of, open_promises
from desktop.workflow.answers import write_answer
from desktop.workflow.caller import find_or_make_caller, says_withheld
from desktop.workflow.office import HighestNumber, Office
from desktop.workflow.owing import owe, ring_back_due
from desktop.workflow.place import make_place
from desktop.workflow.ring_links import becomes


def register(office: Office, call: NewCall, *, by: UUID) -> Registered:
    """Register *call* and return its number and what may be promised.

    A call whose key was used before returns the first answer and changes nothing; so does one whose
    (source, external_ref) is there. What the answers lead to holds where nobody chose by hand (domain.consequences);
    the line and team of the kind it is then route it at once.

    Raises NothingWritten, TextRefused, TextTooLong, AnswerRefused, PriorityUnknown, CategoryUnknown, RowUnknown,
    TimeInFuture, and what Database.act raises.
    """
    call = cleaned(call)
    with acting(office, by, at=call.occurred_at) as act:
        done = register_within(act, office, call)
    keep_number(office, done)
    return done


def register_within(act: Acting, office: Office, call: NewCall) -> Registered:
    """Register a cleaned *call* as a part of *act*. The caller owns the transaction and calls keep_number after it."""
    known = _known(act.session, call)
    if known is not None:
        return known
    made_of = _taken(act, call)
    request = _request(act, call, made_of, _next_number(office, act))
    act.session.add(request)
    entry = act.write("registered", request.id, text=call.words, data=_facts(act, request, made_of))
    _write_what_else_was_said(act, request, call, made_of)
    _add_call(act, request, call, entry.id)
    due = ring_back_due(act, request, request.phone_id) if request.source is None else None
    promise = owe(act, request, PromiseKind.RING_BACK, due_at=due) if due is not None else None
    _route(act, request, made_of)
    act.drop_draft(call.draft_id)
    return _registered(act.session, request, entry.id, promise)


def keep_number(office: Office, done: Registered) -> None:
    """Remember the number outside the database too, once it is committed."""
    if office.database.folder is not None and not done.was_known:
        keep = HighestNumber(office.database.folder).keep
        office.database.after_commit(partial(keep, read_number(done.number)))


def cleaned(call: NewCall) -> NewCall:
    """Return *call* as it is kept. Raises NothingWritten, TextRefused, TextTooLong, PriorityUnknown."""
    kept = replace(
        call,
        words=keepable(call.words, field="words"),
        place_text=keepable(call.place_text, field="place", most=2_000),
        caller_name=keepable(call.caller_name, field="caller", most=LONGEST_NAME),
        phone=keepable(call.phone, field="phone", most=LONGEST_NAME),
        access_notes=keepable(call.access_notes, field="access_notes"),
        key=keepable(call.key, field="key", most=LONGEST_NAME) if call.key else None,
        priority=read_priority(call.priority) if call.priority else None,
        withheld=call.withheld or says_withheld(call.caller_name, call.phone),
    )
    said = (kept.words, kept.place_text, kept.caller_name, kept.phone, kept.access_notes, kept.site_id)
    also = (kept.equipment_id, kept.contact_id, kept.category_id, kept.is_danger, kept.withheld)
    if not any(said) and not any(also):
        raise NothingWritten
    return kept


def _known(session: Session, call: NewCall) -> Registered | None:
    request: RequestRow | None = None
    if call.key:
        request = session.scalar(
            select(RequestRow).join(CallRow, CallRow.request_id == RequestRow.id).where(CallRow.key == call.key)
        )
    elif call.external_ref:
        request = session.scalar(
            select(RequestRow).where(RequestRow.source == call.source, RequestRow.external_ref == call.external_ref)
        )
    if request is None:
        return None
    promise = session.scalar(open_promises(request.id))
    first = session.scalar(select(CallRow).where(CallRow.request_id == request.id).order_by(CallRow.id).limit(1))
    entry_id = first.entry_id if first is not None and first.entry_id is not None else request.id
    return replace(_registered(session, request, entry_id, promise), was_known=True)


def _next_number(office: Office, act: Acting) -> RequestNumber:
    station, year = act.facts.station, act.day.year(act.now)
    highest = act.session.scalar(
        select(func.max(RequestRow.serial)).where(RequestRow.station == station, RequestRow.year == year)
    )
    kept = HighestNumber(office.database.folder).of(station, year) if office.database.folder else 0
    return RequestNumber(station, year, max(highest or 0, kept) + 1)


def _taken(act: Acting, call: NewCall) -> Taken:
    """Return what the call is with its answers, by the questions that were shown."""
    category = category_born(act.session, call.category_id, call.form_id) if call.category_id else None
    if category is None and call.category_id is not None:
        raise CategoryUnknown(typed=str(call.category_id))
    return taken(
        category,
        call.answers,
        partial(category_keyed, act.session),
        priority=call.priority,
        is_danger=call.is_danger,
        keeps_kind=call.keeps_kind,
    )


def _request(act: Acting, call: NewCall, made_of: Taken, number: RequestNumber) -> RequestRow:
    equipment = act.named(EquipmentRow, call.equipment_id, "equipment")
    site = act.named(SiteRow, call.site_id or (equipment.site_id if equipment else None), "site")
    if site is None and call.makes_place and call.place_text:
        site = make_place(act, call.place_text)
    contact_id, phone_id = find_or_make_caller(
        act, call.contact_id, call.phone_id, call.caller_name, call.phone, site_id=site.id if site else None
    )
    category = made_of.category
    return RequestRow(
        id=new_id(),
        station=number.station,
        year=number.year,
        serial=number.serial,
        source=call.source,
        external_ref=call.external_ref,
        status="new",
        line=made_of.line,
        priority=made_of.priority,
        is_danger=made_of.is_danger,
        category_id=category.id if category else None,
        form_id=category.form_id if category else None,
        answers=_answers(call, made_of),
        customer_id=site.customer_id if site else None,
        contact_id=contact_id,
        phone_id=phone_id,
        caller_state=_caller_state(call, contact_id),
        site_id=site.id if site else None,
        equipment_id=equipment.id if equipment else None,
        place_text="" if site else call.place_text,
        place_state=_place_state(call, site),
        words=call.words,
        access_notes=call.access_notes,
        occurred_at=act.at,
        recorded_at=act.now,
        due_at=call.due_at or (due_at(act.at, made_of.priority, category.due_minutes) if category else None),
    )


def _answers(call: NewCall, made_of: Taken) -> dict[str, Any]:
    """Return the answers to what is asked. Raises AnswerRefused."""
    given = call.answers
    answers = {q.key: read_answer(q, given[q.key]) for q in asked(made_of.form, given) if q.key in given}
    return {key: answer for key, answer in answers.items() if answer is not None}


def _place_state(call: NewCall, site: SiteRow | None) -> str:
    if site is not None:
        return "confirmed" if call.place_confirmed else "unconfirmed"
    return "unconfirmed" if call.place_text else "owed"


def _caller_state(call: NewCall, contact_id: UUID | None) -> str:
    if contact_id is not None:
        return "confirmed" if call.caller_confirmed else "unconfirmed"
    return "withheld" if call.withheld else "owed"


def _facts(act: Acting, request: RequestRow, made_of: Taken) -> dict[str, Any]:
    facts: dict[str, Any] = {"number": number_of(request), "priority": request.priority}
    for name in ("site_id", "equipment_id", "contact_id", "category_id", "form_id"):
        value = getattr(request, name)
        if value is not None:
            facts[name] = str(value)
    if request.is_danger:
        facts["danger"] = True
    if act.day.of(act.at) < act.day.of(act.now) or is_from_paper(request.source):
        facts["late"] = True
    if made_of.because:
        facts |= {"why": "answer", "because": {name: question.key for name, question in made_of.because.items()}}
    codes = {key: value for key, value in request.answers.items() if not isinstance(value, str)}
    return facts | ({"answers": codes} if codes else {})


def _write_what_else_was_said(act: Acting, request: RequestRow, call: NewCall, made_of: Taken) -> None:
    if call.place_text and not call.makes_place:  # also beside a known site: "flat 12" is not to be lost
        act.write("place_noted", request.id, text=call.place_text)
    if request.access_notes:
        act.write("access_noted", request.id, text=request.access_notes)
    for question in made_of.form.questions:
        answer = request.answers.get(question.key)
        if isinstance(answer, str):
            write_answer(act, request.id, question, answer, request.form_id)
    _write_aside(act, request, call, made_of)


def _write_aside(act: Acting, request: RequestRow, call: NewCall, made_of: Taken) -> None:
    """Write down what was answered and is not asked any more: what led to another kind, what an answer ruled out."""
    for key, (category, question) in made_of.known.items():
        typed = call.answers.get(key)
        if key in request.answers or typed is None:
            continue
        asked_so = question
        try:
            value = read_answer(question, typed)
        except AnswerRefused:
            value, asked_so = str(typed), replace(question, kind=QuestionKind.TEXT)
        if value is not None:
            write_answer(act, request.id, asked_so, value, category.form_id, is_aside=True)


def _add_call(act: Acting, request: RequestRow, call: NewCall, entry_id: UUID) -> None:
    row = CallRow(
        id=new_id(),
        request_id=request.id,
        kind="request",
        contact_id=request.contact_id,
        phone_id=request.phone_id,
        site_id=request.site_id,
        place_text=request.place_text,
        entry_id=entry_id,
        occurred_at=act.at,
        recorded_at=act.now,
        key=call.key,
    )
    act.session.add(row)
    becomes(act, call.ring_id, row)


def _route(act: Acting, request: RequestRow, made_of: Taken) -> None:
    """Give the request to the team of its kind; a line that an answer chose waits there until a team is named."""
    if made_of.category is None or made_of.team_id is None:
        return
    data = act.change(request, status="routed", line=made_of.line, team_id=made_of.team_id)
    act.write("routed", request.id, data=data | {"why": "category", "category_id": str(made_of.category.id)})


def _registered(session: Session, request: RequestRow, entry_id: UUID, promise: PromiseRow | None) -> Registered:
    team = session.get(TeamRow, request.team_id) if request.team_id else None
    asked_by = session.get(IntakeFormRow, request.form_id) if request.form_id else None
    form = read_form(asked_by.body) if asked_by else Form()
    ring_back_at: datetime | None = promise.due_at if promise else None
    return Registered(
        request_id=request.id,
        entry_id=entry_id,
        number=number_of(request),
        serial=request.serial,
        due_at=request.due_at,
        line=request.line,
        team=team.name if team else None,
        ring_back_at=ring_back_at,
        is_danger=request.is_danger,
        owed=tuple(question.key for question in owed(form, request.answers)),
        script=script(form, request.answers),
        prepare=form.prepare,
    )
