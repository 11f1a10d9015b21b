"""What is attached to a request or to a row of the directory: a photo, a scan, a paper."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables.base import Base, reference, server_check
from desktop.storage.types import Words


class AttachmentRow(Base):
    """One file, of one thing. sha256 -- of its bytes, which are kept beside the database under it.

    station -- where it was attached: there its bytes are, until they are on the server
    """

    __tablename__ = "attachment"
    __table_args__ = (
        server_check("num_nonnulls(request_id, site_id, equipment_id, customer_id, contact_id) > 0", "owner"),
        server_check("sha256 ~ '^[0-9a-f]{64}$'", "sha256"),
        server_check("size > 0", "size"),
    )

    request_id: Mapped[UUID | None] = reference("request")
    site_id: Mapped[UUID | None] = reference("site")
    equipment_id: Mapped[UUID | None] = reference("equipment")
    customer_id: Mapped[UUID | None] = reference("customer")
    contact_id: Mapped[UUID | None] = reference("contact")
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    note: Mapped[str] = mapped_column(Words, default="")
    author_id: Mapped[UUID] = reference("person")
    station: Mapped[str] = mapped_column(String(8), index=True)
    added_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
