"""At 15:00 the plug was pulled, at 16:00 the cards are typed in: pasted, killed in the middle, corrected, complete."""

import pytest

from tests.journeys.clipboard import copied
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(240)
COUNT = 40
REQUESTS = "SELECT words, status, occurred_at, recorded_at FROM request ORDER BY serial"
DRAFTS = "SELECT body FROM draft WHERE kind = 'earlier'"
CARDS = "\n".join(
    ["yesterday"]
    + [f"{at} 10:{at:02d}\tMill Lane {at}\thumming {at}" + ("\tdone 11:00" if at % 2 else "") for at in range(COUNT)]
    + ["Mill Lane 99. no light"]
)


def test_cards_that_are_pasted_come_in_once_whatever_happens(window: RunningDesk, screen: Screen):
    window.press("F10", "9")
    window.wait_for_page("Written down later")
    with copied(screen, CARDS):
        window.press("ctrl+v")
        window.wait(lambda: any("humming 39" in row["body"] for row in window.rows(DRAFTS)), "the draft")
    window.shot("earlier-pasted")
    window.press("F12")
    window.wait(lambda: len(window.rows(REQUESTS)) >= COUNT // 4, "some of them")
    window.kill()
    window.start()
    window.wait_for_page("Day page")
    assert len(window.rows(REQUESTS)) < COUNT, "the kill came too late to say anything"

    window.press("F10", "9")
    window.wait_for_page("Written down later")
    window.shot("earlier-after-the-kill")
    window.press("F12")
    stored = window.wait_for_rows(COUNT, REQUESTS)
    assert sorted(row["words"] for row in stored) == sorted(f"humming {at}" for at in range(COUNT))
    assert {row["status"] for row in stored if int(row["words"].split()[1]) % 2} == {"closed"}
    assert all(row["recorded_at"] - row["occurred_at"] > 3_600_000_000 for row in stored)
    window.wait(lambda: all("humming" not in row["body"] for row in window.rows(DRAFTS)), "only the last card is left")
    window.shot("earlier-one-waits")

    window.press("Tab")
    window.type("1520")
    window.press("Return")
    window.wait(lambda: any("15:20 Mill Lane 99" in row["body"] for row in window.rows(DRAFTS)), "the time")
    window.press("F12")
    window.wait_for_rows(COUNT + 1, REQUESTS)
    window.wait_for_rows(0, DRAFTS)
    window.press("F10", "1")
    window.wait_for_page("Day page")
    window.shot("earlier-day-page")
