"""Reading back what acts wrote, and whether the entries explain the state."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.guarded import GUARDED
from desktop.storage.capture import plain
from desktop.storage.database import Database
from desktop.storage.tables import CallRow, ChangeRow, EntryRow, RequestRow
from tests.desk import FoundedDesk


def request(desk: FoundedDesk, request_id: UUID) -> RequestRow:
    """Return the request as it stands."""
    with desk.database.read() as session:
        row = session.get_one(RequestRow, request_id)
        session.expunge(row)
        return row


def entries(desk: FoundedDesk, request_id: UUID | None = None) -> list[EntryRow]:
    """Return the entries in order, of one request or of none."""
    with desk.database.read() as session:
        wanted = select(EntryRow).where(
            EntryRow.request_id == request_id if request_id else EntryRow.request_id.is_(None)
        )
        rows = list(session.scalars(wanted.order_by(EntryRow.recorded_at, EntryRow.id)))
        session.expunge_all()
        return rows


def kinds(desk: FoundedDesk, request_id: UUID) -> list[str]:
    """Return the kinds of a request's entries in order."""
    return [entry.kind for entry in entries(desk, request_id)]


def calls(desk: FoundedDesk, request_id: UUID) -> list[CallRow]:
    """Return the calls about a request."""
    with desk.database.read() as session:
        rows = list(session.scalars(select(CallRow).where(CallRow.request_id == request_id).order_by(CallRow.id)))
        session.expunge_all()
        return rows


def all_words(desk: FoundedDesk) -> str:
    """Return all that people said, as the journal keeps it."""
    with desk.database.read() as session:
        return "\n".join(session.scalars(select(EntryRow.text)))


def changes(database: Database) -> list[list[dict[str, Any]]]:
    """Return the operations of each act, in order."""
    with database.read() as session:
        return list(session.scalars(select(ChangeRow.ops).order_by(ChangeRow.seq)))


def assert_entries_explain_the_state(database: Database) -> None:
    """Replay was and now of each request's entries: they lead without a break to what stands in its row."""
    with database.read() as session:
        for row in session.scalars(select(RequestRow)):
            known: dict[str, Any] = {"status": "new"}
            ours = select(EntryRow).where(EntryRow.request_id == row.id).order_by(EntryRow.recorded_at, EntryRow.id)
            for entry in session.scalars(ours):
                was, now = entry.data.get("was", {}), entry.data.get("now", {})
                for column in GUARDED & was.keys():
                    assert known.get(column, was[column]) == was[column], (entry.kind, column)
                known |= {column: now[column] for column in GUARDED & now.keys()}
            assert {column: plain(getattr(row, column)) for column in known} == known
