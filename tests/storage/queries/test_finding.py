"""Requests are found by a line of words and filters, the newest first, each once and none left out."""

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.dialects import sqlite

from desktop.domain.day import desk_day
from desktop.domain.find_line import read_find
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.finding import Asking, Found, conditions, find, find_known, found_count
from desktop.storage.queries.requests import lines_by_id, lines_in_order
from desktop.workflow import progress
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.progress import Closing
from tests.desk import FoundedDesk


def asking(desk: FoundedDesk) -> Asking:
    with desk.database.read() as session:
        return Asking(day=desk_day(desk_facts(session)), now=desk.clock(), me=desk.boris)


def found(desk: FoundedDesk, typed: str, **more: Any) -> list[str]:
    """Return the first words of what is found."""
    asked = asking(desk)
    with desk.database.read() as session:
        ids = answer(desk, typed, **more).ids
        return [line.words.split()[0] for line in lines_by_id(session, asked.day, list(ids))]


def answer(desk: FoundedDesk, typed: str, **more: Any) -> Found:
    with desk.database.read() as session:
        return find(session, typed, find_known(session), asking(desk), **more)


@pytest.fixture
def shift(desk: FoundedDesk) -> FoundedDesk:
    """Some requests of two days, each beginning with a word of its own, the newest: late."""
    one = desk.take("alpha noise in the shaft", site_id=desk.house, contact_id=desk.ivanova, category_id=desk.stopped)
    progress.close(desk.office, one.request_id, desk.told, Closing(outcome="no_fault", minutes=10))
    desk.clock.forward(24 * 60)
    two = desk.take("beta the door stands open", equipment_id=desk.lift, site_id=desk.entrance, phone="8 916 765-43-21")
    progress.assign(desk.office, two.request_id, desk.told, person_id=desk.orlov)
    three = desk.take("gamma шум ёлка", category_id=desk.trapped, caller_name="Somebody")
    progress.note(desk.office, three.request_id, replace(desk.told, text="the caretaker has the keys"))
    four = desk.take("delta 电梯异响 人民路", category_id=desk.stopped, priority="urgent")
    join(desk.office, four.request_id, JoiningCall(words="here too", phone="8 916 222-33-44"), by=desk.boris)
    desk.clock.forward(24 * 60)
    return desk


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", []),
        ("open", ["delta", "gamma", "beta"]),
        ("-open", ["alpha"]),
        ("late", ["gamma", "delta"]),
        ("closed nofault", ["alpha"]),
        ("to:Orlov", ["beta"]),
        ("-to:Orlov", ["delta", "gamma", "alpha"]),
        ("unassigned", ["delta", "gamma"]),
        ("by:Boris", ["delta", "gamma", "beta", "alpha"]),
        ("by:Anna", []),
        ("mine yesterday", ["delta", "gamma", "beta"]),
        ("2.3", ["alpha"]),
        ("from 2.3 to 3.3 -gamma", ["delta", "beta", "alpha"]),
        ("team:field", ["delta", "gamma", "beta", "alpha"]),
        ("kind:trapped", ["gamma"]),
        ("stopped", ["delta", "alpha"]),
        ("stopped noise", ["alpha"]),
        ("priority:urgent", ["delta"]),
        ("in danger", ["gamma"]),
        ("line:2 -kind:stopped,trapped", ["beta"]),
        ("place:lenina", ["beta", "alpha"]),
        ("place:14 open", ["beta"]),
        ("caller:ivanova", ["alpha"]),
        ("customer:union", ["beta", "alpha"]),
        ("lift:2", ["beta"]),
        ("caretaker keys", ["gamma"]),
        ('"door stands"', ["beta"]),
        ('"stands door"', []),
        ("-door open", ["delta", "gamma"]),
        ("1", ["alpha", "beta"]),
        ("A26-00002", ["beta"]),
        ("7654321", ["beta"]),
        ("8 916 765-43-21", ["beta"]),
        ("2223344", ["delta"]),
        ("1234567 noise", ["alpha"]),
        ("елка", ["gamma"]),
        ("异响", ["delta"]),
        ("未完成人民路", ["delta"]),
        ("открытые шум", ["gamma"]),
        ("zebra", []),
        ("\ud800", []),
        ('"', []),
    ],
)
def test_what_fits_the_line_is_found_the_newest_first(shift: FoundedDesk, typed: str, words: list[str]):
    assert sorted(found(shift, typed)) == sorted(words)
    if "late" not in typed:
        assert found(shift, typed) == words


def test_where_nothing_fits_the_filters_their_words_are_looked_for(shift: FoundedDesk):
    assert found(shift, "closed door") == []
    shift.take("epsilon closed door")
    got = answer(shift, "closed door")
    assert (got.is_loose, len(got.ids)) == (True, 1)


def test_the_other_keyboard_layout_is_tried_at_last(shift: FoundedDesk):
    got = answer(shift, "ievtkrf")
    assert not got.ids
    got = answer(shift, "iev")  # шум
    assert (got.is_turned, len(got.ids)) == (True, 1)


def test_a_half_of_the_answer_says_that_it_is_one(shift: FoundedDesk):
    assert not answer(shift, "open", most=2).is_whole
    assert len(answer(shift, "open", most=2).ids) == 2
    assert answer(shift, "open", most=9).is_whole


def test_all_of_very_many_are_found(desk: FoundedDesk):
    made = [desk.take(f"zebra {n}").request_id for n in range(120)]
    assert list(answer(desk, "zebra").ids) == made[::-1]
    assert list(answer(desk, "zebra", most=50).ids) == made[:-51:-1]


PIECES = (
    "open", "closed", "late", "lift", "-door", "2", "yesterday", "to:Orlov", '"the door"', "team:field", "nofault",
    "place:14", "mine", "415", "шум", "8916", "未完成",
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4))
def test_the_count_is_that_of_what_is_listed_and_more_filters_never_find_more(shift: FoundedDesk, pieces: list[str]):
    asked = asking(shift)
    with shift.database.read() as session:
        known = find_known(session)
        line = read_find(" ".join(pieces), known, asked.today)
        count = found_count(session, line, known, asked)
        listed = session.execute(lines_in_order(*conditions(session, line, known, asked))).all()
        assert len(listed) == count
        for part in line.parts:  # of a kind with others a part widens: alone each is an end of its own
            if len(line.parts) == len({one.reading for one in line.parts}):
                fewer = read_find(part.typed, known, asked.today)
                assert count <= found_count(session, fewer, known, asked)


def plan(desk: FoundedDesk, typed: str) -> list[str]:
    asked = asking(desk)
    with desk.database.read() as session:
        known = find_known(session)
        where = conditions(session, read_find(typed, known, asked.today), known, asked)
        statement = lines_in_order(*where).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        steps = session.execute(text(f"EXPLAIN QUERY PLAN {statement}")).all()
    return [step.detail for step in steps if not step.detail.endswith("LEFT-JOIN")]


@pytest.mark.parametrize("typed", ["lenina 14", "415", "8 916 765-43-21", '"the door"', "open lenina", "place:lenina"])
def test_words_are_never_looked_for_by_reading_the_whole_journal(shift: FoundedDesk, typed: str):
    steps = plan(shift, typed)
    assert not [step for step in steps if step in ("SCAN request", "SCAN entry", "SCAN contact", "SCAN site")]
    assert any("VIRTUAL TABLE INDEX" in step for step in steps)


@pytest.mark.parametrize(
    ("typed", "index"), [("open", "ix_request_open"), ("late", "ix_request_open"), ("yesterday", "occurred_at")]
)
def test_filters_are_read_by_their_index(shift: FoundedDesk, typed: str, index: str):
    assert any(index in step for step in plan(shift, typed)), plan(shift, typed)


def test_a_search_of_a_day_is_the_same_whatever_is_around_it(desk: FoundedDesk):
    chance = random.Random(3)
    days: dict[str, int] = {}
    for _ in range(40):
        desk.clock.forward(chance.randrange(60, 20 * 60))
        day = asking(desk).day.local(desk.clock()).date()
        desk.take("one more", occurred_at=desk.clock() - timedelta(minutes=chance.randrange(0, 30)))
        days[f"{day.day}.{day.month}"] = days.get(f"{day.day}.{day.month}", 0) + 1
    assert sum(len(answer(desk, day).ids) for day in days) == 40
