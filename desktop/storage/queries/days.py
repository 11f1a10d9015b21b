"""A day of the desk: its lines, calls, totals, exceptions, signature and addenda."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.forms import owed, read_form
from desktop.domain.number import RequestNumber
from desktop.domain.phone import grouped
from desktop.domain.records import DayReview, OtherCall, RequestLine, Signature
from desktop.domain.rings import totals_of
from desktop.domain.status import ENDED
from desktop.storage.queries.call_log import missed_of_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.entries import records
from desktop.storage.queries.promises import promise_totals
from desktop.storage.queries.requests import is_open, lines, recorded_between
from desktop.storage.tables import (
    CallRow,
    ContactPhoneRow,
    ContactRow,
    DayReviewRow,
    EntryRow,
    IntakeFormRow,
    PersonRow,
    RequestRow,
    WorkOrderRow,
)

_OF_REQUESTS = ("request", "joined")
_NO_REQUEST = CallRow.kind.not_in(_OF_REQUESTS)


def day_lines(session: Session, day: DeskDay, wanted: date) -> list[RequestLine]:
    """Return the requests recorded on *wanted*, in order."""
    return lines(session, day, recorded_between(*day.bounds(wanted)))


def day_entry_ids(session: Session, day: DeskDay, wanted: date) -> list[UUID]:
    """Return the entries recorded on *wanted*, in order: what a signature freezes."""
    first, after = day.bounds(wanted)
    return list(
        session.scalars(
            select(EntryRow.id)
            .where(EntryRow.recorded_at >= first, EntryRow.recorded_at < after, EntryRow.kind != "day_signed")
            .order_by(EntryRow.recorded_at, EntryRow.id)
        )
    )


def signature_row(session: Session, wanted: date) -> DayReviewRow | None:
    """Return the signed review of *wanted*, if there is one."""
    return session.scalar(
        select(DayReviewRow).where(DayReviewRow.day == wanted.isoformat()).order_by(DayReviewRow.signed_at).limit(1)
    )


def day_totals(session: Session, day: DeskDay, wanted: date) -> Mapping[str, int]:
    """Return how many: requests, ended and open of them, late, danger, joined callers, other calls, orders printed."""
    first, after = day.bounds(wanted)
    late = RequestRow.resolved_at > RequestRow.due_at
    requests = session.execute(
        select(
            func.count().label("requests"), _how_many(~is_open).label("ended"), _how_many(is_open).label("open"),
            _how_many(late).label("late"), _how_many(RequestRow.is_danger.is_(True)).label("danger"),
        ).where(recorded_between(first, after))
    ).one()  # fmt: skip
    by_kind = _calls_by_kind(session, first, after)
    orders = select(func.count()).where(WorkOrderRow.issued_at >= first, WorkOrderRow.issued_at < after)
    return {
        **requests._asdict(),
        "joined": by_kind.get("joined", 0),
        "other_calls": sum(count for kind, count in by_kind.items() if kind not in _OF_REQUESTS),
        "orders": session.scalar(orders) or 0,
    }


def other_call_counts(session: Session, day: DeskDay, wanted: date) -> dict[str, int]:
    """Return how many calls of each kind made no request on *wanted*."""
    by_kind = _calls_by_kind(session, *day.bounds(wanted))
    return {kind: count for kind, count in by_kind.items() if kind not in _OF_REQUESTS}


def _calls_by_kind(session: Session, first: datetime, after: datetime) -> dict[str, int]:
    calls = select(CallRow.kind, func.count()).where(
        CallRow.recorded_at >= first, CallRow.recorded_at < after, CallRow.voided_at.is_(None)
    )
    return {row[0]: row[1] for row in session.execute(calls.group_by(CallRow.kind))}


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def review(session: Session, day: DeskDay, wanted: date, *, now: datetime) -> DayReview:
    """Return the day as it is read before signing: the exceptions first."""
    found = day_lines(session, day, wanted)
    first, after = day.bounds(wanted)
    signed = signature_row(session, wanted)
    ids = day_entry_ids(session, day, wanted)
    frozen = set(signed.entry_ids) if signed else set()
    minutes = desk_facts(session).missed_call_minutes
    missed = missed_of_day(session, day, wanted, now=now, within=timedelta(minutes=minutes))
    later = [entry_id for entry_id in ids if str(entry_id) not in frozen] if signed else []
    return DayReview(
        day=wanted,
        lines=tuple(found),
        calls=tuple(_other_calls(session, first, after)),
        totals={
            **day_totals(session, day, wanted),
            **promise_totals(session, day, wanted, now=now),
            **totals_of(missed),
        },
        exceptions=tuple(_exceptions(session, found, ids, now)),
        signature=_signature(session, signed) if signed else None,
        addenda=tuple(records(session, EntryRow.id.in_(later))) if later else (),
        entry_count=len(ids),
        missed=missed,
        missed_minutes=minutes,
    )


def _signature(session: Session, row: DayReviewRow) -> Signature:
    author = session.get_one(PersonRow, row.signed_by_id)
    return Signature(author=author.name, signed_at=row.signed_at, entry_count=len(row.entry_ids), remark=row.remark)


def _other_calls(session: Session, first: datetime, after: datetime) -> list[OtherCall]:
    rows = session.execute(
        select(
            CallRow,
            EntryRow.text,
            EntryRow.data,
            PersonRow.name,
            ContactRow.name,
            func.coalesce(ContactPhoneRow.e164, ContactPhoneRow.typed),
            RequestRow.station,
            RequestRow.year,
            RequestRow.serial,
        )
        .join(EntryRow, EntryRow.id == CallRow.entry_id)
        .join(PersonRow, PersonRow.id == EntryRow.author_id)
        .outerjoin(ContactRow, ContactRow.id == CallRow.contact_id)
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
        .outerjoin(RequestRow, RequestRow.id == CallRow.request_id)
        .where(_NO_REQUEST, CallRow.recorded_at >= first, CallRow.recorded_at < after, CallRow.voided_at.is_(None))
        .order_by(CallRow.recorded_at, CallRow.id)
    )
    return [
        OtherCall(
            id=call.id,
            kind=call.kind,
            caller=caller or grouped(phone or "") or None,
            text=text,
            occurred_at=call.occurred_at,
            recorded_at=call.recorded_at,
            author=author,
            request=None if call.request_id is None else str(RequestNumber(station, year, serial)),
            request_id=call.request_id,
            is_withheld=data.get("withheld") is True,
        )
        for call, text, data, author, caller, phone, station, year, serial in rows
    ]


def _exceptions(
    session: Session, found: list[RequestLine], ids: list[UUID], now: datetime
) -> list[tuple[str, RequestLine]]:
    """Return (why, request), the gravest kind first, each kind in the order of the page."""
    kinds: dict[UUID, set[str]] = {}
    wanted = [line.id for line in found]
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        for request_id, kind in session.execute(
            select(EntryRow.request_id, EntryRow.kind).where(
                EntryRow.request_id.in_(some), EntryRow.kind.in_(("reopened", "corrected"))
            )
        ):
            if request_id is not None:
                kinds.setdefault(request_id, set()).add(kind)
    owing = _owing_answers(session, wanted)
    tests: dict[str, Callable[[RequestLine], bool]] = {
        "danger": lambda line: line.is_danger,
        "open_overdue": lambda line: line.status not in ENDED and line.due_at is not None and line.due_at < now,
        "late": lambda line: bool(line.due_at and line.resolved_at and line.resolved_at > line.due_at),
        "no_person": lambda line: line.status not in ENDED and line.person is None and line.team is None,
        "reopened": lambda line: "reopened" in kinds.get(line.id, ()),
        "cancelled": lambda line: line.status == "cancelled" and line.joined_to is None,
        "corrected": lambda line: "corrected" in kinds.get(line.id, ()),
        "late_entry": lambda line: line.is_late_entry,
        "place_owed": lambda line: line.place_state != "confirmed",
        "answers_owed": lambda line: line.id in owing,
    }
    return [(why, line) for why, fits in tests.items() for line in found if fits(line)]


def _owing_answers(session: Session, wanted: list[UUID]) -> set[UUID]:
    forms = {}
    owing = set()
    for start in range(0, len(wanted), 500):
        for request_id, form_id, answers in session.execute(
            select(RequestRow.id, RequestRow.form_id, RequestRow.answers).where(
                RequestRow.id.in_(wanted[start : start + 500]), RequestRow.form_id.is_not(None)
            )
        ):
            if form_id not in forms:
                row = session.get(IntakeFormRow, form_id)
                forms[form_id] = read_form(row.body) if row else None
            form = forms[form_id]
            if form is not None and owed(form, answers):
                owing.add(request_id)
    return owing
