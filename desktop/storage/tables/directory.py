"""Whom and what we serve: customers, contacts, sites, equipment, and the kinds of trouble."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables.base import Base, reference, server_unique
from desktop.storage.types import Words


class CustomerRow(Base):
    """Who pays. merged_into_id -- the one that stays, after doubles were merged."""

    __tablename__ = "customer"

    name: Mapped[str]
    note: Mapped[str] = mapped_column(Words, default="")
    source: Mapped[str | None]
    external_ref: Mapped[str | None] = mapped_column(index=True)
    merged_into_id: Mapped[UUID | None] = reference("customer")
    retired_at: Mapped[datetime | None]


class SiteRow(Base):
    """A place, in a tree: street - house - entrance - flat. path -- names from the top, as shown.

    zone -- IANA name; kind -- street, house, entrance, flat, area, other.
    access_notes -- may be told to engineers; private_notes -- never read out.
    """

    __tablename__ = "site"

    parent_id: Mapped[UUID | None] = reference("site")
    customer_id: Mapped[UUID | None] = reference("customer")
    name: Mapped[str]
    path: Mapped[str] = mapped_column(Words)
    kind: Mapped[str] = mapped_column(default="other")
    zone: Mapped[str]
    access_notes: Mapped[str] = mapped_column(Words, default="")
    private_notes: Mapped[str] = mapped_column(Words, default="")
    warning: Mapped[str] = mapped_column(Words, default="")
    source: Mapped[str | None]
    external_ref: Mapped[str | None] = mapped_column(index=True)
    merged_into_id: Mapped[UUID | None] = reference("site")
    retired_at: Mapped[datetime | None]


class EquipmentRow(Base):
    """A lift, a boiler, a door: short_number is what people call it by."""

    __tablename__ = "equipment"

    site_id: Mapped[UUID] = reference("site")
    short_number: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    maker: Mapped[str] = mapped_column(default="")
    model: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(Words, default="")
    source: Mapped[str | None]
    external_ref: Mapped[str | None] = mapped_column(index=True)
    retired_at: Mapped[datetime | None]


class ContactRow(Base):
    """Somebody who calls; site_id -- where he usually calls from."""

    __tablename__ = "contact"

    customer_id: Mapped[UUID | None] = reference("customer")
    site_id: Mapped[UUID | None] = reference("site")
    name: Mapped[str]
    note: Mapped[str] = mapped_column(Words, default="")
    source: Mapped[str | None]
    external_ref: Mapped[str | None] = mapped_column(index=True)
    merged_into_id: Mapped[UUID | None] = reference("contact")
    retired_at: Mapped[datetime | None]


class ContactPhoneRow(Base):
    """One number of a contact; several contacts may share it. digits -- for look-ups by the last ones."""

    __tablename__ = "contact_phone"

    contact_id: Mapped[UUID] = reference("contact")
    typed: Mapped[str]
    e164: Mapped[str | None] = mapped_column(index=True)
    digits: Mapped[str]
    retired_at: Mapped[datetime | None]


class IntakeFormRow(Base):
    """One version of the questions of a category; a request keeps the version it was born with."""

    __tablename__ = "intake_form"
    __table_args__ = (server_unique("key", "version"),)

    key: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    body: Mapped[dict[str, Any]]


class CategoryRow(Base):
    """A kind of trouble. due_minutes -- by priority; patterns -- words that point to it, by language.

    look_back_minutes -- how long after it is done the next call may be about it; None: as its group has it
    """

    __tablename__ = "category"
    __table_args__ = (server_unique("key"),)

    key: Mapped[str] = mapped_column(index=True)
    labels: Mapped[dict[str, Any]]
    type_group: Mapped[str] = mapped_column(default="")
    priority: Mapped[str] = mapped_column(default="normal")
    due_minutes: Mapped[dict[str, Any]]
    norm_minutes: Mapped[int | None]
    look_back_minutes: Mapped[int | None]
    position: Mapped[int] = mapped_column(default=0)
    form_id: Mapped[UUID | None] = reference("intake_form")
    line: Mapped[int] = mapped_column(default=1)
    team_id: Mapped[UUID | None] = reference("team")
    codes: Mapped[dict[str, Any]]
    checklist: Mapped[dict[str, Any]]
    patterns: Mapped[dict[str, Any]]
    is_danger: Mapped[bool] = mapped_column(default=False)
    retired_at: Mapped[datetime | None]
