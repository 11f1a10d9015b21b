"""A call-back from the promise on the phone to the call: owed on F11, tried, kept; by a handful of keys."""

import pytest

from tests.journeys.hands import last_number
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
PROMISES = "SELECT * FROM promise ORDER BY due_at"
ENTRIES = "SELECT kind, text FROM entry WHERE kind = ?"


def to_the_call_back(window: RunningDesk) -> None:
    """Go to what waits and ring the one caller who is owed a call."""
    window.press("F11")
    window.wait_for_page("Waiting")
    window.press("F7")
    window.wait_for_page(f"Request {last_number(window)}")


def test_a_call_that_was_promised_is_owed_on_f11_tried_and_kept(window: RunningDesk, record_property):
    window.type("Lenina 14 no light in the hall, 8 916 123 45 67")
    window.press("Return")
    [promised] = window.wait_for_rows(1, PROMISES)
    assert (promised["kind"], promised["kept_at"]) == ("ring_back", None)
    window.wait(window.opens_last_line, "the line on the page")
    window.press("Escape")
    window.wait_for_page("Day page")
    window.shot("promise-made")

    window.press("F11")
    window.wait_for_page("Waiting")
    window.shot("call-backs-owed")
    window.press("Escape")
    window.wait_for_page("Day page")

    to_the_call_back(window)
    window.press("2")  # nobody answers: it stays owed
    window.wait_for_rows(1, ENTRIES, "not_reached")
    assert window.rows(PROMISES)[0]["kept_at"] is None
    window.press("Escape", "Escape")
    window.wait_for_page("Day page")

    before = window.pressed
    to_the_call_back(window)
    window.shot("call-back-result")
    window.press("Return", "Return")  # reached; no further call is promised
    window.wait_for_rows(1, ENTRIES, "rung_back")
    keys = window.pressed - before
    record_property("keys from the day page to the kept promise", keys)
    assert keys <= 4
    assert window.rows(PROMISES)[0]["kept_at"] is not None


def test_a_call_promised_by_hand_on_the_chosen_line(window: RunningDesk):
    window.type("Lenina 14 no light in the hall, 8 916 123 45 67")
    window.press("Return")
    [first] = window.wait_for_rows(1, PROMISES)
    window.type("promise 45 about the lamps")
    window.press("Up", "F6")
    window.wait_for_page(f"Request {last_number(window)}")
    window.press("Return")
    [entry] = window.wait_for_rows(1, ENTRIES, "promised")
    assert entry["text"] == "about the lamps"
    kept = {row["id"]: row for row in window.rows(PROMISES)}
    assert kept.pop(first["id"])["dropped_at"] is not None
    [by_hand] = kept.values()
    assert 44 * 60 < (by_hand["due_at"] - by_hand["made_at"]) / 1e6 <= 45 * 60
