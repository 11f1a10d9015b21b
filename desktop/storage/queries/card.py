"""The card of one request: its state, entries, form, callers, sheets and the history of its place."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.day import DeskDay
from desktop.domain.forms import Form, read_form
from desktop.domain.number import RequestNumber
from desktop.domain.records import JoinedCall, RequestCard, RequestLine, WorkOrderRecord
from desktop.storage.queries.entries import records
from desktop.storage.queries.requests import is_open, lines
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    IntakeFormRow,
    LabourRow,
    PersonRow,
    PromiseRow,
    RequestRow,
    SiteRow,
    WorkOrderRow,
)

_HISTORY = 10
_CHANGES_PAPER = ("corrected", "answered", "assigned", "routed", "refused", "cancelled", "reopened", "undone")


def card(session: Session, day: DeskDay, request_id: UUID) -> RequestCard | None:
    """Return the card, None if there is no such request."""
    row = session.get(RequestRow, request_id)
    if row is None:
        return None
    category = session.get(CategoryRow, row.category_id) if row.category_id else None
    form = session.get(IntakeFormRow, row.form_id) if row.form_id else None
    site = session.get(SiteRow, row.site_id) if row.site_id else None
    equipment = session.get(EquipmentRow, row.equipment_id) if row.equipment_id else None
    customer = session.get(CustomerRow, row.customer_id) if row.customer_id else None
    entries = records(session, EntryRow.request_id == request_id)
    return RequestCard(
        line=lines(session, day, RequestRow.id == request_id)[0],
        entries=tuple(entries),
        form=read_form(form.body) if form else Form(),
        form_id=row.form_id,
        answers=row.answers,
        category_id=row.category_id,
        codes=category.codes if category else {},
        checklist=category.checklist if category else {},
        customer=customer.name if customer else None,
        site_id=row.site_id,
        equipment_id=row.equipment_id,
        equipment_model=f"{equipment.name} {equipment.maker} {equipment.model}".strip() if equipment else "",
        contact_id=row.contact_id,
        access_notes=row.access_notes,
        site_access_notes=site.access_notes if site else "",
        warning=site.warning if site else "",
        team_id=row.team_id,
        before_pause=row.before_pause,
        pause_reason=row.pause_reason,
        problem=row.problem,
        cause=row.cause,
        remedy=row.remedy,
        minutes=_minutes(session, request_id),
        norm_minutes=category.norm_minutes if category else None,
        joined=tuple(joined_calls(session, request_id)),
        orders=tuple(work_orders(session, request_id)),
        history=tuple(history(session, day, row.site_id, row.equipment_id, but=request_id)),
        ring_back_at=_ring_back_at(session, request_id),
        last_entry=entries[-1].id,
    )


def history(
    session: Session, day: DeskDay, site_id: UUID | None, equipment_id: UUID | None, *, but: UUID | None = None
) -> list[RequestLine]:
    """Return the last requests at the equipment, or else at the place, the newest first."""
    if equipment_id is None and site_id is None:
        return []
    where = RequestRow.equipment_id == equipment_id if equipment_id else RequestRow.site_id == site_id
    newest = select(RequestRow.id).where(where, RequestRow.id != but if but else where)
    wanted = list(session.scalars(newest.order_by(RequestRow.recorded_at.desc()).limit(_HISTORY)))
    return list(reversed(lines(session, day, RequestRow.id.in_(wanted))))


def joined_calls(session: Session, request_id: UUID) -> list[JoinedCall]:
    """Return the callers who were added, in order."""
    rows = session.execute(
        select(CallRow, ContactRow.name, ContactPhoneRow.typed, EntryRow.text)
        .outerjoin(ContactRow, ContactRow.id == CallRow.contact_id)
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
        .outerjoin(EntryRow, EntryRow.id == CallRow.entry_id)
        .where(CallRow.request_id == request_id, CallRow.kind == "joined", CallRow.voided_at.is_(None))
        .order_by(CallRow.recorded_at, CallRow.id)
    )
    return [
        JoinedCall(id=call.id, caller=name or None, phone=phone, words=text or "", occurred_at=call.occurred_at)
        for call, name, phone, text in rows
    ]


def work_orders(session: Session, request_id: UUID | None = None, *, only_out: bool = False) -> list[WorkOrderRecord]:
    """Return the printed sheets, of one request or of all; only_out -- not returned, of requests still open."""
    later = aliased(EntryRow)
    changed = exists().where(
        later.request_id == WorkOrderRow.request_id,
        later.kind.in_(_CHANGES_PAPER),
        later.recorded_at > WorkOrderRow.issued_at,
    )
    wanted = (
        select(WorkOrderRow, RequestRow, PersonRow.name, changed)
        .join(RequestRow, RequestRow.id == WorkOrderRow.request_id)
        .outerjoin(PersonRow, PersonRow.id == WorkOrderRow.person_id)
        .order_by(WorkOrderRow.issued_at, WorkOrderRow.id)
    )
    if request_id is not None:
        wanted = wanted.where(WorkOrderRow.request_id == request_id)
    if only_out:
        wanted = wanted.where(WorkOrderRow.returned_at.is_(None), is_open)
    return [
        WorkOrderRecord(
            id=order.id,
            request_id=order.request_id,
            number=str(RequestNumber(request.station, request.year, request.serial)),
            person=person,
            copy=order.copy,
            issued_at=order.issued_at,
            returned_at=order.returned_at,
            is_out_of_date=bool(is_changed),
        )
        for order, request, person, is_changed in session.execute(wanted)
    ]


def _minutes(session: Session, request_id: UUID) -> int:
    wanted = select(func.sum(LabourRow.minutes)).where(
        LabourRow.request_id == request_id, LabourRow.voided_at.is_(None)
    )
    return int(session.scalar(wanted) or 0)


def _ring_back_at(session: Session, request_id: UUID) -> datetime | None:
    return session.scalar(
        select(func.min(PromiseRow.due_at)).where(
            PromiseRow.request_id == request_id, PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None)
        )
    )
