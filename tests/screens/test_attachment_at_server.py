"""A photo whose bytes are at another station: fetched when somebody opens it, or said to be there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.attachments import Attachment, NewFile, Owner
from desktop.kept_files import is_kept
from desktop.screens.main import MainScreen
from desktop.sync.files import Sending
from desktop.sync.on_demand import fetch_requests
from desktop.workflow.attaching import attach, attachments_folder
from tests.screens.late_station import Late, late
from tests.screens.test_main import close_main, open_main
from tests.sync.conftest import company
from tests.sync.stations import Station

__all__ = ["company", "late"]
PNG = b"\x89PNG\r\n\x1a\n" + b"door" * 50


@pytest.fixture
def main(late: Late) -> Iterator[MainScreen]:
    screen = open_main(late.live)
    yield screen
    close_main(late.live, screen)


def line_of(station: Station):
    found = station.connected(station.company.logins["boris"])
    assert found is not None
    return found


@pytest.fixture
def photo(late: Late) -> Attachment:
    """A photo that another station attached to the old request; its row is here, its bytes are not."""
    other = late.station.company.stations[0]
    new = NewFile(name="door.png", media_type="image/png", content=PNG)
    made = attach(other.office, Owner("request", late.old), new, by=other.company.people["boris"])
    other.sync()
    Sending().send_next(line_of(other), other.office.database)
    fetch_requests(line_of(late.station), late.station.office.database, [late.old], now=datetime.now(UTC))
    return made


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system's program was asked to open."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def open_it(main: MainScreen, photo: Attachment) -> None:
    main.pages.attachments.open(photo.owner, "A26-00001")
    main.window.go(main.pages.attachments.page)
    page = main.pages.attachments.page
    chosen = page.chosen()
    assert chosen is not None
    assert not chosen.is_here
    page.opened.emit(chosen)


def is_here(main: MainScreen) -> bool:
    chosen = main.pages.attachments.page.chosen()
    return chosen is not None and chosen.is_here


def test_opening_it_fetches_the_bytes(main: MainScreen, late: Late, photo: Attachment, seen: list[Path], qtbot):
    open_it(main, photo)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen[0].read_bytes() == PNG
    assert is_kept(photo.sha256, attachments_folder(late.live.desk.office))
    qtbot.waitUntil(lambda: is_here(main))


def test_without_the_server_it_is_said_where_it_is(
    main: MainScreen, late: Late, photo: Attachment, seen: list[Path], qtbot
):
    late.server_goes()
    open_it(main, photo)
    where = f"door.png is at station {photo.station}; it comes when the server answers."
    qtbot.waitUntil(lambda: main.window.say.sentence() == where, timeout=20_000)
    assert seen == []
