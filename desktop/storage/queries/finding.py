"""Requests found by a line of a search (domain/find_line): the ids of all that fit, the newest first.

Words are looked for in the local search index, in one request or in one note about it, as beginnings of words. A word
may also begin the name of the request's kind; digits may be its running number or a piece of a caller's telephone.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import reduce
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    LargeBinary,
    Select,
    and_,
    case,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    table,
    type_coerce,
    union,
)
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.find_line import FindLine, Known, Named, Part, Reading, as_words, read_find
from desktop.domain.packed_ids import PackedIds
from desktop.domain.sound import without_marks
from desktop.domain.text import other_layout, search_words
from desktop.storage.queries.find_conditions import filters
from desktop.storage.queries.requests import request_numbered
from desktop.storage.search_docs import docs_of
from desktop.storage.tables import (
    CallRow,
    CategoryRow,
    ContactRow,
    CustomerRow,
    EntryRow,
    EquipmentRow,
    PersonRow,
    RequestRow,
    SiteRow,
    StationRow,
    TeamRow,
)
from desktop.storage.types import Id

_LEAST_LETTERS = 3  # of a kind's name: fewer are the beginning of too many; a Chinese character is a word
_LEAST_DIGITS = 4  # of a telephone
_SERIAL_DIGITS = 5
_MOST_WORDS = 16
_NEWEST = 1_000
_YEARS = 15  # in which a number is looked for as a number
_JOURNAL = table("search_journal", column("rowid"))
_TEXT = table("search_text", column("rowid"))
_DOC = table("search_doc", column("doc"), column("kind"), column("ref", Id))
_PHONE = table("search_phone", column("phone"), column("contact", Id))
_DIGITS = table("search_digits", column("rowid"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """For whom, and when, something is looked for. me -- who "mine" is; None: nobody"""

    day: DeskDay
    now: datetime
    me: UUID | None = None

    @property
    def today(self) -> date:
        """The desk's day."""
        return self.day.of(self.now)


@dataclass(frozen=True, slots=True)
class Found:
    """ids -- of what fits, the newest first; line -- as it was read to find them. is_whole -- these are all

    is_loose -- nothing fitted the filters: they were taken for words; is_turned -- the other keyboard layout did it
    """

    line: FindLine
    ids: PackedIds = field(default_factory=PackedIds)
    is_whole: bool = True
    is_loose: bool = False
    is_turned: bool = False


def find_known(session: Session) -> Known:
    """Return whom and what a search may name, those out of use too: their requests are still there."""
    people = session.execute(select(PersonRow.id, PersonRow.name, PersonRow.login).order_by(PersonRow.name))
    teams = session.execute(select(TeamRow.id, TeamRow.name).order_by(TeamRow.line, TeamRow.name))
    kinds = session.execute(select(CategoryRow.id, CategoryRow.labels, CategoryRow.key).order_by(CategoryRow.position))
    return Known(
        people=tuple(Named(row.id, (row.name, *([row.login] if row.login else []))) for row in people),
        teams=tuple(Named(row.id, (row.name,)) for row in teams),
        kinds=tuple(Named(row.id, tuple(map(str, row.labels.values())), row.key) for row in kinds),
    )


def find(session: Session, typed: str, known: Known, asking: Asking, *, most: int | None = None) -> Found:
    """Return what fits *typed*; most -- only first ones, quickly: of a common word perhaps not quite the newest.

    Where nothing fits, the filters are taken for words, then the same keys in the other keyboard layout are tried.
    """
    typed = typed.encode(errors="ignore").decode()  # half a surrogate pair is no question for a database
    line = read_find(typed, known, asking.today)
    if most is not None and len(found := found_ids(session, line, known, asking, most=most, newest=_NEWEST)) == most:
        return Found(line, found, is_whole=False)
    found = found_ids(session, line, known, asking, most=most)
    if found or not line.parts:
        return _found(line, found, most)
    if line.has_filters and (found := found_ids(session, as_words(line), known, asking, most=most)):
        return _found(line, found, most, is_loose=True)
    turned = other_layout(typed)
    if turned != typed.casefold():
        other = read_find(turned, known, asking.today)
        if found := found_ids(session, other, known, asking, most=most):
            return _found(other, found, most, is_turned=True)
    return Found(line)


def _found(
    line: FindLine, ids: PackedIds, most: int | None, *, is_loose: bool = False, is_turned: bool = False
) -> Found:
    return Found(line, ids, most is None or len(ids) < most, is_loose, is_turned)


def found_ids(
    session: Session,
    line: FindLine,
    known: Known,
    asking: Asking,
    *,
    most: int | None = None,
    newest: int | None = None,
) -> PackedIds:
    """Return the ids of the requests that fit *line*, the newest first; those of a number before what has it in words.

    newest -- look for words only in so many of the things that were written last
    """
    if not line.parts:
        return PackedIds()
    wanted = select(type_coerce(RequestRow.id, LargeBinary)).where(
        *conditions(session, line, known, asking, newest=newest)
    )
    newest_first = wanted.order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc()).limit(most)
    found = list(session.connection().execute(newest_first).scalars())
    if numbered := [one.bytes for one in _with_serial(session, line, asking)]:
        found = [*numbered, *(one for one in found if one not in numbered)][:most]
    return PackedIds(b"".join(found))


def _with_serial(session: Session, line: FindLine, asking: Asking) -> list[UUID]:
    """Return the requests with this running number, the newest year first: what people say on the phone."""
    words = line.parts[0].words if len(line.parts) == 1 and not line.has_filters else ()
    if len(words) != 1 or not re.fullmatch(r"[0-9]{1,6}", words[0]):
        return []
    years = range(asking.today.year - _YEARS, asking.today.year + 2)
    wanted = select(RequestRow.id).where(  # all three: the index of numbers begins with the station
        RequestRow.station.in_(select(StationRow.letters)),
        RequestRow.year.in_(years),
        RequestRow.serial == int(words[0]),
    )
    return list(session.scalars(wanted.order_by(RequestRow.year.desc(), RequestRow.id.desc())))


def found_count(session: Session, line: FindLine, known: Known, asking: Asking) -> int:
    """Return how many requests fit *line*."""
    where = conditions(session, line, known, asking)
    return session.scalar(select(func.count()).select_from(RequestRow).where(*where)) or 0


def conditions(
    session: Session, line: FindLine, known: Known, asking: Asking, *, newest: int | None = None
) -> list[ColumnElement[bool]]:
    """Return what a request must be to fit *line*, on a station."""
    where = filters(line, day=asking.day, now=asking.now, me=asking.me, named=_named)
    worded = line.of(Reading.WORDS, Reading.PHRASE, Reading.NUMBER, Reading.PHONE)
    looked_for = []
    for part in worded:
        if part.is_not:
            where.append(RequestRow.id.not_in(_with_words([part], known)))
        elif part.number is not None and (numbered := request_numbered(session, part.number)) is not None:
            where.append(RequestRow.id == numbered)
        else:
            looked_for.append(part)
    if looked_for:
        where.append(RequestRow.id.in_(_with_words(looked_for, known, newest)))
    return where


def _with_words(
    parts: Sequence[Part], known: Known, newest: int | None = None
) -> "Select[UUID] | CompoundSelect[UUID]":
    """Return the requests that say all of *parts*; a kind's name and a caller's number say some of them as well."""
    kinds = {part: named for part in parts if (named := kinds_named(part, known))}
    phones = {part: digits for part in parts if (digits := telephone_digits(part))}
    ways = [_saying(parts, newest)]
    if kinds and (meant := reduce(set.intersection, kinds.values())):
        rest = [part for part in parts if part not in kinds]
        ways.append(_also(RequestRow.category_id.in_(meant), rest, newest))
    if phones:
        ringing = and_(*(_rung_from(digits, newest) for digits in phones.values()))
        rest = [part for part in parts if part not in phones]
        ways.append(_also(ringing, rest, newest))
        of_kind = {part: named for part, named in kinds.items() if part not in phones}
        if of_kind and (meant := reduce(set.intersection, of_kind.values())):
            both = and_(ringing, RequestRow.category_id.in_(meant))
            ways.append(_also(both, [part for part in rest if part not in of_kind], newest))
    return ways[0] if len(ways) == 1 else union(*ways)


def _also(condition: ColumnElement[bool], rest: Sequence[Part], newest: int | None) -> "Select[UUID]":
    wanted = select(RequestRow.id).where(condition)
    if rest:
        return wanted.where(RequestRow.id.in_(_saying(rest, newest)))
    if newest is None:
        return wanted
    last = wanted.order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc()).limit(newest).subquery()
    return select(last.c.id)


def _saying(parts: Sequence[Part], newest: int | None = None) -> "Select[UUID]":
    """Return the requests in which, or in a note about which, all of *parts* are said."""
    of_entry = select(EntryRow.request_id).where(EntryRow.id == _DOC.c.ref).scalar_subquery()
    request_id = case((_DOC.c.kind == "request", _DOC.c.ref), else_=of_entry)
    matching = select(_JOURNAL.c.rowid.label("doc")).where(literal_column("search_journal").op("MATCH")(_query(parts)))
    if newest is not None:
        matching = matching.order_by(_JOURNAL.c.rowid.desc()).limit(newest)
    said = matching.subquery()
    return select(type_coerce(request_id, Id)).select_from(said.join(_DOC, _DOC.c.doc == said.c.doc))


def _query(parts: Sequence[Part]) -> str:
    """Return the FTS5 query; every word is quoted, so that nothing in it is syntax."""
    terms = []
    for part in parts:
        if part.reading is Reading.PHRASE:
            terms.append(f'"{" ".join(part.words[:_MOST_WORDS])}"')
        else:
            terms += [_term(word) for word in part.words[:_MOST_WORDS]]
    return " AND ".join(terms[: 2 * _MOST_WORDS])


def _term(word: str) -> str:
    """Return a word as the beginning of one; of digits also as a running number, which stands there with its zeros."""
    if re.fullmatch(r"[0-9]{1,4}", word):
        return f'("{word}"* OR "{word.zfill(_SERIAL_DIGITS)}")'
    return f'"{word}"*'


def kinds_named(part: Part, known: Known) -> set[UUID]:
    """Return the kinds that a single word names."""
    if part.reading is not Reading.WORDS or len(part.words) != 1:
        return set()
    (word,) = part.words
    if len(word) < _LEAST_LETTERS and word.isascii():
        return set()
    return {
        kind.id
        for kind in known.kinds
        if any(other.startswith(word) for name in kind.names for other in search_words(name))
    }


def telephone_digits(part: Part) -> str:
    """Return the digits of a part that may be a telephone or the end of one."""
    if part.digits:
        return part.digits
    word = part.words[0] if len(part.words) == 1 else ""
    is_some = part.reading is Reading.WORDS and word.isascii() and word.isdigit() and len(word) >= _LEAST_DIGITS
    return word if is_some else ""


def _rung_from(digits: str, most: int | None) -> ColumnElement[bool]:
    """Return the condition: its caller, or one who was added to it, has a number that holds *digits*.

    A national 8 or 0 before them is left out as well: it does not stand in the number as others dial it.
    most -- so many numbers are looked at: thousands may share a piece
    """
    if len(digits) < _LEAST_DIGITS - 1:  # the index knows three digits in a row
        return false()
    national = re.fullmatch(r"0(\d{3,})|8(\d{4,})", digits)
    meant = [digits, *(part for part in (national.groups() if national else ()) if part)]
    contacts = (
        select(_PHONE.c.contact)
        .select_from(_DIGITS.join(_PHONE, _PHONE.c.phone == _DIGITS.c.rowid))
        .where(literal_column("search_digits").op("MATCH")(" OR ".join(f'"{part}"' for part in meant)))
        .limit(most)
    )
    added = select(CallRow.request_id).where(CallRow.contact_id.in_(contacts), CallRow.request_id.is_not(None))
    return or_(RequestRow.contact_id.in_(contacts), RequestRow.id.in_(added))


def _named(part: Part) -> ColumnElement[bool]:
    """Return the condition of a place, a caller, a customer or equipment that is named by words."""
    match part.reading:
        case Reading.PLACE:
            said = and_(RequestRow.site_id.is_(None), RequestRow.id.in_(_saying([part])))
            return or_(RequestRow.site_id.in_(_listed(SiteRow, part)), said)
        case Reading.CALLER:
            return RequestRow.contact_id.in_(_listed(ContactRow, part))
        case Reading.EQUIPMENT:
            return RequestRow.equipment_id.in_(_listed(EquipmentRow, part))
        case _:
            customers = _listed(CustomerRow, part)
            of_caller = select(ContactRow.id).where(ContactRow.customer_id.in_(customers))
            return or_(RequestRow.customer_id.in_(customers), RequestRow.contact_id.in_(of_caller))


def _listed(kind: type[SiteRow | ContactRow | CustomerRow | EquipmentRow], part: Part) -> "Select[UUID]":
    words = " AND ".join(f'"{without_marks(word)}"*' for word in part.words[:_MOST_WORDS])
    wanted = select(_DOC.c.ref).select_from(_TEXT.join(_DOC, _DOC.c.doc == _TEXT.c.rowid))
    of_kind = _TEXT.c.rowid.between(*docs_of(kind.__tablename__))
    return wanted.where(literal_column("search_text").op("MATCH")(words), of_kind)
