"""What stands on the writing line, read and written down: a call, or what happened earlier with time and end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.calls import Joined, Registered
from desktop.domain.day import DeskDay
from desktop.domain.earlier import EarlierRead, as_call
from desktop.domain.errors import NothingWritten
from desktop.domain.line_call import line_call
from desktop.domain.reading import Span
from desktop.domain.records import RequestLine
from desktop.domain.understood import Understood
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.storage.queries.duplicates import duplicates_of_line
from desktop.storage.queries.earlier import read_written
from desktop.storage.queries.reading import understand
from desktop.wording import earlier as wording
from desktop.wording.understood import understood_line
from desktop.workflow.earlier import register_ended
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.register import register


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """earlier -- what it says of the past, None for a call of now; duplicates -- the requests that it may be about."""

    found: Understood
    earlier: EarlierRead | None = None
    duplicates: Sequence[RequestLine] = ()

    @property
    def spans(self) -> Sequence[Span]:
        """What is understood of the line, in its order."""
        return sorted([*self.found.spans, *(self.earlier.line.spans if self.earlier else ())])


def read_line(session: Session, typed: str, *, country: str, now: datetime, day: DeskDay) -> WrittenLine:
    """Return what the line says."""
    earlier = read_written(session, typed, country=country, now=now, day=day)
    if earlier is None:
        found = understand(session, typed, country)
        return WrittenLine(found, duplicates=duplicates_of_line(session, day, found, now=now))
    if (place := earlier.place) is None:
        return WrittenLine(earlier.found, earlier)
    site_id, equipment_id = place.site_id or place.id, place.id if place.kind == "equipment" else None
    found = replace(earlier.found, place=place.title, site_id=site_id, equipment_id=equipment_id)
    return WrittenLine(found, earlier)


def line_understood(line: WrittenLine, reader: Reader) -> str:
    """Return the line under the page: what is understood, as it will be stored."""
    read = line.earlier
    if read is None:
        return understood_line(line.found, reader.language)
    when = reader.language.moment(read.occurred_at, reader.zone, reader.today) if read.occurred_at else ""
    ended = wording.state(read, reader.language, zone=reader.zone, today=reader.today) if read.ended else ""
    return understood_line(line.found, reader.language, when=when, ended=ended)


def register_written(desk: Desk, text: str, draft_id: UUID | None, by: UUID) -> Registered:
    """Understand the line and register it: on the write lane, so that what is stored is what the file knew then.

    Raises NothingWritten, TimeUnreadable, TimeInFuture, and what register_ended raises.
    """
    if not text.strip():
        raise NothingWritten
    line = desk.read(partial(read_line, typed=text, country=desk.facts.country, now=desk.now(), day=desk.day))
    if line.earlier is not None:
        if line.earlier.problem is not None:
            raise line.earlier.problem
        call = replace(as_call(line.earlier), draft_id=draft_id)
        return register_ended(desk.office, call, line.earlier.ended, by=by)
    call = replace(line_call(line.found, line.found.meant or text), draft_id=draft_id)
    return register(desk.office, call, by=by)


def join_written(desk: Desk, request_id: UUID, text: str, draft_id: UUID | None, by: UUID) -> Joined:
    """Understand who is joining, and add him."""
    found = desk.read(partial(understand, typed=text, country=desk.facts.country))
    kind = found.kind.category if found.kind else None
    call = JoiningCall(
        words=found.meant or text,
        contact_id=found.contact_id,
        phone_id=found.phone_id,
        phone=found.phone,
        caller_name="" if found.contact_id else found.caller,
        category_id=kind.id if kind else None,
        is_danger=kind is not None and kind.is_danger,
        draft_id=draft_id,
    )
    return join(desk.office, request_id, call, by=by)
