"""Requests as lines: one statement for many, in the order of their numbers or of time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, literal_column, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.domain.records import RequestLine
from desktop.domain.status import ENDED
from desktop.storage.queries.line_records import completed, record
from desktop.storage.queries.strokes import joined_callers, strokes
from desktop.storage.tables import (
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    EquipmentRow,
    PersonRow,
    RequestRow,
    SiteRow,
    TeamRow,
)

is_open = RequestRow.status.not_in([literal_column(f"'{status}'") for status in sorted(ENDED)])  # as its index says it
_kept = aliased(RequestRow, name="kept")
_COLUMNS: tuple[Any, ...] = (
    RequestRow.id, RequestRow.station, RequestRow.year, RequestRow.serial, RequestRow.status, RequestRow.line,
    TeamRow.name.label("team"), PersonRow.name.label("person"), RequestRow.assignee_id, RequestRow.priority,
    RequestRow.is_danger, RequestRow.category_id, CategoryRow.key.label("category"),
    CategoryRow.is_danger.label("is_danger_kind"), SiteRow.path,
    RequestRow.place_text, RequestRow.place_state, EquipmentRow.short_number, ContactRow.name.label("caller"),
    RequestRow.caller_state, ContactPhoneRow.typed, ContactPhoneRow.e164, RequestRow.words, RequestRow.occurred_at,
    RequestRow.recorded_at, RequestRow.due_at, RequestRow.eta_at, RequestRow.accepted_at, RequestRow.resolved_at,
    RequestRow.closed_at, RequestRow.outcome, _kept.station.label("kept_station"), _kept.year.label("kept_year"),
    _kept.serial.label("kept_serial"),
)  # fmt: skip
_CATEGORY = _COLUMNS.index(RequestRow.category_id)
_FEW = 500


def lines(session: Session, day: DeskDay, *where: ColumnElement[bool], limit: int | None = None) -> list[RequestLine]:
    """Return the requests that fit, in the order they were recorded."""
    session.flush()  # the connection does not do it by itself; without the session a row costs a quarter less
    rows = session.connection().execute(lines_in_order(*where).limit(limit)).all()
    if not rows:
        return []
    labels = {kind.id: kind.labels for kind in session.execute(category_labels())}
    found = [record(row, labels.get(row[_CATEGORY], {}), day) for row in rows]
    same = select(RequestRow.id).where(*where) if limit is None else [line.id for line in found]
    return completed(found, joined_callers(session, same), strokes(session, same))


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


def numbers_of(session: Session, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the number of each request, in the order of *ids*; unknown ones are left out."""
    wanted = select(RequestRow.id, RequestRow.station, RequestRow.year, RequestRow.serial).where(RequestRow.id.in_(ids))
    found = {row[0]: str(RequestNumber(*row[1:])) for row in session.execute(wanted)} if ids else {}
    return {one: found[one] for one in ids if one in found}


def request_numbered(session: Session, number: RequestNumber) -> UUID | None:
    """Return the request with this number, or else the one that had it formerly: the newest, if there were several."""
    has_it = (
        RequestRow.station == number.station, RequestRow.year == number.year, RequestRow.serial == number.serial
    )  # fmt: skip
    newest = select(RequestRow.id).order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc()).limit(1)
    return session.scalar(newest.where(*has_it)) or session.scalar(
        newest.where(RequestRow.former_number == str(number))
    )


def has_requests(session: Session) -> bool:
    """Return whether anything was ever written down."""
    return session.scalar(select(RequestRow.id).limit(1)) is not None


def recorded_between(first: Any, after: Any) -> ColumnElement[bool]:
    """Return the condition for a day page: recorded_at in [first, after), instants or parameters."""
    return and_(RequestRow.recorded_at >= first, RequestRow.recorded_at < after)


def occurred_between(first: datetime, after: datetime) -> ColumnElement[bool]:
    """Return the condition for figures: occurred_at in [first, after)."""
    return (RequestRow.occurred_at >= first) & (RequestRow.occurred_at < after)


def lines_in_order(*where: ColumnElement[bool]) -> Select[Any]:
    """Return the statement for the requests that fit, in the order they were recorded."""
    return line_columns().where(*where).order_by(RequestRow.recorded_at, RequestRow.id)


def category_labels() -> Select[Any]:
    """Return the statement for what the kinds are called: apart, for they are JSON, to be read once for each."""
    return select(CategoryRow.id, CategoryRow.labels)


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
        .outerjoin(_kept, and_(_kept.id == RequestRow.joined_to_id, _kept.id != RequestRow.id))
    )
