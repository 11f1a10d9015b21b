"""An old day or request is fetched when somebody asks, whole, and stays true from then on."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from psycopg import Connection
from sqlalchemy import text

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.number import read_number
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.scope import is_old, missing_since
from desktop.sync import copying
from desktop.sync.on_demand import fetch_day, fetch_requests, request_numbered
from desktop.workflow import directory, progress
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.progress import Closing
from tests.desk import NOON
from tests.found import found_requests
from tests.sync.stations import Company, Station, differences

TODAY = NOON.date()


@pytest.fixture
def late(company: Company, here: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Station:
    """A station that joined months after the desk's day: what was closed then is not on it."""
    made = here.take("Zebra in the shaft", caller_name="Somebody", phone="8 916 111-22-33")
    progress.close(here.office, made.request_id, here.told(), Closing(outcome="done", minutes=20))
    here.sync()
    monkeypatch.setattr(copying, "_FIRST_DAYS", 2)
    return company.station(tmp_path / "late")


def day_of(station: Station) -> DeskDay:
    with station.office.database.read() as session:
        return desk_day(desk_facts(session))


def connected(station: Station) -> Connection[Any]:
    connection = station.connected(station.company.logins["boris"])
    assert connection is not None
    return connection


def test_an_old_day_comes_whole_and_is_found_from_then_on(late: Station, company: Company):
    day, now = day_of(late), datetime.now(UTC)
    assert late.rows("request") == {}
    with late.office.database.read() as session:
        assert missing_since(session, day, TODAY) is not None

    assert fetch_day(connected(late), late.office.database, day, TODAY, now=now)

    assert list(differences(company, late)) == []
    with late.office.database.read() as session:
        assert missing_since(session, day, TODAY) is None
        assert [line.words for line in found_requests(session, day, "zebra")] == ["Zebra in the shaft"]


def test_what_is_written_about_a_fetched_request_comes_by_the_feed(late: Station, here: Station, company: Company):
    fetch_day(connected(late), late.office.database, day_of(late), TODAY, now=datetime.now(UTC))
    request_id = next(iter(here.rows("request")))

    correct(here.office, request_id, here.told(), Correction(words="A horse, not a zebra"))
    here.sync()
    late.pull()

    assert late.rows("request")[request_id]["words"] == "A horse, not a zebra"
    assert list(differences(company, late)) == []


def test_a_request_is_known_by_its_number_and_comes_with_its_journal(late: Station, here: Station):
    request_id, row = next(iter(here.rows("request").items()))
    number = read_number(f"{row['station']}{row['year'] % 100}-{row['serial']}")

    found = request_numbered(connected(late), number)
    assert found == request_id
    assert fetch_requests(connected(late), late.office.database, [request_id], now=datetime.now(UTC))

    assert late.rows("entry").keys() == {
        key for key, entry in here.rows("entry").items() if entry["request_id"] == request_id
    }
    with late.office.database.read() as session:
        assert is_old(session, request_id)
    assert request_numbered(connected(late), read_number("Z26-00001")) is None


def test_what_is_here_already_stays_as_it_is_with_the_acts_that_were_not_sent(late: Station, here: Station):
    request_id = next(iter(here.rows("request")))
    fetch_requests(connected(late), late.office.database, [request_id], now=datetime.now(UTC))
    progress.note(late.office, request_id, late.told("Not sent yet"))
    entries = late.rows("entry")

    fetch_day(connected(late), late.office.database, day_of(late), TODAY, now=datetime.now(UTC))

    assert entries.items() <= late.rows("entry").items()


def test_a_directory_row_that_the_feed_has_not_brought_yet_comes_with_it(late: Station, here: Station):
    boris = here.company.people["boris"]
    site = directory.save(here.office, "site", None, {"name": "Elm 3", "kind": "house"}, by=boris)
    made = here.take("New house", site_id=site)
    progress.close(here.office, made.request_id, here.told(), Closing(outcome="done"))
    here.sync()

    fetch_day(connected(late), late.office.database, day_of(late), TODAY, now=datetime.now(UTC))

    assert site in late.rows("site")
    late.pull()
    assert late.rows("site")[site] == here.rows("site")[site]


def test_who_leaves_the_day_stops_it_between_two_parts(late: Station, here: Station):
    asked: list[int] = []

    def is_wanted() -> bool:
        asked.append(1)
        return False

    assert not fetch_day(
        connected(late), late.office.database, day_of(late), TODAY, now=datetime.now(UTC), is_wanted=is_wanted
    )
    assert asked == [1]
    assert late.rows("request") == {}
    with late.office.database.read() as session:
        assert missing_since(session, day_of(late), TODAY) is not None


def test_what_others_take_away_meanwhile_is_read_again(late: Station, here: Station):
    """Another process purges the row that a fetched one refers to, between the reading and the laying."""
    first = here.take("The first")
    progress.close(here.office, first.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    ids = sorted(here.rows("request"))
    fetch_requests(connected(late), late.office.database, [first.request_id], now=datetime.now(UTC))

    asked: list[int] = []

    def is_wanted() -> bool:
        asked.append(1)
        if len(asked) > 1:
            return True
        with late.office.database.take_in() as (session, _changes):
            for table in ("call", "promise", "labour", "entry", "request"):
                session.execute(text(f"DELETE FROM {table}"))
        return True

    assert fetch_day(
        connected(late), late.office.database, day_of(late), TODAY, now=datetime.now(UTC), is_wanted=is_wanted
    )
    assert sorted(late.rows("request")) == ids


def test_a_request_of_long_ago_that_was_written_about_lately_belongs_to_the_days_that_are_copied(
    late: Station, here: Station, company: Company, tmp_path: Path
):
    request_id = next(iter(here.rows("request")))
    here.clock.at = datetime.now(UTC) - timedelta(hours=3)
    progress.note(here.office, request_id, here.told("She thanks"))
    here.sync()

    newest = company.station(tmp_path / "newest")

    assert list(newest.rows("request")) == [request_id]
    assert len(newest.rows("entry")) >= 3
