"""What was joined to a request as the same call, with the journal of each, and what may be the same call."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.domain.day import DeskDay
from desktop.domain.promises import PromiseKind, owed_by
from desktop.domain.records import RequestCard, RequestLine
from desktop.storage.queries.entries import records
from desktop.storage.queries.promises import promises_of
from desktop.storage.queries.requests import lines, lines_by_id
from desktop.storage.queries.same_calls import same_calls
from desktop.storage.tables import EntryRow, RequestRow

_FEW = 500


def joined_to(session: Session, request_id: UUID) -> list[UUID]:
    """Return the requests that were joined to this one as the same call, and to those, the oldest first."""
    first = select(RequestRow.id).where(RequestRow.joined_to_id == request_id).cte("joined", recursive=True)
    row = aliased(RequestRow)
    every = first.union(select(row.id).where(row.joined_to_id == first.c.id))
    wanted = select(every.c.id).where(every.c.id != request_id)
    return list(session.scalars(wanted.order_by(every.c.id)))


def standing_for(session: Session, request_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return by each request the one that it was joined to as the same call, and that in its turn: the work is there.

    One that was joined to none, or to what is not here, stands for itself. Of those that were joined to each other the
    oldest stands for all.
    """
    joined = _ways(session, request_ids)
    found = {}
    for request_id in request_ids:
        way = [request_id]
        while (further := joined.get(way[-1])) is not None and further not in way:
            way.append(further)
        found[request_id] = way[-1] if further is None else min(way[way.index(further) :])
    return found


def _ways(session: Session, request_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return what each request is joined to, of these and of what they lead to."""
    joined: dict[UUID, UUID] = {}
    ids, row, to = sorted(request_ids), aliased(RequestRow), aliased(RequestRow)
    for at in range(0, len(ids), _FEW):
        first = select(RequestRow.id.label("id")).where(RequestRow.id.in_(ids[at : at + _FEW]))
        ways = first.cte("ways", recursive=True)
        ways = ways.union(select(row.joined_to_id).where(row.id == ways.c.id, row.joined_to_id != row.id))
        steps = select(row.id, to.id).join(ways, ways.c.id == row.id).join(to, to.id == row.joined_to_id)
        joined |= {found[0]: found[1] for found in session.execute(steps.where(to.id != row.id))}
    return joined


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
