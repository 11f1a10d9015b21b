"""A search with real keys: filters and words in one line, kept under a name, run again after kill -9."""

import time

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
REQUESTS = "SELECT * FROM request ORDER BY serial"
KEPT = "SELECT value FROM meta WHERE key = 'saved_finds' AND value LIKE ?"


def opens(window: RunningDesk, title: str) -> None:
    """Choose the first line that was found and open it, once it is there."""

    def is_open() -> bool:
        if not window.title().startswith("Request"):
            window.press("Down", "Return")
            time.sleep(0.3)
        return window.title().startswith(title)

    window.wait(is_open, title)


def test_a_search_is_typed_kept_and_runs_again_by_a_digit(window: RunningDesk):
    for number, words in enumerate(("the door is noisy", "the light is out", "the door stands open"), start=1):
        window.type(words)
        window.press("Return")
        window.wait_for_rows(number, REQUESTS)
    window.press("F3")
    window.wait_for_page("Find")
    window.type("late -open door")  # nothing is: then the words are looked for
    window.press("ctrl+a")
    window.type("op")
    window.press("Tab")
    window.type("-noisy door today")
    window.press("F12", "ctrl+a")
    window.type("Doors of today")
    window.press("Return")
    window.wait_for_rows(1, KEPT, "%Doors of today%open -noisy door today%")
    window.shot("find")
    window.kill()
    window.start()
    window.wait_for_page("Day page")
    window.press("F3")
    window.wait_for_page("Find")
    window.settle()
    window.press("alt+1")
    third = window.rows(REQUESTS)[2]
    opens(window, f"Request A{third['year'] % 100:02d}-{third['serial']:05d}")
    window.press("Escape", "Escape")
    window.press("F3", "ctrl+a")
    window.type("14")
    window.settle()
    window.press("alt+1")
    window.wait_for_page("Directory")
