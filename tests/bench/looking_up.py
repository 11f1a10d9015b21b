"""Look-ups while somebody types, find over everything, and what waits now: against one row read by its key."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay, desk_day
from desktop.storage.queries.finding import Asking, find_known
from desktop.storage.queries.finding import find as find_all
from desktop.storage.queries.lookups import find
from desktop.storage.queries.reading import understand
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.waiting import waiting
from tests.bench.bare import BareReader
from tests.bench.company import Company
from tests.bench.figures import Figure, Times, merged, spoken, timed

TYPED = {
    "phone part": ("2233", "12233", "0712", "37+", "+79162051833"),
    "name": ("Iv", "Ivan", "Petrov 7", "Kalniņa 3-1", "Smith"),
    "address part": ("Le", "Lenin", "Lenina 4", "Mill L 7 entr", "Station Road 10 flat 3"),
    "equipment number": ("L0", "L01", "L0123", "l0077"),
    "Cyrillic": ("Бе", "Берёз", "Березовая 5", "садовая 3 кв", "Кузнецов", "ивaн"),
    "the other keyboard layout": (",thtp", "cfljdfz 3"),
}  # fmt: skip
LINES = (
    "Lenina 14 entrance 2, lift stands, call 8 916 205 18 33",
    "лифт стоит на Садовой 3 подъезд 2 застряла женщина",
    "L0123 door does not close",
    "nothing known in this line but many words one after the other until it is long",
)
FOUND = ("A26-00417", "417", "third floor", "лифт стоит", "电梯", "Lenina 4", "+79162051833", "corrected")
_BAR = "p95 ≤ 30 ms"
_FIRST = 60


def looking_up(company: Company) -> Iterator[Figure]:
    """Each kind of what is typed, letter after letter as the pauses of a typist let it be asked."""
    rounds = company.size.some(40)
    with BareReader(company.folder) as bare:
        base = timed(bare.keyed, 5 * rounds)
        for kind, typed in TYPED.items():
            ours = _asked(company, typed, find, rounds)
            yield _figure(f"Look-up while typing: {kind}", ours, base, "lookups.find, one read transaction a question")
        ours = _asked(company, LINES, lambda session, text: understand(session, text, "RU"), rounds)
        yield _figure("What a line of free text says", ours, base, "reading.understand on whole lines")


def finding(company: Company) -> Iterator[Figure]:
    """F3 over all requests, and the NOW band."""
    day, rounds = desk_day(company.facts), company.size.some(20)
    with BareReader(company.folder) as bare:
        base = timed(bare.keyed, 5 * rounds)
        ours = _asked(company, FOUND, partial(_first_page, day=day, now=company.office.clock()), rounds)
        yield _figure("Find (F3), the first page", ours, base, f"finding.find, the first {_FIRST} and their lines")
        now, after = company.office.clock(), timedelta(minutes=company.facts.unaccepted_minutes)
        ours = _asked(company, ("",), lambda session, _: waiting(session, day, now=now, unaccepted_after=after), rounds)
        with company.database.read() as session:
            open_count = waiting(session, day, now=now, unaccepted_after=after).open_count
        base = timed(lambda: bare.rows(open_count), rounds)
        yield Figure(what=f"The NOW band, {open_count} open requests", bar="none", value=ours.p95, base=base.p95,
                     measured=spoken(ours), baseline=spoken(base),
                     how="waiting.waiting; against the same number of rows of the one table")  # fmt: skip


def _first_page(session: Session, text: str, *, day: DeskDay, now: datetime) -> object:
    found = find_all(session, text, find_known(session), Asking(day=day, now=now), most=_FIRST)
    return lines_by_id(session, day, list(found.ids))


def _asked(company: Company, typed: tuple[str, ...], ask: Callable[[Session, str], object], rounds: int) -> Times:
    def one(text: str) -> Callable[[], None]:
        def question() -> None:
            with company.database.read() as session:
                ask(session, text)

        return question

    return merged([timed(one(text), rounds, warm=2) for text in typed])


def _figure(what: str, ours: Times, base: Times, how: str) -> Figure:
    return Figure(what=what, bar=_BAR, value=ours.p95, base=base.p95, measured=spoken(ours), baseline=spoken(base),
                  how=f"{how}; against one row by its key, bare")  # fmt: skip
