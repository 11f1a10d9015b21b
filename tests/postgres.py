"""Databases for each test that asks, on one server for the whole run: empty ones, and such with Daybook's server."""

import fcntl
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from tooling.postgres import Server, find_programs

if TYPE_CHECKING:
    import psycopg

FOLDER = "DAYBOOK_TEST_POSTGRES"  # the folder of this run's server: the workers of xdist inherit it
OWNER = "DAYBOOK_TEST_RUN"  # the process id of the run; the server ends with it


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ[FOLDER] = f"{tempfile.gettempdir()}/daybook-pg-{uuid4().hex[:12]}"  # short: a socket's path is
        os.environ[OWNER] = str(os.getpid())


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        _stop(Path(os.environ[FOLDER]))


@pytest.fixture(scope="session")
def postgres_server() -> Server:
    """The server of this run, started by the first test that asks."""
    try:
        find_programs()
    except FileNotFoundError as missing:
        pytest.skip(str(missing))
    folder = Path(os.environ[FOLDER])
    with Path(f"{folder}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            _start(folder)
    return Server(folder)


@pytest.fixture
def postgres_url(postgres_server: Server) -> Iterator[str]:
    """The address of a fresh, empty PostgreSQL database, as SQLAlchemy reads it; gone after the test."""
    with _copy(postgres_server, "template0") as url:
        yield url


@pytest.fixture(scope="session")
def installed(postgres_server: Server) -> str:
    """The name of a database with Daybook's server in it, to be copied: to install it each time takes longer."""
    from sqlalchemy import create_engine

    from desktop.server.installing import install

    name = _create(postgres_server, "template0")
    engine = create_engine(postgres_server.url(name))
    install(engine)
    engine.dispose()
    return name


@pytest.fixture
def server_url(postgres_server: Server, installed: str) -> Iterator[str]:
    """The address of a fresh server of Daybook's, without a company, as its administrator; gone after the test."""
    import psycopg

    from desktop.server.installing import bound_the_idle

    with _copy(postgres_server, installed) as url:
        with psycopg.connect(url.replace("+psycopg", "")) as connection:
            bound_the_idle(connection)  # what is set for a database is not copied with it
        yield url


@contextmanager
def _copy(server: Server, template: str) -> Iterator[str]:
    """Give the address of a copy of the database *template*, and take it away again."""
    name = _create(server, template)
    yield server.url(name)
    with _administration(server) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _create(server: Server, template: str) -> str:
    name = f"test_{uuid4().hex}"
    with _administration(server) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return name


def _administration(server: Server) -> "psycopg.Connection[Any]":
    import psycopg

    return psycopg.connect(f"host={server.folder} user=postgres dbname=postgres", autocommit=True)


def _start(folder: Path) -> None:
    command = [sys.executable, "-m", "tooling.postgres", str(folder), os.environ[OWNER]]
    with Path(f"{folder}.log").open("wb") as log:
        keeper = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
    until = time.monotonic() + 60
    while not (folder / "ready").exists():
        if keeper.poll() is not None or time.monotonic() > until:
            logs = [Path(f"{folder}.log"), folder / "output", folder / "log"]
            said = "\n".join(log.read_text(errors="replace") for log in logs if log.exists())
            pytest.fail(f"PostgreSQL did not start:\n{said}")
        time.sleep(0.02)
    keeper.returncode = 0  # it outlives this process on purpose: no warning about that


def _stop(folder: Path) -> None:
    """Tell the keeper that it may end and wait until it has."""
    if (folder / "ready").exists():
        (folder / "ready").unlink()
        until = time.monotonic() + 10
        while folder.exists() and time.monotonic() < until:
            time.sleep(0.02)
    for beside in (f"{folder}.lock", f"{folder}.log"):
        Path(beside).unlink(missing_ok=True)
