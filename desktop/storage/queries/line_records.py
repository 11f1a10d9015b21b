"""A line of a request from its columns; free of SQLAlchemy: the first page is painted before that is there."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.domain.records import RequestLine


def record(row: Any, labels: Mapping[str, str], day: DeskDay) -> RequestLine:
    """Return the line of a row of requests.line_columns. labels -- its category's"""
    return RequestLine(
        id=row.id,
        number=str(RequestNumber(row.station, row.year, row.serial)),
        status=row.status,
        line=row.line,
        team=row.team,
        person=row.person,
        person_id=row.assignee_id,
        priority=row.priority,
        is_danger=row.is_danger,
        labels=labels,
        category=row.category,
        place=row.path or row.place_text,
        place_state=row.place_state,
        equipment=row.short_number,
        caller=row.caller or None,
        caller_state=row.caller_state,
        phone=row.e164 or row.typed,
        words=row.words,
        occurred_at=row.occurred_at,
        recorded_at=row.recorded_at,
        due_at=row.due_at,
        eta_at=row.eta_at,
        accepted_at=row.accepted_at,
        resolved_at=row.resolved_at,
        closed_at=row.closed_at,
        outcome=row.outcome,
        station=row.station,
        is_late_entry=row.occurred_at < row.recorded_at and day.of(row.occurred_at) < day.of(row.recorded_at),
    )
