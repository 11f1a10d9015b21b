"""What is half typed about a request survives kill -9 in the real window, and is done once."""

import pytest

from tests.journeys.hands import Hands, hold_the_disk, last_number
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
DRAFTS = "SELECT kind, body FROM draft"
NOTES = "SELECT text FROM entry WHERE kind = 'noted' ORDER BY recorded_at, id"


@pytest.fixture
def taken(window: RunningDesk) -> RunningDesk:
    """The window with one request on its page."""
    window.type("16-1 hums between floors")
    window.press("Return")
    window.wait_for_rows(1, "SELECT * FROM request")
    return window


def wait_for_draft(window: RunningDesk, kind: str, part: str) -> None:
    window.wait(lambda: any(row["kind"] == kind and part in row["body"] for row in window.rows(DRAFTS)), part)


def kill_and_start(window: RunningDesk) -> None:
    window.kill()
    window.start()
    window.wait_for_page("Day page")


def test_a_free_line_is_found_by_f11_after_kill_9_with_its_caret(taken: RunningDesk):
    hands = Hands(taken)
    hands.open_last("F6")
    taken.type("the caretaker has the ky")
    taken.press("Left")
    wait_for_draft(taken, "act", '"caret":23')
    kill_and_start(taken)
    taken.shot("half-typed-after-the-start")
    taken.press("F11")
    taken.wait_for_page("Waiting")
    taken.shot("half-typed-waits")
    taken.press("Return")
    taken.wait_for_page(f"Request {last_number(taken)}")
    taken.shot("half-typed-line")
    taken.type("e")
    taken.press("Return")
    assert [row["text"] for row in taken.wait_for_rows(1, NOTES)] == ["the caretaker has the key"]
    taken.wait_for_rows(0, DRAFTS)
    kill_and_start(taken)
    taken.wait_for_rows(1, NOTES)


def test_outcome_minutes_and_reason_are_there_after_kill_9(taken: RunningDesk):
    hands = Hands(taken)
    hands.open_last("F6")
    taken.type("close")
    taken.press("Return", "3")
    taken.type("40")
    wait_for_draft(taken, "act", '"40"')
    kill_and_start(taken)
    hands.open_last("Return")
    taken.shot("half-typed-form")
    taken.press("F12")
    [done] = taken.wait_for_rows(1, "SELECT * FROM request WHERE status = 'closed'")
    assert done["outcome"] == "made_safe"
    assert taken.rows("SELECT minutes FROM labour")[0]["minutes"] == 40
    taken.wait_for_rows(0, DRAFTS)


def test_a_returned_sheet_is_there_after_kill_9(taken: RunningDesk):
    taken.press("F10", "2")
    taken.wait_for_page("Orders")
    taken.type("1")
    taken.press("Return", "3")
    taken.type("40")
    wait_for_draft(taken, "sheet", '"40"')
    taken.press("Escape", "Escape")
    taken.wait_for_page("Day page")
    kill_and_start(taken)
    taken.press("F10", "2")
    taken.wait_for_page("Orders")
    taken.shot("half-typed-sheet")
    taken.press("Return", "Return")
    taken.wait_for_rows(1, "SELECT * FROM request WHERE status = 'closed' AND outcome = 'made_safe'")
    taken.wait_for_rows(0, DRAFTS)


def test_acts_typed_ahead_of_a_slow_disk_are_all_done_once_and_in_order(taken: RunningDesk):
    Hands(taken).open_last("F6")
    with hold_the_disk(taken):
        taken.type("the first note")
        taken.press("Return", "Return")
        taken.type("the second note")
        taken.press("Return", "F6", "Return", "1", "F7", "1")  # assigned to the first engineer; rung, no answer
    taken.wait_for_rows(1, "SELECT * FROM entry WHERE kind = 'no_answer'")
    assert [row["text"] for row in taken.rows(NOTES)] == ["the first note", "the second note"]
    assert [row["status"] for row in taken.rows("SELECT status FROM request")] == ["assigned"]
