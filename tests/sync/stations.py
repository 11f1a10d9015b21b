"""A company on a real server with stations that share it, each a file of its own."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
from psycopg import Connection
from sqlalchemy import Engine, create_engine, select

from desktop.domain.calls import NewCall, Registered
from desktop.domain.status import Role
from desktop.server.address import Address, read_address
from desktop.server.connecting import connect
from desktop.server.users import add_user
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import Base, ChangeRow, PersonRow
from desktop.storage.types import Instant, micros
from desktop.sync import held, outbox
from desktop.sync.connecting import join_server
from desktop.sync.pulling import pull
from desktop.sync.pushing import Pushed, push
from desktop.sync.uploading import Uploaded, upload
from desktop.workflow.acting import Told
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office
from desktop.workflow.register import register
from tests.desk import PACK, Clock, FoundedDesk, quick

NAMES = {"anna": "Anna Petrova", "boris": "Boris"}


def unheard(_table: str, _done: int) -> None:
    """Nobody watches."""


@cache
def _new_file() -> Path:
    """Return a station's file with nothing in it, to be copied: to make its tables each time takes longer."""
    folder = Path(tempfile.mkdtemp(prefix="daybook-new-"))
    atexit.register(shutil.rmtree, folder)
    open_file(folder).close()
    return folder / FILE_NAME


@dataclass(slots=True)
class Company:
    """The server and who may use it. logins -- of the server, by the short name of the person."""

    url: str
    engine: Engine
    administrator: Connection[Any]
    logins: dict[str, str] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    stations: list["Station"] = field(default_factory=list)

    @classmethod
    def at(cls, url: str) -> "Company":
        """Return the company of a server that has none yet."""
        return cls(url, create_engine(url), psycopg.connect(url.replace("+psycopg", ""), autocommit=True))

    @classmethod
    def founded(cls, url: str, desk: FoundedDesk) -> "Company":
        """Bring the desk to a server that has no company yet."""
        company = cls.at(url)
        upload(company.administrator, desk.database)
        roles = {"anna": Role.SUPERVISOR, "boris": Role.DISPATCHER}
        with desk.database.read() as session:
            names = {row.id: row.name for row in session.scalars(select(PersonRow))}
        for short, person in {"anna": desk.anna, "boris": desk.boris}.items():
            login = f"{short}_{uuid4().hex[:12]}"
            found_id, _password = add_user(company.administrator, login, role=roles[short], name=names[person])
            assert found_id == person
            company.logins[short], company.people[short] = login, person
        return company

    def address(self, short: str = "boris") -> Address:
        """Return the server's address for one person."""
        return read_address(self.url)[0].of(self.logins[short])

    def upload(self, desk: "FoundedDesk | Station") -> Uploaded:
        """Bring a single PC's file to the server."""
        return upload(self.administrator, desk.office.database)

    def station(self, folder: Path, clock: Clock | None = None) -> "Station":
        """Return a new, empty PC that has joined."""
        station = self.alone(folder, clock)
        station.join()
        return station

    def alone(self, folder: Path, clock: Clock | None = None) -> "Station":
        """Return a new single PC with a company of its own."""
        clock = clock or Clock()
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(_new_file(), folder)
        office = Office(quick(open_file(folder)), clock)
        founding = Founding(
            company="Here", desk="Desk", zone="Europe/Riga", country="RU", currency="EUR", language="en",
            person="Somebody", login="user", pack=PACK,
        )  # fmt: skip
        found(office, founding)
        self.stations.append(Station(self, office, clock))
        return self.stations[-1]

    def opened(self, folder: Path) -> "Station":
        """Return a station whose file is there already."""
        clock = Clock()
        self.stations.append(Station(self, Office(quick(open_file(folder)), clock), clock))
        return self.stations[-1]

    def close(self) -> None:
        """End all connections and take the logins away."""
        for station in self.stations:
            station.leave()
            station.office.database.close()
        for login in self.logins.values():
            self.administrator.execute(f'DROP OWNED BY "{login}"; DROP ROLE "{login}"'.encode())
        self.administrator.close()
        self.engine.dispose()


@dataclass(slots=True)
class Station:
    """One PC. connections -- by login; absent -- people whose password is not kept here."""

    company: Company
    office: Office
    clock: Clock
    connections: dict[str, Connection[Any]] = field(default_factory=dict)
    absent: set[str] = field(default_factory=set)

    @property
    def letters(self) -> str | None:
        """Its letters on the server."""
        with self.office.database.read() as session:
            return held.station_of(session)

    def join(self) -> str:
        """Make it one of the server's stations."""
        connection = self.connected(self.company.logins["boris"])
        assert connection is not None
        database = self.office.database
        return join_server(connection, database, self.company.address(), progress=unheard)

    def connected(self, login: str) -> Connection[Any] | None:
        """Return the connection of *login*, None if the person is absent."""
        if login in self.absent or login not in self.company.logins.values():
            return None
        if login not in self.connections or self.connections[login].closed:
            address = read_address(self.company.url)[0].of(login)
            self.connections[login] = connect(address, None)
        return self.connections[login]

    def push(self) -> Pushed:
        """Send what waits."""
        return push(self.office.database, self.connected, station=self.letters or "")

    def pull(self) -> int:
        """Take in what is new."""
        connection = self.connected(self.company.logins["boris"])
        assert connection is not None
        return pull(connection, self.office.database)

    def sync(self) -> None:
        """Do one round."""
        self.push()
        self.pull()

    def leave(self) -> None:
        """End the connections, as a cut of the line does."""
        for connection in self.connections.values():
            connection.close()
        self.connections.clear()

    def told(self, text: str = "", who: str = "boris") -> Told:
        """Return what an act of that person is told."""
        return Told(by=self.company.people[who], text=text)

    def take(self, words: str = "Lift stands", who: str = "boris", **more: Any) -> Registered:
        """Register a call."""
        return register(self.office, NewCall(words=words, **more), by=self.company.people[who])

    def states(self) -> list[str | None]:
        """Return how far each act is that was written since the PC joined."""
        with self.office.database.read() as session:
            found = session.scalars(select(ChangeRow.state).order_by(ChangeRow.seq))
            return [state for state in found if state != outbox.SETTLED]

    def backlog(self) -> outbox.Backlog:
        """Return how much is on its way."""
        with self.office.database.read() as session:
            return outbox.backlog(session)

    def rows(self, table: str) -> dict[UUID, dict[str, Any]]:
        """Return all rows of a table, times as microseconds."""
        columns = Base.metadata.tables[table]
        with self.office.database.read() as session:
            found = session.execute(select(columns)).mappings().all()
        return {row["id"]: _comparable(columns, row) for row in found}


def server_rows(company: Company, table: str) -> dict[UUID, dict[str, Any]]:
    """Return all rows of a table on the server, times as microseconds."""
    columns = Base.metadata.tables[table]
    with company.engine.connect() as connection:
        translated = connection.execution_options(schema_translate_map={None: "app"})
        found = translated.execute(select(columns)).mappings().all()
    return {row["id"]: _comparable(columns, row) for row in found}


def differences(company: Company, station: Station) -> Iterator[str]:
    """Yield where a station's file is not what the server holds. The station must hold all there is."""
    for table in Base.metadata.tables:
        here, there = station.rows(table), server_rows(company, table)
        for row in here.keys() | there.keys():
            if here.get(row) != there.get(row):
                yield f"{table} {row}: here {here.get(row)}, there {there.get(row)}"


def _comparable(table: Any, row: Any) -> dict[str, Any]:
    return {
        column.name: micros(row[column.name])
        if isinstance(column.type, Instant) and row[column.name] is not None
        else row[column.name]
        for column in table.columns
    }
