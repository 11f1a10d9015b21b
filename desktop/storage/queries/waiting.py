"""What must not be forgotten: the NOW band and the list behind F11."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.day import DeskDay
from desktop.domain.promises import PromiseKind
from desktop.domain.records import PromiseOwed, RequestLine, Waiting
from desktop.domain.rings import MISSED_WITHIN
from desktop.domain.status import Status
from desktop.storage.queries.merged import merged_into
from desktop.storage.queries.missed_calls import missed_calls
from desktop.storage.queries.requests import is_open, lines, lines_by_id
from desktop.storage.queries.same_calls import same_calls
from desktop.storage.tables import ContactPhoneRow, ContactRow, EntryRow, PromiseRow, RequestRow

_SAID_YES = (Status.ACCEPTED, Status.UNDER_WAY, Status.ON_SITE, Status.PAUSED)


def waiting(
    session: Session,
    day: DeskDay,
    *,
    now: datetime,
    unaccepted_after: timedelta,
    missed_within: timedelta = MISSED_WITHIN,
    page: date | None = None,
) -> Waiting:
    """Return what waits at *now*; page -- the day that is today's (None: the day of now).

    unaccepted_after, missed_within -- the desk's minutes until somebody says yes, or rings a missed caller back
    """
    today_first, _after = day.bounds(page or day.of(now))
    found = lines(session, day, is_open)
    by_due = sorted(found, key=lambda line: (line.due_at is None, line.due_at or line.occurred_at))
    danger = [line for line in by_due if line.is_danger]
    overdue = [line for line in by_due if line.due_at is not None and line.due_at <= now and not line.is_danger]
    in_alarm = {line.id for line in (*danger, *overdue)}
    unaccepted = [
        line
        for line in by_due
        if line.id not in in_alarm and line.status not in _SAID_YES and _is_unaccepted(line, now, unaccepted_after)
    ]
    return Waiting(
        danger=tuple(danger),
        overdue=tuple(overdue),
        unaccepted=tuple(unaccepted),
        carried_over=tuple(line for line in found if line.recorded_at < today_first),
        promises=tuple(_promises(session, day, found, now)),
        open_count=len(found),
        same_calls=tuple(same_calls(session, day)),
        missed=tuple(missed_calls(session, now=now, within=missed_within)),
    )


def _is_unaccepted(line: RequestLine, now: datetime, after: timedelta) -> bool:
    return line.line != 1 and line.recorded_at + after <= now


def _promises(session: Session, day: DeskDay, known: Sequence[RequestLine], now: datetime) -> list[PromiseOwed]:
    """Return what is owed; known -- lines that need not be read again: nearly all of them are open ones."""
    rows = (
        session.connection()
        .execute(  # columns need no session: it doubles what a row costs
            select(
                PromiseRow.id,
                PromiseRow.request_id,
                PromiseRow.due_at,
                PromiseRow.kind,
                PromiseRow.made_at,
                PromiseRow.contact_id,
                ContactRow.name.label("caller"),
                RequestRow.contact_id.label("first_caller"),
            )
            .join(RequestRow, RequestRow.id == PromiseRow.request_id)
            .outerjoin(ContactRow, ContactRow.id == PromiseRow.contact_id)
            .where(PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None))
            .where(or_(PromiseRow.kind != PromiseKind.ARRIVE, PromiseRow.due_at <= now))
            .order_by(PromiseRow.due_at, PromiseRow.id)
        )
        .all()
    )
    found = {line.id: line for line in known}
    requests = [row.request_id for row in rows]
    others = [request_id for request_id in requests if request_id not in found]
    found |= {line.id: line for line in lines_by_id(session, day, others)}
    said = _said(session, requests)
    of_another = _of_another(session, rows)
    phones = _phones(session, {row.contact_id for row in rows if row.id in of_another})
    return [
        PromiseOwed(
            promise_id=row.id,
            request=found[row.request_id],
            due_at=row.due_at,
            kind=row.kind,
            made_at=row.made_at,
            said=said.words.get(str(row.id), ""),
            caller=row.caller or None,
            phone=phones.get(row.contact_id),
            is_of_another=row.id in of_another,
            attempts=said.tried[str(row.id)],
        )
        for row in rows
        if row.kind != PromiseKind.TELL or found[row.request_id].joined_to is not None
    ]


def _of_another(session: Session, rows: Sequence[Any]) -> set[UUID]:
    """Return the promises that are owed to another than the request's caller, or whom he was merged with."""
    apart = [row for row in rows if row.contact_id is not None and row.contact_id != row.first_caller]
    merged = merged_into(session, "contact", {row.contact_id for row in apart})
    return {row.id for row in apart if merged.get(row.contact_id, row.contact_id) != row.first_caller}


def _phones(session: Session, contacts: Collection[UUID]) -> dict[UUID, str]:
    """Return the first number of each of *contacts*."""
    wanted = select(ContactPhoneRow.contact_id, ContactPhoneRow.e164, ContactPhoneRow.typed).where(
        ContactPhoneRow.contact_id.in_(contacts), ContactPhoneRow.retired_at.is_(None)
    )
    found: dict[UUID, str] = {}
    for contact_id, e164, typed in session.execute(wanted.order_by(ContactPhoneRow.id)) if contacts else ():
        found.setdefault(contact_id, e164 or typed)
    return found


class _Said(NamedTuple):
    """By the promise: words -- in which a call was promised; tried -- how often he who waits for it was not reached."""

    words: Mapping[str, str]
    tried: Counter[str]


def _said(session: Session, requests: Sequence[UUID]) -> _Said:
    words: dict[str, str] = {}
    tried: dict[str, Sequence[str]] = {}
    undone = set()
    kinds = (EntryKind.PROMISED, EntryKind.NOT_REACHED, EntryKind.UNDONE)
    wanted = select(EntryRow.id, EntryRow.kind, EntryRow.data, EntryRow.text)
    for entry_id, kind, data, text in session.connection().execute(
        wanted.where(EntryRow.request_id.in_(requests), EntryRow.kind.in_(kinds))
    ):
        if kind == EntryKind.NOT_REACHED:
            tried[str(entry_id)] = data.get("tried", ())
        elif kind == EntryKind.UNDONE:
            undone.add(str(data.get("refers")))
        elif text and "promised" in data:
            words[data["promised"]] = text
    standing = (promises for entry_id, promises in tried.items() if entry_id not in undone)
    return _Said(words, Counter(promise for promises in standing for promise in promises))
