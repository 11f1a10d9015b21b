"""A second caller about the same trouble: added to the running request, and taken apart again."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.calls import Joined, NewCall, Registered
from desktop.domain.due import Priority, due_at
from desktop.domain.duplicates import Back, back_as
from desktop.domain.errors import CallUnknown
from desktop.domain.ids import new_id
from desktop.domain.status import ENDED, Act
from desktop.domain.text import keepable
from desktop.storage.capture import from_plain, plain
from desktop.storage.tables import CallRow, CategoryRow, EntryRow, PromiseRow, RequestRow, RingRow
from desktop.workflow import ring_links
from desktop.workflow.acting import Acting, Wanted, acting, number_of, open_promises, stands_for
from desktop.workflow.caller import find_or_make_caller
from desktop.workflow.office import Office
from desktop.workflow.owing import owe_a_call, owed_to, promise_arrival, take_back
from desktop.workflow.register import cleaned, keep_number, register_within


@dataclass(frozen=True, slots=True, kw_only=True)
class JoiningCall:
    """What the second caller said; nothing of it is lost.

    draft_id -- the draft it was typed in; ring_id -- the ring that was taken into it
    category_id, is_danger -- what he rings about: where the request is done he makes a new one; danger passes to it
    """

    words: str = ""
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller_name: str = ""
    phone: str = ""
    place_text: str = ""
    category_id: UUID | None = None
    is_danger: bool = False
    occurred_at: datetime | None = None
    draft_id: UUID | None = None
    ring_id: UUID | None = None


def join(office: Office, request: Wanted, call: JoiningCall, *, by: UUID) -> Joined:
    """Add the caller and his words to *request*, or to what it was joined to as the same call: the work goes on there.

    Where he says that somebody is in danger, and nobody knew, the request is so from now on, with its deadline. He is
    owed a call as the first caller is, and where somebody is coming he hears when: that is promised, once. Where
    the request had been done when he rang, it is taken up again, or he makes a new one that is its repeat
    (domain.duplicates.back_as). Raises RequestUnknown, TextRefused and what Database.act raises.
    """
    with acting(office, by, at=call.occurred_at) as act:
        row = stands_for(act.session, act.request(request))
        act.step(Act.JOIN, row)
        back = _back(act, row, call)
        if back is not Back.REPEAT:
            return _added(act, row, call, back)
        done = register_within(act, office, cleaned(_repeating(act, row, call)))
        joined = _repeated(act, row, done)
    keep_number(office, done)
    return joined


def unjoin(office: Office, request: Wanted, call_id: UUID, *, by: UUID) -> Registered:
    """Take a joined caller off *request* again: his call becomes a request of its own, with its true time.

    The call that he was promised is owed by that one, for the time he was told. Where he had brought the request back
    and nothing has moved it since, it stands as done again. Raises RequestUnknown, CallUnknown and what Database.act
    raises.
    """
    with acting(office, by) as act:
        row = act.request(request)
        act.step(Act.UNJOIN, row)
        joined = act.session.get(CallRow, call_id)
        if joined is None or joined.request_id != row.id or joined.kind != "joined" or joined.voided_at is not None:
            raise CallUnknown(number=number_of(row))
        call = _as_new(act, joined, row.category_id)
        ring_links.take_back(act, joined)
        promise = _promised(act, joined)
        changed = _done_again(act, row, joined) or _calm_again(act, row, joined)
        act.write("unjoined", row.id, data={"call_id": str(joined.id), "refers": str(joined.entry_id)} | changed)
        done = register_within(replace(act, at=joined.occurred_at), office, cleaned(call))
        done = _keep_promise(act, done, promise)
    keep_number(office, done)
    return done


def _back(act: Acting, row: RequestRow, call: JoiningCall) -> Back | None:
    """Return what the call makes of a request that had been done when it came; None: it was open."""
    ended_at = row.resolved_at or row.closed_at
    if row.status not in ENDED or (ended_at is not None and act.at < ended_at):
        return None
    kind = act.session.get(CategoryRow, row.category_id or call.category_id or UUID(int=0))
    is_danger = call.is_danger or bool(kind and kind.is_danger)
    return back_as(kind.type_group if kind else None, is_danger=is_danger)


def _added(act: Acting, row: RequestRow, call: JoiningCall, back: Back | None) -> Joined:
    contact_id, phone_id = find_or_make_caller(
        act, call.contact_id, call.phone_id, call.caller_name, call.phone, site_id=row.site_id
    )
    reopened = _reopened(act, row) if back else {}
    endangered = _endangered(act, row, call)
    joined = CallRow(
        id=new_id(),
        request_id=row.id,
        kind="joined",
        contact_id=contact_id,
        phone_id=phone_id,
        site_id=row.site_id,
        place_text=keepable(call.place_text, field="place", most=2_000),
        occurred_at=act.at,
        recorded_at=act.now,
    )
    act.session.add(joined)
    owed_before = {promise.id for promise in owed_to(act, row, contact_id)}
    promise = None if row.status in ENDED else owe_a_call(act, row, contact_id, phone_id)
    data: dict[str, Any] = {"call_id": str(joined.id)} | ({"contact_id": str(contact_id)} if contact_id else {})
    if promise is not None and promise.id not in owed_before:
        data |= {"promised": str(promise.id)}
    data |= promise_arrival(act, row) | ({"danger": True} if endangered else {})
    entry = act.write("joined", row.id, text=call.words, data=data)
    joined.entry_id = entry.id
    ring_links.becomes(act, call.ring_id, joined)
    if back:
        act.write("reopened", row.id, data=reopened)
    if endangered:
        act.write("corrected", row.id, data={"field": "kind"} | endangered)
    act.drop_draft(call.draft_id)
    return Joined(
        request_id=row.id,
        entry_id=entry.id,
        number=number_of(row),
        status=row.status,
        back=back,
        ring_back_at=promise.due_at if promise is not None else None,
    )


def _endangered(act: Acting, row: RequestRow, call: JoiningCall) -> dict[str, Any]:
    """Let an open request be one of a person in danger, if the caller says so first; return what changed."""
    kind = act.session.get(CategoryRow, call.category_id) if call.category_id else None
    if row.is_danger or row.status in ENDED or not (call.is_danger or (kind is not None and kind.is_danger)):
        return {}
    own = act.session.get(CategoryRow, row.category_id) if row.category_id else None
    dues = [due_at(act.at, Priority.DANGER, one.due_minutes) for one in (own, kind) if one is not None]
    due = min((one for one in (row.due_at, *dues) if one is not None), default=None)
    return act.change(row, is_danger=True, priority=str(Priority.DANGER), due_at=due)


def _calm_again(act: Acting, row: RequestRow, joined: CallRow) -> dict[str, Any]:
    """Let *row* be as pressing as before the caller who is taken off it said that somebody is in danger.

    Nothing changes where somebody has changed it since: whoever looks at it then knows more.
    """
    corrected = _with(act, row, joined, "corrected")
    if corrected is None or _is_another(row, corrected):
        return {}
    return _as_before(act, row, corrected)


def _reopened(act: Acting, row: RequestRow) -> dict[str, Any]:
    status = act.step(Act.REOPEN, row)
    return act.change(row, status=status, resolved_at=None, closed_at=None, outcome=None)


def _repeating(act: Acting, row: RequestRow, call: JoiningCall) -> NewCall:
    """Return the call as a new request about what *row* was about."""
    category_id = row.category_id or call.category_id
    kind = act.session.get(CategoryRow, category_id) if category_id else None
    return NewCall(
        words=call.words,
        site_id=row.site_id,
        equipment_id=row.equipment_id,
        place_text=call.place_text,
        place_confirmed=row.place_state == "confirmed",
        contact_id=call.contact_id,
        phone_id=call.phone_id,
        caller_name=call.caller_name,
        phone=call.phone,
        withheld=not (call.contact_id or call.caller_name or call.phone),
        category_id=category_id,
        is_danger=call.is_danger or bool(kind and kind.is_danger),
        occurred_at=call.occurred_at,
        draft_id=call.draft_id,
        ring_id=call.ring_id,
    )


def _repeated(act: Acting, row: RequestRow, done: Registered) -> Joined:
    """Let each of the two say that the other is there: the journal keeps it, whatever becomes of them."""
    repeat = act.session.get_one(RequestRow, done.request_id)
    changed = act.change(repeat, repeat_of_id=row.id)
    act.write("repeat", repeat.id, data={"other": str(row.id), "number": number_of(row), "of": True} | changed)
    act.write("repeat", row.id, data={"other": str(repeat.id), "number": done.number})
    return Joined(
        request_id=done.request_id,
        entry_id=done.entry_id,
        number=done.number,
        status=repeat.status,
        back=Back.REPEAT,
        repeat_of=number_of(row),
        ring_back_at=done.ring_back_at,
    )


def _promised(act: Acting, joined: CallRow) -> PromiseRow | None:
    """Return the call that the joined caller was promised, if it is still owed; the request owes it no more."""
    said = act.session.get(EntryRow, joined.entry_id) if joined.entry_id else None
    promised = said.data.get("promised") if said is not None else None
    promise = act.session.get(PromiseRow, UUID(promised)) if promised else None
    if promise is None or promise.kept_at is not None or promise.dropped_at is not None:
        return None
    take_back(promise)  # he is owed it all the same: it is counted where it is owed
    return promise


def _keep_promise(act: Acting, done: Registered, promise: PromiseRow | None) -> Registered:
    """Owe the call for the time that the caller was told."""
    if promise is None or done.ring_back_at is None:
        return done
    for owed in act.session.scalars(open_promises(done.request_id)):
        owed.due_at, owed.made_at = promise.due_at, promise.made_at
    return replace(done, ring_back_at=promise.due_at)


def _done_again(act: Acting, row: RequestRow, joined: CallRow) -> dict[str, Any]:
    """Let *row* be done as it was before this caller brought it back, if it stands as he left it."""
    reopened = _with(act, row, joined, "reopened")
    if reopened is None or _has_moved_on(act, row, reopened):
        return {}
    return _as_before(act, row, reopened)


def _as_before(act: Acting, row: RequestRow, entry: EntryRow) -> dict[str, Any]:
    was = entry.data.get("was", {}).items()
    return act.change(row, **{name: from_plain(RequestRow.__table__.c[name], value) for name, value in was})


def _is_another(row: RequestRow, entry: EntryRow) -> bool:
    """Return whether the request does not stand any more as *entry* left it."""
    return any(plain(getattr(row, name)) != value for name, value in entry.data.get("now", {}).items())


def _with(act: Acting, row: RequestRow, joined: CallRow, kind: str) -> EntryRow | None:
    """Return the entry of that kind that was written as the caller joined: he took the request up again, …"""
    wanted = select(EntryRow).where(EntryRow.request_id == row.id, EntryRow.kind == kind)
    for entry in act.session.scalars(wanted):
        if entry.data.get("with") == str(joined.entry_id):
            return entry
    return None


def _has_moved_on(act: Acting, row: RequestRow, reopened: EntryRow) -> bool:
    """Return whether somebody has done more about it, or another caller stands on it."""
    if _is_another(row, reopened):
        return True
    later = select(CallRow.id).where(
        CallRow.request_id == row.id,
        CallRow.kind == "joined",
        CallRow.voided_at.is_(None),
        CallRow.recorded_at > reopened.recorded_at,
    )
    return act.session.scalar(later.limit(1)) is not None


def _as_new(act: Acting, joined: CallRow, category_id: UUID | None) -> NewCall:
    said = act.session.get(EntryRow, joined.entry_id) if joined.entry_id else None
    return NewCall(
        words=said.text if said else "",
        site_id=joined.site_id,
        place_text=joined.place_text,
        place_confirmed=False,
        contact_id=joined.contact_id,
        phone_id=joined.phone_id,
        withheld=joined.contact_id is None,
        category_id=category_id,
        is_danger=bool(said and said.data.get("danger")),
        occurred_at=joined.occurred_at,
        key=f"unjoin-{joined.id}",
        ring_id=act.session.scalar(select(RingRow.id).where(RingRow.call_id == joined.id).limit(1)),
    )
