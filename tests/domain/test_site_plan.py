"""What a run would make: new, back, there; shared out or repeated; refused where it does not go up."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import NameTaken, RunNowhere, RunTooLarge, RunUneven
from desktop.domain.site_plan import Ground, KnownEquipment, KnownPlace, Plan, State, planned
from desktop.domain.site_runs import read_run

STREET = KnownPlace(id=UUID(int=9), parent_id=None, name="Lenina", kind="street")
HOUSE = KnownPlace(id=UUID(int=1), parent_id=STREET.id, name="14", kind="house")
SECOND = KnownPlace(id=UUID(int=2), parent_id=HOUSE.id, name="entrance 2", kind="entrance")
THIRD = KnownPlace(id=UUID(int=3), parent_id=HOUSE.id, name="подъезд 3", kind="entrance", is_retired=True)
ELSEWHERE = UUID(int=77)


def plan(typed: str, *places: KnownPlace, equipment: tuple[KnownEquipment, ...] = (), language: str = "en") -> Plan:
    return planned(read_run(typed), Ground(places=places or (HOUSE,), equipment=equipment), language)


def tree(made: Plan) -> dict[str, list[str]]:
    """Return the names of what lies in each place, by its name."""
    return {one.name: [below.number or below.name for below in one.below] for one in (made.root, *made.all())}


def states(made: Plan) -> dict[str, State]:
    return {one.name: one.state for one in made.all()}


def test_the_flats_of_a_house_are_shared_out_among_its_entrances():
    made = tree(plan("entrances 1-4 flats 1-72"))
    assert made["14"] == ["1", "2", "3", "4"]
    assert made["entrance 1"] == [str(n) for n in range(1, 19)]
    assert made["entrance 4"] == [str(n) for n in range(55, 73)]


def test_every_house_of_a_street_gets_its_own():
    made = plan("houses 2-8 even entrances 1-2 flats 1-8", STREET)
    assert [made.count(State.NEW, kind) for kind in ("house", "entrance", "flat")] == [4, 8, 32]


def test_what_is_there_stays_and_what_was_retired_comes_back():
    made = plan("entrances 1-3", HOUSE, SECOND, THIRD)
    assert states(made) == {"entrance 1": State.NEW, "entrance 2": State.THERE, "подъезд 3": State.BACK}


def test_what_is_there_is_known_under_another_languages_word():
    assert states(plan("2单元", HOUSE, SECOND)) == {"entrance 2": State.THERE}


def test_rooms_are_repeated_where_it_is_said_and_shared_out_where_not():
    assert tree(plan("1-2单元 每单元101-102室"))["2单元"] == ["101", "102"]
    assert tree(plan("1-2单元 101-104室"))["2单元"] == ["103", "104"]


def test_numbers_alone_are_what_usually_lies_there_in_the_readers_words():
    assert [one.kind for one in plan("14, 16", STREET).all()] == ["house", "house"]
    assert [one.name for one in plan("1-2", language="ru_RU").all()] == ["подъезд 1", "подъезд 2"]
    assert [one.name for one in plan("1-2", language="zh_CN").all()] == ["1单元", "2单元"]


def test_lifts_are_shared_out_over_all_entrances_of_all_houses():
    made = plan("houses 1-2 entrances 1-2 lifts 415-418", STREET)
    assert made.count(State.NEW, "equipment") == 4
    assert all(len(one.below) == 1 for one in made.all() if one.kind == "entrance")


def test_into_all_entrances_that_are_there_but_not_the_retired_ones():
    assert tree(plan("flats 1-2 in entrances", HOUSE, SECOND, THIRD)) == {
        "14": ["entrance 2"], "entrance 2": ["1", "2"], "flat 1": [], "flat 2": [],
    }  # fmt: skip


def test_the_last_entrance_may_have_fewer_where_one_says_how_many():
    assert len(tree(plan("entrances 1-4 flats 1-70, 18 each"))["entrance 4"]) == 16


@pytest.mark.parametrize(
    "typed", ["entrances 1-4 flats 1-71", "entrances 1-4 flats 1-54 18 each", "entrances 1-4 flats 1-80 18 each"]
)
def test_what_does_not_go_up_is_refused(typed):
    with pytest.raises(RunUneven):
        plan(typed)


def test_into_nothing_nothing_is_laid():
    with pytest.raises(RunNowhere):
        plan("flats 1-4 in entrances")


def test_more_than_one_act_may_make_is_refused():
    with pytest.raises(RunTooLarge):
        plan("houses 1-500 entrances 1-4", STREET)


def lift(number: str, site: UUID, *, is_retired: bool = False) -> KnownEquipment:
    return KnownEquipment(id=UUID(int=50), site_id=site, number=number, is_retired=is_retired)


def test_a_lifts_number_belongs_to_one_lift():
    assert plan("lifts 415-416", HOUSE, equipment=(lift("415", HOUSE.id),)).count(State.THERE) == 1
    assert plan("lifts 415", HOUSE, equipment=(lift("415", HOUSE.id, is_retired=True),)).count(State.BACK) == 1
    assert plan("lifts 415", HOUSE, equipment=(lift("415", ELSEWHERE, is_retired=True),)).count(State.NEW) == 1
    with pytest.raises(NameTaken):
        plan("lifts 415", HOUSE, equipment=(lift("415", ELSEWHERE),))


@given(entrances=st.integers(1, 12), each=st.integers(1, 30))
def test_every_flat_lies_in_one_entrance_and_all_have_as_many(entrances, each):
    made = plan(f"entrances 1-{entrances} flats 1-{entrances * each}")
    shares = [one.below for one in made.root.below]
    assert [len(share) for share in shares] == [each] * entrances
    assert [flat.number for share in shares for flat in share] == [str(n) for n in range(1, entrances * each + 1)]
