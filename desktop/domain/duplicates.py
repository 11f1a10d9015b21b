"""Which requests a call may be about that were written down already, and how far back they are looked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from uuid import UUID

from desktop.domain.status import OPEN, Status

_LOOK_BACK: Mapping[str, timedelta] = {
    "lift_trapped": timedelta(hours=2),
    "lift_fault": timedelta(hours=24),
    "lift_false": timedelta(hours=24),
    "water": timedelta(hours=24),
    "heat": timedelta(hours=24),
    "boiler": timedelta(hours=24),
    "gas": timedelta(hours=24),
    "drainage": timedelta(hours=24),
    "electricity": timedelta(hours=24),
}
_OTHER_LOOK_BACK = timedelta(hours=72)
_UNKNOWN_LOOK_BACK = timedelta(hours=24)
_OF_ITS_OWN = frozenset({"lift_trapped", "lift_fault", "lift_false"})
_DONE = frozenset({Status.RESOLVED, Status.CLOSED})


class Near(IntEnum):
    """How near to each other two troubles are, the nearest first."""

    EQUIPMENT = 1
    PLACE = 2
    ABOVE_OR_BELOW = 3
    BRANCH = 4
    CALLER = 5


class Back(StrEnum):
    """What a call makes of a request that had ended: it goes on there, or in a new one that is its repeat."""

    REOPENED = "reopened"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What tells one trouble from another.

    places -- its place and those above it, below the street; branch -- what its place hangs on with its neighbours
    phone -- E.164, of who called; type_group -- None: the kind is not known
    look_back_minutes -- of its kind, None: as the group has it
    """

    site_id: UUID | None
    places: frozenset[UUID]
    equipment_id: UUID | None
    phone: str | None
    type_group: str | None
    branch: UUID | None = None
    look_back_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Trouble):
    """A request that was written down. ended_at -- when it was done, None while it is open."""

    id: UUID
    status: str
    occurred_at: datetime
    ended_at: datetime | None


def look_back(*troubles: Trouble) -> timedelta:
    """Return how long after one of these another may be about it: the shortest of those whose kind is known.

    As the kind says, else by its group: people trapped 2 h, lift, water, heat and power 24 h, anything else 72 h; 24 h
    where no kind is known. Source: the duplicate rule of the field; the hours are an assumption that kinds may change.
    """
    known = [
        look_back_of(trouble.type_group, trouble.look_back_minutes)
        for trouble in troubles
        if trouble.type_group is not None
    ]
    return min(known, default=_UNKNOWN_LOOK_BACK)


def look_back_of(type_group: str | None, minutes: int | None) -> timedelta:
    """Return how long a trouble of this kind is taken for the same one: as the kind says, else as its group has it."""
    if minutes is not None:
        return timedelta(minutes=minutes)
    return _UNKNOWN_LOOK_BACK if type_group is None else _LOOK_BACK.get(type_group, _OTHER_LOOK_BACK)


def is_one_kind(one: Trouble, other: Trouble) -> bool:
    """Return whether both are of one type group; a kind that is not known fits each."""
    return one.type_group == other.type_group or None in (one.type_group, other.type_group)


def nearness(one: Trouble, other: Trouble) -> Near | None:
    """Return how near they are; None: nothing says that they are one. Two pieces of equipment are always two."""
    if one.equipment_id and other.equipment_id:
        return Near.EQUIPMENT if one.equipment_id == other.equipment_id else None
    if one.site_id and other.site_id:
        if one.site_id == other.site_id:
            return Near.PLACE
        if one.site_id in other.places or other.site_id in one.places:
            return Near.ABOVE_OR_BELOW
        return Near.BRANCH if one.branch is not None and one.branch == other.branch else None
    return Near.CALLER if one.phone is not None and one.phone == other.phone else None


def duplicates(call: Trouble, known: Iterable[Known], now: datetime) -> list[Known]:
    """Return what the call may be about: open, or done within the look-back; the likeliest first.

    The nearest come first; of them those whose kind is known, then what is open, then the newest. A neighbour's trouble
    on the same branch counts only where both kinds are known.
    """
    offered = []
    for one in known:
        near = nearness(call, one)
        if near is None or not is_one_kind(call, one) or not _may_run(call, one, now):
            continue
        is_guess = None in (call.type_group, one.type_group)
        if near is Near.BRANCH and is_guess:
            continue
        offered.append(((near, is_guess, one.ended_at is not None, now - one.occurred_at, one.id), one))
    return [one for _rank, one in sorted(offered, key=lambda pair: pair[0])]


def back_as(type_group: str | None, *, is_danger: bool) -> Back:
    """Return what a call makes of a request that is done: the work is taken up again, where one trouble goes on.

    What happens to a lift is counted one by one and has a clock of its own, and so has danger: a new request, its
    repeat. Source: the duplicate rule of the field ("lift fault 24 h as repeat").
    """
    return Back.REPEAT if is_danger or type_group in _OF_ITS_OWN else Back.REOPENED


def _may_run(call: Trouble, one: Known, now: datetime) -> bool:
    if one.status in OPEN:
        return True
    return one.status in _DONE and one.ended_at is not None and now - one.ended_at <= look_back(call, one)
