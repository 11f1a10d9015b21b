"""Two real windows and a real server: what one writes the other shows; without the server both go on, then agree."""

import getpass
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(300)
REQUESTS = "SELECT id, words FROM request ORDER BY station, serial"
UNSHARED = "SELECT seq FROM change WHERE state IS NOT 'shared' AND state IS NOT 'settled'"


@pytest.fixture
def windows(screen: Screen, company: Path, tmp_path: Path, server: Server) -> Iterator[tuple[RunningDesk, RunningDesk]]:
    """Two stations of one server, each open on a screen of its own."""
    with ExitStack() as stack:
        shutil.copytree(company, tmp_path / "a")
        here = RunningDesk(screen, tmp_path / "a", zone="Europe/Riga")
        there = RunningDesk(stack.enter_context(Screen()), tmp_path / "b", zone="Europe/Riga")
        login = getpass.getuser() + "-desk"
        admin, own = server.url(), server.url(user=login)
        here.command("server", "install", "--url", admin)
        here.command("server", "upload", "--url", admin)
        here.command("server", "add-user", login, "--url", admin, "--name", "Anna Petrova", "--role", "supervisor")
        for window in (here, there):
            window.command("connect", own)
            stack.callback(window.close)
            window.start()
            window.wait_for_page("Day page")
        yield here, there


def words(window: RunningDesk) -> list[str]:
    return [row["words"] for row in window.rows(REQUESTS)]


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
