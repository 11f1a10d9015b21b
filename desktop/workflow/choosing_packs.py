"""The trades of the company: the teams and kinds of their starter packs come in, nothing of the past changes.

A kind is the same by its key, a team by its name in any language: what is there stays as it is and comes once. What no
chosen trade has is retired, if it came from a pack and stands as it did, and nobody ever used it.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import exists, select

from desktop.domain.errors import SupervisorNeeded
from desktop.domain.status import Role
from desktop.domain.text import normalised
from desktop.storage.tables import (
    CategoryRow,
    CompanyRow,
    RequestRow,
    TeamMemberRow,
    TeamRow,
)
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office
from desktop.workflow.pack_rows import Pack, add_kind, add_team

_LAST = "other"


def choose_packs(office: Office, chosen: Sequence[Pack], *, all_packs: Sequence[Pack], by: UUID) -> None:
    """Let the company be of the trades *chosen*; all_packs -- every pack there is. Raises SupervisorNeeded."""
    with acting(office, by) as act:
        if act.author.role != Role.SUPERVISOR:
            raise SupervisorNeeded(act="directory", role=act.author.role)
        company = act.session.scalars(select(CompanyRow)).one()
        keys = ",".join(sorted(str(pack["key"]) for pack in chosen))
        if company.pack == keys:
            return
        company.pack = keys
        teams = _bring_teams(act, chosen, company.language)
        _bring_kinds(act, chosen, teams)
        act.session.flush()
        _retire_kinds(act, chosen, all_packs)
        act.session.flush()
        _retire_teams(act, chosen, all_packs)


def _bring_teams(act: Acting, chosen: Sequence[Pack], language: str) -> dict[str, UUID]:
    there = {normalised(row.name): row for row in act.session.scalars(select(TeamRow).order_by(TeamRow.id.desc()))}
    teams: dict[str, UUID] = {}
    for raw in _rows(chosen, "teams"):
        row = next((there[name] for name in _names(raw) if name in there), None)
        if row is None:
            row = add_team(act.session, raw, language)
            there[normalised(row.name)] = row
            _write(act, row, "add")
        elif row.retired_at is not None:
            row.retired_at = None
            _write(act, row, "bring_back")
        teams[raw["key"]] = row.id
    return teams


def _bring_kinds(act: Acting, chosen: Sequence[Pack], teams: Mapping[str, UUID]) -> None:
    there = {row.key: row for row in act.session.scalars(select(CategoryRow))}
    after = 1 + max((row.position for row in there.values()), default=-1)
    has_new = False
    for raw in _rows(chosen, "categories"):
        row = there.get(raw["key"])
        if row is None:
            has_new = True
            row = add_kind(act.session, raw, teams, position=after)
            after += 1
            _write(act, row, "add")
        elif row.retired_at is not None:
            row.retired_at = None
            _write(act, row, "bring_back")
    if has_new and (other := there.get(_LAST)) is not None:
        other.position = after


def _retire_kinds(act: Acting, chosen: Sequence[Pack], all_packs: Sequence[Pack]) -> None:
    wanted = {raw["key"] for raw in _rows(chosen, "categories")}
    of_packs: dict[str, list[Pack]] = {}
    for pack in all_packs:
        for raw in pack["categories"]:
            of_packs.setdefault(raw["key"], []).append(raw)
    used = exists().where(RequestRow.category_id == CategoryRow.id)
    for row in act.session.scalars(select(CategoryRow).where(CategoryRow.retired_at.is_(None), ~used)):
        if row.key not in wanted and any(_stands_as_it_came(row, raw) for raw in of_packs.get(row.key, ())):
            row.retired_at = act.now
            _write(act, row, "retire")


def _stands_as_it_came(row: CategoryRow, raw: Pack) -> bool:
    return bool(row.labels == raw["labels"] and row.due_minutes == raw.get("due_minutes", {}))


def _retire_teams(act: Acting, chosen: Sequence[Pack], all_packs: Sequence[Pack]) -> None:
    wanted = {name for raw in _rows(chosen, "teams") for name in _names(raw)}
    of_packs = {name for pack in all_packs for raw in pack["teams"] for name in _names(raw)}
    in_use = (
        exists().where(RequestRow.team_id == TeamRow.id)
        | exists().where(TeamMemberRow.team_id == TeamRow.id)
        | exists().where(CategoryRow.team_id == TeamRow.id, CategoryRow.retired_at.is_(None))
    )
    for row in act.session.scalars(select(TeamRow).where(TeamRow.retired_at.is_(None), ~in_use)):
        if (name := normalised(row.name)) in of_packs and name not in wanted:
            row.retired_at = act.now
            _write(act, row, "retire")


def _rows(packs: Sequence[Pack], what: str) -> list[Pack]:
    """Return the union by key, in the order of the packs; what stands for all else comes last."""
    united = {raw["key"]: raw for pack in packs for raw in pack[what]}
    return sorted(united.values(), key=lambda raw: what == "categories" and raw["key"] == _LAST)


def _names(raw: Pack) -> list[str]:
    return [normalised(name) for name in raw["labels"].values()]


def _write(act: Acting, row: TeamRow | CategoryRow, what: str) -> None:
    act.write("directory", None, data={"table": row.__tablename__, "act": what, "row_id": str(row.id)})
