"""Which requests a list shows: by day, by when they happened, open, found by words, by line and team."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.storage.queries.finding import Asking, find, find_known
from desktop.storage.queries.requests import ids, is_open, lines_by_id, occurred_between, recorded_between
from desktop.storage.tables import RequestRow

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is wanted; everything given must fit, nothing given = all.

    day -- recorded on that day (the day page); first, last -- happened from - to, both days included
    find -- a line of a search (domain/find_line), asked at *now* by *me*
    """

    day: date | None = None
    first: date | None = None
    last: date | None = None
    is_open: bool = False
    find: str = ""
    now: datetime | None = None
    me: UUID | None = None
    line: int | None = None
    team_id: UUID | None = None


def listed(session: Session, day: DeskDay, wanted: Listing) -> Iterator[RequestLine]:
    """Give the requests that fit, in the order they were recorded, a page of them in memory at a time."""
    found = ids(session, *_conditions(day, wanted))
    if wanted.find.strip():
        asking = Asking(day=day, now=wanted.now or datetime.now(UTC), me=wanted.me)
        fits = set(find(session, wanted.find, find_known(session), asking).ids)
        found = [request_id for request_id in found if request_id in fits]
    for start in range(0, len(found), _PAGE):
        yield from lines_by_id(session, day, found[start : start + _PAGE])


def _conditions(day: DeskDay, wanted: Listing) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if wanted.day is not None:
        where.append(recorded_between(*day.bounds(wanted.day)))
    if wanted.first is not None and wanted.last is not None:
        where.append(occurred_between(day.bounds(wanted.first)[0], day.bounds(wanted.last)[1]))
    elif wanted.first is not None:
        where.append(RequestRow.occurred_at >= day.bounds(wanted.first)[0])
    elif wanted.last is not None:
        where.append(RequestRow.occurred_at < day.bounds(wanted.last)[1])
    if wanted.is_open:
        where.append(is_open)
    if wanted.line is not None:
        where.append(RequestRow.line == wanted.line)
    if wanted.team_id is not None:
        where.append(RequestRow.team_id == wanted.team_id)
    return where
