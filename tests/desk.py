"""A small company with a desk, people and a directory, for every test that asks: `desk` (and `office`, `clock`).

The station's file is made once a run and copied for each test, so that a test starts in a few milliseconds.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from desktop.domain.calls import NewCall, Registered
from desktop.storage.database import Database
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.workflow import directory
from desktop.workflow.acting import Told
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office
from desktop.workflow.register import register

NOON = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday, 12:00 in Riga
TRAPPED_FORM = {
    "questions": [
        {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True},
        {"key": "count", "kind": "number", "labels": {"en": "How many?"}},
        {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}},
        {
            "key": "state",
            "kind": "choice",
            "labels": {"en": "How are they?", "ru": "Как они?"},
            "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "Плохо"}}],
        },
    ],
    "script": [{"labels": {"en": "You are safe; help is coming."}}],
}
PACK: dict[str, Any] = {
    "key": "lifts",
    "teams": [
        {"key": "desk", "line": 1, "labels": {"en": "The desk"}},
        {"key": "field", "line": 2, "labels": {"en": "Field"}},
        {"key": "maker", "line": 3, "labels": {"en": "The maker"}, "contractor": True},
    ],
    "categories": [
        {"key": "trapped", "labels": {"en": "Trapped", "ru": "Застряли"}, "priority": "danger", "danger": True,
         "due_minutes": {"danger": 30}, "line": 2, "team": "field", "form": TRAPPED_FORM, "norm_minutes": 25},
        {"key": "stopped", "labels": {"en": "Lift stopped", "zh": "电梯停了"}, "line": 2, "team": "field",
         "due_minutes": {"urgent": 120, "normal": 1440}},
        {"key": "question", "labels": {"en": "A question"}, "priority": "low", "line": 1},
    ],
}  # fmt: skip


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, minutes: float) -> datetime:
        """Move the clock on and return the new time."""
        self.at += timedelta(minutes=minutes)
        return self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundedDesk:
    """The ids of what the company has.

    anna -- supervisor, boris -- dispatcher, orlov and petrov -- engineers of the team field, wang -- of maker
    """

    office: Office
    clock: Clock
    anna: UUID
    boris: UUID
    orlov: UUID
    petrov: UUID
    wang: UUID
    field: UUID
    maker: UUID
    trapped: UUID
    stopped: UUID
    question: UUID
    customer: UUID
    house: UUID
    entrance: UUID
    lift: UUID
    ivanova: UUID

    @property
    def database(self) -> Database:
        """The station's database."""
        return self.office.database

    @property
    def told(self) -> Told:
        """What an act of Boris is told."""
        return Told(by=self.boris)

    def take(self, words: str = "Lift stands at the third floor", **more: Any) -> Registered:
        """Register a call as Boris."""
        return register(self.office, NewCall(words=words, **more), by=self.boris)


def found_desk(folder: Path, clock: Clock) -> FoundedDesk:
    """Return a new desk with its people and directory, in *folder*."""
    office = Office(open_file(folder), clock)
    anna = found(
        office,
        Founding(
            company="Riga Lifts", desk="Lift desk", zone="Europe/Riga", country="RU", currency="EUR", language="en",
            person="Anna Petrova", login="anna", pack=PACK,
        ),
    )  # fmt: skip
    rows = _rows(office)

    def save(kind: str, /, **fields: Any) -> UUID:
        return directory.save(office, kind, None, fields, by=anna)

    def person(name: str, role: str, *teams: UUID) -> UUID:
        return save("person", name=name, role=role, team_ids=list(teams))

    customer = save("customer", name="House Union No. 1")
    street = save("site", name="Lenina", kind="street")
    house = save(
        "site", name="14", kind="house", parent_id=street, customer_id=customer, access_notes="Key at the guard"
    )
    for name in ("14A", "140"):
        save("site", name=name, kind="house", parent_id=street)
    entrance = save("site", name="entrance 2", kind="entrance", parent_id=house, customer_id=customer)
    save("site", name="Берёзовая 7", kind="house")
    save("site", name="人民路五号", kind="house")
    return FoundedDesk(
        office=office,
        clock=clock,
        anna=anna,
        boris=person("Boris Ivanov", "dispatcher"),
        orlov=person("Pavel Orlov", "engineer", rows["Field"]),
        petrov=person("Ilya Petrov", "engineer", rows["Field"]),
        wang=person("Wang Wei", "contractor", rows["The maker"]),
        field=rows["Field"],
        maker=rows["The maker"],
        trapped=rows["trapped"],
        stopped=rows["stopped"],
        question=rows["question"],
        customer=customer,
        house=house,
        entrance=entrance,
        lift=save("equipment", short_number="2", name="Lift", maker="Otis", model="2000", site_id=entrance),
        ivanova=save("contact", name="Ivanova", site_id=entrance, phones=["8 916 123-45-67", "101"]),
    )


def _rows(office: Office) -> dict[str, UUID]:
    from desktop.storage.queries.categories import categories
    from desktop.storage.queries.desk import teams

    with office.database.read() as session:
        return {team.name: team.id for team in teams(session)} | {c.key: c.id for c in categories(session)}


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> FoundedDesk:
    """The desk that is copied for each test; its database is closed."""
    made = found_desk(tmp_path_factory.mktemp("founded"), Clock())
    made.database.close()
    return made


@pytest.fixture
def clock() -> Clock:
    """The clock of the office."""
    return Clock()


@pytest.fixture
def office(founded: FoundedDesk, clock: Clock, tmp_path: Path) -> Iterator[Office]:
    """The office of a founded desk with a file of its own."""
    folder = tmp_path / "station"
    folder.mkdir()
    assert founded.database.folder is not None
    shutil.copy(founded.database.folder / FILE_NAME, folder)
    database = quick(open_file(folder))
    yield Office(database, clock)
    database.close()


def quick(database: Database) -> Database:
    """Return *database* without the wait for the disk: most tests do not pull the plug."""
    database.engine.dispose()
    event.listen(database.engine, "connect", lambda connection, _record: connection.execute("PRAGMA synchronous=OFF"))
    return database


@pytest.fixture
def desk(founded: FoundedDesk, office: Office, clock: Clock) -> FoundedDesk:
    """The founded desk."""
    return replace(founded, office=office, clock=clock)
