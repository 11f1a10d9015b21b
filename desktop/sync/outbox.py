"""What of the change log the server has not yet: in order, with what of it holds which column."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage import log_states
from desktop.storage.log_states import Missing, refused
from desktop.storage.queries.undecided import open_notes
from desktop.storage.tables import ChangeRow, PersonRow
from desktop.storage.tables.local import UNSETTLED

SENT, SHARED, CONFLICT = log_states.SENT, log_states.SHARED, log_states.CONFLICT
REFUSED, SETTLED = log_states.REFUSED, log_states.SETTLED
_ALL = "*"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One act on its way. login -- its author's at the server, None: nobody who may log in."""

    seq: int
    txn: UUID
    login: str | None
    at: datetime
    ops: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much is on its way. since -- the oldest; what a person has to decide about: refused -- acts of this station,
    conflicts -- requests, whoever's acts on them were not applied
    """

    waiting: int = 0
    since: datetime | None = None
    refused: int = 0
    conflicts: int = 0


@dataclass(slots=True)
class Pending:
    """The columns whose values here are not met by the feed yet: the server's are not laid over them."""

    columns: dict[tuple[str, UUID], set[str]] = field(default_factory=dict)

    def add(self, ops: Iterable[dict[str, Any]]) -> None:
        """Hold what *ops* set; of a new row, all."""
        for op in ops:
            held = self.columns.setdefault((op["tab"], UUID(op["id"])), set())
            held.update([_ALL] if op["op"] == "I" else op["set"])

    def free(self, table: str, row: UUID, values: dict[str, Any]) -> dict[str, Any]:
        """Return those of *values* that nothing of ours holds."""
        held = self.columns.get((table, row), set())
        return {} if _ALL in held else {name: value for name, value in values.items() if name not in held}


def waiting(session: Session, *, after: int = 0, most: int = 200) -> list[Waiting]:
    """Return the oldest acts after *after* that were not sent, in their order."""
    login = select(PersonRow.login).where(PersonRow.id == ChangeRow.author_id).scalar_subquery()
    found = select(ChangeRow.seq, ChangeRow.txn, login, ChangeRow.at, ChangeRow.ops).where(
        UNSETTLED, ChangeRow.state.is_(None), ChangeRow.seq > after
    )
    return [Waiting(*row) for row in session.execute(found.order_by(ChangeRow.seq).limit(most))]


def pending(session: Session) -> Pending:
    """Return what acts of ours hold that the feed has not brought back: waiting, sent and refused ones."""
    held = Pending()
    found = select(ChangeRow.ops).where(UNSETTLED, ChangeRow.state.is_(None) | ChangeRow.state.in_([SENT, REFUSED]))
    for (ops,) in session.execute(found.order_by(ChangeRow.seq)):
        held.add(ops)
    return held


def backlog(session: Session) -> Backlog:
    """Return how much is on its way."""
    found = select(ChangeRow.state, ChangeRow.at).where(UNSETTLED)
    rows = session.execute(found.order_by(ChangeRow.seq)).all()
    waits = [at for state, at in rows if state is None]
    states = [state for state, _at in rows]
    conflicts = {note.request_id for note in open_notes(session)}
    return Backlog(len(waits), min(waits, default=None), states.count(REFUSED), len(conflicts))


def missing(session: Session) -> Missing:
    """Return what the server lacks because it refused acts: what builds upon it waits for a person's decision."""
    return Missing([row.ops for row in refused(session)])


def answered(result: dict[str, Any]) -> str:
    """Return the state of an act whose answer is *result* and whose place in the feed was read."""
    states = {"ok": SHARED, "conflict": CONFLICT, "rejected": REFUSED}
    return states.get(str(result.get("status")), REFUSED)


def settle_sent(session: Session) -> None:
    """Take every act that was acknowledged as met: a copy of all that is there was made after that."""
    for row in session.scalars(select(ChangeRow).where(UNSETTLED, ChangeRow.state == SENT)):
        row.state = answered(row.result or {})
    session.flush()


def mark(session: Session, txn: UUID, state: str, result: dict[str, Any] | None = None) -> ChangeRow | None:
    """Note how far the act *txn* is; return its record, None if it is not one of ours."""
    row = session.scalar(select(ChangeRow).where(ChangeRow.txn == txn))
    if row is not None:
        row.state = state
        if result is not None:
            row.result = result
    return row
