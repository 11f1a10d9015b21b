"""A station becomes one of a server's: its letters, the first copy, and what it was before."""

from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from psycopg import Connection
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import select, true, update
from sqlalchemy.orm import Session

from desktop.domain.errors import (
    JournalNotUploaded,
    LoginIsNobody,
    ProgramTooNew,
    ProgramTooOld,
    ServerEmpty,
    ServerNotOurs,
    ServerOfOthers,
    StationRefused,
)
from desktop.server.address import Address
from desktop.storage.database import Database
from desktop.storage.tables import (
    CallRow,
    ChangeRow,
    CompanyRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    RequestRow,
    SiteRow,
    StationRow,
)
from desktop.sync import held, outbox
from desktop.sync.copying import Progress, lay_newest, read_newest
from desktop.sync.meant import Meant, has_journal_of, meant_by, reword
from desktop.sync.pushing import CLIENT_VERSION
from desktop.sync.spool import Spool

_OWN = (RequestRow, CallRow, CustomerRow, SiteRow, EquipmentRow, ContactRow)
"""What makes a file somebody's work: it is not given up for a server's company."""


def join_server(connection: Connection[Any], database: Database, address: Address, *, progress: Progress) -> str:
    """Make the file of *database* a station of the server and return its letters.

    A file that nobody wrote in takes the server's company in the place of its own; any other must have been uploaded
    before. Once joined, joining again makes the first copy anew and keeps what was not sent.
    Raises ServerNotOurs, ServerEmpty, ServerOfOthers, LoginIsNobody, ProgramTooOld, ProgramTooNew, JournalNotUploaded,
    StationRefused.
    """
    with Admission(connection, database, address) as admission:
        admission.read(progress)
        return admission.lay()


class Admission:
    """One PC on its way into a company: first all is read from the server, then laid into the file at once.

    The file is as it was until `lay` returns. Closes *connection* only where somebody leaves it to this.
    """

    def __init__(self, connection: Connection[Any], database: Database, address: Address) -> None:
        """Raises what `join_server` does."""
        self._connection, self._database, self._address = connection, database, address
        refuse_strangers(connection)
        with database.read() as session:
            self._was_joined = held.server_of(session) is not None
            self._own = session.scalars(select(StationRow.id).order_by(StationRow.id).limit(1)).one()
            if self._was_joined:
                _refuse_other_company(connection, session)
        self._is_known = self._was_joined or has_journal_of(connection, self._own)
        with database.read() as session:
            self._refuse_unknown(session)
        self._meant = Meant()
        self._file = TemporaryFile()  # noqa: SIM115 -- closed by `close`: reading and laying are two jobs
        self._spool = Spool(self._file)
        self.letters = ""

    def read(self, progress: Progress) -> None:
        """Get this station's letters and read the newest days; *progress* may break it off by an error of its own."""
        station = _joined_as(self._database) if self._was_joined else self._own
        try:
            found = self._connection.execute("SELECT sync.station(%s)", (station,)).fetchone()
        except InsufficientPrivilege as error:
            raise StationRefused(login=self._address.login) from error
        if found is None or found[0] is None:
            raise ServerEmpty(server=self._address.host)
        self.letters = str(found[0])
        if not self._was_joined:
            self._meant = self._how_ours_is_meant()
        self._newest = read_newest(self._connection, self._database, self._spool, progress=progress)

    def lay(self) -> str:
        """Lay it into the file and return the station's letters. Acts wait meanwhile; those written before stay."""
        lay_newest(self._connection, self._database, self._newest, before=self._become_station)
        return self.letters

    def close(self) -> None:
        """Forget what was read."""
        self._file.close()

    def _refuse_unknown(self, session: Session) -> None:
        if not self._is_known and any(session.scalar(select(kind.id).limit(1)) is not None for kind in _OWN):
            raise JournalNotUploaded(server=self._address.host, database=self._connection.info.dbname)

    def _how_ours_is_meant(self) -> Meant:
        with self._database.read() as session:
            facts = held.uploaded(session)
            if facts is not None and self._is_known:
                return Meant(**facts)
            if self._is_known and not _has_all(self._connection, session):
                raise JournalNotUploaded(server=self._address.host, database=self._connection.info.dbname)
            return meant_by(self._connection, session)

    def _become_station(self, session: Session) -> None:
        """What was brought there, or was the company that this file gives up, is settled; what came after is not."""
        if not self._was_joined:
            self._refuse_unknown(session)  # somebody took a call while the server's company was read
            there = ChangeRow.seq <= self._meant.upto if self._is_known else true()
            session.execute(update(ChangeRow).where(there).values(state=outbox.SETTLED))
            reword(session, self._meant)
        held.keep_server(session, self._address, letters=self.letters)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def is_same_server(database: Database, address: Address) -> bool:
    """Return whether this station is at that server already, whoever asks: then a login's password is all it needs."""
    with database.read() as session:
        server = held.server_of(session)
    return server is not None and dict(server.of("").options) == dict(address.of("").options)


def refuse_strangers(connection: Connection[Any]) -> None:
    """Raise unless the server is Daybook's, of an age with this program, and the login one of its people.

    Raises ServerNotOurs, ProgramTooOld, ProgramTooNew, LoginIsNobody.
    """
    schema = connection.execute("SELECT oid FROM pg_namespace WHERE nspname = 'sync'").fetchone()
    if schema is None:
        raise ServerNotOurs(database=connection.info.dbname)
    # PostgreSQL answers who is in none of the groups in words for administrators
    allowed = connection.execute("SELECT has_schema_privilege(%s, 'USAGE')", schema).fetchone()
    if allowed is None or not allowed[0]:
        raise LoginIsNobody(login=connection.info.user)
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


def _refuse_other_company(connection: Connection[Any], session: Session) -> None:
    """What waits here was written for one company and must not be pushed into another."""
    ours = session.execute(select(CompanyRow.id, CompanyRow.name)).one()
    there = dict(connection.execute("SELECT id, name FROM app.company ORDER BY id").fetchall())
    if there and ours.id not in there:
        raise ServerOfOthers(company=next(iter(there.values())), ours=ours.name)


def _has_all(connection: Connection[Any], session: Session) -> bool:
    """Return whether the server has every entry of this file: nobody noted here how far it was brought there."""
    ours = list(session.scalars(select(EntryRow.id)))
    found = connection.execute("SELECT count(*) FROM app.entry WHERE id = ANY(%s)", (ours,)).fetchone()
    return found is not None and found[0] == len(ours)


def _joined_as(database: Database) -> UUID:
    with database.read() as session:
        letters = held.station_of(session)
        return session.scalars(select(StationRow.id).where(StationRow.letters == letters)).one()
