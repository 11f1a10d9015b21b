"""What stands around a row of the directory: who lives where, who shares a number, and what hangs on it."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.around import Around, Neighbour, Relation
from desktop.domain.directory import DirectoryKind
from desktop.storage.queries.directory_lines import LINES
from desktop.storage.queries.requests import is_open
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    ContactPhoneRow,
    ContactRow,
    ContractCoverRow,
    ContractRow,
    EquipmentRow,
    RequestRow,
    SiteRow,
)

_FEW = 30
_MOST_BELOW = 1_000
_Found = tuple[Relation, DirectoryKind, Collection[UUID]]


def around(session: Session, kind: str, row_id: UUID) -> Around:
    """Return what stands around a row, retired ones left out; of a place, what is in it and in all places below."""
    row: Any = session.get(DIRECTORY_ROWS[kind], row_id)
    if row is None:
        return Around()
    looks = _LOOKS.get(kind)
    found = list(looks(session, row)) if looks is not None else []
    if getattr(row, "merged_into_id", None) is not None:
        found.insert(0, (Relation.MERGED_INTO, DirectoryKind(kind), [row.merged_into_id]))
    neighbours = [one for relation, other, ids in found for one in _neighbours(session, relation, other, ids)]
    if kind == DirectoryKind.CONTACT:
        neighbours += _sharing(session, row)
    order = list(Relation)
    neighbours.sort(key=lambda one: order.index(one.relation))
    return Around(neighbours=tuple(neighbours), counts=hanging(session, kind, row_id))


def hanging(session: Session, kind: str, row_id: UUID) -> dict[str, int]:
    """Return how many rows in use hang on this one, by table; tables without any are left out."""
    places = _with_below(session, row_id) if kind == DirectoryKind.SITE else []
    wanted: Mapping[str, list[tuple[str, type[Any], ColumnElement[bool]]]] = {
        DirectoryKind.CUSTOMER: [
            ("request", RequestRow, and_(is_open, RequestRow.customer_id == row_id)),
            ("contact", ContactRow, and_(ContactRow.retired_at.is_(None), ContactRow.customer_id == row_id)),
            ("site", SiteRow, and_(SiteRow.retired_at.is_(None), SiteRow.customer_id == row_id)),
            ("contract", ContractRow, and_(ContractRow.retired_at.is_(None), ContractRow.customer_id == row_id)),
        ],
        DirectoryKind.CONTACT: [
            ("request", RequestRow, and_(is_open, RequestRow.contact_id == row_id)),
            ("contact_phone", ContactPhoneRow, and_(ContactPhoneRow.retired_at.is_(None),
                                                    ContactPhoneRow.contact_id == row_id)),
        ],
        DirectoryKind.SITE: [
            ("request", RequestRow, and_(is_open, RequestRow.site_id.in_(places))),
            ("site", SiteRow, and_(SiteRow.retired_at.is_(None), SiteRow.id.in_(places[1:]))),
            ("equipment", EquipmentRow, and_(EquipmentRow.retired_at.is_(None), EquipmentRow.site_id.in_(places))),
            ("contact", ContactRow, and_(ContactRow.retired_at.is_(None), ContactRow.site_id.in_(places))),
        ],
        DirectoryKind.EQUIPMENT: [("request", RequestRow, and_(is_open, RequestRow.equipment_id == row_id))],
        DirectoryKind.PERSON: [("request", RequestRow, and_(is_open, RequestRow.assignee_id == row_id))],
        DirectoryKind.TEAM: [("request", RequestRow, and_(is_open, RequestRow.team_id == row_id))],
        DirectoryKind.CATEGORY: [("request", RequestRow, and_(is_open, RequestRow.category_id == row_id))],
    }  # fmt: skip
    counts = {
        table: session.scalar(select(func.count()).select_from(row_of).where(condition)) or 0
        for table, row_of, condition in wanted.get(kind, ())
    }
    return {table: count for table, count in counts.items() if count}


def _with_below(session: Session, site_id: UUID) -> list[UUID]:
    """Return the place and all in use below it, itself first."""
    top = select(SiteRow.id.label("id")).where(SiteRow.id == site_id).cte("below", recursive=True)
    tree = top.union(select(SiteRow.id).where(SiteRow.parent_id == top.c.id, SiteRow.retired_at.is_(None)))
    return list(session.scalars(select(tree.c.id).limit(_MOST_BELOW)))


def _of_contact(session: Session, row: ContactRow) -> Iterator[_Found]:
    if row.site_id is not None:
        yield Relation.PLACE, DirectoryKind.SITE, [row.site_id]
        there = select(ContactRow.id).where(ContactRow.site_id == row.site_id, ContactRow.id != row.id)
        yield Relation.LIVES_HERE, DirectoryKind.CONTACT, _ids(session, there.where(ContactRow.retired_at.is_(None)))
    if row.customer_id is not None:
        yield Relation.CUSTOMER, DirectoryKind.CUSTOMER, [row.customer_id]


def _of_site(session: Session, row: SiteRow) -> Iterator[_Found]:
    if row.customer_id is not None:
        yield Relation.CUSTOMER, DirectoryKind.CUSTOMER, [row.customer_id]
    places = _with_below(session, row.id)
    contacts = select(ContactRow.id).where(ContactRow.site_id.in_(places), ContactRow.retired_at.is_(None))
    yield Relation.LIVES_HERE, DirectoryKind.CONTACT, _ids(session, contacts)
    named = select(ContractCoverRow.contract_id).where(ContractCoverRow.left_at.is_(None))
    yield Relation.CONTRACT, DirectoryKind.CONTRACT, _ids(session, named.where(ContractCoverRow.site_id == row.id))
    lifts = select(EquipmentRow.id).where(EquipmentRow.site_id.in_(places), EquipmentRow.retired_at.is_(None))
    yield Relation.EQUIPMENT, DirectoryKind.EQUIPMENT, _ids(session, lifts)


def _of_equipment(session: Session, row: EquipmentRow) -> Iterator[_Found]:
    yield Relation.PLACE, DirectoryKind.SITE, [row.site_id]
    there = select(ContactRow.id).where(ContactRow.site_id == row.site_id, ContactRow.retired_at.is_(None))
    yield Relation.LIVES_HERE, DirectoryKind.CONTACT, _ids(session, there)
    named = select(ContractCoverRow.contract_id).where(ContractCoverRow.left_at.is_(None))
    yield Relation.CONTRACT, DirectoryKind.CONTRACT, _ids(session, named.where(ContractCoverRow.equipment_id == row.id))


def _of_customer(session: Session, row: Any) -> Iterator[_Found]:
    contracts = select(ContractRow.id).where(ContractRow.customer_id == row.id, ContractRow.retired_at.is_(None))
    yield Relation.CONTRACT, DirectoryKind.CONTRACT, _ids(session, contracts)
    people = select(ContactRow.id).where(ContactRow.customer_id == row.id, ContactRow.retired_at.is_(None))
    yield Relation.LIVES_HERE, DirectoryKind.CONTACT, _ids(session, people)
    places = select(SiteRow.id).where(SiteRow.customer_id == row.id, SiteRow.retired_at.is_(None))
    yield Relation.OWNED, DirectoryKind.SITE, _ids(session, places)


def _of_contract(session: Session, row: ContractRow) -> Iterator[_Found]:
    yield Relation.CUSTOMER, DirectoryKind.CUSTOMER, [row.customer_id]
    covers = select(ContractCoverRow.site_id).where(
        ContractCoverRow.contract_id == row.id,
        ContractCoverRow.left_at.is_(None),
        ContractCoverRow.site_id.is_not(None),
    )
    yield Relation.PLACE, DirectoryKind.SITE, _ids(session, covers)


def _ids(session: Session, wanted: Any) -> list[UUID]:
    return list(session.scalars(wanted.limit(_FEW)))


def _neighbours(session: Session, relation: Relation, kind: DirectoryKind, ids: Collection[UUID]) -> list[Neighbour]:
    row_of: Any = DIRECTORY_ROWS[kind]
    lines = LINES[kind](session, select(row_of).where(row_of.id.in_(ids))) if ids else []
    return [Neighbour(relation=relation, line=line) for line in lines if not line.is_retired]


def _sharing(session: Session, row: ContactRow) -> list[Neighbour]:
    """Return who else has one of his numbers."""
    own = select(ContactPhoneRow).where(ContactPhoneRow.contact_id == row.id, ContactPhoneRow.retired_at.is_(None))
    phones = session.scalars(own).all()
    same = or_(
        ContactPhoneRow.e164.in_([phone.e164 for phone in phones if phone.e164]),
        and_(ContactPhoneRow.e164.is_(None), ContactPhoneRow.digits.in_([p.digits for p in phones if not p.e164])),
    )
    found: dict[UUID, str] = {}
    others = select(ContactPhoneRow.contact_id, ContactPhoneRow.typed).where(
        same, ContactPhoneRow.retired_at.is_(None), ContactPhoneRow.contact_id != row.id
    )
    for contact_id, typed in session.execute(others.limit(_FEW)) if phones else ():
        found.setdefault(contact_id, typed)
    return [
        Neighbour(relation=one.relation, line=one.line, number=found[one.line.id])
        for one in _neighbours(session, Relation.SAME_NUMBER, DirectoryKind.CONTACT, list(found))
    ]


_LOOKS: Mapping[str, Any] = {
    DirectoryKind.CONTACT: _of_contact,
    DirectoryKind.SITE: _of_site,
    DirectoryKind.EQUIPMENT: _of_equipment,
    DirectoryKind.CUSTOMER: _of_customer,
    DirectoryKind.CONTRACT: _of_contract,
}
