"""Who of a demo town rings about what: the flat, the house or the lift of each planned call, and its caller."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from desktop.exchange.demo_courses import Story
from desktop.exchange.demo_hands import Caller, Place
from desktop.exchange.demo_plan import PlannedCall
from desktop.exchange.demo_town import House, Town
from desktop.exchange.demo_town_plan import NO_REQUEST

_REMEMBERED = 2_000
_DAY_S = 86_400
_OF_THE_HOUSE = frozenset({"entrance_door", "cleaning_roof"})


@dataclass(frozen=True, slots=True)
class _Rang:
    """Somebody who rang from a flat."""

    at: int
    house: House
    k: int
    caller: Caller


@dataclass(slots=True)
class Stories:
    """Gives each call its place, its caller and its words. strangers -- people who are not in the directory."""

    town: Town
    said: Mapping[str, Any]
    strangers: Iterator[Caller]
    rng: Random
    _rang: list[_Rang] = field(default_factory=list)
    _of_kind: dict[str, list[_Rang]] = field(default_factory=dict)

    def of(self, plan: Iterable[PlannedCall]) -> Iterator[Story]:
        """Give the stories in the order of *plan*."""
        for call in plan:
            if call.kind in NO_REQUEST:
                yield Story(call, None, "", None, 0)
                continue
            yield self._story(call)

    def _story(self, call: PlannedCall) -> Story:
        rng = self.rng
        known = self._known(call)
        caller: Caller | None
        if known is not None:
            house, k, caller = known.house, known.k, known.caller
        else:
            house = rng.choice(self.town.with_lift if call.kind.startswith("lift_") else self.town.houses)
            k = rng.randrange(house.size)
            caller = self._caller(call, house, k)
        if caller is not None:
            self._remember(call, _Rang(call.at_s, house, k, caller))
        story = Story(
            call, _place(call, house, k), house.street, caller, rng.randrange(len(self.said["words"][call.kind]))
        )
        if call.storm:
            story.joining = [self._neighbour(house) for _ in call.storm]
        return story

    def _known(self, call: PlannedCall) -> _Rang | None:
        """Return who rings again: about the same, at least a day later, or about something else."""
        if call.caller != "returning" or call.kind.startswith("lift_"):
            return None
        some = self._of_kind.get(call.kind, []) if call.is_repeat else self._rang
        if not some:
            return None
        place = self.rng.randrange(len(some))
        if not call.is_repeat:
            return some[place]
        return some.pop(place) if some[place].at < call.at_s - _DAY_S else None

    def _remember(self, call: PlannedCall, rang: _Rang) -> None:
        for some in (self._rang, self._of_kind.setdefault(call.kind, [])):
            if call.is_repeat and some is not self._rang:
                continue
            if len(some) >= _REMEMBERED:
                some[self.rng.randrange(_REMEMBERED)] = rang
            else:
                some.append(rang)

    def _caller(self, call: PlannedCall, house: House, k: int) -> Caller | None:
        if call.caller == "withheld":
            return None
        if call.caller == "stranger":
            return next(self.strangers)
        return self.town.caller(house, k, self.rng)

    def _neighbour(self, house: House) -> Caller:
        return self.town.caller(house, self.rng.randrange(house.size), self.rng)


def _place(call: PlannedCall, house: House, k: int) -> Place:
    if call.storm:
        return house.place
    entrance = k // house.flats_an_entrance
    if call.kind.startswith("lift_"):
        return house.lifts[entrance]
    if call.kind in _OF_THE_HOUSE:
        return house.entrances[entrance]
    return house.flat(k)
