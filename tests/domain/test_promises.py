"""How a promise ended: kept, late, broken; and what is counted of it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import new_id
from desktop.domain.promises import LATE_WITHIN, Promise, PromiseKind, PromiseState, counted, owed_by

MADE, DUE = datetime(2026, 3, 2, 13, 45, 40, tzinfo=UTC), datetime(2026, 3, 2, 14, 15, 40, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """Return so many minutes after the minute that the caller heard."""
    return DUE.replace(second=0) + timedelta(minutes=minutes)


def promise(*, kept=None, dropped=None, kind=PromiseKind.RING_BACK, due=DUE) -> Promise:
    return Promise(id=new_id(), kind=kind, due_at=due, made_at=MADE, kept_at=kept, dropped_at=dropped)


STATES = {
    "its time is to come": (promise(), at(-1), "owed"),
    "within the minute that was said": (promise(), at(0.9), "owed"),
    "nothing done": (promise(), at(1), "broken"),
    "done before": (promise(kept=at(-5)), at(90), "kept"),
    "done in the last second of the minute": (promise(kept=at(1) - timedelta(seconds=1)), at(90), "kept"),
    "done when the minute is over": (promise(kept=at(1)), at(90), "late"),
    "done within the hour": (promise(kept=at(60.9)), at(90), "late"),
    "done after the hour: it stays broken": (promise(kept=at(61)), at(90), "broken"),
    "needed no more in time": (promise(dropped=at(-5)), at(90), "dropped"),
    "dropped when its time had passed": (promise(dropped=at(5)), at(90), "broken"),
}


@pytest.mark.parametrize(("one", "now", "state"), STATES.values(), ids=STATES)
def test_how_a_promise_ended(one, now, state):
    assert one.state(now) == state


@given(done=st.integers(-10, 70), now=st.integers(-100, 500))
def test_what_was_done_once_stands_whenever_one_looks(done, now):
    ended = promise(kept=at(done))
    assert ended.state(at(now)) == ended.state(at(10_000))
    assert (ended.state(at(now)) is PromiseState.KEPT) is (done <= 0)
    assert (ended.state(at(now)) is PromiseState.BROKEN) is (at(done) >= at(1) + LATE_WITHIN)


def test_words_to_engineers_and_what_is_not_due_are_not_counted():
    found = [
        promise(kept=at(0)), promise(kept=at(-3), kind=PromiseKind.ARRIVE), promise(kept=at(20)), promise(),
        promise(dropped=at(-1)), promise(kept=at(0), kind=PromiseKind.TELL), promise(due=at(300)),
    ]  # fmt: skip
    assert counted(found, at(90)) == {PromiseState.KEPT: 2, PromiseState.LATE: 1, PromiseState.BROKEN: 1}


def test_the_first_that_is_owed_is_the_next_call():
    found = [
        promise(due=at(30)),
        promise(due=at(10)),
        promise(due=at(1), kept=at(0)),
        promise(due=at(2), dropped=at(0)),
    ]
    assert owed_by(found, PromiseKind.RING_BACK) == at(10)
    assert owed_by(found, PromiseKind.ARRIVE) is None
