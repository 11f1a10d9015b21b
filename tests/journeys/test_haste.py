"""Somebody types on while the disk is slow: no letter is lost, none lands in the wrong call."""

import pytest

from tests.journeys.hands import hold_the_disk
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
WORDS = "SELECT words, place_text, site_id FROM request ORDER BY serial"


def test_what_is_typed_while_a_call_is_being_saved_belongs_to_the_next_one(window: RunningDesk):
    with hold_the_disk(window):
        window.type("the first line")
        window.press("Return")
        window.type("the second line")
    window.press("Return")
    window.wait_for_rows(2, WORDS)

    with hold_the_disk(window):
        window.type("the third line")
        window.press("Return", "F2")
        window.type("Lenina 14")
    window.press("Return", "Return")
    window.wait_for_rows(3, WORDS)
    window.wait_for_page("New call")
    window.type("a call of the form")
    with hold_the_disk(window):
        window.press("F12", "F2")
        window.type("Lenina 16")
    window.press("F12")
    window.wait_for_rows(5, WORDS)
    window.wait_for_page("Day page")

    with hold_the_disk(window):
        window.press("F2")
        window.type("Lenina 14A")
        window.press("F12")
        window.type("the last line")
    window.press("Return")
    said = window.wait_for_rows(7, WORDS)
    assert [row["words"] for row in said] == [
        "the first line", "the second line", "the third line", "a call of the form", "", "", "the last line",
    ]  # fmt: skip
    assert [row["site_id"] is not None for row in said] == [False, False, False, True, True, True, False]
