"""`daybook server`: an empty PostgreSQL becomes a server, people are let in and out, and the set-up is proved."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from sqlalchemy import create_engine

from tests.commands.running import Here


@pytest.fixture
def login(postgres_url: str) -> Iterator[str]:
    """A login that nobody has yet; gone after the test."""
    name = f"anna_{uuid4().hex[:12]}"
    yield name
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f'DROP ROLE IF EXISTS "{name}"')
    engine.dispose()


@pytest.fixture
def url(here: Here, postgres_url: str) -> str:
    """The administrator's address of an installed server."""
    assert "is a server of Daybook’s now" in here("server", "install", "--url", postgres_url).out
    return postgres_url


def test_the_administrator_makes_checks_and_upgrades_a_server(here: Here, url: str):
    said = here("server", "check", "--url", url)
    assert "ok    each role may do what it should, and no more" in said.out
    assert said.code == 1, "the server of the tests does not sync its disk, and check says so"
    assert "fsync = off" in said.out

    assert "is up to date" in here("server", "upgrade", "--url", url).out
    found = here("server", "check", "--url", url, "--json").json
    assert [finding["about"] for finding in found if not finding["is_good"]] == ["durable"]


def test_a_person_is_let_in_promoted_given_a_new_password_and_let_out(here: Here, url: str, login: str):
    added = here("server", "add-user", login, "--url", url, "--name", "Anna", "--json").json
    assert added["login"] == login
    assert len(added["password"]) >= 20

    assert (
        here("server", "set-role", login, "--url", url, "--role", "supervisor").out == f"{login} is supervisor now.\n"
    )
    assert here("server", "set-password", login, "--url", url, "--json").json["password"] != added["password"]
    assert "is let in no more" in here("server", "revoke", login, "--url", url).out


def test_what_cannot_be_done_is_said_in_one_sentence(here: Here, url: str, login: str):
    assert "has Daybook’s server in it already" in here("server", "install", "--url", url).sentence
    assert f"has no login “{login}”" in here("server", "revoke", login, "--url", url).sentence
    assert "is not the address of a server" in here("server", "check", "--url", "desk.example.com").sentence
    away = "postgresql://anna@127.0.0.1:9/daybook"
    assert "127.0.0.1 does not answer" in here("server", "check", "--url", away).sentence
