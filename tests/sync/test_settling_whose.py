"""Whose act it was is not forgotten when it is decided: not by taking what stands, not by doing it again."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.errors import KeepImpossible, RequestChanged
from desktop.storage.queries.entries import records
from desktop.storage.tables import EntryRow
from desktop.storage.types import micros
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.progress import accept, assign, refuse, route
from desktop.workflow.same_call import same_call
from desktop.workflow.settling import keep, take
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station
from tests.sync.test_settling import equal, meet, waiting


@pytest.fixture
def assigned(here: Station, there: Station, desk: FoundedDesk) -> UUID:
    """A request of which both desks know that Orlov has it."""
    taken = here.take()
    assign(here.office, taken.request_id, here.told(who="anna"), person_id=desk.orlov)
    meet(here, there)
    return taken.request_id


def test_what_is_taken_keeps_its_own_time_of_arrival(
    here: Station, there: Station, assigned: UUID, desk: FoundedDesk, company: Company
):
    at = here.clock.at
    accept(here.office, assigned, here.told(who="anna"), eta_at=at + timedelta(minutes=30))
    assign(there.office, assigned, there.told(), person_id=desk.petrov)
    accept(there.office, assigned, there.told(), eta_at=at + timedelta(minutes=60))
    meet(here, there)

    take(there.office, assigned, there.told())
    meet(there, here)

    row = here.rows("request")[assigned]
    assert (row["assignee_id"], row["status"]) == (desk.orlov, "accepted")
    assert row["eta_at"] == micros(at + timedelta(minutes=30))
    assert equal(company, here, there)


def test_a_yes_that_is_kept_is_the_yes_of_him_who_gave_it(
    here: Station, there: Station, assigned: UUID, desk: FoundedDesk, company: Company
):
    assign(here.office, assigned, here.told(who="anna"), person_id=desk.petrov)
    accept(there.office, assigned, there.told())
    meet(here, there)
    assert there.rows("request")[assigned]["assignee_id"] == desk.petrov

    keep(there.office, assigned, there.told())
    meet(there, here)

    row = here.rows("request")[assigned]
    assert (row["assignee_id"], row["status"]) == (desk.orlov, "accepted")
    assert equal(company, here, there)


def test_of_two_who_said_yes_the_other_one_may_be_kept(here: Station, there: Station, desk: FoundedDesk):
    taken = here.take().request_id
    meet(here, there)
    at = here.clock.at
    accept(here.office, taken, here.told(who="anna"), person_id=desk.orlov, eta_at=at + timedelta(minutes=30))
    accept(there.office, taken, there.told(), person_id=desk.petrov, eta_at=at + timedelta(minutes=50))
    meet(here, there)

    done = keep(there.office, taken, there.told())

    row = there.rows("request")[taken]
    soon = micros(at + timedelta(minutes=50))
    assert (row["status"], row["assignee_id"], row["eta_at"]) == ("accepted", desk.petrov, soon)
    again = next(entry for entry in there.rows("entry").values() if str(entry["data"].get("keeps", "")))
    assert (again["kind"], again["data"]["eta_at"]) == ("accepted", soon)
    assert done.status == "accepted"


def test_a_no_is_not_laid_upon_another_engineer(here: Station, there: Station, assigned: UUID, desk: FoundedDesk):
    assign(here.office, assigned, here.told(who="anna"), person_id=desk.petrov)
    refuse(there.office, assigned, there.told())
    meet(here, there)

    with pytest.raises(KeepImpossible) as told:
        keep(there.office, assigned, there.told())

    assert told.value.facts["entry"] == "refused"
    assert there.rows("request")[assigned]["assignee_id"] == desk.petrov


def test_a_route_that_is_kept_leaves_nobody_assigned(here: Station, there: Station, desk: FoundedDesk):
    taken = here.take().request_id
    meet(here, there)
    assign(here.office, taken, here.told(who="anna"), person_id=desk.orlov)
    route(there.office, taken, there.told(), team_id=desk.maker)
    meet(here, there)

    keep(there.office, taken, there.told())

    row = there.rows("request")[taken]
    assert (row["status"], row["team_id"], row["assignee_id"]) == ("routed", desk.maker, None)


def test_nobody_decides_about_what_came_after_he_looked(
    here: Station, there: Station, assigned: UUID, desk: FoundedDesk
):
    assign(here.office, assigned, here.told(who="anna"), person_id=desk.petrov)
    refuse(there.office, assigned, there.told())
    meet(here, there)
    (found,) = waiting(there).conflicts

    with pytest.raises(RequestChanged) as told:
        take(there.office, assigned, there.told(), read=())
    assert told.value.facts["kind"] == "not_applied"

    take(there.office, assigned, there.told(), read=found.notes)
    assert waiting(there).conflicts == ()


def test_a_deadline_and_a_name_that_were_changed_apart_do_not_clash(
    here: Station, there: Station, assigned: UUID, desk: FoundedDesk, company: Company
):
    correct(here.office, assigned, here.told(who="anna"), Correction(priority="urgent"))
    assign(there.office, assigned, there.told(), person_id=desk.petrov)
    meet(here, there)

    assert waiting(here).conflicts == ()
    row = here.rows("request")[assigned]
    assert (row["priority"], row["assignee_id"]) == ("urgent", desk.petrov)
    assert equal(company, here, there)


def test_a_joining_that_was_not_applied_is_taken_back_at_the_request_that_stays_too(
    here: Station, there: Station, desk: FoundedDesk, company: Company
):
    kept = here.take("Dark", site_id=desk.house, category_id=desk.stopped).request_id
    there.clock.forward(5)
    urgent: dict[str, Any] = {"site_id": desk.house, "category_id": desk.stopped, "priority": "urgent"}
    joined = there.take("No light", **urgent).request_id
    meet(here, there)
    due = here.rows("request")[kept]["due_at"]
    assign(here.office, joined, here.told(who="anna"), person_id=desk.orlov)
    same_call(there.office, joined, there.told(), other=kept)
    meet(here, there)
    assert here.rows("request")[joined]["joined_to_id"] is None
    assert here.rows("request")[kept]["priority"] == "urgent"

    take(there.office, joined, there.told())
    meet(there, here)

    rows = here.rows("request")
    assert (rows[joined]["status"], rows[joined]["closed_at"]) == ("assigned", None)
    assert (rows[kept]["priority"], rows[kept]["due_at"]) == ("normal", due)
    with here.office.database.read() as session:
        said = {entry.kind: entry.struck for entry in records(session, EntryRow.request_id == kept)}
    assert said["same_call"]
    assert not said["undone"]
    assert equal(company, here, there)
