"""Stations for the command: an empty folder, and a founded desk with people and a directory."""

import shutil
from pathlib import Path

import pytest

from desktop.storage.station_file import FILE_NAME
from tests.commands.running import Daybook, Here
from tests.desk import FoundedDesk


@pytest.fixture
def new_station(tmp_path: Path) -> Daybook:
    """The command on a folder that does not exist yet."""
    return Daybook(tmp_path / "station", tmp_path / "settings")


@pytest.fixture
def daybook(new_station: Daybook, founded: FoundedDesk) -> Daybook:
    """The command on the founded desk of tests.desk."""
    assert founded.database.folder is not None
    new_station.folder.mkdir()
    shutil.copy(founded.database.folder / FILE_NAME, new_station.folder)
    return new_station


@pytest.fixture
def here(daybook: Daybook, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """The command in this process, on the same station as `daybook`."""
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(daybook.settings))
    monkeypatch.setenv("LANG", "C.UTF-8")
    return Here(daybook, capsys)
