"""What happened earlier is written down later: with its true time, open or ended already; all of it or nothing."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from desktop.domain.calls import NewCall, Registered
from desktop.domain.earlier import Ended
from desktop.domain.errors import EndsBeforeItBegan
from desktop.domain.status import Act
from desktop.workflow import progress
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing
from desktop.workflow.register import register

_NOT_SAID: Mapping[str, Any] = {"closing_time_unknown": True}


def register_ended(office: Office, call: NewCall, ended: Ended | None, *, by: UUID) -> Registered:
    """Register *call* and end it at once, where *ended* says how: two acts, each at its own time, in one transaction.

    Steps between are not recorded. Where nobody said when it ended, it ends when it happened, marked so. A call whose
    key was used before returns the first answer and changes nothing.

    Raises EndsBeforeItBegan, and what register and the acts raise.
    """
    if ended is None:
        return register(office, call, by=by)
    now = office.clock()
    began_at = call.occurred_at or now
    if ended.at is not None and ended.at < began_at:
        raise EndsBeforeItBegan(at=ended.at, began_at=began_at)
    with office.database.batch():
        done = register(office, call, by=by)
        if done.was_known:
            return done
        said = office if ended.at is not None else replace(office, marks={**office.marks, **_NOT_SAID})
        last = _end(said, done.request_id, ended, Told(by=by, at=ended.at or began_at, text=ended.text))
    return replace(done, entry_id=last, ring_back_at=None, is_ended=True, ended_at=ended.at)


def _end(office: Office, request_id: UUID, ended: Ended, told: Told) -> UUID:
    """Do the act that ends it; return its entry."""
    if ended.act is Act.CANCEL:
        return progress.cancel(office, request_id, told, reason=ended.text or "other").entry_id
    closing = Closing(outcome=ended.outcome, minutes=ended.minutes, person_id=ended.person_id)
    act = progress.resolve if ended.act is Act.RESOLVE else progress.close
    return act(office, request_id, told, closing).entry_id
