"""The company that is measured, the same at every run: a demo town up to yesterday, today's requests by the acts."""

import hashlib
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop.domain.calls import NewCall, Registered
from desktop.domain.records import DeskFacts
from desktop.exchange import demo_sizes
from desktop.exchange.demo import make_demo
from desktop.exchange.packs import pack
from desktop.storage.database import Database
from desktop.storage.opening import open_file
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import desk_facts
from desktop.workflow import directory
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.founding import Founding, found
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing, assign, close
from desktop.workflow.register import register

ROOT = Path(__file__).parents[2]
SHAPES = (
    *("desktop/storage/tables", "desktop/storage/migrations", "desktop/storage/findable.py"),
    *("desktop/storage/search_docs.py", "desktop/storage/search_index.py", "desktop/exchange", "tests/bench/town.py"),
)
_MADE = 2  # raise it when the company is made in another way
STREETS = ("Lenina", "Brivibas", "Mill Lane", "Берёзовая", "Гагарина", "人民路", "Station Road", "Садовая", "Ozolu")
NAMES = ("Ivanova", "Petrov", "Kalniņa", "Ozoliņš", "Сидорова", "Кузнецов", "王芳", "Smith", "Jansone", "Bērziņš")
WORDS = (
    "The lift stands at the third floor and does not answer the button",
    "Лифт стоит, дверь не закрывается, в кабине темно",
    "Door opens only half way, a noise like a stone in the shaft",
    "Из крана течёт, под раковиной лужа",
    "电梯停在三楼，门打不开",
    "No heating in the whole entrance since last night, small children in the flat",
)
HOUSES_A_STREET, FLATS_A_HOUSE = 10, 20
TINY = 100  # so few requests get a directory of one house a street
DAY_LINES = 1_000
MOST_A_DAY = 1_000
_BATCH = 100
_A_DAY_S = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """requests -- in all; day_lines -- of them on today's page; rounds -- what each figure is divided by when tiny.

    residents -- people of the town around, in the directory: as many contacts, and sites of five eighths as many
    """

    requests: int = 10_000
    residents: int = 3_000
    day_lines: int = DAY_LINES
    rounds: int = 200

    def some(self, most: int) -> int:
        """Return how many rounds a slow measurement makes, *most* where others make 200."""
        return max(2, most * self.rounds // 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The station that is measured: a copy of the file that was made once."""

    folder: Path
    office: Office
    facts: DeskFacts
    author: UUID
    today: date
    size: Size

    @property
    def database(self) -> Database:
        """The station's database."""
        return self.office.database


class _Clock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


@contextmanager
def opened(size: Size) -> Iterator[Company]:
    """Give a company of *size* in a folder of its own, which is gone afterwards."""
    made = _made(size)
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as place:
        folder = Path(place) / "station"
        shutil.copytree(made, folder)
        office = Office(open_file(folder))
        with office.database.read() as session:
            facts = desk_facts(session)
        author = found(office, _founding())
        today = datetime.now(UTC).date()
        yield Company(folder=folder, office=office, facts=facts, author=author, today=today, size=size)
        office.database.close()


def _made(size: Size) -> Path:
    today = datetime.now(UTC).date()
    return made_once(f"{size.requests}-{size.residents}-{size.day_lines}", lambda draft: _make(draft, size, today))


def made_once(name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder of the file that *make* makes; one is made per day and per form of what it is made from."""
    digest = hashlib.sha256()
    for shape in SHAPES:
        place = ROOT / shape
        for file in sorted(place.rglob("*.*")) if place.is_dir() else [place]:
            if file.is_file() and file.suffix != ".pyc":
                digest.update(file.read_bytes())
    whole = f"daybook-bench-{name}-{datetime.now(UTC).date()}-{_MADE}-{digest.hexdigest()[:12]}"
    folder = Path(tempfile.gettempdir()) / whole
    if not folder.exists():
        for old in folder.parent.glob(f"daybook-bench-{name}-*"):  # a town takes more than a gigabyte
            if time.time() - old.stat().st_mtime > _A_DAY_S:
                shutil.rmtree(old, ignore_errors=True)
        draft = Path(tempfile.mkdtemp(prefix=f"{whole}-"))
        make(draft)
        draft.rename(folder)
    return folder


def _founding() -> Founding:
    return Founding(
        company="Riga Lifts", desk="Lift desk", zone="UTC", country="RU", currency="EUR", language="en",
        person="Anna Petrova", login=None, pack=pack(),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Known:
    """What calls are about."""

    flats: list[UUID]
    lifts: list[UUID]
    phones: list[str]
    engineers: list[UUID]
    categories: list[UUID]


def _make(folder: Path, size: Size, today: date) -> None:
    clock = _Clock(datetime.combine(today, datetime.min.time(), UTC) - timedelta(hours=1))
    office = Office(open_file(folder), clock)
    if size.requests >= TINY:
        _town(office, size, today)
    author = found(office, _founding())
    chance = random.Random(20_260_302)
    with office.database.batch():
        known = _directory(office, author, houses=1 if size.requests < TINY else HOUSES_A_STREET)
    calls = list(enumerate(_times(size, today)))
    for first in range(0, len(calls), _BATCH):
        with office.database.batch():
            for place, at in calls[first : first + _BATCH]:
                clock.at = at
                _one(office, known, author, chance, place, clock)
    office.database.close()


def _town(office: Office, size: Size, today: date) -> None:
    """Make a town around, and all requests but today's, at most a thousand a day."""
    before = size.requests - size.day_lines
    days = max(30, before // MOST_A_DAY)
    town = demo_sizes.Size(
        residents=size.residents, dispatchers=8, organisations=100, requests_a_day=before / days, storms_a_year=24
    )
    make_demo(office, size=town, days=days, until=today - timedelta(days=1), zone="UTC")


def _times(size: Size, today: date) -> Iterator[datetime]:
    """Today's requests are spread over the time since midnight; a tiny company's others over the hour before it."""
    midnight = datetime.combine(today, datetime.min.time(), UTC)
    before = size.requests - size.day_lines if size.requests < TINY else 0
    for place in range(before):
        yield midnight - timedelta(minutes=50) + timedelta(minutes=50) * place / before
    passed = max(timedelta(minutes=5), datetime.now(UTC) - midnight)
    for place in range(size.day_lines):
        yield midnight + passed * place / size.day_lines


def _directory(office: Office, author: UUID, *, houses: int) -> _Known:
    def save(kind: str, /, **fields: object) -> UUID:
        return directory.save(office, kind, None, fields, by=author)

    with office.database.read() as session:
        kinds = [category for category in categories(session) if not category.is_danger]
    field = next(kind.team_id for kind in kinds if kind.team_id is not None and kind.line == 2)
    flats: list[UUID] = []
    lifts: list[UUID] = []
    phones: list[str] = []
    for street_at, street in enumerate(STREETS):
        street_id = save("site", name=street, kind="street")
        for house in range(1, houses + 1):
            union = save("customer", name=f"House union {street} {house}")
            house_id = save("site", name=str(house), kind="house", parent_id=street_id, customer_id=union)
            for entrance in range(1, 4):
                place = len(lifts)
                entrance_id = save("site", name=f"entrance {entrance}", kind="entrance", parent_id=house_id)
                lifts.append(save("equipment", short_number=f"L{place:04d}", name="Lift", maker="Otis", model="2000",
                                  site_id=entrance_id))  # fmt: skip
            for flat in range(1, FLATS_A_HOUSE + 1):
                flat_id = save("site", name=f"flat {flat}", kind="flat", parent_id=house_id)
                flats.append(flat_id)
                phone = f"+7916{street_at}{house:02d}{flat:02d}{(flat * 37) % 100:02d}"
                name = f"{NAMES[(street_at + flat) % len(NAMES)]} {house}-{flat}"
                save("contact", name=name, site_id=flat_id, phones=[phone])
                phones.append(phone)
    engineers = [save("person", name=f"Engineer {at}", role="engineer", team_ids=[field]) for at in range(12)]
    return _Known(flats, lifts, phones, engineers, [kind.id for kind in kinds])


def _one(office: Office, known: _Known, author: UUID, chance: random.Random, place: int, clock: _Clock) -> None:
    """Take call *place* and let it go its way: most are closed, one in fifty is corrected, one in thirty joined."""
    at = chance.randrange(len(known.flats))
    lift = known.lifts[chance.randrange(len(known.lifts))] if place % 3 == 0 else None
    call = NewCall(
        words=f"{WORDS[place % len(WORDS)]} ({place})",
        site_id=None if lift else known.flats[at],
        equipment_id=lift,
        phone=known.phones[at],
        category_id=known.categories[place % len(known.categories)] if place % 7 else None,
    )
    taken: Registered = register(office, call, by=author)
    told = Told(by=author)
    if place % 30 == 0:
        join(office, taken.request_id, JoiningCall(words="the same here", phone="+79160000000"), by=author)
    if place % 50 == 0:
        correct(office, taken.request_id, replace(told, text="misheard"), Correction(words=f"{call.words}, they say"))
    if chance.random() < 0.6:
        assign(office, taken.request_id, told, person_id=known.engineers[place % len(known.engineers)])
    if chance.random() < 0.95:
        clock.at += timedelta(seconds=1)
        close(office, taken.request_id, replace(told, text="done"), Closing(outcome="done", minutes=20))
