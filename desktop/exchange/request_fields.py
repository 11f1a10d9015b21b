"""A request as files and the command's JSON show it: the same fields everywhere."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from desktop.domain.records import RequestLine

Iso = Callable[[datetime | None], str | None]

FIELDS = (
    "number", "status", "line", "team", "person", "priority", "category", "place", "equipment", "caller", "phone",
    "words", "occurred_at", "recorded_at", "due_at", "closed_at", "station",
)  # fmt: skip


def request_fields(line: RequestLine, iso: Iso) -> Mapping[str, Any]:
    """Return FIELDS of *line* in their order; texts that are not there are None, instants are what *iso* makes."""
    values = {name: getattr(line, name) for name in FIELDS}
    return {
        name: iso(value) if isinstance(value, datetime) else (None if value == "" else value)
        for name, value in values.items()
    }
