"""Conflicts that nobody has decided, and acts that the server refused: what the cards and F11 show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.day import DeskDay
from desktop.domain.guarded import GUARDED
from desktop.domain.records import EntryRecord
from desktop.domain.undecided import Conflict, RefusedAct, Undecided
from desktop.storage import log_states
from desktop.storage.queries.entries import records, refused_with
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.tables import ChangeRow, EntryRow, PersonRow
from desktop.storage.tables.local import UNSETTLED

_NOT_APPLIED = EntryRow.kind == literal_column("'not_applied'")  # as its index says it


@dataclass(frozen=True, slots=True)
class Note:
    """An entry of the journal that says that an act was not applied. refers -- the act's first entry."""

    id: UUID
    request_id: UUID
    refers: str


def undecided(session: Session, day: DeskDay, *, request_id: UUID | None = None) -> Undecided:
    """Return what waits for a decision, the oldest first; request_id -- of this request alone."""
    return Undecided(
        conflicts=tuple(_conflicts(session, day, request_id)), refused=tuple(_refused(session, day, request_id))
    )


def open_notes(session: Session, request_id: UUID | None = None) -> list[Note]:
    """Return the entries that say that an act was not applied and that nobody has settled, the oldest first."""
    found = select(EntryRow.id, EntryRow.request_id, EntryRow.data, EntryRow.recorded_at).where(
        _NOT_APPLIED, EntryRow.request_id.is_not(None)
    )
    if request_id is not None:
        found = found.where(EntryRow.request_id == request_id)
    # put in order here: asked to do it, SQLite goes through all entries by their time instead of the few by their kind
    rows = sorted(session.execute(found), key=lambda row: (row.recorded_at, row.id))
    settled: set[str] = set()
    for (data,) in session.execute(_settlings({row.request_id for row in rows})):
        settles = data.get("settles")  # a newer program may write it in another way
        settled.update(map(str, settles if isinstance(settles, list) else ()))
    return [
        Note(row.id, row.request_id, str(row.data.get("refers")))
        for row in rows
        if row.request_id is not None and str(row.id) not in settled
    ]


def settle_decided(session: Session) -> None:
    """Take the conflicts of this station's acts as settled that somebody, here or elsewhere, has decided."""
    mine = session.scalars(select(ChangeRow).where(UNSETTLED, ChangeRow.state == log_states.CONFLICT)).all()
    if mine:
        waiting = {note.refers for note in open_notes(session)}
        for row in mine:
            if waiting.isdisjoint(log_states.entries_of(row.ops)):
                row.state = log_states.SETTLED


def _settlings(request_ids: Iterable[UUID]) -> Any:
    return select(EntryRow.data).where(EntryRow.request_id.in_(request_ids), EntryRow.kind == EntryKind.SETTLED)


def _conflicts(session: Session, day: DeskDay, request_id: UUID | None) -> list[Conflict]:
    notes: dict[UUID, list[Note]] = {}
    for note in open_notes(session, request_id):
        notes.setdefault(note.request_id, []).append(note)
    lines = lines_by_id(session, day, list(notes))
    return [conflict_of(session, line, notes[line.id]) for line in lines]


def conflict_of(session: Session, line: Any, notes: Sequence[Note]) -> Conflict:
    """Return the conflict of one request. line -- its line; notes -- those of `open_notes` about it."""
    entries = records(session, EntryRow.request_id == line.id)
    mine = {entry_id for note in notes for entry_id in refused_with(note.refers, entries)}
    said = [entry for entry in entries if entry.kind == EntryKind.NOT_APPLIED]
    lost = {entry_id for note in said for entry_id in refused_with(str(note.data.get("refers")), entries)}
    stands = [entry for entry in entries if GUARDED & entry.data.get("now", {}).keys() and entry.id not in lost]
    last = next((entry for entry in reversed(said) if entry.id == notes[-1].id), None)
    return Conflict(
        line=line,
        mine=tuple(entry for entry in entries if entry.id in mine),
        stands=stands[-1] if stands else _first(entries, lost),
        server=last.data.get("server", {}) if last is not None else {},
        notes=tuple(note.id for note in notes),
        seen=entries[-1].id if entries else None,
    )


def _first(entries: Sequence[EntryRecord], lost: set[UUID]) -> EntryRecord | None:
    """Return the entry that registered the request: what it wrote stands while nobody changed it."""
    return next((entry for entry in entries if entry.kind == EntryKind.REGISTERED and entry.id not in lost), None)


def _refused(session: Session, day: DeskDay, request_id: UUID | None) -> list[RefusedAct]:
    found = []
    for row in log_states.refused(session):
        about = log_states.request_of(row.ops)
        if request_id is not None and about != str(request_id):
            continue
        ids = [UUID(entry_id) for entry_id in log_states.entries_of(row.ops)]
        result, author = row.result or {}, session.get(PersonRow, row.author_id) if row.author_id else None
        found.append(
            RefusedAct(
                txn=row.txn,
                author=author.name if author is not None else "",
                at=row.at,
                why=str(result.get("sqlstate", "")),
                said=str(result.get("message", "")),
                entries=tuple(records(session, EntryRow.id.in_(ids))),
                line=next(iter(lines_by_id(session, day, [UUID(about)] if about else [])), None),
                behind=len(log_states.behind(session, row)),
            )
        )
    return found
