"""Requests that are not on a station are found on the server, by what a caller can say."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from psycopg import Connection

from desktop.domain.day import DeskDay, desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.finding import find_known
from desktop.sync import copying
from desktop.sync.searching import find_older
from desktop.workflow import progress
from desktop.workflow.progress import Closing
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station


@pytest.fixture
def late(
    company: Company, here: Station, desk: FoundedDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Station:
    """A station that joined months after the desk's day: what was closed then is not on it."""
    first = here.take("Zebra in the shaft, ёжик тоже", caller_name="Somebody", phone="8 916 111-22-33")
    second = here.take("Horse", site_id=desk.house, contact_id=desk.ivanova)
    progress.note(here.office, second.request_id, here.told("the caretaker has 100% of the keys"))
    for made in (first, second):
        here.clock.forward(1)
        progress.close(here.office, made.request_id, here.told(), Closing(outcome="done", minutes=20))
    here.sync()
    monkeypatch.setattr(copying, "_FIRST_DAYS", 2)
    return company.station(tmp_path / "late")


def find(station: Station, typed: str, **more: Any) -> list[str]:
    connection = station.connected(station.company.logins["boris"])
    assert isinstance(connection, Connection)
    with station.office.database.read() as session:
        day: DeskDay = desk_day(desk_facts(session))
    found = find_older(connection, day, typed, before=datetime.now(UTC), **more)
    assert not connection.closed
    return [line.words.split()[0].strip(",") for line in found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zebra", ["Zebra"]),
        ("SHAFT zeb", ["Zebra"]),
        ("ежик", ["Zebra"]),
        ("caretaker keys", ["Horse"]),
        ("100%", ["Horse"]),
        ("lenina14", ["Horse"]),
        ("Ivanova", ["Horse"]),
        ("1112233", ["Zebra"]),
        ("8 916 111", ["Zebra"]),
        ("2", ["Horse"]),
        ("nobody wrote this", []),
        ("closed zebra", ["Zebra"]),
        ("open zebra", []),
        ("-open shaft", ["Zebra"]),
        ("horse -keys", []),
        ("horse -zebra", ["Horse"]),
        ('"all the keys"', []),
        ('"of the keys"', ["Horse"]),
        ('"in the shaft"', ["Zebra"]),
        ("place:lenina result:repaired", ["Horse"]),
        ("caller:ivanova line:1", ["Horse"]),
        ("customer:union", ["Horse"]),
        ("with:colons", []),
        ("2.3.2026 shaft", ["Zebra"]),
        ("1.3.2026 shaft", []),
        ("_", []),
        ("   ", []),
        ("\ud800", []),
    ],
)
def test_it_is_found_as_on_the_station(late: Station, typed: str, found: list[str]):
    assert late.rows("request") == {}
    assert find(late, typed)[: len(found) or 1] == found
    assert late.rows("request") == {}


def test_its_number_is_enough_and_the_line_says_all_that_a_line_says(late: Station, here: Station):
    row = next(iter(here.rows("request").values()))
    connection = late.connected(late.company.logins["boris"])
    assert connection is not None
    with late.office.database.read() as session:
        day = desk_day(desk_facts(session))
    typed = f"{row['station']}{row['year'] % 100}-{row['serial']}"
    (line,) = find_older(connection, day, typed, before=datetime.now(UTC))
    assert (line.words, line.phone, line.status) == ("Zebra in the shaft, ёжик тоже", "+79161112233", "closed")


def test_people_and_teams_are_named_as_the_station_knows_them(late: Station, desk: FoundedDesk):
    with late.office.database.read() as session:
        known = find_known(session)
    assert find(late, "by:Boris", known=known) == ["Horse", "Zebra"]
    assert find(late, "by:Anna", known=known) == []
    assert find(late, "mine", known=known, me=desk.boris) == ["Horse", "Zebra"]
    assert find(late, "to:Orlov", known=known) == []


def test_the_newest_come_first_and_no_more_than_are_wanted(late: Station):
    assert find(late, "r") == ["Horse", "Zebra"]
    assert find(late, "r", most=1) == ["Horse"]
