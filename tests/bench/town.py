"""Towns of three sizes that growth is measured on: the same thousand calls a day, ever more days and directory rows.

A demo town has the requests; to its directory come streets, flats and people in three scripts, with as many names as
a city has: they are what look-ups have to tell apart.
"""

import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.ids import new_id
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_sizes import Size as DemoSize
from desktop.storage.filling import Rows, filling
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import desk_facts
from desktop.workflow.office import Office
from tests.bench.company import Company, Size, made_once

_CALLS_A_DAY = 1_000
_AT_ONCE = 20_000
_OF_TOWN = 0.1  # of the directory is the demo town's own
_HOUSES, _FLATS = 20, 20
_COLUMNS = {
    "customer": ("id", "name", "note"),
    "site": ("id", "parent_id", "customer_id", "name", "path", "kind", "zone"),
    "equipment": ("id", "site_id", "short_number", "name", "maker", "model"),
    "contact": ("id", "customer_id", "site_id", "name", "note"),
    "contact_phone": ("id", "contact_id", "typed", "e164", "digits"),
}
_STREETS = (
    ("ул. {}", ("Ленина", "Гагарина", "Садовая", "Берёзовая", "Щорса", "Жукова", "Леваневского", "Цветочная")),
    ("пр-т {}", ("Мира", "Победы", "Юбилейный", "Строителей", "Энергетиков", "Октябрьский")),
    ("{} iela", ("Brīvības", "Kalnciema", "Ozolu", "Jūrkalnes", "Maskavas", "Čaka")),
    ("{} Road", ("Station", "Mill", "Chapel", "Harbour", "Park")),
    ("{}路", ("人民", "中山", "解放", "建设", "和平", "长江")),
)
_FLAT = ("кв. {}", "кв. {}", "dz. {}", "flat {}", "{}室")
_ENTRANCE = ("подъезд {}", "подъезд {}", "ieeja {}", "entrance {}", "{}单元")
_RUSSIAN = ("Ив", "Пет", "Сид", "Куз", "Соб", "Вор", "Гол", "Дуб", "Зай", "Кал", "Лаз", "Мор", "Нов", "Ор", "Пав")
_MIDDLE = ("ан", "ор", "ель", "ин", "ал", "ен", "уш", "як", "ич", "оль", "ар", "ем", "ол", "ир", "ат", "ус", "ев")
_END = ("ов", "ев", "ин", "ова", "ева", "ина", "енко", "ский", "ская", "ук")
_FIRST = ("Анна", "Пётр", "Ольга", "Семён", "Мария", "Алексей", "Нина", "Фёдор")
_LATVIAN = ("Bērz", "Kaln", "Ozol", "Jans", "Liep", "Krūm", "Zar", "Balod", "Vīt", "Sil")
_LATVIAN_END = ("iņš", "iņa", "ons", "one", "ītis", "āns", "enieks")
_CHINESE, _GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "芳伟娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华"


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """requests -- about so many; rows -- of the directory: places and people, a thousand calls a day."""

    requests: int
    rows: int
    calls_a_day: int = _CALLS_A_DAY

    @property
    def days(self) -> int:
        """How many days its journal has."""
        return max(2, self.requests // self.calls_a_day)

    @property
    def name(self) -> str:
        """What it is called in a heading."""
        return f"{_short(self.requests)} / {_short(self.rows)}"


TOWNS = (
    Town(requests=10_000, rows=10_000),
    Town(requests=100_000, rows=100_000),
    Town(requests=300_000, rows=1_000_000),
)


@contextmanager
def visited(town: Town, *, rounds: int) -> Iterator[Company]:
    """Give a copy of *town*'s file in a folder of its own, which is gone afterwards."""
    made = made_once(f"town-{town.requests}-{town.rows}-{town.calls_a_day}", lambda folder: _make(folder, town))
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as place:
        folder = Path(place) / "station"
        if subprocess.run(["cp", "-r", "--reflink=auto", made, folder], check=False).returncode:
            shutil.copytree(made, folder, dirs_exist_ok=True)
        office = Office(open_file(folder))
        with office.database.read() as session:
            facts = desk_facts(session)
            person = session.connection().exec_driver_sql("SELECT person_id FROM shift WHERE ended_at IS NULL LIMIT 1")
            author = UUID(bytes=person.scalar_one())
        size = Size(requests=town.requests, day_lines=town.calls_a_day, rounds=rounds)
        today = datetime.now(UTC).date()
        yield Company(folder=folder, office=office, facts=facts, author=author, today=today, size=size)
        office.database.close()


def _make(folder: Path, town: Town) -> None:
    office = Office(open_file(folder))
    people = max(20, round(town.rows * _OF_TOWN / 1.6))
    firm = DemoSize(
        residents=people, dispatchers=4, organisations=20, requests_a_day=town.calls_a_day, storms_a_year=24
    )
    make_demo(office, size=firm, days=town.days, seed=7, until=datetime.now(UTC).date(), language="ru")
    with filling(office.database, _COLUMNS) as write:
        rows = Rows({table: [] for table in _COLUMNS})
        for _house in _houses(rows, round(town.rows * (1 - _OF_TOWN) / 2)):
            if rows.count() >= _AT_ONCE:
                write(rows)
                rows = _emptied(rows)
        write(rows)
    office.database.close()


def _emptied(rows: Rows) -> Rows:
    for some in (*rows.of.values(), rows.found, rows.phones):
        some.clear()
    return rows


def _houses(rows: Rows, places: int) -> Iterator[int]:
    """Add houses with entrances, lifts, flats and who lives there, so many *places*; yield after each house."""
    chance, made, house = random.Random(20_260_302), 0, 0
    street, path, union = b"", "", b""
    while made < places:
        script = (house // _HOUSES) % len(_STREETS)
        if house % _HOUSES == 0:
            form, names = _STREETS[script]
            turn = house // _HOUSES // len(_STREETS)
            nth = turn // len(names)
            path = form.format(names[turn % len(names)]) + (f" {nth + 1}-я" if nth else "")
            street, union = _id(), _id()
            _site(rows, street, None, None, path, path, "street")
            rows.of["customer"].append((union, f"Жилсервис {house // _HOUSES}", ""))
            rows.found.append(("customer", union, ([f"Жилсервис {house // _HOUSES}"], [""])))
        number = f"{house % _HOUSES + 1}{'a' if house % 17 == 3 else ''}"
        at, where = _id(), f"{path}, {number}"
        _site(rows, at, street, union, number, where, "house")
        for entrance in (1, 2):
            inner, name = _id(), _ENTRANCE[script].format(entrance)
            _site(rows, inner, at, union, name, f"{where}, {name}", "entrance")
            lift, short = _id(), f"L{2 * house + entrance:05d}"
            rows.of["equipment"].append((lift, inner, short, "Лифт", "Otis", "2000"))
            rows.found.append(("equipment", lift, ([f"{where}, {name}", short, "Лифт"], [])))
        for flat in range(1, _FLATS + 1):
            inner, name = _id(), _FLAT[script].format(flat)
            _site(rows, inner, at, union, name, f"{where}, {name}", "flat")
            _person(rows, inner, union, _name(chance, script), f"79{chance.randrange(10**9):09d}", house // _HOUSES)
        made += 3 + _FLATS
        house += 1
        yield made


def _site(
    rows: Rows, ref: bytes, parent: bytes | None, customer: bytes | None, name: str, path: str, kind: str
) -> None:
    rows.of["site"].append((ref, parent, customer, name, path, kind, ""))
    rows.found.append(("site", ref, ([path], [""])))


def _person(rows: Rows, site: bytes, customer: bytes, name: str, digits: str, union: int) -> None:
    ref, phone = _id(), _id()
    rows.of["contact"].append((ref, customer, site, name, ""))
    rows.found.append(("contact", ref, ([name], [f"Жилсервис {union}"])))
    rows.of["contact_phone"].append((phone, ref, f"+{digits}", f"+{digits}", digits))
    rows.phones.append((phone, ref, digits))


def _name(chance: random.Random, script: int) -> str:
    if script < 2:
        parts = (chance.choice(_RUSSIAN), chance.choice(_MIDDLE), chance.choice(_MIDDLE), chance.choice(_END))
        return f"{''.join(parts)} {chance.choice(_FIRST)}"
    if script < len(_STREETS) - 1:
        return (
            f"{chance.choice(_LATVIAN)}{chance.choice(_LATVIAN_END)} {chance.choice(('Anna', 'Jānis', 'Inga', 'Paul'))}"
        )
    return chance.choice(_CHINESE) + chance.choice(_GIVEN) + chance.choice(("", *_GIVEN))


def _id() -> bytes:
    return new_id().bytes


def _short(count: int) -> str:
    return f"{count // 1_000_000} M" if count >= 1_000_000 else f"{count // 1_000}k" if count >= 1_000 else str(count)
