"""The seat says what it can in one line: who is there goes before how far the request is."""

import pytest

from desktop.domain.ticks import Tick
from desktop.views import theme
from desktop.views.sharing_seat import SharingSeat

SENTENCE, WORDS = "Saved here; goes to the server when it answers.", "saved here"
WHOLE = "Boris Ivanov has this request open at station B, since 14:05"
SHORT = "Open elsewhere: Boris Ivanov (B, 14:05)"


@pytest.fixture
def seat(qtbot) -> SharingSeat:
    made = SharingSeat()
    qtbot.addWidget(made)
    made.show_state(Tick.WAITING, SENTENCE, WORDS)
    made.show_others(WHOLE, SHORT)
    made.show()
    return made


def test_where_there_is_room_all_is_said(seat):
    seat.resize(1800, 30)
    assert (seat.state.text(), seat.others.text()) == (SENTENCE, WHOLE)


def test_where_there_is_less_the_state_is_said_in_few_words_then_the_people_shorter(qtbot, seat):
    both = seat.state.fontMetrics().horizontalAdvance(WHOLE + WORDS)
    seat.resize(both + 100, 30)
    assert (seat.state.text(), seat.others.text()) == (WORDS, WHOLE)
    seat.resize(both - 40, 30)
    assert (seat.state.text(), seat.others.text()) == (WORDS, SHORT)


def test_it_stays_as_high_whatever_it_says(seat):
    seat.resize(900, 30)
    high = seat.sizeHint().height()
    seat.show_others("", "")
    assert seat.sizeHint().height() == high


def test_all_of_it_is_read_out_however_little_room_there_is(seat):
    seat.resize(200, 30)
    assert seat.state.accessibleName() == SENTENCE
    assert seat.others.accessibleName() == WHOLE


def test_a_refusal_is_coloured_besides(qapp, seat):
    theme.apply(qapp, theme="light", text_pt=14)
    seat.show_state(Tick.REFUSED, "refused", "refused")
    assert seat.state.property("tone") == "danger"


def test_what_is_to_be_decided_is_said_while_its_own_seat_has_stepped_aside(seat):
    seat.resize(1800, 30)
    seat.show_waiting(True)
    assert seat.state.text() == "Something is to be decided here: Esc leads to it."
    assert seat.state.accessibleName() == seat.state.text()
    seat.show_waiting(False)
    assert seat.state.text() == SENTENCE
