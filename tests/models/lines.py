"""Requests made up for models."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from desktop.domain.records import RequestLine

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def request_line(number: int, **more: Any) -> RequestLine:
    """Return an assigned request of today."""
    usual: dict[str, Any] = {
        "id": UUID(int=number), "number": f"A26-{number:05d}", "status": "assigned", "line": 2, "team": "Field",
        "person": None, "person_id": None, "priority": "normal", "is_danger": False, "labels": {"en": "Lift stopped"},
        "category": "stopped", "place": "Lenina, 14", "place_state": "confirmed", "equipment": None, "caller": None,
        "caller_state": "owed", "phone": None, "words": "Stands", "occurred_at": AT, "recorded_at": AT, "due_at": None,
        "eta_at": None, "accepted_at": None, "resolved_at": None, "closed_at": None, "outcome": None, "station": "A",
    }  # fmt: skip
    return RequestLine(**{**usual, **more})
