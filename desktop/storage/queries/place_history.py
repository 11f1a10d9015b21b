"""The history of a piece of equipment, or of a place with everything below it, a page at a time."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.history import REPEAT_WITHIN, YEAR, Figures, HistoryPart, PastRequest, Seen, Spot, figured
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.scope import held_since
from desktop.storage.queries.site_ground import within
from desktop.storage.tables import CategoryRow, EntryRow, EquipmentRow, LabourRow, RequestRow, SiteRow

MOST = 100
_COUNTS = and_(
    RequestRow.status != "cancelled", or_(RequestRow.joined_to_id.is_(None), RequestRow.joined_to_id == RequestRow.id)
)


def history_part(session: Session, day: DeskDay, spot: Spot, *, now: datetime, count: int = MOST) -> HistoryPart | None:
    """Return the newest *count* requests of a spot with its figures; None if there is no such spot."""
    title = _title(session, spot)
    if title is None:
        return None
    newest = select(RequestRow.id).where(_at(spot)).order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc())
    ids = list(session.scalars(newest.limit(count + 1)))
    return HistoryPart(
        title=title,
        requests=tuple(_past(session, day, ids[:count])),
        has_more=len(ids) > count,
        figures=_figures(session, spot, now),
        held_since=held_since(session),
        is_of_equipment=spot.kind == "equipment",
    )


def spot_of_request(session: Session, request_id: UUID) -> Spot | None:
    """Return what a request is about: its equipment, else its place; None while neither is known."""
    row = session.get(RequestRow, request_id)
    if row is None:
        return None
    if row.equipment_id is not None:
        return Spot("equipment", row.equipment_id)
    return Spot("site", row.site_id) if row.site_id is not None else None


def _title(session: Session, spot: Spot) -> str | None:
    if spot.kind == "site":
        site = session.get(SiteRow, spot.id)
        return site.path if site else None
    row = session.get(EquipmentRow, spot.id)
    if row is None:
        return None
    place = session.get(SiteRow, row.site_id)
    return " · ".join(part for part in (f"{row.short_number} {row.name}".strip(), place.path if place else "") if part)


def _at(spot: Spot) -> ColumnElement[bool]:
    if spot.kind == "equipment":
        return RequestRow.equipment_id == spot.id
    inside = within(spot.id)
    there = select(EquipmentRow.id).where(EquipmentRow.site_id.in_(inside))
    return or_(RequestRow.site_id.in_(inside), RequestRow.equipment_id.in_(there))


def _past(session: Session, day: DeskDay, ids: list[UUID]) -> list[PastRequest]:
    columns = (RequestRow.id, RequestRow.problem, RequestRow.cause, RequestRow.remedy, RequestRow.category_id)
    closed = {row.id: row for row in session.execute(select(*columns).where(RequestRow.id.in_(ids)))}
    codes = {row.id: row.codes for row in session.execute(select(CategoryRow.id, CategoryRow.codes))}
    minutes = select(LabourRow.request_id, func.sum(LabourRow.minutes)).where(
        LabourRow.request_id.in_(ids), LabourRow.voided_at.is_(None)
    )
    worked = {row[0]: row[1] for row in session.execute(minutes.group_by(LabourRow.request_id))}
    return [
        PastRequest(
            line=line,
            codes=codes.get(closed[line.id].category_id, {}),
            problem=closed[line.id].problem,
            cause=closed[line.id].cause,
            remedy=closed[line.id].remedy,
            minutes=int(worked.get(line.id) or 0),
        )
        for line in lines_by_id(session, day, ids)
    ]


def _figures(session: Session, spot: Spot, now: datetime) -> Figures:
    here = _at(spot)
    total = session.scalar(select(func.count()).select_from(RequestRow).where(here, _COUNTS)) or 0
    columns: tuple[Any, ...] = (
        RequestRow.occurred_at, RequestRow.resolved_at, RequestRow.closed_at, RequestRow.equipment_id,
        RequestRow.site_id, CategoryRow.type_group, RequestRow.is_danger, CategoryRow.is_danger.label("is_danger_kind"),
    )  # fmt: skip
    since = now - YEAR - REPEAT_WITHIN
    recent = (
        select(*columns)
        .outerjoin(CategoryRow, CategoryRow.id == RequestRow.category_id)
        .where(here, _COUNTS, or_(RequestRow.occurred_at >= since, RequestRow.resolved_at >= since))
    )
    seen = [
        Seen(
            occurred_at=row.occurred_at,
            ended_at=row.resolved_at or row.closed_at,
            asset=row.equipment_id or row.site_id,
            type_group=row.type_group or "",
            is_danger=bool(row.is_danger or row.is_danger_kind),
        )
        for row in session.execute(recent)
    ]
    return figured(seen, now, total=total, last_visit_at=_last_visit(session, here))


def _last_visit(session: Session, here: ColumnElement[bool]) -> datetime | None:
    ids = select(RequestRow.id).where(here)
    visited = select(func.max(EntryRow.occurred_at)).where(EntryRow.kind == "on_site", EntryRow.request_id.in_(ids))
    done = select(func.max(RequestRow.resolved_at)).where(here, RequestRow.assignee_id.is_not(None))
    found = [at for at in (session.scalar(visited), session.scalar(done)) if at is not None]
    return max(found, default=None)
