"""Calls that are no request: one key each, counted."""

from datetime import datetime
from uuid import UUID

from desktop.domain.ids import new_id
from desktop.domain.text import keepable
from desktop.storage.tables import CallRow
from desktop.workflow.acting import acting
from desktop.workflow.caller import find_or_make_caller
from desktop.workflow.office import Office
from desktop.workflow.ring_links import becomes


def note_call(
    office: Office,
    kind: str,
    *,
    by: UUID,
    text: str = "",
    caller_name: str = "",
    phone: str = "",
    contact_id: UUID | None = None,
    phone_id: UUID | None = None,
    request_id: UUID | None = None,
    at: datetime | None = None,
    draft_id: UUID | None = None,
    ring_id: UUID | None = None,
) -> UUID:
    """Write down a call that makes no request; return the id of its entry.

    kind -- a code of domain.codes.NO_REQUEST; contact_id, phone_id -- a known caller;
    request_id -- what a status question was about; draft_id -- the draft it was typed in, dropped with it;
    ring_id -- the ring of the telephone that it was.
    Raises TextRefused, TextTooLong, RequestUnknown and what Database.act raises.
    """
    kind = keepable(kind, field="kind", most=32)
    with acting(office, by, at=at) as act:
        row = act.request(request_id) if request_id else None
        contact_id, phone_id = find_or_make_caller(act, contact_id, phone_id, caller_name, phone, site_id=None)
        entry = act.write("call_noted", row.id if row else None, text=text, data={"kind": kind})
        call = CallRow(
            id=new_id(),
            request_id=row.id if row else None,
            kind=kind,
            contact_id=contact_id,
            phone_id=phone_id,
            entry_id=entry.id,
            occurred_at=act.at,
            recorded_at=act.now,
        )
        act.session.add(call)
        becomes(act, ring_id, call)
        act.drop_draft(draft_id)
        return entry.id
