"""Two requests from two desks that may be one call, and which of them stays when they are."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.duplicates import Near, Trouble, is_one_kind, look_back, nearness
from desktop.domain.status import OPEN, Status

_ON_THE_WAY = tuple(Status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Trouble):
    """What tells one request from another.

    joined_to -- the request that it was joined to, or itself if somebody said that it is a call of its own
    """

    id: UUID
    station: str
    status: str
    before_pause: str | None
    occurred_at: datetime
    is_danger: bool
    joined_to: UUID | None


def may_be_same(one: Asked, other: Asked) -> bool:
    """Return whether two desks may have written down one incident.

    Both open, of different stations, at the same equipment, at one place (a flat is at its house) or of one caller,
    of one type group (an unknown kind fits each), within the look-back (domain.duplicates).
    """
    return (
        one.station != other.station
        and one.id != other.id
        and all(asked.status in OPEN and asked.joined_to in (None, asked.id) for asked in (one, other))
        and is_one_kind(one, other)
        and abs(one.occurred_at - other.occurred_at) <= look_back(one, other)
        and nearness(one, other) not in (None, Near.BRANCH)
    )


def kept_of(one: Asked, other: Asked) -> tuple[Asked, Asked]:
    """Return the request that stays and the one that is joined to it.

    It stays which a person is in danger in, then which is further along, then which came first.
    """
    kept, joined = sorted(
        (one, other), key=lambda asked: (not asked.is_danger, -_step(asked), asked.occurred_at, asked.id)
    )
    return kept, joined


def _step(asked: Asked) -> int:
    status = asked.before_pause or asked.status if asked.status == Status.PAUSED else asked.status
    return _ON_THE_WAY.index(Status(status)) if status in _ON_THE_WAY else 0
