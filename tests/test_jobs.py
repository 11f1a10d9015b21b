"""The lanes, without Qt: the "interface thread" is a list of calls that the test works off itself."""

import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from queue import Queue
from typing import ClassVar

import pytest

from desktop.domain.errors import DaybookError, DiskRefused
from desktop.jobs import Lane, Lanes, LatestLane

WAIT_S = 5.0


class Desk:
    """Stands for the interface thread: receives calls, runs them when told."""

    def __init__(self) -> None:
        self.calls: Queue[Callable[[], None]] = Queue()
        self.answers: list[object] = []
        self.errors: list[DaybookError] = []

    def turn(self, count: int = 1) -> None:
        for _ in range(count):
            self.calls.get(timeout=WAIT_S)()

    def turn_what_is_there(self) -> None:
        while not self.calls.empty():
            self.calls.get()()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def lane(desk: Desk) -> Iterator[Lane]:
    lane = Lane("write", desk.calls.put)
    yield lane
    assert lane.finish(WAIT_S) == 0


@pytest.fixture
def latest(desk: Desk) -> Iterator[LatestLane]:
    lane = LatestLane("read", desk.calls.put)
    yield lane
    assert lane.finish(WAIT_S) == 0


def test_acts_are_done_in_the_order_they_were_given(lane, desk):
    for number in range(100):
        lane.run(partial(int, number), done=desk.answers.append, failed=desk.errors.append)
    desk.turn(100)
    assert desk.answers == list(range(100))


def test_work_runs_on_the_lanes_own_thread(lane, desk):
    lane.run(lambda: threading.current_thread().name, done=desk.answers.append, failed=desk.errors.append)
    desk.turn()
    assert desk.answers == ["write"]


def test_what_the_user_can_mend_comes_back_as_an_error_with_its_facts(lane, desk):
    def full_disk() -> None:
        raise DiskRefused(why="full", folder="/data")

    lane.run(full_disk, done=desk.answers.append, failed=desk.errors.append)
    desk.turn()
    assert desk.answers == []
    assert desk.errors[0].facts["why"] == "full"


def test_a_bug_is_raised_on_the_interface_thread_and_the_lane_goes_on(lane, desk):
    lane.run(lambda: 1 // 0, done=desk.answers.append, failed=desk.errors.append)
    lane.run(lambda: "next", done=desk.answers.append, failed=desk.errors.append)
    with pytest.raises(ZeroDivisionError):
        desk.turn()
    desk.turn()
    assert desk.answers == ["next"]
    assert desk.errors == []


def test_closing_does_what_is_queued_first(desk):
    lane, gate = Lane("write", desk.calls.put), threading.Event()
    done: list[int] = []
    lane.run(lambda: gate.wait(WAIT_S), done=desk.answers.append, failed=desk.errors.append)
    for number in range(20):
        lane.run(partial(done.append, number), done=desk.answers.append, failed=desk.errors.append)
    gate.set()
    assert lane.finish(WAIT_S) == 0
    assert done == list(range(20))
    with pytest.raises(RuntimeError):
        lane.run(lambda: None, done=desk.answers.append, failed=desk.errors.append)


def test_closing_says_how_much_was_left_undone(desk):
    lane, gate = Lane("write", desk.calls.put), threading.Event()
    lane.run(lambda: gate.wait(WAIT_S), done=desk.answers.append, failed=desk.errors.append)
    lane.run(lambda: None, done=desk.answers.append, failed=desk.errors.append)
    assert lane.finish(0.01) == 2
    gate.set()
    assert lane.finish(WAIT_S) == 0


def test_a_long_job_learns_that_the_program_is_closing(desk):
    lane, begun = Lane("batch", desk.calls.put), threading.Event()

    def long_import() -> None:
        begun.set()
        while not lane.is_finishing():
            time.sleep(0.001)

    lane.run(long_import, done=desk.answers.append, failed=desk.errors.append)
    assert begun.wait(WAIT_S)
    assert lane.finish(WAIT_S) == 0


def test_writes_go_on_when_nobody_receives_the_answers_any_more(monkeypatch):
    reported: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", reported.append)

    def gone(_call: object) -> None:
        raise RuntimeError("the receiver is gone")

    lane = Lane("write", gone)
    written: list[int] = []
    for number in (1, 2):
        lane.run(partial(written.append, number), done=lambda _none: None, failed=lambda _error: None)
    assert lane.finish(WAIT_S) == 0
    assert written == [1, 2]
    assert [str(args.exc_value) for args in reported] == ["the receiver is gone"] * 2


def test_only_the_newest_question_of_a_topic_is_asked_and_answered(latest, desk):
    gate = threading.Event()
    asked: list[str] = []

    def look_up(typed: str) -> str:
        gate.wait(WAIT_S)
        asked.append(typed)
        return typed

    for typed in ("l", "le", "len", "len14"):
        latest.run("candidates", partial(look_up, typed), done=desk.answers.append, failed=desk.errors.append)
        time.sleep(0.01)  # so that the first one is running
    latest.run("history", lambda: look_up("history"), done=desk.answers.append, failed=desk.errors.append)
    gate.set()
    assert latest_settles(latest, desk) == ["len14", "history"]
    assert asked == ["l", "len14", "history"]


def test_an_answer_on_its_way_is_dropped_when_a_newer_question_came(latest, desk):
    latest.run("page", lambda: "yesterday", done=desk.answers.append, failed=desk.errors.append)
    late = desk.calls.get(timeout=WAIT_S)
    latest.run("page", lambda: "today", done=desk.answers.append, failed=desk.errors.append)
    late()
    assert desk.answers == []
    desk.turn()
    assert desk.answers == ["today"]


def test_a_running_question_is_interrupted_once_and_its_error_stays_unheard(desk):
    stopped, begun = threading.Event(), threading.Event()
    interruptions: list[int] = []

    def interrupt() -> None:
        interruptions.append(1)
        stopped.set()

    def slow() -> None:
        begun.set()
        assert stopped.wait(WAIT_S)
        raise OSError("interrupted")  # as sqlite3 does

    latest = LatestLane("read", desk.calls.put, interrupt=interrupt)
    latest.run("find", slow, done=desk.answers.append, failed=desk.errors.append)
    assert begun.wait(WAIT_S)
    latest.run("find", lambda: "second", done=desk.answers.append, failed=desk.errors.append)
    latest.run("find", lambda: "third", done=desk.answers.append, failed=desk.errors.append)
    desk.turn(2)  # the interrupted one is handed over too, to be forgotten there
    assert desk.answers == ["third"]
    latest.run("find", lambda: "fourth", done=desk.answers.append, failed=desk.errors.append)
    desk.turn()
    assert len(interruptions) == 1
    assert latest.finish(WAIT_S) == 0


def test_a_job_can_ask_whether_it_is_still_wanted(latest, desk):
    begun = threading.Event()

    def page_by_page() -> str:
        begun.set()
        while not latest.is_stale():
            time.sleep(0.001)
        return "stopped early"

    latest.run("export", page_by_page, done=desk.answers.append, failed=desk.errors.append)
    assert begun.wait(WAIT_S)
    latest.forget("export")
    assert latest_settles(latest, desk) == []


def test_a_finished_read_lane_is_silent(desk):
    latest = LatestLane("read", desk.calls.put)
    assert latest.finish(WAIT_S) == 0
    latest.run("page", lambda: "late", done=desk.answers.append, failed=desk.errors.append)
    desk.turn_what_is_there()
    assert desk.answers == []


def test_lanes_finish_together(desk):
    lanes = Lanes.open(desk.calls.put)
    lanes.write.run(lambda: "saved", done=desk.answers.append, failed=desk.errors.append)
    lanes.batch.run(lambda: "imported", done=desk.answers.append, failed=desk.errors.append)
    assert lanes.finish(WAIT_S) == 0
    desk.turn_what_is_there()
    assert sorted(map(str, desk.answers)) == ["imported", "saved"]


def test_a_program_that_ends_without_finishing_still_writes_what_is_queued(tmp_path):
    program = """
        import sys, time
        from pathlib import Path
        from desktop.jobs import Lane
        lane = Lane("write", lambda call: None)
        for n in range(5):
            lane.run(lambda n=n: (time.sleep(0.02), Path(sys.argv[1], str(n)).touch()), done=print, failed=print)
        raise SystemExit(3)
    """
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program), str(tmp_path)], check=False)
    assert done.returncode == 3
    assert len(list(tmp_path.iterdir())) == 5
    assert time.monotonic() - started < WAIT_S


def latest_settles(latest: LatestLane, desk: Desk) -> list[object]:
    """Return the answers once nothing is asked any more."""
    latest.run("end", lambda: None, done=lambda _none: desk.answers.append("end"), failed=desk.errors.append)
    while "end" not in desk.answers:
        desk.turn()
    assert desk.errors == []
    return [answer for answer in desk.answers if answer != "end"]


class Held:
    """Something that must die where it was made, as every QObject must."""

    deaths: ClassVar[list[str]] = []

    def answer(self, _result: object) -> None:
        """Nothing is done about it."""

    def work(self) -> None:
        """Nothing is to be done."""

    def __del__(self) -> None:
        Held.deaths.append(threading.current_thread().name)


@pytest.mark.parametrize("kind", ["write", "read"])
def test_what_a_job_alone_still_holds_dies_on_the_interface_thread(desk, kind):
    told = threading.Event()

    def deliver(call: Callable[[], None]) -> None:
        told.clear()
        desk.calls.put(call)
        assert told.wait(WAIT_S)  # the lane still stands where it handed over while the answer is told

    slow: Lane | LatestLane = Lane("write", deliver) if kind == "write" else LatestLane("read", deliver)
    Held.deaths.clear()
    for _again in range(20):
        held = Held()
        if isinstance(slow, Lane):
            slow.run(held.work, done=held.answer, failed=held.answer)
        else:
            slow.run("find", held.work, done=held.answer, failed=held.answer)
        del held
        desk.turn()
        told.set()
    assert slow.finish(WAIT_S) == 0
    assert Held.deaths == [threading.main_thread().name] * 20


def test_a_question_that_is_replaced_dies_on_the_interface_thread_too(desk, latest):
    Held.deaths.clear()

    def ask() -> None:
        held = Held()
        latest.run("find", held.work, done=held.answer, failed=held.answer)

    for _again in range(200):
        ask()
    latest.finish(WAIT_S)
    desk.turn_what_is_there()
    assert set(Held.deaths) == {threading.main_thread().name}
    assert len(Held.deaths) == 200
