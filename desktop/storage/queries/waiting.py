"""What must not be forgotten: the NOW band and the list behind F11."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine, RingBackOwed, Waiting
from desktop.domain.rings import MISSED_WITHIN
from desktop.domain.status import Status
from desktop.storage.queries.missed_calls import missed_calls
from desktop.storage.queries.requests import is_open, lines, lines_by_id
from desktop.storage.queries.same_calls import same_calls
from desktop.storage.tables import PromiseRow

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
        ring_backs=tuple(_ring_backs(session, day, found)),
        open_count=len(found),
        same_calls=tuple(same_calls(session, day)),
        missed=tuple(missed_calls(session, now=now, within=missed_within)),
    )


def _is_unaccepted(line: RequestLine, now: datetime, after: timedelta) -> bool:
    return line.line != 1 and line.recorded_at + after <= now


def _ring_backs(session: Session, day: DeskDay, known: Sequence[RequestLine]) -> list[RingBackOwed]:
    """Return the call-backs owed; known -- lines that need not be read again: nearly all of them are open ones."""
    promises = (
        session.connection()
        .execute(  # columns need no session: it doubles what a row costs
            select(PromiseRow.id, PromiseRow.request_id, PromiseRow.due_at, PromiseRow.kind)
            .where(PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None))
            .order_by(PromiseRow.due_at, PromiseRow.id)
        )
        .all()
    )
    found = {line.id: line for line in known}
    others = [request_id for _id, request_id, _due, _kind in promises if request_id not in found]
    found |= {line.id: line for line in lines_by_id(session, day, others)}
    return [
        RingBackOwed(promise_id=promise_id, request=found[request_id], due_at=due_at, is_word=kind == "tell")
        for promise_id, request_id, due_at, kind in promises
        if kind != "tell" or found[request_id].joined_to is not None
    ]
