"""How often the words find the kind: by patterns and the desk's own past, against always saying the commonest kind.

Split in time: the first seven tenths of the requests are the past, the rest is asked about one by one.
"""

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.exchange.demo import make_demo
from desktop.exchange.requests_in import import_requests
from desktop.station import open_station
from desktop.storage.opening import open_file
from desktop.storage.queries.kinds import kinds_read
from desktop.storage.tables import RequestRow
from desktop.workflow.duty import author_at_desk
from desktop.workflow.founding import user_of_this_pc
from desktop.workflow.office import Office
from tests.bench.company import ROOT, Company
from tests.bench.figures import Figure

PAST = 0.7
REAL = "calls-nyc-311.csv"
_TOP = 3
_TOLD = (
    select(RequestRow.id, RequestRow.words, RequestRow.category_id)
    .where(RequestRow.category_id.is_not(None), RequestRow.words != "")
    .order_by(RequestRow.recorded_at, RequestRow.id)
)


class _Told(NamedTuple):
    id: UUID
    words: str
    category_id: UUID | None


def kinds(company: Company) -> Iterator[Figure]:
    """The demo company in three languages, and the real calls where they are."""
    for country, language in (("RU", "Russian"), ("GB", "English"), ("CN", "Chinese")):
        with _office(partial(_demo, country=country)) as office:
            yield _figure(f"the demo company, {language}", office)
    folder = Path(os.environ.get("DAYBOOK_CALLS", ROOT.parent / "shared" / "data"))
    if (folder / REAL).is_file():
        with _office(partial(_real, file=folder / REAL)) as office:
            yield _figure("two real days of a city's calls", office)


@contextmanager
def _office(make: Callable[[Path], Office]) -> Iterator[Office]:
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as place:
        office = make(Path(place) / "station")
        yield office
        office.database.close()


def _demo(folder: Path, country: str) -> Office:
    office = Office(open_file(folder))
    make_demo(office, days=90, country=country)
    return office


def _real(folder: Path, file: Path) -> Office:
    office = open_station(folder, zone="America/New_York")
    import_requests(office, file, "nyc-311", by=author_at_desk(office, "A", user_of_this_pc()))
    return office


def _figure(what: str, office: Office) -> Figure:
    with office.database.read() as session:
        told = [_Told(*row) for row in session.execute(_TOLD)]
        past, later = told[: int(PAST * len(told))], told[int(PAST * len(told)) :]
        commonest = [kind for kind, _count in Counter(one.category_id for one in past).most_common(_TOP)]
        asked = [(one.category_id, _answers(session, one.words, later)) for one in later]
    first = sum(answers[:1] == [kind] for kind, answers in asked) / len(asked)
    among = sum(kind in answers for kind, answers in asked) / len(asked)
    base = sum(kind == commonest[0] for kind, _answers_ in asked) / len(asked)
    base_among = sum(kind in commonest for kind, _answers_ in asked) / len(asked)
    return Figure(
        what=f"The kind from the words: {what}, {len(asked)} later requests",
        bar="none",
        value=among,
        base=base_among,
        measured=f"the first {first:.0%}, among three {among:.0%}",
        baseline=f"{base:.0%}, among three {base_among:.0%}",
        how="queries.kinds; against the commonest kinds of the earlier ones; the ratio is of three",
    )


def _answers(session: Session, words: str, later: Sequence[_Told]) -> list[UUID]:
    found, _where = kinds_read(session, words, but={one.id for one in later})
    return [kind.id for kind in found][:_TOP]
