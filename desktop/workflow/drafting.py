"""Half-typed calls: kept at every pause, parked by a second call, back after a crash."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.records import Draft
from desktop.storage.tables import DraftRow
from desktop.workflow.office import Office


def keep_draft(office: Office, draft_id: UUID, kind: str, body: Mapping[str, Any], *, is_parked: bool = False) -> None:
    """Keep *body* (every field, caret, focus) under *draft_id*; it survives kill -9 once this returns.

    Whatever was typed is kept, also what a request would refuse. Raises what Database.act raises.
    """
    now = office.clock()
    with office.database.act(author=None, now=now) as session:
        row = session.get(DraftRow, draft_id)
        if row is None:
            session.add(
                DraftRow(id=draft_id, kind=kind, body=dict(body), is_parked=is_parked, began_at=now, saved_at=now)
            )
        else:
            row.body, row.is_parked, row.saved_at = dict(body), is_parked, now


def drop_draft(office: Office, draft_id: UUID) -> None:
    """Forget a draft whose text was emptied or sent."""
    with office.database.act(author=None, now=office.clock()) as session:
        row = session.get(DraftRow, draft_id)
        if row is not None:
            session.delete(row)


def drafts(office: Office) -> list[Draft]:
    """Return the drafts, the oldest first."""
    with office.database.read() as session:
        rows = session.scalars(select(DraftRow).order_by(DraftRow.began_at, DraftRow.id))
        return [
            Draft(
                id=row.id,
                kind=row.kind,
                body=row.body,
                is_parked=row.is_parked,
                began_at=row.began_at,
                saved_at=row.saved_at,
            )
            for row in rows
        ]
