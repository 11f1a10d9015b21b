"""The first start: a company is there without a question, as far as this PC tells what it is like."""

import getpass
from pathlib import Path

import pytest

from desktop.folders import data_folder
from desktop.settings import Settings, save
from desktop.station import guessed, open_station, system_zone
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import desk_facts, people, teams


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(tmp_path / "settings"))


@pytest.mark.parametrize(
    ("zone", "country", "currency"),
    [
        ("Europe/Moscow", "RU", "RUB"),
        ("Asia/Shanghai", "CN", "CNY"),
        ("America/New_York", "US", "USD"),
        ("Europe/Riga", "LV", "EUR"),
    ],
)
def test_country_and_currency_follow_the_zone(monkeypatch: pytest.MonkeyPatch, zone: str, country: str, currency: str):
    monkeypatch.setenv("TZ", zone)
    start = guessed()
    assert (start.zone, start.country, start.currency) == (zone, country, currency)


@pytest.mark.parametrize("named", ["", "Nowhere/Atlantis", "../../etc/passwd", "\x01", "MSK-3", "Europe"])
def test_zone_that_is_none_falls_back_to_the_systems(monkeypatch: pytest.MonkeyPatch, named: str):
    monkeypatch.delenv("TZ", raising=False)
    usual = system_zone()
    monkeypatch.setenv("TZ", named)
    assert system_zone() in (usual, "UTC")


def test_empty_folder_becomes_a_company_that_can_take_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", "Europe/Riga")
    office = open_station(tmp_path / "new" / "station")
    with office.database.read() as session:
        facts = desk_facts(session)
        assert (facts.zone, facts.country, facts.kind, facts.station) == ("Europe/Riga", "LV", "live", "A")
        assert [person.name for person in people(session)] == [getpass.getuser()]
        assert {team.line for team in teams(session)} == {1, 2, 3}
        assert len(categories(session)) > 10
    office.database.close()


def test_second_opening_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    open_station(tmp_path).database.close()
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    office = open_station(tmp_path)
    with office.database.read() as session:
        assert desk_facts(session).zone != "Asia/Shanghai"
        assert len(people(session)) == 1
    office.database.close()


def test_folder_that_was_set_is_taken(tmp_path: Path):
    save(Settings(data_folder=tmp_path / "elsewhere"), tmp_path / "settings")
    assert data_folder() == tmp_path / "elsewhere"
