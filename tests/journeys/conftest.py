"""One screen for all journeys of a worker; each gets its own company and window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tooling.company import found_company
from tooling.running_desk import RunningDesk
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
    running = RunningDesk(screen, folder, zone="Europe/Riga")
    running.start()
    yield running
    running.close()
