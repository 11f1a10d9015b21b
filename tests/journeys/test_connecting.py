"""A fresh window is connected by keys alone to a real server, shows the company's day and writes in its book."""

import getpass
import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(300)
WORDS = "SELECT words FROM request ORDER BY recorded_at"
SHARED = "SELECT seq FROM change WHERE state = 'shared'"


def words(window: RunningDesk) -> list[str]:
    return [row["words"] for row in window.rows(WORDS)]


def go_to_connect(window: RunningDesk) -> None:
    window.press("F10", "5")
    window.wait_for_page("The desk")
    window.press("F4")
    window.wait_for_page("Connect")


def test_a_fresh_window_joins_the_company_by_keys_alone(screen: Screen, company: Path, tmp_path: Path, server: Server):
    login = getpass.getuser() + "-new"
    with ExitStack() as stack:
        shutil.copytree(company, tmp_path / "a")
        office = RunningDesk(screen, tmp_path / "a", zone="Europe/Riga")
        admin = server.url()
        office.command("take", "--json", "-", given='{"words": "stuck between floors"}\n')
        office.command("server", "install", "--url", admin)
        office.command("server", "upload", "--url", admin)
        office.command("server", "add-user", login, "--url", admin, "--name", "Boris Ozols")
        fresh = RunningDesk(screen, tmp_path / "b", zone="Europe/Riga")
        stack.callback(fresh.close)
        fresh.start()
        fresh.wait_for_page("Day page")
        fresh.shot("connect-first-start")

        go_to_connect(fresh)
        fresh.shot("connect-empty")
        fresh.type("127.0.0.1:9")
        fresh.press("Return")
        fresh.type(login)
        fresh.press("Return")
        fresh.type("secret")
        fresh.shot("connect-typed")
        fresh.press("Return")
        fresh.picture(tmp_path / "refused.png")  # it is there once nothing moves any more
        fresh.shot("connect-refused")
        assert fresh.rows("SELECT * FROM meta WHERE key = 'server'") == []

        fresh.type(str(server.folder))  # the cursor stands in the server's field, the wrong one is marked
        fresh.press("Down", "Down", "Down")
        fresh.press("ctrl+a")
        fresh.type("postgres")
        fresh.press("Return")
        fresh.wait(lambda: words(fresh) == ["stuck between floors"], "the company's day")
        fresh.wait_for_page("Day page – Lift desk")
        fresh.shot("connect-joined")

        fresh.type("door does not close")
        fresh.press("Return")
        fresh.wait(lambda: len(words(fresh)) == 2, "the call to be saved")
        fresh.wait(lambda: len(fresh.rows(SHARED)) > 0, "the call to go to the server")
        fresh.press("F10", "5")
        fresh.wait_for_page("The desk")
        fresh.shot("connect-desk")
        assert fresh.rows("SELECT station FROM request ORDER BY recorded_at")[1]["station"] == "B"
