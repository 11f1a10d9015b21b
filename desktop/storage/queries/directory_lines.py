"""One line for each row of a directory list: what it is called, and what tells it from others."""

from collections.abc import Callable, Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.directory import DirectoryKind, DirectoryLine
from desktop.storage.queries.contracts import term_of
from desktop.storage.tables import (
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    ContractRow,
    CustomerRow,
    EquipmentRow,
    SiteRow,
    TeamMemberRow,
    TeamRow,
)


def site_lines(
    session: Session, wanted: Select[Any], opened: Collection[UUID] = (), *, is_whole_path: bool = True
) -> list[DirectoryLine]:
    """Return places, by their whole path or, in the tree, by their own name."""
    below = aliased(SiteRow)
    has_below = select(below.id).where(below.parent_id == SiteRow.id, below.retired_at.is_(None)).exists()
    rows = session.execute(
        wanted.outerjoin(CustomerRow, CustomerRow.id == SiteRow.customer_id).add_columns(CustomerRow.name, has_below)
    )
    return [
        DirectoryLine(
            kind="site",
            id=row.id,
            title=row.path if is_whole_path else row.name,
            note=customer or "",
            site_kind=row.kind,
            parent_id=row.parent_id,
            has_below=bool(has_rows_below),
            is_open=bool(has_rows_below) and row.id in opened,
            is_retired=row.retired_at is not None,
        )
        for row, customer, has_rows_below in rows
    ]


def _customers(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    return [
        DirectoryLine(
            kind="customer", id=row.id, title=row.name, note=_one_line(row.note), is_retired=row.retired_at is not None
        )
        for row in session.scalars(wanted)
    ]


def _contacts(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    rows = session.execute(
        wanted.outerjoin(CustomerRow, CustomerRow.id == ContactRow.customer_id)
        .outerjoin(SiteRow, SiteRow.id == ContactRow.site_id)
        .add_columns(CustomerRow.name, SiteRow.path)
    ).all()
    phones: dict[UUID, list[str]] = {}
    numbers = select(ContactPhoneRow.contact_id, ContactPhoneRow.typed).where(
        ContactPhoneRow.contact_id.in_([row.id for row, *_rest in rows]), ContactPhoneRow.retired_at.is_(None)
    )
    for contact_id, typed in session.execute(numbers.order_by(ContactPhoneRow.id)):
        phones.setdefault(contact_id, []).append(typed)
    return [
        DirectoryLine(
            kind="contact",
            id=row.id,
            title=row.name or next(iter(phones.get(row.id, [])), ""),
            note=_joined([*phones.get(row.id, []), place or customer or ""]),
            is_retired=row.retired_at is not None,
        )
        for row, customer, place in rows
    ]


def _equipment(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    rows = session.execute(wanted.join(SiteRow, SiteRow.id == EquipmentRow.site_id).add_columns(SiteRow.path))
    return [
        DirectoryLine(
            kind="equipment",
            id=row.id,
            title=f"{row.short_number}  {row.name}".strip(),
            note=_joined([place, f"{row.maker} {row.model}".strip()]),
            is_retired=row.retired_at is not None,
        )
        for row, place in rows
    ]


def _people(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    teams: dict[UUID, list[str]] = {}
    members = select(TeamMemberRow.person_id, TeamRow.name).join(TeamRow, TeamRow.id == TeamMemberRow.team_id)
    for person_id, name in session.execute(members.where(TeamMemberRow.left_at.is_(None)).order_by(TeamRow.name)):
        teams.setdefault(person_id, []).append(name)
    return [
        DirectoryLine(
            kind="person",
            id=row.id,
            title=row.name,
            note=_joined([*teams.get(row.id, []), row.phone]),
            role=row.role,
            is_retired=row.retired_at is not None,
        )
        for row in session.scalars(wanted)
    ]


def _teams(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    return [
        DirectoryLine(
            kind="team",
            id=row.id,
            title=row.name,
            note=row.phone,
            line=row.line,
            rank=row.line,
            is_contractor=row.is_contractor,
            is_retired=row.retired_at is not None,
        )
        for row in session.scalars(wanted)
    ]


def _categories(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    rows = session.execute(wanted.outerjoin(TeamRow, TeamRow.id == CategoryRow.team_id).add_columns(TeamRow.name))
    return [
        DirectoryLine(
            kind="category",
            id=row.id,
            title=row.key,
            labels=row.labels,
            note=team or "",
            line=row.line,
            rank=row.position,
            is_danger=row.is_danger,
            is_retired=row.retired_at is not None,
        )
        for row, team in rows
    ]


def _contracts(session: Session, wanted: Select[Any]) -> list[DirectoryLine]:
    rows = session.execute(wanted.join(CustomerRow, CustomerRow.id == ContractRow.customer_id).add_columns(CustomerRow))
    return [
        DirectoryLine(
            kind="contract",
            id=row.id,
            title=row.number or row.name,
            note=_joined([customer.name, row.name if row.number else ""]),
            is_retired=row.retired_at is not None,
            term=term_of(row),
        )
        for row, customer in rows
    ]


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _one_line(words: str) -> str:
    return " ".join(words.split())[:120]


LINES: dict[DirectoryKind, Callable[[Session, Select[Any]], list[DirectoryLine]]] = {
    DirectoryKind.CUSTOMER: _customers,
    DirectoryKind.CONTACT: _contacts,
    DirectoryKind.SITE: site_lines,
    DirectoryKind.EQUIPMENT: _equipment,
    DirectoryKind.PERSON: _people,
    DirectoryKind.TEAM: _teams,
    DirectoryKind.CATEGORY: _categories,
    DirectoryKind.CONTRACT: _contracts,
}
"""What makes the lines of a selection of rows, by kind."""
