"""A desk that is a station of a server, as its file says; no server is asked: what comes from it is laid in by hand."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select, update

from desktop.domain.ids import new_id
from desktop.server.address import read_address
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import ChangeRow
from desktop.sync import held, outbox, wire
from desktop.sync.taking_in import Change, Taking
from desktop.workflow.office import Office
from tests.desk import quick


def share(office: Office) -> None:
    """Make the file a station of a server to which everything written so far has gone."""
    with office.database.take_in() as (session, _changes):
        held.keep_server(session, read_address("postgresql://boris@server/daybook")[0], letters="A")
        session.execute(update(ChangeRow).values(state=outbox.SETTLED))


def answer(office: Office, state: str = outbox.SHARED) -> None:
    """Let the server have answered the acts that had not gone yet."""
    with office.database.take_in() as (session, _changes):
        session.execute(update(ChangeRow).where(ChangeRow.state.is_(None)).values(state=state))


class OtherStation:
    """Another desk's file, begun as a copy of this one; its acts come here by `pull`."""

    def __init__(self, office: Office, folder: Path) -> None:
        folder.mkdir()
        assert office.database.folder is not None
        with office.database.engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(office.database.folder / FILE_NAME, folder)
        self.office = Office(quick(open_file(folder)), office.clock)
        self._here = office
        self._seen = self._newest()

    def pull(self) -> None:
        """Lay its acts into the file here, as the feed brings them: one transaction."""
        changes = []
        with self.office.database.read() as session:
            for ops in session.scalars(select(ChangeRow.ops).where(ChangeRow.seq > self._seen).order_by(ChangeRow.seq)):
                for op in wire.pushed(ops):
                    row = UUID(op["id"])
                    changes.append(Change(1, datetime.now(UTC), "1", new_id(), op["tab"], row, op["op"], op["set"]))
        self._seen = self._newest()
        with self._here.database.take_in() as (session, changed):
            Taking(session, changed).lay(changes, {})

    def close(self) -> None:
        """Close its file."""
        self.office.database.close()

    def _newest(self) -> int:
        with self.office.database.read() as session:
            return session.scalars(select(ChangeRow.seq).order_by(ChangeRow.seq.desc()).limit(1)).one()
