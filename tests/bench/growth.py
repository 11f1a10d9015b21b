"""How figures grow with the file: the same questions in towns of 10,000, 100,000 and a million rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy.orm import Session

from desktop.domain.calls import NewCall
from desktop.domain.day import DeskDay, desk_day
from desktop.domain.directory import DirectoryKind
from desktop.storage.queries import lookups
from desktop.storage.queries.days import day_lines, day_totals, review
from desktop.storage.queries.directory import Search, directory_list
from desktop.storage.queries.finding import Asking, find, find_known
from desktop.storage.queries.reading import understand
from desktop.storage.queries.waiting import waiting
from desktop.workflow.register import register
from tests.bench.company import WORDS, Company
from tests.bench.figures import Figure, Growth, Times, merged, number, spoken, timed
from tests.bench.lines_without_end import scrolled_lines
from tests.bench.list_seen import list_seen
from tests.bench.starting import starting
from tests.bench.town import TOWNS, Town, visited

LOOK_UPS: Mapping[str, Sequence[str]] = {
    "address, words in any order": ("Ленина 14", "14 ленина", "кв 3 14 лен", "садовая 2 под", "Mill 7 en", "dz 3 oz"),
    "what very many share": ("л", "ле", "14", "1", "кв", "подъезд", "ул", "лифт 2"),
    "name": ("Пет", "Петан", "Кузор", "Анна", "Kalniņa Inga", "Ивелько"),
    "ё and е": ("Березовая 5", "берёз", "Семен", "Фёдор"),
    "two Chinese characters": ("人民", "中山", "王芳", "路 3", "建设 14"),
    "in other letters": ("Lenina 14", "gagarina", "Shchorsa 3", "Kuzor", "озолу 5", "zarina"),
    "one slip": ("лениан 14", "гагрина 5", "садовоя 3", "Jurkalnse", "леванвеского"),
    "the other keyboard layout": ("ktybyf 14", ",thtp", "gjdtls 3"),
    "equipment number": ("L0", "L01", "L0123", "l00077", "лифт 00012"),
    "end of a telephone": ("2233", "33445", "0712345"),
    "middle of a telephone": ("7916", "9161", "161234", "+7 916 12"),
}  # fmt: skip
LINES = (
    "Ленина 14 кв 3 течёт кран, звонить 8 916 205 18 33",
    "лифт стоит на Садовой 3 подъезд 2 застряла женщина",
    "人民路14号 电梯停在三楼",
    "L00123 door does not close",
    "nothing known in this line but many words one after the other until it is long",
)
FOUND = (
    "417",
    "кран",
    "лифт",
    "течет",
    "капает потолка",
    "Гагарина 5",
    "+7900000",
    "open",
    "yesterday",
    "холодные батареи",
)
_FIRST = 60
_ROWS, _REQUESTS = "rows of the directory", "requests"


def growing(town_of: Callable[[Town], Town], *, rounds: int) -> Iterator[Growth | Figure]:
    """Give what was measured in each of the towns; town_of -- makes them smaller for a test."""
    towns = [town_of(town) for town in TOWNS]
    found: dict[str, list[Times]] = {}
    of: dict[str, tuple[str, str]] = {}
    for place, town in enumerate(towns):
        print(f"-- a town of {town.requests:,} requests and {town.rows:,} rows", flush=True)
        with visited(town, rounds=rounds) as company:
            for what, counted, bar, times in _measured(company):
                print(f"{what}: {spoken(times)}", flush=True)
                found.setdefault(what, []).append(times)
                of[what] = (counted, bar)
            for figure in (*starting(company), *(_only_here(company) if place == len(towns) - 1 else ())):
                yield _in(town, figure)
    for what, of_towns in found.items():
        counted, bar = of[what]
        sizes = tuple(town.rows if counted == _ROWS else town.requests for town in towns)
        yield Growth(what=what, of=counted, bar=bar, sizes=sizes, times=tuple(of_towns))


def _only_here(company: Company) -> Iterator[Figure]:
    yield from list_seen(company, [typed for some in LOOK_UPS.values() for typed in some])
    yield from scrolled_lines(company)


def _in(town: Town, figure: Figure) -> Figure:
    return Figure(
        what=f"{figure.what}; a file of {town.requests:,} requests, {town.rows:,} rows of the directory",
        bar=figure.bar, value=figure.value, base=figure.base, measured=figure.measured, baseline=figure.baseline,
        how=figure.how,
    )  # fmt: skip


def _measured(company: Company) -> Iterator[tuple[str, str, str, Times]]:
    day, rounds, now = desk_day(company.facts), company.size.some(20), company.office.clock()
    ask = partial(_asked, company)
    for kind, typed in LOOK_UPS.items():
        times = merged([ask(partial(_looked_up, text=text), rounds) for text in typed])
        yield f"Look-up: {kind}", _ROWS, "p95 ≤ 30 ms", times
    times = merged([ask(partial(understand, typed=line, country="RU"), rounds) for line in LINES])
    yield "What a line of free text says", _ROWS, "p95 ≤ 30 ms", times
    asking = Asking(day=day, now=now, me=company.author)
    with company.database.read() as session:
        known = find_known(session)
    times = merged([ask(partial(_found, text=text, known=known, asking=asking), rounds) for text in FOUND])
    yield f"Find (F3), the first {_FIRST}", _REQUESTS, "p95 ≤ 30 ms", times
    for kind in (DirectoryKind.SITE, DirectoryKind.CONTACT):
        times = merged([ask(partial(_listed, kind=kind, text=text), rounds) for text in ("", "ле", "14", "Анна")])
        yield f"The directory's list of {kind}s", _ROWS, "none", times
    yield "A street, a house, a flat: what is known there", _ROWS, "none", _places(company, day, rounds)
    yesterday = company.today - timedelta(days=1)
    yield (
        "The query of today's page",
        _REQUESTS,
        "part of 100 ms",
        ask(partial(_day, day=day, of=company.today), rounds),
    )
    yield (
        "The query of yesterday's page",
        _REQUESTS,
        "part of 100 ms",
        ask(partial(_day, day=day, of=yesterday), rounds),
    )
    reviewed = partial(_reviewed, day=day, company=company)
    yield "The review of a day", _REQUESTS, "none", ask(reviewed, rounds)
    after = timedelta(minutes=company.facts.unaccepted_minutes)
    yield "The NOW band", _REQUESTS, "none", ask(partial(waiting, day=day, now=now, unaccepted_after=after), rounds)
    yield "Saving a call", _REQUESTS, "p95 ≤ 20 ms", _saved(company)


def _asked(company: Company, query: Callable[[Session], object], rounds: int) -> Times:
    def question() -> None:
        with company.database.read() as session:
            query(session)

    return timed(question, rounds, warm=2)


def _looked_up(session: Session, text: str) -> object:
    return lookups.find(session, text, most=48)


def _found(session: Session, **asked: object) -> object:
    return find(session, asked["text"], asked["known"], asked["asking"], most=_FIRST)  # type: ignore[arg-type]


def _listed(session: Session, kind: DirectoryKind, text: str) -> object:
    return directory_list(session, Search(kind=kind, typed=text))


def _day(session: Session, day: DeskDay, **wanted: object) -> object:
    day_totals(session, day, wanted["of"])  # type: ignore[arg-type]
    return day_lines(session, day, wanted["of"])  # type: ignore[arg-type]


def _reviewed(session: Session, day: DeskDay, company: Company) -> object:
    return review(session, day, company.today - timedelta(days=2), now=company.office.clock())


def _places(company: Company, day: DeskDay, rounds: int) -> Times:
    with company.database.read() as session:
        places = [
            candidate.id
            for typed in ("Ленина", "Ленина 14", "Ленина 14 кв 3")
            for candidate in lookups.find(session, typed, kinds=("site",))[:1]
        ]
    return merged(
        [
            _asked(company, partial(lookups.place_facts, day=day, site_id=place, now=company.office.clock()), rounds)
            for place in places
        ]
        or [Times((0.0,))]
    )


def _saved(company: Company) -> Times:
    numbers = iter(range(10**6))

    def save() -> None:
        words = f"{WORDS[0]} {next(numbers)}"
        register(company.office, NewCall(words=words, phone="+79000000017", place_text="Ленина 14"), by=company.author)

    return timed(save, company.size.some(150), warm=10)


def told(growth: Growth) -> str:
    """Return the verdict on how it grows, in a few words."""
    factor, as_log = number(growth.factor), number(growth.log_factor)
    return f"{factor}×, log n {as_log}×: {'**faster than log n**' if growth.is_faster_than_log else 'not faster'}"
