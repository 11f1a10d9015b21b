"""Which files go out beside the tables: issued papers and attachments."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.storage.queries.out_journal import number_of
from desktop.storage.tables import AttachmentRow, RequestRow, WorkOrderRow


def printed_orders(session: Session) -> Iterator[tuple[str, int, str]]:
    """Give (number of the request, copy, SHA-256) of each sheet whose PDF is kept; the practice company has none."""
    wanted = (
        select(number_of(RequestRow), WorkOrderRow.copy, WorkOrderRow.pdf)
        .join(RequestRow, RequestRow.id == WorkOrderRow.request_id)
        .where(func.length(WorkOrderRow.pdf) == 64, WorkOrderRow.pdf.op("NOT GLOB")("*[^0-9a-f]*"))
        .order_by(WorkOrderRow.issued_at, WorkOrderRow.id)
    )
    for number, copy, digest in session.execute(wanted):
        yield number, copy, str(digest)


def attached_files(session: Session) -> list[tuple[str, str]]:
    """Return (SHA-256, name) of each attached file, each once by its bytes."""
    found = session.execute(select(AttachmentRow.sha256, AttachmentRow.name).order_by(AttachmentRow.id))
    return list({digest: (digest, name) for digest, name in found}.values())
