"""Rings of several desks are one call; a missed one is rung back within its minutes."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rings import (
    LoggedCall,
    MissedCounts,
    RingRecord,
    RingState,
    calls_of,
    came_of,
    missed_counts,
    state_of,
    totals_of,
)

AT = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)
TEN = timedelta(minutes=10)


def after(seconds: float) -> datetime:
    return AT + timedelta(seconds=seconds)


def ring(station: str = "A", seconds: float = 0, digits: str = "79161234567", **more) -> RingRecord:
    number = f"+{digits}" if digits else ""
    return RingRecord(
        id=uuid4(), station=station, number=number, digits=digits, name="", rang_at=after(seconds), **more
    )


def stations(rings) -> list[str]:
    return ["".join(one.station for one in call) for call in calls_of(rings)]


@pytest.mark.parametrize(
    ("rings", "calls"),
    [
        ([ring("A"), ring("B", 2), ring("C", 4)], ["ABC"]),
        ([ring("A"), ring("A", 60)], ["A", "A"]),
        ([ring("A"), ring("A", 2)], ["A", "A"]),
        ([ring("A"), ring("B", 60)], ["A", "B"]),
        ([ring("A"), ring("B", 2, digits="101")], ["A", "B"]),
        ([ring("A", ended_at=after(20)), ring("B", 22)], ["AB"]),
        ([ring("A", ended_at=after(20), answered_at=after(5)), ring("B", 22)], ["A", "B"]),
        ([ring("A", digits=""), ring("B", 3, digits=""), ring("A", 5, digits="")], ["AB", "A"]),
        ([ring("A"), ring("B", 1), ring("A", 30), ring("B", 31)], ["AB", "AB"]),
    ],
    ids=["three desks", "again later", "twice at one desk", "too late", "other number", "from desk to desk",
         "after an answered one", "withheld", "two calls at two desks"],
)  # fmt: skip
def test_rings_of_one_number_at_several_desks_are_one_call(rings, calls):
    assert stations(rings) == calls


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 100), st.sampled_from(["", "101", "7916"]))))
def test_every_ring_is_in_one_call_and_no_desk_twice_in_one(told):
    rings = [ring(*one) for one in told]
    calls = calls_of(rings)
    assert sorted(one.id for call in calls for one in call) == sorted(one.id for one in rings)
    for call in calls:
        assert len({one.station for one in call}) == len(call)
        assert len({one.digits for one in call}) == 1
    assert [call[0].rang_at for call in calls] == sorted(call[0].rang_at for call in calls)


@pytest.mark.parametrize(
    ("call", "now_s", "state"),
    [
        ([ring()], 60, "ringing"),
        ([ring()], 181, "missed"),
        ([ring(ended_at=after(20))], 21, "missed"),
        ([ring(ended_at=after(20)), ring("B", 1, answered_at=after(19))], 21, "answered"),
        ([ring(taken_at=after(5))], 600, "answered"),
        ([ring(ended_at=after(20), rung_back_at=after(300))], 400, "rung_back"),
        ([ring(ended_at=after(20)), ring("B", 1, ended_at=after(20), dropped_at=after(300))], 400, "dropped"),
        ([ring(ended_at=after(20), request_id=uuid4())], 400, "answered"),
    ],
)
def test_a_call_stands_as_any_of_its_desks_left_it(call, now_s, state):
    assert state_of(call, now=after(now_s), is_answered=False, called_again=False) == state
    again = state_of(call, now=after(now_s), is_answered=False, called_again=True)
    assert again == ("called_again" if state == "missed" else state)
    came = state_of(call, now=after(now_s), is_answered=True, called_again=False)
    assert came == (state if state in ("rung_back", "dropped") else "answered")


@pytest.mark.parametrize(
    ("opened_s", "is_of_it"), [(-61, False), (-60, True), (0, True), (120 + 600, True), (120 + 601, False)]
)
def test_what_is_opened_around_a_call_came_of_it(opened_s, is_of_it):
    assert came_of(AT, after(120), after(opened_s)) is is_of_it


def call(state: str, *, back_s: float | None = None, number: str = "+7916") -> LoggedCall:
    back = None if back_s is None else after(back_s)
    return LoggedCall(
        id=uuid4(), ring_ids=(uuid4(),), state=RingState(state), number=number, digits=number, name="", rang_at=AT,
        rung_back_at=back,
    )  # fmt: skip


def test_missed_calls_are_counted_by_when_they_were_rung_back():
    calls = [
        call("answered"), call("ringing"), call("rung_back", back_s=600), call("rung_back", back_s=601),
        call("called_again"), call("dropped"), call("missed"), call("missed", number=""),
    ]  # fmt: skip
    counts = missed_counts(calls, within=TEN)
    assert counts == MissedCounts(missed=6, in_time=1, late=1, called_again=1, dropped=1, withheld=1, left=1)
    assert sum(counts[1:]) == counts.missed
    assert totals_of(counts) == {"missed": 6, "missed_in_time": 1}
    assert totals_of(missed_counts(calls[:2], within=TEN)) == {}
