"""What a call may be about that was written down already."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.duplicates import Back, Known, Trouble, back_as, duplicates, look_back
from tests.desk import NOON

HOUSE, ENTRANCE, FLAT, OTHER_FLAT, OTHER_HOUSE, LIFT, OTHER_LIFT = (UUID(int=number) for number in range(1, 8))
ABOVE = {HOUSE: {HOUSE}, ENTRANCE: {ENTRANCE, HOUSE}, FLAT: {FLAT, ENTRANCE, HOUSE}, OTHER_FLAT: {OTHER_FLAT, HOUSE},
         OTHER_HOUSE: {OTHER_HOUSE}}  # fmt: skip
BRANCH = {site: OTHER_HOUSE if site == OTHER_HOUSE else HOUSE for site in ABOVE}


def call(site: UUID | None = FLAT, **more: Any) -> Trouble:
    made = Trouble(
        site_id=site, places=frozenset(ABOVE.get(site, ()) if site else ()), branch=BRANCH.get(site) if site else None,
        equipment_id=None, phone=None, type_group="heat",
    )  # fmt: skip
    return replace(made, **more)


def known(site: UUID | None = FLAT, *, number: int = 9, ended: timedelta | None = None, **more: Any) -> Known:
    """Return a request of two hours ago; ended -- how long it has been closed."""
    of = call(site)
    made = Known(
        id=UUID(int=number), status="new" if ended is None else "closed", occurred_at=NOON - timedelta(hours=2),
        ended_at=None if ended is None else NOON - ended, site_id=of.site_id, places=of.places, branch=of.branch,
        equipment_id=None, phone=None, type_group="heat",
    )  # fmt: skip
    return replace(made, **more)


CASES = {
    "the same flat": (call(), known(), True),
    "the house above": (call(), known(HOUSE), True),
    "the flat below": (call(HOUSE), known(FLAT), True),
    "a neighbour on the branch": (call(), known(OTHER_FLAT), True),
    "a neighbour's other trouble": (call(), known(OTHER_FLAT, type_group="water"), False),
    "a neighbour, the kind not known": (call(), known(OTHER_FLAT, type_group=None), False),
    "the same flat, the kind not known": (call(type_group=None), known(), True),
    "another house": (call(), known(OTHER_HOUSE), False),
    "the same lift": (call(equipment_id=LIFT), known(HOUSE, equipment_id=LIFT), True),
    "another lift of the house": (call(HOUSE, equipment_id=LIFT), known(HOUSE, equipment_id=OTHER_LIFT), False),
    "the same caller, place owed": (call(None, phone="+79160000001"), known(phone="+79160000001"), True),
    "another caller, place owed": (call(None, phone="+79160000002"), known(phone="+79160000001"), False),
    "nothing known": (call(None), known(None), False),
    "closed within the look-back": (call(), known(ended=timedelta(hours=24)), True),
    "closed before that": (call(), known(ended=timedelta(hours=24, minutes=1)), False),
    "its kind looks back longer": (call(look_back_minutes=3_000), known(ended=timedelta(hours=30)), False),
    "both kinds look back longer": (
        call(look_back_minutes=3_000), known(ended=timedelta(hours=30), look_back_minutes=3_000), True,
    ),
    "trapped an hour ago": (call(type_group="lift_trapped"), known(ended=timedelta(hours=1), type_group=None), True),
    "trapped three hours ago": (call(type_group="lift_trapped"), known(ended=timedelta(hours=3), type_group=None),
                                False),
    "cancelled": (call(), known(status="cancelled", ended=timedelta(minutes=5)), False),
    "open for a month": (call(), known(occurred_at=NOON - timedelta(days=30)), True),
}  # fmt: skip


@pytest.mark.parametrize(("said", "there", "is_offered"), CASES.values(), ids=CASES)
def test_a_call_may_be_about_what_is_there(said: Trouble, there: Known, is_offered: bool):
    assert duplicates(said, [there], NOON) == ([there] if is_offered else [])


def test_the_nearest_come_first_then_the_known_kind_then_the_open_then_the_newest():
    lift = known(number=1, equipment_id=LIFT)
    here, older = known(number=2), known(number=3, occurred_at=NOON - timedelta(hours=5))
    ended = known(number=4, ended=timedelta(hours=1), occurred_at=NOON - timedelta(hours=1))
    unknown = known(number=5, type_group=None)
    house, neighbour = known(HOUSE, number=6), known(OTHER_FLAT, number=7)
    order = [lift, here, older, ended, unknown, house, neighbour]
    assert duplicates(call(equipment_id=LIFT), reversed(order), NOON) == order


@pytest.mark.parametrize(
    ("groups", "hours"),
    [(["lift_trapped"], 2), (["heat"], 24), (["lift_fault"], 24), (["other"], 72), (["upkeep"], 72), ([None], 24),
     (["other", "heat"], 24), ([None, "other"], 72)],
)  # fmt: skip
def test_each_group_has_its_look_back(groups: list[str | None], hours: int):
    assert look_back(*(call(type_group=group) for group in groups)) == timedelta(hours=hours)


def test_what_comes_back_goes_on_unless_each_time_counts():
    assert back_as("heat", is_danger=False) is back_as(None, is_danger=False) is Back.REOPENED
    assert back_as("lift_fault", is_danger=False) is back_as("heat", is_danger=True) is Back.REPEAT
