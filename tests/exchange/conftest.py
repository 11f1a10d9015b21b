"""A founded file, empty of requests, and the real calls where they are."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop.exchange.packs import pack
from desktop.storage.opening import open_file
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office

CALLS = Path(os.environ.get("DAYBOOK_CALLS", "../shared/data")) / "calls-nyc-311.csv"


class Desk:
    """An office with the person who founded it."""

    def __init__(self, office: Office, person: UUID, folder: Path) -> None:
        self.office, self.person, self.folder = office, person, folder


@pytest.fixture
def founded(tmp_path) -> Iterator[Callable[..., Desk]]:
    """Give a function that founds a desk in a folder of its own."""
    opened = []

    def make(name: str = "data", *, zone: str = "America/New_York", **facts: str) -> Desk:
        database = open_file(tmp_path / name)
        opened.append(database)
        office = Office(database)
        person = found(
            office,
            Founding(
                company="Daybook",
                desk="Desk",
                zone=zone,
                country=facts.get("country", "US"),
                currency="USD",
                language=facts.get("language", "en"),
                person="P. Orlov",
                login=None,
                pack=pack(),
            ),
        )
        return Desk(office, person, tmp_path / name)

    yield make
    for database in opened:
        database.close()


@pytest.fixture
def desk(founded) -> Desk:
    return founded()


@pytest.fixture
def calls_file() -> Path:
    if not CALLS.exists():
        pytest.skip(f"the real calls are not here: {CALLS} (DAYBOOK_CALLS names their folder)")
    return CALLS
