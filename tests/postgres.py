"""The fixture `postgres_url`: an empty database for each test that asks, on one server for the whole run."""

import fcntl
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tooling.postgres import Server, find_programs

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
    import psycopg

    name = f"test_{uuid4().hex}"
    admin = f"host={postgres_server.folder} user=postgres dbname=postgres"
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        yield postgres_server.url(name)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


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
