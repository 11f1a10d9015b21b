"""What is kept on this station though it is older than what a station holds: looked at lately, or pinned by somebody.

That is this PC's own business: no entry, nothing for the server.
"""

from datetime import date, datetime, timedelta
from uuid import UUID

from desktop.storage.tables import KeptRow, OldDayRow
from desktop.workflow.office import Office

_OFTEN = timedelta(days=1)


def look_at(office: Office, request_id: UUID) -> None:
    """Note that somebody looks at an old request. Raises what Database.act raises."""
    now = office.clock()
    with office.database.act(author=None, now=now) as session:
        row = session.get(KeptRow, request_id)
        if row is None:
            session.add(KeptRow(request_id=request_id, looked_at=now))
        elif _is_due(row.looked_at, now):
            row.looked_at = now


def look_at_day(office: Office, day: date) -> None:
    """Note that somebody looks at an old day that is here whole. Raises what Database.act raises."""
    now = office.clock()
    with office.database.act(author=None, now=now) as session:
        row = session.get(OldDayRow, day.isoformat())
        if row is not None and _is_due(row.looked_at, now):
            row.looked_at = now


def pin(office: Office, request_id: UUID, *, keeps: bool) -> None:
    """Keep a request on this station until it is let go, or let it go. Raises what Database.act raises."""
    now = office.clock()
    with office.database.act(author=None, now=now) as session:
        row = session.get(KeptRow, request_id)
        if row is None:
            row = KeptRow(request_id=request_id)
            session.add(row)
        row.looked_at, row.is_pinned = now, keeps


def _is_due(looked_at: datetime, now: datetime) -> bool:
    return abs(now - looked_at) > _OFTEN
