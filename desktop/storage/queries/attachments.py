"""Attachments of a request or of a row of the directory."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.attachments import OWNERS, Attachment, Owner
from desktop.storage.tables import AttachmentRow, FileRow, PersonRow


def attachments(session: Session, owner: Owner) -> list[Attachment]:
    """Return all that is attached, retired or not, the newest first. Whether bytes are here the disk says."""
    column = getattr(AttachmentRow, f"{owner.kind}_id")
    wanted = _wanted().where(column == owner.id).order_by(AttachmentRow.added_at.desc(), AttachmentRow.id.desc())
    return [_record(row) for row in session.execute(wanted)]


def attachment(session: Session, attachment_id: UUID) -> Attachment | None:
    """Return one attachment."""
    found = session.execute(_wanted().where(AttachmentRow.id == attachment_id)).first()
    return _record(found) if found is not None else None


def attached_count(session: Session, owner: Owner) -> int:
    """Return how many attachments in use there are."""
    column = getattr(AttachmentRow, f"{owner.kind}_id")
    counted = select(func.count()).select_from(AttachmentRow).where(column == owner.id)
    return session.scalar(counted.where(AttachmentRow.retired_at.is_(None))) or 0


def digests(session: Session) -> set[str]:
    """Return the SHA-256 of all attachments, retired or not: what must be kept."""
    return set(session.scalars(select(AttachmentRow.sha256)))


def unshared(session: Session, station: str) -> list[str]:
    """Return the digests of what was attached at *station*, of which it is not known that the server has the bytes.

    What was attached elsewhere came here from the server, if at all.
    """
    known = select(FileRow.sha256)
    wanted = select(AttachmentRow.sha256).where(AttachmentRow.station == station, AttachmentRow.sha256.not_in(known))
    return list(session.scalars(wanted.distinct().order_by(AttachmentRow.sha256)))


def keep_shared(session: Session, shared: Iterable[str]) -> None:
    """Note that the server has the bytes of these digests."""
    for digest in shared:
        session.merge(FileRow(sha256=digest))


def _wanted() -> Any:
    return select(AttachmentRow, PersonRow.name).join(PersonRow, PersonRow.id == AttachmentRow.author_id)


def _record(found: Any) -> Attachment:
    row: AttachmentRow
    row, author = found
    kind = next(kind for kind in OWNERS if getattr(row, f"{kind}_id") is not None)
    return Attachment(
        id=row.id,
        owner=Owner(kind, getattr(row, f"{kind}_id")),
        sha256=row.sha256,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        note=row.note,
        author=author,
        station=row.station,
        added_at=row.added_at,
        is_retired=row.retired_at is not None,
    )
