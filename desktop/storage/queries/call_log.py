"""The log of calls of a day: what rang, what was only written down, and what became of each."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.domain.rings import (
    AFTER_END,
    BEFORE_RING,
    LINKED,
    NONE_MISSED,
    SAME_CALL,
    Became,
    LoggedCall,
    MissedCounts,
    RingRecord,
    RingState,
    calls_of,
    came_of,
    missed_counts,
    state_of,
)
from desktop.storage.queries.ring_records import people_of, ring_records
from desktop.storage.tables import (
    CallRow,
    ContactPhoneRow,
    ContactRow,
    EntryRow,
    PersonRow,
    RequestRow,
    RingRow,
    SiteRow,
)

_WRITTEN_AFTER = timedelta(hours=12)  # how long after midnight something may still come of a call of the day before


class _Written(NamedTuple):
    """A call that was written down. digits -- of its number, "" where none is known."""

    id: UUID
    kind: str
    request_id: UUID | None
    number: str | None
    digits: str
    phone: str
    caller: str
    contact_id: UUID | None
    place: str
    author: str
    station: str
    occurred_at: datetime
    recorded_at: datetime


def logged_calls(session: Session, day: DeskDay, wanted: date, *, now: datetime) -> list[LoggedCall]:
    """Return the calls of *wanted* in the order in which they began: those that rang, and those only written down."""
    first, after = day.bounds(wanted)
    rings = _rings(session, first - SAME_CALL, after + SAME_CALL)
    calls = [call for call in calls_of(rings) if first <= call[0].rang_at < after]
    written = _written(session, first - BEFORE_RING, after + _WRITTEN_AFTER)
    came = _what_came(calls, written)
    again = _answered_later(session, calls, came)
    people = people_of(session, calls)
    found = [_logged(call, came.get(at, ()), people, now=now, is_again=at in again) for at, call in enumerate(calls)]
    taken = {one.id for some in came.values() for one in some} | {ring.call_id for ring in rings}
    alone = (one for one in written if one.id not in taken and first <= one.recorded_at < after)
    found += [_without_ring(one) for one in alone]
    return sorted(found, key=lambda call: (call.rang_at, call.id))


def missed_of_day(session: Session, day: DeskDay, wanted: date, *, now: datetime, within: timedelta) -> MissedCounts:
    """Return how the missed calls of *wanted* were dealt with; no call is read where no telephone told of any."""
    first, after = day.bounds(wanted)
    if session.scalar(select(RingRow.id).where(RingRow.rang_at >= first, RingRow.rang_at < after).limit(1)) is None:
        return NONE_MISSED
    calls = logged_calls(session, day, wanted, now=now)
    return missed_counts((call for call in calls if call.ring_ids), within=within)


def link_candidates(session: Session, call: LoggedCall) -> list[tuple[UUID, str, str, str]]:
    """Return (id, number, place, words) of the requests that *call* may have been about, the likeliest first.

    Those opened between ring − 1 min and end + 10 min by anybody; behind them the newest of its caller.
    """
    since, until = call.rang_at - BEFORE_RING, (call.ended_at or call.rang_at) + AFTER_END
    near = and_(RequestRow.recorded_at >= since, RequestRow.recorded_at <= until)
    his = RequestRow.contact_id == call.contact_id if call.contact_id is not None else near
    rows = session.execute(
        select(
            RequestRow.id, RequestRow.station, RequestRow.year, RequestRow.serial,
            func.coalesce(SiteRow.path, RequestRow.place_text), RequestRow.words,
        )
        .outerjoin(SiteRow, SiteRow.id == RequestRow.site_id)
        .where(or_(near, his))
        .order_by(near.desc(), RequestRow.recorded_at.desc())
        .limit(9)
    )  # fmt: skip
    return [(ref, str(RequestNumber(station, year, serial)), place, words)
            for ref, station, year, serial, place, words in rows]  # fmt: skip


def _rings(session: Session, first: datetime, after: datetime) -> list[RingRecord]:
    return ring_records(session, and_(RingRow.rang_at >= first, RingRow.rang_at < after))


def _written(session: Session, first: datetime, after: datetime) -> list[_Written]:
    rows = session.execute(
        select(
            CallRow.id, CallRow.kind, CallRow.request_id, RequestRow.station, RequestRow.year, RequestRow.serial,
            func.coalesce(ContactPhoneRow.digits, ""),
            func.coalesce(ContactPhoneRow.e164, ContactPhoneRow.typed, ""),
            func.coalesce(ContactRow.name, ""), CallRow.contact_id,
            func.coalesce(func.nullif(SiteRow.path, ""), CallRow.place_text),
            func.coalesce(PersonRow.name, ""), func.coalesce(EntryRow.station, ""),
            CallRow.occurred_at, CallRow.recorded_at,
        )
        .outerjoin(RequestRow, RequestRow.id == CallRow.request_id)
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
        .outerjoin(ContactRow, ContactRow.id == CallRow.contact_id)
        .outerjoin(SiteRow, SiteRow.id == CallRow.site_id)
        .outerjoin(EntryRow, EntryRow.id == CallRow.entry_id)
        .outerjoin(PersonRow, PersonRow.id == EntryRow.author_id)
        .where(CallRow.recorded_at >= first, CallRow.recorded_at < after, CallRow.voided_at.is_(None))
        .order_by(CallRow.recorded_at, CallRow.id)
    )  # fmt: skip
    return [
        _Written(ref, kind, request, None if request is None else str(RequestNumber(station, year, serial)), *rest)
        for ref, kind, request, station, year, serial, *rest in rows
    ]


def _what_came(calls: Sequence[Sequence[RingRecord]], written: Iterable[_Written]) -> Mapping[int, list[_Written]]:
    """Return what came of each call, by its place: what it was taken into, else what its number opened around it."""
    of_ring = {ring.call_id: at for at, call in enumerate(calls) for ring in call if ring.call_id is not None}
    by_digits: dict[str, list[int]] = {}
    for at, call in enumerate(calls):
        if call[0].digits and not any(ring.call_id or ring.request_id for ring in call):
            by_digits.setdefault(call[0].digits, []).append(at)
    found: dict[int, list[_Written]] = {}
    for one in written:
        whose = of_ring.get(one.id)
        if whose is None:
            fits = [at for at in by_digits.get(one.digits, ()) if _came_of(calls[at], one)]
            whose = max(fits, key=lambda at: (_is_answered(calls[at]), calls[at][0].rang_at), default=None)
        if whose is not None:
            found.setdefault(whose, []).append(one)
    return found


def _came_of(call: Sequence[RingRecord], one: _Written) -> bool:
    """Return whether what was written down came of the call; what had happened before it rang did not."""
    happened = one.occurred_at >= call[0].rang_at - BEFORE_RING
    return happened and came_of(call[0].rang_at, _ended_at(call), one.recorded_at)


def _is_answered(call: Sequence[RingRecord]) -> bool:
    return any(ring.answered_at or ring.taken_at for ring in call)


def _ended_at(call: Sequence[RingRecord]) -> datetime | None:
    """Return when the call ended: where it was answered, there."""
    spoken = [ring for ring in call if ring.answered_at or ring.taken_at] or list(call)
    return max((ring.ended_at for ring in spoken if ring.ended_at is not None), default=None)


def _answered_later(
    session: Session, calls: Sequence[Sequence[RingRecord]], came: Mapping[int, list[_Written]]
) -> set[int]:
    """Return which unanswered calls' numbers were answered later, or had something written down."""
    found = set()
    for at, call in enumerate(calls):
        digits, rang_at = call[0].digits, call[0].rang_at
        if not digits or at in came or _is_answered(call):
            continue
        rang_again = select(RingRow.id).where(
            RingRow.digits == digits,
            RingRow.rang_at > rang_at,
            or_(RingRow.answered_at.is_not(None), RingRow.taken_at.is_not(None), RingRow.call_id.is_not(None)),
        )
        wrote = (
            select(CallRow.id)
            .join(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
            .where(ContactPhoneRow.e164 == f"+{digits}", CallRow.recorded_at > rang_at, CallRow.voided_at.is_(None))
            .where(CallRow.occurred_at >= rang_at - BEFORE_RING)
        )
        if session.scalar(rang_again.limit(1)) or session.scalar(wrote.limit(1)):
            found.add(at)
    return found


def _logged(
    call: Sequence[RingRecord], came: Sequence[_Written], people: Mapping[UUID, tuple[str, str]], *, now: datetime,
    is_again: bool,
) -> LoggedCall:  # fmt: skip
    answered = next((ring for ring in call if ring.answered_at or ring.taken_at), call[0])
    contact_id = next((ring.contact_id for ring in call if ring.contact_id is not None), None)
    caller, place = people.get(contact_id, ("", "")) if contact_id is not None else ("", "")
    became = [Became(one.kind, one.request_id, one.number) for one in came]
    if not became:
        linked = {ring.request_id: Became(LINKED, ring.request_id, ring.request) for ring in call if ring.request_id}
        became = list(linked.values())
    return LoggedCall(
        id=call[0].id,
        ring_ids=tuple(ring.id for ring in call),
        state=state_of(call, now=now, is_answered=bool(came), called_again=is_again),
        number=call[0].number,
        digits=call[0].digits,
        name=next((ring.name for ring in call if ring.name), ""),
        rang_at=call[0].rang_at,
        answered_at=answered.answered_at or answered.taken_at,
        ended_at=_ended_at(call),
        rung_back_at=min((ring.rung_back_at for ring in call if ring.rung_back_at is not None), default=None),
        tries=max(ring.tries for ring in call),
        reason=next((ring.reason for ring in call if ring.reason), ""),
        by=_who(call) or next((one.author for one in came), ""),
        caller=next((one.caller for one in came if one.caller), caller),
        contact_id=next((one.contact_id for one in came if one.contact_id is not None), contact_id),
        place=next((one.place for one in came if one.place), place),
        stations=tuple(ring.station for ring in call),
        became=tuple(became),
    )


def _who(call: Sequence[RingRecord]) -> str:
    names = (ring.answered_by or ring.rung_back_by for ring in call)
    return next((name for name in names if name), "")


def _without_ring(one: _Written) -> LoggedCall:
    return LoggedCall(
        id=one.id,
        ring_ids=(),
        state=RingState.ANSWERED,
        number=one.phone,
        digits=one.digits,
        name="",
        rang_at=one.occurred_at,
        by=one.author,
        caller=one.caller,
        contact_id=one.contact_id,
        place=one.place,
        stations=(one.station,) if one.station else (),
        became=(Became(one.kind, one.request_id, one.number),),
    )
