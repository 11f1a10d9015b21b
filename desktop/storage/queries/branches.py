"""Where places lie: what is above and below them, and the branch that hangs on one house or riser."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from desktop.storage.queries.site_ground import within
from desktop.storage.tables import SiteRow
from desktop.storage.types import Id

A_PLACE = "kind NOT IN ('street', 'area')"
"""The condition of SQL for what may be a branch: a street and an area are none."""
_NO_BRANCH = frozenset({"street", "area"})
_MOST_BELOW = 2_000
_UP = (
    text(f"""
WITH RECURSIVE up(site, above) AS (
    SELECT s.id, p.id FROM site s JOIN site p ON p.id = s.parent_id AND p.{A_PLACE} WHERE s.id IN :ids
    UNION SELECT u.site, p.id FROM up u JOIN site s ON s.id = u.above JOIN site p ON p.id = s.parent_id AND p.{A_PLACE}
)
SELECT site, above FROM up
""")
    .bindparams(bindparam("ids", expanding=True, type_=Id))
    .columns(site=Id, above=Id)
)


def lines_above(session: Session, sites: Collection[UUID]) -> dict[UUID | None, frozenset[UUID]]:
    """Return each of *sites* with those above it, below the street."""
    found: dict[UUID | None, set[UUID]] = {site: {site} for site in sites}
    for site, above in session.execute(_UP, {"ids": list(sites)}) if sites else ():
        found[site].add(above)
    return {site: frozenset(line) for site, line in found.items()}


def branch_of(session: Session, site: SiteRow) -> UUID | None:
    """Return what a place hangs on with its neighbours: its house, or where it has none, what it lies in; else None."""
    passed: list[UUID] = []
    at: SiteRow | None = site
    while at is not None and at.kind not in _NO_BRANCH and at.id not in passed:
        passed.append(at.id)
        if at.kind == "house":
            return at.id
        at = session.get(SiteRow, at.parent_id) if at.parent_id is not None else None
    return next(iter(passed[1:2] or passed[:1]), None)


def below(session: Session, site_id: UUID) -> list[UUID]:
    """Return a place and what is below it, down to the first thousands."""
    return list(session.scalars(select(within(site_id).subquery()).limit(_MOST_BELOW)))
