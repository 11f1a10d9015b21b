"""When a request is due: the category's minutes for its priority, counted from when it happened."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.errors import PriorityUnknown


class Priority(StrEnum):
    """How pressing a request is, the most pressing first."""

    DANGER = "danger"
    URGENT = "urgent"
    NORMAL = "normal"
    LOW = "low"


def read_priority(typed: str) -> Priority:
    """Return the priority of that name. Raises PriorityUnknown."""
    try:
        return Priority(typed.strip().casefold())
    except ValueError:
        raise PriorityUnknown(typed=typed, known=[str(one) for one in Priority]) from None


def due_at(occurred_at: datetime, priority: str, due_minutes: Mapping[str, int | None]) -> datetime | None:
    """Return the instant by which the request must be done; None if the category names no minutes for it.

    The clock starts when the call came in (occurred_at) and stops when the request is resolved; it runs
    day and night. A priority the category does not name falls back to the next less pressing one it does.
    """
    order = list(Priority)
    if priority not in order:
        return None
    for step in order[order.index(Priority(priority)) :]:
        minutes = due_minutes.get(step)
        if minutes is not None:
            return occurred_at + timedelta(minutes=minutes)
    return None
