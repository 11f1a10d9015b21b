"""A request as the command's JSON shows it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from desktop.domain.records import RequestLine

Iso = Callable[[datetime | None], str | None]


def line_json(line: RequestLine, iso: Iso) -> Mapping[str, Any]:
    """Return the fields of `list --json`; texts that are not there are null, instants carry the desk's offset."""
    return {
        "number": line.number,
        "status": line.status,
        "line": line.line,
        "team": line.team,
        "person": line.person,
        "priority": line.priority,
        "category": line.category,
        "place": line.place or None,
        "equipment": line.equipment,
        "caller": line.caller or None,
        "phone": line.phone or None,
        "words": line.words or None,
        "occurred_at": iso(line.occurred_at),
        "recorded_at": iso(line.recorded_at),
        "due_at": iso(line.due_at),
        "closed_at": iso(line.closed_at),
        "station": line.station,
    }
