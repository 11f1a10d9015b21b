"""A server put back from an older dump: what it had acknowledged comes back from the stations, each act once."""

from uuid import UUID

from desktop.domain.day import desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.undecided import undecided
from desktop.sync.held import cursor_of
from desktop.sync.round import Line
from desktop.workflow.progress import Closing, assign, cancel, note, resolve
from desktop.workflow.settling import take
from tests.sync.backups import put_back, snapshot
from tests.sync.stations import Company, Station, differences, unheard


def meet_again(station: Station) -> None:
    """Do what the worker does when the server answers again."""
    line = Line(station.office.database, station.company.address(), lambda _address: None)
    try:
        line.begin(unheard)
        station.sync()
    finally:
        line.close()


def texts(station: Station, request: UUID) -> list[str]:
    return sorted(row["text"] for row in station.rows("entry").values() if row["request_id"] == request)


def test_an_act_that_was_acknowledged_but_not_met_in_the_feed_comes_back_too(here: Station, company: Company):
    """The cursor stands before the dump, so the feed goes on at it: nothing else tells that the act is gone."""
    here.sync()
    with here.office.database.read() as session:
        before = cursor_of(session)
    backup = snapshot(company)
    taken = here.take("Acknowledged after the backup")
    here.push()
    put_back(company, backup)

    meet_again(here)

    with here.office.database.read() as session:
        assert cursor_of(session) != before
    assert set(here.states()) == {"shared"}
    assert taken.request_id in here.rows("request")
    assert list(differences(company, here)) == []


def test_a_conflict_that_was_decided_after_the_backup_stays_decided_and_loses_no_word(
    here: Station, there: Station, company: Company
):
    taken = here.take("Lift stands")
    for station in (here, there, here):
        station.sync()
    backup = snapshot(company)
    cancel(here.office, taken.request_id, here.told(who="anna"), reason="withdrawn")
    here.sync()
    resolve(there.office, taken.request_id, there.told("Door set right"), Closing(outcome="done"))
    there.sync()
    take(there.office, taken.request_id, there.told())
    note(there.office, taken.request_id, there.told("She was told"))
    there.sync()
    here.sync()
    put_back(company, backup)

    for station in (here, there, here, there):
        meet_again(station)

    for station in (here, there):
        assert {"Door set right", "She was told"} <= set(texts(station, taken.request_id))
        assert list(differences(company, station)) == []
        with station.office.database.read() as session:
            assert undecided(session, desk_day(desk_facts(session))).conflicts == ()


def test_of_a_conflict_whoever_comes_back_first_is_applied(here: Station, there: Station, company: Company):
    """The other order on the lost server is no matter: all are equal, and both words stand."""
    taken = here.take("Lift stands")
    for station in (here, there, here):
        station.sync()
    backup = snapshot(company)
    cancel(here.office, taken.request_id, here.told("No more", who="anna"), reason="withdrawn")
    here.sync()
    resolve(there.office, taken.request_id, there.told("Door set right"), Closing(outcome="done"))
    there.sync()
    put_back(company, backup)

    for station in (there, here, there, here):
        meet_again(station)

    assert {here.rows("request")[taken.request_id]["status"], there.rows("request")[taken.request_id]["status"]} == {
        "resolved"
    }
    for station in (here, there):
        assert {"No more", "Door set right"} <= set(texts(station, taken.request_id))
        assert list(differences(company, station)) == []


def test_what_was_done_about_a_call_of_another_desk_waits_until_that_desk_has_sent_it_again(
    here: Station, there: Station, company: Company
):
    backup = snapshot(company)
    taken = here.take("After the backup")
    for station in (here, there):
        station.sync()
    note(there.office, taken.request_id, there.told("She rings again"))
    assign(there.office, taken.request_id, there.told(), person_id=company.people["boris"])
    own = there.take("There")
    there.sync()
    put_back(company, backup)

    meet_again(there)

    assert there.backlog().waiting == 2
    assert there.backlog().refused == 0
    assert list(there.rows("request")) == [own.request_id]
    for station in (here, there, here):
        meet_again(station)
    for station in (here, there):
        assert (station.backlog().waiting, station.backlog().refused) == (0, 0)
        assert station.rows("request")[taken.request_id]["status"] == "assigned"
        assert "She rings again" in texts(station, taken.request_id)
        assert list(differences(company, station)) == []
