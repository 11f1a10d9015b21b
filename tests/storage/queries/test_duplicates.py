"""What a call may be about, asked of the file."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.day import desk_day
from desktop.domain.understood import Understood
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.duplicates import duplicates_of, duplicates_of_line
from desktop.workflow import directory
from desktop.workflow.merging import merge
from desktop.workflow.progress import Closing, cancel, close
from desktop.workflow.same_call import same_call
from tests.desk import FoundedDesk


def offered(desk: FoundedDesk, **call: Any) -> list[UUID]:
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        return [line.id for line in duplicates_of(session, day, now=desk.clock.at, **call)]


@pytest.fixture
def flats(desk) -> tuple[UUID, UUID]:
    """Two flats of the entrance, 12 and 47."""
    return tuple(
        directory.save(
            desk.office, "site", None, {"name": name, "kind": "flat", "parent_id": desk.entrance}, by=desk.anna
        )
        for name in ("12", "47")
    )  # type: ignore[return-value]


def test_what_hangs_on_one_house_is_offered_the_nearest_first_and_another_house_is_not(desk, flats):
    house = desk.take("No light", site_id=desk.house, category_id=desk.stopped).request_id
    flat = desk.take("No light", site_id=flats[0], category_id=desk.stopped).request_id
    neighbour = desk.take("No light", site_id=flats[1], category_id=desk.stopped).request_id
    street = directory.save(desk.office, "site", None, {"name": "Mill Lane", "kind": "street"}, by=desk.anna)
    desk.take("No light", site_id=street, category_id=desk.stopped)
    assert offered(desk, site_id=flats[0], category_id=desk.stopped) == [flat, house, neighbour]
    assert offered(desk, site_id=flats[0]) == [flat, house]
    assert offered(desk, site_id=desk.house, category_id=desk.question) == []
    assert offered(desk) == []


def test_a_lift_and_the_caller_lead_to_a_request_too(desk):
    lift = desk.take("Stands", equipment_id=desk.lift, category_id=desk.stopped).request_id
    called = desk.take("No light", phone="8 916 000-00-09").request_id
    assert offered(desk, equipment_id=desk.lift, category_id=desk.stopped) == [lift]
    assert offered(desk, phone="+79160000009") == [called]
    assert offered(desk, phone="+79160000008") == []


def test_what_was_done_is_offered_within_the_look_back_of_its_kind(desk):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(71 * 60)
    asked = {"site_id": desk.house, "category_id": desk.stopped}
    assert offered(desk, **asked) == [made.request_id]
    desk.clock.forward(61)
    assert offered(desk, **asked) == []
    directory.save(desk.office, "category", desk.stopped, {"look_back_minutes": 100 * 60}, by=desk.anna)
    assert offered(desk, **asked) == [made.request_id]


def test_what_was_joined_to_another_leads_to_that_one_and_what_was_cancelled_nowhere(desk, flats):
    kept = desk.take("No light", site_id=flats[1], category_id=desk.stopped).request_id
    desk.clock.forward(1)
    joined = desk.take("No light", site_id=flats[0], category_id=desk.stopped).request_id
    same_call(desk.office, kept, desk.told, other=joined)
    assert offered(desk, site_id=flats[0]) == [kept]
    cancel(desk.office, kept, desk.told, reason="none")
    assert offered(desk, site_id=flats[0]) == []


def test_a_line_of_text_is_asked_by_what_plainly_stands_in_it(desk):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    desk.clock.forward(minutes=timedelta(hours=1) / timedelta(minutes=1))
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        for found, expected in ((Understood(site_id=desk.house), [made.number]), (Understood(), [])):
            assert [line.number for line in duplicates_of_line(session, day, found, now=desk.clock.at)] == expected


def test_a_place_that_was_merged_while_the_call_was_typed_is_the_one_that_stays(desk):
    double = directory.save(desk.office, "site", None, {"name": "Lenina 14 yard", "kind": "house"}, by=desk.anna)
    running = desk.take("No light", site_id=desk.house, category_id=desk.stopped).request_id
    merge(desk.office, "site", double, desk.house, by=desk.anna)
    assert offered(desk, site_id=double, category_id=desk.stopped) == [running]
