"""One screen for all journeys of a worker; each gets its own company and window."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tooling.company import found_company
from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A real X screen with a window manager."""
    with Screen() as screen:
        yield screen


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded company, to be copied."""
    folder = tmp_path_factory.mktemp("company") / "d"
    found_company(folder)
    return folder


@pytest.fixture
def window(screen: Screen, company: Path, tmp_path: Path) -> Iterator[RunningDesk]:
    """The program, open on a founded company, in a zone and language of its own."""
    folder = tmp_path / "d"
    shutil.copytree(company, folder)
    running = RunningDesk(screen, folder, zone="Europe/Riga")
    try:
        running.start()
        yield running
    finally:
        running.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A PostgreSQL of this test's own, which it may stop."""
    folder = Path(tempfile.mkdtemp(prefix="dbpg", dir="/tmp"))  # short: a socket's name has a limit
    made = Server(folder / "s", {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"})
    folder.chmod(0o755)
    made.create()
    made.start()
    yield made
    made.stop("immediate")
    shutil.rmtree(folder)
