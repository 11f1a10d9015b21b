"""What became of a ring: the call that was written down."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from desktop.storage.tables import CallRow, RingRow
from desktop.workflow.acting import Acting


def becomes(act: Acting, ring_id: UUID | None, call: CallRow) -> None:
    """Let the ring that was taken, as a part of *act*, know what became of it; the call's row must have its id.

    What came of it first stands, unless that was taken back: a caller rung back later is another call.
    """
    ring = act.session.get(RingRow, ring_id) if ring_id is not None else None
    if ring is None:
        return
    before = act.session.get(CallRow, ring.call_id) if ring.call_id is not None else None
    if before is None or before.voided_at is not None:
        ring.call_id, ring.request_id = call.id, call.request_id


def take_back(act: Acting, call: CallRow) -> None:
    """Take a call back, as a part of *act*: it counts no more, and what rang is to be explained anew."""
    call.voided_at = act.now
    for ring in act.session.scalars(select(RingRow).where(RingRow.call_id == call.id)):
        ring.call_id = ring.request_id = None


def unlink(act: Acting, ring_ids: Iterable[str], request_id: UUID) -> None:
    """Take back, as a part of *act*, that somebody said by hand that these rings were about the request."""
    for ring_id in ring_ids:
        ring = act.session.get(RingRow, UUID(ring_id))
        if ring is not None and ring.call_id is None and ring.request_id == request_id:
            ring.request_id = None
