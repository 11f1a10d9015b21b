"""What a typed run would make under a place: what is new, what comes back into use, what is there and stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from desktop.domain.directory import SiteKind, kind_below
from desktop.domain.errors import NameTaken, RunNowhere, RunTooLarge, RunUneven
from desktop.domain.run_words import EQUIPMENT, bare_number, usual_name
from desktop.domain.site_runs import MOST_AT_ONCE, Segment

_STEPS: Mapping[str, int] = {
    **{kind: step for step, kind in enumerate((SiteKind.AREA, SiteKind.STREET, SiteKind.HOUSE, SiteKind.ENTRANCE))},
    SiteKind.FLAT: 4,
    EQUIPMENT: 4,  # beside the flats: no lift of a house lies in a flat
}


class State(StrEnum):
    """How a planned thing stands: to be made, retired and to be used again, or there."""

    NEW = "new"
    BACK = "back"
    THERE = "there"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A place that is in the file, retired or not."""

    id: UUID
    parent_id: UUID | None
    name: str
    kind: str
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEquipment:
    """Equipment that has one of the numbers of a run."""

    id: UUID
    site_id: UUID
    number: str
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where a run is laid: the place with all that lies below it, and the equipment with its numbers, wherever it is.

    places -- the chosen one first
    """

    places: tuple[KnownPlace, ...]
    equipment: tuple[KnownEquipment, ...] = ()


@dataclass(slots=True)
class Planned:
    """A place or a piece of equipment of the plan. id -- None as long as it is to be made; number -- of equipment"""

    kind: str
    name: str
    state: State
    id: UUID | None = None
    number: str = ""
    below: "list[Planned]" = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A run as it will be stored. root -- the chosen place with what the run names, below it."""

    root: Planned

    def all(self) -> list[Planned]:
        """Return everything that is named, each before what lies in it, without the chosen place."""
        found: list[Planned] = []
        waiting = list(reversed(self.root.below))
        while waiting:
            one = waiting.pop()
            found.append(one)
            waiting += reversed(one.below)
        return found

    def count(self, state: State, kind: str | None = None) -> int:
        """Return how many things of a kind, None: of all, stand so."""
        return sum(one.state is state and kind in (None, one.kind) for one in self.all())


def planned(run: Sequence[Segment], ground: Ground, language: str) -> Plan:
    """Return what *run* makes on *ground*. language -- how places are called where only numbers are typed.

    Raises RunUneven, RunNowhere, RunTooLarge, NameTaken (a number that equipment elsewhere has).
    """
    return _Planner(ground, language).plan(run)


class _Planner:
    def __init__(self, ground: Ground, language: str) -> None:
        self._language = language
        self._root = _known(ground.places[0])
        self._below: dict[UUID, list[KnownPlace]] = {}
        for place in ground.places[1:]:
            if place.parent_id is not None:
                self._below.setdefault(place.parent_id, []).append(place)
        self._equipment: dict[str, KnownEquipment] = {}
        for one in sorted(ground.equipment, key=lambda known: not known.is_retired):
            self._equipment[one.number.casefold()] = one  # one in use counts before one that is retired
        self._inside = {place.id for place in ground.places}
        self._numbered: dict[UUID, dict[str, list[KnownPlace]]] = {}
        self._children: dict[int, dict[tuple[str, str], Planned]] = {}
        self._made: list[tuple[str, list[Planned]]] = []
        self._count = 0

    def plan(self, run: Sequence[Segment]) -> Plan:
        for segment in run:
            kind = segment.kind or kind_below(self._root.kind)
            groups = self._groups(segment, kind)
            is_shared = not segment.is_repeated and (
                segment.each is not None or kind == EQUIPMENT or (kind == SiteKind.FLAT and len(groups[0]) > 1)
            )
            laid: list[Planned] = []
            if kind == EQUIPMENT and is_shared:
                groups = [[place for group in groups for place in group]]
            for group in groups:
                for place, numbers in _shares(segment, group, is_shared=is_shared):
                    laid += [self._child(place, kind, number, segment.name) for number in numbers]
            self._made.append((kind, laid))
        return Plan(root=self._root)

    def _groups(self, segment: Segment, kind: str) -> list[list[Planned]]:
        """Return what the places of *segment* are laid into: those that share the numbers together."""
        if segment.within is None:
            above = self._above(kind)
            return _by_parent(self._root, above) if above is not None else [[self._root]]
        inner = segment.within
        above = self._above(inner.kind)
        holders = above if above is not None else [self._root]
        if inner.numbers:
            groups = [[self._child(holder, inner.kind, n, inner.name) for n in inner.numbers] for holder in holders]
        elif (made := next((laid for done, laid in self._made if done == inner.kind), None)) is not None:
            groups = _by_parent(self._root, made)
        else:
            groups = [group for holder in holders if (group := self._all_of(holder, inner.kind))]
        if not groups:
            raise RunNowhere
        return groups

    def _above(self, kind: str) -> list[Planned] | None:
        """Return what an earlier part of the run laid that usually holds *kind*: the nearest step above it."""
        step = _STEPS.get(kind, 0)
        found = [(_STEPS[done], laid) for done, laid in self._made if done in _STEPS and _STEPS[done] < step]
        return max(found, key=lambda one: one[0])[1] if found else None

    def _all_of(self, holder: Planned, kind: str) -> list[Planned]:
        """Return all places of *kind* below *holder* that are in use; they become part of the plan."""
        found = [holder] if holder.kind == kind and holder is not self._root else []
        known = self._below.get(holder.id, []) if holder.id is not None else []
        for place in sorted(known, key=lambda one: _natural(one.name)):
            if not place.is_retired and self._holds(place, kind):
                found += self._all_of(self._adopt(holder, place), kind)
        return found

    def _holds(self, place: KnownPlace, kind: str) -> bool:
        return place.kind == kind or any(self._holds(below, kind) for below in self._below.get(place.id, ()))

    def _adopt(self, holder: Planned, place: KnownPlace) -> Planned:
        children = self._children.setdefault(id(holder), {})
        key = (place.kind, bare_number(place.name))
        if key not in children:
            children[key] = _known(place)
            holder.below.append(children[key])
        return children[key]

    def _child(self, holder: Planned, kind: str, number: str, name: str) -> Planned:
        """Return what has this number below *holder*: in the plan already, in the file, or to be made."""
        children = self._children.setdefault(id(holder), {})
        key = (kind, number.casefold())
        if key not in children:
            called = name or usual_name(kind, self._language)
            known = self._machine(holder, number, called) if kind == EQUIPMENT else self._place(holder, kind, number)
            children[key] = known or Planned(kind, called.replace("{n}", number), State.NEW, number=number)
            holder.below.append(children[key])
            self._count += children[key].state is not State.THERE
            if self._count > MOST_AT_ONCE:
                raise RunTooLarge(count=self._count, most=MOST_AT_ONCE)
        return children[key]

    def _place(self, holder: Planned, kind: str, number: str) -> Planned | None:
        if holder.id is None:
            return None
        if holder.id not in self._numbered:
            numbered = self._numbered[holder.id] = {}
            for place in self._below.get(holder.id, ()):
                numbered.setdefault(bare_number(place.name), []).append(place)
        found = self._numbered[holder.id].get(bare_number(number), ())
        same = [place for place in found if place.kind in (kind, SiteKind.OTHER)]
        return _known(min(same, key=lambda place: place.is_retired)) if same else None

    def _machine(self, holder: Planned, number: str, name: str) -> Planned | None:
        known = self._equipment.get(number.casefold())
        if known is None or (known.is_retired and known.site_id != holder.id):
            return None
        if known.site_id not in self._inside:
            raise NameTaken(kind=EQUIPMENT, name=number)
        return Planned(EQUIPMENT, name, State.BACK if known.is_retired else State.THERE, known.id, known.number)


def _known(place: KnownPlace) -> Planned:
    return Planned(place.kind, place.name, State.BACK if place.is_retired else State.THERE, place.id)


def _by_parent(root: Planned, places: Sequence[Planned]) -> list[list[Planned]]:
    """Return *places* by what they lie in: the entrances of one house share its flats."""
    parents: Mapping[int, int] = {id(below): id(one) for one in (root, *Plan(root=root).all()) for below in one.below}
    groups: dict[int, list[Planned]] = {}
    for place in places:
        groups.setdefault(parents[id(place)], []).append(place)
    return list(groups.values())


def _shares(segment: Segment, group: Sequence[Planned], *, is_shared: bool) -> list[tuple[Planned, Sequence[str]]]:
    numbers, into = segment.numbers, len(group)
    if not is_shared:
        return [(place, numbers) for place in group]
    each = segment.each or len(numbers) // into
    is_even = into * (each - 1) < len(numbers) <= into * each if segment.each else len(numbers) == into * each
    if not is_even or -(-len(numbers) // max(1, each)) != into:
        raise RunUneven(count=len(numbers), into=into, each=each)
    return [(place, numbers[at * each : (at + 1) * each]) for at, place in enumerate(group)]


def _natural(name: str) -> tuple[int, str]:
    """Return what puts 2 before 10, 14 before 14a."""
    bare = bare_number(name)
    digits = bare[: len(bare) - len(bare.lstrip("0123456789"))]
    return (int(digits) if digits else 10**9, bare)
