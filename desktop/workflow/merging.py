"""Doubles of the directory become one: what hangs on the one that goes moves to the one that stays, and back again.

The row that goes is retired and names the one that stays. The entry holds the ids of what moved, never its words:
taking it back moves exactly these again, as far as they still are where the merge put them. Ended requests, calls and
entries stay as they were written; whoever looks at the one that stays finds them too (storage.queries.merged).
"""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.directory import DirectoryKind
from desktop.domain.errors import ActForbidden, MergeNotHere, MergeWithin, MergeWithItself, RowMerged, RowUnknown
from desktop.domain.merging import FILLED, TEXTS, parted, united
from desktop.domain.status import DESK_ROLES, ENDED
from desktop.storage.queries.merged import merge_entry, name_of, stands_for
from desktop.storage.tables import Base, ContactPhoneRow, RequestRow
from desktop.storage.tables.merging import FOLLOWS, MERGED_ROWS
from desktop.workflow.acting import Acting, acting
from desktop.workflow.directory import set_path
from desktop.workflow.office import Office

_ROWS: Mapping[str, type[Any]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
Moved = dict[str, list[str]]
"""The ids of what moved, by "table.column"."""


def merge(office: Office, kind: str, gone_id: UUID, kept_id: UUID, *, by: UUID) -> UUID:
    """Merge the row *gone_id* into *kept_id*, in one act; return the id of its entry.

    Telephones are united, texts and what was empty too. Raises ActForbidden, RowUnknown, MergeWithItself, RowMerged,
    MergeWithin (a place cannot become one with a place above it) and what Database.act raises.
    """
    with acting(office, by) as act:
        gone, kept = _pair(act, kind, gone_id, kept_id)
        is_retired = gone.retired_at is not None
        gone.merged_into_id, gone.retired_at = kept.id, gone.retired_at or act.now
        data: dict[str, Any] = {"moved": _move(act, kind, gone.id, kept.id), **_unite(kind, gone, kept)}
        if kind == DirectoryKind.CONTACT:
            data["doubled"] = _retire_double_phones(act, kept.id, data["moved"].get("contact_phone.contact_id", []))
        if is_retired:
            data["was_retired"] = True
        return _write(act, kind, kept.id, gone.id, data, "merge")


def unmerge(office: Office, kind: str, gone_id: UUID, *, by: UUID) -> UUID:
    """Take the merge of *gone_id* back, by a correcting entry whose id is returned.

    What was moved goes back where it still is with the one that stayed; what was written since stays there.
    Raises ActForbidden, RowUnknown, RowMerged if it is not merged, MergeNotHere if its entry is not on this station.
    """
    with acting(office, by) as act:
        _refuse_strangers(act, kind)
        gone = act.session.get(MERGED_ROWS[kind], gone_id)
        if gone is None:
            raise RowUnknown(kind=kind)
        entry = merge_entry(act.session, gone_id) if gone.merged_into_id is not None else None
        if entry is None:
            raise MergeNotHere(kind=kind, name=name_of(gone))
        data, kept = entry.data, act.session.get_one(MERGED_ROWS[kind], UUID(entry.data["row_id"]))
        stays = {kept.id, gone.merged_into_id}
        gone.merged_into_id = None
        if not data.get("was_retired"):
            gone.retired_at = None
        act.session.flush()  # first of the act: what moves back must not be led to the one that stays again
        moved = _move_back(act, gone.id, stays, data.get("moved", {}))
        for phone_id in data.get("doubled", ()):
            phone = act.session.get(ContactPhoneRow, UUID(phone_id))
            if phone is not None and phone.contact_id == gone.id:
                phone.retired_at = None
        _part(gone, kept, data)
        return _write(act, kind, kept.id, gone.id, {"moved": moved, "refers": str(entry.id)}, "unmerge")


def _pair(act: Acting, kind: str, gone_id: UUID, kept_id: UUID) -> tuple[Any, Any]:
    _refuse_strangers(act, kind)
    gone, kept = (act.session.get(MERGED_ROWS[kind], row_id) for row_id in (gone_id, kept_id))
    if gone is None or kept is None:
        raise RowUnknown(kind=kind)
    if gone is kept:
        raise MergeWithItself(kind=kind, name=name_of(kept))
    for one in (gone, kept):
        if one.merged_into_id is not None:
            other = act.session.get_one(MERGED_ROWS[kind], stands_for(act.session, kind, one.id))
            raise RowMerged(kind=kind, name=name_of(one), other=name_of(other))
    if kept.retired_at is not None:
        raise RowUnknown(kind=kind)
    if kind == DirectoryKind.SITE:
        for inner, outer in ((gone, kept), (kept, gone)):
            if outer.id in set(_above(act.session, inner)):
                raise MergeWithin(name=name_of(inner), other=name_of(outer))
    return gone, kept


def _refuse_strangers(act: Acting, kind: str) -> None:
    if kind not in MERGED_ROWS:
        raise RowUnknown(kind=kind)
    if act.author.role not in DESK_ROLES:
        raise ActForbidden(act="directory", role=act.author.role)


def _above(session: Session, site: Any) -> Iterator[UUID]:
    passed: set[UUID] = set()
    while site is not None and site.parent_id is not None and site.parent_id not in passed:
        passed.add(site.parent_id)
        yield site.parent_id
        site = session.get(MERGED_ROWS["site"], site.parent_id)


def _move(act: Acting, kind: str, gone: UUID, kept: UUID) -> Moved:
    """Let what refers to *gone* refer to *kept*; return it."""
    moved: Moved = {}
    for table, column, _kind in sorted(one for one in FOLLOWS if one[2] == kind):
        row_of = _ROWS[table]
        wanted = select(row_of).where(getattr(row_of, column) == gone)
        if row_of is RequestRow:
            wanted = wanted.where(RequestRow.status.not_in(ENDED))
        rows = act.session.scalars(wanted.order_by(row_of.id)).all()
        with act.session.no_autoflush:  # thousands of places are written and indexed together, not one by one
            for row in rows:
                _turn(act, row, table, column, kept)
        if rows:
            moved[f"{table}.{column}"] = [str(row.id) for row in rows]
    return moved


def _move_back(act: Acting, gone: UUID, stays: set[UUID | None], was_moved: Mapping[str, list[str]]) -> Moved:
    """Let those of *was_moved* that still refer to one of *stays* refer to *gone* again; return them."""
    moved: Moved = {}
    for way, ids in sorted(was_moved.items()):
        table, _dot, column = way.partition(".")
        with act.session.no_autoflush:
            for row_id in ids:
                row = act.session.get(_ROWS[table], UUID(row_id))
                if row is not None and getattr(row, column) in stays:
                    _turn(act, row, table, column, gone)
                    moved.setdefault(way, []).append(row_id)
    return moved


def _turn(act: Acting, row: Any, table: str, column: str, to: UUID) -> None:
    setattr(row, column, to)
    if (table, column) == ("site", "parent_id"):
        set_path(act, row)


def _unite(kind: str, gone: Any, kept: Any) -> dict[str, list[str]]:
    """Let nothing of the one that goes be lost that a person wrote or chose; return the columns, by what was done."""
    done: dict[str, list[str]] = {"filled": [], "joined": []}
    for column in FILLED[kind]:
        if getattr(kept, column) in (None, "") and getattr(gone, column) not in (None, "", kept.id):
            setattr(kept, column, getattr(gone, column))
            done["filled"].append(column)
    for column in TEXTS[kind]:
        if (both := united(getattr(kept, column), getattr(gone, column))) is not None:
            setattr(kept, column, both)
            done["joined"].append(column)
    return {name: columns for name, columns in done.items() if columns}


def _part(gone: Any, kept: Any, data: Mapping[str, Any]) -> None:
    """Take from the one that stayed what it had from the other, where nobody has changed it since."""
    for column in data.get("filled", ()):
        if getattr(kept, column) == getattr(gone, column):
            setattr(kept, column, "" if column == "name" else None)
    for column in data.get("joined", ()):
        if (left := parted(getattr(kept, column), getattr(gone, column))) is not None:
            setattr(kept, column, left)


def _retire_double_phones(act: Acting, kept: UUID, moved: list[str]) -> list[str]:
    """Retire those of the numbers *moved* that the one that stays has already; return them."""
    came = {UUID(row_id) for row_id in moved}
    wanted = select(ContactPhoneRow).where(ContactPhoneRow.contact_id == kept, ContactPhoneRow.retired_at.is_(None))
    phones = act.session.scalars(wanted.order_by(ContactPhoneRow.id)).all()
    known = {phone.digits for phone in phones if phone.id not in came}
    doubled = []
    for phone in phones:
        if phone.id in came and phone.digits in known:
            phone.retired_at = act.now
            doubled.append(str(phone.id))
    return doubled


def _write(act: Acting, kind: str, kept: UUID, gone: UUID, data: Mapping[str, Any], what: str) -> UUID:
    facts = {"table": kind, "act": what, "row_id": str(kept), "other_id": str(gone)}
    return act.write("directory", None, data={**facts, **{name: value for name, value in data.items() if value}}).id
