"""A conflict decided: what stands is taken, or what was not applied is done again upon it. Each is one act.

told.text -- own words for the entry that says who decided. Both raise NothingToSettle, RequestUnknown, ActForbidden
and what Database.act raises.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from desktop.domain.calls import Done
from desktop.domain.codes import EntryKind
from desktop.domain.errors import ActImpossible, KeepImpossible, NothingToSettle
from desktop.domain.guarded import GUARDED
from desktop.domain.status import ENDED, Act, Status
from desktop.domain.undecided import ACT_OF
from desktop.storage.capture import from_plain
from desktop.storage.queries.entries import refused_with
from desktop.storage.queries.undecided import Note, open_notes, settle_decided
from desktop.storage.tables import EntryRow, RequestRow
from desktop.workflow.acting import Acting, Told, Wanted, acting, number_of
from desktop.workflow.office import Office
from desktop.workflow.progress import person_columns
from desktop.workflow.undoing import take_back_rows

TAKE, KEEP = "take", "keep"
_OF_THE_ACT = frozenset({"was", "now", "with"})


def take(office: Office, request: Wanted, told: Told) -> Done:
    """Let what stands stand: what else the refused acts wrote (an outcome, minutes) is taken back as well."""
    with acting(office, told.by) as act:
        row = act.request(request)
        act.step(Act.UNDO, row)
        notes, lost = _open(act, row)
        changed: dict[str, dict[str, Any]] = {"was": {}, "now": {}}
        for entry in reversed(lost):
            _take_back(act, row, entry, changed)
        if row.status in ENDED:
            act.drop_promises(row)
        return _settled(act, row, told, TAKE, notes, changed)


def keep(office: Office, request: Wanted, told: Told) -> Done:
    """Do the refused acts again upon what stands now, when they happened then; steps in between may be skipped.

    Raises ActImpossible or KeepImpossible if the last of them cannot be done on what stands now, PersonUnknown.
    """
    with acting(office, told.by) as act:
        row = act.request(request)
        act.step(Act.UNDO, row)
        notes, lost = _open(act, row)
        for entry in lost:
            try:
                _do_again(act, row, entry)
            except (ActImpossible, KeepImpossible):
                if entry is lost[-1]:
                    raise
        return _settled(act, row, told, KEEP, notes, {})


def _open(act: Acting, row: RequestRow) -> tuple[list[Note], list[EntryRow]]:
    """Return what is to be settled, and the entries that were not applied, the oldest first."""
    notes = open_notes(act.session, row.id)
    if not notes:
        raise NothingToSettle(number=number_of(row))
    entries = act.session.scalars(
        select(EntryRow).where(EntryRow.request_id == row.id).order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    lost = {entry_id for note in notes for entry_id in refused_with(note.refers, entries)}
    return notes, [entry for entry in entries if entry.id in lost]


def _take_back(act: Acting, row: RequestRow, entry: EntryRow, changed: dict[str, dict[str, Any]]) -> None:
    """Take back what *entry* wrote outside the guard group, unless somebody has written something else since."""
    was, now = entry.data.get("was", {}), entry.data.get("now", {})
    for name in now.keys() - GUARDED:
        column = RequestRow.__table__.c[name]
        if getattr(row, name) == from_plain(column, now[name]):
            back = act.change(row, **{name: from_plain(column, was[name])})
            changed["was"] = back["was"] | changed["was"]
            changed["now"] |= back["now"]
    take_back_rows(act, row, entry)


def _do_again(act: Acting, row: RequestRow, entry: EntryRow) -> None:
    kind = ACT_OF.get(EntryKind(entry.kind)) if entry.kind in frozenset(EntryKind) else None
    if kind is None:
        raise KeepImpossible(number=number_of(row), entry=entry.kind)
    status, now = act.step(kind, row), entry.data.get("now", {})
    columns = {name: from_plain(RequestRow.__table__.c[name], value) for name, value in now.items()}
    columns |= {"status": status}
    if kind in (Act.ASSIGN, Act.ACCEPT) and columns.get("assignee_id"):
        columns |= person_columns(act, row, columns["assignee_id"])
    if kind is Act.PAUSE:
        columns["before_pause"] = row.status
    elif row.status == Status.PAUSED and status != Status.PAUSED:
        columns |= {"before_pause": None, "pause_reason": None}
    data = {name: value for name, value in entry.data.items() if name not in _OF_THE_ACT}
    data |= act.change(row, **columns) | {"keeps": str(entry.id)}
    if row.status in ENDED:
        data |= act.drop_promises(row)
    act.write(entry.kind, row.id, text=entry.text, data=data, at=entry.occurred_at)


def _settled(
    act: Acting, row: RequestRow, told: Told, choice: str, notes: Sequence[Note], changed: dict[str, Any]
) -> Done:
    settles = [str(note.id) for note in notes]
    entry = act.write(EntryKind.SETTLED, row.id, text=told.text, data={"settles": settles, "choice": choice} | changed)
    act.drop_draft(told.draft_id)
    act.session.flush()
    settle_decided(act.session)
    return Done(request_id=row.id, entry_id=entry.id, number=number_of(row), status=row.status)
