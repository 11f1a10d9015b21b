"""A company with a server, and stations that share it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.sync import copying
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station


@pytest.fixture(autouse=True)
def _copy_of_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk of tests.desk wrote its journal long ago: a station that joins holds it all, to be compared."""
    monkeypatch.setattr(copying, "_FIRST_DAYS", 36_500)


@pytest.fixture
def company(server_url: str, desk: FoundedDesk) -> Iterator[Company]:
    """The desk of tests.desk, brought to a server."""
    made = Company.founded(server_url, desk)
    yield made
    made.close()


@pytest.fixture
def here(company: Company, tmp_path: Path) -> Station:
    """A PC that has joined."""
    return company.station(tmp_path / "here")


@pytest.fixture
def there(company: Company, tmp_path: Path) -> Station:
    """Another one."""
    return company.station(tmp_path / "there")
