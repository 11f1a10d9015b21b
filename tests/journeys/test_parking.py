"""Nine calls half typed at once in the real window: parked, killed, and fetched again as they were."""

import json

import pytest

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
PARKED = "SELECT body FROM draft WHERE kind = 'form' AND is_parked"
HALF = "SELECT body FROM draft WHERE kind = 'form'"


def bodies(window: RunningDesk, sql: str = HALF) -> dict[str, dict[str, object]]:
    """Return the half-typed calls by their place."""
    found = [json.loads(row["body"]) for row in window.rows(sql)]
    return {str(body["texts"].get("place", "")): body for body in found}


def test_nine_parked_calls_are_all_there_after_kill_9_in_their_order_with_age_and_caret(window: RunningDesk):
    places = [f"Sadovaya {count}" for count in range(1, 10)]
    for place in places:
        window.press("F2")
        window.wait_for_page("New call")
        window.type(place)
    window.press("Left", "F2")
    window.wait_for_rows(9, PARKED)
    window.wait(lambda: set(bodies(window)) == set(places), "every place")
    before = bodies(window)
    assert before[places[-1]]["caret"] == len(places[-1]) - 1
    window.shot("parked-nine")
    window.kill()
    window.start()
    window.wait_for_page("Day page")
    assert bodies(window) == before
    window.shot("parked-after-the-start")
    so_far = window.pressed
    window.press("alt+9")  # from the page of the day: the stubs stand there too
    window.wait_for_page("New call")
    assert window.pressed - so_far == 1
    window.type("b")
    window.press("F12")
    [saved] = window.wait_for_rows(1, "SELECT s.path FROM request r JOIN site s ON s.id = r.site_id")
    assert saved["path"] == "Sadovaya b9"
    window.wait(lambda: set(bodies(window)) == set(places[:-1]), "the other eight")
    assert {place: body["began_at"] for place, body in bodies(window).items()} == {
        place: before[place]["began_at"] for place in places[:-1]
    }
