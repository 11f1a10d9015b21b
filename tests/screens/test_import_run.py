"""The check or import that is under way: its stages, how far it is, and that it stops when it is asked to."""

import threading
from pathlib import Path

import pytest

from desktop.domain.errors import FileUnreadable
from desktop.domain.importing import ColumnMapping, FileLook, ImportKind, ImportPlan, ImportReport
from desktop.screens.import_run import Cancelled, ImportRun, Progress, RunStage, Subject
from tests.screens.surroundings import LiveDesk

SUBJECT = Subject(FileLook(file=Path("list.csv")), ColumnMapping(kind=ImportKind.CUSTOMER))


@pytest.fixture
def run(live: LiveDesk) -> ImportRun:
    return live.desk.import_run


def test_a_check_ends_with_its_plan_and_an_import_with_its_report(qtbot, live, run):
    stages: list[RunStage] = []
    run.changed.connect(lambda: stages.append(run.stage))

    run.check(live.desk.lanes.long, SUBJECT, lambda _progress, _cancelled: ImportPlan(read=3, made=3))
    assert run.is_running
    qtbot.waitUntil(lambda: run.stage is RunStage.CHECKED)
    assert run.plan is not None
    assert run.plan.made == 3
    run.take_in(live.desk.lanes.long, lambda _progress, _cancelled: ImportReport(read=3, made=3))
    qtbot.waitUntil(lambda: run.stage is RunStage.DONE)

    assert run.report == ImportReport(read=3, made=3)
    assert stages == [RunStage.CHECKING, RunStage.CHECKED, RunStage.TAKING_IN, RunStage.DONE]


def test_how_far_it_is_is_looked_at_while_it_goes_on(qtbot, live, run):
    goes_on = threading.Event()

    def work(progress: Progress, _cancelled: Cancelled) -> ImportPlan:
        progress(40, 100)
        assert goes_on.wait(10)
        return ImportPlan()

    with qtbot.waitSignal(run.moved):
        run.check(live.desk.lanes.long, SUBJECT, work)
    assert (run.done, run.whole) == (40, 100)
    goes_on.set()
    qtbot.waitUntil(lambda: not run.is_running)


def test_a_stopped_check_leaves_no_plan(qtbot, live, run):
    def work(_progress: Progress, cancelled: Cancelled) -> ImportPlan:
        while not cancelled():
            threading.Event().wait(0.005)
        return ImportPlan(was_cancelled=True)

    run.check(live.desk.lanes.long, SUBJECT, work)
    run.stop()
    qtbot.waitUntil(lambda: run.stage is RunStage.STOPPED)
    assert run.plan is None


def test_an_import_is_stopped_by_the_closing_of_the_program_too(qtbot, live, run):
    began = threading.Event()

    def work(_progress: Progress, cancelled: Cancelled) -> ImportReport:
        began.set()
        while not cancelled():
            threading.Event().wait(0.005)
        return ImportReport(made=7, was_cancelled=True)

    run.take_in(live.desk.lanes.long, work)
    assert began.wait(10)
    assert live.desk.lanes.long.finish() == 0
    qtbot.waitUntil(lambda: run.stage is RunStage.DONE)
    assert run.report == ImportReport(made=7, was_cancelled=True)


def test_what_can_be_mended_is_kept_as_the_error(qtbot, live, run):
    def work(_progress: Progress, _cancelled: Cancelled) -> ImportPlan:
        raise FileUnreadable(file="list.csv", why="it is locked")

    run.check(live.desk.lanes.long, SUBJECT, work)
    qtbot.waitUntil(lambda: run.stage is RunStage.FAILED)
    assert isinstance(run.error, FileUnreadable)
    run.forget()
    assert run.stage is RunStage.NOTHING
    assert run.error is None
