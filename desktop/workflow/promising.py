"""What callers are promised besides the call-back of every new request, and what becomes of it; each one act.

All raise RequestUnknown, RequestChanged, ActImpossible, ActForbidden, TimeInFuture, TextRefused, TextTooLong
and what Database.act raises; further errors are named.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.calls import Done
from desktop.domain.errors import NoArrivalToTell, NothingOwed, ReasonMissing, TimePassed
from desktop.domain.promises import PromiseKind
from desktop.domain.status import Act
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.capture import plain
from desktop.storage.tables import RequestRow
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of
from desktop.workflow.office import Office
from desktop.workflow.owing import drop_ring_backs, named, owe, owed_to, promise_arrival, rung


def promise(office: Office, request: Wanted, told: Told, *, due_at: datetime) -> Done:
    """Promise the caller a call by *due_at*; told.text -- about what, or whom to ring. Raises TimePassed.

    A call that is owed to him already is moved to that time: he waits for one. Whoever is in danger waits for both.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.PROMISE, row)
        if due_at <= act.at:
            raise TimePassed(at=due_at)
        data: dict[str, Any] = {} if row.is_danger else drop_ring_backs(act, row)
        owed = owe(act, row, PromiseKind.RING_BACK, due_at=due_at)
        return _done(act, row, "promised", told, data | {"promised": str(owed.id), "due_at": plain(due_at)})


def not_reached(office: Office, request: Wanted, told: Told, *, promise_id: UUID | None = None) -> Done:
    """The caller was rung and did not answer: what he was promised stays owed.

    promise_id -- a call owed to him, where he joined what another had rung about; None: the request's caller was rung
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.NOT_REACHED, row)
        whom = rung(act, promise_id)
        tried = [str(owed.id) for owed in owed_to(act, row, whom) if act.knows(owed)]
        return _done(act, row, "not_reached", told, ({"tried": tried} if tried else {}) | named(row, whom))


def tell_arrival(office: Office, request: Wanted, told: Told) -> Done:
    """The caller heard when somebody expects to be there: that is promised. Raises NoArrivalToTell."""
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.TELL_ARRIVAL, row)
        data = promise_arrival(act, row)
        if not data:
            raise NoArrivalToTell(number=number_of(row))
        return _done(act, row, "arrival_told", told, data)


def release(office: Office, request: Wanted, told: Told, *, reason: str) -> Done:
    """The caller needs no call any more: what is owed to him is dropped. Raises ReasonMissing, NothingOwed."""
    reason = keepable(reason, field="reason", most=LONGEST_NAME)
    if not reason:
        raise ReasonMissing(act=Act.RELEASE)
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.RELEASE, row)
        data = drop_ring_backs(act, row)
        if not data:
            raise NothingOwed(number=number_of(row))
        return _done(act, row, "released", told, {**data, "reason": reason})


def _done(act: Acting, row: RequestRow, kind: str, told: Told, data: dict[str, Any]) -> Done:
    entry = act.write(kind, row.id, text=told.text, data=data)
    act.drop_draft(told.draft_id)
    return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
