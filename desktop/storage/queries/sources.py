"""What was imported from where: by (source, external_ref)."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.tables import RequestRow, SiteRow


def request_refs(session: Session, source: str) -> set[str]:
    """Return the external references of the requests that came from *source*."""
    wanted = select(RequestRow.external_ref).where(RequestRow.source == source, RequestRow.external_ref.is_not(None))
    return {ref for ref in session.scalars(wanted) if ref is not None}


def site_refs(session: Session, source: str) -> dict[str, UUID]:
    """Return the sites that came from *source* by external reference; merged ones lead to the one that stays."""
    wanted = select(SiteRow.external_ref, SiteRow.id, SiteRow.merged_into_id).where(SiteRow.source == source)
    return {ref: merged or own for ref, own, merged in session.execute(wanted) if ref is not None}
