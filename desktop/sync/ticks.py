"""The marks of requests, from what of the change log the server has not settled."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.domain.ticks import GRAVEST, Tick, Ticks
from desktop.storage.tables.local import UNSETTLED
from desktop.sync import held, outbox

_OF_STATE = {None: Tick.WAITING, outbox.CONFLICT: Tick.CONFLICT, outbox.REFUSED: Tick.REFUSED}
_UNSETTLED_REQUESTS = text(
    "SELECT DISTINCT change.state, json_extract(change.result, '$.status'),"
    " CASE json_extract(op.value, '$.tab') WHEN 'request' THEN json_extract(op.value, '$.id')"
    "  ELSE json_extract(op.value, '$.set.request_id') END AS request"
    f" FROM change JOIN json_each(change.ops) AS op WHERE {UNSETTLED}"
)


def ticks(session: Session) -> Ticks | None:
    """Return how far what was written about each request is; None on a single PC.

    One statement over the acts that are not settled (their own index), not over the log. An act that the server has
    acknowledged is there; what it said against it counts before the feed brings it.
    """
    if held.login_of(session) is None:
        return None
    found: dict[UUID, Tick] = {}
    for state, answer, request in session.execute(_UNSETTLED_REQUESTS):
        if request is None:
            continue
        tick = _OF_STATE.get(outbox.answered({"status": answer}) if state == outbox.SENT else state, Tick.ON_SERVER)
        known = found.get(UUID(request), Tick.ON_SERVER)
        found[UUID(request)] = min(known, tick, key=GRAVEST.index)
    return Ticks({request: tick for request, tick in found.items() if tick is not Tick.ON_SERVER})
