"""Promises made and kept at two stations apart: nothing is lost when they meet, and both count the same."""

from datetime import timedelta
from uuid import UUID

from desktop.domain.promises import PromiseState
from desktop.storage.queries.promises import promises_of
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.progress import Closing, accept, arrive, close, ring_back
from desktop.workflow.promising import not_reached, promise, tell_arrival
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def states(station: Station, request: UUID) -> list[tuple[str, str]]:
    with station.office.database.read() as session:
        found = promises_of(session, [request])[request]
    return [(one.kind, one.state(station.clock.at)) for one in found]


def meet(*stations: Station) -> None:
    for station in (*stations, *stations):
        station.sync()


def test_what_was_promised_here_is_kept_there(here: Station, there: Station, company: Company, desk: FoundedDesk):
    taken = here.take(contact_id=desk.ivanova, category_id=desk.stopped).request_id
    accept(here.office, taken, here.told(), eta_at=here.clock.at + timedelta(minutes=40), person_id=desk.orlov)
    tell_arrival(here.office, taken, here.told())
    meet(here, there)
    there.clock.at = here.clock.forward(20)
    ring_back(there.office, taken, there.told())
    arrive(there.office, taken, there.told())
    meet(there, here)
    assert states(here, taken) == states(there, taken) == [("ring_back", "kept"), ("arrive", "kept")]
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_promises_made_apart_are_all_owed(here: Station, there: Station, company: Company, desk: FoundedDesk):
    taken = here.take(contact_id=desk.ivanova, category_id=desk.trapped).request_id
    meet(here, there)
    promise(here.office, taken, here.told("her son"), due_at=here.clock.at + timedelta(minutes=50))
    promise(there.office, taken, there.told("her daughter"), due_at=there.clock.at + timedelta(minutes=55))
    not_reached(here.office, taken, here.told())
    not_reached(there.office, taken, there.told())
    meet(here, there)
    assert states(here, taken) == states(there, taken) == [("ring_back", "owed")] * 3
    kinds = [row["kind"] for row in there.rows("entry").values() if row["request_id"] == taken]
    assert (kinds.count("promised"), kinds.count("not_reached")) == (2, 2)
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_a_call_made_in_time_here_stays_kept_when_it_was_made_late_there_too(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    taken = here.take(contact_id=desk.ivanova).request_id
    meet(here, there)
    here.clock.forward(10)
    ring_back(here.office, taken, here.told())
    there.clock.at = here.clock.at + timedelta(minutes=40)
    ring_back(there.office, taken, there.told())
    meet(here, there)
    assert states(here, taken) == states(there, taken) == [("ring_back", PromiseState.KEPT)]
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_a_call_made_there_counts_though_the_request_was_closed_here(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    taken = here.take(contact_id=desk.ivanova).request_id
    meet(here, there)
    close(here.office, taken, here.told(), Closing())
    there.clock.at = here.clock.forward(10)
    ring_back(there.office, taken, there.told())
    meet(here, there)
    assert states(here, taken) == states(there, taken) == [("ring_back", PromiseState.KEPT)]
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_who_tells_of_danger_at_two_desks_apart_is_rung_back_by_each_and_the_danger_stands(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    taken = here.take(contact_id=desk.ivanova, category_id=desk.stopped).request_id
    meet(here, there)
    for station, phone in ((here, "8 916 000-00-01"), (there, "8 916 000-00-02")):
        call = JoiningCall(words="a child is inside", phone=phone, is_danger=True)
        join(station.office, taken, call, by=station.told().by)
        there.clock.at = here.clock.forward(2)
    meet(here, there)
    for station in (here, there):
        row = station.rows("request")[taken]
        assert (row["is_danger"], row["priority"]) == (True, "danger")
        joined = [one for one in station.rows("call").values() if one["kind"] == "joined"]
        assert [one["voided_at"] for one in joined] == [None, None]
        assert states(station, taken) == [("ring_back", "owed")] * 3
    assert list(differences(company, here)) == list(differences(company, there)) == []
