"""The same storage tests on SQLite and on a real PostgreSQL."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text

from desktop.storage.database import Database
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import Base, LocalBase
from tooling.postgres import Server

TABLES = [*Base.metadata.tables, *LocalBase.metadata.tables]


@pytest.fixture(scope="session")
def server_tables(postgres_server: Server) -> Iterator[Engine]:
    """A PostgreSQL database with all tables, for the whole run."""
    name = f"tables_{uuid4().hex}"
    admin = create_engine(postgres_server.url(), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE template0'))
    engine = create_engine(postgres_server.url(name))
    Base.metadata.create_all(engine)
    LocalBase.metadata.create_all(engine)
    yield engine
    engine.dispose()
    with admin.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    admin.dispose()


@pytest.fixture(scope="session")
def empty_station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a station's file without a desk, to be copied."""
    folder = tmp_path_factory.mktemp("empty")
    open_file(folder).close()
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of each kind, made from the same tables."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_station") / FILE_NAME, tmp_path)
        made = open_file(tmp_path)
        yield made
        made.close()
    else:
        engine = request.getfixturevalue("server_tables")
        yield Database(engine)
        with engine.begin() as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))  # foreign keys look away
            connection.execute(text("; ".join(f"DELETE FROM {table}" for table in TABLES)))
