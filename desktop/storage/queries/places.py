"""Places and equipment by what is theirs alone: the id, the short number."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.records import Candidate
from desktop.storage.tables import EquipmentRow, SiteRow


def site_by_id(session: Session, typed: str) -> Candidate | None:
    """Return the site in use with this id."""
    row = session.get(SiteRow, wanted) if (wanted := _id(typed)) else None
    if row is None or row.retired_at is not None:
        return None
    return Candidate(kind="site", id=row.id, title=row.path, site_id=row.id, exact=True)


def equipment_by_id(session: Session, typed: str) -> Candidate | None:
    """Return the equipment in use with this id."""
    row = session.get(EquipmentRow, wanted) if (wanted := _id(typed)) else None
    return _equipment(row) if row is not None and row.retired_at is None else None


def equipment_by_number(session: Session, typed: str) -> Candidate | None:
    """Return the equipment in use with this short number, if exactly one has it."""
    number = typed.strip()
    wanted = select(EquipmentRow).where(EquipmentRow.retired_at.is_(None)).limit(2)
    for same in (EquipmentRow.short_number == number, func.lower(EquipmentRow.short_number) == number.lower()):
        rows = session.scalars(wanted.where(same)).all()
        if rows:
            return _equipment(rows[0]) if len(rows) == 1 else None
    return None


def _equipment(row: EquipmentRow) -> Candidate:
    return Candidate(kind="equipment", id=row.id, title=row.short_number, site_id=row.site_id, exact=True)


def _id(typed: str) -> UUID | None:
    try:
        return UUID(typed.strip())
    except ValueError:
        return None
