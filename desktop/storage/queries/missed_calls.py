"""Whom nobody answered, at any desk, then or later: to be rung back."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, and_, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from desktop.domain.rings import BEFORE_RING, RINGS_AT_MOST, SAME_CALL, MissedCall, RingRecord, calls_of
from desktop.storage.queries.ring_records import people_of, ring_records
from desktop.storage.tables import CallRow, ContactPhoneRow, RingRow

MISSED_WAITS = timedelta(days=7)
"""A missed call is shown as waiting for so long; the log and the day review keep it for ever."""
WITHHELD_WAITS = timedelta(hours=12)
"""The same of one that withheld his number: nobody can do anything about it."""
_MICROSECOND = timedelta(microseconds=1)


def missed_calls(session: Session, *, now: datetime, within: timedelta) -> list[MissedCall]:
    """Return whom to ring back at *now*, the one who waits longest first; all calls of a number are one.

    within -- how soon a missed call is rung back, from the moment it rang
    """
    lately = or_(RingRow.digits != "", RingRow.rang_at >= now - WITHHELD_WAITS)
    rings = ring_records(session, and_(RingRow.rang_at >= now - MISSED_WAITS, lately, *_waits(now)))
    people = people_of(session, [(ring,) for ring in rings])
    by_number: dict[str, list[tuple[RingRecord, ...]]] = {}
    for call in calls_of(rings):
        by_number.setdefault(call[0].digits or str(call[0].id), []).append(call)
    found = [_missed(calls, people, within) for calls in by_number.values()]
    return sorted(found, key=lambda call: call.ring_back_by)


def answered_elsewhere(session: Session, *, station: str, rings: Mapping[str, datetime]) -> list[str]:
    """Return which of *rings* (since when, by the number as signalled) at *station* another one has answered."""
    taken = or_(RingRow.answered_at.is_not(None), RingRow.taken_at.is_not(None))
    found = []
    for number, since in rings.items():
        near = and_(RingRow.rang_at >= since - SAME_CALL, RingRow.rang_at <= since + RINGS_AT_MOST)
        same = and_(RingRow.number == number, RingRow.station != station)
        if session.scalar(select(RingRow.id).where(near, same, taken).limit(1)) is not None:
            found.append(number)
    return found


def _waits(now: datetime) -> Sequence[ColumnElement[bool]]:
    """Return the conditions of a ring that nobody answered, took, rang back or dropped, at any desk, then or later."""
    other, call, phone = aliased(RingRow), aliased(CallRow), aliased(ContactPhoneRow)
    rang = _micros(RingRow.rang_at)
    settled = or_(_moments(other).is_not(None), _led_to(other).is_not(None))
    later = or_(RingRow.digits != "", _micros(other.rang_at) <= rang + RINGS_AT_MOST // _MICROSECOND)
    elsewhere = or_(RingRow.digits != "", other.station != RingRow.station)
    near = _micros(other.rang_at) >= rang - SAME_CALL // _MICROSECOND
    return (
        _moments(RingRow).is_(None),
        _led_to(RingRow).is_(None),
        or_(RingRow.ended_at.is_not(None), RingRow.rang_at <= now - RINGS_AT_MOST),
        ~exists().where(other.digits == RingRow.digits, near, later, elsewhere, settled),
        ~exists().where(
            RingRow.e164.is_not(None),
            phone.e164 == RingRow.e164,
            call.phone_id == phone.id,
            call.voided_at.is_(None),
            _micros(call.recorded_at) >= rang - BEFORE_RING // _MICROSECOND,
            _micros(call.occurred_at) >= rang - BEFORE_RING // _MICROSECOND,  # not what is typed in from paper
        ),
    )


def _moments(ring: Any) -> ColumnElement[Any]:
    """Return when somebody first dealt with a ring, None if nobody did.

    As one value: by the index of a column that is empty nearly everywhere all rings there are would be looked through.
    """
    return func.coalesce(ring.answered_at, ring.taken_at, ring.rung_back_at, ring.dropped_at)


def _led_to(ring: Any) -> ColumnElement[Any]:
    """Return what a ring led to, None if to nothing."""
    return func.coalesce(ring.call_id, ring.request_id)


def _micros(column: Any) -> ColumnElement[int]:
    """Return an instant as a station's file keeps it, to be reckoned with."""
    return type_coerce(column, BigInteger)


def _missed(
    calls: Sequence[Sequence[RingRecord]], people: Mapping[UUID, tuple[str, str]], within: timedelta
) -> MissedCall:
    rings = [ring for call in calls for ring in call]
    contact_id = next((ring.contact_id for ring in rings if ring.contact_id is not None), None)
    return MissedCall(
        ring_ids=tuple(ring.id for ring in rings),
        number=rings[0].number,
        name=next((ring.name for ring in rings if ring.name), ""),
        caller=people[contact_id][0] if contact_id is not None else "",
        rang_at=calls[0][0].rang_at,
        times=len(calls),
        tries=max(ring.tries for ring in rings),
        ring_back_by=calls[0][0].rang_at + within,
    )
