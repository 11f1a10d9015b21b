"""One act in progress: the author, the desk, the clock, and the two things every act writes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.errors import (
    CategoryUnknown,
    PersonUnknown,
    RequestChanged,
    RequestUnknown,
    RowUnknown,
    TimeInFuture,
)
from desktop.domain.guarded import GUARDED
from desktop.domain.ids import new_id
from desktop.domain.number import RequestNumber
from desktop.domain.promises import TO_CALLERS, PromiseKind
from desktop.domain.records import DeskFacts
from desktop.domain.status import Act, after
from desktop.domain.text import keepable
from desktop.storage.capture import NOW, plain
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.joined_requests import joined_to, standing_for
from desktop.storage.queries.merged import stands_for as standing_row
from desktop.storage.queries.requests import request_numbered
from desktop.storage.tables import Base, CategoryRow, DraftRow, EntryRow, PersonRow, PromiseRow, RequestRow
from desktop.storage.tables.merging import MERGED_ROWS
from desktop.workflow.office import Office

Row = TypeVar("Row", bound=Base)
Wanted = UUID | RequestNumber
"""Which request an act is about."""
_AHEAD_ALLOWED_S = 120
_FACTS = "desk_facts"
_JUST_AFTER = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What every act may be told besides. by -- the author; draft_id -- what it was typed in: goes with the act."""

    by: UUID
    at: datetime | None = None
    text: str = ""
    seen: UUID | None = None
    draft_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Acting:
    """now -- when it is recorded; at -- when it happened; author -- whose act it is; marks -- the office's.

    written -- the entries of this act so far; all but the first name it in data["with"]: so they are known as one act
    recorded -- when the entries of this act are recorded, by request: now, unless earlier ones are later than that
    """

    session: Session
    now: datetime
    at: datetime
    author: PersonRow
    facts: DeskFacts
    marks: Mapping[str, Any]
    written: list[EntryRow] = field(default_factory=list)
    recorded: dict[UUID, datetime] = field(default_factory=dict)

    @property
    def day(self) -> DeskDay:
        """The desk's day."""
        return desk_day(self.facts)

    def request(self, wanted: Wanted, *, seen: UUID | None = None) -> RequestRow:
        """Return the request, unless its state moved on after the entry that the reader has *seen*.

        Raises RequestUnknown, RequestChanged.
        """
        row = find_request(self.session, wanted)
        if seen is not None:
            self._refuse_if_changed(row, seen)
        return row

    def named(self, kind: type[Row], wanted: UUID | None, name: str) -> Row | None:
        """Return the row with this id, or the one it was merged into; None if none is wanted.

        Raises RowUnknown (kind: *name*), CategoryUnknown.
        """
        if wanted is None:
            return None
        if kind in MERGED_ROWS.values():
            wanted = standing_row(self.session, name, wanted)
        row = self.session.get(kind, wanted)
        if row is None:
            raise CategoryUnknown(typed=str(wanted)) if kind is CategoryRow else RowUnknown(kind=name)
        return row

    def step(self, act: Act, row: RequestRow) -> str:
        """Return the status after *act* by the table. Raises ActImpossible, ActForbidden."""
        return after(
            act,
            row.status,
            role=self.author.role,
            number=number_of(row),
            has_assignee=row.assignee_id is not None,
            before_pause=row.before_pause,
        )

    def change(self, row: RequestRow, **columns: Any) -> dict[str, dict[str, Any]]:
        """Set *columns* and return {"was": …, "now": …} of those that differ, as the entry's data keeps them."""
        was, now = {}, {}
        for name, value in columns.items():
            old = getattr(row, name)
            if old != value:
                was[name], now[name] = plain(old), plain(value)
                setattr(row, name, value)
        return {"was": was, "now": now}

    def write(
        self,
        kind: str,
        request: UUID | None,
        *,
        text: str = "",
        data: Mapping[str, Any] | None = None,
        at: datetime | None = None,
    ) -> EntryRow:
        """Add one entry to the journal; the caller's transaction commits it. at -- when it happened, if not then."""
        together = {"with": str(self.written[0].id)} if self.written else {}
        entry = EntryRow(
            id=new_id(),
            request_id=request,
            kind=kind,
            occurred_at=at or self.at,
            recorded_at=self._recorded_at(request),
            author_id=self.author.id,
            station=self.facts.station,
            data={**(data or {}), **together, **self.marks},
            text=keepable(text, field="text"),
        )
        self.session.add(entry)
        self.written.append(entry)
        return entry

    def drop_draft(self, draft_id: UUID | None) -> None:
        """Forget the half-typed call that this act writes down."""
        if draft_id is not None and (draft := self.session.get(DraftRow, draft_id)):
            self.session.delete(draft)

    def drop_promises(self, row: RequestRow) -> dict[str, list[str]]:
        """Drop what an ended request no longer owes its callers, nor those joined to it as the same call.

        A call that was promised after the end is owed all the same; nobody comes any more, whenever that was said.
        Return which were dropped, as the entry's data keeps it.
        """
        dropped = []
        for request_id in (row.id, *joined_to(self.session, row.id)):
            for kind in TO_CALLERS:
                for promise in self.session.scalars(open_promises(request_id, kind=kind)):
                    if kind == PromiseKind.ARRIVE or self.knows(promise):
                        promise.dropped_at = max(self.at, promise.made_at)
                        dropped.append(str(promise.id))
        return {"dropped": dropped} if dropped else {}

    def knows(self, promise: PromiseRow) -> bool:
        """Return whether *promise* had been made when the act happened: what is written down late tells of no other.

        Times are typed to the minute. What happens now knows all, whatever another station's clock says.
        """
        return self.at >= self.now or promise.made_at.replace(second=0, microsecond=0) <= self.at

    def _recorded_at(self, request: UUID | None) -> datetime:
        """Return now, or just after the request's last entry: a clock that is set back turns no order round."""
        is_new = any(isinstance(row, RequestRow) and row.id == request for row in self.session.new)
        if request is None or is_new:
            return self.now
        if request not in self.recorded:
            with self.session.no_autoflush:
                last = self.session.scalar(select(func.max(EntryRow.recorded_at)).where(EntryRow.request_id == request))
            self.recorded[request] = self.now if last is None or last <= self.now else last + _JUST_AFTER
        return self.recorded[request]

    def _refuse_if_changed(self, row: RequestRow, seen: UUID) -> None:
        last = self.session.get(EntryRow, seen)
        if last is None:
            return
        newer = select(EntryRow).where(EntryRow.request_id == row.id, EntryRow.recorded_at >= last.recorded_at)
        for entry in self.session.scalars(newer.order_by(EntryRow.recorded_at, EntryRow.id)):
            is_later = (entry.recorded_at, entry.id) > (last.recorded_at, last.id)
            if is_later and GUARDED & entry.data.get("now", {}).keys():
                author = self.session.get_one(PersonRow, entry.author_id)
                raise RequestChanged(number=number_of(row), author=author.name, kind=entry.kind, at=entry.recorded_at)


@contextmanager
def acting(office: Office, by: UUID, *, at: datetime | None = None) -> Iterator[Acting]:
    """Give one act of person *by*; it is committed on leaving. at -- when it happened, None = now.

    Raises TimeInFuture, PersonUnknown and what Database.act raises.
    """
    asked = office.clock()
    if at is not None and (at - asked).total_seconds() > _AHEAD_ALLOWED_S:
        raise TimeInFuture(at=at)
    with office.database.act(author=by, now=asked) as session:
        author = session.get(PersonRow, by)  # waits here while another writes
        if author is None:
            raise PersonUnknown(typed=str(by))
        now = session.info[NOW] = office.clock()
        facts: DeskFacts = session.info.get(_FACTS) or desk_facts(session)
        session.info[_FACTS] = facts  # a batch asks once: nobody else can move the desk meanwhile
        yield Acting(session, now, at or now, author, facts, office.marks)


def number_of(row: RequestRow) -> str:
    """Return the number as written."""
    return str(RequestNumber(row.station, row.year, row.serial))


def find_request(session: Session, wanted: Wanted) -> RequestRow:
    """Return the request with this id, number or former number. Raises RequestUnknown."""
    request_id = wanted if isinstance(wanted, UUID) else request_numbered(session, wanted)
    row = session.get(RequestRow, request_id) if request_id is not None else None
    if row is None:
        raise RequestUnknown(number=str(wanted))
    return row


def open_promises(request_id: UUID, *, kind: str = PromiseKind.RING_BACK) -> Any:
    """Return the statement for the call-backs still owed on a request, or what else of PromiseRow's kinds."""
    return select(PromiseRow).where(
        PromiseRow.request_id == request_id,
        PromiseRow.kind == kind,
        PromiseRow.kept_at.is_(None),
        PromiseRow.dropped_at.is_(None),
    )


def stands_for(session: Session, row: RequestRow) -> RequestRow:
    """Return the request that *row* was joined to as the same call, or *row* itself: where the work goes on."""
    if row.joined_to_id in (None, row.id):
        return row
    return session.get_one(RequestRow, standing_for(session, [row.id])[row.id])
