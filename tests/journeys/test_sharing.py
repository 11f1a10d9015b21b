"""Two real windows and a real server: what one writes the other shows; without the server both go on, then agree."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests.journeys.desks import desks_of
from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(300)
REQUESTS = "SELECT id, words FROM request ORDER BY station, serial"
OFFERED = "SELECT first_id FROM same_call"
JOINED = "SELECT id FROM request WHERE joined_to_id <> id"
ENTRIES = "SELECT id, text FROM entry ORDER BY id"
UNSHARED = "SELECT seq FROM change WHERE state IS NOT 'shared' AND state IS NOT 'settled'"
REFUSED = "SELECT seq FROM change WHERE state = 'refused'"
NOT_APPLIED = "SELECT * FROM entry WHERE kind = 'not_applied'"


@pytest.fixture
def windows(screen: Screen, company: Path, tmp_path: Path, server: Server) -> Iterator[tuple[RunningDesk, RunningDesk]]:
    """Two stations of one server, each open on a screen of its own."""
    with ExitStack() as stack:
        here, there = desks_of(server, stack, screen, company, tmp_path, count=2)
        yield here, there


def words(window: RunningDesk) -> list[str]:
    return [row["words"] for row in window.rows(REQUESTS)]


def standing(window: RunningDesk) -> list[tuple[object, ...]]:
    return [tuple(row) for row in window.rows("SELECT id, status, assignee_id, eta_at FROM request")]


def take(window: RunningDesk, text: str) -> None:
    count = len(words(window))
    window.type(text)
    window.press("Return")
    window.wait(lambda: len(words(window)) > count, f"{text!r} to be saved")


def test_two_desks_share_a_call_go_on_without_the_server_and_agree_when_it_is_back(
    windows: tuple[RunningDesk, RunningDesk], server: Server
):
    here, there = windows
    take(here, "stuck between floors")
    there.wait(lambda: words(there) == ["stuck between floors"], "the call to come")
    here.wait_for_rows(0, UNSHARED)
    there.shot("sharing-there")

    server.stop("immediate")
    take(here, "hums at night")
    take(there, "door does not close")
    assert (len(words(here)), len(words(there))) == (2, 2)
    here.shot("sharing-alone")

    server.start()
    for window in windows:
        window.wait_for_rows(3, REQUESTS)
        window.wait_for_rows(0, UNSHARED)
    assert words(here) == words(there)
    here.shot("sharing-again")


def test_two_desks_write_down_one_call_while_apart_and_one_key_joins_it_when_they_meet(
    windows: tuple[RunningDesk, RunningDesk], server: Server, record_property: Callable[[str, object], None]
):
    here, there = windows
    server.stop("immediate")
    take(here, "+7 916 000-00-01 no light on the stairs")
    take(there, "+7 916 000-00-01 dark, she cannot find the door")
    there.press("Up", "Return")
    there.wait_for_page("Request")
    written = {row["id"] for window in windows for row in window.rows(ENTRIES)}

    server.start()
    for window in windows:
        window.wait_for_rows(1, OFFERED)
        window.wait_for_rows(0, UNSHARED)
    there.shot("same-call-there")
    here.press("F11")
    here.wait_for_page("Waiting")
    here.shot("same-call-waits")
    here.press("End", "Return")
    here.wait_for_page("Request")
    here.shot("same-call-asked")

    here.pressed = 0
    here.press("F4")
    for window in windows:
        window.wait_for_rows(1, JOINED)
        window.wait_for_rows(0, UNSHARED)
    record_property("keys to join another desk's request", here.pressed)

    there.wait(lambda: "joined to A" in there.title(), "the card to say where it went")
    here.shot("same-call-kept")
    there.shot("same-call-joined")
    assert [tuple(row) for row in here.rows(ENTRIES)] == [tuple(row) for row in there.rows(ENTRIES)]
    assert written < {row["id"] for row in here.rows(ENTRIES)}
    assert [tuple(row) for row in here.rows(JOINED)] == [tuple(row) for row in there.rows(JOINED)]
    said = " ".join(row["text"] for row in there.rows(ENTRIES))
    assert "no light on the stairs" in said
    assert "dark, she cannot find the door" in said

    there.press("Return")  # it leads to the one that stays
    there.wait(lambda: there.title().startswith("Request A"), "the card of the one that stays")
    there.press("Escape")
    there.wait(lambda: there.title().startswith("Request B"), "the card of the joined one again")
    there.press("Delete")
    for window in windows:
        window.wait_for_rows(0, JOINED)
    there.shot("same-call-apart")


def test_two_desks_that_acted_on_one_request_are_asked_which_act_holds(
    windows: tuple[RunningDesk, RunningDesk], server: Server
):
    here, there = windows
    take(here, "stuck between floors")
    there.wait(lambda: words(there) == ["stuck between floors"], "the call to come")
    for window in windows:
        window.wait_for_rows(0, UNSHARED)

    server.stop("immediate")
    for window, engineer in ((here, "Orlov"), (there, "Petrov")):
        window.press("Up", "F6")
        window.wait_for_page("Request")
        window.type(f"{engineer}, accepted 20")
        window.press("Return")
        window.wait_for_rows(1, "SELECT * FROM request WHERE status = 'accepted'")
    server.start()
    for window in windows:
        window.wait_for_rows(1, NOT_APPLIED)
        window.wait_for_rows(0, "SELECT * FROM change WHERE state IS NULL OR state = 'sent'")
    here.shot("conflict")

    there.press("F11")
    there.wait_for_page("Waiting")
    there.shot("conflict-waiting")
    there.press("Return")
    there.wait_for_page("Request")
    there.shot("conflict-there")
    there.press("F12")

    for window in windows:
        window.wait_for_rows(1, "SELECT * FROM entry WHERE kind = 'settled'")
        window.wait_for_rows(0, UNSHARED)
    assert standing(here) == standing(there)
    here.shot("conflict-settled")


def test_a_call_that_the_server_refuses_says_why_and_is_sent_again_by_one_key(
    windows: tuple[RunningDesk, RunningDesk], server: Server
):
    here, there = windows
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as administrator:
        administrator.execute("ALTER TABLE app.request ADD CONSTRAINT odd CHECK (words <> 'hums at night')")
        take(there, "hums at night")
        there.wait_for_rows(1, REFUSED)
        there.press("F11")
        there.wait_for_page("Waiting")
        there.shot("refused-waiting")
        there.press("Return")
        there.wait_for_page("Request")
        there.shot("refused")
        administrator.execute("ALTER TABLE app.request DROP CONSTRAINT odd")

    there.press("F12")

    here.wait(lambda: words(here) == ["hums at night"], "the call to come")
    there.wait_for_rows(0, UNSHARED)
