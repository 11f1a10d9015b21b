"""One of two rows that may be the same, as it is shown beside the other before they are merged."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.directory import DirectoryKind
from desktop.domain.merging import Compared
from desktop.storage.queries.around import hanging
from desktop.storage.queries.directory_records import directory_record
from desktop.storage.queries.merged import name_of
from desktop.storage.tables import RequestRow, SiteRow
from desktop.storage.tables.merging import MERGED_ROWS


def compared(session: Session, kind: str, row_id: UUID) -> Compared | None:
    """Return the row with what it says and what hangs on it; "ended": the requests that stay as they were written."""
    record = directory_record(session, kind, row_id)
    row = session.get(MERGED_ROWS[kind], row_id)
    if record is None or row is None:
        return None
    column = getattr(RequestRow, f"{kind}_id")
    counts = dict(hanging(session, kind, row_id))
    if kind == DirectoryKind.SITE:  # places further below go along without being moved themselves
        below = select(func.count()).select_from(SiteRow)
        counts["site"] = session.scalar(below.where(SiteRow.parent_id == row_id, SiteRow.retired_at.is_(None))) or 0
    everything = session.scalar(select(func.count()).select_from(RequestRow).where(column == row_id)) or 0
    counts["ended"] = everything - counts.get("request", 0)
    return Compared(kind=kind, id=row_id, title=name_of(row), values=record.values, counts=counts)
