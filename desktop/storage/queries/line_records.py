"""A line of a request from its columns; free of SQLAlchemy: the first page is painted before that is there."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.domain.records import RequestLine


def record(columns: Iterable[Any], labels: Mapping[str, str], day: DeskDay) -> RequestLine:
    """Return the line of a row of requests.line_columns, in that order. labels -- its category's"""
    # fmt: off
    (
        request_id, station, year, serial, status, line, team, person, assignee_id, priority, is_danger, _category_id,
        category, path, place_text, place_state, equipment, caller, caller_state, typed, e164, words, occurred_at,
        recorded_at, due_at, eta_at, accepted_at, resolved_at, closed_at, outcome,
    ) = columns  # by place: by name it takes three times as long
    # fmt: on
    return RequestLine(
        id=request_id,
        number=str(RequestNumber(station, year, serial)),
        status=status,
        line=line,
        team=team,
        person=person,
        person_id=assignee_id,
        priority=priority,
        is_danger=is_danger,
        labels=labels,
        category=category,
        place=path or place_text,
        place_state=place_state,
        equipment=equipment,
        caller=caller or None,
        caller_state=caller_state,
        phone=e164 or typed,
        words=words,
        occurred_at=occurred_at,
        recorded_at=recorded_at,
        due_at=due_at,
        eta_at=eta_at,
        accepted_at=accepted_at,
        resolved_at=resolved_at,
        closed_at=closed_at,
        outcome=outcome,
        station=station,
        is_late_entry=occurred_at < recorded_at and day.of(occurred_at) < day.of(recorded_at),
    )
