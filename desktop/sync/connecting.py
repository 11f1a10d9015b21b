"""A station becomes one of a server's: its letters, the first copy, and what it was before."""

from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desktop.domain.errors import (
    JournalNotUploaded,
    LoginIsNobody,
    ProgramTooNew,
    ProgramTooOld,
    ServerEmpty,
    ServerNotOurs,
)
from desktop.server.address import Address
from desktop.storage.database import Database
from desktop.storage.tables import ChangeRow, RequestRow, StationRow
from desktop.sync import held, outbox
from desktop.sync.copying import Progress, first_copy
from desktop.sync.pushing import CLIENT_VERSION


def join_server(connection: Connection[Any], database: Database, address: Address, *, progress: Progress) -> str:
    """Make the file of *database* a station of the server and return its letters.

    A file without requests takes the server's company in the place of its own; one with requests must have been
    uploaded before. Once joined, joining again makes the first copy anew and keeps what was not sent.
    Raises ServerNotOurs, ServerEmpty, LoginIsNobody, ProgramTooOld, ProgramTooNew, JournalNotUploaded.
    """
    refuse_strangers(connection)
    with database.read() as session:
        own = session.scalars(select(StationRow.id).order_by(StationRow.id).limit(1)).one()
        was_joined = held.server_of(session) is not None
        has_requests = session.scalar(select(func.count()).select_from(RequestRow)) != 0
    if has_requests and not was_joined and not _knows(connection, own):
        raise JournalNotUploaded(server=address.host)
    station = own if not was_joined else _joined_as(database)
    found = connection.execute("SELECT sync.station(%s)", (station,)).fetchone()
    letters = found[0] if found else None
    if letters is None:
        raise ServerEmpty(server=address.host)

    def become_station(session: Session) -> None:
        if not was_joined:  # what was written before is there already, or was the company that this file gives up
            session.execute(update(ChangeRow).values(state=outbox.SETTLED))
        held.keep_server(session, address, letters=str(letters))

    first_copy(connection, database, progress=progress, before=become_station)
    return str(letters)


def refuse_strangers(connection: Connection[Any]) -> None:
    """Raise unless the server is Daybook's, of an age with this program, and the login one of its people.

    Raises ServerNotOurs, ProgramTooOld, ProgramTooNew, LoginIsNobody.
    """
    there = connection.execute("SELECT to_regclass('sync.meta') IS NOT NULL").fetchone()
    if there is None or not there[0]:
        raise ServerNotOurs(database=connection.info.dbname)
    found = connection.execute("SELECT schema_version, min_client, sync.my_person() FROM sync.meta").fetchone()
    assert found is not None
    version, oldest, person = found
    if oldest > CLIENT_VERSION:
        raise ProgramTooOld
    if version < CLIENT_VERSION:
        raise ProgramTooNew
    if person is None:
        raise LoginIsNobody(login=connection.info.user)


def _knows(connection: Connection[Any], station: UUID) -> bool:
    found = connection.execute("SELECT EXISTS (SELECT FROM app.station WHERE id = %s)", (station,)).fetchone()
    return found is not None and bool(found[0])


def _joined_as(database: Database) -> UUID:
    with database.read() as session:
        letters = held.station_of(session)
        return session.scalars(select(StationRow.id).where(StationRow.letters == letters)).one()
