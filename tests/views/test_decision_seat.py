"""The seat of what is to be decided: read out whole, quiet, and gone with its decision."""

import pytest

from desktop.domain.undecided import Undecided
from desktop.models.decisions import Decision, decisions
from desktop.views import theme
from desktop.views.decision_seat import DecisionSeat
from tests.models.lines import READER
from tests.models.test_decisions import conflict, entry, refused


def decision(of: Undecided) -> Decision:
    return decisions(of, READER)[0]


@pytest.fixture
def seat(qtbot, qapp) -> DecisionSeat:
    theme.apply(qapp, theme="light", text_pt=14)
    made = DecisionSeat()
    qtbot.addWidget(made)
    made.resize(1000, 200)
    return made


def test_a_screen_reader_reads_all_of_it(seat):
    met = decision(Undecided(conflicts=(conflict(entry("resolved"), stands=entry("cancelled", "Anna Petrova")),)))
    seat.show_decision(met, is_opened=True)
    assert seat.accessibleName() == "Two acts met: which of them holds?"
    assert seat.accessibleDescription().split("\n") == [
        "Two acts met: which of them holds?",
        "Anna Petrova (B), 12:00: Cancelled – this stands",
        "Boris Ivanov (B), 12:00: Resolved – not applied",
        "F4: what stands holds. F12: what was not applied is done again.",
    ]
    labels = [label for label in seat.findChildren(type(seat.title)) if label.isVisible()]
    assert all(label.accessibleName() for label in labels)


def test_it_takes_no_focus(seat):
    seat.show_decision(decision(Undecided(refused=(refused(entry()),))), is_opened=False)
    assert seat.isVisible()
    assert seat.focusWidget() is None


def test_fewer_acts_leave_no_row_behind(seat):
    three = decision(Undecided(conflicts=(conflict(entry(), entry(), stands=entry("cancelled")),)))
    seat.show_decision(three, is_opened=True)
    seat.show_decision(decision(Undecided(refused=(refused(entry(text="only this")),))), is_opened=True)
    said = [label.text() for label in seat.findChildren(type(seat.title)) if label.isVisible()]
    assert said[3:] == ["12:00", "Boris Ivanov", "Note: only this", "refused"]


def test_a_key_decides_only_what_is_in_sight(qtbot, seat):
    met = decision(Undecided(conflicts=(conflict(entry()),)))
    assert not seat.press("F4")
    seat.show_decision(met, is_opened=True)
    seat.step_aside(True)
    assert not seat.press("F4")
    assert seat.labels() == {}
    seat.step_aside(False)
    with qtbot.waitSignal(seat.decided) as told:
        assert seat.press("F12")
    assert told.args == [met, "keep"]


def test_a_decision_that_came_under_the_hands_wants_to_be_read_first(qtbot, seat):
    seat.show_decision(decision(Undecided(conflicts=(conflict(entry()),))), is_opened=False)
    with qtbot.waitSignal(seat.unread), qtbot.assertNotEmitted(seat.decided):
        seat.press("F4")


def test_who_has_opened_the_card_decides_with_the_next_key(qtbot, seat):
    met = decision(Undecided(conflicts=(conflict(entry()),)))
    seat.show_decision(met, is_opened=False)
    seat.show_decision(met, is_opened=True)
    with qtbot.waitSignal(seat.decided) as decided:
        assert seat.press("F4")
    assert decided.args == [met, "take"]
