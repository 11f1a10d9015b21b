"""A second PC joins by command, writes alone, and meets the first one again."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import create_engine

from desktop.commands.alone import alone
from desktop.storage.station_file import FILE_NAME
from tests.commands.running import Daybook, Here


@pytest.fixture(autouse=True)
def _no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def boris(here: Here, postgres_url: str) -> Iterator[str]:
    """The address for a dispatcher of a server that has the desk's company."""
    login = f"boris_{uuid4().hex[:12]}"
    assert here("server", "install", "--url", postgres_url).code == 0
    assert here("server", "upload", "--url", postgres_url, "--json").json["station"] == "A"
    assert here("server", "add-user", login, "--url", postgres_url, "--name", "Boris Ozols").code == 0
    yield postgres_url.replace("postgres@", f"{login}@")
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f'DROP OWNED BY "{login}"; DROP ROLE "{login}"')
    engine.dispose()


@pytest.fixture
def there(daybook: Daybook, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Here:
    """The command on a second, empty PC."""
    return Here(Daybook(tmp_path / "there", daybook.settings), capsys)


def test_two_pcs_share_by_command(here: Here, there: Here, boris: str):
    assert "This PC is station A of" in here("connect", boris).out
    joined = there("connect", boris, "--json").json
    assert joined["station"] == "B"

    number = there.take({"words": "Stuck between floors"})[0]["number"]
    assert number.startswith("B")
    assert there("sync", "--json").json["waiting"] == 0
    assert here("sync", "--json").json["pulled"] > 0

    assert [line["number"] for line in here("list", "--json").json] == [number]


def test_a_pc_with_a_journal_of_its_own_is_not_overwritten(there: Here, boris: str):
    number = there.take({"words": "Mine"})[0]["number"]

    assert "has requests or a directory that" in there("connect", boris).sentence

    assert [line["number"] for line in there("list", "--json").json] == [number]


def test_a_journal_is_brought_there_once_and_gets_new_numbers_where_the_letters_are_taken(
    here: Here, there: Here, boris: str, postgres_url: str
):
    number = there.take({"words": "Mine"})[0]["number"]

    assert there("server", "upload", "--url", postgres_url, "--json").json["station"] == "B"
    assert "has the journal of station" in there("server", "upload", "--url", postgres_url).sentence
    assert there("connect", boris, "--json").json["station"] == "B"

    assert [line["number"] for line in there("list", "--json").json] == [number.replace("A", "B")]
    assert "Mine" in there("show", number).out


def test_while_the_window_is_open_the_command_leads_there(there: Here, boris: str):
    with alone(there.daybook.folder):
        assert "connecting is done there too: F10 5, then F4" in there("connect", boris).sentence


def test_a_pc_that_shares_with_nobody_says_so(there: Here):
    there.take({"words": "Mine"})

    assert "shares with no server" in there("sync").sentence


@pytest.fixture
def late(here: Here, there: Here, request: pytest.FixtureRequest) -> str:
    """A second PC that joined half a year after a request was closed; return its number."""
    number = here.take({"words": "Stuck between floors"})[0]["number"]
    assert here("act", number, "close").code == 0
    half_a_year = 182 * 24 * 3600 * 1_000_000
    with sqlite3.connect(here.daybook.folder / FILE_NAME) as connection:
        for table, columns in (("request", ("recorded_at", "occurred_at", "closed_at")), ("entry", ("recorded_at",))):
            moved = ", ".join(f"{column} = {column} - {half_a_year}" for column in columns)
            connection.execute(f"UPDATE {table} SET {moved}")
    connection.close()
    boris = request.getfixturevalue("boris")
    assert there("connect", boris).code == 0
    assert there("list", "--json").json == []
    return str(number)


def lose_the_server(pc: Here) -> None:
    with sqlite3.connect(pc.daybook.folder / FILE_NAME) as connection:
        connection.execute("UPDATE meta SET value = 'postgresql://nobody@127.0.0.1:1/x' WHERE key = 'server'")
    connection.close()


def old_day() -> str:
    return (datetime.now(UTC) - timedelta(days=182)).astimezone(ZoneInfo("Europe/Riga")).date().isoformat()


def test_an_old_request_is_fetched_when_it_is_shown(there: Here, late: str):
    shown = there("show", late, "--json").json
    assert (shown["words"], shown["entries"][-1]["kind"]) == ("Stuck between floors", "closed")
    lose_the_server(there)
    assert there("show", late).code == 0


def test_an_old_day_is_fetched_when_it_is_listed_and_a_list_says_what_it_leaves_out(there: Here, late: str):
    listed = there("list", "--json")
    assert listed.json == []
    assert "The server has older ones; --day D fetches a day." in listed.err
    assert there("list", "--open", "--json").err == ""
    day = there("list", "--day", old_day(), "--json")
    assert ([line["number"] for line in day.json], day.err) == ([late], "")


def test_without_the_server_an_old_day_says_so_and_none_is_printed_or_signed(there: Here, late: str, tmp_path: Path):
    lose_the_server(there)
    assert "is not on this PC, and the server" in there("show", late).sentence
    assert "is not on this PC, and the server" in there("act", late, "note", "--text", "?").sentence
    listed = there("list", "--day", old_day(), "--json")
    assert listed.json == []
    assert "is not all here, and could not be fetched" in listed.err
    page = tmp_path / "page.pdf"
    assert "could not be fetched" in there("print", "day", old_day(), "--to", str(page)).sentence
    assert not page.exists()
    assert "could not be fetched" in there("sign", old_day()).sentence


def test_an_old_day_is_fetched_when_it_is_printed(there: Here, late: str, tmp_path: Path):
    page = tmp_path / "page.pdf"
    assert there("print", "day", old_day(), "--to", str(page)).code == 0
    assert page.exists()
    assert there("list", "--find", "Stuck", "--json").json[0]["number"] == late
