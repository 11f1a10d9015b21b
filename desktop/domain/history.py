"""What happened before at a piece of equipment, or at a place with all below it: the requests and their figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from desktop.domain.records import RequestLine

YEAR = timedelta(days=365)
REPEAT_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Spot:
    """What a history is of. kind -- equipment or site"""

    kind: str
    id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRequest:
    """A request with how it ended. codes -- of its category: they hold the labels of problem, cause, remedy"""

    line: RequestLine
    codes: Mapping[str, Any] = field(default_factory=dict)
    problem: str | None = None
    cause: str | None = None
    remedy: str | None = None
    minutes: int = 0


class Seen(NamedTuple):
    """What the figures need of a request. asset -- the equipment, or else the place that it is about."""

    occurred_at: datetime
    ended_at: datetime | None
    asset: UUID | None
    type_group: str
    is_danger: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of the last 365 days, cancelled requests and those joined to another left out.

    requests -- that happened then; entrapments -- of them with a person in danger
    repeats -- of them those that another of the same asset and type group came before by 30 days at the most
               (source: domain.md, repeat rate)
    open_for -- how long at least one of them was open, from the call until it was done: overlaps count once
    last_visit_at -- when somebody was on site last, or else had done it; of all times
    total -- requests of all times that are here
    """

    total: int = 0
    requests: int = 0
    entrapments: int = 0
    repeats: int = 0
    open_for: timedelta = timedelta()
    last_visit_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPart:
    """One page of a history, the newest first. title -- what it is of; has_more -- older ones follow

    held_since -- from when on requests are on this station; None: all of them
    """

    title: str
    requests: tuple[PastRequest, ...]
    has_more: bool
    figures: Figures
    held_since: datetime | None = None
    is_of_equipment: bool = False


def figured(seen: Iterable[Seen], now: datetime, *, total: int, last_visit_at: datetime | None) -> Figures:
    """Return the figures of requests, in any order; those of the 30 days before the year tell what is a repeat."""
    ordered = sorted(seen, key=lambda one: one.occurred_at)
    since = now - YEAR
    last: dict[tuple[UUID | None, str], datetime] = {}
    requests = entrapments = repeats = 0
    for one in ordered:
        before = last.get((one.asset, one.type_group))
        last[one.asset, one.type_group] = one.occurred_at
        if one.occurred_at < since:
            continue
        requests += 1
        entrapments += one.is_danger
        repeats += before is not None and one.occurred_at - before <= REPEAT_WITHIN
    spans = [(max(one.occurred_at, since), one.ended_at or now) for one in ordered if (one.ended_at or now) > since]
    return Figures(
        total=total,
        requests=requests,
        entrapments=entrapments,
        repeats=repeats,
        open_for=_covered(spans),
        last_visit_at=last_visit_at,
    )


def _covered(spans: Iterable[tuple[datetime, datetime]]) -> timedelta:
    """Return how long at least one of the spans lasts."""
    covered, until = timedelta(), None
    for first, last in sorted(spans):
        begin = first if until is None else max(first, until)
        if last > begin:
            covered += last - begin
        until = last if until is None else max(until, last)
    return covered
