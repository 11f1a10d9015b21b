"""The program's first start in an empty folder: the first call at once, everything else when there is time."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(180)
CALL = "Lift stands at the 3rd floor, Lenina 14"
DONE = "SELECT value FROM meta WHERE key = 'first_steps' AND value LIKE ?"


@pytest.fixture
def new(screen: Screen, tmp_path: Path) -> Iterator[RunningDesk]:
    """The program on a folder in which there is nothing; nobody has set a language."""
    desk = RunningDesk(screen, tmp_path / "new", language="", zone="Europe/Riga")
    try:
        yield desk
    finally:
        desk.close()


def test_the_first_call_needs_its_words_and_enter_and_nothing_before(new: RunningDesk, record_property):
    began = time.monotonic()
    new.start()
    open_after = time.monotonic() - began
    new.type(CALL)
    new.press("Return")
    (row,) = new.wait_for_rows(1, "SELECT * FROM request")
    seconds = time.monotonic() - began
    new.shot("first start")
    print(f"the first call: {new.pressed} keys, {seconds:.1f} s after the start (the window after {open_after:.1f} s)")
    record_property("keys to the first call", new.pressed)
    assert row["words"] == CALL
    assert new.pressed == len(CALL) + 1


def test_what_can_wait_is_done_by_keys_beside_the_page_and_goes(new: RunningDesk):
    new.start()
    new.wait_for_rows(1, "SELECT * FROM meta WHERE key = 'first_steps'")
    new.wait_for_page("Day page")
    time.sleep(3)  # the page is there before the screens behind it are
    new.press("Tab")
    new.press("ctrl+a")
    new.type("Anna Petrova")
    new.press("Return")
    new.wait_for_rows(1, "SELECT * FROM person WHERE name = 'Anna Petrova'")
    new.press("Tab", "Tab", "Tab", "space")  # lifts and housing are there; heating too
    new.wait_for_rows(1, "SELECT * FROM company WHERE pack = 'heating,housing,lifts'")
    new.wait_for_rows(1, "SELECT * FROM category WHERE key = 'boiler_stopped'")
    new.shot("first steps")
    new.press(*["Tab"] * 9, "Return")
    new.wait_for_rows(1, DONE, '%"aside": true%')
