"""A founded file, empty of requests, and the real calls where they are."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.importing import ImportReport
from desktop.exchange.packs import pack
from desktop.storage.opening import open_file
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office

CALLS = Path(os.environ.get("DAYBOOK_CALLS", "../shared/data")) / "calls-nyc-311.csv"


class Desk:
    """An office with the person who founded it."""

    def __init__(self, office: Office, person: UUID, folder: Path) -> None:
        self.office, self.person, self.folder = office, person, folder
        self.report: ImportReport | None = None


def founded_in(folder: Path, *, zone: str, **facts: str) -> Desk:
    """Found a desk with the general pack in *folder*; the caller closes its database."""
    office = Office(open_file(folder))
    founding = Founding(
        company="Daybook",
        desk="Desk",
        zone=zone,
        country=facts.get("country", "US"),
        currency="USD",
        language=facts.get("language", "en"),
        person="P. Orlov",
        login=None,
        pack=pack(),
    )
    return Desk(office, found(office, founding), folder)


@pytest.fixture
def founded(tmp_path) -> Iterator[Callable[..., Desk]]:
    """Give a function that founds a desk in a folder of its own."""
    made: list[Desk] = []

    def make(name: str = "data", *, zone: str = "America/New_York", **facts: str) -> Desk:
        made.append(founded_in(tmp_path / name, zone=zone, **facts))
        return made[-1]

    yield make
    for desk in made:
        desk.office.database.close()


@pytest.fixture
def empty_desk(founded) -> Desk:
    """Give a founded desk with no requests, in New York."""
    return founded()


@pytest.fixture
def calls_file() -> Path:
    """Give the file of real calls, where it is."""
    if not CALLS.exists():
        pytest.skip(f"the real calls are not here: {CALLS} (DAYBOOK_CALLS names their folder)")
    return CALLS
