"""A second caller about the same trouble: added to the running request, and taken apart again."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from desktop.domain.calls import Done, NewCall, Registered
from desktop.domain.errors import CallUnknown
from desktop.domain.ids import new_id
from desktop.domain.status import Act
from desktop.domain.text import keepable
from desktop.storage.tables import CallRow, EntryRow, RingRow
from desktop.workflow.acting import Acting, Wanted, acting, number_of, stands_for
from desktop.workflow.caller import find_or_make_caller
from desktop.workflow.office import Office
from desktop.workflow.register import cleaned, keep_number, register_within
from desktop.workflow.ring_links import becomes


@dataclass(frozen=True, slots=True, kw_only=True)
class JoiningCall:
    """What the second caller said; nothing of it is lost.

    draft_id -- the draft it was typed in; ring_id -- the ring that was taken into it
    """

    words: str = ""
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller_name: str = ""
    phone: str = ""
    place_text: str = ""
    occurred_at: datetime | None = None
    draft_id: UUID | None = None
    ring_id: UUID | None = None


def join(office: Office, request: Wanted, call: JoiningCall, *, by: UUID) -> Done:
    """Add the caller and his words to *request*, or to what it was joined to as the same call: the work goes on there.

    Raises RequestUnknown, TextRefused and what Database.act raises.
    """
    with acting(office, by, at=call.occurred_at) as act:
        row = stands_for(act.session, act.request(request))
        act.step(Act.JOIN, row)
        contact_id, phone_id = find_or_make_caller(
            act, call.contact_id, call.phone_id, call.caller_name, call.phone, site_id=row.site_id
        )
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
        data = {"call_id": str(joined.id)} | ({"contact_id": str(contact_id)} if contact_id else {})
        entry = act.write("joined", row.id, text=call.words, data=data)
        joined.entry_id = entry.id
        becomes(act, call.ring_id, joined)
        act.drop_draft(call.draft_id)
        return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)


def unjoin(office: Office, request: Wanted, call_id: UUID, *, by: UUID) -> Registered:
    """Take a joined caller off *request* again: his call becomes a request of its own, with its true time.

    Raises RequestUnknown, CallUnknown and what Database.act raises.
    """
    with acting(office, by) as act:
        row = act.request(request)
        act.step(Act.UNJOIN, row)
        joined = act.session.get(CallRow, call_id)
        if joined is None or joined.request_id != row.id or joined.kind != "joined" or joined.voided_at is not None:
            raise CallUnknown(number=number_of(row))
        joined.voided_at = act.now
        act.write("unjoined", row.id, data={"call_id": str(joined.id), "refers": str(joined.entry_id)})
        call = _as_new(act, joined, row.category_id)
        done = register_within(replace(act, at=joined.occurred_at), office, cleaned(call))
    keep_number(office, done)
    return done


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
        occurred_at=joined.occurred_at,
        key=f"unjoin-{joined.id}",
        ring_id=act.session.scalar(select(RingRow.id).where(RingRow.call_id == joined.id).limit(1)),
    )
