"""The rows that a starter pack becomes: a team, and a kind with its form (resources/packs)."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.forms import label
from desktop.domain.ids import new_id
from desktop.storage.tables import CategoryRow, IntakeFormRow, TeamRow

Pack = Mapping[str, Any]


def add_team(session: Session, raw: Pack, language: str) -> TeamRow:
    """Add a team of a pack, with its name in *language*."""
    row = TeamRow(
        id=new_id(),
        name=label(raw["labels"], language),
        line=raw["line"],
        is_contractor=raw.get("contractor", False),
    )
    session.add(row)
    return row


def add_kind(session: Session, raw: Pack, teams: Mapping[str, UUID], *, position: int) -> CategoryRow:
    """Add a kind of a pack with its form. teams -- the ids of the teams by the pack's keys"""
    form = IntakeFormRow(id=new_id(), key=raw["key"], version=1, body=raw["form"]) if raw.get("form") else None
    if form is not None:
        session.add(form)
        session.flush()
    row = CategoryRow(
        id=new_id(),
        key=raw["key"],
        labels=raw["labels"],
        type_group=raw.get("type_group", raw["key"]),
        priority=raw.get("priority", "normal"),
        due_minutes=raw.get("due_minutes", {}),
        norm_minutes=raw.get("norm_minutes"),
        look_back_minutes=raw.get("look_back_minutes"),
        position=position,
        form_id=form.id if form is not None else None,
        line=raw.get("line", 1),
        team_id=teams.get(raw.get("team", "")),
        codes=raw.get("codes", {}),
        checklist=raw.get("checklist", {}),
        patterns=raw.get("patterns", {}),
        is_danger=raw.get("danger", False),
    )
    session.add(row)
    session.flush()
    return row
