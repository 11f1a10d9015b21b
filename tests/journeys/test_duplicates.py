"""A second caller about the same trouble, in the real window: offered while he speaks, joined with one key."""

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
REQUESTS = "SELECT * FROM request"
JOINED = "SELECT entry.text FROM call JOIN entry ON entry.id = entry_id WHERE call.kind = 'joined' ORDER BY entry.id"


def take(window: RunningDesk, text: str) -> None:
    count = len(window.rows(REQUESTS))
    window.type(text)
    window.press("Return")
    window.wait_for_rows(count + 1, REQUESTS)


def test_a_duplicate_is_joined_from_the_line_with_one_key(window: RunningDesk, record_property):
    take(window, "Lenina 14-2 lift stands, lights off 89160000001")
    second = "Lenina 14-2 stopped again? 89160000002 Olga"
    window.type(second)
    window.shot("duplicate-offered")
    window.pressed = 0
    window.press("F4")
    joined = window.wait_for_rows(1, JOINED)
    record_property("keys to join a duplicate beyond the words", window.pressed)
    window.shot("duplicate-joined")
    assert [row["text"] for row in joined] == [second]
    window.wait_for_rows(2, "SELECT * FROM promise WHERE kind = 'ring_back' AND kept_at IS NULL")

    take(window, "Lenina 14-1 lift stands")  # Enter: a request of its own all the same
    window.type("Lenina 14 the lift does not come")
    window.press("F4")  # at once: before the answer is there
    window.shot("duplicate-which")
    window.press("Escape")
    window.press("F4", "1")
    window.wait_for_rows(2, JOINED)
    assert len(window.rows(REQUESTS)) == 2
    assert window.title().startswith("Day page")
