"""What an act owes a caller, keeps or drops of what he was promised; parts of acts, with what undo needs to know."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_

from desktop.domain.ids import new_id
from desktop.domain.promises import TO_CALLERS, PromiseKind
from desktop.domain.status import ENDED, Status
from desktop.storage.capture import plain
from desktop.storage.queries.joined_requests import joined_to
from desktop.storage.queries.merged import family, stands_for
from desktop.storage.tables import PromiseRow, RequestRow
from desktop.workflow.acting import Acting, open_promises

_COMING = frozenset({Status.ACCEPTED, Status.UNDER_WAY})


def owe(
    act: Acting, row: RequestRow, kind: PromiseKind, *, due_at: datetime, contact_id: UUID | None = None
) -> PromiseRow:
    """Add a promise to the caller of *row*, or to another who joined it: he heard it when the act happened."""
    promise = PromiseRow(
        id=new_id(),
        request_id=row.id,
        contact_id=contact_id or row.contact_id,
        kind=kind,
        due_at=due_at,
        made_at=act.at,
    )
    act.session.add(promise)
    return promise


def owed_to(act: Acting, row: RequestRow, contact_id: UUID | None = None) -> list[PromiseRow]:
    """Return the calls that are owed about *row* to a contact, or to whom he was merged with, the first due first.

    contact_id -- somebody who joined it; None: the request's caller
    """
    him = _family(act, contact_id or row.contact_id)
    is_his: ColumnElement[bool] = PromiseRow.contact_id.in_(him)
    if not him or row.contact_id in him:
        is_his = or_(is_his, PromiseRow.contact_id.is_(None))
    owed = open_promises(row.id).where(is_his).order_by(PromiseRow.due_at, PromiseRow.id)
    return list(act.session.scalars(owed))


def owe_a_call(act: Acting, request: RequestRow, contact_id: UUID | None, phone_id: UUID | None) -> PromiseRow | None:
    """Owe the caller a call within the minutes of the desk's rule; None where nobody can be rung, or none is promised.

    Whoever rings again is owed the call that he was promised already; in danger, unless that comes too late.
    """
    due_at = ring_back_due(act, request, phone_id)
    if due_at is None:
        return None
    owed = [one for one in owed_to(act, request, contact_id) if not request.is_danger or one.due_at <= due_at]
    return owed[0] if owed else owe(act, request, PromiseKind.RING_BACK, due_at=due_at, contact_id=contact_id)


def ring_back_due(act: Acting, request: RequestRow, phone_id: UUID | None) -> datetime | None:
    """Return by when a caller with this number is rung back, by the desk's rule; None: he is not."""
    minutes = act.facts.danger_ring_back_minutes if request.is_danger else act.facts.ring_back_minutes
    return act.now + timedelta(minutes=minutes) if minutes > 0 and phone_id is not None else None


def owe_in_danger(act: Acting, row: RequestRow, changed: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Owe the caller the call of whoever is in danger, if *changed* says that this was not known before.

    Return what was promised, as the entry's data keeps it; nothing where he is owed one as soon as that already.
    """
    if not changed["now"].get("is_danger") or row.source is not None or row.status in ENDED:
        return {}
    before = {promise.id for promise in owed_to(act, row)}
    promise = owe_a_call(act, row, row.contact_id, row.phone_id)
    return {"promised": str(promise.id)} if promise is not None and promise.id not in before else {}


def take_back(promise: PromiseRow) -> None:
    """Let a promise be none that was ever made: it is neither kept nor broken. Who said so, the journal tells."""
    promise.dropped_at = promise.made_at


def is_coming(row: RequestRow, at: datetime) -> bool:
    """Return whether somebody has accepted and named a time of arrival that is still ahead: that may be told."""
    return row.status in _COMING and row.eta_at is not None and row.eta_at > at


def promise_arrival(act: Acting, row: RequestRow) -> dict[str, Any]:
    """The caller hears when somebody expects to be there; a time that he heard before is needed no more.

    Return what was promised and dropped, as the entry's data keeps it; nothing where nobody is coming, or he knows.
    """
    if not is_coming(row, act.at) or row.eta_at is None:
        return {}
    before = act.session.scalars(open_promises(row.id, kind=PromiseKind.ARRIVE)).all()
    if any(promise.due_at == row.eta_at or not act.knows(promise) for promise in before):
        return {}
    for promise in before:
        promise.dropped_at = act.at
    arrival = owe(act, row, PromiseKind.ARRIVE, due_at=row.eta_at)
    dropped = {"dropped": [str(promise.id) for promise in before]} if before else {}
    return {"arrival": str(arrival.id), "told_eta_at": plain(row.eta_at)} | dropped


def keep_arrival(act: Acting, row: RequestRow) -> dict[str, list[str]]:
    """Somebody is there, or was at the latest now: keep what the callers of *row*, and of what joined it, were told.

    Return which, as the entry's data keeps it. An arrival that nobody wrote down counts by the end of the work.
    """
    return _kept(act, (row.id, *joined_to(act.session, row.id)), PromiseKind.ARRIVE)


def keep_ring_backs(act: Acting, row: RequestRow, contact_id: UUID | None = None) -> dict[str, list[str]]:
    """Somebody was rung back: keep all calls that were owed to him then. Return which, as the entry's data keeps it.

    contact_id -- who was rung, where he joined what another had rung about; None: the request's caller was rung
    """
    kept = [promise for promise in owed_to(act, row, contact_id) if act.knows(promise)]
    for promise in kept:
        promise.kept_at = act.at
    return {"kept": [str(promise.id) for promise in kept]}


def drop_ring_backs(act: Acting, row: RequestRow) -> dict[str, list[str]]:
    """The request's caller needs the calls no more that were owed to him then. Return which, as the data keeps it."""
    dropped = [promise for promise in owed_to(act, row) if act.knows(promise)]
    for promise in dropped:
        promise.dropped_at = act.at
    return {"dropped": [str(promise.id) for promise in dropped]} if dropped else {}


def owe_to_caller(act: Acting, row: RequestRow, before: UUID | None) -> dict[str, list[str]]:
    """Somebody else is the caller of *row* than was thought *before*: he is owed what that one was.

    Return which promises, as the entry's data keeps it.
    """
    is_his = or_(PromiseRow.contact_id.in_(_family(act, before)), PromiseRow.contact_id.is_(None))
    moved = []
    for kind in TO_CALLERS:
        for promise in act.session.scalars(open_promises(row.id, kind=kind).where(is_his)).all():
            promise.contact_id = row.contact_id
            moved.append(str(promise.id))
    return {"owed_too": moved} if moved else {}


def rung(act: Acting, promise_id: UUID | None) -> UUID | None:
    """Return who was rung about a promise, None: the request's caller."""
    promise = act.session.get(PromiseRow, promise_id) if promise_id is not None else None
    return promise.contact_id if promise is not None else None


def named(row: RequestRow, contact_id: UUID | None) -> dict[str, str]:
    """Return who was rung, as the entry's data keeps it, where he is not the request's caller."""
    return {} if contact_id in (None, row.contact_id) else {"contact_id": str(contact_id)}


def _family(act: Acting, contact_id: UUID | None) -> list[UUID]:
    """Return the contact that stands for this one with all that were merged into it; none for nobody."""
    if contact_id is None:
        return []
    return family(act.session, "contact", [stands_for(act.session, "contact", contact_id)])


def _kept(act: Acting, request_ids: Iterable[UUID], kind: PromiseKind) -> dict[str, list[str]]:
    kept = []
    for request_id in request_ids:
        for promise in act.session.scalars(open_promises(request_id, kind=kind)):
            promise.kept_at = max(act.at, promise.made_at)  # told when he was there already: kept as it was made
            kept.append(str(promise.id))
    return {"kept": kept} if kept else {}
