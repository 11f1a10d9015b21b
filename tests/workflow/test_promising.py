"""What a caller is promised on the phone, and what becomes of it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.domain.day import desk_day
from desktop.domain.errors import ActImpossible, NoArrivalToTell, NothingOwed, ReasonMissing, TimePassed
from desktop.domain.promises import PromiseKind, PromiseState
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.promises import promises_of
from desktop.storage.queries.waiting import waiting
from desktop.storage.tables import ContactRow, PromiseRow
from desktop.workflow import directory, progress, promising
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join, unjoin
from desktop.workflow.merging import merge
from desktop.workflow.progress import Closing
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk
from tests.workflow.journal import calls, entries, kinds


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


def past(desk: FoundedDesk, minutes: float) -> Told:
    """What an act of Boris is told that happened so many minutes after noon."""
    return Told(by=desk.boris, at=NOON + timedelta(minutes=minutes))


def olga_joins(desk: FoundedDesk, request: UUID) -> UUID:
    """Let Olga join a request; return her promise."""
    call = JoiningCall(words="here too", caller_name="Olga", phone="8 916 000-00-01")
    join(desk.office, request, call, by=desk.boris)
    return owed_by(desk, request)["Olga"]


def owed_by(desk: FoundedDesk, request: UUID) -> dict[str, UUID]:
    """Return the calls that are owed on a request, by who waits for them."""
    owed = select(ContactRow.name, PromiseRow.id).join(ContactRow, ContactRow.id == PromiseRow.contact_id)
    is_owed = (PromiseRow.request_id == request, PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None))
    with desk.database.read() as session:
        found = session.execute(owed.where(*is_owed, PromiseRow.kind == PromiseKind.RING_BACK)).all()
    assert len(dict(found)) == len(found), "nobody waits for two calls"
    return dict(found)


def attempts(desk: FoundedDesk) -> dict[str | None, int]:
    """Return how often each who waits for a call was not reached, as F11 says it."""
    with desk.database.read() as session:
        found = waiting(session, desk_day(desk_facts(session)), now=desk.clock.at, unaccepted_after=timedelta(hours=1))
    return {one.caller: one.attempts for one in found.promises}


def test_whoever_joined_a_person_in_danger_is_rung_again_himself(desk):
    request = desk.take(contact_id=desk.ivanova, category_id=desk.trapped).request_id
    olga = olga_joins(desk, request)
    for _call in range(3):
        desk.clock.forward(9)
        progress.ring_back(desk.office, request, desk.told, promise_id=olga)
        olga = owed_by(desk, request)["Olga"]
    assert owed_by(desk, request).keys() == {"Ivanova", "Olga"}


def test_a_call_made_before_a_promise_does_not_keep_it(desk, taken):
    desk.clock.forward(60)
    promising.promise(desk.office, taken, desk.told, due_at=NOON + timedelta(minutes=180))
    desk.clock.forward(10)
    progress.ring_back(desk.office, taken, past(desk, 20))
    assert states(desk, taken)[-1] == ("ring_back", 180, "owed")
    with pytest.raises(NothingOwed):
        promising.release(desk.office, taken, past(desk, 30), reason="found it out")
    assert states(desk, taken)[-1] == ("ring_back", 180, "owed")


def test_work_done_before_a_call_was_promised_leaves_it_owed_and_what_was_promised_before_is_needed_no_more(
    desk, taken
):
    desk.clock.forward(20)
    olga_joins(desk, taken)
    desk.clock.forward(60)
    progress.close(desk.office, taken, past(desk, 15), Closing())
    assert states(desk, taken) == [("ring_back", 30, "dropped"), ("ring_back", 50, "broken")]
    assert owed_by(desk, taken).keys() == {"Olga"}
    undo(desk.office, taken, desk.told)
    assert owed_by(desk, taken).keys() == {"Ivanova", "Olga"}


def test_what_is_typed_to_the_minute_answers_what_was_promised_in_that_minute(desk, taken):
    desk.clock.forward(45.5)
    promising.promise(desk.office, taken, desk.told, due_at=NOON + timedelta(minutes=60))
    desk.clock.forward(3)
    progress.ring_back(desk.office, taken, past(desk, 45))
    assert states(desk, taken)[-1] == ("ring_back", 60, "kept")


def test_a_call_written_down_late_was_promised_when_it_came_and_is_kept_by_who_rang_since(desk):
    desk.clock.forward(60)
    request = desk.take(contact_id=desk.ivanova, occurred_at=NOON).request_id
    progress.ring_back(desk.office, request, past(desk, 40))
    assert owed_by(desk, request) == {}


def test_a_promise_of_another_station_whose_clock_is_ahead_is_kept_by_a_call_now(desk, taken):
    with desk.database.take_in() as (session, _changes):
        session.scalars(select(PromiseRow)).one().made_at = NOON + timedelta(minutes=7)
    progress.ring_back(desk.office, taken, desk.told)
    assert owed_by(desk, taken) == {}


def test_who_is_there_already_keeps_what_was_told_of_his_arrival_since(desk, taken):
    accepted(desk, taken, eta=40)
    desk.clock.forward(10)
    promising.tell_arrival(desk.office, taken, desk.told)
    desk.clock.forward(5)
    progress.arrive(desk.office, taken, past(desk, 5))
    assert states(desk, taken)[-1] == ("arrive", 40, "kept")


def test_a_promise_that_was_taken_back_was_none_and_is_not_counted_as_broken(desk, taken):
    promising.promise(desk.office, taken, desk.told, due_at=NOON + timedelta(minutes=45))
    desk.clock.forward(90)
    undo(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 30, "broken"), ("ring_back", 45, "dropped")]


def test_a_caller_taken_out_of_a_request_too_late_is_one_broken_promise(desk, taken):
    olga_joins(desk, taken)
    desk.clock.forward(90)
    (call,) = (call for call in calls(desk, taken) if call.kind == "joined")
    own = unjoin(desk.office, taken, call.id, by=desk.boris)
    assert (states(desk, taken)[1:], states(desk, own.request_id)) == (
        [("ring_back", 30, "dropped")], [("ring_back", 30, "broken")],
    )  # fmt: skip


def test_whoever_was_not_reached_is_counted_for_himself_and_no_more_when_that_is_taken_back(desk, taken):
    olga = olga_joins(desk, taken)
    promising.not_reached(desk.office, taken, desk.told)
    promising.not_reached(desk.office, taken, desk.told)
    promising.not_reached(desk.office, taken, desk.told, promise_id=olga)
    assert attempts(desk) == {"Ivanova": 2, "Olga": 1}
    undo(desk.office, taken, desk.told)
    assert attempts(desk) == {"Ivanova": 2, "Olga": 0}


def test_a_caller_who_was_corrected_is_owed_what_the_other_was_and_back_again(desk, taken):
    correct(desk.office, taken, desk.told, Correction(caller_name="Vera", phone="8 916 000-00-03"))
    assert owed_by(desk, taken).keys() == {"Vera"}
    undo(desk.office, taken, desk.told)
    assert owed_by(desk, taken).keys() == {"Ivanova"}
    assert [call.contact_id for call in calls(desk, taken)] == [desk.ivanova]
    correct(desk.office, taken, desk.told, Correction(caller_name="Vera", phone="8 916 000-00-03"))
    progress.ring_back(desk.office, taken, desk.told)
    assert owed_by(desk, taken) == {}


def test_a_caller_who_was_merged_with_another_is_rung_as_that_one(desk, taken):
    double = directory.save(
        desk.office, "contact", None, {"name": "Ivanova A.", "phones": ["8 916 123-45-68"]}, by=desk.boris
    )
    merge(desk.office, "contact", desk.ivanova, double, by=desk.boris)
    with desk.database.read() as session:
        found = waiting(session, desk_day(desk_facts(session)), now=NOON, unaccepted_after=timedelta(hours=1))
    assert [one.is_of_another for one in found.promises] == [False]
    progress.ring_back(desk.office, taken, desk.told)
    assert owed_by(desk, taken) == {}


def test_who_joins_what_came_from_another_system_is_owed_a_call_of_his_own(desk):
    request = desk.take("Old one", source="okdesk", external_ref="7", contact_id=desk.ivanova).request_id
    assert owed_by(desk, request) == {}
    olga_joins(desk, request)
    assert owed_by(desk, request).keys() == {"Olga"}


def test_who_turns_out_to_be_in_danger_is_rung_back_as_soon_as_anybody_in_danger(desk, taken):
    desk.clock.forward(5)
    correct(desk.office, taken, desk.told, Correction(category_id=desk.trapped))
    assert states(desk, taken) == [("ring_back", 15, "owed"), ("ring_back", 30, "owed")]
    undo(desk.office, taken, desk.told)
    assert states(desk, taken) == [("ring_back", 15, "dropped"), ("ring_back", 30, "owed")]
    correct(desk.office, taken, desk.told, Correction(priority="danger"))
    correct(desk.office, taken, desk.told, Correction(category_id=desk.trapped))
    assert len([state for _kind, _due, state in states(desk, taken) if state == "owed"]) == 2
    progress.ring_back(desk.office, taken, desk.told)
    assert [due for _kind, due, state in states(desk, taken) if state == "owed"] == [15]
