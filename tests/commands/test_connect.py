"""A second PC joins by command, writes alone, and meets the first one again."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import create_engine

from desktop.commands.alone import alone
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
