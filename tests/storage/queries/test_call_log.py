"""The log of calls and the missed ones, as every desk sees them."""

from datetime import timedelta

import pytest

from desktop.domain.asked import Asker
from desktop.domain.day import desk_day
from desktop.domain.errors import RingExplained
from desktop.domain.rings import MissedCounts
from desktop.storage.queries.call_log import link_candidates, logged_calls, missed_of_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.missed_calls import missed_calls
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.other_calls import note_call, take_back_call
from desktop.workflow.ringing import drop, link, ring_back
from desktop.workflow.undoing import undo
from tests.rings import IVANOVA, STRANGER, rang
from tests.workflow.journal import kinds

TEN = timedelta(minutes=10)


def log(desk):
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        return logged_calls(session, day, day.of(desk.clock.at), now=desk.clock.at)


def missed(desk):
    with desk.database.read() as session:
        return missed_calls(session, now=desk.clock.at, within=TEN)


def counts(desk) -> MissedCounts:
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        return missed_of_day(session, day, day.of(desk.clock.at), now=desk.clock.at, within=TEN)


def became(call) -> list[tuple[str, str | None]]:
    return [(one.kind, one.number) for one in call.became]


def test_a_telephone_that_rings_is_not_missed_before_it_stops(desk):
    rang(desk)
    assert missed(desk) == []
    assert log(desk)[0].state == "ringing"
    desk.clock.forward(3)
    (call,) = missed(desk)
    assert (call.caller, call.number, call.times) == ("Ivanova", IVANOVA, 1)
    assert call.ring_back_by == call.rang_at + TEN


def test_one_call_at_three_desks_is_missed_once_and_answered_for_all(desk):
    at = desk.clock.at
    for place, station in enumerate("ABC"):
        rang(desk, at=at + timedelta(seconds=place), station=station, ended_s=20)
    rang(desk, at=at + timedelta(seconds=1), number=STRANGER, station="A", ended_s=9)
    rang(desk, at=at + timedelta(seconds=2), number=STRANGER, station="B", answered_s=7, ended_s=60)
    desk.clock.forward(2)
    assert [(call.number, call.times, len(call.ring_ids)) for call in missed(desk)] == [(IVANOVA, 1, 3)]
    assert [(call.number, call.state, call.stations) for call in log(desk)] == [
        (IVANOVA, "missed", ("A", "B", "C")), (STRANGER, "answered", ("A", "B"))
    ]  # fmt: skip
    assert counts(desk).missed == 1


def test_several_calls_of_one_are_rung_back_at_once(desk):
    first = rang(desk, ended_s=10)
    desk.clock.forward(2)
    rang(desk, ended_s=10)
    desk.clock.forward(1)
    (call,) = missed(desk)
    assert (call.times, call.ring_ids[0]) == (2, first)
    ring_back(desk.office, call.ring_ids, by=desk.boris, is_reached=True)
    assert missed(desk) == []
    assert [one.state for one in log(desk)] == ["rung_back", "rung_back"]


@pytest.mark.parametrize("way", ["answered", "request", "note", "drop"])
def test_what_came_later_settles_a_missed_call(desk, way):
    ring = rang(desk, ended_s=10)
    desk.clock.forward(15)
    assert len(missed(desk)) == 1
    if way == "answered":
        rang(desk, answered_s=3, station="B", ended_s=40)
    elif way == "request":
        desk.take("No light", contact_id=desk.ivanova, phone=IVANOVA)
    elif way == "note":
        note_call(desk.office, "thanks", by=desk.boris, asks=Asker(phone=IVANOVA))
    else:
        drop(desk.office, [ring], by=desk.boris, reason="Advertising")
    assert missed(desk) == []
    assert log(desk)[0].state == ("dropped" if way == "drop" else "called_again")
    assert counts(desk) == MissedCounts(missed=1, **{"dropped" if way == "drop" else "called_again": 1})


def test_an_answer_before_it_does_not_settle_a_missed_call(desk):
    rang(desk, answered_s=3, ended_s=40)
    desk.clock.forward(30)
    rang(desk, ended_s=10)
    desk.clock.forward(1)
    assert len(missed(desk)) == 1


def test_a_withheld_number_is_counted_each_time_and_settled_by_no_other(desk):
    rang(desk, number="", ended_s=10)
    rang(desk, number="", station="B", ended_s=10)
    desk.clock.forward(5)
    rang(desk, number="", ended_s=10)
    desk.clock.forward(5)
    rang(desk, number="", answered_s=3, ended_s=30)
    desk.clock.forward(1)
    assert [(call.is_withheld, len(call.ring_ids)) for call in missed(desk)] == [(True, 2), (True, 1)]
    assert counts(desk) == MissedCounts(missed=2, withheld=2)


def test_a_withheld_call_that_another_desk_answered_is_not_missed(desk):
    rang(desk, number="", ended_s=10)
    rang(desk, number="", station="B", answered_s=10, ended_s=70)
    desk.clock.forward(5)
    assert missed(desk) == []


@pytest.mark.parametrize(("later_s", "is_of_it"), [(-50, True), (600, True), (700, False)])
def test_a_request_opened_around_the_call_by_its_number_is_linked_by_itself(desk, later_s, is_of_it):
    at = desk.clock.at
    desk.clock.at = at + timedelta(seconds=later_s)
    done = desk.take("No light", contact_id=desk.ivanova, phone=IVANOVA, occurred_at=None)
    rang(desk, at=at, answered_s=4, ended_s=60)
    desk.clock.at = at + timedelta(minutes=30)
    calls = [became(call) for call in log(desk)]
    assert calls == ([[("request", done.number)]] if is_of_it else [[], [("request", done.number)]])


def test_the_log_says_what_became_of_each(desk):
    heard = [rang(desk, answered_s=4, ended_s=60, number=f"10{place}") for place in range(4)]
    done = desk.take("No light", ring_id=heard[0])
    join(desk.office, done.request_id, JoiningCall(words="Me too", ring_id=heard[1]), by=desk.boris)
    note_call(desk.office, "status_question", by=desk.boris, request_id=done.request_id, ring_id=heard[2])
    desk.clock.forward(1)
    note_call(desk.office, "wrong_number", by=desk.boris)
    calls = {call.number: became(call) for call in log(desk)}
    assert calls == {
        "100": [("request", done.number)], "101": [("joined", done.number)],
        "102": [("status_question", done.number)], "103": [], "": [("wrong_number", None)],
    }  # fmt: skip
    unexplained = [call.number for call in log(desk) if call.is_unexplained]
    assert unexplained == ["103"]


def test_a_call_linked_by_hand_leads_to_its_request(desk):
    ring = rang(desk, number=STRANGER, answered_s=4, ended_s=60)
    desk.clock.forward(5)
    done, other = desk.take("No light"), desk.take("No water")
    call = next(call for call in log(desk) if call.ring_ids)
    with desk.database.read() as session:
        offered = [number for _id, number, _place, _words in link_candidates(session, call)]
    assert set(offered) == {done.number, other.number}
    link(desk.office, [ring], other.request_id, by=desk.boris)
    assert became(log(desk)[0]) == [("linked", other.number)]


def test_how_long_was_spoken_and_who_answered(desk):
    rang(desk, answered_s=4, ended_s=64)
    (call,) = log(desk)
    assert (call.lasted, call.by, call.place) == (timedelta(minutes=1), "Boris Ivanov", "Lenina, 14, entrance 2")


def test_a_call_of_the_last_minute_of_a_day_is_that_day_s_alone(desk):
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
    first, _after = day.bounds(day.of(desk.clock.at))
    rang(desk, at=first - timedelta(seconds=2), ended_s=60)
    rang(desk, at=first + timedelta(seconds=1), station="B", ended_s=60)
    assert log(desk) == []


@pytest.mark.parametrize("kind", ["counted", "joined"])
def test_a_call_whose_count_was_taken_back_is_to_be_explained_again(desk, kind):
    made = desk.take("No light", contact_id=desk.ivanova)
    desk.clock.forward(30)
    ring = rang(desk, number=STRANGER, answered_s=4, ended_s=60)
    if kind == "counted":
        asked = note_call(desk.office, "status_question", by=desk.boris, request_id=made.request_id, ring_id=ring)
        take_back_call(desk.office, asked.entry_id, by=desk.boris)
    else:
        join(desk.office, made.request_id, JoiningCall(words="me too", ring_id=ring), by=desk.boris)
        undo(desk.office, made.request_id, desk.told)
    call = next(call for call in log(desk) if call.ring_ids)
    assert (became(call), call.is_unexplained) == ([], True)
    link(desk.office, [ring], made.request_id, by=desk.boris)
    assert became(next(call for call in log(desk) if call.ring_ids)) == [("linked", made.number)]


@pytest.mark.parametrize("way", ["counted", "linked", "request"])
def test_a_call_of_which_something_came_already_is_linked_with_nothing_else(desk, way):
    ring = rang(desk, number=STRANGER, answered_s=4, ended_s=60)
    made = desk.take("No light", **({"ring_id": ring} if way == "request" else {}))
    if way == "counted":
        note_call(desk.office, "thanks", by=desk.boris, ring_id=ring)
    if way == "linked":
        link(desk.office, [ring], made.request_id, by=desk.boris)
    before = became(next(call for call in log(desk) if call.ring_ids))
    other = desk.take("No water")
    with pytest.raises(RingExplained):
        link(desk.office, [ring], other.request_id, by=desk.boris)
    assert became(next(call for call in log(desk) if call.ring_ids)) == before
    assert "ring_linked" not in kinds(desk, other.request_id)


def test_a_link_by_hand_that_was_taken_back_on_the_card_is_made_anew_elsewhere(desk):
    ring = rang(desk, number=STRANGER, answered_s=4, ended_s=60)
    wrong, right = desk.take("No light"), desk.take("No water")
    link(desk.office, [ring], wrong.request_id, by=desk.boris)
    undo(desk.office, wrong.request_id, desk.told)
    assert next(call for call in log(desk) if call.ring_ids).is_unexplained
    link(desk.office, [ring], right.request_id, by=desk.boris)
    assert became(next(call for call in log(desk) if call.ring_ids)) == [("linked", right.number)]


@pytest.mark.parametrize("later", [5, 60], ids=["within the ten minutes", "later"])
def test_what_is_typed_in_from_paper_settles_no_missed_call_of_that_caller(desk, later):
    rang(desk, ended_s=20)
    desk.clock.forward(later)
    desk.take("Hums since the morning", contact_id=desk.ivanova, occurred_at=desk.clock.at - timedelta(hours=8))
    assert [call.number for call in missed(desk)] == [IVANOVA]
    assert [call.state for call in log(desk) if call.ring_ids] == ["missed"]
    desk.clock.forward(2)
    desk.take("Stands now", contact_id=desk.ivanova)
    assert missed(desk) == []
    assert [call.state for call in log(desk) if call.ring_ids] != ["missed"]
