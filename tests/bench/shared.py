"""A server of its own with the company on it, fsync on, and stations that share it: what the sharing is measured at."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

import psycopg
from psycopg import Connection
from sqlalchemy import create_engine, select
from sqlalchemy.pool import NullPool

from desktop.domain.calls import NewCall
from desktop.domain.status import Role
from desktop.server.address import read_address
from desktop.server.connecting import connect
from desktop.server.installing import install
from desktop.server.users import add_user
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import people
from desktop.storage.tables import ChangeRow
from desktop.sync import copying, wire
from desktop.sync.connecting import join_server
from desktop.sync.pulling import pull
from desktop.sync.uploading import upload
from desktop.workflow.office import Office
from desktop.workflow.register import register
from tests.bench.company import Company
from tooling.postgres import Server

DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "max_connections": "300"}
_LOGIN = "bench"
_EVER = 36_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The server and a station that has joined it. act -- what one call that is taken writes, as a station pushes it.

    station -- the folder of the station's file, to be copied; its database is closed
    """

    company: Company
    server: Server
    administrator: Connection[Any]
    login: str
    person: UUID
    station: Path
    act: list[dict[str, Any]]

    @property
    def database(self) -> str:
        """The server's database."""
        return "postgres"

    def connection(self) -> Connection[Any]:
        """Return a connection of the dispatcher's."""
        return connect(read_address(self.server.url(self.database, self.login))[0], None)

    def copy(self, name: str) -> Path:
        """Return a copy of the station's folder."""
        return Path(shutil.copytree(self.station, self.company.folder / name))


@contextmanager
def shared(company: Company) -> Iterator[Shared]:
    """Give a server with the company on it. Raises FileNotFoundError without PostgreSQL's programs."""
    place = Path(tempfile.mkdtemp(prefix="dbb", dir="/tmp"))  # short: a socket's name has a limit
    place.chmod(0o755)
    server = Server(place / "s", DURABLE)
    try:
        server.create()
        server.start()
        try:
            yield from _with_company(company, server)
        finally:
            server.stop("immediate")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _with_company(company: Company, server: Server) -> Iterator[Shared]:
    url = server.url()
    engine = create_engine(url, poolclass=NullPool)
    install(engine)
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as administrator:
        upload(administrator, company.database)
        with company.database.read() as session:
            author = next(one for one in people(session) if one.id == company.author)
        person, _password = add_user(administrator, _LOGIN, role=Role.SUPERVISOR, name=author.name)
        assert person == company.author, "what the station writes goes over its author's connection"
        administrator.execute("VACUUM ANALYZE")
        station = company.folder / "joined"
        act = _joined(company, station, server.url(user=_LOGIN))
        yield Shared(
            company=company, server=server, administrator=administrator, login=_LOGIN, person=person, station=station,
            act=act,
        )  # fmt: skip


def _joined(company: Company, folder: Path, url: str) -> list[dict[str, Any]]:
    """Let a new station join and take one call; return what the call wrote."""
    address = read_address(url)[0]
    with company.database.engine.begin() as checkpoint:
        checkpoint.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(company.folder, folder, ignore=shutil.ignore_patterns("joined"))
    office = Office(open_file(folder))
    with connect(address, None) as connection, patch.object(copying, "_FIRST_DAYS", _EVER):
        join_server(connection, office.database, address, progress=lambda _table, _done: None)
        while copying.copy_more(connection, office.database):  # what still comes would be measured with what is saved
            pass
        pull(connection, office.database)
    call = NewCall(
        words="The lift stands and does not answer", place_text="Mill Lane 4"
    )  # no telephone: not all one call
    register(office, call, by=company.author)
    with office.database.take_in() as (session, _changes):  # it was an example: nobody is to push it
        row = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc()).limit(1)).one()
        row.state = "settled"
        act = wire.pushed(row.ops)
    office.database.close()
    return act
