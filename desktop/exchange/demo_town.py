"""A demo town: its streets, houses, entrances, flats, residents and lifts, as large as a city of a million."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from desktop.domain.status import Role
from desktop.exchange.demo_hands import Caller, Hands, Place
from desktop.exchange.demo_people import number_of

TOWN_CREWS = {
    "emergency_crew": Role.ENGINEER, "plumbers": Role.ENGINEER, "electricians": Role.ENGINEER,
    "caretakers": Role.ENGINEER, "lift_crew": Role.ENGINEER, "lift_mechanics": Role.ENGINEER,
    "lift_maker": Role.CONTRACTOR, "heat_supplier": Role.CONTRACTOR, "water_utility": Role.CONTRACTOR,
    "intercom_firm": Role.CONTRACTOR, "cleaning_firm": Role.CONTRACTOR,
}  # fmt: skip
RESIDENTS_A_FLAT = 1.6
_HOUSES = {(5, 4, 4): 35, (9, 4, 4): 30, (12, 2, 6): 10, (16, 1, 6): 10, (2, 2, 4): 15}
"""Floors, entrances, flats on a floor, and how often there is such a house."""
_LIFT_FROM = 9
_SPREAD = 2_654_435_761


@dataclass(frozen=True, slots=True)
class Residents:
    """People without end, each with a name and a number of his own that need not be kept: the same for the same n."""

    words: Mapping[str, Any]
    country: str

    def name(self, n: int) -> str:
        """Return the name of resident *n*."""
        mixed = (n + 1) * _SPREAD & 0xFFFFFFFF
        words, sex = self.words, mixed >> 31
        last, first, middle = words["last"][sex], words["first"][sex], words["middle"][sex]
        return str(words["resident"]).format(
            last=last[(mixed >> 3) % len(last)], first=first[(mixed >> 11) % len(first)],
            middle=middle[(mixed >> 19) % len(middle)],
        )  # fmt: skip

    def caller(self, n: int, contact: str | None = None) -> Caller:
        """Return resident *n* as he rings."""
        return Caller(self.name(n), number_of(n, self.country), contact)

    def from_(self, n: int) -> Iterator[Caller]:
        """Give the people from *n* on: those who are in no directory."""
        while True:
            yield self.caller(n)
            n += 1


@dataclass(slots=True, kw_only=True)
class House:
    """first -- the number of its first resident; flats, contacts -- ids, in order; lifts -- one an entrance or none."""

    place: Place
    street: str
    customer: str
    a_flat_name: str
    flats_an_entrance: int
    first: int
    entrances: list[Place] = field(default_factory=list)
    lifts: list[Place] = field(default_factory=list)
    flats: list[Sequence[str]] = field(default_factory=list)
    contacts: Sequence[str] = ()

    @property
    def size(self) -> int:
        """How many flats it has."""
        return self.flats_an_entrance * len(self.entrances)

    def flat(self, k: int) -> Place:
        """Return flat *k*, counted from 0."""
        entrance = self.entrances[k // self.flats_an_entrance]
        name = self.a_flat_name.format(n=k + 1)
        site = self.flats[k // self.flats_an_entrance][k % self.flats_an_entrance]
        return Place(site, f"{entrance.path}, {name}", self.customer)

    def living_in(self, k: int) -> range:
        """Return who of the house lives in flat *k*: three flats of five have two residents."""
        before = k // 5 * 8 + (0, 2, 4, 6, 7)[k % 5]
        return range(before, before + (2 if k % 5 < 3 else 1))


@dataclass(slots=True)
class Town:
    """All houses; people, lifts -- how many there are."""

    residents: Residents
    houses: list[House] = field(default_factory=list)
    with_lift: list[House] = field(default_factory=list)
    people: int = 0
    lifts: int = 0

    def caller(self, house: House, k: int, rng: Random) -> Caller:
        """Return somebody who lives in flat *k*."""
        living = house.living_in(k)
        one = living[rng.randrange(len(living))]
        return self.residents.caller(house.first + one, house.contacts[one])


def town_crews(said: Mapping[str, Any]) -> dict[str, tuple[Sequence[str], Role]]:
    """Return who is sent in a town."""
    return {team: (said["crews"][team], role) for team, role in TOWN_CREWS.items()}


def build_town(
    hands: Hands, said: Mapping[str, Any], country: str, *, people: int, organisations: int, rng: Random
) -> Town:
    """Make the directory of a town of so many *people*, a street at a time."""
    town = Town(Residents(said, country))
    with hands.part():
        customers = [
            hands.customer(name) for name in _names(said["organisations"], said["organisation_names"], organisations)
        ]
    left = round(people / RESIDENTS_A_FLAT)
    for street_name in _names(said["streets"], said["street_names"], None):
        street = hands.site("street", street_name)
        house_no = 0
        for _ in range(rng.randrange(8, 25)):
            if left <= 0:
                return town
            house_no += rng.randrange(1, 3)
            with hands.part():
                left -= _house(hands, town, said, street, street_name, house_no, rng.choice(customers), left, rng)
    return town


def _house(
    hands: Hands, town: Town, said: Mapping[str, Any], street: Place, street_name: str, house_no: int, customer: str,
    most: int, rng: Random,
) -> int:  # fmt: skip
    floors, entrances, on_a_floor = rng.choices(list(_HOUSES), list(_HOUSES.values()))[0]
    if not town.houses:
        floors = max(floors, _LIFT_FROM)  # however small the town: people ring about lifts
    access = rng.choice(said["access"]) if rng.random() < 0.3 else ""
    name = said["house"].format(n=house_no)
    house = House(
        place=hands.site("house", name, parent=street, customer=customer, access_notes=access),
        street=street_name, customer=customer, a_flat_name=said["flat"], first=town.people,
        flats_an_entrance=min(floors * on_a_floor, most),
    )  # fmt: skip
    for i in range(min(entrances, most // house.flats_an_entrance)):
        entrance = hands.site("entrance", said["entrance"].format(n=i + 1), parent=house.place, customer=customer)
        house.entrances.append(entrance)
        numbers = range(i * house.flats_an_entrance, (i + 1) * house.flats_an_entrance)
        names = [house.a_flat_name.format(n=k + 1) for k in numbers]
        house.flats.append(hands.flats(names, parent=entrance, customer=customer))
        if floors >= _LIFT_FROM:
            maker, model = rng.choice(said["makers"])
            town.lifts += 1
            number = str(1_000 + town.lifts)
            house.lifts.append(
                hands.equipment(entrance, short_number=number, name=said["lifts"][0], maker=maker, model=model)
            )
    caller, living = town.residents.caller, house.living_in
    people = (
        (one.name, one.phone, house.flats[k // house.flats_an_entrance][k % house.flats_an_entrance])
        for k in range(house.size)
        for one in (caller(house.first + n) for n in living(k))
    )
    house.contacts = hands.contacts(people, customer=customer)
    town.people += len(house.contacts)
    town.houses.append(house)
    if house.lifts:
        town.with_lift.append(house)
    return house.size


def _names(forms: Sequence[str], names: Sequence[str], most: int | None) -> Iterator[str]:
    """Give names in all their forms; when those are used up, with numbers."""
    given = 0
    turn = 0
    while True:
        for form in forms:
            for name in names:
                if given == most:
                    return
                yield form.format(name=name) + (f" {turn + 1}" if turn else "")
                given += 1
        turn += 1
