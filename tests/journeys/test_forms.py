"""A supervisor gives a kind of trouble one more question, by real keys in the real window."""

import json
from typing import Any

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
FORMS = "SELECT * FROM intake_form WHERE key = 'lift_stopped' ORDER BY version DESC"


def forms(window: RunningDesk) -> list[dict[str, Any]]:
    """Return the forms of a stopped lift in the file, the newest first."""
    return [json.loads(row["body"]) for row in window.rows(FORMS)]


def test_a_question_with_a_condition_and_a_consequence_is_asked_from_the_next_call_on(
    window: RunningDesk, record_property
):
    before = len(window.rows(FORMS))
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("ctrl+7")
    window.type("lift stopped")
    window.press("F6")
    window.wait_for_page("Form")

    window.pressed = 0
    window.type("Is water running in?")
    window.press("Return", "Down", "Down", "Return", "space", "Return", "Return", "Down", "Return", "y", "Return")
    window.press("Down", "Down", "F8")  # yes: urgent; and the trial
    window.shot("form-tried")
    window.wait_for_rows(1, "SELECT * FROM draft WHERE kind = 'intake form'")
    window.press("F12")
    window.wait_for_rows(before + 1, FORMS)
    record_property("keys for a question with a condition and a consequence", window.pressed)
    newest = forms(window)[0]
    first = newest["questions"][0]["key"]
    question = newest["questions"][-1]
    assert question["key"] == "is_water_running_in"
    assert question["required"] is True
    assert question["shown_if"]["question"] == first
    assert question["sets"] == [{"answers": [True], "priority": "urgent"}]
    window.wait_for_rows(0, "SELECT * FROM draft WHERE kind = 'intake form'")

    window.press("F10", "1")
    window.type("lift stopped at Lenina 14")
    window.press("Return")
    (request,) = window.wait_for_rows(1, "SELECT * FROM request")
    assert request["form_id"] == window.rows(FORMS)[0]["id"]


def test_a_half_edited_form_survives_kill_9(window: RunningDesk):
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("ctrl+7")
    window.type("lift stopped")
    window.press("F6")
    window.wait_for_page("Form")
    window.type("Is water running in?")
    window.wait(lambda: "running in?" in str([row["body"] for row in window.rows("SELECT * FROM draft")]), "the draft")
    window.kill()
    window.start()
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("ctrl+7")
    window.type("lift stopped")
    window.press("F6")
    window.wait_for_page("Form")
    window.press("F12")
    window.wait(lambda: any("Is water running in?" in json.dumps(form) for form in forms(window)), "the saved form")
