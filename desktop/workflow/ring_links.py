"""What became of a ring: the call that was written down."""

from uuid import UUID

from desktop.storage.tables import CallRow, RingRow
from desktop.workflow.acting import Acting


def becomes(act: Acting, ring_id: UUID | None, call: CallRow) -> None:
    """Let the ring that was taken, as a part of *act*, know what became of it; the call's row must have its id."""
    if ring_id is not None and (ring := act.session.get(RingRow, ring_id)) is not None:
        ring.call_id, ring.request_id = call.id, call.request_id
