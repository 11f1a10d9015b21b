"""Who calls, in the form: withheld numbers, and numbers that several people have."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.domain.ringing import Ring, RingEvent
from desktop.storage.queries.reading import understand


@pytest.mark.parametrize(("typed", "state", "caller"), [
    ("withheld", "withheld", None), ("номер скрыт", "withheld", None), ("匿名", "withheld", None),
    ("Olga, number withheld", "confirmed", "Olga"), ("", "owed", None),
])  # fmt: skip
def test_a_withheld_number_is_said_in_any_language_and_never_owed_again(intake, typed, state, caller):
    intake.press(Qt.Key.Key_F2)
    intake.enter("Mira 8")
    intake.type(typed)
    intake.settled()
    told = intake.page.seats.explanation.text()
    assert told.startswith("Saved as: number withheld") is (state == "withheld")
    intake.enter()
    line = intake.card(intake.save().request_id).line
    assert (line.caller_state, line.caller) == (state, caller)


def test_a_withheld_ring_fills_the_caller(intake):
    intake.desk.ringing.hear(Ring(RingEvent.RING, ""), intake.desk.now())
    intake.window.go(intake.page)
    intake.screen.open_ringing(intake.desk.ringing.take())
    intake.type("Mira 8")
    assert intake.card(intake.save().request_id).line.caller_state == "withheld"


def test_a_line_that_says_the_number_is_withheld_hands_it_on(intake):
    understood = intake.desk.read(partial(understand, typed="Lenina 14, number withheld", country="RU"))
    assert understood.is_withheld
    intake.screen.open_with("Lenina 14, number withheld", understood)
    intake.window.go(intake.page)
    assert intake.card(intake.save().request_id).line.caller_state == "withheld"
