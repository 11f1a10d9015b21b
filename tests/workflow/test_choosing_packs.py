"""Trades are chosen when there is time: nothing of the past changes, nothing comes twice."""

from itertools import permutations

import pytest
from sqlalchemy import select

from desktop.domain.calls import NewCall
from desktop.domain.errors import SupervisorNeeded
from desktop.domain.ids import new_id
from desktop.exchange.packs import TRADES, pack
from desktop.storage.opening import open_file
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import teams
from desktop.storage.queries.first_steps import first_steps
from desktop.storage.tables import CompanyRow, EntryRow, RequestRow
from desktop.workflow import directory
from desktop.workflow.choosing_packs import choose_packs
from desktop.workflow.first_steps import begin_first_steps, note_step, put_first_steps_aside
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office
from desktop.workflow.register import register
from tests.desk import NOON, Clock, quick

ALL = [pack(name) for name in TRADES]


@pytest.fixture
def office(tmp_path):
    """A file as it is after the first start."""
    office = Office(quick(open_file(tmp_path)), Clock(NOON))
    yield office
    office.database.close()


@pytest.fixture
def anna(office):
    return found(
        office,
        Founding(
            company="Firm", desk="Desk", zone="Europe/Riga", country="LV", currency="EUR", language="ru",
            person="anna", login="anna", pack=pack(),
        ),
    )  # fmt: skip


def choose(office, anna, *names: str) -> None:
    choose_packs(office, [pack(name) for name in names], all_packs=ALL, by=anna)


def kinds(office, *, with_retired: bool = False) -> list[str]:
    with office.database.read() as session:
        return [one.key for one in categories(session, with_retired=with_retired)]


def team_names(office) -> list[str]:
    with office.database.read() as session:
        return [one.name for one in teams(session)]


@pytest.mark.parametrize("names", [("heating",), ("service",), ("lifts", "heating"), tuple(TRADES)])
def test_a_company_of_a_trade_has_its_kinds_and_teams_once_and_no_others(office, anna, names):
    choose(office, anna, *names)
    wanted = {raw["key"] for name in names for raw in pack(name)["categories"]}
    assert sorted(kinds(office)) == sorted(wanted)
    assert kinds(office)[-1] == "other"
    called = {raw["labels"]["ru"] for name in names for raw in pack(name)["teams"]}
    assert sorted(team_names(office)) == sorted(called)
    with office.database.read() as session:
        assert all(one.team and one.form.questions for one in categories(session))


def test_whatever_is_chosen_one_after_the_other_nothing_is_ever_there_twice(office, anna):
    for names in permutations(TRADES, 2):
        choose(office, anna, *names)
        there = kinds(office, with_retired=True)
        assert len(there) == len(set(there))
        with office.database.read() as session:
            everybody = [one.name for one in teams(session, with_retired=True)]
        assert len(everybody) == len(set(everybody))


def test_what_was_written_stays_with_the_kind_and_team_it_had(office, anna):
    with office.database.read() as session:
        leak = next(one for one in categories(session) if one.key == "leak")
    made = register(office, NewCall(words="the pipe", category_id=leak.id), by=anna)
    with office.database.read() as session:
        before = session.get(RequestRow, made.request_id)
        was = {column.key: getattr(before, column.key) for column in RequestRow.__table__.columns}
    choose(office, anna, "service")
    with office.database.read() as session:
        after = session.get(RequestRow, made.request_id)
        assert {column.key: getattr(after, column.key) for column in RequestRow.__table__.columns} == was
    assert "leak" in kinds(office)
    assert leak.team in team_names(office)
    assert "no_water" not in kinds(office)


def test_a_kind_that_somebody_changed_and_a_team_with_people_stay(office, anna):
    with office.database.read() as session:
        water = next(one for one in categories(session) if one.key == "no_water")
        plumbers = next(one for one in teams(session) if one.name == "Сантехники")
    directory.save(office, "category", water.id, {"due_minutes": {"normal": 77}}, by=anna)
    directory.save(office, "person", None, {"name": "Пётр", "role": "engineer", "team_ids": [plumbers.id]}, by=anna)
    choose(office, anna, "lifts")
    assert "no_water" in kinds(office)
    assert "leak" not in kinds(office)
    assert "Сантехники" in team_names(office)
    choose(office, anna, "lifts", "housing")
    with office.database.read() as session:
        assert next(one for one in categories(session) if one.key == "no_water").due_minutes == {"normal": 77}
        assert session.scalars(select(CompanyRow.pack)).one() == "housing,lifts"
    assert "leak" in kinds(office)


def test_the_same_again_writes_nothing(office, anna):
    choose(office, anna, "heating")
    with office.database.read() as session:
        before = len(session.scalars(select(EntryRow.id)).all())
    choose(office, anna, "heating")
    with office.database.read() as session:
        assert len(session.scalars(select(EntryRow.id)).all()) == before


def test_only_a_supervisor_chooses(office, anna):
    boris = directory.save(office, "person", None, {"name": "Boris", "role": "dispatcher"}, by=anna)
    with pytest.raises(SupervisorNeeded):
        choose(office, boris, "lifts")


def test_each_first_step_is_done_when_it_is_done(office, anna):
    def steps():
        with office.database.read() as session:
            return first_steps(session)

    assert not steps().has_begun
    begin_first_steps(office)
    assert steps().is_shown(is_first=True)
    assert steps().is_shown(is_first=False)
    assert (steps().done, steps().trades, steps().name) == (frozenset(), {"lifts", "housing"}, "anna")
    directory.save(office, "person", anna, {"name": "Anna Petrova"}, by=anna)
    assert steps().done == {"name"}
    choose(office, anna, "heating")
    directory.save(office, "person", None, {"name": str(new_id()), "role": "engineer"}, by=anna)
    directory.save(office, "customer", None, {"name": "First"}, by=anna)
    note_step(office, "test_print")
    assert steps().done == {"name", "trade", "people", "customers", "test_print"}
    put_first_steps_aside(office)
    assert not steps().is_shown(is_first=True)
    put_first_steps_aside(office, is_aside=False)
    assert steps().is_shown(is_first=False)
    note_step(office, "backup")
    assert not steps().is_shown(is_first=False)


def test_a_file_from_before_shows_the_steps_only_while_its_journal_is_empty(office, anna):
    note_step(office, "backup")
    with office.database.read() as session:
        steps = first_steps(session)
    assert not steps.has_begun
    assert (steps.is_shown(is_first=True), steps.is_shown(is_first=False)) == (True, False)
