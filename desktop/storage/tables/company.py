"""The company and who works there: desk, stations, people, teams, shifts."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables.base import Base, reference, server_check, server_unique
from desktop.storage.types import Words


class CompanyRow(Base):
    """The firm. country -- ISO 3166, for dialling rules; currency -- ISO 4217; kind -- live, practice."""

    __tablename__ = "company"

    name: Mapped[str]
    country: Mapped[str]
    currency: Mapped[str]
    language: Mapped[str]
    kind: Mapped[str] = mapped_column(default="live")
    pack: Mapped[str | None]


class DeskRow(Base):
    """Where calls are taken. zone -- IANA name; day_starts_minute -- minutes after local midnight.

    missed_call_minutes -- within how many a missed call is rung back (Decree 416: 10, from that call)
    """

    __tablename__ = "desk"

    company_id: Mapped[UUID] = reference("company")
    name: Mapped[str]
    zone: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    day_starts_minute: Mapped[int] = mapped_column(default=0)
    ring_back_minutes: Mapped[int] = mapped_column(default=30)
    danger_ring_back_minutes: Mapped[int] = mapped_column(default=10)
    unaccepted_minutes: Mapped[int] = mapped_column(default=10)
    missed_call_minutes: Mapped[int] = mapped_column(default=10)


class StationRow(Base):
    """One PC with its letters and its own running number."""

    __tablename__ = "station"
    __table_args__ = (server_unique("letters"),)

    desk_id: Mapped[UUID] = reference("desk")
    letters: Mapped[str]


class TeamRow(Base):
    """A group on one line: own people or a contractor."""

    __tablename__ = "team"
    __table_args__ = (server_check("line IN (1, 2, 3)", "line"),)

    name: Mapped[str]
    line: Mapped[int]
    phone: Mapped[str] = mapped_column(default="")
    is_contractor: Mapped[bool] = mapped_column(default=False)
    retired_at: Mapped[datetime | None]


class PersonRow(Base):
    """Somebody of the staff or of a contractor. pin -- salted hash, or None."""

    __tablename__ = "person"

    name: Mapped[str]
    login: Mapped[str | None] = mapped_column(index=True)
    role: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    pin: Mapped[str | None]
    note: Mapped[str] = mapped_column(Words, default="")
    retired_at: Mapped[datetime | None]


class TeamMemberRow(Base):
    """A person in a team; left_at -- until when."""

    __tablename__ = "team_member"

    team_id: Mapped[UUID] = reference("team")
    person_id: Mapped[UUID] = reference("person")
    left_at: Mapped[datetime | None]


class ShiftRow(Base):
    """A person on duty at a station, from - to."""

    __tablename__ = "shift"

    person_id: Mapped[UUID] = reference("person")
    station: Mapped[str]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(index=True)
