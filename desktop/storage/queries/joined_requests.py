"""What was joined to a request as the same call, with the journal of each, and what may be the same call."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.promises import PromiseKind, owed_by
from desktop.domain.records import RequestCard, RequestLine
from desktop.storage.queries.entries import records
from desktop.storage.queries.promises import promises_of
from desktop.storage.queries.requests import lines, lines_by_id
from desktop.storage.queries.same_calls import same_calls
from desktop.storage.tables import EntryRow, RequestRow


def joined_to(session: Session, request_id: UUID) -> list[UUID]:
    """Return the requests that were joined to this one as the same call, and to those."""
    found: list[UUID] = []
    wanted = [request_id]
    while wanted:
        further = select(RequestRow.id).where(RequestRow.joined_to_id.in_(wanted), RequestRow.id != request_id)
        wanted = [one for one in session.scalars(further.order_by(RequestRow.id)) if one not in found]
        found += wanted
    return found


def with_same_calls(session: Session, day: DeskDay, card: RequestCard) -> RequestCard:
    """Return the card with what was joined to it, nothing of which is lost, and with what may be the same call."""
    joined = joined_to(session, card.line.id)
    joined_lines = lines_by_id(session, day, joined)
    numbers = {line.id: line.number for line in joined_lines}
    entries = records(session, EntryRow.request_id.in_(joined)) if joined else []
    return replace(
        card,
        joined_requests=tuple(joined_lines),
        joined_entries=tuple(
            replace(entry, number=numbers[entry.request_id]) for entry in entries if entry.request_id in numbers
        ),
        joined_ring_backs=_ring_backs(session, joined),
        same_calls=tuple(same_calls(session, day, card.line.id)),
        repeat_of=next(iter(_repeat_of(session, day, card.line.id)), None),
        repeats=tuple(lines(session, day, RequestRow.repeat_of_id == card.line.id)),
    )


def _repeat_of(session: Session, day: DeskDay, request_id: UUID) -> Sequence[RequestLine]:
    """Return what a request is the repeat of, if it is here."""
    before = session.scalar(select(RequestRow.repeat_of_id).where(RequestRow.id == request_id))
    return lines_by_id(session, day, [before]) if before is not None else ()


def _ring_backs(session: Session, requests: Sequence[UUID]) -> dict[UUID, datetime]:
    """Return by when a call is owed to the callers of *requests*, where one is."""
    if not requests:
        return {}
    owed = {
        request_id: owed_by(promises, PromiseKind.RING_BACK)
        for request_id, promises in promises_of(session, requests).items()
    }
    return {request_id: due_at for request_id, due_at in owed.items() if due_at is not None}
