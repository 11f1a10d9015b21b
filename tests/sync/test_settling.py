"""A conflict is decided by one person for all; a refused act is sent again or struck through: then all are equal."""

import pytest

from desktop.domain.day import desk_day
from desktop.domain.errors import NothingToSettle
from desktop.domain.status import Role
from desktop.domain.undecided import Undecided
from desktop.server.users import set_role
from desktop.storage.log_states import REFUSED
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.undecided import undecided
from desktop.workflow import directory
from desktop.workflow.progress import Closing, accept, assign, cancel, note, reopen, resolve
from desktop.workflow.refusals import send_again, strike
from desktop.workflow.settling import keep, take
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def waiting(station: Station) -> Undecided:
    with station.office.database.read() as session:
        return undecided(session, desk_day(desk_facts(session)))


def meet(*stations: Station) -> None:
    """Everybody pushes and pulls until nothing is on its way."""
    for station in (*stations, *stations):
        station.sync()


def equal(company: Company, *stations: Station) -> bool:
    return all(list(differences(company, station)) == [] for station in stations)


def rename(station: Station, desk: FoundedDesk, name: str) -> None:
    """Anna gives the team another name; only a supervisor may."""
    directory.save(station.office, "team", desk.field, {"name": name}, by=station.company.people["anna"])


def role_of_anna(company: Company, role: Role) -> None:
    set_role(company.administrator, company.logins["anna"], role=role)


@pytest.fixture
def cancelled(here: Station, there: Station) -> tuple[Station, Station, str]:
    """A request that Anna cancelled at one desk, and that Boris resolved at another without knowing."""
    taken = here.take()
    meet(here, there)
    cancel(here.office, taken.request_id, here.told(who="anna"), reason="withdrawn")
    there.clock.forward(3)
    resolve(there.office, taken.request_id, there.told("Door set right"), Closing(outcome="done", minutes=20))
    meet(here, there)
    return here, there, taken.number


def test_a_conflict_names_both_people_both_values_and_both_times(cancelled: tuple[Station, Station, str]):
    here, there, number = cancelled

    for station in (here, there):
        (found,) = waiting(station).conflicts
        (mine,), stands = found.mine, found.stands
        assert stands is not None
        assert (found.line.number, found.line.status) == (number, "cancelled")
        assert (mine.kind, mine.author, mine.text, mine.struck) == ("resolved", "Boris Ivanov", "Door set right", True)
        assert (stands.kind, stands.author, stands.struck) == ("cancelled", "Anna Petrova", False)
        assert mine.occurred_at > stands.occurred_at


def test_what_stands_is_taken_at_one_desk_and_that_settles_it_at_all(
    cancelled: tuple[Station, Station, str], company: Company
):
    here, there, _number = cancelled
    (found,) = waiting(here).conflicts

    take(here.office, found.line.id, here.told())
    meet(here, there)

    for station in (here, there):
        assert waiting(station) == Undecided()
        row = station.rows("request")[found.line.id]
        assert (row["status"], row["outcome"], row["resolved_at"]) == ("cancelled", None, None)
        assert all(labour["voided_at"] is not None for labour in station.rows("labour").values())
        assert station.backlog().conflicts == 0
        assert "conflict" not in station.states()
    assert equal(company, here, there)
    with pytest.raises(NothingToSettle):
        keep(there.office, found.line.id, there.told())


def test_what_was_not_applied_is_kept_where_it_can_be_done_upon_what_stands(
    cancelled: tuple[Station, Station, str], company: Company
):
    here, there, _number = cancelled
    (found,) = waiting(there).conflicts
    reopen(there.office, found.line.id, there.told())

    keep(there.office, found.line.id, there.told())
    meet(there, here)

    for station in (here, there):
        assert waiting(station) == Undecided()
        row = station.rows("request")[found.line.id]
        assert (row["status"], row["outcome"]) == ("resolved", "done")
        kinds = [entry["kind"] for entry in station.rows("entry").values() if entry["request_id"] == found.line.id]
        assert sorted(kinds) == [
            "cancelled", "not_applied", "registered", "reopened", "resolved", "resolved", "settled",
        ]  # fmt: skip
    assert equal(company, here, there)


def test_several_acts_upon_a_lost_base_are_one_conflict(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    taken = here.take()
    meet(here, there)
    assign(here.office, taken.request_id, here.told(), person_id=desk.orlov)
    assign(there.office, taken.request_id, there.told(), person_id=desk.petrov)
    accept(there.office, taken.request_id, there.told())
    resolve(there.office, taken.request_id, there.told(), Closing(outcome="done"))
    meet(here, there)

    (found,) = waiting(there).conflicts
    assert [entry.kind for entry in found.mine] == ["assigned", "accepted", "resolved"]
    assert there.backlog().conflicts == 1
    keep(there.office, taken.request_id, there.told())
    meet(there, here)

    row = here.rows("request")[taken.request_id]
    assert (row["status"], row["assignee_id"]) == ("resolved", desk.petrov)
    assert waiting(here) == waiting(there) == Undecided()
    assert equal(company, here, there)


def test_both_desks_may_decide_at_once(cancelled: tuple[Station, Station, str], company: Company):
    here, there, _number = cancelled
    (found,) = waiting(here).conflicts

    take(here.office, found.line.id, here.told())
    take(there.office, found.line.id, there.told())
    meet(here, there)

    assert waiting(here) == waiting(there) == Undecided()
    assert equal(company, here, there)


def test_an_act_without_the_right_goes_once_the_right_is_given_and_what_builds_upon_it_follows(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    rename(here, desk, "Lifts")
    rename(here, desk, "Lifts and doors")
    role_of_anna(company, Role.DISPATCHER)
    here.take("Another matter")
    meet(here, there)

    (refused,) = waiting(here).refused
    assert (refused.author, refused.why, refused.behind) == ("Anna Petrova", "42501", 1)
    assert [entry.kind for entry in refused.entries] == ["directory"]
    assert (here.backlog().waiting, here.backlog().refused) == (1, 1)
    assert here.rows("team")[desk.field]["name"] == "Lifts and doors"

    role_of_anna(company, Role.SUPERVISOR)
    send_again(here.office, refused.txn)
    meet(here, there)

    assert (here.backlog().waiting, here.backlog().refused) == (0, 0)
    assert there.rows("team")[desk.field]["name"] == "Lifts and doors"
    assert equal(company, here, there)


def test_an_act_that_is_struck_through_leaves_the_desk_as_the_server_is(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    rename(here, desk, "Lifts")
    rename(here, desk, "Lifts and doors")
    role_of_anna(company, Role.DISPATCHER)
    meet(here, there)
    role_of_anna(company, Role.SUPERVISOR)
    meet(there)
    rename(there, desk, "Field work")
    meet(there, here)
    (refused,) = waiting(here).refused

    assert strike(here.office, refused.txn, here.told()) == 2
    meet(here, there)

    assert waiting(here) == Undecided()
    assert (here.backlog().waiting, here.backlog().refused) == (0, 0)
    assert here.rows("team")[desk.field]["name"] == "Field work"
    assert sorted(entry["kind"] for entry in there.rows("entry").values()).count("struck") == 2
    assert equal(company, here, there)


def test_a_call_that_the_server_refuses_is_struck_through_with_all_that_was_done_about_it(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    company.administrator.execute("ALTER TABLE app.request ADD CONSTRAINT odd CHECK (words <> 'Odd')")
    taken = here.take("Odd", caller_name="Kalnins", phone="+371 20000001")
    note(here.office, taken.request_id, here.told("She rings again"))
    assign(here.office, taken.request_id, here.told(), person_id=desk.orlov)
    other = here.take("Even")
    meet(here, there)

    (refused,) = waiting(here).refused
    assert refused.line is not None
    assert (refused.line.number, refused.why, refused.behind) == (taken.number, "23514", 2)
    assert other.request_id in there.rows("request")
    strike(here.office, refused.txn, here.told())
    assert taken.request_id not in here.rows("request")
    meet(here, there)

    struck = [entry for entry in there.rows("entry").values() if entry["kind"] == "struck"]
    assert [(entry["data"]["kind"], entry["data"]["number"]) for entry in struck] == [
        ("registered", taken.number), ("noted", taken.number), ("assigned", taken.number),
    ]  # fmt: skip
    assert [entry["text"] for entry in struck] == ["Odd", "She rings again", ""]
    assert equal(company, here, there)


def test_a_refused_act_sent_again_too_early_is_refused_again(here: Station, company: Company, desk: FoundedDesk):
    rename(here, desk, "Lifts")
    role_of_anna(company, Role.DISPATCHER)
    here.sync()
    (first,) = waiting(here).refused

    send_again(here.office, first.txn)
    here.sync()

    (again,) = waiting(here).refused
    assert again.txn != first.txn
    assert here.states()[-1] == REFUSED
