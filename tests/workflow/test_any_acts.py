"""Any people doing any acts in any order: the status table holds, entries explain the state, undo goes back."""

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.errors import ActForbidden, ActImpossible, NothingToUndo
from desktop.domain.status import Act, after
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.workflow import progress, promising
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing
from desktop.workflow.undoing import undo
from tests.desk import Clock, FoundedDesk, quick
from tests.workflow.journal import assert_entries_explain_the_state, changes, request

ROLES = {"anna": "supervisor", "boris": "dispatcher", "orlov": "engineer", "wang": "contractor"}
STATE = ("status", "line", "team_id", "assignee_id", "before_pause", "pause_reason", "eta_at", "accepted_at",
         "resolved_at", "closed_at", "outcome")  # fmt: skip


QUICK = settings(max_examples=7, stateful_step_count=25, phases=[Phase.generate])  # shrinking takes minutes
ACTS = sorted(
    set(Act)
    - {
        Act.NOTE,
        Act.CORRECT,
        Act.ANSWER,
        Act.JOIN,
        Act.UNJOIN,
        Act.PRINT,
        Act.RETURN,
        Act.UNDO,
        Act.SAME_CALL,
        Act.TWO_CALLS,
        Act.TOLD,
        Act.RELEASE,
        Act.TELL_ARRIVAL,
    }
)


def acts(desk: FoundedDesk) -> dict[Act, Any]:
    return {
        Act.ROUTE: partial(progress.route, team_id=desk.maker),
        Act.ASSIGN: partial(progress.assign, person_id=desk.orlov),
        Act.NO_ANSWER: progress.no_answer,
        Act.REFUSE: progress.refuse,
        Act.ACCEPT: progress.accept,
        Act.ETA: partial(progress.expect, eta_at=desk.clock() + timedelta(minutes=30)),
        Act.START: progress.start,
        Act.ARRIVE: progress.arrive,
        Act.PAUSE: partial(progress.pause, reason="waiting_part"),
        Act.RESUME: progress.resume,
        Act.RESOLVE: partial(progress.resolve, closing=Closing(minutes=5)),
        Act.CLOSE: partial(progress.close, closing=Closing(outcome="no_fault")),
        Act.REOPEN: progress.reopen,
        Act.CANCEL: partial(progress.cancel, reason="none"),
        Act.RING_BACK: progress.ring_back,
        Act.NOT_REACHED: promising.not_reached,
        Act.PROMISE: partial(promising.promise, due_at=desk.clock() + timedelta(minutes=45)),
        Act.MINUTES: partial(progress.add_minutes, minutes=10),
    }


class Desk(RuleBasedStateMachine):
    """Two requests and four people."""

    template: FoundedDesk

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        assert self.template.database.folder is not None
        shutil.copy(self.template.database.folder / FILE_NAME, self.folder.name)
        clock = Clock()
        self.desk = replace(self.template, office=Office(quick(open_file(Path(self.folder.name))), clock), clock=clock)
        self.requests: list[UUID] = []
        self.before: dict[UUID, list[tuple[str, dict[str, Any]]]] = {}

    @initialize()
    def take_two_calls(self) -> None:
        for category in (self.desk.stopped, None):
            made = self.desk.take(category_id=category)
            self.requests.append(made.request_id)
            self.before[made.request_id] = []

    def state(self, request_id: UUID) -> dict[str, Any]:
        row = request(self.desk, request_id)
        return {name: getattr(row, name) for name in STATE}

    @rule(which=st.integers(0, 1), who=st.sampled_from(sorted(ROLES)), act=st.sampled_from(ACTS))
    def act(self, which: int, who: str, act: Act) -> None:
        do = acts(self.desk)[act]
        self.desk.clock.forward(1)
        request_id = self.requests[which]
        was, written = self.state(request_id), len(changes(self.desk.database))
        told = Told(by=getattr(self.desk, who), text="words")
        try:
            expected = after(
                act, was["status"], role=ROLES[who], number="", has_assignee=was["assignee_id"] is not None,
                before_pause=was["before_pause"],
            )  # fmt: skip
        except (ActImpossible, ActForbidden) as refused:
            with pytest.raises(type(refused)):
                do(self.desk.office, request_id, told)
            assert self.state(request_id) == was
            assert len(changes(self.desk.database)) == written
            return
        done = do(self.desk.office, request_id, told)
        assert (done.status, self.state(request_id)["status"]) == (expected, expected)
        assert len(changes(self.desk.database)) == written + 1
        self.before[request_id].append((who, was))

    @precondition(lambda self: any(self.before.values()))
    @rule(which=st.integers(0, 1), who=st.sampled_from(sorted(ROLES)))
    def undo(self, which: int, who: str) -> None:
        self.desk.clock.forward(1)
        request_id = self.requests[which]
        told = Told(by=getattr(self.desk, who))
        if not self.before[request_id] or self.before[request_id][-1][0] != who:
            with pytest.raises(NothingToUndo):
                undo(self.desk.office, request_id, told)
            return
        undo(self.desk.office, request_id, told)
        _who, was = self.before[request_id].pop()
        assert self.state(request_id) == was

    @invariant()
    def the_entries_explain_the_state(self) -> None:
        assert_entries_explain_the_state(self.desk.database)

    @invariant()
    def every_change_of_a_request_has_its_entry(self) -> None:
        for ops in changes(self.desk.database):
            touched = {op["id"] for op in ops if op["tab"] == "request"}
            told = {op["set"].get("request_id") for op in ops if op["tab"] == "entry" and op["op"] == "I"}
            assert touched <= told
            assert all(op["op"] == "I" for op in ops if op["tab"] == "entry")

    @invariant()
    def what_belongs_to_a_status_stands_with_it(self) -> None:
        for request_id in self.requests:
            now = self.state(request_id)
            is_paused, is_over = now["status"] == "paused", now["status"] in ("closed", "cancelled")
            assert ((now["before_pause"] is not None), (now["pause_reason"] is not None)) == (is_paused, is_paused)
            assert (now["closed_at"] is not None) == is_over
            assert (now["resolved_at"] is not None) == (now["outcome"] is not None)
            assert now["resolved_at"] is None or now["status"] in ("resolved", "closed")
            assert now["status"] != "assigned" or now["assignee_id"] is not None

    def teardown(self) -> None:
        self.desk.database.close()
        self.folder.cleanup()


def test_any_acts_of_any_people_keep_to_the_table_and_can_be_undone(founded):
    Desk.template = founded
    run_state_machine_as_test(Desk, settings=QUICK)


def test_every_other_act_of_the_table_is_tried(desk):
    assert sorted(acts(desk)) == ACTS
