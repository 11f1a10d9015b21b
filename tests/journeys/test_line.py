"""A call written on the line in the real window: what is understood is underlined and stored as it was shown."""

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
LINE = "Lenina 14-2 stuck, man inside, 89167654321 Sidorov"


def test_a_line_is_stored_as_it_was_understood(window: RunningDesk, record_property):
    window.type(LINE)
    window.shot("line-understood")
    window.press("Return")
    request = window.wait_for_rows(1, "SELECT * FROM request")[0]
    who = "SELECT name, e164 FROM contact JOIN contact_phone ON contact_id = contact.id WHERE contact.id = ?"
    caller = window.rows(who, request["contact_id"])
    kind = window.rows("SELECT key, is_danger FROM category WHERE id = ?", request["category_id"])
    lift = window.rows("SELECT short_number FROM equipment WHERE id = ?", request["equipment_id"])
    assert request["words"] == LINE
    assert (caller[0]["name"], caller[0]["e164"]) == ("Sidorov", "+79167654321")
    assert (kind[0]["key"], request["is_danger"]) == ("lift_trapped", 1)
    assert [row["short_number"] for row in lift] == ["14-2"]
    window.shot("line-stored")


def test_words_like_earlier_ones_get_their_kind_and_say_why(window: RunningDesk):
    window.command(
        "take", "--json", "-", given='{"words": "the cabin lamp flickers", "category": "lift_light_intercom"}\n'
    )
    window.type("again the lamp flickers in the cabin")
    window.shot("line-as-in")
    window.press("Return")
    window.wait_for_rows(2, "SELECT * FROM request")
    assert len(window.rows("SELECT DISTINCT category_id FROM request")) == 1
