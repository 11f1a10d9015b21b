"""What a caller is promised on the phone, and what becomes of it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.domain.errors import ActImpossible, NoArrivalToTell, NothingOwed, ReasonMissing, TimePassed
from desktop.domain.promises import PromiseKind, PromiseState
from desktop.storage.queries.promises import promises_of
from desktop.storage.tables import PromiseRow
from desktop.workflow import progress, promising
from desktop.workflow.acting import Told
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.progress import Closing
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk
from tests.workflow.journal import entries, kinds


def states(desk: FoundedDesk, request: UUID) -> list[tuple[str, int, str]]:
    """Return the promises about a request: kind, due so many minutes after noon, how it stands now."""
    with desk.database.read() as session:
        found = promises_of(session, [request])[request]
    return [(p.kind, round((p.due_at - NOON).total_seconds() / 60), p.state(desk.clock.at)) for p in found]


@pytest.fixture
def taken(desk) -> UUID:
    """A request of Ivanova: a call-back is owed by half past."""
    request: UUID = desk.take(contact_id=desk.ivanova, category_id=desk.stopped).request_id
    return request


def accepted(desk: FoundedDesk, request: UUID, eta: int) -> None:
    at = NOON + timedelta(minutes=eta)
    progress.accept(desk.office, request, desk.told, eta_at=at, person_id=desk.orlov)


def test_a_call_promised_for_another_time_takes_the_place_of_the_one_owed(desk, taken):
    told = Told(by=desk.boris, text="about the price")
    promising.promise(desk.office, taken, told, due_at=NOON + timedelta(hours=3))
    assert states(desk, taken) == [("ring_back", 30, "dropped"), ("ring_back", 180, "owed")]
    written = entries(desk, taken)[-1]
    assert (written.kind, written.text) == ("promised", "about the price")
    undo(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 30, "owed"), ("ring_back", 180, "dropped")]


def test_whoever_is_in_danger_is_rung_every_ten_minutes_all_the_same(desk):
    request = desk.take(contact_id=desk.ivanova, category_id=desk.trapped).request_id
    promising.promise(desk.office, request, desk.told, due_at=NOON + timedelta(minutes=25))
    assert states(desk, request) == [("ring_back", 10, "owed"), ("ring_back", 25, "owed")]


def test_after_each_call_to_a_person_in_danger_the_next_one_is_owed_until_he_is_out(desk):
    request = desk.take(contact_id=desk.ivanova, category_id=desk.trapped).request_id
    for _call in range(2):
        desk.clock.forward(9)
        progress.ring_back(desk.office, request, desk.told)
    assert states(desk, request) == [("ring_back", 10, "kept"), ("ring_back", 19, "kept"), ("ring_back", 28, "owed")]
    progress.resolve(desk.office, request, desk.told, Closing())
    assert states(desk, request)[-1] == ("ring_back", 28, "dropped")
    progress.ring_back(desk.office, request, desk.told)
    assert len(states(desk, request)) == 3


def test_no_promise_is_made_for_a_time_that_has_passed(desk, taken):
    with pytest.raises(TimePassed):
        promising.promise(desk.office, taken, desk.told, due_at=NOON)
    assert kinds(desk, taken)[-1] == "routed"


def test_a_caller_who_does_not_answer_stays_owed_his_call(desk, taken):
    desk.clock.forward(40)
    promising.not_reached(desk.office, taken, desk.told)
    assert kinds(desk, taken)[-1] == "not_reached"
    assert states(desk, taken) == [("ring_back", 30, "broken")]
    progress.ring_back(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 30, "late")]


def test_a_call_that_is_needed_no_more_is_dropped_with_its_reason(desk, taken):
    with pytest.raises(ReasonMissing):
        promising.release(desk.office, taken, desk.told, reason=" ")
    promising.release(desk.office, taken, desk.told, reason="the caller rang himself")
    assert states(desk, taken) == [("ring_back", 30, "dropped")]
    assert entries(desk, taken)[-1].data["reason"] == "the caller rang himself"
    with pytest.raises(NothingOwed):
        promising.release(desk.office, taken, desk.told, reason="once more")


def test_who_is_told_that_somebody_comes_was_promised_that(desk, taken):
    accepted(desk, taken, eta=40)
    assert [kind for kind, _due, _state in states(desk, taken)] == ["ring_back"]  # he has heard nothing yet
    desk.clock.forward(5)
    progress.ring_back(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 30, "kept"), ("arrive", 40, "owed")]
    desk.clock.forward(30)
    progress.arrive(desk.office, taken, desk.told)
    assert states(desk, taken)[-1] == ("arrive", 40, "kept")
    undo(desk.office, taken, desk.told)
    assert states(desk, taken)[-1] == ("arrive", 40, "owed")


def test_an_arrival_whose_time_has_passed_is_told_to_nobody(desk, taken):
    accepted(desk, taken, eta=4)
    desk.clock.forward(5)
    progress.ring_back(desk.office, taken, desk.told)
    assert [kind for kind, _due, _state in states(desk, taken)] == ["ring_back"]


def test_a_caller_still_on_the_line_is_told_with_one_act_and_once(desk, taken):
    with pytest.raises(ActImpossible):
        promising.tell_arrival(desk.office, taken, desk.told)
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 30, "owed"), ("arrive", 40, "owed")]
    with pytest.raises(NoArrivalToTell):
        promising.tell_arrival(desk.office, taken, desk.told)
    undo(desk.office, taken, desk.told)
    assert states(desk, taken)[-1] == ("arrive", 40, "dropped")


def test_another_time_of_arrival_told_in_time_takes_the_place_of_the_first(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    progress.expect(desk.office, taken, desk.told, eta_at=NOON + timedelta(minutes=70))
    promising.tell_arrival(desk.office, taken, desk.told)
    assert states(desk, taken)[1:] == [("arrive", 40, "dropped"), ("arrive", 70, "owed")]


def test_another_time_told_too_late_leaves_the_first_promise_broken(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    desk.clock.forward(50)
    progress.expect(desk.office, taken, desk.told, eta_at=NOON + timedelta(minutes=70))
    progress.ring_back(desk.office, taken, desk.told)
    assert states(desk, taken)[1:] == [("arrive", 40, "broken"), ("arrive", 70, "owed")]


def test_an_arrival_that_nobody_wrote_down_counts_by_the_end_of_the_work(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    desk.clock.forward(60)
    progress.close(desk.office, taken, desk.told, Closing())
    assert states(desk, taken) == [("ring_back", 30, "broken"), ("arrive", 40, "late")]


def test_nobody_comes_to_a_request_that_was_cancelled_in_time(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    progress.cancel(desk.office, taken, desk.told, reason="works again")
    assert [state for _kind, _due, state in states(desk, taken)] == ["dropped", "dropped"]


def test_another_engineer_does_not_make_the_caller_forget_what_he_heard(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    progress.assign(desk.office, taken, desk.told, person_id=desk.petrov)
    assert states(desk, taken)[-1] == ("arrive", 40, "owed")


def test_a_second_caller_hears_when_somebody_comes_too(desk, taken):
    accepted(desk, taken, eta=40)
    join(desk.office, taken, JoiningCall(words="the same"), by=desk.boris)
    join(desk.office, taken, JoiningCall(words="and I"), by=desk.boris)
    assert states(desk, taken)[1:] == [("arrive", 40, "owed")]


def test_every_promise_is_of_a_kind_that_the_domain_knows(desk, taken):
    accepted(desk, taken, eta=40)
    promising.tell_arrival(desk.office, taken, desk.told)
    with desk.database.read() as session:
        found: Any = session.scalars(select(PromiseRow.kind)).all()
    assert set(found) <= set(PromiseKind)
    assert PromiseState.OWED in {state for _kind, _due, state in states(desk, taken)}
