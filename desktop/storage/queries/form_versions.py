"""The versions of a form: since when, by whom, and how many requests were born with each."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.form_versions import FormVersion
from desktop.storage.tables import CategoryRow, EntryRow, IntakeFormRow, PersonRow, RequestRow

_NEAR = 20


def form_versions(session: Session, key: str) -> list[FormVersion]:
    """Return the versions of the form of a kind, the newest first. key -- of the kind"""
    rows = session.scalars(
        select(IntakeFormRow)
        .where(IntakeFormRow.key == key)
        .order_by(IntakeFormRow.version.desc(), IntakeFormRow.id.desc())
    )
    return [_version(session, row) for row in rows]


def counted_versions(session: Session, key: str) -> list[FormVersion]:
    """Return them with the number of requests on this station that were born with each."""
    versions = form_versions(session, key)
    ids = [version.id for version in versions]
    counted = select(RequestRow.form_id, func.count()).where(RequestRow.form_id.in_(ids)).group_by(RequestRow.form_id)
    counts = {found[0]: found[1] for found in session.execute(counted)}
    return [replace(version, requests=counts.get(version.id, 0)) for version in versions]


def versions_met(session: Session, ids: Collection[UUID]) -> list[tuple[Mapping[str, str], FormVersion, FormVersion]]:
    """Return which of these versions met one that was made elsewhere meanwhile: (labels of the kind, it, the other)."""
    found = []
    keys = select(IntakeFormRow.key, CategoryRow.labels).join(CategoryRow, CategoryRow.key == IntakeFormRow.key)
    for key, labels in session.execute(keys.where(IntakeFormRow.id.in_(list(ids))).distinct()).all():
        for version, before in pairwise(form_versions(session, key)):
            if version.id in ids and version.has_met(before):
                found.append((labels, version, before))
    return found


def _version(session: Session, row: IntakeFormRow) -> FormVersion:
    """Find who made it: the entry of the same act has an id that was made right after the form's."""
    after = (
        select(EntryRow.data, EntryRow.recorded_at, PersonRow.name)
        .join(PersonRow, PersonRow.id == EntryRow.author_id)
        .where(EntryRow.id > row.id)
        .order_by(EntryRow.id)
        .limit(_NEAR)
    )
    made = next((found for found in session.execute(after) if found[0].get("form_id") == str(row.id)), None)
    return FormVersion(
        id=row.id,
        version=row.version,
        body=row.body,
        made_at=made[1] if made else None,
        author=made[2] if made else "",
        based_on=UUID(made[0]["form_was"]) if made and made[0].get("form_was") else None,
    )
