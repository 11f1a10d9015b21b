"""What a demo company does: lifts, or all that a town's houses need."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.status import Role
from desktop.exchange.demo_courses import Story
from desktop.exchange.demo_hands import Caller, Hands
from desktop.exchange.demo_plan import PlannedCall, plan_calls
from desktop.exchange.demo_sizes import Size
from desktop.exchange.demo_town import Residents, build_town, town_crews
from desktop.exchange.demo_town_plan import plan_town
from desktop.exchange.demo_town_stories import Stories
from desktop.exchange.demo_world import Lift, World, build_lifts, lift_crews, strangers, words_of


@dataclass(frozen=True, slots=True)
class Trade:
    """pack -- its kinds of trouble; said -- its words; crews -- by team; people -- those in no directory."""

    pack: str
    said: Mapping[str, Any]
    crews: Mapping[str, tuple[Sequence[str], Role]]
    people: Iterator[Caller]
    country: str

    @classmethod
    def of(cls, firm: Size, language: str, country: str, rng: Random) -> "Trade":
        """Return what a company of this size does."""
        said = words_of(language)
        if not firm.residents:
            return cls("lifts", said, lift_crews(said), strangers(said, country, rng), country)
        said = {**said, **said["town"]}
        people = Residents(said, country).from_(firm.residents + 10)
        return cls("general", said, town_crews(said), people, country)

    def stories(
        self, hands: Hands, world: World, firm: Size, dates: list[date], zone: ZoneInfo, rng: Random
    ) -> Iterator[Story]:
        """Make the directory, and give what is going to happen, in the order in which the phone rings."""
        if firm.residents:
            town = build_town(
                hands, self.said, self.country, people=firm.residents, organisations=firm.organisations, rng=rng
            )
            plan = plan_town(firm.requests_a_day, firm.storms_a_year, len(dates), dates[-1], zone, rng)
            return Stories(town, self.said, self.people, rng).of(plan)
        build_lifts(hands, world, firm.lifts, self.people, rng)
        return iter(_stories(plan_calls(firm.lifts, len(dates), dates[-1], zone, rng), world, self.people, rng))


def _stories(plan: list[PlannedCall], world: World, people: Iterator[Caller], rng: Random) -> list[Story]:
    """Give each call its lift, its caller and its words."""
    fresh = iter(rng.sample(world.lifts, len(world.lifts)))
    used: list[Caller] = []
    rang: set[Caller] = set()
    lifts: dict[int, Lift] = {}
    residents = iter(rng.sample(every := [caller for lift in world.lifts for caller in lift.callers], len(every)))
    stories: list[Story] = []
    for call in plan:
        if not call.is_request:
            stories.append(Story(call, None, "", None, 0))
            continue
        lift = lifts[call.repeats] if call.repeats is not None else next(fresh, rng.choice(world.lifts))
        lifts[len(stories)] = lift
        caller = _caller(call, chain(lift.callers, residents), used, rang, people, rng)
        if caller is not None:
            used.append(caller)
            rang.add(caller)
        words_no = rng.randrange(len(world.said["words"][call.kind]))
        stories.append(Story(call, lift.place, lift.street, caller, words_no))
    return stories


def _caller(
    call: PlannedCall, nearest: Iterable[Caller], used: list[Caller], rang: set[Caller], people: Iterator[Caller],
    rng: Random,
) -> Caller | None:  # fmt: skip
    """Return who rings: a known one is the nearest who has not rung yet."""
    if call.caller == "withheld":
        return None
    if call.caller == "returning" and used:
        return rng.choice(used)
    if call.caller == "known":
        return next((caller for caller in nearest if caller not in rang), None) or next(people)
    return next(people)
