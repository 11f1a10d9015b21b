"""A desk that is a station of a server, as its file says; no server is asked: what comes from it is laid in by hand."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from desktop.domain.ids import new_id
from desktop.server.address import read_address
from desktop.storage import log_states
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import ChangeRow, EntryRow
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


def refuse(office: Office, why: str, said: str = "") -> None:
    """Let the server have refused the oldest act that had not gone yet, with its code (SQLSTATE) for the reason."""
    with office.database.take_in() as (session, _changes):
        row = session.scalars(select(ChangeRow).where(ChangeRow.state.is_(None)).order_by(ChangeRow.seq)).first()
        assert row is not None
        row.state, row.result = outbox.REFUSED, {"status": "rejected", "sqlstate": why, "message": said}


def withdraw(office: Office, other: "OtherStation") -> None:
    """Let the newest act here not have been applied, because *other* was quicker; what it did comes with it."""
    with office.database.take_in() as (session, changed):
        row = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc())).first()
        assert row is not None
        row.state = outbox.CONFLICT
        entry = session.get_one(EntryRow, UUID(log_states.entries_of(row.ops)[0]))
        at = (entry.recorded_at + timedelta(microseconds=1)).isoformat()
        said = {
            "request_id": str(entry.request_id), "kind": "not_applied", "occurred_at": at, "recorded_at": at,
            "author_id": str(entry.author_id), "station": entry.station, "data": {"refers": str(entry.id)}, "text": "",
        }  # fmt: skip
        note = Change(1, datetime.now(UTC), "1", new_id(), "entry", new_id(), "I", said)
        Taking(session, changed).lay([note], {})
    other.pull()


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

    def take_in(self, office: Office) -> None:
        """Lay the entries that are in that file and not here into this one."""
        with office.database.read() as session:
            entries = [(row.id, _json(row)) for row in session.scalars(select(EntryRow).order_by(EntryRow.id))]
        with self.office.database.take_in() as (session, changed):
            known = set(session.scalars(select(EntryRow.id)))
            new = [
                Change(1, datetime.now(UTC), "1", new_id(), "entry", row, "I", values)
                for row, values in entries
                if row not in known
            ]
            Taking(session, changed).lay(new, {})

    def close(self) -> None:
        """Close its file."""
        self.office.database.close()

    def _newest(self) -> int:
        with self.office.database.read() as session:
            return session.scalars(select(ChangeRow.seq).order_by(ChangeRow.seq.desc()).limit(1)).one()


def _json(row: EntryRow) -> dict[str, Any]:
    """Return an entry as the feed brings it."""
    values = {column.key: getattr(row, column.key) for column in EntryRow.__table__.columns if column.key != "id"}
    return {
        name: value.isoformat() if isinstance(value, datetime) else str(value) if isinstance(value, UUID) else value
        for name, value in values.items()
    }
