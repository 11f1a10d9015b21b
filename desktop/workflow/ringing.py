"""What the telephone tells, and what people make of it: rings kept, taken, rung back, dropped, explained."""

from collections.abc import Collection, Iterable
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import RingExplained, RingUnknown
from desktop.domain.ids import new_id
from desktop.domain.phone import Phone, read_phone
from desktop.domain.ringing import RingEvent
from desktop.domain.rings import RINGS_AT_MOST, Heard
from desktop.domain.text import keepable
from desktop.storage.capture import plain
from desktop.storage.queries.shared_numbers import with_number
from desktop.storage.tables import CallRow, RingRow
from desktop.workflow.acting import Acting, Wanted, acting, number_of
from desktop.workflow.office import Office

_JUST = timedelta(seconds=5)
"""Events that come out of their order come so near each other."""
_TOLD_TWICE = timedelta(minutes=1)
_LONGEST_CALL = timedelta(hours=12)


def hear(office: Office, heard: Heard, *, by: UUID) -> UUID | None:
    """Keep what a softphone told of at this station; return the id of the ring that it is about.

    An event that is told twice, or late, changes nothing. An answer without a ring is a call of its own; an end without
    one is none: one's own calls end too (None). by -- who sits at the desk: he answered what is answered.
    Raises what Database.act raises.
    """
    with acting(office, by, at=heard.at) as act:
        row = _newest(act, heard)
        event = heard.ring.event
        if event is RingEvent.END:
            if row is None or row.ended_at is not None or act.at - row.rang_at > _LONGEST_CALL:
                return None
            row.ended_at = act.at
        elif event is RingEvent.ANSWER:
            row = _answered(act, row) or _new(act, heard)
            if row.answered_at is None:
                row.answered_at = min(act.at, row.ended_at or act.at)
                row.answered_by_id = row.answered_by_id or by
        elif row is None or not _still_rings(act, row):
            row = _new(act, heard)
        return row.id


def take(office: Office, ring_id: UUID, *, by: UUID) -> None:
    """A dispatcher took the caller into a form. Raises RingUnknown and what Database.act raises."""
    with acting(office, by) as act:
        row = _ring(act.session, ring_id)
        if row.taken_at is None:
            row.taken_at = act.now
            row.answered_by_id = row.answered_by_id or by


def ring_back(office: Office, ring_ids: Collection[UUID], *, by: UUID, is_reached: bool) -> None:
    """Somebody was rung back; not reached, he is rung again later. All his calls that wait are meant.

    Raises RingUnknown and what Database.act raises.
    """
    with acting(office, by) as act:
        rows = [row for row in _rings(act.session, ring_ids) if row.rung_back_at is None and row.dropped_at is None]
        for row in rows:
            if is_reached:
                row.rung_back_at, row.rung_back_by_id = act.now, by
            else:
                row.tries, row.tried_at = row.tries + 1, act.now
        _write(act, "missed_rung_back" if is_reached else "missed_no_answer", rows)


def drop(office: Office, ring_ids: Collection[UUID], *, by: UUID, reason: str) -> None:
    """Nobody needs to ring back, for this reason. Raises RingUnknown, TextTooLong and what Database.act raises."""
    reason = keepable(reason, field="reason")
    with acting(office, by) as act:
        rows = [row for row in _rings(act.session, ring_ids) if row.rung_back_at is None and row.dropped_at is None]
        for row in rows:
            row.dropped_at, row.dropped_by_id, row.reason = act.now, by, reason
        _write(act, "missed_dropped", rows, text=reason)


def link(office: Office, ring_ids: Collection[UUID], request: Wanted, *, by: UUID) -> str:
    """An answered call was about *request*; return its number. Raises RingUnknown, RingExplained, RequestUnknown."""
    with acting(office, by) as act:
        row = act.request(request)
        rings = _rings(act.session, ring_ids)
        if any(_is_explained(act.session, ring) for ring in rings):
            raise RingExplained
        for ring in rings:
            ring.request_id = row.id
        _write(act, "ring_linked", rings, request_id=row.id)
        return number_of(row)


def _newest(act: Acting, heard: Heard) -> RingRow | None:
    """Return the last ring of the number at this station."""
    phone = _phone(act, heard.ring.number)
    mine = select(RingRow).where(RingRow.digits == phone.digits, RingRow.station == act.facts.station)
    return act.session.scalar(mine.order_by(RingRow.rang_at.desc(), RingRow.id.desc()).limit(1))


def _still_rings(act: Acting, row: RingRow) -> bool:
    """Return whether another ring is what was told already: it rings, or was answered just now."""
    if row.ended_at is not None:
        return False
    return act.at - (row.answered_at or row.rang_at) <= (_JUST if row.answered_at is not None else RINGS_AT_MOST)


def _answered(act: Acting, row: RingRow | None) -> RingRow | None:
    """Return *row* if it is what was answered: it rings, or ended or was answered just now."""
    if row is None:
        return None
    if row.ended_at is not None:
        return row if act.at - row.ended_at <= _JUST else None
    if row.answered_at is not None:
        return row if act.at - row.answered_at <= _TOLD_TWICE else None
    return row if act.at - row.rang_at <= RINGS_AT_MOST else None


def _new(act: Acting, heard: Heard) -> RingRow:
    number, phone = heard.ring.number, _phone(act, heard.ring.number)
    is_dialled = phone.digits.isdecimal()
    callers = with_number(act.session, number=number, country=act.facts.country) if is_dialled else []
    is_known = act.session.get(RingRow, heard.id) is not None  # it rang so long that this is another call
    row = RingRow(
        id=new_id() if is_known else heard.id,
        station=act.facts.station,
        number=number,
        e164=phone.e164,
        digits=phone.digits,
        name=heard.ring.name,
        contact_id=callers[0].id if len(callers) == 1 else None,
        rang_at=act.at,
    )
    act.session.add(row)
    return row


def _phone(act: Acting, number: str) -> Phone:
    """Return the number as it is compared; one without a digit is compared as it is, a withheld one is empty."""
    has_digits = any(sign.isdecimal() for sign in number)
    return read_phone(number, act.facts.country) if has_digits else Phone(number, None, number)


def _ring(session: Session, ring_id: UUID) -> RingRow:
    row = session.get(RingRow, ring_id)
    if row is None:
        raise RingUnknown
    return row


def _is_explained(session: Session, ring: RingRow) -> bool:
    """Return whether somebody has said already what came of it: a call that was not taken back, or a request."""
    if ring.call_id is None:
        return ring.request_id is not None
    call = session.get(CallRow, ring.call_id)
    return call is None or call.voided_at is None


def _rings(session: Session, ring_ids: Iterable[UUID]) -> list[RingRow]:
    return [_ring(session, ring_id) for ring_id in ring_ids]


def _write(
    act: Acting, kind: str, rings: Collection[RingRow], *, request_id: UUID | None = None, text: str = ""
) -> None:
    """Say in the journal what was done about the rings, if there is one left to do it about."""
    if rings:
        first = min(ring.rang_at for ring in rings)
        data = {"rings": [str(ring.id) for ring in rings], "rang_at": plain(first)}
        act.write(kind, request_id, text=text, data=data)
