"""What a call that is being taken may be about: requests at its equipment, place, branch, or of its caller."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.duplicates import Known, Trouble, duplicates
from desktop.domain.records import RequestLine
from desktop.domain.status import Status
from desktop.domain.understood import Understood
from desktop.storage.queries.branches import below, branch_of, lines_above
from desktop.storage.queries.joined_requests import standing_for
from desktop.storage.queries.merged import family, merged_into, stands_for
from desktop.storage.queries.requests import is_open, lines_by_id
from desktop.storage.tables import CategoryRow, ContactPhoneRow, EquipmentRow, RequestRow, SiteRow

MOST = 9
_LONGEST = timedelta(days=3)
_FEW = 500
_COLUMNS: tuple[Any, ...] = (
    RequestRow.id, RequestRow.status, RequestRow.joined_to_id, RequestRow.occurred_at, RequestRow.resolved_at,
    RequestRow.closed_at, RequestRow.site_id, RequestRow.equipment_id, RequestRow.phone_id, RequestRow.category_id,
)  # fmt: skip


def duplicates_of(
    session: Session,
    day: DeskDay,
    *,
    now: datetime,
    site_id: UUID | None = None,
    equipment_id: UUID | None = None,
    phone: str | None = None,
    category_id: UUID | None = None,
) -> list[RequestLine]:
    """Return the requests of `duplicate_ids` as lines."""
    found = duplicate_ids(
        session, now=now, site_id=site_id, equipment_id=equipment_id, phone=phone, category_id=category_id
    )
    return lines_by_id(session, day, found)


def duplicate_ids(
    session: Session,
    *,
    now: datetime,
    site_id: UUID | None = None,
    equipment_id: UUID | None = None,
    phone: str | None = None,
    category_id: UUID | None = None,
) -> list[UUID]:
    """Return the requests that a call about this may be about, the likeliest first, MOST at the most.

    phone -- E.164. A place that was merged is the one that stays, what was joined to another as the same call stands
    for that one. Source: domain.duplicates.
    """
    kinds = _kinds(session)
    equipment = session.get(EquipmentRow, equipment_id) if equipment_id is not None else None
    site_id = site_id or (equipment.site_id if equipment is not None else None)
    site = session.get(SiteRow, stands_for(session, "site", site_id)) if site_id is not None else None
    branch = branch_of(session, site) if site is not None else None
    call = Trouble(
        site_id=site.id if site is not None else None,
        places=lines_above(session, [site.id])[site.id] if site is not None else frozenset(),
        branch=branch,
        equipment_id=equipment_id,
        phone=phone,
        **kinds.get(category_id, _UNKNOWN),
    )
    hanging = set(below(session, branch)) if branch is not None else set()
    ground = hanging | call.places
    rows = _rows(session, ground, equipment_id, phone, since=now - _longest(kinds))
    known = list(_known(session, rows, kinds, hanging, branch))
    return list(dict.fromkeys(one.id for one in duplicates(call, known, now)))[:MOST]


def duplicates_of_line(session: Session, day: DeskDay, found: Understood, *, now: datetime) -> list[RequestLine]:
    """Return what a line of text may be about, by what plainly stands in it."""
    if found.site_id is None and not found.phone:
        return []
    return duplicates_of(
        session,
        day,
        now=now,
        site_id=found.site_id,
        equipment_id=found.equipment_id,
        phone=found.phone or None,
        category_id=found.kind.id if found.kind else None,
    )


_UNKNOWN: Mapping[str, Any] = {"type_group": None, "look_back_minutes": None}


def _kinds(session: Session) -> dict[UUID | None, Mapping[str, Any]]:
    """Return of each kind what tells its troubles from others."""
    wanted = select(CategoryRow.id, CategoryRow.type_group, CategoryRow.look_back_minutes)
    return {row.id: {"type_group": row[1], "look_back_minutes": row[2]} for row in session.execute(wanted)}


def _longest(kinds: Mapping[UUID | None, Mapping[str, Any]]) -> timedelta:
    """Return how far back anything may be looked for."""
    own = [timedelta(minutes=kind["look_back_minutes"] or 0) for kind in kinds.values()]
    return max([_LONGEST, *own])


def _rows(
    session: Session, ground: Collection[UUID], equipment_id: UUID | None, phone: str | None, *, since: datetime
) -> list[Any]:
    """Return the rows of requests there, or of that caller, that are open, were done since, or joined to another."""
    is_wanted = or_(
        is_open,
        and_(RequestRow.status == Status.RESOLVED, RequestRow.resolved_at >= since),
        and_(RequestRow.status == Status.CLOSED, RequestRow.closed_at >= since),
        and_(RequestRow.status == Status.CANCELLED, RequestRow.joined_to_id.is_not(None)),
    )
    wanted = select(*_COLUMNS).where(is_wanted)
    found: list[Any] = []
    sites = family(session, "site", sorted(ground)) if ground else []
    for first in range(0, len(sites), _FEW):
        found += session.execute(wanted.where(RequestRow.site_id.in_(sites[first : first + _FEW]))).all()
    if equipment_id is not None:
        found += session.execute(wanted.where(RequestRow.equipment_id == equipment_id)).all()
    if phone:
        phones = select(ContactPhoneRow.id).where(ContactPhoneRow.e164 == phone)
        found += session.execute(wanted.where(RequestRow.phone_id.in_(phones))).all()
    return list({row.id: row for row in found}.values())


def _known(
    session: Session,
    rows: Iterable[Any],
    kinds: Mapping[UUID | None, Mapping[str, Any]],
    hanging: Collection[UUID],
    branch: UUID | None,
) -> Iterator[Known]:
    rows = list(rows)
    sites = {row.site_id for row in rows if row.site_id is not None}
    stays = {site: site for site in sites} | merged_into(session, "site", sites)
    above = lines_above(session, set(stays.values()))
    phones = _phones(session, {row.phone_id for row in rows if row.phone_id is not None})
    kept = _kept(session, [row.id for row in rows if row.status == Status.CANCELLED])
    for row in rows:
        site_id = stays.get(row.site_id)
        known = Known(
            id=row.id,
            status=row.status,
            occurred_at=row.occurred_at,
            ended_at=row.resolved_at or row.closed_at,
            site_id=site_id,
            places=above.get(site_id, frozenset()),
            branch=branch if site_id in hanging else None,
            equipment_id=row.equipment_id,
            phone=phones.get(row.phone_id),
            **kinds.get(row.category_id, _UNKNOWN),
        )
        if row.status != Status.CANCELLED:
            yield known
        elif (stands := kept.get(row.id)) is not None:
            yield replace(known, id=stands.id, status=stands.status, ended_at=stands.resolved_at or stands.closed_at)


def _phones(session: Session, ids: Collection[UUID]) -> dict[UUID, str | None]:
    wanted = select(ContactPhoneRow.id, ContactPhoneRow.e164).where(ContactPhoneRow.id.in_(ids))
    return {row[0]: row[1] for row in session.execute(wanted)} if ids else {}


def _kept(session: Session, ids: Collection[UUID]) -> dict[UUID, Any]:
    """Return by each request that was joined to another as the same call the row that stands for it."""
    standing = {joined: kept for joined, kept in standing_for(session, ids).items() if joined != kept}
    wanted = sorted(set(standing.values()))
    rows: dict[UUID, Any] = {}
    for first in range(0, len(wanted), _FEW):
        some = session.execute(select(*_COLUMNS).where(RequestRow.id.in_(wanted[first : first + _FEW])))
        rows |= {row.id: row for row in some}
    return {joined: rows[kept] for joined, kept in standing.items()}
