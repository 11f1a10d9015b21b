"""Requests as lines: one statement for many, in the order of their numbers or of time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.domain.status import ENDED
from desktop.storage.queries.line_records import record
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    RequestRow,
    SiteRow,
    TeamRow,
)

is_open = RequestRow.status.not_in([str(status) for status in ENDED])
_COLUMNS: tuple[Any, ...] = (
    RequestRow.id, RequestRow.station, RequestRow.year, RequestRow.serial, RequestRow.status, RequestRow.line,
    TeamRow.name.label("team"), PersonRow.name.label("person"), RequestRow.assignee_id, RequestRow.priority,
    RequestRow.is_danger, RequestRow.category_id, CategoryRow.key.label("category"), SiteRow.path,
    RequestRow.place_text, RequestRow.place_state, EquipmentRow.short_number, ContactRow.name.label("caller"),
    RequestRow.caller_state, ContactPhoneRow.typed, ContactPhoneRow.e164, RequestRow.words, RequestRow.occurred_at,
    RequestRow.recorded_at, RequestRow.due_at, RequestRow.eta_at, RequestRow.accepted_at, RequestRow.resolved_at,
    RequestRow.closed_at, RequestRow.outcome,
)  # fmt: skip
_FEW = 500
FIRST_SAID = {"registered": "words", "place_noted": "place", "access_noted": "access_notes"}


def lines(session: Session, day: DeskDay, *where: ColumnElement[bool], limit: int | None = None) -> list[RequestLine]:
    """Return the requests that fit, in the order they were recorded."""
    wanted = line_columns().where(*where).order_by(RequestRow.recorded_at, RequestRow.id)
    return _with_callers_and_strokes(session, _records(session, wanted.limit(limit), day))


def lines_by_id(session: Session, day: DeskDay, ids: Sequence[UUID]) -> list[RequestLine]:
    """Return the requests in the order of *ids*; unknown ones are left out."""
    found = {}
    for first in range(0, len(ids), _FEW):
        for line in lines(session, day, RequestRow.id.in_(ids[first : first + _FEW])):
            found[line.id] = line
    return [found[wanted] for wanted in ids if wanted in found]


def ids(session: Session, *where: ColumnElement[bool]) -> list[UUID]:
    """Return only the ids, in the order they were recorded: what a long list is paged by."""
    wanted = select(RequestRow.id).where(*where).order_by(RequestRow.recorded_at, RequestRow.id)
    return list(session.scalars(wanted))


def has_requests(session: Session) -> bool:
    """Return whether anything was ever written down."""
    return session.scalar(select(RequestRow.id).limit(1)) is not None


def recorded_between(first: datetime, after: datetime) -> ColumnElement[bool]:
    """Return the condition for a day page: recorded_at in [first, after)."""
    return (RequestRow.recorded_at >= first) & (RequestRow.recorded_at < after)


def occurred_between(first: datetime, after: datetime) -> ColumnElement[bool]:
    """Return the condition for figures: occurred_at in [first, after)."""
    return (RequestRow.occurred_at >= first) & (RequestRow.occurred_at < after)


def line_columns() -> Select[Any]:
    """Return the statement all lists of requests are made of."""
    return (
        select(*_COLUMNS)
        .outerjoin(TeamRow, TeamRow.id == RequestRow.team_id)
        .outerjoin(PersonRow, PersonRow.id == RequestRow.assignee_id)
        .outerjoin(CategoryRow, CategoryRow.id == RequestRow.category_id)
        .outerjoin(SiteRow, SiteRow.id == RequestRow.site_id)
        .outerjoin(EquipmentRow, EquipmentRow.id == RequestRow.equipment_id)
        .outerjoin(ContactRow, ContactRow.id == RequestRow.contact_id)
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == RequestRow.phone_id)
    )


def _records(session: Session, wanted: Select[Any], day: DeskDay) -> list[RequestLine]:
    rows = session.execute(wanted).all()
    kinds = {row.category_id for row in rows} - {None}
    labels: dict[UUID, Any] = {}
    if kinds:  # once for each kind: they are JSON
        found = session.execute(select(CategoryRow.id, CategoryRow.labels).where(CategoryRow.id.in_(kinds)))
        labels = {row.id: row.labels for row in found}
    return [record(row, labels.get(row.category_id, {}), day) for row in rows]


def _with_callers_and_strokes(session: Session, found: list[RequestLine]) -> list[RequestLine]:
    """Add how many called and what was struck through."""
    wanted = [line.id for line in found]
    callers: dict[UUID, int] = {}
    struck: dict[UUID, dict[str, str]] = {}
    for first in range(0, len(wanted), _FEW):
        some = wanted[first : first + _FEW]
        joined = (
            select(CallRow.request_id, func.count())
            .where(CallRow.request_id.in_(some), CallRow.kind == "joined", CallRow.voided_at.is_(None))
            .group_by(CallRow.request_id)
        )
        callers |= {row[0]: row[1] for row in session.execute(joined) if row[0] is not None}
        struck |= _strokes(session, some)
    return [
        replace(line, callers=1 + callers.get(line.id, 0), struck=struck.get(line.id, {}))
        if line.id in callers or line.id in struck
        else line
        for line in found
    ]


def _strokes(session: Session, wanted: Iterable[UUID]) -> dict[UUID, dict[str, str]]:
    """Return the text that the last standing correction of each field replaced, by request and field."""
    corrected = select(EntryRow.request_id).where(EntryRow.request_id.in_(wanted), EntryRow.kind == "corrected")
    entries = session.scalars(
        select(EntryRow)
        .where(
            EntryRow.request_id.in_(corrected),
            EntryRow.kind.in_(("registered", "place_noted", "access_noted", "corrected", "undone")),
        )
        .order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    undone = {entry.data.get("refers") for entry in entries if entry.kind == "undone"}
    said: dict[tuple[UUID, str], str] = {}
    struck: dict[UUID, dict[str, str]] = {}
    for entry in entries:
        if entry.request_id is None or entry.kind == "undone" or str(entry.id) in undone:
            continue
        field = FIRST_SAID.get(entry.kind) or str(entry.data.get("field"))
        key = (entry.request_id, field)
        if entry.kind == "corrected":
            was = _named(session, field, entry.data.get("was", {})) or said.get(key, "")
            if was:
                struck.setdefault(entry.request_id, {})[field] = was
        said[key] = entry.text
    return struck


def _named(session: Session, field: str, was: dict[str, Any]) -> str:
    """Return the name of what stood there before, where it was a row."""
    if field == "place" and was.get("site_id"):
        site = session.get(SiteRow, UUID(was["site_id"]))
        return site.path if site else ""
    if field == "caller" and was.get("contact_id"):
        contact = session.get(ContactRow, UUID(was["contact_id"]))
        return contact.name if contact else ""
    return ""
