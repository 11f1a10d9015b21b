"""Calls that are no request: one key each, counted; a wrong count is taken back by an entry of its own."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from desktop.domain.asked import Asker
from desktop.domain.calls import Counted
from desktop.domain.codes import EntryKind
from desktop.domain.errors import CountStands
from desktop.domain.ids import new_id
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.tables import CallRow, EntryRow
from desktop.workflow.acting import Acting, acting, number_of, stands_for
from desktop.workflow.caller import find_or_make_caller, says_withheld
from desktop.workflow.office import Office
from desktop.workflow.ring_links import becomes, take_back


def note_call(
    office: Office,
    kind: str,
    *,
    by: UUID,
    text: str = "",
    asks: Asker | None = None,
    request_id: UUID | None = None,
    at: datetime | None = None,
    key: str | None = None,
    draft_id: UUID | None = None,
    ring_id: UUID | None = None,
) -> Counted:
    """Write down a call that makes no request.

    kind -- a code of domain.codes.NO_REQUEST; request_id -- what it was about, or what that was joined to;
    key -- a repeated one returns the first answer and changes nothing; draft_id -- the draft that goes with it;
    ring_id -- the ring of the telephone that it was.
    Raises TextRefused, TextTooLong, RequestUnknown and what Database.act raises.
    """
    kind = keepable(kind, field="kind", most=32)
    key = keepable(key, field="key", most=LONGEST_NAME) if key else None
    asks = asks or Asker()
    with acting(office, by, at=at) as act:
        if key and (known := act.session.scalar(select(CallRow).where(CallRow.key == key))) is not None:
            return _counted(act, known)
        row = stands_for(act.session, act.request(request_id)) if request_id else None
        contact_id, phone_id = find_or_make_caller(
            act, asks.contact_id, asks.phone_id, asks.name, asks.phone, site_id=None
        )
        is_withheld = contact_id is None and (asks.is_withheld or says_withheld(asks.name, asks.phone))
        data = {"kind": kind} | ({"withheld": True} if is_withheld else {})
        entry = act.write("call_noted", row.id if row else None, text=text, data=data)
        call = CallRow(
            id=new_id(),
            request_id=row.id if row else None,
            kind=kind,
            contact_id=contact_id,
            phone_id=phone_id,
            entry_id=entry.id,
            occurred_at=act.at,
            recorded_at=act.now,
            key=key,
        )
        act.session.add(call)
        becomes(act, ring_id, call)
        act.drop_draft(draft_id)
        return Counted(entry_id=entry.id, kind=kind, number=number_of(row) if row else None)


def take_back_call(office: Office, entry_id: UUID, *, by: UUID) -> Counted:
    """Take back a call that was counted as no request: it counts no more, its entry stays, struck through.

    entry_id -- of the call's own entry. Raises CountStands if it is not *by*'s or was taken back already, and what
    Database.act raises.
    """
    with acting(office, by) as act:
        entry = act.session.get(EntryRow, entry_id)
        call = act.session.scalar(select(CallRow).where(CallRow.entry_id == entry_id))
        is_counted = entry is not None and entry.kind == EntryKind.CALL_NOTED
        if entry is None or call is None or not is_counted or entry.author_id != by or call.voided_at is not None:
            raise CountStands
        counted = _counted(act, call)
        take_back(act, call)
        act.write("undone", entry.request_id, data={"refers": str(entry.id), "kind": entry.kind})
        return counted


def _counted(act: Acting, call: CallRow) -> Counted:
    row = act.request(call.request_id) if call.request_id else None
    assert call.entry_id is not None, "a call that was noted has its entry"
    entry = act.session.get_one(EntryRow, call.entry_id)
    return Counted(entry_id=entry.id, kind=call.kind, number=number_of(row) if row else None, text=entry.text)
