"""What goes out of the journal: one statement a list, its columns named as files name them."""

from typing import Any

from sqlalchemy import ColumnElement, String, and_, case, func, select
from sqlalchemy.orm import aliased

from desktop.storage.queries.out_directory import PHONE, PHONES
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    DayReviewRow,
    EntryRow,
    EquipmentRow,
    LabourRow,
    PersonRow,
    PromiseRow,
    RequestRow,
    RingRow,
    ShiftRow,
    SiteRow,
    TeamRow,
    WorkOrderRow,
)


def number_of(row: Any) -> ColumnElement[str]:
    """Return the number of a request (a row, perhaps aliased) as `domain.number.written` writes it."""
    written = func.printf("%s%02d-%05d", row.station, row.year % 100, row.serial, type_=String())
    return case((row.id.is_not(None), written))


_author, _behalf = aliased(PersonRow), aliased(PersonRow)
_kept, _before = aliased(RequestRow), aliased(RequestRow)
_answered_by, _rung_back_by, _dropped_by = aliased(PersonRow), aliased(PersonRow), aliased(PersonRow)
_number = number_of(RequestRow).label("number")
_minutes = (
    select(func.sum(LabourRow.minutes))
    .where(LabourRow.request_id == RequestRow.id, LabourRow.voided_at.is_(None))
    .scalar_subquery()
)

REQUESTS = (
    select(
        _number,
        RequestRow.status,
        RequestRow.line,
        TeamRow.name.label("team"),
        PersonRow.name.label("person"),
        RequestRow.priority,
        CategoryRow.key.label("category"),
        func.coalesce(func.nullif(SiteRow.path, ""), RequestRow.place_text, type_=String()).label("place"),
        EquipmentRow.short_number.label("equipment"),
        ContactRow.name.label("caller"),
        PHONE.label("phone"),
        RequestRow.words,
        RequestRow.occurred_at,
        RequestRow.recorded_at,
        RequestRow.due_at,
        RequestRow.closed_at,
        RequestRow.station,
        RequestRow.is_danger,
        RequestRow.place_state,
        RequestRow.caller_state,
        CustomerRow.name.label("customer"),
        RequestRow.access_notes,
        RequestRow.answers,
        RequestRow.eta_at,
        RequestRow.accepted_at,
        RequestRow.resolved_at,
        RequestRow.outcome,
        RequestRow.problem,
        RequestRow.cause,
        RequestRow.remedy,
        RequestRow.pause_reason,
        RequestRow.before_pause,
        _minutes.label("minutes"),
        number_of(_kept).label("joined_to"),
        number_of(_before).label("repeat_of"),
        RequestRow.former_number,
        RequestRow.source,
        RequestRow.external_ref,
        RequestRow.site_id,
        RequestRow.equipment_id,
        RequestRow.contact_id,
        RequestRow.customer_id,
        RequestRow.id,
    )
    .select_from(RequestRow)
    .outerjoin(TeamRow, TeamRow.id == RequestRow.team_id)
    .outerjoin(PersonRow, PersonRow.id == RequestRow.assignee_id)
    .outerjoin(CategoryRow, CategoryRow.id == RequestRow.category_id)
    .outerjoin(SiteRow, SiteRow.id == RequestRow.site_id)
    .outerjoin(EquipmentRow, EquipmentRow.id == RequestRow.equipment_id)
    .outerjoin(ContactRow, ContactRow.id == RequestRow.contact_id)
    .outerjoin(ContactPhoneRow, ContactPhoneRow.id == RequestRow.phone_id)
    .outerjoin(CustomerRow, CustomerRow.id == RequestRow.customer_id)
    .outerjoin(_kept, and_(_kept.id == RequestRow.joined_to_id, _kept.id != RequestRow.id))
    .outerjoin(_before, _before.id == RequestRow.repeat_of_id)
    .order_by(RequestRow.recorded_at, RequestRow.id)
)

ENTRIES = (
    select(
        _number,
        EntryRow.kind,
        EntryRow.occurred_at,
        EntryRow.recorded_at,
        _author.name.label("author"),
        _behalf.name.label("on_behalf_of"),
        EntryRow.station,
        EntryRow.text,
        EntryRow.data,
        EntryRow.request_id,
        EntryRow.id,
    )
    .select_from(EntryRow)
    .outerjoin(RequestRow, RequestRow.id == EntryRow.request_id)
    .outerjoin(_author, _author.id == EntryRow.author_id)
    .outerjoin(_behalf, _behalf.id == EntryRow.on_behalf_of_id)
    .order_by(EntryRow.recorded_at, EntryRow.id)
)

CALLS = (
    select(
        CallRow.occurred_at,
        CallRow.recorded_at,
        CallRow.kind,
        _number,
        ContactRow.name.label("caller"),
        PHONE.label("phone"),
        func.coalesce(func.nullif(SiteRow.path, ""), CallRow.place_text, type_=String()).label("place"),
        func.coalesce(EntryRow.text, "", type_=String()).label("words"),
        _author.name.label("author"),
        EntryRow.station,
        CallRow.voided_at,
        CallRow.request_id,
        CallRow.contact_id,
        CallRow.id,
    )
    .select_from(CallRow)
    .outerjoin(RequestRow, RequestRow.id == CallRow.request_id)
    .outerjoin(ContactRow, ContactRow.id == CallRow.contact_id)
    .outerjoin(ContactPhoneRow, ContactPhoneRow.id == CallRow.phone_id)
    .outerjoin(SiteRow, SiteRow.id == CallRow.site_id)
    .outerjoin(EntryRow, EntryRow.id == CallRow.entry_id)
    .outerjoin(_author, _author.id == EntryRow.author_id)
    .order_by(CallRow.recorded_at, CallRow.id)
)

RINGS = (
    select(
        RingRow.rang_at,
        RingRow.station,
        func.coalesce(RingRow.e164, RingRow.number, type_=String()).label("phone"),
        RingRow.name,
        ContactRow.name.label("caller"),
        RingRow.answered_at,
        _answered_by.name.label("answered_by"),
        RingRow.ended_at,
        _number,
        CallRow.kind,
        RingRow.rung_back_at,
        _rung_back_by.name.label("rung_back_by"),
        RingRow.tries,
        RingRow.dropped_at,
        RingRow.reason,
        RingRow.number.label("signalled_number"),
        RingRow.taken_at,
        RingRow.tried_at,
        _dropped_by.name.label("dropped_by"),
        RingRow.call_id,
        RingRow.request_id,
        RingRow.contact_id,
        RingRow.id,
    )
    .select_from(RingRow)
    .outerjoin(RequestRow, RequestRow.id == RingRow.request_id)
    .outerjoin(ContactRow, ContactRow.id == RingRow.contact_id)
    .outerjoin(CallRow, CallRow.id == RingRow.call_id)
    .outerjoin(_answered_by, _answered_by.id == RingRow.answered_by_id)
    .outerjoin(_rung_back_by, _rung_back_by.id == RingRow.rung_back_by_id)
    .outerjoin(_dropped_by, _dropped_by.id == RingRow.dropped_by_id)
    .order_by(RingRow.rang_at, RingRow.id)
)

PROMISES = (
    select(
        _number,
        PromiseRow.kind,
        ContactRow.name.label("caller"),
        PHONES.label("phones"),
        PromiseRow.due_at,
        PromiseRow.made_at,
        PromiseRow.kept_at,
        PromiseRow.dropped_at,
        PromiseRow.request_id,
        PromiseRow.id,
    )
    .select_from(PromiseRow)
    .outerjoin(RequestRow, RequestRow.id == PromiseRow.request_id)
    .outerjoin(ContactRow, ContactRow.id == PromiseRow.contact_id)
    .order_by(PromiseRow.made_at, PromiseRow.id)
)

ORDERS = (
    select(
        _number,
        WorkOrderRow.copy,
        PersonRow.name.label("person"),
        WorkOrderRow.issued_at,
        WorkOrderRow.returned_at,
        WorkOrderRow.template,
        WorkOrderRow.pdf,
        WorkOrderRow.state,
        WorkOrderRow.request_id,
        WorkOrderRow.id,
    )
    .select_from(WorkOrderRow)
    .outerjoin(RequestRow, RequestRow.id == WorkOrderRow.request_id)
    .outerjoin(PersonRow, PersonRow.id == WorkOrderRow.person_id)
    .order_by(WorkOrderRow.issued_at, WorkOrderRow.id)
)

LABOUR = (
    select(
        _number,
        PersonRow.name.label("person"),
        LabourRow.minutes,
        LabourRow.recorded_at,
        LabourRow.voided_at,
        LabourRow.request_id,
        LabourRow.id,
    )
    .select_from(LabourRow)
    .outerjoin(RequestRow, RequestRow.id == LabourRow.request_id)
    .outerjoin(PersonRow, PersonRow.id == LabourRow.person_id)
    .order_by(LabourRow.recorded_at, LabourRow.id)
)

REVIEWS = (
    select(
        DayReviewRow.day,
        DayReviewRow.station,
        PersonRow.name.label("author"),
        DayReviewRow.signed_at,
        DayReviewRow.remark,
        DayReviewRow.totals,
        DayReviewRow.entry_ids,
        DayReviewRow.id,
    )
    .select_from(DayReviewRow)
    .outerjoin(PersonRow, PersonRow.id == DayReviewRow.signed_by_id)
    .order_by(DayReviewRow.day, DayReviewRow.station)
)

SHIFTS = (
    select(PersonRow.name.label("person"), ShiftRow.station, ShiftRow.began_at, ShiftRow.ended_at, ShiftRow.id)
    .select_from(ShiftRow)
    .outerjoin(PersonRow, PersonRow.id == ShiftRow.person_id)
    .order_by(ShiftRow.began_at, ShiftRow.id)
)
