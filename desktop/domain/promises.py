"""What a caller was promised on the phone, and how it ended: each has a clock of its own, apart from the SLA's."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class PromiseKind(StrEnum):
    """What is owed: a call to the caller, somebody at his door, or word to who was sent that it was joined."""

    RING_BACK = "ring_back"
    ARRIVE = "arrive"
    TELL = "tell"


class PromiseState(StrEnum):
    """How it stands with a promise."""

    OWED = "owed"
    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    DROPPED = "dropped"


TO_CALLERS = (PromiseKind.RING_BACK, PromiseKind.ARRIVE)
"""What is counted: what a caller was told. Word to an engineer is the desk's own affair."""
LATE_WITHIN = timedelta(hours=1)
"""Done later than that after its time, a promise stays broken (assumed; domain.md has no figure)."""
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One promise about a request. All times are aware.

    due_at -- by when, as the caller heard it; made_at -- when he did; kept_at -- done; dropped_at -- needed no more
    """

    id: UUID
    kind: str
    due_at: datetime
    made_at: datetime
    kept_at: datetime | None = None
    dropped_at: datetime | None = None

    @property
    def is_owed(self) -> bool:
        """Whether it is still to be done, in time or not."""
        return self.kept_at is None and self.dropped_at is None

    def state(self, now: datetime) -> PromiseState:
        """Return how it stands at *now*.

        kept -- done by the time promised; late -- done within an hour after it; broken -- not done by then, also if it
        was done later, or dropped when its time had passed; dropped -- needed no more before its time; owed -- its time
        is to come. A caller hears hours and minutes: what is done within the minute that he heard is in time.

        Source: domain.md, "promise: kept or broken, counted apart from the SLA".
        """
        end = self.due_at.replace(second=0, microsecond=0) + _MINUTE
        done, dropped = self.kept_at, self.dropped_at
        if done is not None:
            if done < end:
                return PromiseState.KEPT
            return PromiseState.LATE if done < end + LATE_WITHIN else PromiseState.BROKEN
        if (dropped or now) >= end:
            return PromiseState.BROKEN
        return PromiseState.OWED if dropped is None else PromiseState.DROPPED


def counted(promises: Iterable[Promise], now: datetime) -> Mapping[PromiseState, int]:
    """Return how many of what was promised to callers were kept, kept late and broken.

    Promises kept = kept / (kept + late + broken). What was dropped in time and what is not due yet is in none of them.
    """
    states = Counter(one.state(now) for one in promises if one.kind in TO_CALLERS)
    return {state: states[state] for state in (PromiseState.KEPT, PromiseState.LATE, PromiseState.BROKEN)}


def owed_by(promises: Iterable[Promise], kind: PromiseKind) -> datetime | None:
    """Return by when the first of *kind* that is still owed is due; None if none is."""
    return min((one.due_at for one in promises if one.kind == kind and one.is_owed), default=None)
