"""What goes out of the directory: one statement a list, its columns named as files name them."""

from sqlalchemy import String, func, select

from desktop.storage.tables import (
    CategoryRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    EquipmentRow,
    IntakeFormRow,
    PersonRow,
    SiteRow,
    TeamMemberRow,
    TeamRow,
)

_BETWEEN = "; "  # several things in one cell: telephones, teams
PHONE = func.coalesce(ContactPhoneRow.e164, ContactPhoneRow.typed, type_=String())
"""A number as it is dialled."""
PHONES = (
    select(func.group_concat(PHONE, _BETWEEN, type_=String()))
    .where(ContactPhoneRow.contact_id == ContactRow.id, ContactPhoneRow.retired_at.is_(None))
    .scalar_subquery()
)
"""All numbers of a contact that are in use."""
_teams = (
    select(func.group_concat(TeamRow.name, _BETWEEN, type_=String()))
    .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
    .where(TeamMemberRow.person_id == PersonRow.id, TeamMemberRow.left_at.is_(None))
    .scalar_subquery()
)

CUSTOMERS = select(
    CustomerRow.name,
    CustomerRow.note,
    CustomerRow.external_ref,
    CustomerRow.source,
    CustomerRow.retired_at,
    CustomerRow.merged_into_id,
    CustomerRow.id,
).order_by(CustomerRow.id)

CONTACTS = (
    select(
        ContactRow.name,
        PHONES.label("phones"),
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

SITES = (
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

EQUIPMENT = (
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

STAFF = select(
    PersonRow.name,
    PersonRow.role,
    PersonRow.phone,
    _teams.label("team"),
    PersonRow.login,
    PersonRow.note,
    PersonRow.retired_at,
    PersonRow.id,
).order_by(PersonRow.id)

TEAMS = select(
    TeamRow.name, TeamRow.line, TeamRow.phone, TeamRow.is_contractor, TeamRow.retired_at, TeamRow.id
).order_by(TeamRow.line, TeamRow.id)

CATEGORIES = (
    select(
        CategoryRow.key,
        CategoryRow.labels,
        CategoryRow.type_group,
        CategoryRow.priority,
        CategoryRow.line,
        TeamRow.name.label("team"),
        CategoryRow.due_minutes,
        CategoryRow.norm_minutes,
        CategoryRow.look_back_minutes,
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
