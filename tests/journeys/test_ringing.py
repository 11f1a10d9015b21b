"""A softphone rings in the real window: one key takes the caller, whatever is half typed."""

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
REQUESTS = "SELECT * FROM request ORDER BY serial"


def test_a_softphone_rings_and_one_key_takes_the_caller(window: RunningDesk, record_property):
    known = window.rows("SELECT e164 FROM contact_phone JOIN contact ON contact.id = contact_id WHERE name LIKE 'Iv%'")
    window.type("second line of another call")
    window.press("F2")
    window.wait_for_page("New call")
    window.command("call", f"sip:{known[0]['e164']}@pbx", "--ring")
    window.shot("ringing")
    window.pressed = 0
    window.press("F2")
    window.wait_for_rows(1, "SELECT * FROM draft WHERE kind = 'form' AND is_parked")
    window.press("Return", "Return")
    window.type("stuck at 3rd")
    window.shot("ringing-taken")
    window.press("F12")
    request = window.wait_for_rows(1, REQUESTS)[0]
    record_property("keys", window.pressed)
    assert window.pressed <= 19
    caller = window.rows("SELECT name FROM contact WHERE id = ?", request["contact_id"])
    assert caller[0]["name"] == "Ivanova Maria"
    assert request["words"] == "stuck at 3rd"


def test_a_softphone_alone_opens_the_window_with_the_caller(window: RunningDesk):
    window.leave()
    window.command("+79165550011")
    window.wait(lambda: bool(window.title()), "a window")
    window.press("F2")
    window.wait_for_page("New call")
    window.press("F12")
    window.wait_for_rows(1, REQUESTS)
    assert len(window.rows("SELECT * FROM contact_phone WHERE e164 = '+79165550011'")) == 1
    window.press("alt+F4")
    window.wait(lambda: not window.title(), "the window to go")


RINGS = "SELECT * FROM ring ORDER BY rang_at"


def test_three_calls_ring_one_is_missed_and_rung_back_and_the_log_shows_all(window: RunningDesk, record_property):
    known = window.rows("SELECT e164 FROM contact_phone JOIN contact ON contact.id = contact_id WHERE name LIKE 'Iv%'")
    missed, number = "+79165550011", known[0]["e164"]
    window.command("call", f"sip:{number}@pbx", "--ring")
    window.wait_for_rows(1, RINGS)
    window.press("F2")
    window.wait_for_page("New call")
    window.command("call", missed, "--ring")
    window.wait_for_rows(2, RINGS)
    window.command("call", missed, "--end")
    window.command("call", "anonymous", "--answer")
    window.wait_for_rows(3, RINGS)
    window.command("call", "anonymous", "--end")
    window.press("Return", "Return")
    window.type("stuck at 3rd")
    window.press("F12")
    request = window.wait_for_rows(1, REQUESTS)[0]
    window.wait_for_page("Day page")
    window.shot("missed-call")
    window.pressed = 0
    window.press("F7")
    window.wait_for_page("Calls")
    window.shot("missed-call-asked")
    window.press("1")
    window.wait_for_page("New call")
    record_property("keys", window.pressed)
    assert window.pressed == 2
    window.type("no light")
    window.press("F12")
    window.wait_for_rows(2, REQUESTS)
    taken, rung_back, other = window.rows(RINGS)
    assert (taken["number"], taken["request_id"]) == (number, request["id"])
    assert rung_back["number"] == missed
    assert rung_back["rung_back_at"] is not None
    assert rung_back["request_id"] == window.rows(REQUESTS)[1]["id"]
    assert (other["number"], other["request_id"]) == ("", None)
    window.press("F10", "8")
    window.wait_for_page("Calls")
    window.shot("calls")
