"""A PostgreSQL database with Daybook's server in it, and logins for its people."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import Engine, create_engine

from desktop.domain.status import Role
from desktop.server.users import add_user
from tests.server.people import Person


@pytest.fixture
def empty_server(postgres_url: str) -> Iterator[Engine]:
    """An empty PostgreSQL database, as its administrator sees it."""
    engine = create_engine(postgres_url)
    yield engine
    engine.dispose()


@pytest.fixture
def server(server_url: str) -> Iterator[Engine]:
    """A server without a company, as its administrator sees it."""
    engine = create_engine(server_url)
    yield engine
    engine.dispose()


@pytest.fixture
def administrator(server_url: str) -> Iterator[psycopg.Connection[Any]]:
    """The administrator's connection to that server."""
    with psycopg.connect(server_url.replace("+psycopg", ""), autocommit=True) as connection:
        yield connection


@pytest.fixture
def hire(administrator: psycopg.Connection[Any]) -> Iterator[Callable[[Role], Person]]:
    """Make a login with a role and return the person with a connection of its own."""
    hired: list[Person] = []

    def _hire(role: Role) -> Person:
        login = f"{role}_{uuid4().hex[:12]}"  # logins belong to the whole server, not to the test's database
        person_id, _password = add_user(administrator, login, role=role, name=login)
        info = administrator.info
        connection = psycopg.connect(host=info.host, dbname=info.dbname, user=login, autocommit=True)
        hired.append(Person(login, person_id, connection))
        return hired[-1]

    yield _hire
    for person in hired:
        person.connection.close()
        administrator.execute(f'DROP OWNED BY "{person.login}"; DROP ROLE "{person.login}"'.encode())
