"""Where a date and a clock time stand in a line: at its beginning, or behind what was done."""

import re
from dataclasses import dataclass
from datetime import date as date_of
from datetime import datetime, timedelta

from desktop.domain.day import DeskDay
from desktop.domain.when import read_when

_ENGLISH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_RUSSIAN = ("янв", "фев", "мар", "апр", "мая|май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_HOUR, _DAY, _MONTH = r"(?:[01]?\d|2[0-3])", r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_POINTED = rf"{_DAY}[./]{_MONTH}(?:[./](?:\d{{4}}|\d{{2}}))?(?:\s?г(?:ода)?)?\.?"
_WORDED = "|".join(
    (
        rf"\d{{4}}-{_MONTH}-{_DAY}",
        rf"{_DAY} (?:{_ENGLISH})\b\.?(?: \d{{4}})?",
        rf"{_DAY} (?:{'|'.join(_RUSSIAN)})[а-я]*\.?(?: \d{{4}})?(?: г(?:ода)?\.?)?",
        rf"(?:\d{{4}}年)?{_MONTH}月{_DAY}[日号]",
        "yesterday|today|позавчера|вчера|сегодня|前天|昨天|今天",
    )
)
_PLAIN_CLOCK = rf"{_HOUR}[:：][0-5]\d(?::[0-5]\d)?(?![\d:：])|{_HOUR}[点时](?:[0-5]?\d分?)?"
_SHORT_CLOCK = rf"{_HOUR}[.h-][0-5]\d(?!\d|\.\d)|(?:[01]\d|2[0-3])[0-5]\d(?![\w.:-])"
_AGO = (
    r"\d{1,3}\s?(?:hours?|hrs?|h|minutes?|mins?|час(?:а|ов)?|ч|минут[уы]?|мин)\.?\s(?:ago|назад)|"
    r"\d{1,3}\s?(?:个?小时|分钟?)之?前"
)
_BETWEEN = r"(?:\s*[,T|]\s*(?:at\s+|в\s+)?|\s+(?:at\s+|в\s+)?|(?<=[日号天]))"
_AT = r"(?:at\s+|в\s+)?"


def _pattern(date: str, clock: str, *, alone: str) -> re.Pattern[str]:
    """Return the forms of a moment: date and clock, clock and date, a span ago, a clock, a date *alone*."""
    named = [
        rf"(?P<d1>{date}){_BETWEEN}(?P<c1>{clock})",
        rf"{_AT}(?P<c2>{clock})[\s,]+(?P<d2>{_WORDED}|{_DAY}\.(?:0[1-9]|1[0-2])(?:\.(?:\d{{4}}|\d{{2}}))?)(?![\d.])",
        rf"(?P<ago>{_AGO})",
        rf"{_AT}(?P<c3>{clock})",
        rf"(?P<d3>{alone})",
    ]
    return re.compile(rf"(?<![\w.:/-])(?:{'|'.join(named)})(?![^\W_\u2e80-\u9fff]|[:/])", re.IGNORECASE)


_ANY_DATE = rf"{_WORDED}|{_POINTED}"
_ANY_CLOCK = rf"{_PLAIN_CLOCK}|{_SHORT_CLOCK}"
_ALONE = rf"{_WORDED}|{_DAY}\.(?:0[1-9]|1[0-2])(?:\.(?:\d{{4}}|\d{{2}}))?\.?|{_DAY}/{_MONTH}/(?:\d{{4}}|\d{{2}})"
_LOOSE = _pattern(_ANY_DATE, _ANY_CLOCK, alone=_ALONE)
_PLAIN = _pattern(_ANY_DATE, _PLAIN_CLOCK, alone="(?!)")
_HEADING = re.compile(rf"[\s\W]*({_ANY_DATE})[\s\W]*", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"^(\d{1,2})[./](\d{1,2})[./](\d{2})\.?$")
_LONG_YEAR = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_RUSSIAN_DATE = re.compile(rf"^(\d{{1,2}}) ({'|'.join(_RUSSIAN)})[а-я]*\.?(?: (\d{{4}}))?", re.IGNORECASE)
_NO_YEAR = re.compile(r"(\d{1,2})[./](\d{1,2})\.?")
_HALF_WIDTH = str.maketrans("０１２３４５６７８９：．／＝＃", "0123456789:./=#")
_SOME_WEEKS = timedelta(weeks=8)
_YEAR_WORD = re.compile(r"\s?г(?:ода)?\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WhenSaid:
    """A moment as it stands in a line, from *start* to behind its last sign.

    date, clock -- as `read_when` reads them, "" where none is said; is_span -- clock is one: "20 min ago"
    """

    start: int
    end: int
    date: str = ""
    clock: str = ""
    is_span: bool = False


def half_width(text: str) -> str:
    """Return *text* with full-width digits and signs of time as plain ones, each in its place: １４：０５ is 14:05."""
    return text.translate(_HALF_WIDTH)


def when_at(text: str, start: int = 0, *, is_loose: bool = True) -> WhenSaid | None:
    """Return the moment that *text* begins with at *start*.

    is_loose -- 1405, 14.05 and a date alone count too: where lines are of the past anyway. Else 14:05 is meant by
    nobody but for a time, and 1405 may be a lift.
    """
    return _said((_LOOSE if is_loose else _PLAIN).match(half_width(text), start))


def when_in(text: str) -> WhenSaid | None:
    """Return the first moment that stands anywhere in *text*, in any form."""
    return _said(_LOOSE.search(half_width(text)))


def date_alone(text: str) -> str:
    """Return the date that all of *text* is, as `read_when` reads it; "" where it is none."""
    found = _HEADING.fullmatch(half_width(text))
    return _readable(found[1]) if found else ""


def instant_of(date: str, clock: str, *, now: datetime, day: DeskDay) -> datetime:
    """Return the UTC instant of a date ("" = by the clock alone) and a clock time or a span.

    A date without a year that lies a little ahead is a slip of the pen and no date of last year.
    Raises TimeUnreadable, TimeInFuture.
    """
    if found := _NO_YEAR.fullmatch(date):
        local = day.local(now).date()
        is_last_years = (int(found[2]), int(found[1])) > _some_weeks_after(local)
        date = f"{found[1]}.{found[2]}.{local.year - is_last_years}"
    return read_when(f"{date} {clock}".strip(), now=now, day=day)


def end_of(clock: str, *, began_at: datetime, now: datetime, day: DeskDay) -> datetime:
    """Return when something ended whose clock time alone is said: the first such time from *began_at* on.

    Raises TimeUnreadable, TimeInFuture.
    """
    local = day.local(began_at)
    later = now + timedelta(days=2)  # which of the two it is comes first; whether it has come is asked then
    same_day, next_day = (
        read_when(f"{date.day}.{date.month}.{date.year} {clock}", now=later, day=day)
        for date in (local.date(), local.date() + timedelta(days=1))
    )
    at = same_day if same_day >= began_at else next_day
    return read_when(f"{day.local(at):%Y-%m-%d %H:%M}", now=now, day=day)


def _some_weeks_after(today: date_of) -> tuple[int, int]:
    """Return the month and the day up to which a date of this year is meant; behind the end of the year: any."""
    far = today + _SOME_WEEKS
    return (far.month, far.day) if far.year == today.year else (12, 31)


def _said(found: re.Match[str] | None) -> WhenSaid | None:
    if found is None:
        return None
    parts = found.groupdict()
    date = parts["d1"] or parts["d2"] or parts["d3"] or ""
    clock = parts["c1"] or parts["c2"] or parts["c3"] or parts["ago"] or ""
    is_span = parts["ago"] is not None
    return WhenSaid(found.start(), found.end(), _readable(date), _plain_clock(clock), is_span)


def _readable(date: str) -> str:
    """Return a date in a form that `read_when` knows: day, month, and the year in four digits."""
    date = _YEAR_WORD.sub("", " ".join(date.split())).strip()
    if found := _LONG_YEAR.match(date):
        return f"{int(found[3])}.{int(found[2])}.{found[1]}"
    if found := _SHORT_YEAR.match(date):
        return f"{found[1]}.{found[2]}.20{found[3]}"
    if found := _RUSSIAN_DATE.match(date):
        month = next(at for at, name in enumerate(_RUSSIAN, start=1) if re.match(name, found[2], re.IGNORECASE))
        return f"{found[1]}.{month}.{found[3] or ''}"
    return date.rstrip(".") if date[:1].isdigit() else date


def _plain_clock(clock: str) -> str:
    found = re.fullmatch(rf"({_HOUR})[:：]([0-5]\d)(?::[0-5]\d)?", clock)
    return f"{found[1]}:{found[2]}" if found else clock
