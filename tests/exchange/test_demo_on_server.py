"""A demo company straight on a server is the one that a file has, and stations join it."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest

from desktop.domain.errors import JournalUploaded
from desktop.domain.status import Role
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_on_server import make_demo_on_server
from desktop.exchange.demo_sizes import Size
from desktop.exchange.demo_world import words_of
from desktop.server.checking import check
from desktop.server.users import add_user
from desktop.storage.opening import open_file
from desktop.sync import copying
from desktop.workflow.office import Office
from tests.sync.stations import Company

TOWN = Size(residents=120, dispatchers=2, organisations=3, requests_a_day=10, storms_a_year=100)
OPTIONS: dict[str, Any] = {"size": TOWN, "days": 4, "until": date(2026, 1, 2)}


def at() -> datetime:
    return datetime(2026, 1, 9, 12, tzinfo=UTC)


@pytest.fixture
def company(server_url):
    company = Company.at(server_url)
    yield company
    company.close()


@pytest.fixture
def server(company):
    return company.administrator


def test_the_server_gets_what_a_file_gets(server, tmp_path):
    office = Office(open_file(tmp_path), at)
    wanted = make_demo(office, **OPTIONS)
    count = make_demo_on_server(server, clock=at, **OPTIONS)
    assert count == wanted > 30
    for table in ("site", "contact", "contact_phone", "entry", "call", "promise", "work_order", "labour", "day_review"):
        with office.database.read() as session:
            there = session.connection().exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()
        assert server.execute(f'SELECT count(*) FROM app."{table}"').fetchone() == (there,), table
    asked = "SELECT year, serial, status, words, CAST({} AS BIGINT) FROM {}request ORDER BY year, serial"
    with office.database.read() as session:
        here = [tuple(row) for row in session.connection().exec_driver_sql(asked.format("recorded_at / 1000000", ""))]
    assert server.execute(asked.format("extract(epoch FROM recorded_at)", "app.")).fetchall() == here
    office.database.close()


def test_a_station_joins_it_and_hears_what_comes_after(company, tmp_path, monkeypatch):
    monkeypatch.setattr(copying, "_FIRST_DAYS", 36_500)
    server = company.administrator
    count = make_demo_on_server(server, clock=at, **OPTIONS)
    assert server.execute("SELECT count(*) FROM sync.change WHERE tab = 'request'").fetchone() == (0,)
    login = f"boris_{uuid4().hex[:12]}"
    add_user(server, login, role=Role.DISPATCHER, name=words_of("ru")["dispatchers"][0])
    company.logins["boris"] = login
    station = company.station(tmp_path)
    assert len(station.rows("request")) == count
    server.execute("UPDATE app.request SET words = 'heard' WHERE serial = 1")
    station.pull()
    assert "heard" in {row["words"] for row in station.rows("request").values()}
    wrong = {one.about for one in check(server) if not one.is_good}
    assert not wrong & {"capture", "rights", "policies", "doors"}


def test_a_server_with_a_journal_is_left_alone(server):
    make_demo_on_server(server, clock=at, **OPTIONS)
    with pytest.raises(JournalUploaded):
        make_demo_on_server(server, clock=at, **OPTIONS)
