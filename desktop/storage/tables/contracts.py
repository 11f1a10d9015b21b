"""What was agreed with a customer: from when until when, and for which places and equipment."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables.base import Base, reference
from desktop.storage.types import Words


class ContractRow(Base):
    """An agreement with a customer; without a line of ContractCoverRow it covers all that is his.

    starts_on, ends_on -- ISO dates of the desk, both days included; None: open at that side
    is_stopped -- no service for now (not paid, put on hold), though its dates run
    hours -- when service is given and where to ring; warning -- told at every call
    """

    __tablename__ = "contract"

    customer_id: Mapped[UUID] = reference("customer")
    number: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[str | None] = mapped_column(String(10))
    ends_on: Mapped[str | None] = mapped_column(String(10))
    is_stopped: Mapped[bool] = mapped_column(default=False)
    hours: Mapped[str] = mapped_column(Words, default="")
    warning: Mapped[str] = mapped_column(Words, default="")
    note: Mapped[str] = mapped_column(Words, default="")
    source: Mapped[str | None]
    external_ref: Mapped[str | None] = mapped_column(index=True)
    retired_at: Mapped[datetime | None]


class ContractCoverRow(Base):
    """One thing that a contract covers: a place with all below it, or one piece of equipment. left_at -- no longer."""

    __tablename__ = "contract_cover"

    contract_id: Mapped[UUID] = reference("contract")
    site_id: Mapped[UUID | None] = reference("site")
    equipment_id: Mapped[UUID | None] = reference("equipment")
    left_at: Mapped[datetime | None]
