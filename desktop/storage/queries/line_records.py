"""A line of a request from its columns; free of SQLAlchemy: the first page is painted before that is there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from desktop.domain.day import DeskDay
from desktop.domain.number import written
from desktop.domain.records import RequestLine

FIRST_SAID = {"registered": "words", "place_noted": "place", "access_noted": "access_notes"}
_ROW_OF = {"place": "site_id", "caller": "contact_id"}


def record(columns: Iterable[Any], labels: Mapping[str, str], day: DeskDay) -> RequestLine:
    """Return the line of a row of requests.line_columns, in that order. labels -- its category's"""
    # fmt: off
    (
        request_id, station, year, serial, status, line, team, person, assignee_id, priority, is_danger, _category_id,
        category, is_danger_kind, path, place_text, place_state, equipment, caller, caller_state, typed, e164, words,
        occurred_at, recorded_at, due_at, eta_at, accepted_at, resolved_at, closed_at, outcome,
        kept_station, kept_year, kept_serial,
    ) = columns  # by place: by name it takes three times as long
    # fmt: on
    return RequestLine(
        id=request_id,
        number=written(station, year, serial),
        status=status,
        line=line,
        team=team,
        person=person,
        person_id=assignee_id,
        priority=priority,
        is_danger=is_danger,
        labels=labels,
        category=category,
        is_danger_kind=bool(is_danger_kind),
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
        joined_to=written(kept_station, kept_year, kept_serial) if kept_station else None,
        is_late_entry=occurred_at < recorded_at and day.of(occurred_at) < day.of(recorded_at),
    )


def completed(
    found: Iterable[RequestLine], callers: Mapping[UUID, int], struck: Mapping[UUID, Mapping[str, str]]
) -> list[RequestLine]:
    """Return the lines with how many were added to each, and what was struck through in it."""
    more = callers.keys() | struck.keys()
    return [
        replace(line, callers=1 + callers.get(line.id, 0), struck=struck.get(line.id, {})) if line.id in more else line
        for line in found
    ]


def standing(entries: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return the entries (id, request_id, kind, data, text) that were not undone."""
    undone = {str(data.get("refers")) for _id, _request, kind, data, _text in entries if kind == "undone"}
    return [tuple(entry) for entry in entries if entry[2] != "undone" and str(entry[0]) not in undone]


def replaced(entries: Iterable[tuple[Any, ...]], column: str) -> list[UUID]:
    """Return the ids of the rows ("site_id", "contact_id") that corrections among the entries put another in place of.

    Their names are what `strokes` needs.
    """
    was = (data.get("was", {}).get(column) for _id, _request, kind, data, _text in entries if kind == "corrected")
    return [UUID(row_id) for row_id in was if row_id]


def strokes(entries: Iterable[tuple[Any, ...]], names: Mapping[str, str]) -> dict[UUID, dict[str, str]]:
    """Return the text that the last standing correction of each field replaced, by request and field.

    entries -- of requests that were corrected, in their order; names -- of `replaced`, by ids as entries write them
    """
    said: dict[tuple[UUID, str], str] = {}
    struck: dict[UUID, dict[str, str]] = {}
    for _id, request_id, kind, data, text in entries:
        field = FIRST_SAID.get(kind) or str(data.get("field"))
        if kind == "corrected":
            row_id = data.get("was", {}).get(_ROW_OF.get(field, ""))
            if was := names.get(row_id, "") or said.get((request_id, field), ""):
                struck.setdefault(request_id, {})[field] = was
        said[request_id, field] = text
    return struck
