"""A demo company: a lift desk's month or a town's ten years at simulated times, the same for the same seed."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random
from zoneinfo import ZoneInfo

from desktop.domain.day import DeskDay
from desktop.domain.errors import FieldUnreadable, NotEmpty
from desktop.domain.number import RequestNumber
from desktop.exchange.demo_by_rows import ByRows
from desktop.exchange.demo_by_workflow import ByWorkflow
from desktop.exchange.demo_courses import Courses
from desktop.exchange.demo_days import Days, shifts, signatures
from desktop.exchange.demo_firm import firm_of
from desktop.exchange.demo_hands import Hands
from desktop.exchange.demo_made import COLUMNS
from desktop.exchange.demo_sizes import LANDS, LANGUAGES, SIZES, Land, Size
from desktop.exchange.demo_trades import Trade
from desktop.exchange.demo_world import World, hired
from desktop.exchange.packs import pack
from desktop.storage.capture import plain
from desktop.storage.database import Database
from desktop.storage.filling import Rows, filling
from desktop.workflow.founding import Founding, found, founded
from desktop.workflow.office import HighestNumber, Office

Filling = Callable[[Database], AbstractContextManager[Callable[[Rows], None]]]
"""Gives what takes rows, for as long as they come."""
_MOST_DAYS = 3_660
_LARGE = 10_000
"""From so many residents or requests on, they are written by a process beside."""


def make_demo(
    office: Office,
    *,
    size: str | Size = "S",
    days: int | None = None,
    seed: int = 1,
    until: date | None = None,
    language: str | None = None,
    country: str = "RU",
    zone: str | None = None,
    by_acts: bool = False,
    filled_by: Filling | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Fill an empty file with a demo company; its last day is *until* (None: yesterday), not signed yet.

    Return how many requests it has.

    days -- None: what is usual for its size; language -- en, ru, zh; None: the country's, and so is the zone.
    The same size, days, seed, until, language and country give the same requests. Entries stand at the simulated
    times, with the true one in their data (imported_at).
    by_acts -- do all of it by the acts themselves, a hundred times as slow; else rows are written, and no change log
    filled_by -- takes the file with the founded firm and gives what takes the rows; None: they go into that file
    progress -- told (hours done, hours in all). Raises NotEmpty, FieldUnreadable and what Database.act raises.
    """
    name = size if isinstance(size, str) else repr(size)
    firm = SIZES[_known(SIZES, "size", size)] if isinstance(size, str) else size
    country = _known(LANDS, "country", country)
    land = LANDS[country] if zone is None else replace(LANDS[country], zone=zone)
    language = language or land.language
    days = firm.days if days is None else days
    if language not in LANGUAGES:
        raise FieldUnreadable(field="language", typed=language)
    if not 1 <= days <= _MOST_DAYS:
        raise FieldUnreadable(field="days", typed=str(days))
    if founded(office):
        raise NotEmpty(folder=str(office.database.folder or ""))
    day = DeskDay(ZoneInfo(land.zone))
    last = until or day.of(office.clock()) - timedelta(days=1)
    rng = Random(f"{name.upper()} {days} {seed} {last} {country} {language}")
    made_at = plain(office.clock())
    began = datetime.combine(last - timedelta(days=days), time(9), day.zone).astimezone(UTC)
    trade = Trade.of(firm, language, country, rng)
    founding = replace(office, clock=lambda: began, marks={"imported_at": made_at})
    world = _founded(founding, firm, land, country, language, trade)
    dates = [last - timedelta(days=days - 1 - i) for i in range(days)]
    is_large = firm.residents > _LARGE or firm.requests_a_day * days > _LARGE
    into = filled_by or partial(filling, columns=COLUMNS, beside=is_large)
    hired_hands = _by_acts if by_acts else partial(_by_rows, into=into)
    with hired_hands(founding, world, day, round(began.timestamp()), made_at) as hands:
        stories = trade.stories(hands, world, firm, dates, day.zone, rng)
        run = Days(hands, round(day.bounds(last)[1].timestamp()))
        run.add(hands.now, shifts(hands, world.dispatchers, dates, day))
        run.add(hands.now, signatures(hands, world.supervisor, dates, day))
        courses = Courses(hands, world, trade.people, rng, run)
        run.add(hands.now, courses.calls(stories))
        run.run(progress=progress)
    return courses.count


@contextmanager
def _by_acts(office: Office, world: World, _day: DeskDay, now: int, _made_at: int) -> Iterator[Hands]:
    yield ByWorkflow(office, now=now, by=world.supervisor, categories=world.categories)


@contextmanager
def _by_rows(office: Office, world: World, day: DeskDay, now: int, made_at: int, *, into: Filling) -> Iterator[Hands]:
    """Give who writes rows; what it writes is made whole on leaving."""
    assert office.database.folder is not None
    with office.database.read() as session:
        firm = firm_of(session)
    with into(office.database) as write, _without_collecting():
        hands = ByRows(firm, day, write, now=now, by=world.supervisor, imported_at=made_at)
        yield hands
        hands.end()
    kept = HighestNumber(office.database.folder)
    for year, serial in hands.serials.items():
        kept.keep(RequestNumber(firm.desk.station, year, serial))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let nobody look for cycles among the rows meanwhile: there are none, and it would be a tenth of the work."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _known(known: Mapping[str, object], name: str, typed: str) -> str:
    if typed.upper() not in known:
        raise FieldUnreadable(field=name, typed=typed)
    return typed.upper()


def _founded(office: Office, firm: Size, land: Land, country: str, language: str, trade: Trade) -> World:
    said = trade.said
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
            pack=pack(trade.pack),
            kind="practice",
        ),
    )
    return hired(
        office, said, language, pack_name=trade.pack, supervisor=str(supervisor), dispatchers=firm.dispatchers,
        crews=trade.crews, people=trade.people,
    )  # fmt: skip
