"""From the lanes to the interface thread, with a real event loop."""

import threading
from functools import partial

from desktop.jobs import Lane, Lanes
from desktop.relay import Relay


def test_answers_arrive_on_the_interface_thread_in_order(qtbot):
    relay = Relay()
    lane = Lane("write", relay.deliver)
    seen: list[tuple[int, str]] = []
    for number in range(50):
        lane.run(
            partial(int, number),
            done=lambda number: seen.append((number, threading.current_thread().name)),
            failed=lambda error: None,
        )
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [(number, threading.main_thread().name) for number in range(50)]
    assert lane.finish() == 0


def test_a_call_never_runs_before_deliver_returns(qtbot):
    relay = Relay()
    order: list[str] = []
    relay.deliver(lambda: order.append("call"))
    order.append("returned")
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["returned", "call"]


def test_a_bug_on_a_lane_reaches_the_crash_handler(qtbot):
    relay = Relay()
    lane = Lane("write", relay.deliver)
    with qtbot.captureExceptions() as seen:
        lane.run(lambda: 1 // 0, done=lambda _none: None, failed=lambda _error: None)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is ZeroDivisionError
    assert lane.finish() == 0


def test_answers_of_the_last_writes_are_there_after_one_more_turn(qtbot, qapp):
    relay = Relay()
    seen: list[str] = []
    lanes = Lanes.open(relay.deliver)
    lanes.write.run(lambda: "saved", done=seen.append, failed=lambda _error: None)
    assert lanes.finish() == 0
    qapp.processEvents()
    assert seen == ["saved"]
