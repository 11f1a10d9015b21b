"""What happened earlier is registered with its true time, and ended at once where it has ended, or not at all."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from desktop.domain.calls import NewCall
from desktop.domain.earlier import Ended, card_source
from desktop.domain.errors import EndsBeforeItBegan, PersonUnknown
from desktop.domain.ids import new_id
from desktop.domain.status import Act
from desktop.storage.tables import LabourRow, PromiseRow, RequestRow
from desktop.workflow.earlier import register_ended
from tests.desk import NOON
from tests.workflow.journal import entries, kinds, request

HOUR = timedelta(hours=1)
EARLIER = NewCall(
    words="no light", occurred_at=NOON - 30 * HOUR, phone="8 916 123-45-67", key="k1", source=card_source("A")
)


def count(desk, row) -> int:
    with desk.database.read() as session:
        return session.scalar(select(func.count()).select_from(row)) or 0


def test_an_open_one_has_its_true_time_is_marked_late_and_promises_nobody_a_call(desk):
    done = register_ended(desk.office, EARLIER, None, by=desk.boris)
    row = request(desk, done.request_id)
    assert (row.status, row.occurred_at, row.recorded_at) == ("new", NOON - 30 * HOUR, NOON)
    assert entries(desk, done.request_id)[0].data["late"] is True
    assert (done.ring_back_at, done.is_ended, count(desk, PromiseRow)) == (None, False, 0)


def test_an_ended_one_is_two_acts_at_their_times_and_no_step_between_is_made_up(desk):
    call = replace(EARLIER, category_id=desk.stopped)
    ended = Ended(act=Act.CLOSE, at=NOON - 29 * HOUR, person_id=desk.petrov, minutes=40, text="changed the relay")
    done = register_ended(desk.office, call, ended, by=desk.boris)
    row = request(desk, done.request_id)
    assert (row.status, row.closed_at, row.resolved_at) == ("closed", NOON - 29 * HOUR, NOON - 29 * HOUR)
    assert (row.assignee_id, row.accepted_at, row.outcome) == (desk.petrov, None, "done")
    assert kinds(desk, done.request_id) == ["registered", "routed", "closed"]
    last = entries(desk, done.request_id)[-1]
    assert (last.occurred_at, last.recorded_at.date(), last.text) == (
        NOON - 29 * HOUR,
        NOON.date(),
        "changed the relay",
    )
    assert (done.entry_id, done.is_ended, done.ended_at) == (last.id, True, NOON - 29 * HOUR)
    assert count(desk, LabourRow) == 1


def test_where_nobody_said_when_it_ended_it_is_marked_so(desk):
    done = register_ended(desk.office, EARLIER, Ended(act=Act.RESOLVE), by=desk.boris)
    row, last = request(desk, done.request_id), entries(desk, done.request_id)[-1]
    assert (row.status, row.resolved_at, last.data["closing_time_unknown"]) == ("resolved", NOON - 30 * HOUR, True)
    assert "closing_time_unknown" not in entries(desk, done.request_id)[0].data
    assert done.ended_at is None


def test_a_cancelled_one_is_cancelled(desk):
    done = register_ended(desk.office, EARLIER, Ended(act=Act.CANCEL, at=NOON - HOUR), by=desk.boris)
    assert request(desk, done.request_id).status == "cancelled"


def test_the_same_line_again_changes_nothing(desk):
    ended = Ended(act=Act.CLOSE, at=NOON - 29 * HOUR)
    first = register_ended(desk.office, EARLIER, ended, by=desk.boris)
    again = register_ended(desk.office, EARLIER, ended, by=desk.boris)
    assert (again.number, again.was_known) == (first.number, True)
    assert count(desk, RequestRow) == 1
    assert kinds(desk, first.request_id) == ["registered", "closed"]


def test_what_cannot_be_ended_is_not_registered_either(desk):
    nobody = Ended(act=Act.CLOSE, at=NOON - HOUR, person_id=new_id())
    with pytest.raises(PersonUnknown):
        register_ended(desk.office, EARLIER, nobody, by=desk.boris)
    with pytest.raises(EndsBeforeItBegan):
        register_ended(desk.office, EARLIER, Ended(act=Act.CLOSE, at=NOON - 31 * HOUR), by=desk.boris)
    assert count(desk, RequestRow) == 0
    assert register_ended(desk.office, EARLIER, None, by=desk.boris).number == "A26-00001"
