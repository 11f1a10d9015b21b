"""The form of a kind of trouble, edited by real keys on a real file."""

import pytest

from tests.screens.form_hands import FormHands
from tests.screens.surroundings import LiveDesk, live_desk


@pytest.fixture
def annas(qtbot, live: LiveDesk, desk):
    """Anna, the supervisor, before the form of the trapped."""
    made = live_desk(desk, sits=desk.anna)
    yield FormHands(qtbot, made, desk.trapped)
    made.close()


def test_a_question_is_written_on_the_empty_line(annas):
    annas.press("<Down>", "<Down>", "Anybody ill?", "<Return>", "<Down>", "<Down>", "<F12>")
    form = annas.form("trapped")
    assert form["questions"][-1] == {"key": "anybody_ill", "kind": "yes_no", "labels": {"en": "Anybody ill?"}}
    assert annas.said() == "Saved: the form of Trapped."
