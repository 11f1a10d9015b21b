"""What was imported from where: by (source, external_ref)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.tables import RequestRow


def request_refs(session: Session, source: str) -> set[str]:
    """Return the external references of the requests that came from *source*."""
    wanted = select(RequestRow.external_ref).where(RequestRow.source == source, RequestRow.external_ref.is_not(None))
    return {ref for ref in session.scalars(wanted) if ref is not None}
