"""What callers were promised: of some requests, and how it ended on a day."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.forms import read_form
from desktop.domain.promises import TO_CALLERS, Promise, counted
from desktop.storage.tables import IntakeFormRow, PromiseRow, RequestRow


def promises_of(session: Session, request_ids: Sequence[UUID]) -> Mapping[UUID, tuple[Promise, ...]]:
    """Return what was promised about each of *request_ids*, by when it is due."""
    found: dict[UUID, list[Promise]] = {request_id: [] for request_id in request_ids}
    for request_id, promise in _read(session, PromiseRow.request_id.in_(request_ids)):
        found[request_id].append(promise)
    return {request_id: tuple(promises) for request_id, promises in found.items()}


def prepare_of(session: Session, request_id: UUID) -> tuple[Mapping[str, str], ...]:
    """Return what the caller of a request is asked to have ready before somebody comes, by language."""
    body = session.scalar(
        select(IntakeFormRow.body)
        .join(RequestRow, RequestRow.form_id == IntakeFormRow.id)
        .where(RequestRow.id == request_id)
    )
    return read_form(body).prepare if body is not None else ()


def promise_totals(session: Session, day: DeskDay, wanted: date, *, now: datetime) -> Mapping[str, int]:
    """Return how many promises to callers that were due on *wanted* were kept, kept late and broken, seen at *now*."""
    first, after = day.bounds(wanted)
    due = _read(session, PromiseRow.due_at >= first, PromiseRow.due_at < after, PromiseRow.kind.in_(TO_CALLERS))
    states = counted((promise for _request_id, promise in due), now)
    return {f"promises_{state}": count for state, count in states.items()}


def _read(session: Session, *conditions: ColumnElement[bool]) -> list[tuple[UUID, Promise]]:
    rows = session.connection().execute(  # columns need no session: it doubles what a row costs
        select(
            PromiseRow.request_id, PromiseRow.id, PromiseRow.kind, PromiseRow.due_at, PromiseRow.made_at,
            PromiseRow.kept_at, PromiseRow.dropped_at,
        )
        .where(*conditions)
        .order_by(PromiseRow.due_at, PromiseRow.id)
    )  # fmt: skip
    return [
        (request_id, Promise(id=row_id, kind=kind, due_at=due, made_at=made, kept_at=kept, dropped_at=dropped))
        for request_id, row_id, kind, due, made, kept, dropped in rows
    ]
