"""What the cells of a request's line say, in the reader's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.codes import Outcome
from desktop.domain.phone import grouped
from desktop.domain.records import RequestLine
from desktop.domain.status import ENDED, Status
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.names import initials
from desktop.wording.promises import serial

_LATE_BY = QT_TRANSLATE_NOOP("lines", "late {time}")
_THERE_AT = QT_TRANSLATE_NOOP("lines", "there {time}")
_ENDED_AT = QT_TRANSLATE_NOOP("lines", "{outcome} {time}")
_MORE_CALLERS = QT_TRANSLATE_NOOP("lines", "+{count}")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("lines", "{place} (not confirmed)")
_LINE = QT_TRANSLATE_NOOP("lines", "line {line}")
_OWED = QT_TRANSLATE_NOOP("lines", "owed")
_HIDDEN = QT_TRANSLATE_NOOP("lines", "withheld")


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom lines are written out: language, zone and day of the desk. station -- his own, "" = any"""

    language: Language
    zone: ZoneInfo
    today: date
    station: str = ""

    def say(self, source: str, **facts: Any) -> str:
        """Return a sentence of the lines."""
        return self.language.say("lines", source, **facts)


def number(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """The running number as it is told on the phone; all of it where year or station are not the reader's."""
    first, _, _serial = line.number.rpartition("-")
    if not first.endswith(f"{reader.today.year % 100:02d}") or (reader.station and first[:-2] != reader.station):
        return line.number
    return serial(line.number)


def time(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """When it happened; of another day than the reader's with its date."""
    return reader.language.moment(line.occurred_at, reader.zone, reader.today)


def caller(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """Who called, and how many more."""
    said = line.caller or grouped(line.phone or "")
    if not said:
        return reader.say(_HIDDEN) if line.caller_state == "withheld" else ""
    more = reader.say(_MORE_CALLERS, count=line.callers - 1) if line.callers > 1 else ""
    return f"{said} {more}".strip()


def place(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """Where; what is owed or not confirmed says so."""
    if line.place_state == "owed":
        return reader.say(_OWED)
    said = reader.language.joined((line.place, line.equipment or ""))
    return said if line.place_state == "confirmed" else reader.say(_NOT_CONFIRMED, place=said)


def words(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """What was said, in one line; the kind where nothing was."""
    return " ".join(line.words.split()) or reader.language.pick(line.labels)


def who(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """Line and person; the team while nobody is named."""
    if line.person:
        return f"{line.line} · {line.person}" if line.line else line.person
    if line.team:
        return f"{line.line} · {line.team}"
    return reader.say(_LINE, line=line.line) if line.line else ""


def short_caller(line: RequestLine, reader: Reader, now: datetime) -> str:
    """The caller by surname and initials."""
    return caller(replace(line, caller=initials(line.caller)), reader, now) if line.caller else ""


def short_who(line: RequestLine, reader: Reader, now: datetime) -> str:
    """Line and person, the person by surname and initials."""
    return who(replace(line, person=initials(line.person)), reader, now) if line.person else ""


def due(line: RequestLine, reader: Reader, now: datetime) -> str:
    """By when; of an open request past it, by how much it is late."""
    if line.due_at is None:
        return ""
    if line.status not in ENDED and line.due_at <= now:
        return reader.say(_LATE_BY, time=reader.language.duration(now - line.due_at))
    return reader.language.moment(line.due_at, reader.zone, reader.today)


def result(line: RequestLine, reader: Reader, _now: datetime) -> str:
    """How it stands, or how it ended."""
    status = statuses.standing(line, reader.language)
    if line.status in (Status.RESOLVED, Status.CLOSED):
        said = statuses.outcome(line.outcome, reader.language) if line.outcome else status
        ended = line.resolved_at or line.closed_at
        time_said = reader.language.moment(ended, reader.zone, reader.today) if ended else ""
        return reader.say(_ENDED_AT, outcome=said, time=time_said).strip()
    if line.eta_at is not None and line.status in (Status.ACCEPTED, Status.UNDER_WAY):
        return f"{status}, {reader.say(_THERE_AT, time=reader.language.moment(line.eta_at, reader.zone, reader.today))}"
    return status


def usual(reader: Reader) -> Mapping[str, Sequence[str]]:
    """Return, by column, the widest of what it usually says in this language: what its width is made for."""
    night = datetime(reader.today.year, 12, 28, 22, 58, tzinfo=reader.zone)
    clock = reader.language.time(night, reader.zone)
    states = [statuses.status(status, reader.language) for status in Status]
    there = reader.say(_THERE_AT, time=clock)
    on_the_way = [
        f"{statuses.status(status, reader.language)}, {there}" for status in (Status.ACCEPTED, Status.UNDER_WAY)
    ]
    ended = [
        reader.say(_ENDED_AT, outcome=statuses.outcome(outcome, reader.language), time=clock) for outcome in Outcome
    ]
    late = timedelta(hours=22, minutes=58)
    moment = reader.language.moment(night, reader.zone, date(reader.today.year, 1, 1))
    return {
        "time": (clock,),
        "due": (clock, reader.say(_LATE_BY, time=reader.language.duration(late)), moment),
        "result": (*states, *on_the_way, *ended, reader.say(_THERE_AT, time=moment)),
        "moment": (moment,),
    }


def tone(line: RequestLine, now: datetime) -> str:
    """Return danger, warning, done or plain: how the line is coloured, beside what its words say."""
    if line.status in (Status.CLOSED, Status.RESOLVED):
        return "done"
    if line.status == Status.CANCELLED:
        return "faded"
    if line.is_danger or (line.due_at is not None and line.due_at <= now):
        return "danger"
    return "warning" if line.place_state == "owed" else "plain"
