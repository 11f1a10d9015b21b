"""What was asked for before at the same equipment, or else at the same place."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.storage.queries.merged import members, merged_into
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.tables import RequestRow

MOST = 10
Spot = tuple[UUID, UUID | None, UUID | None]


def history(session: Session, day: DeskDay, site_id: UUID | None, equipment_id: UUID | None) -> list[RequestLine]:
    """Return the last requests at the equipment, or else at the place, the newest first."""
    nobody = UUID(int=0)
    return histories(session, day, [(nobody, site_id, equipment_id)])[nobody]


def histories(session: Session, day: DeskDay, spots: Sequence[Spot]) -> dict[UUID, list[RequestLine]]:
    """Return for each (request, site, equipment) the last other requests at the equipment, or else at the place.

    The newest first, MOST at the most. A hundred take as many statements as one.
    """
    at_equipment = _newest(session, RequestRow.equipment_id, {lift for _request, _site, lift in spots if lift})
    at_site = _at_sites(session, {site for _request, site, lift in spots if site and not lift})
    ids = {
        request_id: [
            other for other in (at_equipment.get(lift) if lift else at_site.get(site)) or () if other != request_id
        ]
        for request_id, site, lift in spots
    }
    lines = {
        line.id: line for line in lines_by_id(session, day, sorted({one for some in ids.values() for one in some}))
    }
    return {request_id: [lines[other] for other in others[:MOST]] for request_id, others in ids.items()}


def _at_sites(session: Session, sites: Collection[UUID]) -> dict[UUID | None, list[UUID]]:
    """Return the ids of the newest requests at each place, with those of the places that were merged into it.

    Of a place that was merged itself, those of the one that stays.
    """
    stays = {site: site for site in sites} | merged_into(session, "site", sites)
    of = {kept: kept for kept in stays.values()}
    of |= members(session, "site", list(of))
    newest = _newest(session, RequestRow.site_id, of.keys())
    together: dict[UUID, list[UUID]] = {}
    for member, ids in newest.items():
        if member is not None:
            together.setdefault(of[member], []).extend(ids)
    many = {kept for kept in together if any(kept == other and gone != kept for gone, other in of.items())}
    order = _order(session, [one for kept in many for one in together[kept]])
    for kept in many:
        together[kept].sort(key=lambda one: order[one], reverse=True)
    return {site: together.get(kept, [])[: MOST + 1] for site, kept in stays.items()}


def _order(session: Session, ids: Collection[UUID]) -> dict[UUID, tuple[datetime, UUID]]:
    wanted = select(RequestRow.id, RequestRow.recorded_at).where(RequestRow.id.in_(ids))
    return {row[0]: (row[1], row[0]) for row in session.execute(wanted)} if ids else {}


def _newest(
    session: Session, column: InstrumentedAttribute[UUID | None], places: Collection[UUID]
) -> dict[UUID | None, list[UUID]]:
    """Return the ids of the newest requests at each of *places*: one more than MOST, for one may be the asking one."""
    order = func.row_number().over(partition_by=column, order_by=(RequestRow.recorded_at.desc(), RequestRow.id.desc()))
    ranked = select(RequestRow.id, column.label("place"), order.label("rank")).where(column.in_(places)).subquery()
    newest = (
        select(ranked.c.id, ranked.c.place).where(ranked.c.rank <= MOST + 1).order_by(ranked.c.place, ranked.c.rank)
    )
    found: dict[UUID | None, list[UUID]] = {}
    for request_id, place in session.execute(newest) if places else ():
        found.setdefault(place, []).append(request_id)
    return found
