"""Calls that are no request, withheld and shared numbers, in the real window, by keys alone."""

import json

import pytest

from desktop.domain.codes import NO_REQUEST
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
COUNTED = "SELECT * FROM call WHERE kind NOT IN ('request', 'joined') AND voided_at IS NULL ORDER BY recorded_at, id"
REQUESTS = "SELECT * FROM request ORDER BY serial"
IVANOVA, STRANGER = "+79161234567", "+79165550022"


def ring(window: RunningDesk, number: str) -> None:
    """Let a softphone say that somebody rings; the command is back once the window has heard of it."""
    window.command("call", number, "--ring")


def test_each_kind_is_counted_with_two_keys_also_while_a_telephone_rings(window: RunningDesk, record_property):
    for at, kind in enumerate(NO_REQUEST):
        is_ringing = at % 2 == 0
        if is_ringing:
            ring(window, STRANGER)
        window.pressed = 0
        window.press("F9", str(at + 1))
        call = window.wait_for_rows(at + 1, COUNTED)[-1]
        record_property(f"keys, {kind}", window.pressed)
        assert window.pressed <= 2
        assert call["kind"] == kind
        assert (call["phone_id"] is not None) is is_ringing
    assert len(window.rows("SELECT * FROM contact_phone WHERE e164 = ?", STRANGER)) == 1
    window.press("F9", "0")
    window.wait_for_rows(len(NO_REQUEST) - 1, COUNTED)


def test_a_caller_hears_how_his_request_stands_two_keys_after_it_rang(window: RunningDesk, record_property):
    window.type(f"Lenina 14 lift 1 stands, {IVANOVA}")
    window.press("Return")
    made = window.wait_for_rows(1, REQUESTS)[0]
    ring(window, f"sip:{IVANOVA}@pbx")
    window.pressed = 0
    window.press("F9")
    window.shot("f9-while-it-rings")
    window.press("1")
    (call,) = window.wait_for_rows(1, COUNTED)
    record_property("keys", window.pressed)
    window.shot("f9-said")
    assert (window.pressed, call["kind"], call["request_id"]) == (2, "status_question", made["id"])
    window.type("1? she is angry")
    window.press("F9", "4")
    complaint = window.wait_for_rows(2, COUNTED)[-1]
    assert (complaint["kind"], complaint["request_id"]) == ("complaint", made["id"])
    (entry,) = window.rows("SELECT text FROM entry WHERE id = ?", complaint["entry_id"])
    assert entry["text"] == "1? she is angry"
    window.press("F10", "4")
    window.wait_for_page("Day review")
    window.shot("review-with-complaint")


def test_a_withheld_ring_and_a_shared_number_take_no_more_than_a_key(window: RunningDesk, record_property):
    people = ({"caller": f"Person {at}", "phone": STRANGER, "words": "first"} for at in range(4))
    window.command("take", "--json", "-", given="\n".join(map(json.dumps, people)))
    ring(window, STRANGER)
    window.pressed = 0
    window.press("F2", "2")
    record_property("keys to choose of a shared number", window.pressed)
    window.type("door is stuck")
    window.press("F12")
    request = window.wait_for_rows(5, REQUESTS)[-1]
    (caller,) = window.rows("SELECT name FROM contact WHERE id = ?", request["contact_id"])
    assert caller["name"] == "Person 2"  # who called last comes first
    ring(window, "anonymous")
    window.pressed = 0
    window.press("F2")
    window.wait_for_page("New call")
    window.type("Mira 8")
    window.press("F12")
    assert window.wait_for_rows(6, REQUESTS)[-1]["caller_state"] == "withheld"
