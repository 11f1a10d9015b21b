"""Journal entries as records, with the names of what their data point to."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.codes import EntryKind
from desktop.domain.forms import Form, read_form
from desktop.domain.guarded import GUARDED
from desktop.domain.records import EntryRecord
from desktop.storage.tables import (
    AttachmentRow,
    CategoryRow,
    ContactRow,
    ContractRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    IntakeFormRow,
    PersonRow,
    SiteRow,
    TeamRow,
)

Name = InstrumentedAttribute[Any]
_NAMED: Mapping[str, Name] = {
    "team_id": TeamRow.name,
    "assignee_id": PersonRow.name,
    "person_id": PersonRow.name,
    "contact_id": ContactRow.name,
    "site_id": SiteRow.path,
    "equipment_id": EquipmentRow.short_number,
    "category_id": CategoryRow.labels,
    "attachment_id": AttachmentRow.name,
}
_DIRECTORY: Mapping[str, Name] = {
    "customer": CustomerRow.name,
    "contact": ContactRow.name,
    "site": SiteRow.path,
    "equipment": EquipmentRow.short_number,
    "person": PersonRow.name,
    "team": TeamRow.name,
    "category": CategoryRow.key,
    "contract": ContractRow.number,
}
_FEW = 500


def records(session: Session, *where: ColumnElement[bool]) -> list[EntryRecord]:
    """Return the entries that fit, by recorded_at and id; struck: an undo took it back, the server did not apply it."""
    rows = session.execute(
        select(EntryRow, PersonRow.name)
        .join(PersonRow, PersonRow.id == EntryRow.author_id)
        .where(*where)
        .order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    undone = {_act(entry) for entry, _author in rows if entry.kind in ("undone", "unjoined") or _parts(entry)}
    entries = [entry for entry, _author in rows]
    refused = {
        lost for note in entries if note.kind == EntryKind.NOT_APPLIED for lost in refused_with(_act(note), entries)
    }
    names = _names(session, (entry.data for entry, _author in rows))
    forms = _forms(session, {entry.data["form_id"] for entry in entries if entry.data.get("form_id")})
    return [
        EntryRecord(
            id=entry.id,
            request_id=entry.request_id,
            kind=entry.kind,
            occurred_at=entry.occurred_at,
            recorded_at=entry.recorded_at,
            author=author,
            station=entry.station,
            text=entry.text,
            data=entry.data,
            names=_names_in(entry.data, names),
            struck=str(entry.id) in undone or entry.id in refused,
            form=forms.get(entry.data.get("form_id", "")),
        )
        for entry, author in rows
    ]


def refused_with(refers: str, entries: Iterable[EntryRow | EntryRecord]) -> set[UUID]:
    """Return which of *entries* were not applied with the act whose first entry *refers* is.

    Of an act's entries those that changed the guard group; what else it wrote down (a sheet came back) holds.
    """
    act = [entry for entry in entries if refers in (str(entry.id), entry.data.get("with"))]
    lost = {entry.id for entry in act if GUARDED & entry.data.get("now", {}).keys()}
    return lost or {entry.id for entry in act if str(entry.id) == refers}


def _parts(entry: EntryRow) -> bool:
    """Return whether an entry says that a merge of doubles does not hold: taken back, or it met another one."""
    return entry.kind == EntryKind.DIRECTORY and entry.data.get("act") in ("unmerge", "merge_met")


def _act(note: EntryRow) -> str:
    return str(note.data.get("refers"))


def _pointers(data: Mapping[str, Any]) -> Iterator[tuple[Name, str]]:
    """Give what an entry's data point to: which name of which table, and the row's id."""
    for part in (data, *(data.get(which, {}) for which in ("was", "now", "mine", "server"))):
        for key in part.keys() & _NAMED.keys():
            if part[key]:
                yield _NAMED[key], part[key]
    if data.get("table") in _DIRECTORY and data.get("row_id"):
        yield _DIRECTORY[data["table"]], data["row_id"]
        if data.get("other_id"):
            yield _DIRECTORY[data["table"]], data["other_id"]


def _names(session: Session, all_data: Iterable[Mapping[str, Any]]) -> dict[tuple[Name, str], Any]:
    """Return all the names that are pointed to, by one statement for each column of names."""
    wanted: dict[Name, set[str]] = {}
    for data in all_data:
        for name, row_id in _pointers(data):
            wanted.setdefault(name, set()).add(row_id)
    found: dict[tuple[Name, str], Any] = {}
    for name, row_ids in wanted.items():
        ids = [UUID(row_id) for row_id in row_ids]
        for first in range(0, len(ids), _FEW):
            some = select(name.class_.id, name).where(name.class_.id.in_(ids[first : first + _FEW]))
            found |= {(name, str(row_id)): text for row_id, text in session.execute(some)}
    return found


def _forms(session: Session, form_ids: set[str]) -> dict[str, Form]:
    """Return the versions of the questions that entries name: a request may have had another kind before."""
    ids = [UUID(form_id) for form_id in form_ids]
    found: dict[str, Form] = {}
    for first in range(0, len(ids), _FEW):
        some = select(IntakeFormRow).where(IntakeFormRow.id.in_(ids[first : first + _FEW]))
        found |= {str(row.id): read_form(row.body) for row in session.scalars(some)}
    return found


def _names_in(data: Mapping[str, Any], found: Mapping[tuple[Name, str], Any]) -> dict[str, str]:
    names: dict[str, str] = {}
    for name, row_id in _pointers(data):
        text = found.get((name, row_id))
        if isinstance(text, dict):
            names |= {f"{row_id}:{language}": label for language, label in text.items()}
        elif text is not None:
            names[row_id] = text
    return names
