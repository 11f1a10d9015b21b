"""Two stations wrote down one call while apart: both are offered it, and whatever both decide, both agree at last."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain.day import desk_day
from desktop.domain.records import SameCall
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.same_calls import same_calls
from desktop.workflow.same_call import same_call, two_calls
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


@pytest.fixture
def both(desk: FoundedDesk, here: Station, there: Station):
    """The requests of both, met."""
    call: dict[str, Any] = {"site_id": desk.house, "category_id": desk.stopped}
    first = here.take("No light", **call).request_id
    there.clock.forward(6)
    second = there.take("Dark on the stairs", **call).request_id
    meet(here, there)
    return first, second


def meet(*stations: Station) -> None:
    for _round in range(3):
        for station in stations:
            station.sync()


def offers(station: Station) -> list[SameCall]:
    with station.office.database.read() as session:
        return same_calls(session, desk_day(desk_facts(session)))


def kinds(station: Station) -> list[str]:
    return sorted(entry["kind"] for entry in station.rows("entry").values() if entry["request_id"])


def test_both_are_offered_the_same(both, here: Station, there: Station):
    assert [(pair.kept.id, pair.joined.id) for pair in offers(here)] == [both]
    assert offers(here) == offers(there)
    assert offers(here)[0].joined_by == "Boris Ivanov"


def test_one_joins_and_the_other_sees_it_with_every_entry(both, here: Station, there: Station, company: Company):
    before = {*here.rows("entry"), *there.rows("entry")}
    same_call(there.office, both[1], there.told(), other=both[0])
    meet(there, here)
    assert offers(here) == offers(there) == []
    assert before < here.rows("entry").keys() == there.rows("entry").keys()
    assert here.rows("request")[both[1]]["joined_to_id"] == both[0]
    assert [*differences(company, here), *differences(company, there)] == []


Decide = Callable[..., object]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [(same_call, same_call), (same_call, two_calls), (two_calls, same_call), (two_calls, two_calls)],
    ids=["both join", "one joins, one says two", "one says two, one joins", "both say two"],
)
def test_what_both_decide_at_once_leaves_both_agreeing_and_loses_no_entry(
    both, here: Station, there: Station, company: Company, mine: Decide, theirs: Decide
):
    first, second = both
    mine(here.office, first, here.told("we looked"), other=second)
    there.clock.forward(1)
    theirs(there.office, second, there.told("so did we"), other=first)
    meet(here, there)

    assert offers(here) == offers(there) == []
    assert kinds(here) == kinds(there)
    assert [kind for kind in kinds(here) if kind in ("same_call", "two_calls")] == sorted(
        act.__name__ for act in (mine, mine, theirs, theirs)
    )
    joined = {row: request["joined_to_id"] for row, request in here.rows("request").items()}
    assert joined == {row: request["joined_to_id"] for row, request in there.rows("request").items()}
    assert joined[second] == (first if mine is same_call else second)
    assert [*differences(company, here), *differences(company, there)] == []
