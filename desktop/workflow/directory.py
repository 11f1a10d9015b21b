"""The directory: whom and what we serve, and who works here; added, edited, retired, brought back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

from sqlalchemy import select

from desktop.domain.directory import SUPERVISED
from desktop.domain.due import read_priority
from desktop.domain.errors import (
    ActForbidden,
    AnswerRefused,
    FieldUnknown,
    NameMissing,
    NameTaken,
    RowMerged,
    RowUnknown,
    SupervisorNeeded,
)
from desktop.domain.ids import new_id
from desktop.domain.phone import read_phone
from desktop.domain.status import DESK_ROLES, Role
from desktop.domain.text import LONGEST_NAME, keepable, normalised
from desktop.storage.queries.merged import name_of, stands_for
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    Base,
    CategoryRow,
    ContactPhoneRow,
    EquipmentRow,
    IntakeFormRow,
    SiteRow,
    TeamMemberRow,
)
from desktop.storage.tables.merging import MERGED_ROWS
from desktop.workflow.acting import Acting, acting
from desktop.workflow.contracts import complete_contract, set_covered_equipment, set_covered_sites
from desktop.workflow.duty import hashed_pin
from desktop.workflow.forms import set_form, write_category
from desktop.workflow.office import Office

_SPECIAL: Mapping[str, frozenset[str]] = {
    "contact": frozenset({"phones"}),
    "person": frozenset({"team_ids", "pin"}),
    "category": frozenset({"form"}),
    "contract": frozenset({"site_ids", "equipment_ids"}),
}
_TABLES: Mapping[str, type[Base]] = {**DIRECTORY_ROWS, "intake_form": IntakeFormRow}
_MOST_MINUTES = 60 * 24 * 3_660
_FEW = 500
_FORBIDDEN = frozenset({"id", "retired_at", "merged_into_id", "path", "pin", "form_id"})


def save(office: Office, kind: str, row_id: UUID | None, fields: Mapping[str, Any], *, by: UUID) -> UUID:
    """Add (row_id None) or edit one row of the directory and return its id.

    kind -- customer, contact, site, equipment, person, team, category, contract
    fields -- the row's columns by name; besides them contact: phones (list of str), person: team_ids (list of
              UUID) and pin (empty = none), category: form (JSON; a changed one becomes a new version), contract:
              site_ids and equipment_ids (lists of UUID, none of both: all that is the customer's)

    Raises ActForbidden, RowUnknown, FieldUnknown, NameMissing, NameTaken, PhoneUnreadable, AnswerRefused,
    PriorityUnknown, EndBeforeStart, RowMerged, TextRefused, TextTooLong.
    """
    with acting(office, by) as act:
        _refuse_strangers(act, kind)
        row = _found(act, kind, row_id) if row_id is not None else DIRECTORY_ROWS[kind](id=new_id())
        _refuse_merged(act, kind, row)
        plain_fields = {key: value for key, value in fields.items() if key not in _SPECIAL.get(kind, ())}
        _set(kind, row, plain_fields)
        _complete(act, kind, row, is_new=row_id is None)
        _refuse_doubles(act, kind, row)
        _refuse_dangling(act, row)
        if row_id is None:
            act.session.add(row)
        act.session.flush()
        form_was = row.form_id if isinstance(row, CategoryRow) else None
        for key in _SPECIAL.get(kind, ()):
            if key in fields:
                _SET_SPECIAL[key](act, row, fields[key])
        _write(act, kind, row, "add" if row_id is None else "edit", form_was=form_was)
        return row.id


def retire(office: Office, kind: str, row_id: UUID, *, by: UUID) -> None:
    """Take a row out of use; what refers to it keeps it. Raises RowUnknown, RowMerged, ActForbidden."""
    _set_retired(office, kind, row_id, by, "retire")


def bring_back(office: Office, kind: str, row_id: UUID, *, by: UUID) -> None:
    """Put a retired row into use again. Raises RowUnknown, RowMerged, ActForbidden, NameTaken."""
    _set_retired(office, kind, row_id, by, "bring_back")


def _set_retired(office: Office, kind: str, row_id: UUID, by: UUID, what: str) -> None:
    with acting(office, by) as act:
        _refuse_strangers(act, kind)
        row: Any = _found(act, kind, row_id)
        _refuse_merged(act, kind, row)
        when: datetime | None = act.now if what == "retire" else None
        if (row.retired_at is None) != (when is None):
            if when is None:
                _refuse_doubles(act, kind, row)
            row.retired_at = when
            _write(act, kind, row, what, form_was=getattr(row, "form_id", None))


def _refuse_strangers(act: Acting, kind: str) -> None:
    if kind not in DIRECTORY_ROWS:
        raise RowUnknown(kind=kind)
    if kind in SUPERVISED and act.author.role != Role.SUPERVISOR:
        raise SupervisorNeeded(act="directory", role=act.author.role)
    if act.author.role not in DESK_ROLES:
        raise ActForbidden(act="directory", role=act.author.role)


def _found(act: Acting, kind: str, row_id: UUID) -> Base:
    row: Base | None = act.session.get(DIRECTORY_ROWS[kind], row_id)
    if row is None:
        raise RowUnknown(kind=kind)
    return row


def _refuse_merged(act: Acting, kind: str, row: Any) -> None:
    if kind in MERGED_ROWS and row.merged_into_id is not None:
        stays = act.session.get_one(MERGED_ROWS[kind], stands_for(act.session, kind, row.id))
        raise RowMerged(kind=kind, name=name_of(row), other=name_of(stays))


def _set(kind: str, row: Base, fields: Mapping[str, Any]) -> None:
    columns = {column.key for column in row.__table__.columns} - _FORBIDDEN
    for key, value in fields.items():
        if key not in columns:
            raise FieldUnknown(field=key, known=sorted(columns))
        is_long = "note" in key or key in ("warning", "hours")
        kept = keepable(value, field=key, most=20_000 if is_long else LONGEST_NAME) if isinstance(value, str) else value
        if getattr(row, key) != kept:
            setattr(row, key, kept)
    _refuse_what_the_server_would(kind, row)


def _refuse_what_the_server_would(kind: str, row: Any) -> None:
    """Refuse values that no act could use or that a server's checks would not take."""
    if kind == "category":
        read_priority(row.priority or "normal")
        due = row.due_minutes or {}
        if not all(minutes is None or _is_minutes(minutes) for minutes in due.values()):
            raise AnswerRefused(question="due_minutes", typed=str(due))
    if kind == "team" and row.line not in (1, 2, 3):
        raise AnswerRefused(question="line", typed=str(row.line))
    if kind == "person" and row.role not in frozenset(Role):
        raise AnswerRefused(question="role", typed=str(row.role))
    if kind == "site" and row.zone is not None and row.zone not in available_timezones():
        raise AnswerRefused(question="zone", typed=row.zone)


def _is_minutes(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_MINUTES


def _refuse_dangling(act: Acting, row: Base) -> None:
    """Refuse an id that points to nothing; one of a row that was merged leads to the one that stays."""
    for column in row.__table__.columns:
        for key in column.foreign_keys:
            wanted, table = getattr(row, column.key), key.column.table.name
            if wanted is not None and act.session.get(_TABLES[table], wanted) is None:
                raise RowUnknown(kind=table)
            if (
                wanted is not None
                and table in MERGED_ROWS
                and (stays := stands_for(act.session, table, wanted)) != wanted
            ):
                setattr(row, column.key, stays)


def _complete(act: Acting, kind: str, row: Any, *, is_new: bool) -> None:
    """Check what must be there and fill in what follows from it."""
    if kind == "category":
        if not (row.key or "").strip() or not any((row.labels or {}).values()):
            raise NameMissing(kind=kind)
        if is_new:
            row.due_minutes, row.codes = row.due_minutes or {}, row.codes or {}
            row.checklist, row.patterns = row.checklist or {}, row.patterns or {}
        return
    if kind == "contract":
        complete_contract(row)
        return
    if kind == "equipment" and not (row.short_number or "").strip():
        raise NameMissing(kind=kind)
    if kind == "equipment" and row.site_id is None:
        raise NameMissing(kind="site")
    if not (row.name or "").strip() and kind != "contact":
        raise NameMissing(kind=kind)
    if kind == "contact" and row.name is None:
        row.name = ""
    if kind == "site":
        row.zone = row.zone or act.facts.zone
        _set_path(act, row)


def set_path(act: Acting, site: SiteRow) -> None:
    """Give a place that lies elsewhere now, and all below it, the path of names from the top. Raises RowUnknown."""
    _set_path(act, site)


def _set_path(act: Acting, site: SiteRow) -> None:
    """Give a site and all below it the path of names from the top."""
    parent = act.session.get(SiteRow, site.parent_id) if site.parent_id else None
    ancestor = parent
    while ancestor is not None:
        if ancestor.id == site.id:
            raise RowUnknown(kind="site")
        ancestor = act.session.get(SiteRow, ancestor.parent_id) if ancestor.parent_id else None
    path = f"{parent.path}, {site.name}" if parent else site.name
    if site.path != path:
        site.path = path
        _set_paths_below(act, site)


def _set_paths_below(act: Acting, site: SiteRow) -> None:
    """Give all below a site their paths, a level at a time: a street may have thousands of flats."""
    level = {site.id: site}
    passed: set[UUID] = set()
    while level:
        passed |= level.keys()
        below: dict[UUID, SiteRow] = {}
        with act.session.no_autoflush:
            ids = list(level)
            for start in range(0, len(ids), _FEW):
                some = ids[start : start + _FEW]
                below |= {
                    row.id: row for row in act.session.scalars(select(SiteRow).where(SiteRow.parent_id.in_(some)))
                }
        for row in below.values():
            row.path = f"{level[row.parent_id].path}, {row.name}" if row.parent_id in level else row.path
        level = {row_id: row for row_id, row in below.items() if row_id not in passed}


def _refuse_doubles(act: Acting, kind: str, row: Any) -> None:
    if kind == "equipment":
        same = select(EquipmentRow).where(
            EquipmentRow.short_number == row.short_number, EquipmentRow.id != row.id, EquipmentRow.retired_at.is_(None)
        )
        if act.session.scalar(same.limit(1)) is not None:
            raise NameTaken(kind=kind, name=row.short_number)
    if kind in ("person", "team", "category"):
        field = "key" if kind == "category" else "name"
        kind_rows: Any = DIRECTORY_ROWS[kind]
        wanted = normalised(getattr(row, field))
        with act.session.no_autoflush:
            others = act.session.scalars(select(kind_rows).where(kind_rows.retired_at.is_(None))).all()
        if any(other.id != row.id and normalised(getattr(other, field)) == wanted for other in others):
            raise NameTaken(kind=kind, name=getattr(row, field))


def _set_phones(act: Acting, contact: Any, typed: list[str]) -> None:
    wanted = [read_phone(keepable(t, field="phone", most=LONGEST_NAME), act.facts.country) for t in typed if t.strip()]
    had = act.session.scalars(
        select(ContactPhoneRow).where(ContactPhoneRow.contact_id == contact.id, ContactPhoneRow.retired_at.is_(None))
    ).all()
    for row in had:
        if row.digits not in {phone.digits for phone in wanted}:
            row.retired_at = act.now
    known = {row.digits for row in had}
    for phone in wanted:
        if phone.digits not in known:
            known.add(phone.digits)
            act.session.add(
                ContactPhoneRow(contact_id=contact.id, typed=phone.typed, e164=phone.e164, digits=phone.digits)
            )
    act.session.flush()


def _set_teams(act: Acting, person: Any, team_ids: list[UUID]) -> None:
    had = act.session.scalars(
        select(TeamMemberRow).where(TeamMemberRow.person_id == person.id, TeamMemberRow.left_at.is_(None))
    ).all()
    for row in had:
        if row.team_id not in team_ids:
            row.left_at = act.now
    for team_id in team_ids:
        if team_id not in {row.team_id for row in had}:
            act.session.add(TeamMemberRow(team_id=team_id, person_id=person.id))
    act.session.flush()


def _set_pin(_act: Acting, person: Any, pin: str) -> None:
    person.pin = hashed_pin(pin) if pin else None


_SET_SPECIAL: Mapping[str, Any] = {
    "phones": _set_phones,
    "team_ids": _set_teams,
    "pin": _set_pin,
    "form": set_form,
    "site_ids": set_covered_sites,
    "equipment_ids": set_covered_equipment,
}


def _write(act: Acting, kind: str, row: Base, what: str, *, form_was: UUID | None = None) -> None:
    if isinstance(row, CategoryRow):
        write_category(act, row, what, form_was=form_was)
        return
    act.write("directory", None, data={"table": kind, "act": what, "row_id": str(row.id)})
