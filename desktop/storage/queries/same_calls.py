"""Requests of two desks that may be one call: found when one of them comes in, offered until somebody decides."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy import bindparam, delete, or_, select, text
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.day import DeskDay
from desktop.domain.records import SameCall
from desktop.domain.same_call import Asked, kept_of, may_be_same
from desktop.storage.queries.branches import A_PLACE, lines_above
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.tables import (
    CategoryRow,
    ContactPhoneRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    RequestRow,
    SameCallRow,
)
from desktop.storage.tables.journal import IS_OPEN
from desktop.storage.types import Id

_FEW = 200
_MOST_OFFERED = 5
_UP_AND_DOWN = f"""
  up(request, site) AS (
    SELECT id, site_id FROM mine WHERE site_id IS NOT NULL
    UNION SELECT u.request, p.id FROM up u
      JOIN site s ON s.id = u.site JOIN site p ON p.id = s.parent_id AND p.{A_PLACE}
  ),
  down(request, site) AS (
    SELECT m.id, s.id FROM mine m JOIN site s ON s.id = m.site_id AND s.{A_PLACE}
    UNION SELECT d.request, s.id FROM down d JOIN site s ON s.parent_id = d.site
  )"""
_OTHERS = f"o.station <> m.station AND o.{IS_OPEN}"
_NEAR = (  # CROSS JOIN: SQLite begins with the few that came, not with all that is open
    text(f"""
WITH RECURSIVE
  mine(id, station, site_id, equipment_id, phone_id) AS (
    SELECT id, station, site_id, equipment_id, phone_id FROM request WHERE id IN :ids AND {IS_OPEN}
  ),{_UP_AND_DOWN}
SELECT m.id AS one, o.id AS other FROM up u CROSS JOIN mine m ON m.id = u.request
  CROSS JOIN request o ON o.site_id = u.site WHERE {_OTHERS}
UNION SELECT m.id, o.id FROM down d CROSS JOIN mine m ON m.id = d.request
  CROSS JOIN request o ON o.site_id = d.site WHERE {_OTHERS}
UNION SELECT m.id, o.id FROM mine m CROSS JOIN request o ON o.equipment_id = m.equipment_id WHERE {_OTHERS}
UNION SELECT m.id, o.id FROM mine m CROSS JOIN contact_phone p ON p.id = m.phone_id
  CROSS JOIN contact_phone q ON q.e164 = p.e164 CROSS JOIN request o ON o.phone_id = q.id WHERE {_OTHERS}
""")
    .bindparams(bindparam("ids", expanding=True, type_=Id))
    .columns(one=Id, other=Id)
)
Pair = tuple[UUID, UUID]


def note_same_calls(session: Session, came: Collection[UUID]) -> None:
    """Remember with which open requests those that *came* may be one call; the caller's transaction commits it.

    Only these are compared, by their places, equipment and telephone numbers: never all that is open. Of each the few
    nearest in time are remembered: in a storm everything at a house may be the same.
    """
    ids = sorted(came)
    for first in range(0, len(ids), _FEW):
        some = ids[first : first + _FEW]
        known = select(SameCallRow.first_id, SameCallRow.second_id).where(
            or_(SameCallRow.first_id.in_(some), SameCallRow.second_id.in_(some))
        )
        before = {(one, other) for one, other in session.execute(known)}
        pairs = _near(session, some) | before
        asked = asked_of(session, {one for pair in pairs for one in pair}) if pairs else {}
        now = set(_nearest(_possible(session, pairs, asked), asked, frozenset(some)))
        for one, other in before - now:
            session.execute(delete(SameCallRow).where(SameCallRow.first_id == one, SameCallRow.second_id == other))
        session.add_all(SameCallRow(first_id=one, second_id=other) for one, other in now - before)


def same_calls(session: Session, day: DeskDay, request_id: UUID | None = None) -> list[SameCall]:
    """Return what is offered as the same call, the newest last; request_id -- only what is offered about this one."""
    noted = select(SameCallRow.first_id, SameCallRow.second_id)
    if request_id is not None:
        noted = noted.where(or_(SameCallRow.first_id == request_id, SameCallRow.second_id == request_id))
    pairs = [(one, other) for one, other in session.execute(noted)]
    if not pairs:
        return []
    asked = asked_of(session, {request for pair in pairs for request in pair})
    offered = [kept_of(asked[one], asked[other]) for one, other in _possible(session, pairs, asked)]
    lines = {line.id: line for line in lines_by_id(session, day, [one.id for pair in offered for one in pair])}
    writers = _writers(session, lines)
    found = [
        SameCall(
            kept=lines[kept.id],
            joined=lines[joined.id],
            kept_by=writers.get(kept.id, ""),
            joined_by=writers.get(joined.id, ""),
        )
        for kept, joined in offered
    ]
    return sorted(found, key=lambda pair: max(pair.kept.recorded_at, pair.joined.recorded_at))


def asked_of(session: Session, ids: Collection[UUID]) -> dict[UUID, Asked]:
    """Return what tells these requests from others."""
    wanted = (
        select(
            RequestRow,
            ContactPhoneRow.e164,
            CategoryRow.type_group,
            CategoryRow.look_back_minutes,
            EquipmentRow.site_id.label("at"),
        )
        .outerjoin(ContactPhoneRow, ContactPhoneRow.id == RequestRow.phone_id)
        .outerjoin(CategoryRow, CategoryRow.id == RequestRow.category_id)
        .outerjoin(EquipmentRow, EquipmentRow.id == RequestRow.equipment_id)
        .where(RequestRow.id.in_(ids))
    )
    rows = session.execute(wanted).all()
    above = lines_above(session, {row.site_id or at for row, _phone, _group, _minutes, at in rows} - {None})
    return {
        row.id: Asked(
            id=row.id,
            station=row.station,
            status=row.status,
            before_pause=row.before_pause,
            occurred_at=row.occurred_at,
            site_id=row.site_id or at,
            places=above.get(row.site_id or at, frozenset()),
            equipment_id=row.equipment_id,
            phone=phone,
            type_group=group,
            look_back_minutes=minutes,
            is_danger=row.is_danger,
            joined_to=row.joined_to_id,
        )
        for row, phone, group, minutes, at in rows
    }


def _possible(session: Session, pairs: Iterable[Pair], asked: Mapping[UUID, Asked]) -> list[Pair]:
    """Return the pairs that may be one call and that nobody has said to be two."""
    alike = [
        (one, other) for one, other in pairs if {one, other} <= asked.keys() and may_be_same(asked[one], asked[other])
    ]
    decided = _said_to_be_two(session, {one for pair in alike for one in pair})
    return [pair for pair in alike if frozenset(pair) not in decided]


def _nearest(pairs: Iterable[Pair], asked: Mapping[UUID, Asked], came: frozenset[UUID]) -> Iterator[Pair]:
    """Yield the pairs nearest in time, until each of those that *came* has enough to choose from."""
    offered: Counter[UUID] = Counter()
    apart = {(one, other): abs(asked[one].occurred_at - asked[other].occurred_at) for one, other in pairs}
    for pair in sorted(apart, key=lambda pair: (apart[pair], pair)):
        mine = came.intersection(pair)
        if any(offered[one] < _MOST_OFFERED for one in mine):
            offered.update(mine)
            yield pair


def _said_to_be_two(session: Session, ids: Collection[UUID]) -> set[frozenset[UUID]]:
    said = select(EntryRow.request_id, EntryRow.data).where(
        EntryRow.request_id.in_(ids), EntryRow.kind == EntryKind.TWO_CALLS
    )
    found = session.execute(said).all() if ids else []
    known = {str(one): one for one in ids}
    others = ((request_id, known.get(str(data.get("other")))) for request_id, data in found)
    return {frozenset((one, other)) for one, other in others if one is not None and other is not None}


def _writers(session: Session, ids: Collection[UUID]) -> dict[UUID, str]:
    """Return who wrote each of these requests down."""
    said = select(EntryRow.request_id, PersonRow.name).join(PersonRow, PersonRow.id == EntryRow.author_id)
    wanted = said.where(EntryRow.request_id.in_(ids), EntryRow.kind == EntryKind.REGISTERED)
    return {request_id: name for request_id, name in session.execute(wanted) if request_id is not None}


def _near(session: Session, ids: Sequence[UUID]) -> set[Pair]:
    """Return the open ones of *ids* with others' at one place, above or below it, equipment or telephone number."""
    found = session.execute(_NEAR, {"ids": list(ids)})
    return {(min(one, other), max(one, other)) for one, other in found}
