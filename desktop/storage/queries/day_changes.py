"""What a commit altered on an open page: single lines of a day, without reading the whole day again."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.storage.queries.requests import lines, recorded_between
from desktop.storage.tables import CallRow, EntryRow, RequestRow

MOST_LINES = 50
_FEW = 500
_LEADS_TO_REQUEST: Mapping[str, Any] = {"entry": EntryRow, "call": CallRow}
_SHOWN_BY: Mapping[str, Any] = {
    "site": RequestRow.site_id,
    "equipment": RequestRow.equipment_id,
    "contact": RequestRow.contact_id,
    "contact_phone": RequestRow.phone_id,
    "person": RequestRow.assignee_id,
    "team": RequestRow.team_id,
    "category": RequestRow.category_id,
}
SHOWN_TABLES = frozenset({"request", *_LEADS_TO_REQUEST, *_SHOWN_BY})
"""The tables whose rows a line is made of."""


def changed_lines(
    session: Session, day: DeskDay, wanted: date, changes: Mapping[str, Collection[UUID]]
) -> list[RequestLine] | None:
    """Return the lines of the page of *wanted* that *changes* may have altered, as they are now, in their order.

    changes -- {table: ids}, as Database.on_change and Watch.changes tell them. A line that is new is among them.
    None if more than MOST_LINES requests are concerned: then the page is read anew by day_lines.
    """
    concerned = _requests(session, changes)
    if len(concerned) > MOST_LINES:
        return None
    return lines(session, day, RequestRow.id.in_(concerned), recorded_between(*day.bounds(wanted))) if concerned else []


def gone_requests(session: Session, changes: Mapping[str, Collection[UUID]]) -> frozenset[UUID]:
    """Return which of the requests that *changes* name are not in the file (any more)."""
    left = set(changes.get("request", ()))
    ids = list(left)
    for first in range(0, len(ids), _FEW):
        left -= set(session.scalars(select(RequestRow.id).where(RequestRow.id.in_(ids[first : first + _FEW]))))
    return frozenset(left)


def _requests(session: Session, changes: Mapping[str, Collection[UUID]]) -> set[UUID]:
    """Return the requests that show one of the changed rows; it stops once they are more than MOST_LINES."""
    found = set(changes.get("request", ()))
    for table in changes.keys() & SHOWN_TABLES - {"request"}:
        ids = list(changes[table])
        for first in range(0, len(ids), _FEW):
            if len(found) > MOST_LINES:
                return found
            found |= set(session.scalars(_showing(table, ids[first : first + _FEW]).limit(MOST_LINES + 1)))
    return found


def _showing(table: str, ids: Sequence[UUID]) -> Select[UUID]:
    if kind := _LEADS_TO_REQUEST.get(table):
        return select(kind.request_id).where(kind.id.in_(ids), kind.request_id.is_not(None)).distinct()
    return select(RequestRow.id).where(_SHOWN_BY[table].in_(ids))
