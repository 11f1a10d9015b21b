"""What is agreed about a place, a piece of equipment, a customer: the contracts that cover it."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.domain.contracts import NOTHING_AGREED, ContractFacts, ContractsHere, Term, told
from desktop.domain.day import DeskDay
from desktop.domain.directory import Reference
from desktop.domain.status import ENDED
from desktop.storage.tables import ContactRow, ContractCoverRow, ContractRow, EquipmentRow, RequestRow, SiteRow


def contracts_here(
    session: Session,
    today: date,
    *,
    site_id: UUID | None = None,
    equipment_id: UUID | None = None,
    customer_id: UUID | None = None,
) -> ContractsHere:
    """Return what covers the place or the equipment, with nothing of both the customer.

    A place is covered by what names it or a place above it; without a customer of its own it belongs to that of the
    nearest one above, else to *customer_id*. Where the equipment at a place is not said, that of single pieces counts.
    today -- the desk's day of which it is asked
    """
    equipment = session.get(EquipmentRow, equipment_id) if equipment_id else None
    site_id = site_id or (equipment.site_id if equipment else None)
    places = _with_those_above(session, site_id)
    customer_id = next((row.customer_id for row in places if row.customer_id), customer_id)
    owned = _of_customer(session, customer_id) if customer_id else {}
    named = _naming(session, [row.id for row in places], equipment.id if equipment else None, site_id)
    whole = set(owned) - _with_covers(session, owned)
    covering = {**{row_id: (owned[row_id], "") for row_id in whole}, **named}
    if not places and equipment is None:
        covering = {row_id: (row, "") for row_id, row in owned.items()}
    found = told([_facts(row, only_for) for row, only_for in covering.values()], today)
    others = told([_facts(row, "") for row_id, row in owned.items() if row_id not in covering], today)
    elsewhere = others[0].number or others[0].name if others and not found else None
    return ContractsHere(on=today, covering=tuple(found), elsewhere=elsewhere)


def contracts_of_call(
    session: Session, today: date, *, site_id: UUID | None, equipment_id: UUID | None, contact_id: UUID | None
) -> ContractsHere:
    """Return what covers the place or the equipment of a call; with neither, what the caller's customer has."""
    contact = session.get(ContactRow, contact_id) if contact_id else None
    customer_id = contact.customer_id if contact is not None else None
    return contracts_here(session, today, site_id=site_id, equipment_id=equipment_id, customer_id=customer_id)


def contracts_of_request(session: Session, today: date, day: DeskDay, request_id: UUID) -> ContractsHere:
    """Return what covers a request's place and equipment now; once it has ended, what did when it was called."""
    row = session.get(RequestRow, request_id)
    if row is None:
        return NOTHING_AGREED
    on = day.of(row.occurred_at) if row.status in ENDED else today
    return contracts_here(session, on, site_id=row.site_id, equipment_id=row.equipment_id, customer_id=row.customer_id)


def term_of(row: ContractRow) -> Term:
    """Return a contract's dates; one that no calendar has, written by another program, counts as open."""
    return Term(starts_on=_day(row.starts_on), ends_on=_day(row.ends_on), is_stopped=row.is_stopped)


def covered(session: Session, contract_id: UUID) -> tuple[tuple[Reference, ...], tuple[Reference, ...]]:
    """Return the places and the equipment that a contract names."""
    sites = (
        select(SiteRow.id, SiteRow.path)
        .join(ContractCoverRow, ContractCoverRow.site_id == SiteRow.id)
        .where(ContractCoverRow.contract_id == contract_id, ContractCoverRow.left_at.is_(None))
        .order_by(SiteRow.path)
    )
    equipment = (
        select(EquipmentRow.id, EquipmentRow.short_number, EquipmentRow.name)
        .join(ContractCoverRow, ContractCoverRow.equipment_id == EquipmentRow.id)
        .where(ContractCoverRow.contract_id == contract_id, ContractCoverRow.left_at.is_(None))
        .order_by(EquipmentRow.short_number)
    )
    return (
        tuple(Reference(row.id, row.path) for row in session.execute(sites)),
        tuple(Reference(row.id, f"{row.short_number}  {row.name}".strip()) for row in session.execute(equipment)),
    )


def _with_those_above(session: Session, site_id: UUID | None) -> list[SiteRow]:
    """Return the place and all places above it, the nearest first."""
    rows: list[SiteRow] = []
    while site_id is not None and site_id not in {row.id for row in rows}:
        row = session.get(SiteRow, site_id)
        if row is None:
            break
        rows.append(row)
        site_id = row.parent_id
    return rows


def _of_customer(session: Session, customer_id: UUID) -> dict[UUID, ContractRow]:
    wanted = select(ContractRow).where(ContractRow.customer_id == customer_id, ContractRow.retired_at.is_(None))
    return {row.id: row for row in session.scalars(wanted)}


def _with_covers(session: Session, contracts: Collection[UUID]) -> set[UUID]:
    """Return those that name what they cover."""
    wanted = select(ContractCoverRow.contract_id).where(
        ContractCoverRow.contract_id.in_(contracts), ContractCoverRow.left_at.is_(None)
    )
    return set(session.scalars(wanted)) if contracts else set()


def _naming(
    session: Session, sites: list[UUID], equipment_id: UUID | None, site_id: UUID | None
) -> dict[UUID, tuple[ContractRow, str]]:
    """Return the contracts that name the place, one above it, or equipment; these with the equipment's numbers."""
    if equipment_id is not None:
        pieces = [equipment_id]
    else:
        there = select(EquipmentRow.id).where(EquipmentRow.site_id == site_id, EquipmentRow.retired_at.is_(None))
        pieces = list(session.scalars(there)) if site_id else []
    wanted = (
        select(ContractRow, ContractCoverRow.site_id, EquipmentRow.short_number)
        .join(ContractCoverRow, ContractCoverRow.contract_id == ContractRow.id)
        .outerjoin(EquipmentRow, EquipmentRow.id == ContractCoverRow.equipment_id)
        .where(ContractRow.retired_at.is_(None), ContractCoverRow.left_at.is_(None))
        .where(or_(ContractCoverRow.site_id.in_(sites), ContractCoverRow.equipment_id.in_(pieces)))
        .order_by(EquipmentRow.short_number)
    )
    found: dict[UUID, tuple[ContractRow, str]] = {}
    for row, named_site, number in session.execute(wanted):
        before = found.get(row.id)
        if named_site is not None or equipment_id is not None or (before is not None and not before[1]):
            found[row.id] = (row, "")
        else:
            found[row.id] = (row, f"{before[1]}, {number}" if before else number)
    return found


def _facts(row: ContractRow, only_for: str) -> ContractFacts:
    return ContractFacts(
        id=row.id,
        number=row.number,
        name=row.name,
        term=term_of(row),
        hours=row.hours,
        warning=row.warning,
        only_for=only_for,
    )


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None
