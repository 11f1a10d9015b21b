"""What every act keeps true, whatever the clock does."""

import pytest

from desktop.domain.day import desk_day
from desktop.storage.queries.card import card
from desktop.storage.queries.desk import desk_facts
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.orders import issue_order
from desktop.workflow.progress import Closing, accept, assign, close, start
from desktop.workflow.undoing import undo
from tests.desk import FoundedDesk
from tests.workflow.journal import assert_entries_explain_the_state


def shown(desk: FoundedDesk, request):
    with desk.database.read() as session:
        found = card(session, desk_day(desk_facts(session)), request)
        assert found is not None
        return found


@pytest.mark.parametrize("minutes", [-60, -24 * 60], ids=["an hour", "a day"])
def test_entries_stay_in_the_order_they_were_written_when_the_clock_is_set_back(desk, minutes):
    made = desk.take("one", category_id=desk.stopped).request_id
    assign(desk.office, made, desk.told, person_id=desk.orlov)
    wrong = desk.clock.at
    right = desk.clock.forward(minutes)
    accept(desk.office, made, desk.told)
    correct(desk.office, made, desk.told, Correction(words="two", access_notes="Ring at flat 3"))
    undo(desk.office, made, desk.told)
    desk.clock.forward(5)
    join(desk.office, made, JoiningCall(words="me too"), by=desk.boris)
    start(desk.office, made, desk.told)
    close(desk.office, made, desk.told, Closing(outcome="done"))
    entries = shown(desk, made).entries
    assert [entry.kind for entry in entries] == [
        "registered", "routed", "assigned", "accepted", "corrected", "corrected", "undone", "undone", "joined",
        "under_way", "closed",
    ]  # fmt: skip
    assert [entry.recorded_at for entry in entries] == sorted(entry.recorded_at for entry in entries)
    accepted = entries[3]
    assert (accepted.occurred_at, accepted.recorded_at > wrong) == (right, True)
    assert_entries_explain_the_state(desk.database)


def test_a_request_taken_after_the_clock_was_set_back_has_the_time_of_the_clock(desk):
    desk.take()
    right = desk.clock.forward(-60)
    made = desk.take().request_id
    assert {entry.recorded_at for entry in shown(desk, made).entries} == {right}


def test_a_sheet_printed_after_the_clock_was_set_back_is_up_to_date(desk):
    made = desk.take().request_id
    assign(desk.office, made, desk.told, person_id=desk.orlov)
    desk.clock.forward(-60)
    issue_order(desk.office, made, desk.told, copy=0, pdf="0" * 64)
    assert [order.is_out_of_date for order in shown(desk, made).orders] == [False]
    assign(desk.office, made, desk.told, person_id=desk.petrov)
    assert [order.is_out_of_date for order in shown(desk, made).orders] == [True]
