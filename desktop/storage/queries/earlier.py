"""What lines about the past become, by what the file knows: place, kind, caller, who did it, and doubles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from desktop.domain.clear_winner import Why, clear_winner
from desktop.domain.day import DeskDay
from desktop.domain.duplicates import look_back_of
from desktop.domain.earlier import Choices, Doubt, EarlierRead, Ended, ended_at, ended_of, in_order, written_line
from desktop.domain.earlier_lines import EarlierLine, apart, seam_in
from desktop.domain.errors import DaybookError, TimeInFuture, TimeUnreadable
from desktop.domain.number import RequestNumber
from desktop.domain.reading import Span
from desktop.domain.records import Candidate, Category, Person
from desktop.domain.understood import Understood
from desktop.domain.when_in_line import instant_of
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import people
from desktop.storage.queries.lookups import find
from desktop.storage.queries.reading import understand
from desktop.storage.tables import CallRow, CategoryRow, RequestRow
from desktop.storage.types import Id, Words

_PLACES = ("site", "equipment")
_MOST_PLACES = 9
_NUMBER = (RequestRow.station, RequestRow.year, RequestRow.serial)
_NOTHING_CHOSEN = Choices()


def _one_trouble(here: ColumnElement[bool]) -> Select[str, int, int]:
    return (
        select(*_NUMBER)
        .join(CategoryRow, CategoryRow.id == RequestRow.category_id)
        .where(
            here,
            CategoryRow.type_group == bindparam("group"),
            RequestRow.occurred_at.between(bindparam("since"), bindparam("until")),
            or_(RequestRow.joined_to_id.is_(None), RequestRow.joined_to_id == RequestRow.id),
        )
        .order_by(RequestRow.occurred_at)
        .limit(1)
    )


_AT_SITE = RequestRow.site_id == bindparam("site")
_SAME_PLACE = _one_trouble(_AT_SITE)
_SAME_LIFT = _one_trouble(
    or_(RequestRow.equipment_id == bindparam("place"), and_(RequestRow.equipment_id.is_(None), _AT_SITE))
)
_SITE, _SAID = bindparam("site", type_=Id()), bindparam("said", type_=Words())
_SAME_LINE = (
    select(*_NUMBER)
    .where(
        RequestRow.occurred_at == bindparam("at"),
        RequestRow.words == bindparam("words"),
        or_(RequestRow.site_id.is_(None), _SITE.is_(None), RequestRow.site_id == _SITE),
        or_(RequestRow.place_text.in_(("", _SAID)), _SAID == ""),
    )
    .limit(1)
)
_WITH_KEY = (
    select(*_NUMBER).join(CallRow, CallRow.request_id == RequestRow.id).where(CallRow.key == bindparam("key")).limit(1)
)
_WITH_CARD = (
    select(RequestRow.id)
    .where(RequestRow.source == bindparam("source"), RequestRow.external_ref == bindparam("ref"))
    .limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineToRead:
    """key -- what it is written down under, "" = none yet; source -- of its card's number."""

    line: EarlierLine
    choices: Choices = _NOTHING_CHOSEN
    key: str = ""
    source: str = ""


class EarlierReading:
    """Reads lines one after another; people and kinds are asked for once.

    now, day, country -- of the desk
    """

    def __init__(self, session: Session, *, country: str, now: datetime, day: DeskDay) -> None:
        self._session, self._country, self._now, self._day = session, country, now, day

    def all(self, wanted: Sequence[LineToRead]) -> Iterator[EarlierRead]:
        """Give each line as it will be stored."""
        for one in wanted:
            yield self.read(one)

    def read(self, wanted: LineToRead) -> EarlierRead:
        """Return one line as it will be stored."""
        line, choices = wanted.line, wanted.choices
        found = self._understood(line.body)
        place_said, words = apart(found.meant or line.body, _place_in(found))
        place, places = self._place(found, place_said, choices)
        category = self._category(found, choices)
        occurred_at, problem = self._instant(line)
        ended, end_problem = self._ended(line, occurred_at)
        read = EarlierRead(
            line=line,
            found=_shifted(found, line.start),
            place_said="" if place is not None and _is_all_said(place, place_said) else place_said,
            words=words,
            place=place,
            places=places,
            category=category,
            occurred_at=occurred_at,
            ended=ended,
            problem=problem or end_problem,
            known=self._known(wanted.key),
            as_it_stands=choices.as_it_stands,
        )
        read = replace(read, double=self._double(read))
        return replace(read, doubts=in_order(self._doubts(read, wanted, problem, end_problem)))

    def _said(self, body: str) -> Understood:
        """Return what is understood; where no place is named plainly, nobody can be asked any more."""
        found = understand(self._session, body, self._country)
        if found.is_usual_place or found.is_near_place:
            return replace(found, site_id=None, place="", is_usual_place=False, is_near_place=False)
        if found.either:
            return replace(found, either=(), spans=tuple(span for span in found.spans if span.what != "place"))
        return found

    def _understood(self, body: str) -> Understood:
        """Return what is understood; a place is named within one sentence."""
        found = self._said(body)
        place = _place_in(found)
        if place is None or (seam := seam_in(body, place)) is None:
            return found
        near = self._said(body[:seam])
        spans = [span for span in found.spans if span.what != "place"]
        spans += [span for span in near.spans if span.what == "place"]
        return replace(
            found,
            site_id=near.site_id,
            equipment_id=near.equipment_id,
            place=near.place,
            equipment=near.equipment,
            spans=tuple(sorted(spans)),
        )

    @cached_property
    def _people(self) -> list[Person]:
        return people(self._session)

    @cached_property
    def _categories(self) -> list[Category]:
        return categories(self._session)

    def _place(self, found: Understood, said: str, choices: Choices) -> tuple[Candidate | None, tuple[Candidate, ...]]:
        """Return the place that is chosen or plainly meant, and the others that fit what is said."""
        if choices.place is not None:
            return choices.place, ()
        if found.site_id is not None or found.equipment_id is not None:
            ref = found.equipment_id or found.site_id
            assert ref is not None
            kind = "equipment" if found.equipment_id else "site"
            return Candidate(kind=kind, id=ref, title=found.place, site_id=found.site_id), ()
        if not said:
            return None, ()
        fitting = find(self._session, said, kinds=_PLACES)
        verdict = clear_winner(said, fitting)
        if verdict.winner is not None and not verdict.winner.is_near:
            return verdict.winner, ()
        return None, tuple(fitting[:_MOST_PLACES]) if verdict.why is not Why.NOTHING else ()

    def _category(self, found: Understood, choices: Choices) -> Category | None:
        if choices.kind_id is not None:
            return next((one for one in self._categories if one.id == choices.kind_id), None)
        return found.kind.category if found.kind is not None else None

    def _instant(self, line: EarlierLine) -> tuple[datetime | None, DaybookError | None]:
        if not line.clock:
            return None, None
        try:
            return instant_of(line.date, line.clock, now=self._now, day=self._day), None
        except (TimeUnreadable, TimeInFuture) as error:
            return None, error

    def _ended(self, line: EarlierLine, began_at: datetime | None) -> tuple[Ended | None, DaybookError | None]:
        if line.ending is None or line.ending.act is None:
            return None, None
        ended = ended_of(line.ending, self._people)
        try:
            at = ended_at(line.ending, began_at=began_at, now=self._now, day=self._day)
            return replace(ended, at=at), None
        except (TimeUnreadable, TimeInFuture) as error:
            return ended, error

    def _doubts(
        self, read: EarlierRead, wanted: LineToRead, problem: DaybookError | None, end_problem: DaybookError | None
    ) -> Iterator[Doubt]:
        """Give what wants a look."""
        if read.occurred_at is None:
            yield Doubt.TIME_UNREADABLE if problem is not None else Doubt.TIME_NOT_SAID
        if read.line.is_date_from_above and read.line.clock:
            yield Doubt.DATE_FROM_ABOVE
        if not read.line.body:
            yield Doubt.NOTHING_SAID
        if read.double:
            yield Doubt.DOUBLE
        if read.line.ref and wanted.source and not read.known and self._has_card(wanted.source, read.line.ref):
            yield Doubt.CARD_KNOWN
        if read.category is None:
            yield Doubt.NO_KIND
        yield from _doubts_of_place(read)
        if end_problem is not None:
            yield Doubt.END_UNREADABLE
        elif read.ended is not None:
            yield from _doubts_of_end(read.ended, read.occurred_at)

    def _known(self, key: str) -> str:
        """Return the number of the request that was written down under *key*."""
        return _number(self._session.execute(_WITH_KEY, {"key": key}).first()) if key else ""

    def _has_card(self, source: str, ref: str) -> bool:
        return self._session.execute(_WITH_CARD, {"source": source, "ref": ref}).first() is not None

    def _double(self, read: EarlierRead) -> str:
        """Return the number of the request that tells the same: the very same words at that time, or one trouble.

        The same words about two places, in one minute of the paper book, are two calls.
        """
        if read.known or read.occurred_at is None:
            return ""
        at, place = read.occurred_at, read.place
        site = (place.site_id or place.id) if place is not None else None
        said = {"at": at, "words": read.words, "site": site, "said": read.place_said}
        if found := self._session.execute(_SAME_LINE, said).first():
            return _number(found)
        if place is None or read.category is None:
            return ""
        group = read.category.type_group
        within = look_back_of(group, read.category.look_back_minutes)
        wanted = _SAME_LIFT if place.kind == "equipment" else _SAME_PLACE
        facts = {"place": place.id, "site": site, "group": group, "since": at - within, "until": at + within}
        return _number(self._session.execute(wanted, facts).first())


def read_written(session: Session, typed: str, *, country: str, now: datetime, day: DeskDay) -> EarlierRead | None:
    """Return what a line written at the desk says of the past; None where it is a call of now."""
    line = written_line(typed, now=now, day=day)
    if line is None:
        return None
    return EarlierReading(session, country=country, now=now, day=day).read(LineToRead(line=line))


def _place_in(found: Understood) -> Span | None:
    return next((span for span in found.spans if span.what == "place"), None)


def _doubts_of_place(read: EarlierRead) -> Iterator[Doubt]:
    if read.place is None and read.places:
        yield Doubt.SEVERAL_PLACES
    elif read.place is None:
        yield Doubt.PLACE_UNKNOWN if read.place_said else Doubt.NO_PLACE


def _doubts_of_end(ended: Ended, began_at: datetime | None) -> Iterator[Doubt]:
    if ended.at is None:
        yield Doubt.END_NOT_SAID
    elif began_at is not None and ended.at < began_at:
        yield Doubt.ENDS_BEFORE
    if ended.text and ended.person_id is None:
        yield Doubt.NOBODY


def _number(row: Row[str, int, int] | None) -> str:
    return str(RequestNumber(row[0], row[1], row[2])) if row is not None else ""


def _is_all_said(place: Candidate, said: str) -> bool:
    """Return whether a place's name says all that was written of it."""
    return clear_winner(said, [place]).winner is not None


def _shifted(found: Understood, by: int) -> Understood:
    """Return what is understood with its spans where they stand in the whole line."""
    return replace(found, spans=tuple(Span(span.start + by, span.end + by, span.what) for span in found.spans))
