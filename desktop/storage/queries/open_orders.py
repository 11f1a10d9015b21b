"""Open orders: requests that somebody has, and sheets that are out."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.errors import NumberUnreadable, RequestUnknown
from desktop.domain.number import read_number
from desktop.domain.open_order import OpenOrder
from desktop.domain.records import RequestCard
from desktop.domain.status import Status
from desktop.storage.queries.card import card
from desktop.storage.queries.requests import is_open, lines, request_numbered
from desktop.storage.queries.work_orders import sheets_out
from desktop.storage.tables import RequestRow, WorkOrderRow

_WITH_SOMEBODY = tuple(str(s) for s in (Status.ASSIGNED, Status.ACCEPTED, Status.UNDER_WAY, Status.ON_SITE))


def open_orders(session: Session, day: DeskDay) -> list[OpenOrder]:
    """Return the open orders, the oldest first."""
    sheets = {sheet.request_id: sheet for sheet in sheets_out(session)}  # the newest of each stays
    out = select(WorkOrderRow.request_id).where(WorkOrderRow.returned_at.is_(None))
    with_somebody = RequestRow.status.in_(_WITH_SOMEBODY)
    found = lines(session, day, is_open, with_somebody | RequestRow.id.in_(out))
    return [OpenOrder(line=line, sheet=sheets.get(line.id)) for line in found]


def order_numbered(session: Session, day: DeskDay, typed: str) -> RequestCard:
    """Return the request of a sheet whose number was typed or scanned: the whole one, or its last digits.

    Of several years the newest is meant. Raises NumberUnreadable, RequestUnknown.
    """
    text = typed.strip()
    wanted = select(RequestRow.id).order_by(RequestRow.year.desc(), RequestRow.recorded_at.desc()).limit(1)
    if re.fullmatch(r"\d{1,6}", text, re.ASCII):
        found = session.scalar(wanted.where(RequestRow.serial == int(text)))
    else:
        found = request_numbered(session, read_number(text))
    shown = card(session, day, found) if found is not None else None
    if shown is None:
        if not text:
            raise NumberUnreadable(typed=typed)
        raise RequestUnknown(number=text)
    return shown
