"""One screen for all journeys of a worker; each gets its own company and window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.company import found_company
from tests.journeys.running_desk import RunningDesk
from tooling.screen import Screen


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A real X screen with a window manager."""
    with Screen() as screen:
        yield screen


@pytest.fixture
def window(screen: Screen, tmp_path: Path) -> Iterator[RunningDesk]:
    """The program, open on a founded company, in a zone and language of its own."""
    folder = tmp_path / "d"
    found_company(folder)
    running = RunningDesk(screen, folder, TZ="Europe/Riga", XDG_RUNTIME_DIR=str(screen_runtime(tmp_path)))
    running.start()
    yield running
    running.close()


def screen_runtime(tmp_path: Path) -> Path:
    """Return a short folder for sockets: their names have a limit of about a hundred bytes."""
    import tempfile

    return Path(tempfile.mkdtemp(prefix="dj", dir="/tmp"))
