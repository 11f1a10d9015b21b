"""Who rings without a request, and which requests he may ask about, with what tells how they stand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.asked import ENDED_LATELY, AskedRequest, Asker, number_first
from desktop.domain.calls import Counted
from desktop.domain.codes import NO_REQUEST
from desktop.domain.day import DeskDay
from desktop.domain.number import RequestNumber
from desktop.domain.records import DeskFacts, RequestLine
from desktop.domain.ringing import Ring
from desktop.domain.status import Status
from desktop.domain.understood import Understood
from desktop.storage.queries.joined_requests import standing_for
from desktop.storage.queries.lookups import places_around
from desktop.storage.queries.merged import family, stands_for
from desktop.storage.queries.reading import understand
from desktop.storage.queries.requests import is_open, lines_by_id, request_numbered
from desktop.storage.queries.shared_numbers import with_number
from desktop.storage.tables import CallRow, EntryRow, PromiseRow, RequestRow

MOST = 9
_LATEST = 200
_SINCE: Mapping[str, str] = {Status.PAUSED: "paused", Status.CANCELLED: "cancelled"}


def asker(session: Session, typed: str, facts: DeskFacts, *, year: int, ring: Ring | None = None) -> Asker:
    """Return who rings: by what is written on the line, else by the telephone that rings.

    year -- the desk's year, for a number that is said without it. What the line says of the caller goes before
    what the telephone says: somebody may ring for another.
    """
    found = understand(session, typed, facts.country) if typed.strip() else Understood()
    said = Asker(
        contact_id=found.contact_id,
        phone_id=found.phone_id,
        name="" if found.contact_id else found.caller,
        phone=found.phone,
        is_withheld=found.is_withheld,
        site_id=found.site_id,
        equipment_id=found.equipment_id,
        request_id=_numbered(session, typed, found, facts, year),
    )
    if not found.phone and not found.caller and ring is not None:
        said = _ringing(said, ring)
    return of_number(session, said, country=facts.country)


def of_number(session: Session, asks: Asker, *, country: str) -> Asker:
    """Return *asks* with whom his number means: the one who has it, or all who may be meant."""
    if not asks.phone or asks.contact_id is not None:
        return asks
    known = with_number(session, number=asks.phone, country=country)
    one = known[0] if len(known) == 1 and not asks.name else None
    return replace(
        asks,
        contact_id=one.id if one else None,
        phone_id=one.phone_id if one else None,
        contacts=tuple(dict.fromkeys(caller.id for caller in known)),
    )


def asked_about(session: Session, day: DeskDay, asks: Asker, *, now: datetime) -> tuple[AskedRequest, ...]:
    """Return what *asks* may ask about, the newest first, at most MOST: open requests and those that ended lately.

    The one that was named; else the caller's, those he was added to among them; else those of the place.
    What was joined to another as the same call stands under that one.
    """
    found: list[UUID] = []
    if asks.request_id is not None:
        found = _kept(session, [asks.request_id])
    contacts = [asks.contact_id] if asks.contact_id is not None else list(asks.contacts)
    if not found and contacts:
        stay = [stands_for(session, "contact", one) for one in contacts]  # he may have been merged while it was typed
        found = _of_contacts(session, family(session, "contact", stay), now)
    if not found and asks.equipment_id is not None:
        found = _lately(session, RequestRow.equipment_id == asks.equipment_id, now)
    if not found and asks.site_id is not None:
        found = _lately(session, RequestRow.site_id.in_(places_around(session, asks.site_id)), now)
    shown = lines_by_id(session, day, found[:MOST])
    return tuple(_with_facts(session, shown, now))


def last_counted(session: Session, by: UUID, *, since: datetime) -> Counted | None:
    """Return the call that *by* counted last as no request, if nobody has taken it back."""
    row = session.execute(
        select(EntryRow.id, CallRow.kind)
        .join(EntryRow, EntryRow.id == CallRow.entry_id)
        .where(CallRow.recorded_at >= since, CallRow.kind.in_(NO_REQUEST), CallRow.voided_at.is_(None))
        .where(EntryRow.author_id == by)
        .order_by(CallRow.recorded_at.desc(), CallRow.id.desc())
        .limit(1)
    ).first()
    return Counted(entry_id=row[0], kind=row[1], number=None) if row is not None else None


def _ringing(said: Asker, ring: Ring) -> Asker:
    if ring.number:
        return replace(said, phone=ring.number)
    return replace(said, name=ring.name, is_withheld=said.is_withheld or not ring.name)


def _numbered(session: Session, typed: str, found: Understood, facts: DeskFacts, year: int) -> UUID | None:
    """Return the request whose number the line begins with, unless that is a part of a place or a telephone."""
    serial = number_first(typed)
    start = len(typed) - len(typed.lstrip())
    if serial is None or any(span.start <= start < span.end for span in found.spans if span.what != "kind"):
        return None
    return request_numbered(session, RequestNumber(facts.station, year, serial))


def _of_contacts(session: Session, contacts: Collection[UUID], now: datetime) -> list[UUID]:
    rang = select(CallRow.request_id).where(
        CallRow.contact_id.in_(contacts), CallRow.kind == "joined", CallRow.voided_at.is_(None)
    )
    return _lately(session, or_(RequestRow.contact_id.in_(contacts), RequestRow.id.in_(rang)), now)


def _lately(session: Session, whose: ColumnElement[bool], now: datetime) -> list[UUID]:
    """Return the requests that are open, or ended lately, the open ones first; each of these the newest first."""
    since = now - ENDED_LATELY
    ended = or_(RequestRow.resolved_at >= since, RequestRow.closed_at >= since)
    newest = (
        select(RequestRow.id)
        .where(whose, or_(is_open, ended))
        .order_by(is_open.desc(), RequestRow.recorded_at.desc(), RequestRow.id.desc())
        .limit(_LATEST)
    )
    return _kept(session, list(session.scalars(newest)))


def _kept(session: Session, ids: Sequence[UUID]) -> list[UUID]:
    """Return the requests, each that was joined to another as the same call replaced by that one, once each."""
    kept = standing_for(session, ids)
    return list(dict.fromkeys(kept[one] for one in ids))


def _with_facts(session: Session, shown: Sequence[RequestLine], now: datetime) -> list[AskedRequest]:
    ids = [line.id for line in shown]
    promised = (
        select(PromiseRow.request_id, func.min(PromiseRow.due_at))
        .where(PromiseRow.request_id.in_(ids), PromiseRow.kind == "ring_back", PromiseRow.due_at > now)
        .where(PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None))
        .group_by(PromiseRow.request_id)
    )
    reasons = select(RequestRow.id, RequestRow.pause_reason).where(RequestRow.id.in_(ids))
    happened = (
        select(EntryRow.request_id, EntryRow.kind, func.max(EntryRow.occurred_at))
        .where(EntryRow.request_id.in_(ids), EntryRow.kind.in_(_SINCE.values()))
        .group_by(EntryRow.request_id, EntryRow.kind)
    )
    ring_backs = {row[0]: row[1] for row in session.execute(promised)} if ids else {}
    why = {row[0]: row[1] for row in session.execute(reasons)} if ids else {}
    since = {(row[0], row[1]): row[2] for row in session.execute(happened)} if ids else {}
    return [
        AskedRequest(
            line=line,
            ring_back_at=ring_backs.get(line.id),
            pause_reason=why.get(line.id),
            since=since.get((line.id, _SINCE.get(line.status, ""))),
        )
        for line in shown
    ]
