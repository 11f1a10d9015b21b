"""Requests older than what a station holds, found on the server by what somebody types; none of them is kept here."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import ColumnElement, and_, create_engine, exists, func, or_, select, true
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop.domain.day import DeskDay
from desktop.domain.find_line import FindLine, Known, Part, Reading, read_find
from desktop.domain.records import RequestLine
from desktop.domain.text import is_keepable
from desktop.storage.queries.find_conditions import filters
from desktop.storage.queries.finding import kinds_named, telephone_digits
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.tables import ContactPhoneRow, ContactRow, CustomerRow, EntryRow, EquipmentRow, RequestRow, SiteRow
from desktop.sync.on_demand import request_numbered

MOST = 50
_MOST_WORDS = 8
_SERIAL = re.compile(r"[0-9]{1,6}")
Condition = ColumnElement[bool]


def find_older(
    connection: Connection[Any],
    day: DeskDay,
    typed: str,
    *,
    before: datetime,
    most: int = MOST,
    known: Known | None = None,
    now: datetime | None = None,
    me: UUID | None = None,
) -> list[RequestLine]:
    """Return the server's requests recorded before *before* that *typed* points to, the newest first.

    As on the station: filters, a number, a part of a telephone number, words of the request or of a note about it.
    known -- whom and what it may name; now, me -- when and for whom it is asked. Raises psycopg.Error.
    """
    known, now = known or Known(), now or before
    line = read_find(typed, known, day.of(now)) if is_keepable(typed) else FindLine("")
    if not line.parts:
        return []
    where = [RequestRow.recorded_at < before, *filters(line, day=day, now=now, me=me, named=_named)]
    where += _worded(connection, line, known)
    wanted = (
        select(RequestRow.id)
        .outerjoin(SiteRow, SiteRow.id == RequestRow.site_id)
        .outerjoin(ContactRow, ContactRow.id == RequestRow.contact_id)
        .outerjoin(EquipmentRow, EquipmentRow.id == RequestRow.equipment_id)
        .where(*where)
        .order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc())
        .limit(most)
    )
    with _session(connection) as session:
        return lines_by_id(session, day, list(session.scalars(wanted)))


def _worded(connection: Connection[Any], line: FindLine, known: Known) -> Iterator[Condition]:
    """Give what the words, numbers and telephones of *line* ask for."""
    said: list[Part] = []
    for part in line.of(Reading.WORDS, Reading.PHRASE, Reading.NUMBER, Reading.PHONE):
        if part.is_not:
            yield or_(_says(part, known), _noted([part])).is_not(true())
        elif part.number is not None and (numbered := request_numbered(connection, part.number)) is not None:
            yield RequestRow.id == numbered
        else:
            said.append(part)
    if said:
        yield or_(and_(*(_says(part, known) for part in said)), _noted(said))


def _says(part: Part, known: Known) -> Condition:
    """Return the condition: the request says it, or its number does, its kind or its caller's telephone."""
    named = (RequestRow.words, RequestRow.place_text, SiteRow.path, EquipmentRow.short_number, ContactRow.name)
    ways = [_holds(func.concat_ws(" ", *named), part)]
    if kinds := kinds_named(part, known):
        ways.append(RequestRow.category_id.in_(kinds))
    if len(part.words) == 1 and _SERIAL.fullmatch(part.words[0]):
        ways.append(RequestRow.serial == int(part.words[0]))
    if digits := telephone_digits(part):
        of_number = select(ContactPhoneRow.contact_id).where(ContactPhoneRow.e164.contains(digits.removeprefix("8")))
        ways.append(RequestRow.contact_id.in_(of_number))
    return or_(*ways)


def _noted(parts: Sequence[Part]) -> Condition:
    holding = (_holds(EntryRow.text, part) for part in parts)
    return exists().where(EntryRow.request_id == RequestRow.id, *holding)


def _holds(text: Any, part: Part) -> Condition:
    """Return the condition that *text* has all words of *part* in it; of a phrase side by side."""
    plain = func.replace(func.lower(text), "ё", "е")
    if part.reading is Reading.PHRASE:
        return plain.op("~", is_comparison=True)(r"\W*".join(part.words[:_MOST_WORDS]))
    return and_(true(), *(plain.contains(word, autoescape=True) for word in part.words[:_MOST_WORDS]))


def _named(part: Part) -> Condition:
    match part.reading:
        case Reading.PLACE:
            return _holds(func.concat_ws(" ", SiteRow.path, RequestRow.place_text), part)
        case Reading.CALLER:
            return _holds(func.coalesce(ContactRow.name, ""), part)
        case Reading.EQUIPMENT:
            return _holds(func.concat_ws(" ", EquipmentRow.short_number, EquipmentRow.name), part)
        case _:
            theirs = or_(CustomerRow.id == RequestRow.customer_id, CustomerRow.id == ContactRow.customer_id)
            return exists().where(theirs, _holds(CustomerRow.name, part))


@contextmanager
def _session(connection: Connection[Any]) -> Iterator[Session]:
    """Let the queries of the station read the server over *connection*, which stays its owner's."""
    engine = create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
    try:
        with Session(engine.execution_options(schema_translate_map={None: "app"})) as session:
            yield session
    finally:
        engine.dispose(close=False)
