"""The demo company before the first call: people, teams, streets, houses, entrances, lifts, callers."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from random import Random
from typing import Any
from uuid import UUID

from desktop.domain.forms import label
from desktop.domain.status import Role
from desktop.domain.text import normalised
from desktop.exchange.packs import pack
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import teams
from desktop.workflow import directory
from desktop.workflow.office import Office

PACK = "lifts"
_MOST_LIFTS_A_HOUSE = 8


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who rings; contact_id is None for one who is not in the directory yet."""

    name: str
    phone: str
    contact_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Lift:
    """A lift, where it is and who rings from there."""

    id: UUID
    short_number: str
    site_id: UUID
    street: str
    callers: tuple[Caller, ...]


@dataclass(slots=True, kw_only=True)
class World:
    """Whom and what the company has. said -- its words; staff -- people by team key of the pack."""

    said: Mapping[str, Any]
    language: str
    supervisor: UUID
    dispatchers: list[UUID]
    staff: dict[str, list[UUID]]
    teams: dict[str, UUID]
    categories: dict[str, UUID]
    lifts: list[Lift] = field(default_factory=list)


def words_of(language: str) -> Mapping[str, Any]:
    """Return what is said in the demo, in *language* (en, ru, zh)."""
    text = files("desktop").joinpath("resources", "demo", f"{language}.json").read_text(encoding="utf-8")
    words: Mapping[str, Any] = json.loads(text)
    return words


def strangers(said: Mapping[str, Any], country: str, rng: Random) -> Iterator[Caller]:
    """Give people of the town, each with a telephone number of his own, without end."""
    numbers = _numbers(country, rng)
    while True:
        last, first = said[rng.choice(("women", "women", "men"))]
        yield Caller(said["name"].format(last=rng.choice(last), first=rng.choice(first)), next(numbers))


def build_world(
    office: Office, said: Mapping[str, Any], language: str, *, supervisor: UUID, lifts: int, dispatchers: int,
    people: Iterator[Caller], rng: Random,
) -> World:  # fmt: skip
    """Make the company's directory through the workflow, a street a transaction."""
    with office.database.read() as session:
        by_name = {normalised(team.name): team.id for team in teams(session)}
        kinds = {category.key: category.id for category in categories(session)}
    team_ids = {raw["key"]: by_name[normalised(label(raw["labels"], language))] for raw in pack(PACK)["teams"]}
    world = World(
        said=said,
        language=language,
        supervisor=supervisor,
        dispatchers=[],
        staff={},
        teams=team_ids,
        categories=kinds,
    )
    with office.database.batch():
        _hire(office, world, dispatchers, people)
        customers = [
            directory.save(office, "customer", None, {"name": name}, by=supervisor) for name in said["customers"]
        ]
    numbers = iter(sorted(rng.sample(range(1001, 1001 + 4 * lifts), lifts)))
    a_street = -(-lifts // len(said["streets"]))
    for street in said["streets"]:
        with office.database.batch():
            _street(office, world, street, min(a_street, lifts - len(world.lifts)), customers, numbers, people, rng)
    return world


def _hire(office: Office, world: World, dispatchers: int, people: Iterator[Caller]) -> None:
    def person(name: str, role: Role, team: str) -> UUID:
        fields: dict[str, object] = {"name": name, "role": str(role), "team_ids": [world.teams[team]]}
        if role is not Role.DISPATCHER:
            fields["phone"] = next(people).phone  # F7 says which number to ring
        return directory.save(office, "person", None, fields, by=world.supervisor)

    said = world.said
    world.dispatchers = [person(name, Role.DISPATCHER, "desk") for name in said["dispatchers"][:dispatchers]]
    for team, names, role in (
        ("lift_crew", said["crew"], Role.ENGINEER),
        ("lift_mechanics", said["mechanics"], Role.ENGINEER),
        ("lift_maker", said["maker_staff"], Role.CONTRACTOR),
    ):
        world.staff[team] = [person(name, role, team) for name in names]


def _street(
    office: Office, world: World, street: str, lifts: int, customers: list[UUID], numbers: Iterator[int],
    people: Iterator[Caller], rng: Random,
) -> None:  # fmt: skip
    by, said = world.supervisor, world.said
    street_id = directory.save(office, "site", None, {"name": street, "kind": "street"}, by=by)
    house_no = rng.randrange(1, 6)
    while lifts > 0:
        customer = rng.choice(customers)
        fields = {"kind": "house", "parent_id": street_id, "customer_id": customer}
        if rng.random() < 0.3:
            fields["access_notes"] = rng.choice(said["access"])
        name = said["house"].format(n=house_no)
        house_id = directory.save(office, "site", None, fields | {"name": name}, by=by)
        house_no += rng.randrange(1, 5)
        callers = tuple(_contact(office, by, next(people), house_id, customer) for _ in range(2))
        here = min(lifts, rng.randrange(1, _MOST_LIFTS_A_HOUSE + 1))
        entrance_id = house_id
        for i in range(here):
            if i % 2 == 0:
                name = said["entrance"].format(n=i // 2 + 1)
                fields = {"kind": "entrance", "parent_id": house_id, "customer_id": customer, "name": name}
                entrance_id = directory.save(office, "site", None, fields, by=by)
            maker, model = rng.choice(said["makers"])
            lift = {"site_id": entrance_id, "short_number": str(next(numbers)), "name": said["lifts"][i % 2]}
            lift_id = directory.save(office, "equipment", None, lift | {"maker": maker, "model": model}, by=by)
            world.lifts.append(Lift(lift_id, lift["short_number"], entrance_id, street, callers))
        lifts -= here


def _contact(office: Office, by: UUID, caller: Caller, site_id: UUID, customer_id: UUID) -> Caller:
    fields = {"name": caller.name, "site_id": site_id, "customer_id": customer_id, "phones": [caller.phone]}
    return Caller(caller.name, caller.phone, directory.save(office, "contact", None, fields, by=by))


def _numbers(country: str, rng: Random) -> Iterator[str]:
    """Give telephone numbers that look like the country's, from blocks kept for films where there are such."""
    if country == "GB":
        blocks = ["07700 900"] + [f"0{area} 496 0" for area in ("113", "114", "115", "116", "117", "118", "121", "131")]
        numbers = [f"{block}{n:03}" for block in blocks for n in range(1_000)]
    elif country == "CN":
        numbers = [f"199 0000 {n:04}" for n in range(10_000)]
    elif country == "RU":
        numbers = [f"+7 900 000-{n // 100:02}-{n % 100:02}" for n in range(10_000)]
    else:
        numbers = [f"+1 {area} 555 01{n:02}" for area in range(201, 300) for n in range(100)]
    rng.shuffle(numbers)
    yield from numbers
