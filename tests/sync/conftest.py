"""A company with a server, and stations that share it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station


@pytest.fixture
def company(postgres_url: str, desk: FoundedDesk) -> Iterator[Company]:
    """The desk of tests.desk, brought to a server."""
    engine = create_engine(postgres_url)
    made = Company.founded(postgres_url, engine, desk)
    yield made
    made.close()
    engine.dispose()


@pytest.fixture
def here(company: Company, tmp_path: Path) -> Station:
    """A PC that has joined."""
    return company.station(tmp_path / "here")


@pytest.fixture
def there(company: Company, tmp_path: Path) -> Station:
    """Another one."""
    return company.station(tmp_path / "there")
