"""A person written down twice becomes one, and two again: keys alone, in the real window."""

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
CONTACTS = "SELECT name, retired_at, merged_into_id FROM contact WHERE name LIKE 'Sidorov%' ORDER BY id"
NUMBERS = (
    "SELECT c.name || ' ' || p.digits AS said FROM contact_phone p JOIN contact c ON c.id = p.contact_id"
    " WHERE c.name LIKE 'Sidorov%' AND p.retired_at IS NULL ORDER BY said"
)


def numbers(window: RunningDesk) -> list[str]:
    return [row["said"] for row in window.rows(NUMBERS)]


def write_down(window: RunningDesk, name: str, *phones: str) -> None:
    """Write a contact down."""
    window.settle()
    window.press("ctrl+n")
    window.type(name)
    for phone in phones:
        window.press("Return")
        window.type(phone)
    window.press("F12")
    window.wait_for_rows(1, f"SELECT * FROM contact WHERE name = '{name}'")


def test_a_person_written_down_twice_is_merged_and_taken_apart_again(window: RunningDesk, record_property):
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("ctrl+2")
    write_down(window, "Sidorov", "201", "300")
    write_down(window, "Sidorov A.", "300", "202")
    window.settle()
    window.pressed = 0

    window.press("Escape", "alt+m", "Down", "Return", "F12")

    window.wait(lambda: [row["retired_at"] is None for row in window.rows(CONTACTS)] == [True, False], "one contact")
    record_property("keys to merge", window.pressed)
    assert numbers(window) == ["Sidorov 201", "Sidorov 202", "Sidorov 300"]
    assert window.pressed <= 5

    window.settle()
    window.press("alt+z")

    window.wait(lambda: all(row["retired_at"] is None for row in window.rows(CONTACTS)), "two contacts again")
    assert numbers(window) == ["Sidorov 201", "Sidorov 300", "Sidorov A. 202", "Sidorov A. 300"]
    acts = window.rows("SELECT json_extract(data, '$.act') AS act FROM entry WHERE kind = 'directory' ORDER BY id")
    assert [row["act"] for row in acts][-2:] == ["merge", "unmerge"]
