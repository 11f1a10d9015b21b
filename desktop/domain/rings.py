"""Telephones that rang: which of them are one call, what became of each, and whom to ring back by when.

A call that waits in a queue rings at several stations, each of which writes down what it heard: so one call is made of
several rings here, and whoever answers, takes or rings back at one desk has done so for all.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from desktop.domain.ringing import Ring

SAME_CALL = timedelta(seconds=5)
"""Rings of one number at different stations that begin so near each other are one call (domain.md, "Telephones")."""
RINGS_AT_MOST = timedelta(minutes=3)
"""A telephone of which nothing more was heard for so long was not answered: some softphones never say so."""
MISSED_WITHIN = timedelta(minutes=10)
"""How soon a missed call is rung back, from that call, where the desk says nothing else. Source: Decree 416."""
BEFORE_RING, AFTER_END = timedelta(minutes=1), timedelta(minutes=10)
"""What was opened from so long before the ring until so long after the end of the call came of it (domain.md)."""


class Heard(NamedTuple):
    """What a softphone told of at *at*, aware; id -- of the row that keeps it."""

    ring: Ring
    at: datetime
    id: UUID


class RingState(StrEnum):
    """How a call stands."""

    RINGING = "ringing"
    ANSWERED = "answered"
    MISSED = "missed"
    CALLED_AGAIN = "called_again"
    RUNG_BACK = "rung_back"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class RingRecord:
    """One ring as a station kept it; its columns are those of RingRow.

    kind -- of the call it became; request -- the number of the request that it was about
    """

    id: UUID
    station: str
    number: str
    digits: str
    name: str
    rang_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    taken_at: datetime | None = None
    answered_by: str | None = None
    contact_id: UUID | None = None
    call_id: UUID | None = None
    kind: str | None = None
    request_id: UUID | None = None
    request: str | None = None
    tries: int = 0
    rung_back_at: datetime | None = None
    rung_back_by: str | None = None
    dropped_at: datetime | None = None
    reason: str = ""


LINKED = "linked"


class Became(NamedTuple):
    """What a call became: a request, added to one, or why none. number -- of the request, if any.

    kind -- a CallKind, or LINKED: somebody said by hand which request it was about
    """

    kind: str
    request_id: UUID | None
    number: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedCall:
    """One call as the log shows it.

    id -- of its first ring, else of the call that was written down
    ring_ids -- the rings that it is made of, empty where no telephone told of it
    number -- public where it is one, else as signalled, "" = withheld; name -- what the telephone system calls him
    caller, contact_id, place -- who has the number, as far as anybody knows
    by -- who answered, or wrote it down; stations -- where it rang
    """

    id: UUID
    ring_ids: tuple[UUID, ...]
    state: RingState
    number: str
    digits: str
    name: str
    rang_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    rung_back_at: datetime | None = None
    tries: int = 0
    reason: str = ""
    by: str = ""
    caller: str = ""
    contact_id: UUID | None = None
    place: str = ""
    stations: tuple[str, ...] = ()
    became: tuple[Became, ...] = ()

    @property
    def is_withheld(self) -> bool:
        """Whether nobody can ring back."""
        return not self.number

    @property
    def waits(self) -> bool:
        """Whether nobody answered it, and nobody has rung back or said that nobody needs to."""
        return self.state in (RingState.MISSED, RingState.CALLED_AGAIN)

    @property
    def lasted(self) -> timedelta | None:
        """Return how long was spoken; None where no telephone said so."""
        if self.answered_at is None or self.ended_at is None:
            return None
        return max(self.ended_at - self.answered_at, timedelta(0))

    @property
    def is_unexplained(self) -> bool:
        """Whether it was answered and nothing came of it: it is to be linked with a request, or the reason given."""
        return self.state is RingState.ANSWERED and not self.became


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedCall:
    """Somebody whom nobody answered, with all his calls that wait. ring_back_by -- from the first of them."""

    ring_ids: tuple[UUID, ...]
    number: str
    name: str
    caller: str
    rang_at: datetime
    times: int
    tries: int
    ring_back_by: datetime

    @property
    def is_withheld(self) -> bool:
        """Whether nobody can ring back."""
        return not self.number


class MissedCounts(NamedTuple):
    """Missed calls of a day: all of them, and how many were rung back in time, too late, called again, are withheld.

    left -- nobody has rung these back, nor said that nobody needs to
    """

    missed: int = 0
    in_time: int = 0
    late: int = 0
    called_again: int = 0
    dropped: int = 0
    withheld: int = 0
    left: int = 0


NONE_MISSED = MissedCounts()


def calls_of(rings: Iterable[RingRecord]) -> list[tuple[RingRecord, ...]]:
    """Return the rings of each call together, in the order in which the calls began.

    Rings are one call if their number is the same and each is at a station of its own, beginning within SAME_CALL of
    another one, or of its end: a queue that goes from desk to desk. Source: domain.md, "Telephones".
    """
    open_calls: dict[str, list[list[RingRecord]]] = {}
    found: list[list[RingRecord]] = []
    for ring in sorted(rings, key=lambda one: (one.rang_at, one.id)):
        own = open_calls.setdefault(ring.digits, [])
        call = next((call for call in reversed(own) if _belongs(ring, call)), None)
        if call is None:
            call = []
            own.append(call)
            found.append(call)
        call.append(ring)
    return [tuple(call) for call in found]


def _belongs(ring: RingRecord, call: Sequence[RingRecord]) -> bool:
    if any(one.station == ring.station for one in call):
        return False
    starts = max(one.rang_at for one in call)
    ends = [one.ended_at for one in call if one.ended_at is not None and one.answered_at is None]
    return ring.rang_at - max([starts, *ends]) <= SAME_CALL


def state_of(call: Sequence[RingRecord], *, now: datetime, is_answered: bool, called_again: bool) -> RingState:
    """Return how the rings of one *call* stand at *now*.

    is_answered -- something came of it: a request, a call that was written down
    called_again -- the same number was answered later
    """
    if any(ring.answered_at or ring.taken_at for ring in call):
        return RingState.ANSWERED
    if any(ring.rung_back_at for ring in call):
        return RingState.RUNG_BACK
    if any(ring.dropped_at for ring in call):
        return RingState.DROPPED
    if is_answered or any(ring.call_id or ring.request_id for ring in call):
        return RingState.ANSWERED
    if any(ring.ended_at is None and now - ring.rang_at < RINGS_AT_MOST for ring in call):
        return RingState.RINGING
    return RingState.CALLED_AGAIN if called_again else RingState.MISSED


def came_of(ring_at: datetime, end_at: datetime | None, opened_at: datetime) -> bool:
    """Return whether what was opened at *opened_at* by the same number came of the call.

    Source: domain.md, "Telephones": between ring − 1 min and end + 10 min. A call whose end nobody told of ends, for
    this, where it began to ring.
    """
    return ring_at - BEFORE_RING <= opened_at <= (end_at or ring_at) + AFTER_END


def missed_counts(calls: Iterable[LoggedCall], *, within: timedelta) -> MissedCounts:
    """Count the missed calls of a day. within -- the time in which one is rung back, from the moment it rang."""
    counts = dict.fromkeys(MissedCounts._fields, 0)
    for call in calls:
        if call.state in (RingState.RINGING, RingState.ANSWERED):
            continue
        counts["missed"] += 1
        counts[_kept(call, within)] += 1
    return MissedCounts(**counts)


def _kept(call: LoggedCall, within: timedelta) -> str:
    if call.state is RingState.RUNG_BACK and call.rung_back_at is not None:
        return "in_time" if call.rung_back_at - call.rang_at <= within else "late"
    if call.state is RingState.CALLED_AGAIN:
        return "called_again"
    if call.state is RingState.DROPPED:
        return "dropped"
    return "withheld" if call.is_withheld else "left"


def totals_of(counts: MissedCounts) -> Mapping[str, int]:
    """Return what a day's totals say of missed calls; nothing where none was missed."""
    if not counts.missed:
        return {}
    return {"missed": counts.missed, "missed_in_time": counts.in_time}
