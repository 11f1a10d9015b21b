"""A demo company: a month of a lift desk, made through the workflow at simulated times, the same for the same seed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from random import Random
from zoneinfo import ZoneInfo

from desktop.domain.day import DeskDay
from desktop.domain.errors import FieldUnreadable, NotEmpty
from desktop.domain.number import RequestNumber
from desktop.exchange.demo_by_rows import ByRows
from desktop.exchange.demo_by_workflow import ByWorkflow
from desktop.exchange.demo_courses import Courses, Story
from desktop.exchange.demo_days import Days, shifts, signatures
from desktop.exchange.demo_firm import firm_of
from desktop.exchange.demo_hands import Caller, Hands
from desktop.exchange.demo_made import COLUMNS
from desktop.exchange.demo_plan import PlannedCall, plan_calls
from desktop.exchange.demo_world import LIFT_CREWS, PACK, Lift, World, build_lifts, hired, strangers, words_of
from desktop.exchange.packs import pack
from desktop.storage.capture import plain
from desktop.storage.filling import filling
from desktop.workflow.founding import Founding, found, founded
from desktop.workflow.office import HighestNumber, Office


@dataclass(frozen=True, slots=True)
class Size:
    """lifts -- looked after; dispatchers -- taking turns at one desk."""

    lifts: int
    dispatchers: int


@dataclass(frozen=True, slots=True)
class Land:
    """Where the company is: its zone, money and language."""

    zone: str
    currency: str
    language: str


SIZES = {"S": Size(300, 2), "M": Size(2_000, 5), "L": Size(8_000, 8)}
LANDS = {
    "RU": Land("Europe/Moscow", "RUB", "ru"),
    "GB": Land("Europe/London", "GBP", "en"),
    "US": Land("America/New_York", "USD", "en"),
    "CN": Land("Asia/Shanghai", "CNY", "zh"),
}
LANGUAGES = ("en", "ru", "zh")
_MOST_DAYS = 366


def make_demo(
    office: Office,
    *,
    size: str = "S",
    days: int = 30,
    seed: int = 1,
    until: date | None = None,
    language: str | None = None,
    country: str = "RU",
    by_acts: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Fill an empty file with a demo company; its last day is *until* (None: yesterday), not signed yet.

    language -- en, ru, zh; None: the country's. The same size, days, seed, until, language and country give the
    same requests. Entries stand at the simulated times, with the true one in their data (imported_at).
    by_acts -- do all of it by the acts themselves, a hundred times as slow; else rows are written, and no change log
    progress -- told (hours done, hours in all). Raises NotEmpty, FieldUnreadable and what Database.act raises.
    """
    size, country = _known(SIZES, "size", size), _known(LANDS, "country", country)
    firm, land = SIZES[size], LANDS[country]
    language = language or land.language
    if language not in LANGUAGES:
        raise FieldUnreadable(field="language", typed=language)
    if not 1 <= days <= _MOST_DAYS:
        raise FieldUnreadable(field="days", typed=str(days))
    if founded(office):
        raise NotEmpty(folder=str(office.database.folder or ""))
    day = DeskDay(ZoneInfo(land.zone))
    last = until or day.of(office.clock()) - timedelta(days=1)
    rng = Random(f"{size} {days} {seed} {last} {country} {language}")
    made_at = plain(office.clock())
    began = datetime.combine(last - timedelta(days=days), time(9), day.zone).astimezone(UTC)
    founding = replace(office, clock=lambda: began, marks={"imported_at": made_at})
    people = strangers(words_of(language), country, rng)
    world = _founded(founding, firm, land, country, language, people)
    with _hands(founding, world, day, round(began.timestamp()), made_at, by_acts=by_acts) as hands:
        build_lifts(hands, world, firm.lifts, people, rng)
        dates = [last - timedelta(days=days - 1 - i) for i in range(days)]
        run = Days(hands, round(day.bounds(last)[1].timestamp()))
        run.add(hands.now, shifts(hands, world.dispatchers, dates, day))
        run.add(hands.now, signatures(hands, world.supervisor, dates, day))
        plan = plan_calls(firm.lifts, days, last, day.zone, rng)
        stories = _stories(plan, world, people, rng)
        run.add(hands.now, Courses(hands, world, people, rng).calls(run, iter(stories)))
        run.run(progress=progress)


@contextmanager
def _hands(office: Office, world: World, day: DeskDay, now: int, made_at: int, *, by_acts: bool) -> Iterator[Hands]:
    """Give who does it; whoever writes rows makes the file whole when all is done."""
    if by_acts:
        yield ByWorkflow(office, now=now, by=world.supervisor, categories=world.categories)
        return
    with office.database.read() as session:
        firm = firm_of(session)
    with filling(office.database, COLUMNS) as write:
        hands = ByRows(firm, day, write, now=now, by=world.supervisor, imported_at=made_at)
        yield hands
        hands.end()
    assert office.database.folder is not None
    kept = HighestNumber(office.database.folder)
    for year, serial in hands.serials.items():
        kept.keep(RequestNumber(firm.desk.station, year, serial))


def _known(known: Mapping[str, object], name: str, typed: str) -> str:
    if typed.upper() not in known:
        raise FieldUnreadable(field=name, typed=typed)
    return typed.upper()


def _founded(office: Office, firm: Size, land: Land, country: str, language: str, people: Iterator[Caller]) -> World:
    said = words_of(language)
    supervisor = found(
        office,
        Founding(
            company=said["company"],
            desk=said["desk"],
            zone=land.zone,
            country=country,
            currency=land.currency,
            language=language,
            person=said["supervisor"],
            login=None,
            pack=pack(PACK),
            kind="practice",
        ),
    )
    return hired(
        office, said, language, pack_name=PACK, supervisor=str(supervisor), dispatchers=firm.dispatchers,
        crews=LIFT_CREWS, people=people,
    )  # fmt: skip


def _stories(plan: list[PlannedCall], world: World, people: Iterator[Caller], rng: Random) -> list[Story]:
    """Give each call its lift, its caller and its words."""
    fresh = iter(rng.sample(world.lifts, len(world.lifts)))
    used: dict[Caller, None] = {}
    lifts: dict[int, Lift] = {}
    residents = [caller for lift in world.lifts for caller in lift.callers]
    rng.shuffle(residents)
    stories: list[Story] = []
    for call in plan:
        if not call.is_request:
            stories.append(Story(call, None, "", None, 0))
            continue
        lift = lifts[call.repeats] if call.repeats is not None else next(fresh, rng.choice(world.lifts))
        lifts[len(stories)] = lift
        caller = _caller(call, chain(lift.callers, residents), used, people, rng)
        if caller is not None:
            used[caller] = None
        words_no = rng.randrange(len(world.said["words"][call.kind]))
        stories.append(Story(call, lift.place, lift.street, caller, words_no))
    return stories


def _caller(
    call: PlannedCall, nearest: Iterable[Caller], used: dict[Caller, None], people: Iterator[Caller], rng: Random
) -> Caller | None:
    """Return who rings: a known one is the nearest who has not rung yet."""
    if call.caller == "withheld":
        return None
    if call.caller == "returning" and used:
        return rng.choice(list(used))
    if call.caller == "known":
        return next((caller for caller in nearest if caller not in used), None) or next(people)
    return next(people)
