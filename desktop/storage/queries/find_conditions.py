"""The filters of a search as conditions: the same on a station and on a server. Words are each one's own business."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, true

from desktop.domain.day import DeskDay
from desktop.domain.due import Priority
from desktop.domain.find_line import FindLine, Part, Reading
from desktop.domain.find_words import Standing
from desktop.domain.status import ENDED, Status
from desktop.storage.queries.requests import is_open
from desktop.storage.tables import EntryRow, RequestRow

_WORDED = frozenset({Reading.WORDS, Reading.PHRASE, Reading.NUMBER, Reading.PHONE})
NAMED = frozenset({Reading.PLACE, Reading.CALLER, Reading.CUSTOMER, Reading.EQUIPMENT})
"""What is looked for by words in the directory."""
Condition = ColumnElement[bool]


def filters(
    line: FindLine, *, day: DeskDay, now: datetime, me: UUID | None, named: Callable[[Part], Condition]
) -> list[Condition]:
    """Return what the filters of *line* ask for; all must hold. Two of a kind mean either, but for words and names.

    named -- the condition of a part that names a place, a caller, a customer or equipment by words
    """
    either: dict[str, list[Condition]] = {}
    for at, part in enumerate(line.parts):
        if part.reading in _WORDED:
            continue
        condition = named(part) if part.reading in NAMED else _condition(part, day, now, me)
        if part.is_not:
            either[f"not {at}"] = [condition.is_not(true())]  # of what has none of it too: NULL is no reason to go
        else:
            either.setdefault(_kind_of(part, at), []).append(condition)
    return [or_(*conditions) for conditions in either.values()]


def _kind_of(part: Part, at: int) -> str:
    if part.reading is Reading.STANDING and part.codes != (Standing.OPEN,):
        return f"standing {at}"
    if part.reading in NAMED:
        return f"named {at}"
    return Reading.STATUS if part.reading is Reading.STANDING else part.reading


def _condition(part: Part, day: DeskDay, now: datetime, me: UUID | None) -> Condition:
    match part.reading:
        case Reading.STANDING | Reading.STATUS:
            statuses = [code for code in part.codes if code not in set(Standing)]
            standings = [_standing(code, now, me) for code in part.codes if code in set(Standing)]
            return or_(*standings, *([_has_status(statuses)] if statuses else []))
        case Reading.PERIOD:
            return _within(part, day)
        case Reading.PRIORITY:
            return RequestRow.priority.in_(part.codes)
        case Reading.RESULT:
            return RequestRow.outcome.in_(part.codes)
        case Reading.LINE:
            return RequestRow.line.in_([int(code) for code in part.codes])
        case Reading.TEAM:
            return RequestRow.team_id.in_(part.ids)
        case Reading.KIND:
            return RequestRow.category_id.in_(part.ids)
        case Reading.TO:
            return RequestRow.assignee_id.in_(part.ids)
        case Reading.BY:
            return _written_by(part.ids)
        case _:
            raise ValueError(f"no filter: {part}")


def _has_status(statuses: Sequence[str]) -> Condition:
    """Of what has ended there is most: read in its order, the first lines are there before all are looked through."""
    status = func.coalesce(RequestRow.status, "") if ENDED.intersection(statuses) else RequestRow.status
    return status.in_(statuses)


def _standing(code: str, now: datetime, me: UUID | None) -> Condition:
    match code:
        case Standing.OPEN:
            return is_open
        case Standing.LATE:
            return and_(is_open, RequestRow.due_at <= now)
        case Standing.MISSED:
            ended = func.coalesce(RequestRow.resolved_at, RequestRow.closed_at)
            return and_(_has_status([Status.RESOLVED, Status.CLOSED]), RequestRow.due_at < ended)
        case Standing.MINE:
            return false() if me is None else or_(RequestRow.assignee_id == me, _written_by([me]))
        case Standing.UNASSIGNED:
            return and_(is_open, RequestRow.assignee_id.is_(None))
        case _:
            return or_(RequestRow.is_danger.is_(True), RequestRow.priority == Priority.DANGER)


def _written_by(people: Sequence[UUID]) -> Condition:
    """Asked of each request, not of all that somebody ever wrote: the first lines are there at once."""
    return exists().where(
        EntryRow.request_id == RequestRow.id, EntryRow.kind == "registered", EntryRow.author_id.in_(people)
    )


def _within(part: Part, day: DeskDay) -> Condition:
    assert part.period is not None
    first, last = part.period
    ends: list[Condition] = []
    if first is not None:
        ends.append(RequestRow.occurred_at >= day.bounds(first)[0])
    if last is not None:
        ends.append(RequestRow.occurred_at < day.bounds(last)[1])
    return and_(true(), *ends)
