"""Two desks merge doubles, apart and at the same time: nothing is lost, and all end the same."""

from typing import Any
from uuid import UUID

import pytest

from desktop.storage.queries.lookups import find
from desktop.workflow import directory
from desktop.workflow.merging import merge, unmerge
from desktop.workflow.progress import cancel
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def save(station: Station, kind: str, row_id: UUID | None = None, /, **fields: Any) -> UUID:
    """Save a row of the directory as Boris."""
    return directory.save(station.office, kind, row_id, fields, by=station.company.people["boris"])


def join(station: Station, kind: str, gone: UUID, kept: UUID) -> None:
    """Merge as Boris."""
    merge(station.office, kind, gone, kept, by=station.company.people["boris"])


def part(station: Station, kind: str, gone: UUID) -> None:
    """Take a merge back as Boris."""
    unmerge(station.office, kind, gone, by=station.company.people["boris"])


def meet(*stations: Station) -> None:
    """Let all know what all have written; the first one sends first."""
    for station in (*stations, *stations, *stations):
        station.sync()


def are_equal(company: Company, *stations: Station) -> bool:
    """Return whether all hold what the server holds."""
    return all(list(differences(company, station)) == [] for station in stations)


def numbers_of(station: Station, contact: UUID) -> set[str]:
    """Return the numbers in use of a contact."""
    rows = station.rows("contact_phone").values()
    return {row["digits"] for row in rows if row["contact_id"] == contact and row["retired_at"] is None}


@pytest.fixture
def pair(here: Station, there: Station) -> tuple[UUID, UUID]:
    """Two contacts that are one, known on both stations; one number is the same."""
    first = save(here, "contact", name="Sidorov", phones=["201", "300"], note="deaf")
    second = save(here, "contact", name="Sidorov A.", phones=["300", "202"])
    meet(here, there)
    return first, second


def test_a_merge_and_its_undo_reach_the_other_station(
    here: Station, there: Station, company: Company, pair: tuple[UUID, UUID]
):
    first, second = pair
    before = here.rows("contact_phone")
    join(here, "contact", first, second)
    meet(here, there)
    assert there.rows("contact")[first]["merged_into_id"] == second
    assert numbers_of(there, second) == {"201", "202", "300"}
    assert are_equal(company, here, there)

    part(there, "contact", first)
    meet(there, here)
    assert here.rows("contact_phone") == before
    assert here.rows("contact")[first]["merged_into_id"] is None
    assert are_equal(company, here, there)


def test_of_two_merges_that_cross_the_first_stands_and_nothing_is_lost(
    here: Station, there: Station, company: Company, pair: tuple[UUID, UUID]
):
    first, second = pair
    mine, theirs = here.take("Mine", contact_id=first), there.take("Theirs", contact_id=second)
    join(here, "contact", first, second)
    join(there, "contact", second, first)

    meet(here, there)

    for station in (here, there):
        rows = station.rows("contact")
        assert (rows[first]["merged_into_id"], rows[second]["merged_into_id"]) == (second, None)
        assert rows[second]["retired_at"] is None
        assert rows[second]["note"] == "deaf"
        assert numbers_of(station, second) == {"201", "202", "300"}
        requests = station.rows("request")
        assert {requests[one.request_id]["contact_id"] for one in (mine, theirs)} == {second}
        with station.office.database.read() as session:
            assert [one.id for one in find(session, "sidorov", kinds=("contact",))] == [second]
        assert station.states() == ["shared"] * len(station.states())
    acts = [row["data"].get("act") for row in here.rows("entry").values() if row["kind"] == "directory"]
    assert (acts.count("merge"), acts.count("merge_met")) == (2, 1)
    assert are_equal(company, here, there)


def test_what_met_another_merge_is_taken_back_by_either_station(
    here: Station, there: Station, company: Company, pair: tuple[UUID, UUID]
):
    first, second = pair
    join(here, "contact", first, second)
    join(there, "contact", second, first)
    meet(here, there)
    part(there, "contact", first)
    meet(there, here)
    assert numbers_of(here, first) == {"201", "300"}
    assert numbers_of(here, second) == {"202", "300"}
    assert are_equal(company, here, there)


def test_the_same_merge_on_two_stations_is_one(
    here: Station, there: Station, company: Company, pair: tuple[UUID, UUID]
):
    first, second = pair
    for station in (here, there):
        join(station, "contact", first, second)
    meet(here, there)
    assert numbers_of(here, second) == {"201", "202", "300"}
    assert are_equal(company, here, there)


def test_a_chain_that_two_stations_make_apart_leads_to_the_last(here: Station, there: Station, company: Company):
    a, b, c = (save(here, "customer", name=name, note=f"note {name}") for name in "ABC")
    contact = save(here, "contact", name="Petrov", customer_id=a)
    meet(here, there)
    for order in ((here, there), (there, here)):
        join(here, "customer", a, b)
        join(there, "customer", b, c)
        meet(*order)
        for station in (here, there):
            rows = station.rows("customer")
            assert (rows[a]["merged_into_id"], rows[b]["merged_into_id"], rows[c]["merged_into_id"]) == (c, c, None)
            assert station.rows("contact")[contact]["customer_id"] == c
        assert are_equal(company, here, there)
        part(here, "customer", a)
        part(here, "customer", b)
        meet(here, there)
        assert here.rows("contact")[contact]["customer_id"] == a
        assert are_equal(company, here, there)


def test_a_circle_of_three_stations_ends_in_one(here: Station, there: Station, company: Company, tmp_path: Any):
    third = company.station(tmp_path / "third")
    a, b, c = (save(here, "customer", name=name) for name in "ABC")
    meet(here, there, third)
    for station, gone, kept in ((here, a, b), (there, b, c), (third, c, a)):
        join(station, "customer", gone, kept)
    meet(here, there, third)
    standing = [one for one in (a, b, c) if here.rows("customer")[one]["merged_into_id"] is None]
    assert standing == [c]
    assert here.rows("customer")[c]["retired_at"] is None
    assert are_equal(company, here, there, third)


def test_one_row_merged_into_two_others_stays_where_it_went_first(here: Station, there: Station, company: Company):
    a, b, c = (save(here, "contact", name=name, phones=[f"20{name}1"]) for name in "789")
    meet(here, there)
    join(here, "contact", a, b)
    join(there, "contact", a, c)
    meet(here, there)
    assert there.rows("contact")[a]["merged_into_id"] == b
    assert (numbers_of(there, b), numbers_of(there, c)) == ({"2071", "2081"}, {"2091"})
    assert are_equal(company, here, there)


def test_what_is_written_apart_about_the_one_that_went_follows(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    double = save(here, "site", name="Lenina street 14", kind="house")
    meet(here, there)
    join(here, "site", double, desk.house)
    call = there.take("No light", site_id=double)
    hall = save(there, "site", name="entrance 1", parent_id=double, kind="entrance")
    flat = save(there, "site", name="flat 3", parent_id=hall, kind="flat")
    lift = save(there, "equipment", short_number="77", name="Lift", site_id=double)
    caller = save(there, "contact", name="Sidorov", site_id=double)

    meet(here, there)

    for station in (here, there):
        sites = station.rows("site")
        assert station.rows("request")[call.request_id]["site_id"] == desk.house
        assert sites[hall]["path"] == "Lenina, 14, entrance 1"
        assert sites[flat]["path"] == "Lenina, 14, entrance 1, flat 3"
        assert station.rows("equipment")[lift]["site_id"] == desk.house
        assert station.rows("contact")[caller]["site_id"] == desk.house
        with station.office.database.read() as session:
            assert flat in [one.id for one in find(session, "lenina 14 flat 3", kinds=("site",))]
    assert are_equal(company, here, there)


def test_what_is_written_apart_about_a_person_or_a_customer_that_went_follows_too(
    here: Station, there: Station, company: Company
):
    gone, kept = (save(here, "customer", name=name) for name in ("Riga Housing", "Riga Housing Ltd"))
    double, person = (save(here, "contact", name=name) for name in ("P. Sidorov", "Sidorov"))
    meet(here, there)
    join(here, "customer", gone, kept)
    join(here, "contact", double, person)
    call = there.take("No light", contact_id=double)
    member = save(there, "contact", name="Kuznetsova", customer_id=gone)

    meet(here, there)

    for station in (here, there):
        assert station.rows("request")[call.request_id]["contact_id"] == person
        assert station.rows("contact")[member]["customer_id"] == kept
    assert are_equal(company, here, there)


def test_what_the_server_has_besides_moves_too(here: Station, there: Station, company: Company, desk: FoundedDesk):
    """The station that merges has not heard yet of what hangs on the row."""
    double = save(here, "site", name="Lenina street 14", kind="house")
    meet(here, there)
    call = there.take("No light", site_id=double)
    there.push()
    join(here, "site", double, desk.house)
    meet(here, there)
    assert here.rows("request")[call.request_id]["site_id"] == desk.house
    assert are_equal(company, here, there)


def test_what_another_moved_elsewhere_meanwhile_stays_there(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    double = save(here, "site", name="Lenina street 14", kind="house")
    mill = save(here, "site", name="Mill 1", kind="house")
    caller = save(here, "contact", name="Sidorov", site_id=double)
    meet(here, there)
    save(there, "contact", caller, site_id=mill)
    there.push()
    join(here, "site", double, desk.house)
    meet(here, there)
    assert {station.rows("contact")[caller]["site_id"] for station in (here, there)} == {mill}
    part(here, "site", double)
    meet(here, there)
    assert {station.rows("contact")[caller]["site_id"] for station in (here, there)} == {mill}
    assert are_equal(company, here, there)


def test_taken_back_while_the_other_merges_on_each_row_comes_to_stand_somewhere(
    here: Station, there: Station, company: Company
):
    a, b, c = (save(here, "customer", name=name) for name in "ABC")
    contact = save(here, "contact", name="Petrov", customer_id=a)
    join(here, "customer", a, b)
    meet(here, there)
    part(here, "customer", a)
    join(there, "customer", b, c)
    meet(there, here)
    for station in (here, there):
        rows = station.rows("customer")
        assert (rows[a]["merged_into_id"], rows[b]["merged_into_id"]) == (None, c)
        assert station.rows("contact")[contact]["customer_id"] == a
    assert are_equal(company, here, there)


def test_ended_requests_stay_as_they_were_written(here: Station, there: Station, company: Company, desk: FoundedDesk):
    double = save(here, "site", name="Lenina street 14", kind="house")
    call = here.take("No light", site_id=double)
    cancel(here.office, call.request_id, here.told(), reason="withdrawn")
    meet(here, there)
    join(there, "site", double, desk.house)
    meet(there, here)
    assert here.rows("request")[call.request_id]["site_id"] == double
    assert are_equal(company, here, there)


def test_a_place_put_into_a_street_that_is_renamed_meanwhile_has_the_new_path(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    save(here, "site", desk.house, name="14B")
    flat = save(there, "site", name="flat 9", parent_id=desk.entrance)
    for order in ((here, there), (there, here)):
        meet(*order)
        assert {station.rows("site")[flat]["path"] for station in order} == {"Lenina, 14B, entrance 2, flat 9"}
        assert are_equal(company, *order)
