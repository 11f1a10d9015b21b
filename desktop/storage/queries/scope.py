"""How much of the journal a station of a server holds: what is open, the newest days, and what was asked for."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.errors import DayIncomplete
from desktop.storage.tables import KeptRow, MetaRow, OldDayRow, RequestRow
from desktop.storage.types import instant

HELD_SINCE = "copied_since"
"""The fact of the file that says from when on the journal is here; a single PC, which holds all there is, has none."""


def held_since(session: Session) -> datetime | None:
    """Return from when on the journal is here; None: from its beginning."""
    row = session.get(MetaRow, HELD_SINCE)
    return instant(int(row.value)) if row is not None else None


def missing_since(session: Session, day: DeskDay, wanted: date) -> datetime | None:
    """Return None if all that was recorded on *wanted* is here, else from when on the journal is here."""
    since = held_since(session)
    if since is None or day.bounds(wanted)[0] >= since:
        return None
    return since if session.get(OldDayRow, wanted.isoformat()) is None else None


def need_whole(session: Session, day: DeskDay, wanted: date) -> None:
    """Nothing is signed or printed of half a day. Raises DayIncomplete."""
    since = missing_since(session, day, wanted)
    if since is not None:
        raise DayIncomplete(day=wanted, since=day.of(since))


def is_here(session: Session, request_id: UUID) -> bool:
    """Return whether the request is on this station."""
    return session.get(RequestRow, request_id) is not None


def is_old(session: Session, request_id: UUID) -> bool:
    """Return whether the request is here only because somebody asked for it, or may soon be."""
    since, row = held_since(session), session.get(RequestRow, request_id)
    return since is not None and row is not None and row.recorded_at < since


def is_pinned(session: Session, request_id: UUID) -> bool:
    """Return whether somebody keeps the request here."""
    row = session.get(KeptRow, request_id)
    return row is not None and row.is_pinned
