"""How far an act of the change log is on its way to the server, and which acts build upon one that is not there."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.guarded import GUARDED
from desktop.storage.tables import Base, ChangeRow
from desktop.storage.tables.local import UNSETTLED

SENT, SHARED, CONFLICT, REFUSED, STRUCK, SETTLED = "sent", "shared", "conflict", "refused", "struck", "settled"
_GUARD = "guard group"
Op = Mapping[str, Any]

REFERENCES: Mapping[str, Sequence[str]] = {
    name: [key.parent.key for key in table.foreign_keys] for name, table in Base.metadata.tables.items()
}
"""Of each table: the columns that refer to rows."""


class Missing:
    """What the server lacks because acts are not there: rows, and columns of rows.

    An act builds upon them if it touches or refers to such a row, or changes such a column from its value here.
    """

    def __init__(self, acts: Iterable[Iterable[Op]] = ()) -> None:
        self._rows: set[str] = set()
        self._columns: set[tuple[str, str]] = set()
        for ops in acts:
            self.add(ops)

    def add(self, ops: Iterable[Op]) -> None:
        """Count what an act of *ops* writes as missing."""
        for op in ops:
            if op["op"] == "I":
                self._rows.add(op["id"])
            else:
                self._columns |= _columns(op)

    def holds(self, ops: Iterable[Op]) -> bool:
        """Return whether an act of *ops* builds upon what is missing."""
        return any(self._holds(op) for op in ops)

    def _holds(self, op: Op) -> bool:
        if op["id"] in self._rows or (op["op"] == "U" and not self._columns.isdisjoint(_columns(op))):
            return True
        return any(op["set"].get(column) in self._rows for column in REFERENCES[op["tab"]])


def is_refused(row: ChangeRow) -> bool:
    """Return whether the server refused the act, as far as is known here; its place in the feed may still come."""
    return row.state == REFUSED or (row.state == SENT and (row.result or {}).get("status") == "rejected")


def refused(session: Session) -> list[ChangeRow]:
    """Return the acts that the server refused and nobody has decided about, the oldest first."""
    found = session.scalars(select(ChangeRow).where(UNSETTLED, ChangeRow.state.in_([REFUSED, SENT])))
    return sorted((row for row in found if is_refused(row)), key=lambda row: row.seq)


def behind(session: Session, first: ChangeRow) -> list[ChangeRow]:
    """Return the later acts that build upon *first*, which the server refused, and upon one another, in order."""
    later = (
        select(ChangeRow)
        .where(UNSETTLED, ChangeRow.state.is_(None) | (ChangeRow.state == REFUSED), ChangeRow.seq > first.seq)
        .order_by(ChangeRow.seq)
    )
    missing, found = Missing([first.ops]), []
    for row in session.scalars(later):
        if missing.holds(row.ops):
            missing.add(row.ops)
            found.append(row)
    return found


def entries_of(ops: Iterable[Op]) -> list[str]:
    """Return the ids of the journal's entries that an act of *ops* wrote."""
    return [op["id"] for op in ops if op["tab"] == "entry" and op["op"] == "I"]


def request_of(ops: Iterable[Op]) -> str | None:
    """Return the id of the request that an act of *ops* is about, None if it is about none."""
    for op in ops:
        found = op["id"] if op["tab"] == "request" else op["set"].get("request_id")
        if found:
            return str(found)
    return None


def _columns(op: Op) -> set[tuple[str, str]]:
    """Return which columns of which row are changed; those of the guard group change together."""
    is_request = op["tab"] == "request"
    return {(op["id"], _GUARD if is_request and column in GUARDED else column) for column in op["set"]}
