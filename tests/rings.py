"""Rings of a desk's softphone, told and moved to other stations, for the tests of what is made of them."""

from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.ids import new_id
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.storage.tables import RingRow
from desktop.workflow.ringing import hear
from tests.desk import FoundedDesk

IVANOVA, STRANGER = "+79161234567", "+79169999999"


def rang(
    desk: FoundedDesk, *, at: datetime | None = None, number: str = IVANOVA, station: str = "A",
    answered_s: float | None = None, ended_s: float | None = None,
) -> UUID:  # fmt: skip
    """Let a telephone ring at a station, be answered and end so many seconds after it; return the ring's id."""
    at, ring_id = at or desk.clock.at, new_id()
    told = hear(desk.office, Heard(Ring(RingEvent.RING, number), at, ring_id), by=desk.boris)
    with desk.database.take_in() as (session, _changes):
        row = session.get_one(RingRow, told)
        if told != ring_id:  # it rings here too: the other station has a row of its own
            names = ("number", "e164", "digits", "name", "contact_id", "rang_at")
            row = RingRow(id=ring_id, tries=0, reason="", **{name: getattr(row, name) for name in names})
            session.add(row)
        row.station = station
        row.answered_at = None if answered_s is None else at + timedelta(seconds=answered_s)
        row.answered_by_id = None if answered_s is None else desk.boris
        row.ended_at = None if ended_s is None else at + timedelta(seconds=ended_s)
    return ring_id
