"""Two stations and a server: what one writes the other has, in order, once, also after days apart."""

from desktop.sync.pushing import Pushed
from desktop.workflow.acting import Told
from desktop.workflow.progress import Closing, accept, assign, cancel, note, resolve
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def test_stations_get_letters_of_their_own_and_the_companys_directory(here: Station, there: Station, company: Company):
    assert {here.letters, there.letters} == {"B", "C"}
    here.pull()
    assert list(differences(company, here)) == []


def test_a_call_taken_here_is_there_after_one_round(here: Station, there: Station, company: Company):
    taken = here.take("Stuck between floors")

    here.sync()
    there.sync()

    assert there.rows("request")[taken.request_id]["words"] == "Stuck between floors"
    assert taken.number.startswith("B26-")
    assert list(differences(company, here)) == list(differences(company, there)) == []
    assert here.states() == ["shared"] * len(here.states())


def test_what_was_written_apart_for_days_meets(here: Station, there: Station, company: Company, desk: FoundedDesk):
    mine, theirs = here.take("Mine"), there.take("Theirs")
    assign(here.office, mine.request_id, here.told(), person_id=desk.orlov)
    here.clock.forward(60 * 24 * 3)
    accept(here.office, mine.request_id, here.told())
    note(there.office, theirs.request_id, there.told("She rings again", who="anna"))

    for station in (here, there, here):
        station.sync()

    assert list(differences(company, here)) == list(differences(company, there)) == []
    assert there.rows("request")[mine.request_id]["status"] == "accepted"


def test_an_act_on_what_somebody_else_ended_is_told_and_what_the_server_has_stays(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    taken = here.take()
    here.sync()
    there.sync()
    cancel(here.office, taken.request_id, here.told(), reason="withdrawn")
    resolve(there.office, taken.request_id, there.told(), Closing(outcome="done"))

    here.sync()
    there.sync()
    here.sync()

    assert there.backlog().conflicts == 1
    assert there.rows("request")[taken.request_id]["status"] == "cancelled"
    kinds = [row["kind"] for row in here.rows("entry").values() if row["request_id"] == taken.request_id]
    assert sorted(kinds) == ["cancelled", "not_applied", "registered", "resolved"]
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_acts_of_somebody_whose_password_is_not_here_wait_and_what_builds_on_them_too(
    here: Station, company: Company, desk: FoundedDesk
):
    here.absent = {company.logins["anna"]}
    first = here.take("Anna's", who="anna")
    note(here.office, first.request_id, here.told("Boris about Anna's"))
    other = here.take("Boris's own")

    pushed = here.push()

    assert pushed == Pushed(sent=1, absent=frozenset({company.logins["anna"]}))
    assert here.backlog().waiting == 2
    here.absent = set()
    assert here.push().sent == 2
    here.pull()
    assert list(differences(company, here)) == []
    assert other.request_id in here.rows("request")


def test_acts_of_somebody_who_has_no_login_at_the_server_wait_under_the_persons_name(
    here: Station, company: Company, desk: FoundedDesk
):
    taken = here.take("Boris's")
    note(here.office, taken.request_id, Told(by=desk.orlov, text="Orlov sat at the desk"))

    assert here.push() == Pushed(sent=1, absent=frozenset({"Pavel Orlov"}))
    assert here.backlog().waiting == 1
