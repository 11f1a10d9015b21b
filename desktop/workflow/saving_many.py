"""Many rows of the directory in one act: what an import brings, with one line in the journal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.directory import SUPERVISED
from desktop.domain.errors import ActForbidden, RowUnknown, SupervisorNeeded
from desktop.domain.status import DESK_ROLES, Role
from desktop.storage.tables import DIRECTORY_ROWS, Base, ContactPhoneRow, SiteRow, TeamMemberRow
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office

_ROWS: Mapping[str, type[Any]] = {**DIRECTORY_ROWS, "contact_phone": ContactPhoneRow, "team_member": TeamMemberRow}
_FIRST = ("team", "customer", "site")
"""What others refer to is written before them: so each is found by what refers to it."""


@dataclass(frozen=True, slots=True)
class RowToSave:
    """One row. kind -- of the directory, contact_phone or team_member; fields -- its columns by name."""

    kind: str
    id: UUID
    fields: dict[str, Any] = field(default_factory=dict)


def save_many(
    office: Office, *, new: Sequence[RowToSave], changed: Sequence[RowToSave], facts: Mapping[str, Any], by: UUID
) -> None:
    """Add and edit rows in one act; the values were checked by whoever read them, and are no doubles.

    Of a changed site neither name nor parent. facts -- codes and counts for the entry, no person's data.
    Call it with 500 rows or so: others wait meanwhile. Raises ActForbidden, RowUnknown, and what Database.act raises.
    """
    with acting(office, by) as act:
        _refuse_strangers(act, {row.kind for row in (*new, *changed)})
        paths = _paths(act, new)
        made: list[Base] = []
        for first in (True, False):
            some = [row for row in new if (row.kind in _FIRST) is first]
            made += [_ROWS[row.kind](id=row.id, **_whole(act, row, paths)) for row in some]
            act.session.add_all(made)
            act.session.flush()
        for row in changed:
            found = act.session.get(_ROWS[row.kind], row.id)
            if found is None:
                raise RowUnknown(kind=row.kind)
            for name, value in row.fields.items():
                if getattr(found, name) != value:
                    setattr(found, name, value)
        ids = {"changed_ids": [str(row.id) for row in changed]} if changed else {}
        act.write("imported", None, data={**facts, **ids})


def _refuse_strangers(act: Acting, kinds: Iterable[str]) -> None:
    kinds = set(kinds)
    supervised = {*SUPERVISED, "team_member"}
    if kinds & supervised and act.author.role != Role.SUPERVISOR:
        raise SupervisorNeeded(act="directory", role=act.author.role)
    if act.author.role not in DESK_ROLES:
        raise ActForbidden(act="directory", role=act.author.role)


def _paths(act: Acting, new: Sequence[RowToSave]) -> dict[UUID, str]:
    """Return the path of each new site; those above come before those below."""
    sites = [row for row in new if row.kind == "site"]
    fresh = {row.id for row in sites}
    above = {row.fields["parent_id"] for row in sites if row.fields.get("parent_id")} - fresh
    paths: dict[UUID, str] = {}
    if above:
        found = act.session.execute(select(SiteRow.id, SiteRow.path).where(SiteRow.id.in_(above)))
        paths = {site: path for site, path in found}  # noqa: C416 -- dict() would ask a Result for its keys
    for row in sites:
        parent = row.fields.get("parent_id")
        if parent is not None and parent not in paths:
            raise RowUnknown(kind="site")
        paths[row.id] = f"{paths[parent]}, {row.fields['name']}" if parent else row.fields["name"]
    return paths


def _whole(act: Acting, row: RowToSave, paths: Mapping[UUID, str]) -> dict[str, Any]:
    if row.kind == "site":
        return {"zone": act.facts.zone, **row.fields, "path": paths[row.id]}
    return row.fields
