"""What never leaves the station: change log, drafts, facts about the file."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.ids import new_id
from desktop.storage.tables.base import LocalBase
from desktop.storage.types import Words

UNSETTLED = text("state IS NOT 'shared' AND state IS NOT 'settled'")
"""Which acts are still somebody's business; written out, because SQLite takes the index for no other words."""


class ChangeRow(LocalBase):
    """One act as it will be pushed: ops = [{op, tab, id, set, base}], only changed columns, old values as base.

    lost -- besides, in an op: true where it builds upon an act that was not applied, which its author did not know
    state  -- how far it is on its way to the server: None (not sent, or there is no server), sent (acknowledged),
              shared (met in the feed), conflict or refused (a person has to decide), settled (decided, or from before
              there was a server)
    result -- the server's answer to it
    """

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_unshared", "seq", sqlite_where=UNSETTLED),)

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    txn: Mapped[UUID]
    author_id: Mapped[UUID | None]
    at: Mapped[datetime]
    ops: Mapped[list[Any]]
    state: Mapped[str | None] = mapped_column(String(16))
    result: Mapped[dict[str, Any] | None]


class DraftRow(LocalBase):
    """A half-typed call. body -- every field, the caret, the focus; is_parked -- set aside by a second call."""

    __tablename__ = "draft"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str]
    body: Mapped[dict[str, Any]]
    is_parked: Mapped[bool] = mapped_column(default=False)
    began_at: Mapped[datetime]
    saved_at: Mapped[datetime]


class KeptRow(LocalBase):
    """A request older than what a station holds (or to be held on) that somebody looked at; a purge leaves it a while.

    is_pinned -- somebody keeps it here until he lets it go
    """

    __tablename__ = "kept"

    request_id: Mapped[UUID] = mapped_column(primary_key=True)
    looked_at: Mapped[datetime]
    is_pinned: Mapped[bool] = mapped_column(default=False)


class FileRow(LocalBase):
    """Bytes that are kept here and known to be on the server, by the SHA-256 of an attachment."""

    __tablename__ = "file_shared"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)


class OldDayRow(LocalBase):
    """A day older than what a station holds that was fetched whole. day -- ISO date of the desk."""

    __tablename__ = "old_day"

    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    looked_at: Mapped[datetime]


class SameCallRow(LocalBase):
    """Two requests that may be one call, found when one of them came in. first_id is the lower of the ids."""

    __tablename__ = "same_call"

    first_id: Mapped[UUID] = mapped_column(primary_key=True)
    second_id: Mapped[UUID] = mapped_column(primary_key=True)


class MetaRow(LocalBase):
    """Facts about the file itself: search version, whose station it is."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(Words)
