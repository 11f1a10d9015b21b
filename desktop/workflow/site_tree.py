"""A run of places and equipment made in one act, and taken back in one, as far as nobody uses it yet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.errors import ActForbidden, RowUnknown, RunTakenBack
from desktop.domain.ids import new_id
from desktop.domain.run_words import EQUIPMENT
from desktop.domain.site_plan import Plan, Planned, State, planned
from desktop.domain.site_runs import Segment
from desktop.domain.status import DESK_ROLES
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.queries.site_ground import ground
from desktop.storage.tables import (
    AttachmentRow,
    CallRow,
    ContactRow,
    EntryRow,
    EquipmentRow,
    RequestRow,
    SiteRow,
)
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office

_FEW = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class RunDone:
    """What an act did. entry_id -- its entry, by which it is taken back; kept -- what stays, for it is used"""

    entry_id: UUID
    places: int = 0
    equipment: int = 0
    kept: int = 0


def make_run(office: Office, site_id: UUID, run: Sequence[Segment], *, language: str, by: UUID) -> RunDone | None:
    """Make what *run* names below a place: one act. None if all of it is there already, and nothing is written.

    language -- how places are called where only numbers are typed. Raises ActForbidden, RowUnknown, RunUneven,
    RunNowhere, RunTooLarge, NameTaken, TextTooLong.
    """
    with acting(office, by) as act:
        _refuse_strangers(act)
        plan = plan_run(act.session, site_id, run, language=language)
        parent = act.session.get_one(SiteRow, site_id)
        if parent.retired_at is not None:
            raise RowUnknown(kind="site")
        done = _Maker(act, parent).make(plan)
        if not any(done.values()):
            return None
        data = {"table": "site", "act": "run", "row_id": str(site_id), **{k: v for k, v in done.items() if v}}
        entry = act.write("directory", None, data=data)
        places, equipment = (len(done[f"{name}_new"]) + len(done[f"{name}_back"]) for name in ("site", "equipment"))
        return RunDone(entry_id=entry.id, places=places, equipment=equipment)


def plan_run(session: Any, site_id: UUID, run: Sequence[Segment], *, language: str) -> Plan:
    """Return what *run* would make below a place. Raises RowUnknown and what `planned` raises."""
    numbers = {number for segment in run if segment.kind == EQUIPMENT for number in segment.numbers}
    found = ground(session, site_id, numbers)
    if found is None:
        raise RowUnknown(kind="site")
    return planned(run, found, language)


def take_back_run(office: Office, entry_id: UUID, *, by: UUID) -> RunDone:
    """Retire what a run made or brought back, as far as nothing refers to it yet: one act.

    Raises ActForbidden, RunTakenBack if there is nothing (any more) to be taken back.
    """
    with acting(office, by) as act:
        _refuse_strangers(act)
        entry = act.session.get(EntryRow, entry_id)
        if entry is None or entry.kind != "directory" or entry.data.get("act") != "run" or _is_taken_back(act, entry):
            raise RunTakenBack
        made = {name: _ids(entry.data, name) for name in ("site", "equipment")}
        machines = [row for row in _rows(act, EquipmentRow, made["equipment"]) if row.retired_at is None]
        used = _used(act, "equipment_id", [row.id for row in machines])
        going: list[Any] = [row for row in machines if row.id not in used]
        places = [row for row in _rows(act, SiteRow, made["site"]) if row.retired_at is None]
        stays = _staying(act, places, {row.id for row in going})
        free = [row for row in places if row.id not in stays]
        for row in (*going, *free):
            row.retired_at = act.now
        kept = len(machines) + len(places) - len(going) - len(free)
        data = {"table": "site", "act": "run_back", "row_id": entry.data["row_id"], "refers": str(entry_id)}
        written = act.write("directory", None, data=data | {"kept": kept})
        return RunDone(entry_id=written.id, places=len(free), equipment=len(going), kept=kept)


class _Maker:
    """Writes the rows of a plan, each after what it lies in."""

    def __init__(self, act: Acting, parent: SiteRow) -> None:
        self._act, self._parent = act, parent
        self.done: dict[str, list[str]] = {f"{t}_{s}": [] for t in ("site", "equipment") for s in ("new", "back")}

    def make(self, plan: Plan) -> dict[str, list[str]]:
        back = [one for one in plan.all() if one.state is State.BACK and one.id is not None]
        for table, kind in (("site", SiteRow), ("equipment", EquipmentRow)):
            wanted = [one.id for one in back if (one.kind == EQUIPMENT) == (table == "equipment") and one.id]
            for row in _rows(self._act, kind, wanted):
                row.retired_at = None
                self.done[f"{table}_back"].append(str(row.id))
        self._lay(plan.root, self._parent.id, self._parent.path)
        self._act.session.flush()
        return self.done

    def _lay(self, holder: Planned, holder_id: UUID, path: str) -> None:
        for one in holder.below:
            if one.kind == EQUIPMENT:
                if one.state is State.NEW:
                    self._add("equipment", self._machine(one, holder_id))
                continue
            own = f"{path}, {one.name}"
            place_id = one.id
            if place_id is None:
                place_id = self._add("site", self._place(one, holder_id, own))
            self._lay(one, place_id, own)

    def _place(self, one: Planned, holder_id: UUID, path: str) -> SiteRow:
        return SiteRow(
            id=new_id(),
            parent_id=holder_id,
            customer_id=self._parent.customer_id,
            name=keepable(one.name, field="name", most=LONGEST_NAME),
            path=path,
            kind=one.kind,
            zone=self._parent.zone,
        )

    def _machine(self, one: Planned, holder_id: UUID) -> EquipmentRow:
        return EquipmentRow(id=new_id(), site_id=holder_id, short_number=one.number, name=one.name)

    def _add(self, table: str, row: SiteRow | EquipmentRow) -> UUID:
        self._act.session.add(row)
        self.done[f"{table}_new"].append(str(row.id))
        return row.id


def _refuse_strangers(act: Acting) -> None:
    if act.author.role not in DESK_ROLES:
        raise ActForbidden(act="directory", role=act.author.role)


def _ids(data: Mapping[str, Any], table: str) -> list[UUID]:
    return [UUID(row_id) for state in ("new", "back") for row_id in data.get(f"{table}_{state}", ())]


def _rows(act: Acting, kind: Any, ids: Sequence[UUID]) -> Iterator[Any]:
    for start in range(0, len(ids), _FEW):
        yield from act.session.scalars(select(kind).where(kind.id.in_(ids[start : start + _FEW])))


def _is_taken_back(act: Acting, run: EntryRow) -> bool:
    later = select(EntryRow.data).where(
        EntryRow.kind == "directory", EntryRow.request_id.is_(None), EntryRow.recorded_at >= run.recorded_at
    )
    return any(data.get("refers") == str(run.id) for data in act.session.scalars(later))


def _used(act: Acting, column: str, ids: Sequence[UUID]) -> set[UUID]:
    """Return which rows something refers to by *column*: requests, calls, contacts, attachments."""
    used: set[UUID] = set()
    for table in (RequestRow, CallRow, ContactRow, AttachmentRow):
        key: Any = getattr(table, column, None)
        for start in range(0, len(ids) if key is not None else 0, _FEW):
            used |= set(act.session.scalars(select(key).where(key.in_(ids[start : start + _FEW]))))
    return used


def _staying(act: Acting, places: Iterable[SiteRow], machines_going: set[UUID]) -> set[UUID]:
    """Return which of *places* stay: they are used, or hold something that stays."""
    by_id = {row.id: row for row in places}
    ids = list(by_id)
    stays = _used(act, "site_id", ids)
    for start in range(0, len(ids), _FEW):
        some = ids[start : start + _FEW]
        machines = select(EquipmentRow.site_id, EquipmentRow.id)
        machines = machines.where(EquipmentRow.site_id.in_(some), EquipmentRow.retired_at.is_(None))
        stays |= {site for site, row_id in act.session.execute(machines) if row_id not in machines_going}
        below = select(SiteRow.parent_id, SiteRow.id)
        below = below.where(SiteRow.parent_id.in_(some), SiteRow.retired_at.is_(None))
        stays |= {parent for parent, row_id in act.session.execute(below) if row_id not in by_id and parent}
    for row_id in list(stays):
        row: SiteRow | None = by_id.get(row_id)
        while row is not None and row.parent_id is not None:
            stays.add(row.parent_id)
            row = by_id.get(row.parent_id)
    return stays
