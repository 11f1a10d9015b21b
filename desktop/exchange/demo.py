"""A demo company: a month of a lift desk, made through the workflow at simulated times, the same for the same seed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.domain.day import DeskDay
from desktop.domain.errors import FieldUnreadable, NotEmpty
from desktop.exchange.demo_courses import Courses, Story
from desktop.exchange.demo_days import Days, Seat, shifts, signatures
from desktop.exchange.demo_plan import PlannedCall, plan_calls
from desktop.exchange.demo_world import PACK, Caller, World, build_world, strangers, words_of
from desktop.exchange.packs import pack
from desktop.storage.capture import plain
from desktop.workflow.founding import Founding, found, founded
from desktop.workflow.office import Office


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
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Fill an empty file with a demo company; its last day is *until* (None: yesterday), not signed yet.

    language -- en, ru, zh; None: the country's. The same size, days, seed, until, language and country give the
    same requests. Entries stand at the simulated times, with the true one in their data (imported_at).
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
    made_at = office.clock()
    day = DeskDay(ZoneInfo(land.zone))
    last = until or day.of(made_at) - timedelta(days=1)
    dates = [last - timedelta(days=days - 1 - i) for i in range(days)]
    began = datetime.combine(dates[0] - timedelta(days=1), time(9), day.zone).astimezone(UTC)
    run = Days(began, day.bounds(last)[1])
    simulated = replace(office, clock=run.clock, marks={"imported_at": plain(made_at)})
    rng = Random(f"{size} {days} {seed} {last} {country} {language}")
    people = strangers(words_of(language), country, rng)
    world = _founded(simulated, firm, land, country, language, people, rng)
    seat = Seat(world.dispatchers[0])
    courses = Courses(simulated, world, seat, people, rng)
    run.add(began, shifts(simulated, world, seat, dates, day))
    run.add(began, signatures(simulated, world, dates, day))
    plan = plan_calls(firm.lifts, days, last, day.zone, rng)
    for call, story in zip(plan, _stories(plan, world, people, rng), strict=True):
        run.add(call.at, courses.request(story) if call.is_request else courses.no_request(story))
    run.run(simulated, progress=progress)


def _known(known: Mapping[str, object], name: str, typed: str) -> str:
    if typed.upper() not in known:
        raise FieldUnreadable(field=name, typed=typed)
    return typed.upper()


def _founded(
    office: Office, firm: Size, land: Land, country: str, language: str, people: Iterator[Caller], rng: Random
) -> World:
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
    return build_world(
        office, said, language, supervisor=supervisor, lifts=firm.lifts, dispatchers=firm.dispatchers, people=people,
        rng=rng,
    )  # fmt: skip


def _stories(plan: list[PlannedCall], world: World, people: Iterator[Caller], rng: Random) -> list[Story]:
    """Give each call its lift, its caller and its words."""
    fresh = iter(rng.sample(world.lifts, len(world.lifts)))
    used: list[Caller] = []
    residents = [caller for lift in world.lifts for caller in lift.callers]
    rng.shuffle(residents)
    stories: list[Story] = []
    for call in plan:
        if not call.is_request:
            stories.append(Story(call, None, None, 0))
            continue
        first = stories[call.repeats] if call.repeats is not None else None
        lift = first.lift if first is not None else next(fresh, rng.choice(world.lifts))
        nearest = (*lift.callers, *residents) if lift else ()
        caller = _caller(call, nearest, used, people, rng)
        if caller is not None:
            used.append(caller)
        stories.append(Story(call, lift, caller, rng.randrange(len(world.said["words"][call.kind]))))
    return stories


def _caller(
    call: PlannedCall, nearest: Iterable[Caller], used: list[Caller], people: Iterator[Caller], rng: Random
) -> Caller | None:
    """Return who rings: a known one is the nearest who has not rung yet."""
    if call.caller == "withheld":
        return None
    if call.caller == "returning" and used:
        return rng.choice(used)
    if call.caller == "known":
        return next((caller for caller in nearest if caller not in used), None) or next(people)
    return next(people)
