"""One row of the directory with everything its form shows, and the candidates for the fields that name another row."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.attachments import OWNERS, Owner
from desktop.domain.directory import DirectoryKind, DirectoryRecord, Reference
from desktop.domain.records import Candidate
from desktop.domain.text import normalised, search_words
from desktop.storage.queries.attachments import attached_count
from desktop.storage.queries.contracts import covered
from desktop.storage.queries.lookups import MOST, find
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    CategoryRow,
    ContactPhoneRow,
    CustomerRow,
    IntakeFormRow,
    PersonRow,
    SiteRow,
    TeamMemberRow,
    TeamRow,
)

_PLAIN: Mapping[str, tuple[str, ...]] = {
    DirectoryKind.CUSTOMER: ("name", "note"),
    DirectoryKind.CONTACT: ("name", "note"),
    DirectoryKind.SITE: ("name", "kind", "path", "access_notes", "private_notes", "warning"),
    DirectoryKind.EQUIPMENT: ("short_number", "name", "maker", "model", "note"),
    DirectoryKind.PERSON: ("name", "role", "phone", "login", "note"),
    DirectoryKind.TEAM: ("name", "line", "phone", "is_contractor"),
    DirectoryKind.CATEGORY: (
        *("key", "labels", "type_group", "priority", "due_minutes", "norm_minutes", "look_back_minutes"),
        *("position", "line", "is_danger"),
    ),
    DirectoryKind.CONTRACT: (*("number", "name", "starts_on", "ends_on", "is_stopped", "hours", "warning", "note"),),
}
_REFERENCES: Mapping[str, Mapping[str, type[Any]]] = {
    DirectoryKind.CONTACT: {"customer_id": CustomerRow, "site_id": SiteRow},
    DirectoryKind.SITE: {"parent_id": SiteRow, "customer_id": CustomerRow},
    DirectoryKind.EQUIPMENT: {"site_id": SiteRow},
    DirectoryKind.CATEGORY: {"team_id": TeamRow},
    DirectoryKind.CONTRACT: {"customer_id": CustomerRow},
}


def directory_record(session: Session, kind: str, row_id: UUID) -> DirectoryRecord | None:
    """Return the row, retired or not; None if there is none."""
    row = session.get(DIRECTORY_ROWS[kind], row_id)
    if row is None:
        return None
    values: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN[kind]}
    for name, table in _REFERENCES.get(kind, {}).items():
        values[name] = _reference(session, table, getattr(row, name))
    if kind == DirectoryKind.CONTACT:
        values["phones"] = _phones(session, row_id)
    elif kind == DirectoryKind.PERSON:
        values |= {"team_ids": _teams_of(session, row_id), "has_pin": row.pin is not None}
    elif kind == DirectoryKind.TEAM:
        values["members"] = _members_of(session, row_id)
    elif kind == DirectoryKind.CATEGORY:
        form = session.get(IntakeFormRow, row.form_id) if row.form_id else None
        values |= {"form": form.body if form else {}, "form_id": row.form_id, "patterns": row.patterns}
    elif kind == DirectoryKind.CONTRACT:
        values["site_ids"], values["equipment_ids"] = covered(session, row_id)
    merged = getattr(row, "merged_into_id", None)
    return DirectoryRecord(
        kind=kind,
        id=row_id,
        values=values,
        is_retired=row.retired_at is not None,
        attached=attached_count(session, Owner(kind, row_id)) if kind in OWNERS else 0,
        merged_into=_reference(session, DIRECTORY_ROWS[kind], merged) if merged is not None else None,
    )


def next_position(session: Session) -> int:
    """Return the place in the order that a new category takes: the last."""
    last = session.scalar(select(func.max(CategoryRow.position)))
    return 0 if last is None else last + 1


def directory_candidates(session: Session, kind: str, typed: str) -> list[Candidate]:
    """Return the rows in use that *typed* may mean. kind -- customer, site, team; of teams all with nothing typed."""
    if kind != DirectoryKind.TEAM:
        return find(session, typed, kinds=(kind,))
    words = search_words(typed)
    rows = session.scalars(select(TeamRow).where(TeamRow.retired_at.is_(None)).order_by(TeamRow.line, TeamRow.name))
    fitting = [row for row in rows if all(any(p.startswith(w) for p in search_words(row.name)) for w in words)]
    return [
        Candidate(kind=kind, id=row.id, title=row.name, exact=normalised(row.name) == normalised(typed))
        for row in fitting[:MOST]
    ]


def _reference(session: Session, table: type[Any], row_id: UUID | None) -> Reference:
    row = session.get(table, row_id) if row_id else None
    if row is None:
        return Reference()
    return Reference(row.id, row.path if table is SiteRow else row.name)


def _phones(session: Session, contact_id: UUID) -> tuple[str, ...]:
    wanted = select(ContactPhoneRow.typed).where(
        ContactPhoneRow.contact_id == contact_id, ContactPhoneRow.retired_at.is_(None)
    )
    return tuple(session.scalars(wanted.order_by(ContactPhoneRow.id)))


def _teams_of(session: Session, person_id: UUID) -> tuple[Reference, ...]:
    wanted = (
        select(TeamRow.id, TeamRow.name)
        .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
        .where(TeamMemberRow.person_id == person_id, TeamMemberRow.left_at.is_(None))
        .order_by(TeamRow.line, TeamRow.name)
    )
    return tuple(Reference(team_id, name) for team_id, name in session.execute(wanted))


def _members_of(session: Session, team_id: UUID) -> tuple[str, ...]:
    wanted = (
        select(PersonRow.name)
        .join(TeamMemberRow, TeamMemberRow.person_id == PersonRow.id)
        .where(TeamMemberRow.team_id == team_id, TeamMemberRow.left_at.is_(None), PersonRow.retired_at.is_(None))
        .order_by(PersonRow.name)
    )
    return tuple(session.scalars(wanted))
