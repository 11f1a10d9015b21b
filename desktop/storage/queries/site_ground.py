"""What lies around a place: all below it, what it lies in, and the equipment that has the numbers of a run."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.site_plan import Ground, KnownEquipment, KnownPlace
from desktop.storage.tables import EquipmentRow, SiteRow

_FEW = 500


def ground(session: Session, site_id: UUID, numbers: Collection[str] = ()) -> Ground | None:
    """Return where a run is laid, retired rows among it; None if there is no such place. numbers -- of equipment"""
    columns = (SiteRow.id, SiteRow.parent_id, SiteRow.name, SiteRow.kind, SiteRow.retired_at)
    found = session.execute(select(*columns).where(SiteRow.id.in_(within(site_id)))).all()
    places = [
        KnownPlace(id=row.id, parent_id=row.parent_id, name=row.name, kind=row.kind, is_retired=bool(row.retired_at))
        for row in sorted(found, key=lambda row: row.id != site_id)
    ]
    if not places or places[0].id != site_id:
        return None
    return Ground(places=tuple(places), equipment=tuple(_equipment(session, sorted(numbers))))


def within(site_id: UUID) -> Select[tuple[UUID]]:
    """Return the statement for the ids of a place and all below it, however deep; a circle ends it, too."""
    tree = select(SiteRow.id).where(SiteRow.id == site_id).cte("within", recursive=True)
    below = aliased(SiteRow)
    tree = tree.union(select(below.id).join(tree, below.parent_id == tree.c.id))
    return select(tree.c.id)


def house_and_up(session: Session, site_id: UUID) -> list[UUID]:
    """Return the places above this one, the nearest first: its entrance, its house, but no street and no area."""
    above: list[UUID] = []
    site = session.get(SiteRow, site_id)
    while site is not None and site.parent_id is not None and site.parent_id not in above:
        site = session.get(SiteRow, site.parent_id)
        if site is None or site.kind in ("street", "area"):
            break
        above.append(site.id)
    return above


def _equipment(session: Session, numbers: list[str]) -> Iterator[KnownEquipment]:
    columns = (EquipmentRow.id, EquipmentRow.site_id, EquipmentRow.short_number, EquipmentRow.retired_at)
    for start in range(0, len(numbers), _FEW):
        some = select(*columns).where(EquipmentRow.short_number.in_(numbers[start : start + _FEW]))
        for row in session.execute(some):
            yield KnownEquipment(
                id=row.id, site_id=row.site_id, number=row.short_number, is_retired=row.retired_at is not None
            )
