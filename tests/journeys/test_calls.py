"""Calls written on the line, half typed in the form, taken by the command, in the real window."""

import json

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
REQUESTS = "SELECT * FROM request ORDER BY serial"


def test_a_line_and_enter_is_a_request_and_its_number_is_said(window: RunningDesk):
    window.type("Lenina 14A the door does not close, 8 916 123 45 67")
    window.press("Return")
    request = window.wait_for_rows(1, REQUESTS)[0]
    site = window.rows("SELECT path FROM site WHERE id = ?", request["site_id"])
    assert site[0]["path"] == "Lenina, 14A"
    window.shot("line")


def test_the_command_shows_up_in_the_open_window(window: RunningDesk):
    import json
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--data", str(window.folder), "take", "--json", "-"],
        input=json.dumps({"words": "from a script"}) + "\n", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["number"].endswith("-00001")
    window.wait(window.opens_last_line, "the line on the page")


def test_half_typed_calls_survive_kill_9_with_every_field(window: RunningDesk):
    window.type("half a li")
    window.press("F2")
    window.wait_for_page("New call")
    window.press("F2")
    window.type("Lenina 16")
    window.wait_for_rows(2, "SELECT * FROM draft")
    window.wait(lambda: any("Lenina 16" in row["body"] for row in window.rows("SELECT body FROM draft")), "the draft")
    window.kill()
    window.start()
    window.wait_for_page("Day page")
    bodies = " ".join(row["body"] for row in window.rows("SELECT body FROM draft"))
    assert "half a li" in bodies
    assert "Lenina 16" in bodies
    window.press("F2")
    window.wait_for_page("New call")
    window.shot("empty-for-a-new-caller")
    window.press("F2")
    window.shot("fetched")
    window.press("F12")
    window.wait_for_rows(1, REQUESTS)
    assert window.rows("PRAGMA integrity_check")[0][0] == "ok"


def test_somebody_inside_a_stopped_lift_is_a_person_in_danger_by_one_key(window: RunningDesk, record_property):
    window.press("F2")
    window.wait_for_page("New call")
    window.pressed = 1
    for text in ("len14 2", "iv", "lift stopped"):
        window.type(text)
        window.press("Return")
    window.press("Return")
    window.press("y")
    window.shot("lift stopped, somebody inside")
    window.type("2")
    window.press("Return")
    window.press("1")
    window.type("3")
    window.press("Return")
    window.shot("trapped, answered")
    window.press("F12")
    request = window.wait_for_rows(1, REQUESTS)[0]
    kind = window.rows("SELECT key FROM category WHERE id = ?", request["category_id"])
    assert (kind[0]["key"], request["priority"], request["is_danger"]) == ("lift_trapped", "danger", 1)
    assert json.loads(request["answers"]) == {"how_many": 2, "condition": "all_well", "floor": "3"}
    told = window.rows("SELECT data FROM entry WHERE kind = 'registered'")
    assert json.loads(told[0]["data"])["because"] == {"kind": "inside"}
    record_property("keys", window.pressed)
    assert window.pressed == 33
