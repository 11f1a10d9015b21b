"""What goes out of the journal and the directory: one statement a table, its columns named as files name them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from desktop.domain.taking_out import OutList, Span
from desktop.storage.tables import (
    Base,
    CallRow,
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    DayReviewRow,
    EntryRow,
    EquipmentRow,
    IntakeFormRow,
    LabourRow,
    PersonRow,
    PromiseRow,
    RequestRow,
    ShiftRow,
    SiteRow,
    TeamMemberRow,
    TeamRow,
    WorkOrderRow,
)

Statement = Select[*tuple[Any, ...]]

BETWEEN = "; "
"""Between several things in one cell: telephones, teams."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutTable:
    """rows -- the statement with every column, in the order of the file
    when -- the instant that a period is about, if it has one
    in_use -- the condition for what is neither retired, merged nor voided
    plain -- how many of its columns, the first ones, are for everybody; the others are what a program needs
    """

    rows: Statement
    when: InstrumentedAttribute[Any] | None = None
    in_use: ColumnElement[bool] | None = None
    plain: int

    def columns(self, span: Span) -> list[ColumnElement[Any]]:
        """Return those that *span* wants."""
        all_columns = list(self.rows.selected_columns)
        return all_columns if span.is_whole else all_columns[: self.plain]


def number_of(row: Any) -> ColumnElement[str]:
    """Return the number of a request (a row, perhaps aliased) as `domain.number.written` writes it."""
    written = func.printf("%s%02d-%05d", row.station, row.year % 100, row.serial, type_=String())
    return case((row.id.is_not(None), written))


_author, _behalf, _kept = aliased(PersonRow), aliased(PersonRow), aliased(RequestRow)
_number = number_of(RequestRow).label("number")
_phone = func.coalesce(ContactPhoneRow.e164, ContactPhoneRow.typed, type_=String())
_minutes = (
    select(func.sum(LabourRow.minutes))
    .where(LabourRow.request_id == RequestRow.id, LabourRow.voided_at.is_(None))
    .scalar_subquery()
)
_phones = (
    select(func.group_concat(_phone, BETWEEN, type_=String()))
    .where(ContactPhoneRow.contact_id == ContactRow.id, ContactPhoneRow.retired_at.is_(None))
    .scalar_subquery()
)
_teams = (
    select(func.group_concat(TeamRow.name, BETWEEN, type_=String()))
    .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
    .where(TeamMemberRow.person_id == PersonRow.id, TeamMemberRow.left_at.is_(None))
    .scalar_subquery()
)

_REQUESTS = (
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
        _phone.label("phone"),
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
    .order_by(RequestRow.recorded_at, RequestRow.id)
)

_ENTRIES = (
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

_CALLS = (
    select(
        CallRow.occurred_at,
        CallRow.recorded_at,
        CallRow.kind,
        _number,
        ContactRow.name.label("caller"),
        _phone.label("phone"),
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

_CUSTOMERS = select(
    CustomerRow.name,
    CustomerRow.note,
    CustomerRow.external_ref,
    CustomerRow.source,
    CustomerRow.retired_at,
    CustomerRow.merged_into_id,
    CustomerRow.id,
).order_by(CustomerRow.id)

_CONTACTS = (
    select(
        ContactRow.name,
        _phones.label("phones"),
        SiteRow.path.label("address"),
        CustomerRow.name.label("customer"),
        ContactRow.note,
        ContactRow.external_ref,
        ContactRow.source,
        ContactRow.retired_at,
        ContactRow.merged_into_id,
        ContactRow.site_id,
        ContactRow.customer_id,
        ContactRow.id,
    )
    .select_from(ContactRow)
    .outerjoin(SiteRow, SiteRow.id == ContactRow.site_id)
    .outerjoin(CustomerRow, CustomerRow.id == ContactRow.customer_id)
    .order_by(ContactRow.id)
)

_SITES = (
    select(
        SiteRow.path.label("address"),
        SiteRow.kind,
        SiteRow.name,
        CustomerRow.name.label("customer"),
        SiteRow.access_notes,
        SiteRow.private_notes,
        SiteRow.warning,
        SiteRow.zone,
        SiteRow.external_ref,
        SiteRow.source,
        SiteRow.retired_at,
        SiteRow.merged_into_id,
        SiteRow.parent_id,
        SiteRow.customer_id,
        SiteRow.id,
    )
    .select_from(SiteRow)
    .outerjoin(CustomerRow, CustomerRow.id == SiteRow.customer_id)
    .order_by(SiteRow.id)
)

_EQUIPMENT = (
    select(
        EquipmentRow.short_number,
        EquipmentRow.name,
        EquipmentRow.maker,
        EquipmentRow.model,
        SiteRow.path.label("address"),
        CustomerRow.name.label("customer"),
        EquipmentRow.note,
        EquipmentRow.external_ref,
        EquipmentRow.source,
        EquipmentRow.retired_at,
        EquipmentRow.site_id,
        EquipmentRow.id,
    )
    .select_from(EquipmentRow)
    .outerjoin(SiteRow, SiteRow.id == EquipmentRow.site_id)
    .outerjoin(CustomerRow, CustomerRow.id == SiteRow.customer_id)
    .order_by(EquipmentRow.id)
)

_STAFF = select(
    PersonRow.name,
    PersonRow.role,
    PersonRow.phone,
    _teams.label("team"),
    PersonRow.login,
    PersonRow.note,
    PersonRow.retired_at,
    PersonRow.id,
).order_by(PersonRow.id)

_TEAMS = select(
    TeamRow.name, TeamRow.line, TeamRow.phone, TeamRow.is_contractor, TeamRow.retired_at, TeamRow.id
).order_by(TeamRow.line, TeamRow.id)

_CATEGORIES = (
    select(
        CategoryRow.key,
        CategoryRow.labels,
        CategoryRow.type_group,
        CategoryRow.priority,
        CategoryRow.line,
        TeamRow.name.label("team"),
        CategoryRow.due_minutes,
        CategoryRow.norm_minutes,
        CategoryRow.is_danger,
        CategoryRow.position,
        CategoryRow.codes,
        CategoryRow.checklist,
        CategoryRow.patterns,
        IntakeFormRow.body.label("form"),
        CategoryRow.retired_at,
        CategoryRow.id,
    )
    .select_from(CategoryRow)
    .outerjoin(TeamRow, TeamRow.id == CategoryRow.team_id)
    .outerjoin(IntakeFormRow, IntakeFormRow.id == CategoryRow.form_id)
    .order_by(CategoryRow.position, CategoryRow.id)
)

_PROMISES = (
    select(
        _number,
        PromiseRow.kind,
        ContactRow.name.label("caller"),
        _phones.label("phones"),
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

_ORDERS = (
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

_LABOUR = (
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

_REVIEWS = (
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

_SHIFTS = (
    select(PersonRow.name.label("person"), ShiftRow.station, ShiftRow.began_at, ShiftRow.ended_at, ShiftRow.id)
    .select_from(ShiftRow)
    .outerjoin(PersonRow, PersonRow.id == ShiftRow.person_id)
    .order_by(ShiftRow.began_at, ShiftRow.id)
)


def _in_use(kind: Any) -> ColumnElement[bool]:
    merged = kind.merged_into_id.is_(None) if hasattr(kind, "merged_into_id") else literal(True)
    return and_(kind.retired_at.is_(None), merged)


TABLES: Mapping[OutList, OutTable] = {
    OutList.REQUESTS: OutTable(rows=_REQUESTS, when=RequestRow.occurred_at, plain=17),
    OutList.ENTRIES: OutTable(rows=_ENTRIES, when=EntryRow.recorded_at, plain=8),
    OutList.CALLS: OutTable(rows=_CALLS, when=CallRow.occurred_at, in_use=CallRow.voided_at.is_(None), plain=10),
    OutList.PROMISES: OutTable(rows=_PROMISES, when=PromiseRow.made_at, plain=8),
    OutList.ORDERS: OutTable(rows=_ORDERS, when=WorkOrderRow.issued_at, plain=5),
    OutList.LABOUR: OutTable(rows=_LABOUR, when=LabourRow.recorded_at, in_use=LabourRow.voided_at.is_(None), plain=4),
    OutList.REVIEWS: OutTable(rows=_REVIEWS, when=DayReviewRow.signed_at, plain=6),
    OutList.SHIFTS: OutTable(rows=_SHIFTS, when=ShiftRow.began_at, plain=4),
    OutList.CUSTOMERS: OutTable(rows=_CUSTOMERS, in_use=_in_use(CustomerRow), plain=3),
    OutList.CONTACTS: OutTable(rows=_CONTACTS, in_use=_in_use(ContactRow), plain=6),
    OutList.SITES: OutTable(rows=_SITES, in_use=_in_use(SiteRow), plain=9),
    OutList.EQUIPMENT: OutTable(rows=_EQUIPMENT, in_use=_in_use(EquipmentRow), plain=8),
    OutList.STAFF: OutTable(rows=_STAFF, in_use=_in_use(PersonRow), plain=6),
    OutList.TEAMS: OutTable(rows=_TEAMS, in_use=_in_use(TeamRow), plain=4),
    OutList.CATEGORIES: OutTable(rows=_CATEGORIES, in_use=_in_use(CategoryRow), plain=10),
}

COVERED = frozenset(
    {
        "request", "entry", "call", "promise", "work_order", "labour", "day_review", "shift", "customer", "contact",
        "site", "equipment", "person", "team", "category",
    }
)  # fmt: skip
"""The tables that TABLES holds every column of, and a hidden one that nobody is given: the PIN."""


def other_tables() -> Mapping[str, Statement]:
    """Return a statement for each shared table that is in no list: as it is, so that nothing is left behind."""
    others = {name: table for name, table in Base.metadata.tables.items() if name not in COVERED}
    return {name: select(table).order_by(table.c.id) for name, table in sorted(others.items())}


def printed_orders(session: Session) -> Iterator[tuple[str, int, str]]:
    """Give (number of the request, copy, SHA-256) of each sheet whose PDF is kept; the practice company has none."""
    wanted = (
        select(_number, WorkOrderRow.copy, WorkOrderRow.pdf)
        .join(RequestRow, RequestRow.id == WorkOrderRow.request_id)
        .where(func.length(WorkOrderRow.pdf) == 64, WorkOrderRow.pdf.op("NOT GLOB")("*[^0-9a-f]*"))
        .order_by(WorkOrderRow.issued_at, WorkOrderRow.id)
    )
    for number, copy, digest in session.execute(wanted):
        yield number, copy, str(digest)


def attached_files(session: Session) -> list[tuple[str, str]]:
    """Return (SHA-256, name) of each attached file, each once by its bytes; none where nothing can be attached."""
    table = Base.metadata.tables.get("attachment")
    if table is None:
        return []
    found = session.execute(select(table.c.sha256, table.c.name).order_by(table.c.id))
    return list({digest: (str(digest), str(name)) for digest, name in found}.values())
