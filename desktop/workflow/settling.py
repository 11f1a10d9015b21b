"""A conflict decided: what stands is taken, or what was not applied is done again upon it. Each is one act.

told.text -- own words for the entry that says who decided; read -- the notes that stood before him, None: all of them.
Both raise NothingToSettle, RequestUnknown, RequestChanged, ActForbidden and what Database.act raises.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.calls import Done
from desktop.domain.codes import EntryKind
from desktop.domain.errors import ActImpossible, KeepImpossible, NothingToSettle, RequestChanged
from desktop.domain.guarded import GUARDED
from desktop.domain.status import ENDED, TABLE, Act, Status, after
from desktop.domain.undecided import ACT_OF
from desktop.storage.capture import from_plain
from desktop.storage.queries.entries import refused_with
from desktop.storage.queries.undecided import Note, open_notes, settle_decided
from desktop.storage.tables import EntryRow, PersonRow, RequestRow
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of
from desktop.workflow.office import Office
from desktop.workflow.progress import person_columns
from desktop.workflow.same_call import take_joining_back
from desktop.workflow.undoing import take_back_rows

TAKE, KEEP = "take", "keep"
_OF_THE_ACT = frozenset({"was", "now", "with"})
_EMPTIED: Mapping[Act, tuple[str, ...]] = {
    Act.ROUTE: ("assignee_id", "eta_at", "accepted_at"),
    Act.ASSIGN: ("eta_at", "accepted_at"),
    Act.REFUSE: ("assignee_id", "eta_at", "accepted_at"),
}
"""What an act empties: its entry names only what had something in it then."""
_OF_HIM = frozenset({Act.ASSIGN, Act.ACCEPT, Act.START, Act.ARRIVE, Act.RESOLVE, Act.CLOSE})
"""What is said of the engineer whom the entry names, and of nobody else."""


@dataclass(frozen=True, slots=True)
class _Open:
    """What is to be settled. lost -- the entries that were not applied; standing -- all that hold; the oldest first."""

    notes: Sequence[Note]
    lost: Sequence[EntryRow]
    standing: Sequence[EntryRow]


def take(office: Office, request: Wanted, told: Told, *, read: Collection[UUID] | None = None) -> Done:
    """Let what stands stand: what else the refused acts wrote (an outcome, minutes) is taken back as well."""
    with acting(office, told.by) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.UNDO, row)
        found = _open(act, row, read)
        changed: dict[str, dict[str, Any]] = {"was": {}, "now": {}}
        for entry in reversed(found.lost):
            _take_back(act, row, entry, found.standing, changed)
            if entry.kind == EntryKind.SAME_CALL:
                take_joining_back(act, row, entry)
        if row.status in ENDED:
            replace(act, at=row.resolved_at or row.closed_at or act.at).drop_promises(row)
        return _settled(act, row, told, TAKE, found.notes, changed)


def keep(office: Office, request: Wanted, told: Told, *, read: Collection[UUID] | None = None) -> Done:
    """Do the refused acts again upon what stands now, when they happened then; steps in between may be skipped.

    Raises ActImpossible or KeepImpossible if the last of them cannot be done on what stands now, PersonUnknown.
    """
    with acting(office, told.by) as act:
        row = act.request(request, seen=told.seen)
        act.step(Act.UNDO, row)
        found = _open(act, row, read)
        if not found.lost:
            raise KeepImpossible(number=number_of(row), entry=EntryKind.NOT_APPLIED)
        for entry in found.lost:
            try:
                _do_again(act, row, entry)
            except (ActImpossible, KeepImpossible):
                if entry is found.lost[-1]:
                    raise
        return _settled(act, row, told, KEEP, found.notes, {})


def _open(act: Acting, row: RequestRow, read: Collection[UUID] | None) -> _Open:
    notes = open_notes(act.session, row.id)
    if not notes:
        raise NothingToSettle(number=number_of(row))
    entries = act.session.scalars(
        select(EntryRow).where(EntryRow.request_id == row.id).order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    _refuse_unread(act, row, [note.id for note in notes], read)
    lost = {entry_id for note in notes for entry_id in refused_with(note.refers, entries)}
    said = [str(entry.data.get("refers")) for entry in entries if entry.kind == EntryKind.NOT_APPLIED]
    ever_lost = {entry_id for refers in said for entry_id in refused_with(refers, entries)}
    return _Open(
        notes,
        lost=[entry for entry in entries if entry.id in lost],
        standing=[entry for entry in entries if entry.id not in ever_lost],
    )


def _refuse_unread(act: Acting, row: RequestRow, notes: Sequence[UUID], read: Collection[UUID] | None) -> None:
    """Let nobody decide about what came after he looked."""
    unread = [note for note in notes if read is not None and note not in read]
    if unread:
        entry = act.session.get_one(EntryRow, unread[-1])
        author = act.session.get_one(PersonRow, entry.author_id)
        raise RequestChanged(number=number_of(row), author=author.name, kind=entry.kind, at=entry.recorded_at)


def _take_back(
    act: Acting, row: RequestRow, entry: EntryRow, standing: Sequence[EntryRow], changed: dict[str, dict[str, Any]]
) -> None:
    """Take back what *entry* wrote outside the guard group, unless somebody has written something else since.

    What an entry that stands says of such a column holds (both named a time of arrival), else what stood before.
    """
    was, now = entry.data.get("was", {}), entry.data.get("now", {})
    for name in sorted(now.keys() - GUARDED):
        if name not in RequestRow.__table__.c:
            continue  # a newer program's column: it is not here
        column = RequestRow.__table__.c[name]
        if getattr(row, name) != from_plain(column, now[name]):
            continue
        said = next((one.data["now"][name] for one in reversed(standing) if name in one.data.get("now", {})), was[name])
        back = act.change(row, **{name: from_plain(column, said)})
        changed["was"] = back["was"] | changed["was"]
        changed["now"] |= back["now"]
    take_back_rows(act, row, entry)


def _do_again(act: Acting, row: RequestRow, entry: EntryRow) -> None:
    kind = ACT_OF.get(EntryKind(entry.kind)) if entry.kind in frozenset(EntryKind) else None
    now, of_whom = entry.data.get("now", {}), entry.data.get("person_id")
    is_another_s = kind is Act.REFUSE and of_whom is not None and str(row.assignee_id) != of_whom
    if kind is None or is_another_s or now.keys() - set(RequestRow.__table__.c.keys()):
        raise KeepImpossible(number=number_of(row), entry=entry.kind)
    whom = UUID(of_whom) if of_whom and kind in _OF_HIM else None
    is_other = whom is not None and whom != row.assignee_id
    status = _status_after(act, row, kind, is_other=is_other)
    columns: dict[str, Any] = dict.fromkeys(_EMPTIED.get(Act.ASSIGN if is_other else kind, ()))
    columns |= {name: from_plain(RequestRow.__table__.c[name], value) for name, value in now.items()}
    columns |= {"status": status}
    named = whom or columns.get("assignee_id")
    if kind in _OF_HIM and named and named != row.assignee_id:
        columns |= person_columns(act, row, named)
    if kind is Act.PAUSE:
        columns["before_pause"] = row.status
    elif row.status == Status.PAUSED and status != Status.PAUSED:
        columns |= {"before_pause": None, "pause_reason": None}
    data = {name: value for name, value in entry.data.items() if name not in _OF_THE_ACT}
    changed = act.change(row, **columns)
    same = {name: value for name, value in now.items() if name not in changed["now"]}  # it says these as well
    data |= same | changed | {"keeps": str(entry.id)}
    if row.status in ENDED:
        data |= replace(act, at=entry.occurred_at).drop_promises(row)
    act.write(entry.kind, row.id, text=entry.text, data=data, at=entry.occurred_at)


def _status_after(act: Acting, row: RequestRow, kind: Act, *, is_other: bool) -> str:
    """Return the status after *kind*; is_other -- of another engineer than the one who has it now: he begins anew.

    Raises ActImpossible, ActForbidden.
    """
    if not is_other or row.status in TABLE[kind].sources:
        return act.step(kind, row)
    assigned = act.step(Act.ASSIGN, row)
    return after(kind, assigned, role=act.author.role, number=number_of(row), has_assignee=True)


def _settled(
    act: Acting, row: RequestRow, told: Told, choice: str, notes: Sequence[Note], changed: dict[str, Any]
) -> Done:
    settles = [str(note.id) for note in notes]
    entry = act.write(EntryKind.SETTLED, row.id, text=told.text, data={"settles": settles, "choice": choice} | changed)
    act.drop_draft(told.draft_id)
    act.session.flush()
    settle_decided(act.session)
    return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
