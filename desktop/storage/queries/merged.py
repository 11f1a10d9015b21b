"""Rows of the directory that were merged: which one stands for them, and what belongs to it besides."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.storage.tables import EntryRow
from desktop.storage.tables.merging import MERGED_ROWS


def stands_for(session: Session, kind: str, row_id: UUID) -> UUID:
    """Return the row that stands for this one after all merges: itself, if it was merged into none."""
    row_of = MERGED_ROWS[kind]
    passed = {row_id}
    while (further := session.scalar(select(row_of.merged_into_id).where(row_of.id == row_id))) is not None:
        if further in passed:
            break
        passed.add(further)
        row_id = further
    return row_id


def family(session: Session, kind: str, row_ids: Collection[UUID]) -> list[UUID]:
    """Return the rows with all that were merged into them: what refers to those belongs here too."""
    row_of: Any = MERGED_ROWS[kind]
    first = select(row_of.id.label("id")).where(row_of.merged_into_id.in_(row_ids)).cte("merged", recursive=True)
    row = aliased(row_of)
    all_of = first.union(select(row.id).where(row.merged_into_id == first.c.id))
    return list(dict.fromkeys([*row_ids, *session.scalars(select(all_of.c.id))]))


def merged_into(session: Session, kind: str, row_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return those of the rows that were merged, with the one that stays."""
    row_of = MERGED_ROWS[kind]
    merged = select(row_of.id, row_of.merged_into_id).where(row_of.id.in_(row_ids), row_of.merged_into_id.is_not(None))
    return {gone: stands_for(session, kind, kept) for gone, kept in session.execute(merged)} if row_ids else {}


def members(session: Session, kind: str, row_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return the rows that were merged into each of these, with the one that stays."""
    row_of = MERGED_ROWS[kind]
    merged = select(row_of.id, row_of.merged_into_id).where(row_of.merged_into_id.in_(row_ids))
    return {row[0]: row[1] for row in session.execute(merged)} if row_ids else {}


def merge_entry(session: Session, gone_id: UUID) -> EntryRow | None:
    """Return the entry of the merge by which a row went, that no other entry takes back; None: it is not here."""
    said = (EntryRow.request_id.is_(None), EntryRow.kind == "directory")
    about = session.scalars(
        select(EntryRow)
        .where(*said, EntryRow.data["other_id"].as_string() == str(gone_id))
        .order_by(EntryRow.recorded_at.desc(), EntryRow.id.desc())
    ).all()
    taken = {entry.data.get("refers") for entry in about}
    standing = (entry for entry in about if entry.data.get("act") == "merge" and str(entry.id) not in taken)
    return next(standing, None)


def name_of(row: Any) -> str:
    """Return what a customer, a contact or a place is called."""
    return str(row.path if row.__tablename__ == "site" else row.name)
