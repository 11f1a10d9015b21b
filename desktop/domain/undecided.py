"""What of sharing waits for a person: conflicts of a request, and acts that the server refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.codes import EntryKind
from desktop.domain.records import EntryRecord, RequestLine
from desktop.domain.status import Act

ACT_OF: Mapping[str, Act] = {
    EntryKind.ROUTED: Act.ROUTE,
    EntryKind.ASSIGNED: Act.ASSIGN,
    EntryKind.REFUSED: Act.REFUSE,
    EntryKind.ACCEPTED: Act.ACCEPT,
    EntryKind.UNDER_WAY: Act.START,
    EntryKind.ON_SITE: Act.ARRIVE,
    EntryKind.PAUSED: Act.PAUSE,
    EntryKind.RESUMED: Act.RESUME,
    EntryKind.RESOLVED: Act.RESOLVE,
    EntryKind.CLOSED: Act.CLOSE,
    EntryKind.REOPENED: Act.REOPEN,
    EntryKind.CANCELLED: Act.CANCEL,
    EntryKind.CORRECTED: Act.CORRECT,
}
"""Which acts can be done again upon what stands now, by the kind of the entry that they wrote.

What was taken back is not taken back again: whoever wants that acts anew.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Acts on one request that met a change of somebody else's: they were not applied, and one is to be decided.

    mine -- the entries of the acts that were not applied, the oldest first; several may build upon one another
    stands -- the entry of what stands now; None if no entry says it
    server -- the columns as the server had them when it did not apply the last of them
    notes -- the ids of the entries that say so; seen -- the newest entry of the request
    """

    line: RequestLine
    mine: tuple[EntryRecord, ...]
    stands: EntryRecord | None
    server: Mapping[str, Any]
    notes: tuple[UUID, ...]
    seen: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedAct:
    """An act that the server refused: it stands here alone.

    why -- the server's code for the reason (SQLSTATE), said -- its words; entries -- what the act wrote
    line -- the request it is about, if it is about one; behind -- how many later acts build upon it and wait
    """

    txn: UUID
    author: str
    at: datetime
    why: str
    said: str
    entries: tuple[EntryRecord, ...]
    line: RequestLine | None
    behind: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """All that waits for a decision."""

    conflicts: tuple[Conflict, ...] = ()
    refused: tuple[RefusedAct, ...] = ()
