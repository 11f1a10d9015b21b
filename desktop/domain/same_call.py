"""Two requests from two desks that may be one call, and which of them stays when they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.status import OPEN, Status

_LOOK_BACK: Mapping[str, timedelta] = {
    "lift_trapped": timedelta(hours=2),
    "other": timedelta(hours=72),
    "upkeep": timedelta(hours=72),
}
_USUAL_LOOK_BACK = timedelta(hours=24)
_ON_THE_WAY = tuple(Status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What tells one request from another.

    places -- its place and those above it, below the street; phone -- E.164; type_group -- None: the kind is not known
    joined_to -- the request that it was joined to, or itself if somebody said that it is a call of its own
    """

    id: UUID
    station: str
    status: str
    before_pause: str | None
    occurred_at: datetime
    site_id: UUID | None
    places: frozenset[UUID]
    equipment_id: UUID | None
    phone: str | None
    type_group: str | None
    is_danger: bool
    joined_to: UUID | None


def may_be_same(one: Asked, other: Asked) -> bool:
    """Return whether two desks may have written down one incident.

    Both open, of different stations, at the same equipment, at one place (a flat is at its house) or of one caller,
    of one type group (an unknown kind fits each), within the group's look-back: people trapped 2 h, faults of a
    house or lift 24 h, anything else 72 h. Source: the duplicate rule of the field, look-backs an assumption.
    """
    return (
        one.station != other.station
        and one.id != other.id
        and all(asked.status in OPEN and asked.joined_to in (None, asked.id) for asked in (one, other))
        and _is_one_kind(one, other)
        and abs(one.occurred_at - other.occurred_at) <= _look_back(one, other)
        and _is_one_place(one, other)
    )


def kept_of(one: Asked, other: Asked) -> tuple[Asked, Asked]:
    """Return the request that stays and the one that is joined to it.

    It stays which a person is in danger in, then which is further along, then which came first.
    """
    kept, joined = sorted(
        (one, other), key=lambda asked: (not asked.is_danger, -_step(asked), asked.occurred_at, asked.id)
    )
    return kept, joined


def look_back(type_group: str | None) -> timedelta:
    """Return for how long a trouble of this group at one place is taken for the same one."""
    return _LOOK_BACK.get(type_group or "", _USUAL_LOOK_BACK)


def _is_one_kind(one: Asked, other: Asked) -> bool:
    return one.type_group == other.type_group or None in (one.type_group, other.type_group)


def _look_back(one: Asked, other: Asked) -> timedelta:
    return min(look_back(asked.type_group) for asked in (one, other))


def _is_one_place(one: Asked, other: Asked) -> bool:
    if one.equipment_id and other.equipment_id:
        return one.equipment_id == other.equipment_id
    if one.site_id and other.site_id:
        return one.site_id in other.places or other.site_id in one.places
    return one.phone is not None and one.phone == other.phone


def _step(asked: Asked) -> int:
    status = asked.before_pause or asked.status if asked.status == Status.PAUSED else asked.status
    return _ON_THE_WAY.index(Status(status)) if status in _ON_THE_WAY else 0
