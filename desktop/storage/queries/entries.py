"""Journal entries as records, with the names of what their data points to."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.domain.records import EntryRecord
from desktop.storage.tables import (
    CategoryRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    SiteRow,
    TeamRow,
)

_NAMED: dict[str, tuple[Any, str]] = {
    "team_id": (TeamRow, "name"),
    "assignee_id": (PersonRow, "name"),
    "person_id": (PersonRow, "name"),
    "contact_id": (ContactRow, "name"),
    "site_id": (SiteRow, "path"),
    "equipment_id": (EquipmentRow, "short_number"),
}
_DIRECTORY: dict[str, tuple[Any, str]] = {
    "customer": (CustomerRow, "name"),
    "contact": (ContactRow, "name"),
    "site": (SiteRow, "path"),
    "equipment": (EquipmentRow, "short_number"),
    "person": (PersonRow, "name"),
    "team": (TeamRow, "name"),
    "category": (CategoryRow, "key"),
}


def records(session: Session, *where: ColumnElement[bool]) -> list[EntryRecord]:
    """Return the entries that fit, by recorded_at and id; those an undo took back are struck."""
    rows = session.execute(
        select(EntryRow, PersonRow.name)
        .join(PersonRow, PersonRow.id == EntryRow.author_id)
        .where(*where)
        .order_by(EntryRow.recorded_at, EntryRow.id)
    ).all()
    undone = {entry.data.get("refers") for entry, _author in rows if entry.kind in ("undone", "unjoined")}
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
            names=_names(session, entry.data),
            struck=str(entry.id) in undone,
        )
        for entry, author in rows
    ]


def _names(session: Session, data: dict[str, Any]) -> dict[str, str]:
    names: dict[str, str] = {}
    for part in (data, data.get("was", {}), data.get("now", {})):
        for key, (kind, column) in _NAMED.items():
            if part.get(key):
                names |= _name(session, kind, part[key], column)
        if part.get("category_id"):
            category = session.get(CategoryRow, UUID(part["category_id"]))
            if category is not None:
                names |= {f"{category.id}:{language}": text for language, text in category.labels.items()}
    if data.get("table") in _DIRECTORY and data.get("row_id"):
        kind, column = _DIRECTORY[data["table"]]
        names |= _name(session, kind, data["row_id"], column)
    return names


def _name(session: Session, kind: type[Any], row_id: str, column: str) -> dict[str, str]:
    row = session.get(kind, UUID(row_id))
    return {row_id: str(getattr(row, column))} if row is not None else {}
