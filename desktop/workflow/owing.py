"""What an act owes a caller, keeps or drops of what he was promised; parts of acts, with what undo needs to know."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.ids import new_id
from desktop.domain.promises import PromiseKind
from desktop.domain.status import Status
from desktop.storage.capture import plain
from desktop.storage.queries.joined_requests import joined_to
from desktop.storage.tables import PromiseRow, RequestRow
from desktop.workflow.acting import Acting, open_promises

_COMING = frozenset({Status.ACCEPTED, Status.UNDER_WAY})


def owe(
    act: Acting, row: RequestRow, kind: PromiseKind, *, due_at: datetime, contact_id: UUID | None = None
) -> PromiseRow:
    """Add a promise to the caller of *row*, or to another who joined it."""
    promise = PromiseRow(
        id=new_id(),
        request_id=row.id,
        contact_id=contact_id or row.contact_id,
        kind=kind,
        due_at=due_at,
        made_at=act.now,
    )
    act.session.add(promise)
    return promise


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
    if any(promise.due_at == row.eta_at for promise in before):
        return {}
    for promise in before:
        promise.dropped_at = act.now
    arrival = owe(act, row, PromiseKind.ARRIVE, due_at=row.eta_at)
    dropped = {"dropped": [str(promise.id) for promise in before]} if before else {}
    return {"arrival": str(arrival.id), "told_eta_at": plain(row.eta_at)} | dropped


def keep_arrival(act: Acting, row: RequestRow) -> dict[str, list[str]]:
    """Somebody is there, or was at the latest now: keep what the callers of *row*, and of what joined it, were told.

    Return which, as the entry's data keeps it. An arrival that nobody wrote down counts by the end of the work.
    """
    return _kept(act, (row.id, *joined_to(act.session, row.id)), PromiseKind.ARRIVE)


def keep_ring_backs(act: Acting, row: RequestRow, promise_id: UUID | None = None) -> dict[str, list[str]]:
    """Somebody was rung back: keep all calls that were owed to him. Return which, as the entry's data keeps it.

    promise_id -- a call owed to him, where he joined what another had rung about; None: the request's caller was rung
    """
    told = act.session.get(PromiseRow, promise_id) if promise_id is not None else None
    whom = told.contact_id if told is not None else row.contact_id
    kept = []
    for promise in act.session.scalars(open_promises(row.id)):
        if promise.contact_id in (whom, None):
            promise.kept_at = act.at
            kept.append(str(promise.id))
    return {"kept": kept}


def _kept(act: Acting, request_ids: Iterable[UUID], kind: PromiseKind) -> dict[str, list[str]]:
    kept = []
    for request_id in request_ids:
        for promise in act.session.scalars(open_promises(request_id, kind=kind)):
            promise.kept_at = act.at
            kept.append(str(promise.id))
    return {"kept": kept} if kept else {}
