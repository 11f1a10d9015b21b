"""The first form of the file."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the file from nothing to 0001."""
    op.create_table(
        "company",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("country", sa.String(length=200), nullable=False),
        sa.Column("currency", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("pack", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
    )
    op.create_table(
        "customer",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("merged_into_id", types.Id(), nullable=True),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["customer.id"],
            name=op.f("fk_customer_merged_into_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
    )
    with op.batch_alter_table("customer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_external_ref"), ["external_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_customer_merged_into_id"), ["merged_into_id"], unique=False)

    op.create_table(
        "intake_form",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", types.Json(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_form")),
    )
    with op.batch_alter_table("intake_form", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_intake_form_key"), ["key"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("login", sa.String(length=200), nullable=True),
        sa.Column("role", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("pin", sa.String(length=200), nullable=True),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_login"), ["login"], unique=False)

    op.create_table(
        "team",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("is_contractor", sa.Boolean(), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
    )
    op.create_table(
        "category",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("labels", types.Json(), nullable=False),
        sa.Column("type_group", sa.String(length=200), nullable=False),
        sa.Column("priority", sa.String(length=200), nullable=False),
        sa.Column("due_minutes", types.Json(), nullable=False),
        sa.Column("norm_minutes", sa.Integer(), nullable=True),
        sa.Column("look_back_minutes", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("form_id", types.Id(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("team_id", types.Id(), nullable=True),
        sa.Column("codes", types.Json(), nullable=False),
        sa.Column("checklist", types.Json(), nullable=False),
        sa.Column("patterns", types.Json(), nullable=False),
        sa.Column("is_danger", sa.Boolean(), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["form_id"], ["intake_form.id"], name=op.f("fk_category_form_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_category_team_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
    )
    with op.batch_alter_table("category", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_category_form_id"), ["form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_category_key"), ["key"], unique=False)
        batch_op.create_index(batch_op.f("ix_category_team_id"), ["team_id"], unique=False)

    op.create_table(
        "day_review",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("station", sa.String(length=8), nullable=False),
        sa.Column("signed_by_id", types.Id(), nullable=False),
        sa.Column("signed_at", types.Instant(), nullable=False),
        sa.Column("entry_ids", types.Json(), nullable=False),
        sa.Column("totals", types.Json(), nullable=False),
        sa.Column("remark", types.Words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signed_by_id"],
            ["person.id"],
            name=op.f("fk_day_review_signed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_review")),
    )
    with op.batch_alter_table("day_review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_day_review_day"), ["day"], unique=False)
        batch_op.create_index(batch_op.f("ix_day_review_signed_by_id"), ["signed_by_id"], unique=False)

    op.create_table(
        "desk",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("company_id", types.Id(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("zone", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("day_starts_minute", sa.Integer(), nullable=False),
        sa.Column("ring_back_minutes", sa.Integer(), nullable=False),
        sa.Column("danger_ring_back_minutes", sa.Integer(), nullable=False),
        sa.Column("unaccepted_minutes", sa.Integer(), nullable=False),
        sa.Column("missed_call_minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_desk_company_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
    )
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_company_id"), ["company_id"], unique=False)

    op.create_table(
        "shift",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("person_id", types.Id(), nullable=False),
        sa.Column("station", sa.String(length=200), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_shift_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift")),
    )
    with op.batch_alter_table("shift", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shift_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_shift_person_id"), ["person_id"], unique=False)

    op.create_table(
        "site",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("parent_id", types.Id(), nullable=True),
        sa.Column("customer_id", types.Id(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("path", types.Words(), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("zone", sa.String(length=200), nullable=False),
        sa.Column("access_notes", types.Words(), nullable=False),
        sa.Column("private_notes", types.Words(), nullable=False),
        sa.Column("warning", types.Words(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("merged_into_id", types.Id(), nullable=True),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_site_customer_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["site.id"], name=op.f("fk_site_merged_into_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["site.id"], name=op.f("fk_site_parent_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    with op.batch_alter_table("site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_site_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_site_external_ref"), ["external_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_site_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_site_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "team_member",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("team_id", types.Id(), nullable=False),
        sa.Column("person_id", types.Id(), nullable=False),
        sa.Column("left_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_team_member_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_team_member_team_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_member")),
    )
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_member_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_member_team_id"), ["team_id"], unique=False)

    op.create_table(
        "contact",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("customer_id", types.Id(), nullable=True),
        sa.Column("site_id", types.Id(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("merged_into_id", types.Id(), nullable=True),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_contact_customer_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["contact.id"],
            name=op.f("fk_contact_merged_into_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_contact_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_external_ref"), ["external_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_site_id"), ["site_id"], unique=False)

    op.create_table(
        "equipment",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site_id", types.Id(), nullable=False),
        sa.Column("short_number", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("maker", sa.String(length=200), nullable=False),
        sa.Column("model", sa.String(length=200), nullable=False),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_equipment_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_equipment")),
    )
    with op.batch_alter_table("equipment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_equipment_external_ref"), ["external_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_equipment_short_number"), ["short_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_equipment_site_id"), ["site_id"], unique=False)

    op.create_table(
        "contract",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("customer_id", types.Id(), nullable=False),
        sa.Column("number", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("starts_on", sa.String(length=10), nullable=True),
        sa.Column("ends_on", sa.String(length=10), nullable=True),
        sa.Column("is_stopped", sa.Boolean(), nullable=False),
        sa.Column("hours", types.Words(), nullable=False),
        sa.Column("warning", types.Words(), nullable=False),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_contract_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract")),
    )
    with op.batch_alter_table("contract", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contract_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contract_external_ref"), ["external_ref"], unique=False)

    op.create_table(
        "contract_cover",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("contract_id", types.Id(), nullable=False),
        sa.Column("site_id", types.Id(), nullable=True),
        sa.Column("equipment_id", types.Id(), nullable=True),
        sa.Column("left_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contract_id"],
            ["contract.id"],
            name=op.f("fk_contract_cover_contract_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["equipment_id"],
            ["equipment.id"],
            name=op.f("fk_contract_cover_equipment_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_contract_cover_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract_cover")),
    )
    with op.batch_alter_table("contract_cover", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contract_cover_contract_id"), ["contract_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contract_cover_equipment_id"), ["equipment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contract_cover_site_id"), ["site_id"], unique=False)

    op.create_table(
        "station",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("desk_id", types.Id(), nullable=False),
        sa.Column("letters", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["desk_id"], ["desk.id"], name=op.f("fk_station_desk_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
    )
    with op.batch_alter_table("station", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_station_desk_id"), ["desk_id"], unique=False)

    op.create_table(
        "contact_phone",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("contact_id", types.Id(), nullable=False),
        sa.Column("typed", sa.String(length=200), nullable=False),
        sa.Column("e164", sa.String(length=200), nullable=True),
        sa.Column("digits", sa.String(length=200), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=op.f("fk_contact_phone_contact_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_phone")),
    )
    with op.batch_alter_table("contact_phone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_phone_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_phone_e164"), ["e164"], unique=False)

    op.create_table(
        "request",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("station", sa.String(length=8), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("former_number", sa.String(length=200), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("external_ref", sa.String(length=200), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("joined_to_id", types.Id(), nullable=True),
        sa.Column("repeat_of_id", types.Id(), nullable=True),
        sa.Column("before_pause", sa.String(length=32), nullable=True),
        sa.Column("pause_reason", sa.String(length=200), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("team_id", types.Id(), nullable=True),
        sa.Column("assignee_id", types.Id(), nullable=True),
        sa.Column("priority", sa.String(length=32), nullable=False),
        sa.Column("is_danger", sa.Boolean(), nullable=False),
        sa.Column("category_id", types.Id(), nullable=True),
        sa.Column("form_id", types.Id(), nullable=True),
        sa.Column("answers", types.Json(), nullable=False),
        sa.Column("customer_id", types.Id(), nullable=True),
        sa.Column("contact_id", types.Id(), nullable=True),
        sa.Column("phone_id", types.Id(), nullable=True),
        sa.Column("caller_state", sa.String(length=16), nullable=False),
        sa.Column("site_id", types.Id(), nullable=True),
        sa.Column("equipment_id", types.Id(), nullable=True),
        sa.Column("place_text", types.Words(), nullable=False),
        sa.Column("place_state", sa.String(length=16), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("access_notes", types.Words(), nullable=False),
        sa.Column("occurred_at", types.Instant(), nullable=False),
        sa.Column("recorded_at", types.Instant(), nullable=False),
        sa.Column("due_at", types.Instant(), nullable=True),
        sa.Column("eta_at", types.Instant(), nullable=True),
        sa.Column("accepted_at", types.Instant(), nullable=True),
        sa.Column("resolved_at", types.Instant(), nullable=True),
        sa.Column("closed_at", types.Instant(), nullable=True),
        sa.Column("outcome", sa.String(length=200), nullable=True),
        sa.Column("problem", sa.String(length=200), nullable=True),
        sa.Column("cause", sa.String(length=200), nullable=True),
        sa.Column("remedy", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["person.id"], name=op.f("fk_request_assignee_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_request_category_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_request_contact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_request_customer_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["equipment_id"],
            ["equipment.id"],
            name=op.f("fk_request_equipment_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["form_id"], ["intake_form.id"], name=op.f("fk_request_form_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["phone_id"], ["contact_phone.id"], name=op.f("fk_request_phone_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_request_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_request_team_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
    )
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_assignee_id"), ["assignee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_category_id"), ["category_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_equipment_id"), ["equipment_id"], unique=False)
        batch_op.create_index("ix_request_external", ["source", "external_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_form_id"), ["form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_former_number"), ["former_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_joined_to_id"), ["joined_to_id"], unique=False)
        batch_op.create_index("ix_request_number", ["station", "year", "serial"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_occurred_at"), ["occurred_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_phone_id"), ["phone_id"], unique=False)
        batch_op.create_index(
            "ix_request_open",
            ["recorded_at", "id"],
            unique=False,
            sqlite_where=sa.text("status NOT IN ('cancelled', 'closed', 'resolved')"),
        )
        batch_op.create_index("ix_request_order", ["recorded_at", "id"], unique=False)
        batch_op.create_index(
            "ix_request_repeat_of", ["repeat_of_id"], unique=False, sqlite_where=sa.text("repeat_of_id IS NOT NULL")
        )
        batch_op.create_index(batch_op.f("ix_request_site_id"), ["site_id"], unique=False)
        batch_op.create_index("ix_request_status_due", ["status", "due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_team_id"), ["team_id"], unique=False)

    op.create_table(
        "entry",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("occurred_at", types.Instant(), nullable=False),
        sa.Column("recorded_at", types.Instant(), nullable=False),
        sa.Column("author_id", types.Id(), nullable=False),
        sa.Column("on_behalf_of_id", types.Id(), nullable=True),
        sa.Column("station", sa.String(length=8), nullable=False),
        sa.Column("data", types.Json(), nullable=False),
        sa.Column("text", types.Words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_entry_author_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["on_behalf_of_id"],
            ["person.id"],
            name=op.f("fk_entry_on_behalf_of_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_entry_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entry_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_on_behalf_of_id"), ["on_behalf_of_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_recorded_at"), ["recorded_at"], unique=False)
        batch_op.create_index(
            "ix_entry_not_applied", ["request_id"], unique=False, sqlite_where=sa.text("kind = 'not_applied'")
        )
        batch_op.create_index("ix_entry_request_kind", ["request_id", "kind"], unique=False)
        batch_op.create_index("ix_entry_request_order", ["request_id", "recorded_at", "id"], unique=False)

    op.create_table(
        "labour",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=False),
        sa.Column("person_id", types.Id(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("recorded_at", types.Instant(), nullable=False),
        sa.Column("voided_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_labour_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_labour_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labour")),
    )
    with op.batch_alter_table("labour", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_labour_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_labour_request_id"), ["request_id"], unique=False)

    op.create_table(
        "attachment",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=True),
        sa.Column("site_id", types.Id(), nullable=True),
        sa.Column("equipment_id", types.Id(), nullable=True),
        sa.Column("customer_id", types.Id(), nullable=True),
        sa.Column("contact_id", types.Id(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("note", types.Words(), nullable=False),
        sa.Column("author_id", types.Id(), nullable=False),
        sa.Column("station", sa.String(length=8), nullable=False),
        sa.Column("added_at", types.Instant(), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_attachment_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_attachment_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["equipment_id"],
            ["equipment.id"],
            name=op.f("fk_attachment_equipment_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_attachment_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_attachment_contact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_attachment_author_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_equipment_id"), ["equipment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_request_id"), ["request_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_station"), ["station"], unique=False)

    op.create_table(
        "file_shared",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_file_shared")),
    )

    op.create_table(
        "promise",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=False),
        sa.Column("contact_id", types.Id(), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("due_at", types.Instant(), nullable=False),
        sa.Column("made_at", types.Instant(), nullable=False),
        sa.Column("kept_at", types.Instant(), nullable=True),
        sa.Column("dropped_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_promise_contact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_promise_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
    )
    with op.batch_alter_table("promise", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promise_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_promise_due_at"), ["due_at"], unique=False)
        batch_op.create_index("ix_promise_open", ["kept_at", "dropped_at", "due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_promise_request_id"), ["request_id"], unique=False)

    op.create_table(
        "work_order",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=False),
        sa.Column("person_id", types.Id(), nullable=True),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("issued_at", types.Instant(), nullable=False),
        sa.Column("returned_at", types.Instant(), nullable=True),
        sa.Column("template", sa.String(length=200), nullable=False),
        sa.Column("pdf", sa.String(length=200), nullable=True),
        sa.Column("state", types.Json(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_work_order_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_work_order_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_order")),
    )
    with op.batch_alter_table("work_order", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_work_order_issued_at"), ["issued_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_work_order_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_work_order_request_id"), ["request_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_work_order_returned_at"), ["returned_at"], unique=False)

    op.create_table(
        "call",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("request_id", types.Id(), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("contact_id", types.Id(), nullable=True),
        sa.Column("phone_id", types.Id(), nullable=True),
        sa.Column("site_id", types.Id(), nullable=True),
        sa.Column("place_text", types.Words(), nullable=False),
        sa.Column("entry_id", types.Id(), nullable=True),
        sa.Column("occurred_at", types.Instant(), nullable=False),
        sa.Column("recorded_at", types.Instant(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=True),
        sa.Column("voided_at", types.Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_call_contact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_call_entry_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["phone_id"], ["contact_phone.id"], name=op.f("fk_call_phone_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_call_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_call_site_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
    )
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_call_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_key"), ["key"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_phone_id"), ["phone_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_recorded_at"), ["recorded_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_request_id"), ["request_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_site_id"), ["site_id"], unique=False)

    op.create_table(
        "ring",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("station", sa.String(length=8), nullable=False),
        sa.Column("number", sa.String(length=200), nullable=False),
        sa.Column("e164", sa.String(length=200), nullable=True),
        sa.Column("digits", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("contact_id", types.Id(), nullable=True),
        sa.Column("rang_at", types.Instant(), nullable=False),
        sa.Column("answered_at", types.Instant(), nullable=True),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("taken_at", types.Instant(), nullable=True),
        sa.Column("answered_by_id", types.Id(), nullable=True),
        sa.Column("call_id", types.Id(), nullable=True),
        sa.Column("request_id", types.Id(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", types.Instant(), nullable=True),
        sa.Column("rung_back_at", types.Instant(), nullable=True),
        sa.Column("rung_back_by_id", types.Id(), nullable=True),
        sa.Column("dropped_at", types.Instant(), nullable=True),
        sa.Column("dropped_by_id", types.Id(), nullable=True),
        sa.Column("reason", types.Words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by_id"],
            ["person.id"],
            name=op.f("fk_ring_answered_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["call_id"], ["call.id"], name=op.f("fk_ring_call_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_ring_contact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["dropped_by_id"], ["person.id"], name=op.f("fk_ring_dropped_by_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["request.id"], name=op.f("fk_ring_request_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["rung_back_by_id"],
            ["person.id"],
            name=op.f("fk_ring_rung_back_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring")),
    )
    with op.batch_alter_table("ring", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ring_answered_by_id"), ["answered_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_call_id"), ["call_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_dropped_by_id"), ["dropped_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_rang_at"), ["rang_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_request_id"), ["request_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ring_rung_back_by_id"), ["rung_back_by_id"], unique=False)
        batch_op.create_index("ix_ring_digits", ["digits", "rang_at"], unique=False)

    op.create_table(
        "change",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("txn", types.Id(), nullable=False),
        sa.Column("author_id", types.Id(), nullable=True),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("ops", types.Json(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=True),
        sa.Column("result", types.Json(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_change_unshared",
            ["seq"],
            unique=False,
            sqlite_where=sa.text("state IS NOT 'shared' AND state IS NOT 'settled'"),
        )

    op.create_table(
        "draft",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("body", types.Json(), nullable=False),
        sa.Column("is_parked", sa.Boolean(), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("saved_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_table(
        "kept",
        sa.Column("request_id", types.Id(), nullable=False),
        sa.Column("looked_at", types.Instant(), nullable=False),
        sa.Column("is_pinned", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_kept")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("value", types.Words(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "old_day",
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("looked_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_old_day")),
    )
    op.create_table(
        "same_call",
        sa.Column("first_id", types.Id(), nullable=False),
        sa.Column("second_id", types.Id(), nullable=False),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_same_call")),
    )
