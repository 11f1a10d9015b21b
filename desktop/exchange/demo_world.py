"""The demo company before the first call: people, teams, streets, houses, entrances, lifts, callers."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from random import Random
from typing import Any
from uuid import UUID

from desktop.domain.forms import label
from desktop.domain.status import Role
from desktop.domain.text import normalised
from desktop.exchange.demo_hands import Caller, Hands, Place
from desktop.exchange.demo_people import number_of
from desktop.exchange.packs import pack
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import teams
from desktop.workflow import directory
from desktop.workflow.office import Office

PACK = "lifts"
_MOST_LIFTS_A_HOUSE = 8


@dataclass(frozen=True, slots=True)
class Lift:
    """A lift, where it is and who rings from there."""

    place: Place
    street: str
    callers: tuple[Caller, ...]


@dataclass(slots=True, kw_only=True)
class World:
    """Whom and what the company has. said -- its words; staff -- people by team key of the pack; ids as text."""

    said: Mapping[str, Any]
    language: str
    supervisor: str
    dispatchers: list[str]
    staff: dict[str, list[str]]
    teams: dict[str, str]
    categories: dict[str, str]
    lifts: list[Lift] = field(default_factory=list)


def words_of(language: str) -> Mapping[str, Any]:
    """Return what is said in the demo, in *language* (en, ru, zh)."""
    text = files("desktop").joinpath("resources", "demo", f"{language}.json").read_text(encoding="utf-8")
    words: Mapping[str, Any] = json.loads(text)
    return words


def strangers(said: Mapping[str, Any], country: str, rng: Random) -> Iterator[Caller]:
    """Give people of the town, each with a telephone number of his own, without end."""
    number = 0
    while True:
        last, first = said[rng.choice(("women", "women", "men"))]
        name = said["name"].format(last=rng.choice(last), first=rng.choice(first))
        yield Caller(name, number_of(number, country))
        number += 1


def hired(
    office: Office, said: Mapping[str, Any], language: str, *, pack_name: str, supervisor: str, dispatchers: int,
    crews: Mapping[str, tuple[Sequence[str], Role]], people: Iterator[Caller],
) -> World:  # fmt: skip
    """Hire the people through the workflow. crews -- by team key: names, role."""
    with office.database.read() as session:
        by_name = {normalised(team.name): str(team.id) for team in teams(session)}
        kinds = {category.key: str(category.id) for category in categories(session)}
    raw_teams = pack(pack_name)["teams"]
    world = World(
        said=said,
        language=language,
        supervisor=supervisor,
        dispatchers=[],
        staff={},
        teams={raw["key"]: by_name[normalised(label(raw["labels"], language))] for raw in raw_teams},
        categories=kinds,
    )

    def person(name: str, role: Role, team: str) -> str:
        fields: dict[str, object] = {"name": name, "role": str(role), "team_ids": [UUID(world.teams[team])]}
        if role is not Role.DISPATCHER:
            fields["phone"] = next(people).phone  # F7 says which number to ring
        return str(directory.save(office, "person", None, fields, by=UUID(supervisor)))

    with office.database.batch():
        world.dispatchers = [person(name, Role.DISPATCHER, "desk") for name in said["dispatchers"][:dispatchers]]
        for team, (names, role) in crews.items():
            world.staff[team] = [person(name, role, team) for name in names]
    return world


def lift_crews(said: Mapping[str, Any]) -> dict[str, tuple[Sequence[str], Role]]:
    """Return who is sent in a lift company."""
    return {
        "lift_crew": (said["crew"], Role.ENGINEER),
        "lift_mechanics": (said["mechanics"], Role.ENGINEER),
        "lift_maker": (said["maker_staff"], Role.CONTRACTOR),
    }


def build_lifts(hands: Hands, world: World, lifts: int, people: Iterator[Caller], rng: Random) -> None:
    """Make the directory of a lift company, a street at a time."""
    said = world.said
    with hands.part():
        customers = [hands.customer(name) for name in said["customers"]]
    numbers = iter(sorted(rng.sample(range(1001, 1001 + 4 * lifts), lifts)))
    a_street = -(-lifts // len(said["streets"]))
    for street in said["streets"]:
        with hands.part():
            _street(hands, world, street, min(a_street, lifts - len(world.lifts)), customers, numbers, people, rng)


def _street(
    hands: Hands, world: World, name: str, lifts: int, customers: list[str], numbers: Iterator[int],
    people: Iterator[Caller], rng: Random,
) -> None:  # fmt: skip
    said = world.said
    street = hands.site("street", name)
    house_no = rng.randrange(1, 6)
    while lifts > 0:
        customer = rng.choice(customers)
        access = rng.choice(said["access"]) if rng.random() < 0.3 else ""
        house = hands.site(
            "house", said["house"].format(n=house_no), parent=street, customer=customer, access_notes=access
        )
        house_no += rng.randrange(1, 5)
        callers = [next(people) for _ in range(2)]
        known = hands.contacts([(one.name, one.phone, house.site) for one in callers], customer=customer)
        for caller, contact in zip(callers, known, strict=True):
            caller.contact = contact
        here = min(lifts, rng.randrange(1, _MOST_LIFTS_A_HOUSE + 1))
        entrance = house
        for i in range(here):
            if i % 2 == 0:
                entrance = hands.site(
                    "entrance", said["entrance"].format(n=i // 2 + 1), parent=house, customer=customer
                )
            maker, model = rng.choice(said["makers"])
            place = hands.equipment(
                entrance, short_number=str(next(numbers)), name=said["lifts"][i % 2], maker=maker, model=model
            )
            world.lifts.append(Lift(place, name, tuple(callers)))
        lifts -= here
