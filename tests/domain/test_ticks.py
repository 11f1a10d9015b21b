"""The gravest of what happened to a request's acts marks it."""

from desktop.domain.ids import new_id
from desktop.domain.ticks import Tick, Ticks

MINE, OTHER = new_id(), new_id()


def test_a_request_that_is_not_named_is_on_the_server():
    assert Ticks({MINE: Tick.WAITING}).of(OTHER) is Tick.ON_SERVER


def test_what_was_written_just_now_waits():
    assert Ticks().with_written(MINE) == Ticks({MINE: Tick.WAITING})


def test_a_new_entry_hides_no_refusal():
    assert Ticks({MINE: Tick.REFUSED}).with_written(MINE).of(MINE) is Tick.REFUSED
