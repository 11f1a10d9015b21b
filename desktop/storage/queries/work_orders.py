"""Printed sheets: which are out, and which of them no longer say what is true."""

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.number import written
from desktop.domain.records import WorkOrderRecord
from desktop.storage.queries.requests import is_open
from desktop.storage.tables import EntryRow, PersonRow, RequestRow, WorkOrderRow

_CHANGES_PAPER = ("corrected", "answered", "assigned", "routed", "refused", "cancelled", "reopened", "undone")


def work_orders(session: Session, *where: ColumnElement[bool]) -> list[WorkOrderRecord]:
    """Return the printed sheets that fit, in the order they were printed."""
    later = aliased(EntryRow)
    changed = exists().where(
        later.request_id == WorkOrderRow.request_id,
        later.kind.in_(_CHANGES_PAPER),
        later.recorded_at > WorkOrderRow.issued_at,
    )
    wanted = (
        select(WorkOrderRow, RequestRow.station, RequestRow.year, RequestRow.serial, PersonRow.name, changed)
        .join(RequestRow, RequestRow.id == WorkOrderRow.request_id)
        .outerjoin(PersonRow, PersonRow.id == WorkOrderRow.person_id)
        .where(*where)
        .order_by(WorkOrderRow.issued_at, WorkOrderRow.id)
    )
    return [
        WorkOrderRecord(
            id=order.id,
            request_id=order.request_id,
            number=written(station, year, serial),
            person=person,
            copy=order.copy,
            issued_at=order.issued_at,
            returned_at=order.returned_at,
            is_out_of_date=bool(is_changed),
        )
        for order, station, year, serial, person, is_changed in session.execute(wanted)
    ]


def sheets_out(session: Session) -> list[WorkOrderRecord]:
    """Return the sheets of open requests that have not come back, in the order they were printed."""
    return work_orders(session, WorkOrderRow.returned_at.is_(None), is_open)
