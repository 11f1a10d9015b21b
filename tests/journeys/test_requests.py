"""A request from the ringing phone to the signed day: rung, assigned, printed, returned, closed; keys alone."""

from pathlib import Path

import pytest

from tests.journeys.hands import Hands, last_number
from tests.printing.reading import text
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
REQUEST = "SELECT * FROM request"
WORDS = "16-1 hums and stops between floors"


def wait_for_status(window: RunningDesk, status: str) -> None:
    """Wait until the card of the one request says so."""
    window.wait_for_page(f"Request {last_number(window)}, {status}")


def entries(window: RunningDesk) -> list[str]:
    return [row["kind"] for row in window.rows("SELECT kind FROM entry WHERE request_id IS NOT NULL ORDER BY id")]


def test_ring_assign_print_return_close(window: RunningDesk, tmp_path: Path, record_property):
    window.type(WORDS)
    window.press("Return")
    window.wait_for_rows(1, REQUEST)
    window.pressed = 0

    Hands(window).open_last("F6")
    window.press("Return", "1")  # the likely act is to assign; the first engineer
    wait_for_status(window, "assigned")
    window.press("F7", "1")  # rung: no answer
    window.wait_for_rows(1, "SELECT * FROM entry WHERE kind = 'no_answer'")
    window.press("F7", "3")  # rung again: he accepts and is there in twenty minutes
    window.type("20")
    window.press("Return")
    wait_for_status(window, "accepted")
    ringing = window.pressed

    window.press("F8")
    window.wait_for_page("Preview")
    window.press("F12")
    window.screen.wait_for_window("Save as PDF")
    printing = window.pressed - ringing
    pdf = tmp_path / "order.pdf"
    window.type(str(pdf))
    window.press("Return")
    order = window.wait_for_rows(1, "SELECT * FROM work_order")[0]
    window.wait(pdf.exists, "the PDF")
    window.wait_for_page("Request")
    assert last_number(window) in text(pdf)
    assert WORDS in text(pdf)

    before = window.pressed
    window.press("F10", "2")
    window.wait_for_page("Orders")
    window.type("1")
    window.press("Return", "Return", "Return")  # the number, the likely outcome: done, no minutes
    window.wait_for_rows(1, "SELECT * FROM work_order WHERE id = ? AND returned_at IS NOT NULL", order["id"])
    returning = window.pressed - before
    window.press("Escape", "Escape")  # from the row of returns to the list, and back to the card
    wait_for_status(window, "closed")
    assert entries(window) == [
        "registered", "assigned", "no_answer", "accepted", "order_printed", "order_returned", "closed",
    ]  # fmt: skip
    keys = {"ringing": ringing, "printing": printing, "returning and closing": returning}
    for name, count in keys.items():
        record_property(f"keys for {name}", count)
    record_property("keys", sum(keys.values()))
    assert sum(keys.values()) <= 20


def test_sign_the_day(window: RunningDesk, record_property):
    for line in ("the first call", "the second call"):
        window.type(line)
        window.press("Return")
    window.wait_for_rows(2, REQUEST)
    window.pressed = 0
    window.press("F10", "4")
    window.wait_for_page("Day review")
    window.press("F12")
    remark = "a quiet day"
    window.type(remark)
    window.press("F12")
    signed = window.wait_for_rows(1, "SELECT * FROM day_review")[0]
    record_property("keys without the remark", window.pressed - len(remark))
    assert window.pressed - len(remark) <= 5
    assert signed["remark"] == remark
    day = signed["day"]

    window.press("Escape")
    window.wait_for_page("Day page")
    Hands(window).open_last("F6")
    window.type("written after the signature")
    window.press("Return")
    window.wait_for_rows(1, "SELECT * FROM entry WHERE kind = 'noted'")
    pdf = window.folder.parent / "day.pdf"
    window.command("print", "day", day, "--to", str(pdf))
    said = text(pdf)
    assert "Signed by" in said
    assert "Anna Petrova" in said
    assert "addendum" in said
    assert "written after the signature" in said
