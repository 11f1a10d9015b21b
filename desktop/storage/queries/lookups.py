"""Look-ups while somebody types: places, equipment, callers, requests; by any part, in any order of words."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import Candidate, PlaceFacts
from desktop.domain.sound import is_cyrillic, plain_words
from desktop.domain.text import alternatives, normalised, other_layout
from desktop.storage.queries.branches import below, lines_above
from desktop.storage.queries.candidates import callers, candidates
from desktop.storage.queries.duplicates import MOST as MOST_OFFERED
from desktop.storage.queries.duplicates import duplicates_of
from desktop.storage.queries.history import history
from desktop.storage.queries.matching import FEW, all_matching, as_typed, in_other_letters, matching, with_a_slip
from desktop.storage.queries.merged import family as merged_family
from desktop.storage.queries.requests import is_open, lines
from desktop.storage.tables import (
    ContactRow,
    CustomerRow,
    EquipmentRow,
    RequestRow,
    SiteRow,
)
from desktop.storage.types import Id

MOST = 12
_PHONE_DIGITS = 4
_WHOLE_PHONE = 10  # so many digits that a number ends in are that number: no other is looked for
_LONGEST = 300
_MOST_WORDS = 16
_ENDING = text("SELECT ref, contact FROM search_phone WHERE reversed >= :low AND reversed < :high LIMIT :most").columns(
    ref=Id, contact=Id
)
_HOLDING = text(
    "SELECT p.ref AS ref, p.contact AS contact FROM search_digits d JOIN search_phone p ON p.phone = d.rowid"
    " WHERE search_digits MATCH :query LIMIT :most"
).columns(ref=Id, contact=Id)


def find(
    session: Session, typed: str, *, kinds: Sequence[str] = ("site", "equipment", "contact"), most: int = MOST
) -> list[Candidate]:
    """Return what fits *typed*: at most *most*, exact fits first, then those that have the words whole, then by title.

    An equipment's own number comes first. Four and more digits are looked for in telephone numbers too: those that
    end so are exact, others hold them somewhere. If nothing fits, the same keys in the other keyboard layout are
    tried; where few fit, the words in other letters (Lenina, Ленина); where nothing does, with one slip in one word.
    Of `Lenina 14 or Lenina 16` both are looked for, the best of each first.
    """
    typed = _findable(typed)
    found = _find(session, typed, kinds)
    if not found and (turned := other_layout(typed)) != typed.casefold():
        found = _find(session, turned, kinds)
    if len(found) < MOST:
        found += _found_otherwise(session, typed, kinds, found, in_other_letters)
    if not found:
        found = _found_otherwise(session, typed, kinds, found, with_a_slip)
    if not found and len(parts := alternatives(typed)) > 1:
        each = zip_longest(*(find(session, part, kinds=kinds, most=most) for part in parts))
        found = list({one.id: one for row in each for one in row if one is not None}.values())
    return found[:most]


def places_around(session: Session, site_id: UUID) -> list[UUID]:
    """Return the place with those above it (not its street) and below it, and all that were merged into these."""
    places = sorted({*lines_above(session, [site_id])[site_id], *below(session, site_id)})
    return merged_family(session, "site", places)


def place_facts(
    session: Session,
    day: DeskDay,
    site_id: UUID,
    equipment_id: UUID | None = None,
    *,
    now: datetime,
    category_id: UUID | None = None,
) -> PlaceFacts | None:
    """Return what is known of a place; open requests of the places above and below it count as here.

    open_here -- first what a call of this kind may be about, then what else is open
    """
    site = session.get(SiteRow, site_id)
    if site is None:
        return None
    family = places_around(session, site_id)
    customer = session.get(CustomerRow, site.customer_id) if site.customer_id else None
    equipment = (
        select(EquipmentRow.id)
        .where(EquipmentRow.site_id.in_(family), EquipmentRow.retired_at.is_(None))
        .order_by(EquipmentRow.short_number)
        .limit(MOST)
    )
    contacts = select(ContactRow.id).where(ContactRow.site_id.in_(family), ContactRow.retired_at.is_(None)).limit(MOST)
    offered = duplicates_of(session, day, now=now, site_id=site_id, equipment_id=equipment_id, category_id=category_id)
    others = lines(session, day, is_open, RequestRow.site_id.in_(family), limit=MOST_OFFERED)
    return PlaceFacts(
        site_id=site_id,
        path=site.path,
        customer=customer.name if customer else None,
        access_notes=site.access_notes,
        private_notes=site.private_notes,
        warning=site.warning,
        contacts=tuple(candidates(session, [("contact", ref) for ref in session.scalars(contacts)], "")),
        equipment=tuple(candidates(session, [("equipment", ref) for ref in session.scalars(equipment)], "")),
        open_here=tuple({line.id: line for line in (*offered, *others)}.values())[:MOST_OFFERED],
        history=tuple(history(session, day, site_id, equipment_id)),
    )


def _find(session: Session, typed: str, kinds: Sequence[str]) -> list[Candidate]:
    words = plain_words(typed)[:_MOST_WORDS]
    if not words:
        return []
    found: dict[UUID, Candidate] = {}
    if "contact" in kinds:
        phones = _phones(session, typed)
        ends = [phone.ref for phone in phones if phone.is_end]
        for caller in callers(session, [phone.ref for phone in phones], exact=ends):
            found.setdefault(caller.id, caller)
    named = {lift.id: lift for lift in _by_short_number(session, typed)} if "equipment" in kinds else {}
    found |= named
    for candidate in _fitting(session, list(as_typed(session, words)), kinds, typed):
        found.setdefault(candidate.id, candidate)
    whole = set(words)
    return sorted(
        found.values(), key=lambda c: (c.id not in named, not c.exact, *_by_wholeness(c, whole), *_by_title(c))
    )


def _found_otherwise(
    session: Session,
    typed: str,
    kinds: Sequence[str],
    known: Collection[Candidate],
    questions: Callable[[Session, Sequence[str]], Iterable[str]],
) -> list[Candidate]:
    """Return what else fits *typed* if it is read in another way than as it stands: not exact, and said to be near."""
    there = {candidate.id for candidate in known}
    found: dict[UUID, Candidate] = {}
    words = plain_words(typed)[:_MOST_WORDS]
    for candidate in _fitting(session, list(questions(session, words)), kinds, typed):
        if candidate.id not in there:
            found.setdefault(candidate.id, replace(candidate, exact=False, is_near=True))
    whole = set(words)
    mine = is_cyrillic(typed)
    return sorted(
        found.values(),
        key=lambda c: (*_by_wholeness(c, whole), is_cyrillic(c.title.partition(",")[0]) != mine, *_by_title(c)),
    )


def _fitting(session: Session, questions: Sequence[str], kinds: Sequence[str], typed: str) -> list[Candidate]:
    """Return the first rows in use of each kind that fit the strictest of *questions*, then the looser ones.

    To find nothing takes longest: so the loosest is asked first, which answers the others too where little fits it.
    """
    if not questions:
        return []
    few = all_matching(session, questions[-1], kinds)
    if few is not None:
        return candidates(session, few, typed)
    found: list[Candidate] = []
    for question in questions:
        found += [candidate for kind in kinds for candidate in _of_kind(session, question, kind, typed)]
        if len(found) >= FEW:
            break
    return found


def _of_kind(session: Session, question: str, kind: str, typed: str) -> list[Candidate]:
    found: list[Candidate] = []
    for some in matching(session, question, kind):
        found += candidates(session, [(kind, ref) for ref in some], typed)
        if len(found) >= FEW:  # more are read only where many are out of use
            break
    return found


def _by_wholeness(candidate: Candidate, words: set[str]) -> tuple[bool, bool]:
    """Return what puts those first that have the numbers whole, then those that have all words whole."""
    there = set(plain_words(candidate.title))
    return any(word.isdigit() and word not in there for word in words), not words <= there


def _by_title(candidate: Candidate) -> tuple[int, str]:
    return len(candidate.title), normalised(candidate.title)


def _by_short_number(session: Session, typed: str) -> list[Candidate]:
    numbers = {typed.strip(), typed.strip().upper(), typed.strip().lower()}
    same = select(EquipmentRow.id).where(EquipmentRow.short_number.in_(numbers), EquipmentRow.retired_at.is_(None))
    ids = list(session.scalars(same.limit(MOST)))
    return candidates(session, [("equipment", ref) for ref in ids], typed, exact=frozenset(ids)) if ids else []


def _findable(typed: str) -> str:
    """Return the beginning of *typed*, without what no database can be asked for (half surrogate pairs)."""
    return typed[:_LONGEST].encode(errors="ignore").decode()


class _Phone(NamedTuple):
    """A number that fits what is typed. is_end -- it ends so."""

    ref: UUID
    contact: UUID
    is_end: bool


def _phones(session: Session, typed: str) -> list[_Phone]:
    """Return the numbers that have the digits typed, first those that end in them.

    A national 8 or 0 before them is left out: it does not stand in the number as others dial it.
    """
    digits = re.sub(r"\D", "", typed)
    if len(digits) < _PHONE_DIGITS or re.search(r"[^\W\d_]", typed):
        return []
    ends = dict.fromkeys([digits, digits[1:] if len(digits) >= _WHOLE_PHONE else digits])
    found = [
        _Phone(row.ref, row.contact, is_end=True)
        for end in (end[::-1] for end in ends)
        for row in session.execute(_ENDING, {"low": end, "high": f"{end}:", "most": MOST})
    ]
    national = re.fullmatch(r"0(\d{3,})|8(\d{4,})", digits)
    parts = [digits, *(part for part in (national.groups() if national else ()) if part)]
    for part in parts:
        if len(found) < (MOST if len(part) < _WHOLE_PHONE else 1):
            rows = session.execute(_HOLDING, {"query": f'"{part}"', "most": MOST})
            found += [_Phone(row.ref, row.contact, is_end=False) for row in rows]
    once: dict[UUID, _Phone] = {}
    for phone in found:
        once.setdefault(phone.ref, phone)
    return list(once.values())
