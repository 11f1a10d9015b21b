"""What of the change log the server has not yet: in order, with what of it holds which column."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.guarded import GUARDED
from desktop.storage import log_states
from desktop.storage.log_states import Missing, refused
from desktop.storage.queries.undecided import open_notes
from desktop.storage.tables import ChangeRow, PersonRow
from desktop.storage.tables.local import UNSETTLED

SENT, SHARED, CONFLICT = log_states.SENT, log_states.SHARED, log_states.CONFLICT
REFUSED, SETTLED = log_states.REFUSED, log_states.SETTLED
_ALL = "*"
UNREAD = "unread"
"""In the answer to an act that the server could not even read: no marker of it will come in the feed."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One act on its way. login -- its author's at the server, None: nobody who may log in; author -- who that is."""

    seq: int
    txn: UUID
    login: str | None
    author: str | None
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
    """The columns whose values here are not met by the feed yet: the server's are not laid over them.

    values -- what acts of ours have set, by row: it lies on top of a row that comes here anew
    """

    columns: dict[tuple[str, UUID], set[str]] = field(default_factory=dict)
    values: dict[tuple[str, UUID], dict[str, Any]] = field(default_factory=dict)

    def add(self, ops: Iterable[dict[str, Any]]) -> None:
        """Hold what *ops* set; of a new row, all."""
        for op in ops:
            held = self.columns.setdefault((op["tab"], UUID(op["id"])), set())
            held.update([_ALL] if op["op"] == "I" else op["set"])
            self.values.setdefault((op["tab"], UUID(op["id"])), {}).update(op["set"])

    def free(self, table: str, row: UUID, values: dict[str, Any]) -> dict[str, Any]:
        """Return those of *values* that nothing of ours holds."""
        held = self.columns.get((table, row), set())
        return {} if _ALL in held else {name: value for name, value in values.items() if name not in held}


def waiting(session: Session, *, after: int = 0, most: int = 200) -> list[Waiting]:
    """Return the oldest acts after *after* that were not sent, in their order."""
    login = select(PersonRow.login).where(PersonRow.id == ChangeRow.author_id).scalar_subquery()
    author = select(PersonRow.name).where(PersonRow.id == ChangeRow.author_id).scalar_subquery()
    found = select(ChangeRow.seq, ChangeRow.txn, login, author, ChangeRow.at, ChangeRow.ops).where(
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
        lose_base(session, row)
    session.flush()


def acknowledged(session: Session, txn: UUID, result: dict[str, Any]) -> None:
    """Note the server's answer to an act, unless another process here has met it in the feed meanwhile."""
    row = session.scalar(select(ChangeRow).where(UNSETTLED, ChangeRow.txn == txn, ChangeRow.state.is_(None)))
    if row is not None:
        row.state, row.result = (REFUSED if result.get(UNREAD) else SENT), result


def lost_bases(session: Session) -> set[str]:
    """Return the requests of which acts of ours were not applied, which does not stand in their rows here yet."""
    found = session.scalars(select(ChangeRow.result).where(UNSETTLED, ChangeRow.state == SENT))
    return {request for result in found for request in requests_in_conflict(result or {})}


def requests_in_conflict(result: Mapping[str, Any]) -> set[str]:
    """Return the requests that an act with this answer was not applied to."""
    return {found["id"] for found in result.get("conflicts", ()) if found["tab"] == "request"}


def lose_base(session: Session, act: ChangeRow) -> None:
    """Let the acts that wait behind *act* go as built upon what was not applied: for their author it stood so."""
    lost = requests_in_conflict(act.result or {})
    behind = select(ChangeRow).where(UNSETTLED, ChangeRow.state.is_(None), ChangeRow.seq > act.seq)
    for row in session.scalars(behind):
        row.ops = without_base(row.ops, lost)


def without_base(ops: list[dict[str, Any]], lost: set[str]) -> list[dict[str, Any]]:
    """Return *ops*, those marked that build upon what of the requests *lost* was not applied."""
    return [{**op, "lost": True} if op["op"] == "U" and op["id"] in lost and GUARDED & op["set"].keys() else op
            for op in ops]  # fmt: skip


def met(session: Session, txn: UUID, result: dict[str, Any]) -> ChangeRow | None:
    """Note that an act's place in the feed was read; return its record, None if it is not one of ours on its way.

    What was decided about it meanwhile (struck through, before the feed came) stays decided.
    """
    on_its_way = ChangeRow.state.is_(None) | (ChangeRow.state == SENT)
    row = session.scalar(select(ChangeRow).where(UNSETTLED, ChangeRow.txn == txn, on_its_way))
    if row is not None:
        row.state, row.result = answered(result), result
    return row


def has_acknowledged(session: Session) -> bool:
    """Return whether there is an act that the server has acknowledged and that the feed has not brought back."""
    return session.scalar(select(ChangeRow.seq).where(UNSETTLED, ChangeRow.state == SENT).limit(1)) is not None


def doubt_acknowledged(session: Session) -> None:
    """Take what was acknowledged and not met in the feed as not sent: another server may have taken its place since.

    What is there is known there by its id, and answered as it was before.
    """
    for row in session.scalars(select(ChangeRow).where(UNSETTLED, ChangeRow.state == SENT)):
        row.state = None


def doubt_all(session: Session) -> None:
    """Take everything that the server ever had of this log as not sent, also the conflicts that were decided.

    Not what it refused, nor what was written before there was a server.
    """
    rows = session.scalars(select(ChangeRow).where(ChangeRow.state.in_([SENT, SHARED, CONFLICT, SETTLED])))
    for row in rows:
        if row.state != SETTLED or (row.result or {}).get("status") == "conflict":
            row.state = None
