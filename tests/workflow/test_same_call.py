"""Two desks wrote down one call: joined without losing anything, said to be two, taken apart."""

from datetime import timedelta

import pytest

from desktop.domain.day import desk_day
from desktop.domain.errors import ActForbidden, ActImpossible, NothingToUndo
from desktop.domain.ids import new_id
from desktop.storage.queries.card import card
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.waiting import waiting
from desktop.storage.tables import PromiseRow, RequestRow, SameCallRow
from desktop.workflow.acting import Told
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.orders import issue_order, return_order
from desktop.workflow.progress import Closing, accept, assign, cancel, close, reopen, ring_back
from desktop.workflow.same_call import same_call, tell, two_calls
from desktop.workflow.undoing import undo
from tests.workflow.journal import all_words, assert_entries_explain_the_state, entries, kinds, request


@pytest.fixture
def first(desk):
    return desk.take("No light", category_id=desk.stopped, site_id=desk.house, phone="8 916 000-00-01").request_id


@pytest.fixture
def second(desk):
    desk.clock.forward(6)
    call = {"category_id": desk.stopped, "site_id": desk.house, "phone": "8 916 000-00-02", "priority": "urgent"}
    return desk.take("Dark on the stairs", **call).request_id


def shown(desk, request_id):
    with desk.database.read() as session:
        return card(session, desk_day(desk_facts(session)), request_id)


def owed(desk):
    with desk.database.read() as session:
        found = waiting(
            session, desk_day(desk_facts(session)), now=desk.clock.at, unaccepted_after=timedelta(minutes=10)
        )
    return {(ring.request.id, ring.is_word) for ring in found.promises}


def test_the_joined_one_keeps_its_number_caller_and_words_and_the_other_shows_them(desk, first, second):
    done = same_call(desk.office, second, desk.told, other=first)

    joined, kept = shown(desk, second), shown(desk, first)
    assert (done.request_id, done.status, joined.line.joined_to) == (second, "cancelled", kept.line.number)
    assert (joined.line.number, joined.line.words, joined.line.phone) == (
        "A26-00002",
        "Dark on the stairs",
        "+79160000002",
    )
    assert [line.id for line in kept.joined_requests] == [second]
    assert {entry.kind for entry in kept.joined_entries} >= {"registered", "routed", "same_call"}
    assert {entry.number for entry in kept.joined_entries} == {"A26-00002"}
    assert kinds(desk, first)[-1] == kinds(desk, second)[-1] == "same_call"
    assert all(words in all_words(desk) for words in ("No light", "Dark on the stairs"))


def test_whoever_rang_about_the_joined_one_is_on_the_card_that_stays_and_so_is_who_rings_later(desk, first, second):
    join(desk.office, second, JoiningCall(words="me too", caller_name="A neighbour"), by=desk.boris)
    same_call(desk.office, first, desk.told, other=second)
    done = join(desk.office, second, JoiningCall(words="still dark", caller_name="Another one"), by=desk.boris)

    kept = shown(desk, first)
    assert done.request_id == first
    assert [call.words for call in kept.joined] == ["still dark"]
    assert [call.caller for call in kept.joined_callers[second]] == ["A neighbour"]


def test_what_is_more_pressing_passes_to_the_one_that_stays_and_back_when_they_are_taken_apart(desk, first, second):
    before, more_pressing = request(desk, first), request(desk, second)
    same_call(desk.office, first, desk.told, other=second)
    kept = request(desk, first)
    assert (kept.priority, kept.due_at, kept.status) == ("urgent", more_pressing.due_at, before.status)

    two_calls(desk.office, first, desk.told, other=second)
    kept, apart = request(desk, first), request(desk, second)
    assert (kept.priority, kept.due_at) == (before.priority, before.due_at)
    assert (apart.status, apart.joined_to_id, apart.closed_at) == ("routed", second, None)
    assert shown(desk, first).joined_requests == ()
    assert_entries_explain_the_state(desk.database)


def test_what_is_still_joined_presses_on_when_another_is_taken_apart(desk, first, second):
    third = desk.take("Still dark", site_id=desk.house, category_id=desk.stopped, priority="urgent").request_id
    for one in (second, third):
        same_call(desk.office, one, desk.told, other=first)

    two_calls(desk.office, second, desk.told, other=first)

    kept = request(desk, first)
    assert (kept.priority, kept.due_at) == ("urgent", request(desk, third).due_at)
    two_calls(desk.office, third, desk.told, other=first)
    assert_entries_explain_the_state(desk.database)


def test_a_call_that_was_owed_only_because_it_was_joined_is_owed_no_more_when_it_is_taken_apart(desk, first, second):
    close(desk.office, second, desk.told, Closing(outcome="done"))
    reopen(desk.office, second, desk.told)
    assert (second, False) not in owed(desk)
    same_call(desk.office, first, desk.told, other=second)
    assert (second, False) in owed(desk)
    two_calls(desk.office, first, desk.told, other=second)
    assert (second, False) not in owed(desk)


def test_nobody_is_told_who_was_not_sent(desk, first, second):
    with pytest.raises(ActImpossible):
        tell(desk.office, first, desk.told)
    same_call(desk.office, first, desk.told, other=second)
    with pytest.raises(ActImpossible):
        tell(desk.office, second, desk.told)


def test_the_one_further_along_stays_and_a_third_joins_the_one_that_stands(desk, first, second):
    accept(desk.office, second, desk.told, person_id=desk.orlov)
    same_call(desk.office, first, desk.told, other=second)
    assert (request(desk, first).joined_to_id, request(desk, second).status) == (second, "accepted")

    third = desk.take("Still dark", site_id=desk.house).request_id
    same_call(desk.office, third, desk.told, other=first)
    assert request(desk, third).joined_to_id == second
    assert {line.id for line in shown(desk, second).joined_requests} == {first, third}


def test_whoever_was_sent_is_to_be_told_until_he_knows(desk, first, second):
    assign(desk.office, second, desk.told, person_id=desk.orlov)
    accept(desk.office, first, desk.told, person_id=desk.petrov)
    issue_order(desk.office, second, desk.told, copy=0, pdf="0")

    same_call(desk.office, first, desk.told, other=second)

    assert (second, True) in owed(desk)
    assert shown(desk, second).to_tell
    assert entries(desk, first)[-1].data["person_id"] == str(desk.orlov)
    ring_back(desk.office, second, desk.told)
    assert (second, True) in owed(desk)
    tell(desk.office, second, desk.told)
    assert (second, True) not in owed(desk)
    undo(desk.office, second, desk.told)
    assert (second, True) in owed(desk)


def test_the_joined_caller_is_rung_back_until_the_one_that_stays_is_closed_by_who_knows_of_him(desk, first, second):
    ring_back(desk.office, second, desk.told)
    same_call(desk.office, first, desk.told, other=second)
    assert (second, False) in owed(desk)
    close(desk.office, first, desk.told, Closing(outcome="done"))
    assert owed(desk) == set()


def test_whoever_is_in_danger_is_rung_on_though_his_request_was_joined_to_another(desk):
    danger = {"category_id": desk.trapped, "equipment_id": desk.lift}
    first = desk.take("Inside the lift", phone="8 916 000-00-01", **danger).request_id
    second = desk.take("Somebody shouts in the lift", phone="8 916 000-00-02", **danger).request_id
    same_call(desk.office, second, desk.told, other=first)
    for _call in range(2):
        desk.clock.forward(9)
        ring_back(desk.office, second, desk.told)
        assert owed(desk) == {(first, False), (second, False)}
    close(desk.office, first, desk.told, Closing())
    ring_back(desk.office, second, desk.told)
    assert owed(desk) == set()


def test_the_sheet_of_the_joined_one_stays_valid_its_outcome_ends_the_work(desk, first, second):
    assign(desk.office, second, desk.told, person_id=desk.orlov)
    issue_order(desk.office, second, desk.told, copy=0, pdf="0")
    accept(desk.office, first, desk.told, person_id=desk.orlov)
    same_call(desk.office, first, desk.told, other=second)

    return_order(desk.office, second, desk.told, Closing(outcome="done", minutes=40))

    assert (request(desk, first).status, request(desk, second).status) == ("closed", "cancelled")
    assert shown(desk, first).minutes == 40
    assert "order_returned" in kinds(desk, second)
    assert owed(desk) == set()


def test_two_calls_stand_each_by_itself_and_can_be_joined_later_all_the_same(desk, first, second):
    with desk.database.take_in() as (session, _changes):
        session.get_one(RequestRow, second).station = "B"
        session.add(SameCallRow(first_id=first, second_id=second))
    assert [pair.kept.id for pair in shown(desk, first).same_calls] == [first]
    assert [pair.joined.id for pair in shown(desk, second).same_calls] == [second]

    two_calls(desk.office, first, desk.told, other=second)

    assert shown(desk, first).same_calls == shown(desk, second).same_calls == ()
    assert (request(desk, first).status, request(desk, second).status) == ("routed", "routed")
    assert kinds(desk, first)[-1] == kinds(desk, second)[-1] == "two_calls"
    assert_entries_explain_the_state(desk.database)
    same_call(desk.office, first, desk.told, other=second)
    assert request(desk, second).joined_to_id == first


def test_only_what_is_open_is_joined_and_nothing_to_itself(desk, first, second):
    for act in (same_call, two_calls):
        with pytest.raises(ActImpossible):
            act(desk.office, first, desk.told, other=first)
    cancel(desk.office, second, desk.told, reason="withdrawn")
    for one, other in ((first, second), (second, first)):
        with pytest.raises(ActImpossible):
            same_call(desk.office, one, desk.told, other=other)


def test_an_engineer_does_not_decide_what_the_desk_heard(desk, first, second):
    for act in (same_call, two_calls):
        with pytest.raises(ActForbidden):
            act(desk.office, first, Told(by=desk.orlov), other=second)


def test_joining_is_taken_apart_and_not_undone_and_reopening_takes_apart_too(desk, first, second):
    same_call(desk.office, second, desk.told, other=first)
    with pytest.raises(NothingToUndo):
        undo(desk.office, second, desk.told)
    reopen(desk.office, second, desk.told)
    assert (request(desk, second).status, request(desk, second).joined_to_id) == ("routed", second)


def test_a_circle_that_a_damaged_file_holds_stops_nobody(desk, first, second):
    with desk.database.take_in() as (session, _changes):
        session.get_one(RequestRow, first).joined_to_id = second
        session.get_one(RequestRow, second).joined_to_id = first
        session.add(
            PromiseRow(
                id=new_id(), request_id=first, kind="ring_back", due_at=desk.clock.at, made_at=desk.clock.at,
            )
        )  # fmt: skip
    assert shown(desk, first).line.joined_to == "A26-00002"
    cancel(desk.office, first, desk.told, reason="withdrawn")
