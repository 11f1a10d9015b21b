"""Two desks, one call: what may be the same, and which request stays."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.same_call import Asked, kept_of, may_be_same
from desktop.domain.status import ENDED, Status
from tests.desk import NOON

HOUSE, ENTRANCE, FLAT, OTHER_HOUSE, LIFT, OTHER_LIFT = (UUID(int=number) for number in range(1, 7))
ABOVE = {HOUSE: {HOUSE}, ENTRANCE: {ENTRANCE, HOUSE}, FLAT: {FLAT, ENTRANCE, HOUSE}, OTHER_HOUSE: {OTHER_HOUSE}}


def at(site: UUID | None = HOUSE, *, number: int = 17, station: str = "A", **more: Any) -> Asked:
    """Return a request at a place, taken at noon at station A."""
    asked = Asked(
        id=UUID(int=number), station=station, status="new", before_pause=None, occurred_at=NOON, site_id=site,
        places=frozenset(ABOVE.get(site, ()) if site else ()), equipment_id=None, phone=None, type_group="water",
        is_danger=False, joined_to=None,
    )  # fmt: skip
    return replace(asked, **more)


MINE = at()
CASES = {
    "the same house": (at(HOUSE), True),
    "a flat of the house": (at(FLAT), True),
    "another house": (at(OTHER_HOUSE), False),
    "another house, the same caller": (at(OTHER_HOUSE, phone="+79160000001"), False),
    "the same caller, place owed": (at(None, phone="+79160000001"), True),
    "place owed, another caller": (at(None, phone="+79160000002"), False),
    "place and caller owed": (at(None), False),
    "another trouble": (at(type_group="heat"), False),
    "a kind that is not known": (at(type_group=None), True),
    "a day later": (at(occurred_at=NOON + timedelta(hours=24)), True),
    "more than a day later": (at(occurred_at=NOON + timedelta(hours=24, minutes=1)), False),
    "of our own station": (at(station="A"), False),
    "joined to another already": (at(joined_to=UUID(int=99)), False),
    "said to be a call of its own": (at(joined_to=UUID(int=9)), True),
    "closed": (at(status="closed"), False),
    "of a newer program": (at(status="parked"), False),
}


@pytest.mark.parametrize(("theirs", "is_offered"), CASES.values(), ids=CASES)
def test_what_another_desk_wrote_may_be_the_same_call(theirs: Asked, is_offered: bool):
    station = "A" if theirs is CASES["of our own station"][0] else "B"
    mine, theirs = replace(MINE, phone="+79160000001"), replace(theirs, id=UUID(int=9), station=station)
    assert may_be_same(mine, theirs) is may_be_same(theirs, mine) is is_offered


def test_two_lifts_of_a_house_are_two_calls_and_people_trapped_are_looked_back_two_hours():
    trapped = replace(MINE, equipment_id=LIFT, type_group="lift_trapped")
    theirs = replace(trapped, id=UUID(int=9), station="B")
    assert may_be_same(trapped, theirs)
    assert not may_be_same(trapped, replace(theirs, equipment_id=OTHER_LIFT))
    assert not may_be_same(trapped, replace(theirs, occurred_at=NOON + timedelta(minutes=121)))


def test_danger_stays_then_what_is_further_along_then_what_came_first():
    first, later = at(number=1), at(number=2, occurred_at=NOON + timedelta(minutes=6), station="B")
    assert kept_of(later, first) == (first, later)
    going = replace(later, status="accepted")
    assert kept_of(first, going) == (going, first)
    assert kept_of(first, replace(going, status="paused", before_pause="accepted"))[1] == first
    assert kept_of(replace(first, is_danger=True), going)[1] == going


ASKED = st.builds(
    at,
    st.sampled_from([HOUSE, ENTRANCE, FLAT, OTHER_HOUSE, None]),
    number=st.integers(1, 3),
    station=st.sampled_from("AB"),
    status=st.sampled_from([*Status, "parked"]),
    before_pause=st.sampled_from([None, "accepted"]),
    occurred_at=st.sampled_from([NOON, NOON + timedelta(hours=3), NOON + timedelta(days=2)]),
    phone=st.sampled_from([None, "+79160000001"]),
    type_group=st.sampled_from([None, "water", "other"]),
    joined_to=st.sampled_from([None, UUID(int=1), UUID(int=2)]),
)


@given(ASKED, ASKED)
def test_every_station_sees_a_pair_alike(one: Asked, other: Asked):
    assert may_be_same(one, other) == may_be_same(other, one)
    if may_be_same(one, other):
        assert kept_of(one, other) == kept_of(other, one)
        assert not {one.status, other.status} & ENDED
