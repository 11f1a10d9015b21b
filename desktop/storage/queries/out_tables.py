"""The lists that go out: the statement of each, what a period is about, what is still in use."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.taking_out import OutList, Span
from desktop.storage.queries.out_directory import CATEGORIES, CONTACTS, CUSTOMERS, EQUIPMENT, SITES, STAFF, TEAMS
from desktop.storage.queries.out_journal import (
    CALLS,
    ENTRIES,
    LABOUR,
    ORDERS,
    PROMISES,
    REQUESTS,
    REVIEWS,
    RINGS,
    SHIFTS,
)
from desktop.storage.tables import (
    Base,
    CallRow,
    CategoryRow,
    ContactRow,
    CustomerRow,
    DayReviewRow,
    EntryRow,
    EquipmentRow,
    LabourRow,
    PersonRow,
    PromiseRow,
    RequestRow,
    RingRow,
    ShiftRow,
    SiteRow,
    TeamRow,
    WorkOrderRow,
)

Statement = Select[*tuple[Any, ...]]


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


def _in_use(kind: Any) -> ColumnElement[bool]:
    merged = kind.merged_into_id.is_(None) if hasattr(kind, "merged_into_id") else literal(True)
    return and_(kind.retired_at.is_(None), merged)


TABLES: Mapping[OutList, OutTable] = {
    OutList.REQUESTS: OutTable(rows=REQUESTS, when=RequestRow.occurred_at, plain=17),
    OutList.ENTRIES: OutTable(rows=ENTRIES, when=EntryRow.recorded_at, plain=8),
    OutList.CALLS: OutTable(rows=CALLS, when=CallRow.occurred_at, in_use=CallRow.voided_at.is_(None), plain=10),
    OutList.RINGS: OutTable(rows=RINGS, when=RingRow.rang_at, plain=15),
    OutList.PROMISES: OutTable(rows=PROMISES, when=PromiseRow.made_at, plain=8),
    OutList.ORDERS: OutTable(rows=ORDERS, when=WorkOrderRow.issued_at, plain=5),
    OutList.LABOUR: OutTable(rows=LABOUR, when=LabourRow.recorded_at, in_use=LabourRow.voided_at.is_(None), plain=4),
    OutList.REVIEWS: OutTable(rows=REVIEWS, when=DayReviewRow.signed_at, plain=6),
    OutList.SHIFTS: OutTable(rows=SHIFTS, when=ShiftRow.began_at, plain=4),
    OutList.CUSTOMERS: OutTable(rows=CUSTOMERS, in_use=_in_use(CustomerRow), plain=3),
    OutList.CONTACTS: OutTable(rows=CONTACTS, in_use=_in_use(ContactRow), plain=6),
    OutList.SITES: OutTable(rows=SITES, in_use=_in_use(SiteRow), plain=9),
    OutList.EQUIPMENT: OutTable(rows=EQUIPMENT, in_use=_in_use(EquipmentRow), plain=8),
    OutList.STAFF: OutTable(rows=STAFF, in_use=_in_use(PersonRow), plain=6),
    OutList.TEAMS: OutTable(rows=TEAMS, in_use=_in_use(TeamRow), plain=4),
    OutList.CATEGORIES: OutTable(rows=CATEGORIES, in_use=_in_use(CategoryRow), plain=10),
}

COVERED = frozenset(
    {
        "request", "entry", "call", "ring", "promise", "work_order", "labour", "day_review", "shift", "customer",
        "contact", "site", "equipment", "person", "team", "category",
    }
)  # fmt: skip
"""The tables that TABLES holds every column of, and a hidden one that nobody is given: the PIN."""


def other_tables() -> Mapping[str, Statement]:
    """Return a statement for each shared table that is in no list: as it is, so that nothing is left behind."""
    others = {name: table for name, table in Base.metadata.tables.items() if name not in COVERED}
    return {name: select(table).order_by(table.c.id) for name, table in sorted(others.items())}
