"""The tree of places as an import looks it up: by the keys of the steps, each level read when first asked for."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.addresses import Address, Step, steps_of
from desktop.domain.directory import SiteKind
from desktop.domain.ids import new_id
from desktop.storage.tables import SiteRow
from desktop.workflow.saving_many import RowToSave

_Children = dict[str, UUID]
_Below = dict[tuple[str, ...], UUID]


class KnownPlaces:
    """What of the tree is known so far. session -- the read transaction that the chunk of rows is sorted in."""

    def __init__(self) -> None:
        self._below: dict[UUID | None, _Below] = {}
        self._entrances: dict[UUID, list[UUID]] = {}
        self._areas: dict[UUID | None, list[UUID]] = {}
        self._streets: dict[str, UUID | None] | None = None

    def find(self, session: Session, address: Address) -> UUID | None:
        """Return the place that *address* is, None if it is new. Without a town the only street of the name will do."""
        found, rest = self._deepest(session, address.steps)
        return found if not rest else None

    def make(self, session: Session, address: Address, fields: dict[str, object]) -> tuple[UUID, list[RowToSave]]:
        """Return the place that *address* is and the rows that have to be made for it, the upper ones first.

        fields -- of the rows that are made besides name, kind and parent
        """
        parent, rest = self._deepest(session, address.steps)
        made = []
        for one in rest:
            row = RowToSave("site", new_id(), {"name": one.name, "kind": str(one.kind), "parent_id": parent, **fields})
            self._note(parent, _keys(one), row.id, str(one.kind))
            self._below[row.id] = {}
            made.append(row)
            parent = row.id
        assert parent is not None
        return parent, made

    def _deepest(self, session: Session, steps: Sequence[Step]) -> tuple[UUID | None, Sequence[Step]]:
        """Return the last place on the way that is there, and the steps that are not."""
        here, rest = self._walk(session, None, steps)
        if here is None and steps and steps[0].kind is SiteKind.STREET:
            keys = tuple(one.key for one in steps[:2])
            above = self._only_above(session, keys)
            if above is not None:
                return self._walk(session, above, steps)
        return here, rest

    def _walk(self, session: Session, here: UUID | None, steps: Sequence[Step]) -> tuple[UUID | None, Sequence[Step]]:
        done = 0
        while done < len(steps):
            below = self._of(session, here)
            own, two = _keys(steps[done]), tuple(one.key for one in steps[done : done + 2])
            if len(two) == 2 and two in below:
                here, done = below[two], done + 2
            elif own in below:
                here, done = below[own], done + 1
            else:
                aside = self._flat(session, here, steps[done:])
                return (aside, ()) if aside is not None else (here, steps[done:])
        return here, ()

    def _flat(self, session: Session, house: UUID | None, rest: Sequence[Step]) -> UUID | None:
        """Return the flat that stands elsewhere in the house: with its entrance there and without it here, or so."""
        if house is None or rest[-1].kind is not SiteKind.FLAT:
            return None
        key = (rest[-1].key,)
        if len(rest) == 2:
            return self._of(session, house).get(key)
        if len(rest) > 2:
            return None
        found = [self._of(session, one)[key] for one in self._entrances.get(house, ()) if key in self._of(session, one)]
        return found[0] if len(found) == 1 else None

    def _only_above(self, session: Session, keys: tuple[str, ...]) -> UUID | None:
        """Return the only town that has this street."""
        if self._streets is None:
            self._streets = {}
            self._of(session, None)
            waiting = list(self._areas.get(None, ()))
            while waiting:
                area = waiting.pop()
                for below in self._of(session, area):
                    known = self._streets.get(below[0], area)
                    self._streets[below[0]] = area if known == area else None
                waiting += self._areas.get(area, ())
        return self._streets.get(keys[0])

    def _of(self, session: Session, parent: UUID | None) -> _Below:
        if parent in self._below:
            return self._below[parent]
        self._below[parent] = {}
        found = select(SiteRow.id, SiteRow.name, SiteRow.kind, SiteRow.merged_into_id, SiteRow.retired_at)
        rows = session.execute(found.where(SiteRow.parent_id == parent).order_by(SiteRow.id)).all()
        for row in sorted(rows, key=lambda row: row.retired_at is not None):
            self._note(parent, steps_of(row.kind, row.name), row.merged_into_id or row.id, row.kind)
        return self._below[parent]

    def _note(self, parent: UUID | None, keys: tuple[str, ...], site: UUID, kind: str) -> None:
        self._below.setdefault(parent, {}).setdefault(keys, site)
        if parent is not None and kind == SiteKind.ENTRANCE:
            self._entrances.setdefault(parent, []).append(site)
        if kind == SiteKind.AREA:
            self._areas.setdefault(parent, []).append(site)
        elif self._streets is not None and parent is not None and keys[0].startswith("s:"):
            known = self._streets.get(keys[0], parent)
            self._streets[keys[0]] = parent if known == parent else None


def _keys(one: Step) -> tuple[str, ...]:
    """Return what a step is compared by: of a house that is called by its street too, both."""
    return steps_of(one.kind, one.name) if one.kind in (SiteKind.HOUSE, SiteKind.OTHER) else (one.key,)
