"""A call that makes no request: who rings, what it may be about, and how that stands."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.codes import CallKind
from desktop.domain.records import RequestLine

ASKS = frozenset({CallKind.STATUS_QUESTION, CallKind.COMPLAINT})
"""The kinds that are about a request of the caller's, if one is known."""
ENDED_LATELY = timedelta(days=3)
"""So long after its end a request is still asked about."""
_NUMBER_FIRST = re.compile(r"(?:№|#|[Nn]o?\.?\s)?\s*(\d{1,6})(?![\d/-])(?:\s*[?？.,!]|\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who rings, as far as his words and the telephone tell, and where the words point.

    contact_id, phone_id -- a known caller; name, phone -- as said or signalled, where he is none
    contacts -- all who have his number, where several do; is_withheld -- neither number nor name was given
    request_id -- the request that was chosen or named by its number
    """

    contact_id: UUID | None = None
    phone_id: UUID | None = None
    name: str = ""
    phone: str = ""
    is_withheld: bool = False
    contacts: tuple[UUID, ...] = ()
    site_id: UUID | None = None
    equipment_id: UUID | None = None
    request_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRequest:
    """A request that somebody asks about.

    ring_back_at -- by when its caller is owed a call, None: no such call is owed, or it is overdue
    pause_reason -- a code or the desk's own words; since -- when it was paused, or cancelled
    """

    line: RequestLine
    ring_back_at: datetime | None = None
    pause_reason: str | None = None
    since: datetime | None = None


def number_first(typed: str) -> int | None:
    """Return the running number that a line begins with: "418?", "№ 418 when"; 14A and 8 916… are none."""
    found = _NUMBER_FIRST.match(typed.lstrip())  # not by the pattern: a long row of blanks would take it minutes
    return int(found[1]) or None if found else None
