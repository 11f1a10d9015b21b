"""Changes of the feed laid into the station's file: whole transactions, pending fields of ours on top."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.database import Changes
from desktop.storage.queries.same_calls import note_same_calls
from desktop.storage.queries.undecided import settle_decided
from desktop.storage.tables import Base
from desktop.sync import outbox, wire

_AT_ONCE = 500
Key = tuple[str, UUID]


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the feed. op -- I, U, or T: a push ended here, its result is in new."""

    id: int
    at: datetime
    xid: str
    txn: UUID | None
    tab: str
    row: UUID
    op: str
    new: dict[str, Any] | None


class Taking:
    """One local transaction that takes changes in."""

    def __init__(self, session: Session, changes: Changes) -> None:
        self._session = session
        self._changes = changes
        self._pending = outbox.pending(session)
        self._held: dict[Key, Base] = {}

    def read(self, wanted: Iterable[Key]) -> None:
        """Read the rows that will be needed, many with one statement."""
        by_table: dict[str, list[UUID]] = {}
        for table, row in wanted:
            if table in wire.ROWS and (table, row) not in self._held:
                by_table.setdefault(table, []).append(row)
        for table, ids in by_table.items():
            kind = wire.ROWS[table]
            for start in range(0, len(ids), _AT_ONCE):
                for found in self._session.scalars(select(kind).where(kind.id.in_(ids[start : start + _AT_ONCE]))):
                    self._held[table, found.id] = found

    def lay(self, changes: Sequence[Change], whole: Mapping[Key, Mapping[str, Any]]) -> None:
        """Lay *changes* in, in their order, then the *whole* rows that they need and that were not here."""
        self.read([*((change.tab, change.row) for change in changes), *whole])
        for change in changes:
            key = (change.tab, change.row)
            if change.op == "T":
                self._answered(change)
            elif change.tab in wire.ROWS and (change.op == "I" or (change.op == "U" and key in self._held)):
                self.put(key, change.new or {})
        for key, values in whole.items():
            self.put(key, values)
        self._session.flush()
        settle_decided(self._session)
        came = {change.row for change in changes if change.tab == "request"}
        note_same_calls(self._session, came | {row for table, row in whole if table == "request"})

    def put(self, key: Key, values: Mapping[str, Any]) -> None:
        """Give a row the server's values, but for what acts of ours hold; add it if it is not here."""
        table, row_id = key
        row = self._held.get(key)
        columns = wire.pulled(table, values)
        if row is None:
            columns |= wire.logged(table, self._pending.values.get(key, {}))
        else:
            columns = self._pending.free(table, row_id, columns)
        columns.pop("id", None)
        if row is None:
            row = wire.ROWS[table](id=row_id, **columns)
            self._session.add(row)
            self._held[key] = row
        else:
            for name, value in columns.items():
                if getattr(row, name) != value:
                    setattr(row, name, value)
        self._changes.setdefault(table, set()).add(row_id)

    def _answered(self, change: Change) -> None:
        """The marker of a push: if it is ours, its fields are free again and what the server kept is laid in."""
        result = change.new or {}
        if (act := outbox.met(self._session, change.row, result)) is None:
            return
        if act.state == outbox.CONFLICT:
            outbox.lose_base(self._session, act)
        self._session.flush()
        self._pending = outbox.pending(self._session)
        refused = [found for found in result.get("conflicts", ()) if "col" in found]
        refused += result.get("followed", ())
        self.read((found["tab"], UUID(found["id"])) for found in refused)
        for found in refused:
            self.put((found["tab"], UUID(found["id"])), {found["col"]: found["server"]})
