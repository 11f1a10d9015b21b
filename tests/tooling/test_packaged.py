"""The packaged program: it works without the source, in its window and as a command, and names nobody's machine."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tooling import packaging
from tooling.company import found_company
from tooling.environment import ROOT
from tooling.packaging import COMMAND, DIST, PROGRAM
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(900)  # it is made first, where it is not there as it would be made


@pytest.fixture(scope="module")
def built() -> Path:
    """The folder of the program."""
    packaging.build()
    return DIST


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment without Python's paths, and with settings of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "LC_"))}
    return kept | {"DAYBOOK_SETTINGS": str(tmp_path / "settings"), "LANG": "C.UTF-8", "TZ": "Europe/Riga"}


def run(*words: str | Path, environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, "--data", folder, *words],
        env=environment,
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def test_its_self_test_finds_everything_at_work(built, surroundings, tmp_path):
    done = run("self-test", environment=surroundings, folder=tmp_path / "d")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("Everything works here.\n")


def test_a_list_goes_out_and_the_server_is_looked_for(built, surroundings, tmp_path):
    """XlsxWriter and the driver of PostgreSQL are loaded late: they must be in."""
    done = run("export", "staff", "--to", tmp_path / "staff.xlsx", environment=surroundings, folder=tmp_path / "d")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "staff.xlsx").read_bytes().startswith(b"PK")
    address = "postgresql://nobody@127.0.0.1:9/daybook?connect_timeout=2"
    away = run("connect", address, environment=surroundings | {"PGPASSWORD": "x"}, folder=tmp_path / "d")
    assert away.returncode == 1
    assert "127.0.0.1" in away.stderr
    assert len(away.stderr.splitlines()) == 1


@pytest.fixture
def window(built: Path, tmp_path: Path) -> Iterator[RunningDesk]:
    """The packaged program, open on a founded company."""
    found_company(tmp_path / "d")
    with Screen() as screen:
        running = RunningDesk(screen, tmp_path / "d", zone="Europe/Riga", program=[str(PROGRAM)])
        try:
            running.start()
            yield running
        finally:
            running.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the invisible screen is of Linux")
def test_a_call_is_written_in_its_window_and_listed_by_its_command(window):
    window.type("lift stuck at Lenina 14")
    window.press("Return")
    window.wait_for_rows(1, "SELECT * FROM request")
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("F10", "1")
    window.wait_for_page("Day page")
    window.leave()
    (request,) = json.loads(window.command("list", "--json"))
    assert "stuck" in request["words"]


def test_nothing_in_it_names_the_machine_it_was_made_on(built):
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    named = [str(ROOT).encode(), *([home.encode()] if len(home := str(Path.home())) > len("/root") else [])]
    said = [file for file in built.rglob("*") if file.is_file() and any(name in file.read_bytes() for name in named)]
    assert said == []
    packed = CArchiveReader(str(PROGRAM))
    modules = packed.open_embedded_archive("PYZ.pyz")
    assert "desktop.app" in modules.toc
    for name in modules.toc:
        code = modules.extract(name, raw=True) or b""  # a folder without a module of its own has none
        assert not any(place in code for place in named), name
