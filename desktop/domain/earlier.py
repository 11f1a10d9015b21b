"""What a line about the past becomes: a request with its true time, open or ended, and what wants a look before."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.calls import NewCall
from desktop.domain.day import DeskDay
from desktop.domain.due import Priority
from desktop.domain.duplicates import look_back_of
from desktop.domain.earlier_ending import Ending, read_ending, who_did_it
from desktop.domain.earlier_lines import EarlierLine, read_line
from desktop.domain.errors import DaybookError, TimeInFuture, TimeUnreadable
from desktop.domain.line_call import line_call
from desktop.domain.records import Candidate, Category, Person
from desktop.domain.status import Act
from desktop.domain.understood import Understood
from desktop.domain.when_in_line import end_of, instant_of

_CARD = "card"

_LAST_HOURS = timedelta(hours=12)


def card_source(station: str) -> str:
    """Return the source of what was written on paper at a station first: its cards' numbers are known again.

    Nobody is promised a call for it. Each station has its own: two desks may both have a card 17.
    """
    return f"{_CARD} {station}"


def is_from_paper(source: str | None) -> bool:
    """Return whether a request comes from a card of any station."""
    return source is not None and source.startswith(f"{_CARD} ")


class Doubt(StrEnum):
    """What wants a look. Those of STOPS keep a line from being written down, those of ASKS until somebody says so."""

    TIME_NOT_SAID = "time_not_said"
    TIME_UNREADABLE = "time_unreadable"
    NOTHING_SAID = "nothing_said"
    END_UNREADABLE = "end_unreadable"
    ENDS_BEFORE = "ends_before"
    SEVERAL_PLACES = "several_places"
    NO_PLACE = "no_place"
    DOUBLE = "double"
    REPEATED = "repeated"
    CARD_KNOWN = "card_known"
    PLACE_UNKNOWN = "place_unknown"
    DATE_FROM_ABOVE = "date_from_above"
    END_NOT_SAID = "end_not_said"
    NOBODY = "nobody"
    NO_KIND = "no_kind"


STOPS = frozenset(
    {Doubt.TIME_NOT_SAID, Doubt.TIME_UNREADABLE, Doubt.NOTHING_SAID, Doubt.END_UNREADABLE, Doubt.ENDS_BEFORE}
)
ASKS = frozenset({Doubt.SEVERAL_PLACES, Doubt.NO_PLACE, Doubt.DOUBLE, Doubt.REPEATED, Doubt.CARD_KNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What somebody decided about a line beside its text. as_it_stands -- write it down in spite of what it asks."""

    place: Candidate | None = None
    kind_id: UUID | None = None
    as_it_stands: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How it ended. at -- None: nobody said when; text -- own words; outcome -- of domain.codes."""

    act: Act
    at: datetime | None = None
    person_id: UUID | None = None
    person: str = ""
    outcome: str | None = None
    minutes: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRead:
    """A line as it will be stored.

    place_said, words -- "Object. Symptom" as written; place -- the one that is plainly meant, or was chosen
    places -- what may be meant instead
    problem -- why a time cannot be read; double -- the number of the request that is like it
    known -- its number, if it has been written down already
    """

    line: EarlierLine
    found: Understood
    place_said: str = ""
    words: str = ""
    place: Candidate | None = None
    places: tuple[Candidate, ...] = ()
    category: Category | None = None
    occurred_at: datetime | None = None
    ended: Ended | None = None
    doubts: tuple[Doubt, ...] = ()
    problem: DaybookError | None = None
    double: str = ""
    known: str = ""
    as_it_stands: bool = False

    @property
    def waits_for(self) -> tuple[Doubt, ...]:
        """What keeps it from being written down now."""
        return tuple(one for one in self.doubts if one in STOPS or (one in ASKS and not self.as_it_stands))


def written_line(typed: str, *, now: datetime, day: DeskDay) -> EarlierLine | None:
    """Return what a line written at the desk says of the past; None where it names neither a time nor an end.

    A clock time alone is one of the last hours: "18:00 come to Lenina 14" is a wish, and no call of yesterday.
    """
    line = read_line(typed, is_loose=False)
    if not line.spans:
        return None
    if line.date or line.ending is not None:
        return line
    try:
        return line if now - instant_of("", line.clock, now=now, day=day) <= _LAST_HOURS else None
    except (TimeUnreadable, TimeInFuture):
        return None


def ended_of(ending: Ending, people: Sequence[Person]) -> Ended:
    """Return how it ended by what is written, but for the time; *ending* says that it did."""
    person, text = who_did_it(ending.words, people) if ending.words else (None, "")
    return Ended(
        act=ending.act or Act.CLOSE,
        person_id=person.id if person else None,
        person=person.name if person else "",
        outcome=ending.outcome,
        minutes=ending.minutes,
        text=text,
    )


def ended_at(ending: Ending, *, began_at: datetime | None, now: datetime, day: DeskDay) -> datetime | None:
    """Return when it ended, None if nobody said so; a clock time alone is the first one after it began.

    Raises TimeUnreadable, TimeInFuture.
    """
    if not ending.clock:
        return None
    if ending.date or began_at is None or ending.is_span:
        return instant_of(ending.date, ending.clock, now=now, day=day)
    return end_of(ending.clock, began_at=began_at, now=now, day=day)


def ended_as_typed(
    typed: str, people: Sequence[Person], *, began_at: datetime | None, now: datetime, day: DeskDay
) -> Ended | None:
    """Return how it ended by a field that asks for it: "done 15:10 Petrov", or "15:10 Petrov"; None for nothing.

    Raises TimeUnreadable, TimeInFuture.
    """
    if not typed.strip():
        return None
    ending = read_ending(typed) or read_ending(f"done {typed}")
    if ending is None or ending.act is None:
        return None
    return replace(ended_of(ending, people), at=ended_at(ending, began_at=began_at, now=now, day=day))


def marked_repeats(reads: Iterable[EarlierRead]) -> Iterator[EarlierRead]:
    """Give the lines again, those marked that say what one above says, or have the number of its card.

    The same is: the same place and kind, within its look-back.
    """
    above: dict[tuple[object, ...], list[datetime]] = {}
    cards: set[str] = set()
    for read in reads:
        found = []
        if read.line.ref:
            found += [Doubt.CARD_KNOWN] if read.line.ref in cards else []
            cards.add(read.line.ref)
        if _is_repeat(read, above) and not read.double:
            found.append(Doubt.REPEATED)
        yield replace(read, doubts=in_order((*read.doubts, *found))) if found else read


def _is_repeat(read: EarlierRead, above: dict[tuple[object, ...], list[datetime]]) -> bool:
    """Return whether one of the lines *above* tells of the same trouble; this one is noted there."""
    at, kind = read.occurred_at, read.category
    if (key := _trouble(read)) is None or at is None:
        return False
    times = above.setdefault(key, [])
    within = look_back_of(kind.type_group if kind else None, kind.look_back_minutes if kind else None)
    is_repeat = any(abs(at - other) <= within for other in times)
    times.append(at)
    return is_repeat


def as_call(read: EarlierRead, *, key: str | None = None, source: str | None = None) -> NewCall:
    """Return what is registered of a line that waits for nothing. source -- of its card, None for no card.

    The card's number is kept where no other request has it; what is said beside a known place is kept as its words.
    """
    kind, place = read.category, read.place
    is_taken = Doubt.CARD_KNOWN in read.doubts
    words = read.words if not is_taken else f"{read.line.ref} {read.words}".strip()
    is_danger = kind is not None and kind.is_danger
    return replace(
        line_call(read.found, words),
        site_id=(place.site_id or place.id) if place else None,
        equipment_id=place.id if place and place.kind == "equipment" else None,
        place_text=read.place_said,
        place_confirmed=place is not None,
        category_id=kind.id if kind else None,
        is_danger=is_danger,
        priority=Priority.URGENT if read.found.is_urgent and not is_danger else None,
        occurred_at=read.occurred_at,
        key=key,
        source=source,
        external_ref=read.line.ref if source and read.line.ref and not is_taken else None,
    )


def in_order(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """Return what wants a look, the weightiest first."""
    order = list(Doubt)
    return tuple(sorted(set(doubts), key=order.index))


def counted(reads: Iterable[EarlierRead]) -> Mapping[Doubt, int]:
    """Return how many lines wait for what, by the first thing each waits for."""
    counts: dict[Doubt, int] = {}
    for read in reads:
        for doubt in read.waits_for[:1]:
            counts[doubt] = counts.get(doubt, 0) + 1
    return counts


def _trouble(read: EarlierRead) -> tuple[object, ...] | None:
    """Return what makes two lines one trouble; None where nothing is known of it."""
    kind = read.category.type_group if read.category else None
    if read.place is not None and kind is not None:
        return read.place.id, kind
    said = (read.place_said.casefold(), read.words.casefold())
    return said if any(said) else None
