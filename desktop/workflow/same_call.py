"""Two desks wrote down one call: one request is joined to the other, said to be another call, or taken apart again."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.calls import Done
from desktop.domain.due import Priority
from desktop.domain.errors import ActImpossible
from desktop.domain.promises import PromiseKind
from desktop.domain.same_call import kept_of
from desktop.domain.status import ENDED, Act, Status
from desktop.storage.queries.same_calls import asked_of
from desktop.storage.tables import EntryRow, PromiseRow, RequestRow, WorkOrderRow
from desktop.storage.types import instant
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of, open_promises, stands_for
from desktop.workflow.office import Office
from desktop.workflow.owing import owe, take_back


def same_call(office: Office, request: Wanted, told: Told, *, other: Wanted) -> Done:
    """Join one of two open requests to the other as the same call; which one stays, domain.same_call.kept_of says.

    The joined one keeps its number, caller, words, entries and call-backs and does no work any more: its deadline and
    priority pass to the one that stays where they are more pressing. Its caller stays on the list of those to be rung
    back, and whoever was sent is to be told. Both get an entry; that of *request* is returned.
    Raises RequestUnknown, RequestChanged, ActImpossible, ActForbidden and what Database.act raises.
    """
    with acting(office, told.by, at=told.at) as act:
        row, beside = act.request(request, seen=told.seen), act.request(other)
        beside = stands_for(act.session, beside)
        for one in (row, beside):
            act.step(Act.SAME_CALL, one)
        if row.id == beside.id:
            raise ActImpossible(number=number_of(row), act=Act.SAME_CALL, status=row.status)
        asked = asked_of(act.session, {row.id, beside.id})
        is_kept = kept_of(asked[row.id], asked[beside.id])[0].id == row.id
        kept, joined = (row, beside) if is_kept else (beside, row)
        data: dict[str, Any] = {"other": str(kept.id), "number": number_of(kept), "to": str(kept.id)}
        data |= _to_tell(act, joined) | _owe_a_call(act, joined)
        data |= act.change(
            joined,
            joined_to_id=kept.id,
            status=Status.CANCELLED,
            before_pause=None,
            pause_reason=None,
            closed_at=act.at,  # so that it goes back where the rest was not applied
        )
        of_joined = act.write("same_call", joined.id, text=told.text, data=data)
        pressing = act.change(kept, **_more_pressing(kept.priority, kept.due_at, [joined]))
        of_kept = act.write(
            "same_call", kept.id, data={"other": str(joined.id), "number": number_of(joined)} | _whom(data) | pressing
        )
        act.drop_draft(told.draft_id)
        return _done(row, of_kept if is_kept else of_joined)


def two_calls(office: Office, request: Wanted, told: Told, *, other: Wanted) -> Done:
    """Say that two requests are two calls: they are offered no more; if one was joined to the other, it is taken out.

    What is taken out stands where it stood before; what was the repeat of the other is so no longer. Both get an entry;
    that of *request* is returned.
    Raises RequestUnknown, ActImpossible, ActForbidden and what Database.act raises.
    """
    with acting(office, told.by, at=told.at) as act:
        row, beside = act.request(request), act.request(other)
        for one in (row, beside):
            act.step(Act.TWO_CALLS, one)
        if row.id == beside.id:
            raise ActImpossible(number=number_of(row), act=Act.TWO_CALLS, status=row.status)
        changed: dict[UUID, Mapping[str, Any]] = {row.id: {}, beside.id: {}}
        for one, its_other in ((row, beside), (beside, row)):
            if one.joined_to_id == its_other.id:
                changed[its_other.id] = _less_pressing(act, its_other, one)
                changed[one.id] = {"apart": True} | _take_out(act, one)
            elif one.repeat_of_id == its_other.id:
                changed[one.id] = act.change(one, repeat_of_id=None)
            elif one.joined_to_id is None and its_other.repeat_of_id != one.id:
                changed[one.id] = act.change(one, joined_to_id=one.id)
        said = {
            one.id: act.write(
                "two_calls",
                one.id,
                text=told.text if one is row else "",
                data={"other": str(its_other.id), "number": number_of(its_other), **changed[one.id]},
            )
            for one, its_other in ((row, beside), (beside, row))
        }
        act.drop_draft(told.draft_id)
        return _done(row, said[row.id])


def tell(office: Office, request: Wanted, told: Told) -> Done:
    """Whoever was sent knows now that his request was joined to another.

    Raises RequestUnknown, ActImpossible if nobody is to be told, ActForbidden and what Database.act raises.
    """
    with acting(office, told.by, at=told.at) as act:
        row = act.request(request)
        act.step(Act.TOLD, row)
        owed = act.session.scalars(_words_owed(row.id)).all()
        if not owed:
            raise ActImpossible(number=number_of(row), act=Act.TOLD, status=row.status)
        for promise in owed:
            promise.kept_at = act.at
        data: dict[str, Any] = {"kept": [str(promise.id) for promise in owed]}
        data |= {"person_id": str(row.assignee_id)} if row.assignee_id else {}
        entry = act.write("told", row.id, text=told.text, data=data)
        act.drop_draft(told.draft_id)
        return _done(row, entry)


def take_joining_back(act: Acting, joined: RequestRow, said: EntryRow) -> None:
    """Take back what a joining wrote about the one that stays: to *joined*, where it is *said*, it was not applied.

    Nobody has said that they are two calls: they are offered again.
    """
    kept = act.session.get(RequestRow, UUID(said.data["to"])) if "to" in said.data else None
    if kept is None:
        return
    wanted = select(EntryRow).where(EntryRow.request_id == kept.id, EntryRow.kind == "same_call")
    for entry in act.session.scalars(wanted).all():
        if entry.data.get("with") == str(said.id) or said.data.get("with") == str(entry.id):
            changed = _less_pressing(act, kept, joined)
            act.write("undone", kept.id, data={"refers": str(entry.id), "kind": entry.kind} | changed)


def _to_tell(act: Acting, joined: RequestRow) -> dict[str, str]:
    """Owe word to whoever was sent, or has the sheet; return who, as the entry's data keeps it."""
    sheets = select(WorkOrderRow).where(WorkOrderRow.request_id == joined.id, WorkOrderRow.returned_at.is_(None))
    if joined.assignee_id is None and act.session.scalar(sheets.limit(1)) is None:
        return {}
    owe(act, joined, PromiseKind.TELL, due_at=act.now)
    return {"person_id": str(joined.assignee_id)} if joined.assignee_id else {}


def _owe_a_call(act: Acting, joined: RequestRow) -> dict[str, str]:
    """Let the caller not be forgotten if another desk, which knew nothing of him, has closed the one that stays.

    Return what was promised, as the entry's data keeps it: taken apart again, it is owed no more.
    """
    if act.session.scalar(open_promises(joined.id).limit(1)) is not None:
        return {}
    soonest = act.now + timedelta(minutes=act.facts.ring_back_minutes)
    promise = owe(act, joined, PromiseKind.RING_BACK, due_at=max(soonest, joined.due_at or soonest))
    return {"promised": str(promise.id)}


def _whom(data: Mapping[str, Any]) -> dict[str, Any]:
    return {"person_id": data["person_id"]} if "person_id" in data else {}


def _more_pressing(priority: str, due_at: datetime | None, joined: Iterable[RequestRow]) -> dict[str, Any]:
    """Return the most pressing of a request's own priority and deadline and those of what is joined to it."""
    others, order = list(joined), list(Priority)
    known = [one for one in (priority, *(other.priority for other in others)) if one in order]
    dues = [due for due in (due_at, *(other.due_at for other in others)) if due is not None]
    return {
        "priority": min(known, key=lambda one: order.index(Priority(one))) if priority in order else priority,
        "due_at": min(dues, default=None),
    }


def _take_out(act: Acting, joined: RequestRow) -> dict[str, Any]:
    """Let the joined request stand by itself where it stood before, and take back the word owed."""
    for promise in act.session.scalars(_words_owed(joined.id)):
        promise.dropped_at = act.now
    written = _standing(act.session, joined.id, joined.joined_to_id)
    promised = act.session.get(PromiseRow, UUID(written["promised"])) if "promised" in written else None
    if promised is not None and promised.kept_at is None:
        take_back(promised)
    was = written.get("was", {})
    usual = Status.ASSIGNED if joined.assignee_id else Status.ROUTED
    joined.closed_at = None
    return act.change(
        joined,
        joined_to_id=joined.id,
        status=was.get("status", usual),
        before_pause=was.get("before_pause"),
        pause_reason=was.get("pause_reason"),
    )


def _less_pressing(act: Acting, kept: RequestRow, joined: RequestRow) -> dict[str, Any]:
    """Give the one that stayed its own deadline and priority back, unless they were changed since, or it has ended."""
    written = _standing(act.session, kept.id, joined.id)
    if kept.status in ENDED:
        return {}
    was, became = written.get("was", {}), written.get("now", {})
    priority, due_at = kept.priority, kept.due_at
    if "priority" in was and priority == became["priority"]:
        priority = was["priority"]
    if "due_at" in was and due_at is not None and due_at == instant(became["due_at"]):
        due_at = instant(was["due_at"]) if was["due_at"] is not None else None
    if (priority, due_at) == (kept.priority, kept.due_at):
        return {}
    others = select(RequestRow).where(RequestRow.joined_to_id == kept.id, RequestRow.id.not_in((kept.id, joined.id)))
    return act.change(kept, **_more_pressing(priority, due_at, act.session.scalars(others)))


def _standing(session: Session, request_id: UUID, other: UUID | None) -> Mapping[str, Any]:
    """Return what the last joining of these two wrote about the request."""
    wanted = select(EntryRow.data).where(EntryRow.request_id == request_id, EntryRow.kind == "same_call")
    for data in session.scalars(wanted.order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())):
        if data.get("other") == str(other):
            joined: Mapping[str, Any] = data
            return joined
    return {}


def _words_owed(request_id: UUID) -> Any:
    return open_promises(request_id, kind=PromiseKind.TELL)


def _done(row: RequestRow, entry: EntryRow) -> Done:
    return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
