"""The journal: requests as they stand now, entries as they happened, and what hangs on them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.tables.base import Base, reference, server_check, server_unique
from desktop.storage.types import Words

IS_OPEN = "status NOT IN ('cancelled', 'closed', 'resolved')"
"""The condition of the index of open requests: only what says it in the same words is read by that index."""
IS_REPEAT = "repeat_of_id IS NOT NULL"
"""The condition of the index of repeats: few among very many."""
IS_NOT_APPLIED = "kind = 'not_applied'"
"""The condition of the index of what a server did not apply: few entries among very many."""
_STATUSES = "'new','routed','assigned','accepted','under_way','on_site','paused','resolved','closed','cancelled'"


class RequestRow(Base):
    """One job asked for, as it stands now. How it came to stand so is in its entries.

    place_text  -- the place as said, while no site is found; place_state -- owed, unconfirmed, confirmed
    caller_state -- owed, unconfirmed, confirmed, withheld
    before_pause -- the status a paused request goes back to
    joined_to_id -- the request that this one is the same call as; its own id: somebody said that it is none of them
    repeat_of_id -- the request that was done when the same trouble came back with this one
    answers     -- {question key: answer} of form_id's version
    eta_at      -- when the engineer said he would be there

    Guarded columns have active_history: their old values are the base that the server compares (sync rule 10).
    """

    __tablename__ = "request"
    __table_args__ = (
        server_unique("station", "year", "serial"),
        server_unique("source", "external_ref"),
        server_check(f"status IN ({_STATUSES})", "status"),
        Index("ix_request_number", "station", "year", "serial"),
        Index("ix_request_external", "source", "external_ref"),
        Index("ix_request_status_due", "status", "due_at"),
        Index("ix_request_order", "recorded_at", "id"),
        Index("ix_request_repeat_of", "repeat_of_id", sqlite_where=text(IS_REPEAT)),
        Index(
            "ix_request_open", "recorded_at", "id", sqlite_where=text(IS_OPEN)
        ),  # naming PostgreSQL loads its dialect
    )

    station: Mapped[str] = mapped_column(String(8))
    year: Mapped[int]
    serial: Mapped[int]
    former_number: Mapped[str | None] = mapped_column(index=True)
    source: Mapped[str | None]
    external_ref: Mapped[str | None]
    status: Mapped[str] = mapped_column(String(32), active_history=True)
    joined_to_id: Mapped[UUID | None] = mapped_column(index=True, active_history=True)  # may be older than what is here
    repeat_of_id: Mapped[UUID | None]  # may be older than what is here
    before_pause: Mapped[str | None] = mapped_column(String(32), active_history=True)
    pause_reason: Mapped[str | None] = mapped_column(active_history=True)
    line: Mapped[int | None] = mapped_column(active_history=True)
    team_id: Mapped[UUID | None] = reference("team", active_history=True)
    assignee_id: Mapped[UUID | None] = reference("person", active_history=True)
    priority: Mapped[str] = mapped_column(String(32), default="normal", active_history=True)
    is_danger: Mapped[bool] = mapped_column(default=False)
    category_id: Mapped[UUID | None] = reference("category")
    form_id: Mapped[UUID | None] = reference("intake_form")
    answers: Mapped[dict[str, Any]]
    customer_id: Mapped[UUID | None] = reference("customer")
    contact_id: Mapped[UUID | None] = reference("contact")
    phone_id: Mapped[UUID | None] = reference("contact_phone")
    caller_state: Mapped[str] = mapped_column(String(16), default="owed")
    site_id: Mapped[UUID | None] = reference("site")
    equipment_id: Mapped[UUID | None] = reference("equipment")
    place_text: Mapped[str] = mapped_column(Words, default="")
    place_state: Mapped[str] = mapped_column(String(16), default="owed")
    words: Mapped[str] = mapped_column(Words, default="")
    access_notes: Mapped[str] = mapped_column(Words, default="")
    occurred_at: Mapped[datetime] = mapped_column(index=True)
    recorded_at: Mapped[datetime]
    due_at: Mapped[datetime | None] = mapped_column(active_history=True)
    eta_at: Mapped[datetime | None]
    accepted_at: Mapped[datetime | None]
    resolved_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    problem: Mapped[str | None]
    cause: Mapped[str | None]
    remedy: Mapped[str | None]


class EntryRow(Base):
    """One line of the journal, append-only. request_id is None for what is no request's: duty, signing, other calls.

    data -- ids and codes, never a person's data; text -- a human's own words only
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_request_order", "request_id", "recorded_at", "id"),
        Index("ix_entry_request_kind", "request_id", "kind"),
        Index("ix_entry_not_applied", "request_id", sqlite_where=text(IS_NOT_APPLIED)).ddl_if(dialect="sqlite"),
    )

    request_id: Mapped[UUID | None] = reference("request", index=False)
    kind: Mapped[str] = mapped_column(String(32))
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(index=True)
    author_id: Mapped[UUID] = reference("person")
    on_behalf_of_id: Mapped[UUID | None] = reference("person")
    station: Mapped[str] = mapped_column(String(8))
    data: Mapped[dict[str, Any]]
    text: Mapped[str] = mapped_column(Words, default="")


class CallRow(Base):
    """One telephone conversation. kind -- request (it made one), joined (added to one), or why it made none.

    words are the caller's, kept in the entry (entry_id).
    """

    __tablename__ = "call"

    request_id: Mapped[UUID | None] = reference("request")
    kind: Mapped[str] = mapped_column(String(32))
    contact_id: Mapped[UUID | None] = reference("contact")
    phone_id: Mapped[UUID | None] = reference("contact_phone")
    site_id: Mapped[UUID | None] = reference("site")
    place_text: Mapped[str] = mapped_column(Words, default="")
    entry_id: Mapped[UUID | None] = reference("entry")
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(index=True)
    key: Mapped[str | None] = mapped_column(index=True)
    voided_at: Mapped[datetime | None]


class RingRow(Base):
    """A telephone that rang at a station, as its softphone told of it. One call may ring at several (domain.rings).

    number -- as signalled, empty: withheld; digits -- what numbers are compared by; name -- what the system calls him
    taken_at -- a dispatcher took the caller into a form; answered_by_id -- who answered or took him
    call_id, request_id -- what became of it; tries -- how often he was rung back without an answer, tried_at the last
    dropped_at -- nobody needs to ring him back, for this reason
    """

    __tablename__ = "ring"
    __table_args__ = (Index("ix_ring_digits", "digits", "rang_at"),)

    station: Mapped[str] = mapped_column(String(8))
    number: Mapped[str]
    e164: Mapped[str | None]
    digits: Mapped[str]
    name: Mapped[str]
    contact_id: Mapped[UUID | None] = reference("contact")
    rang_at: Mapped[datetime] = mapped_column(index=True)
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    taken_at: Mapped[datetime | None]
    answered_by_id: Mapped[UUID | None] = reference("person")
    call_id: Mapped[UUID | None] = reference("call")
    request_id: Mapped[UUID | None] = reference("request")
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    rung_back_at: Mapped[datetime | None]
    rung_back_by_id: Mapped[UUID | None] = reference("person")
    dropped_at: Mapped[datetime | None]
    dropped_by_id: Mapped[UUID | None] = reference("person")
    reason: Mapped[str] = mapped_column(Words, default="")


class PromiseRow(Base):
    """What the desk owes somebody. kept_at -- done; dropped_at -- no longer needed.

    kind -- ring_back: a call to the caller; arrive: somebody at his door, as he was told;
    tell: word to the one who was sent that the request was joined to another
    """

    __tablename__ = "promise"
    __table_args__ = (Index("ix_promise_open", "kept_at", "dropped_at", "due_at"),)

    request_id: Mapped[UUID] = reference("request")
    contact_id: Mapped[UUID | None] = reference("contact")
    kind: Mapped[str] = mapped_column(String(32))
    due_at: Mapped[datetime] = mapped_column(index=True)
    made_at: Mapped[datetime]
    kept_at: Mapped[datetime | None]
    dropped_at: Mapped[datetime | None]


class WorkOrderRow(Base):
    """A printed sheet. copy -- 0 the first, then 1, 2 …; state -- what the request was when printed; pdf -- sha256."""

    __tablename__ = "work_order"

    request_id: Mapped[UUID] = reference("request")
    person_id: Mapped[UUID | None] = reference("person")
    copy: Mapped[int]
    issued_at: Mapped[datetime] = mapped_column(index=True)
    returned_at: Mapped[datetime | None] = mapped_column(index=True)
    template: Mapped[str]
    pdf: Mapped[str | None]
    state: Mapped[dict[str, Any]]


class LabourRow(Base):
    """Minutes worked by a person on a request."""

    __tablename__ = "labour"

    request_id: Mapped[UUID] = reference("request")
    person_id: Mapped[UUID | None] = reference("person")
    minutes: Mapped[int]
    recorded_at: Mapped[datetime]
    voided_at: Mapped[datetime | None]


class DayReviewRow(Base):
    """A signed day: the ordered entry ids it froze. day -- ISO date of the desk."""

    __tablename__ = "day_review"
    __table_args__ = (server_unique("day", "station"),)

    day: Mapped[str] = mapped_column(String(10), index=True)
    station: Mapped[str] = mapped_column(String(8))
    signed_by_id: Mapped[UUID] = reference("person")
    signed_at: Mapped[datetime]
    entry_ids: Mapped[list[Any]]
    totals: Mapped[dict[str, Any]]
    remark: Mapped[str] = mapped_column(Words, default="")
