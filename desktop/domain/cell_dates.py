"""Dates and times as tables have them: d.m.y, m/d/y, y-m-d, with times, in words, as Excel's serial numbers."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.cells import Cell
from desktop.domain.importing import DateStyle

_MONTHS = (
    ("jan", "янв"), ("feb", "фев"), ("mar", "мар"), ("apr", "апр"), ("may", "мая", "май"), ("jun", "июн"),
    ("jul", "июл"), ("aug", "авг"), ("sep", "сен"), ("oct", "окт"), ("nov", "ноя"), ("dec", "дек"),
)  # fmt: skip
_MONTH = {name: i + 1 for i, names in enumerate(_MONTHS) for name in names}
_CLOCK = re.compile(
    r"(?P<half>上午|下午)?\s*(?P<hour>\d{1,2})\s?(?:[:.\-hч时点]\s?(?P<minute>\d{2})(?:[:.分](?P<second>\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(?:分|м|мин\.?|ч\.?|时|点)?\s*(?P<ampm>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_ZONED = re.compile(r"(Z|[+-]\d{2}:?\d{2})$")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})日?(?:[Tt\s,]+|$|(?=[上下]))")
_YEAR_LAST = re.compile(r"(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(\d{4}|\d{2})(?:\s?(?:г\.?|года))?(?:[\s,]+|$)")
_DAY_WORD = re.compile(
    r"(\d{1,2})[\s\-.]*([a-zа-я]{3,9})\.?[\s\-.,]*(\d{4}|\d{2})(?:\s?(?:г\.?|года))?(?:[\s,]+|$)", re.IGNORECASE
)
_WORD_DAY = re.compile(r"([a-zа-я]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,]+|$)", re.IGNORECASE)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_SERIALS = (20_000, 80_000)  # 1954 to 2119
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 -- a wall clock; Excel's day 0, for days after February 1900
_EARLIEST_YEAR = 1970
_LONGEST = 60
_CENTURY = 70


class Order(StrEnum):
    """Which orders of day and month a date of figures can be read in."""

    DMY = "dmy"
    MDY = "mdy"
    EITHER = "either"
    YMD = "ymd"


class Moment(NamedTuple):
    """A wall-clock moment. clock -- None where only the day is said; offset -- of UTC, where it is said."""

    day: date
    clock: time | None
    offset: timedelta | None = None

    def instant(self, zone: ZoneInfo) -> datetime:
        """Return it in UTC; a day without a time is its beginning."""
        wall = datetime.combine(self.day, self.clock or time())
        if self.offset is not None:
            return (wall - self.offset).replace(tzinfo=UTC)
        return wall.replace(tzinfo=zone).astimezone(UTC)


def order_of(text: str) -> Order | None:
    """Return how a date of figures that stands at the beginning of *text* can be read, None if there is none."""
    text = _folded(text)
    if found := _YEAR_FIRST.match(text):
        return Order.YMD if _day(found[1], found[2], found[3]) else None
    if (found := _YEAR_LAST.match(text)) is None:
        return None
    dmy = _day(found[4], found[3], found[1]) is not None
    mdy = _day(found[4], found[1], found[3]) is not None
    if dmy and mdy and found[2] != ".":
        return Order.EITHER if found[1] != found[3] else None
    return Order.DMY if dmy else Order.MDY if mdy else None


def read_moment(cell: Cell, style: str) -> Moment | None:
    """Return the moment in *cell*, None if it is none. style -- of DateStyle, for figures alone."""
    if isinstance(cell, datetime):
        return _within(Moment(cell.date(), None if cell.time() == time() else cell.time()))
    if isinstance(cell, date):
        return _within(Moment(cell, None))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _serial(float(cell))
    return _in_text(cell, style) if isinstance(cell, str) else None


def read_clock(cell: Cell) -> time | None:
    """Return the time of day in *cell*: `14:30`, `2:30 PM`, `14ч30`, a part of a day; None if it is none."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell.replace(tzinfo=None)
    if isinstance(cell, timedelta):
        return (_EPOCH + cell).time() if timedelta() <= cell < timedelta(days=1) else None
    if isinstance(cell, float) and 0 <= cell < 1:
        return (_EPOCH + timedelta(seconds=round(cell * 86_400))).time()
    text = _folded(str(cell)) if isinstance(cell, str | int) else ""
    if re.fullmatch(r"\d{3,4}", text):
        text = f"{text[:-2]}:{text[-2:]}"
    return _clock(text) if text else None


def _folded(text: str) -> str:
    text = text.strip()
    return unicodedata.normalize("NFKC", text).casefold() if len(text) <= _LONGEST else ""


def _in_text(text: str, style: str) -> Moment | None:
    text = _folded(text)
    if not text:
        return None
    if _SERIAL.fullmatch(text):
        return _serial(float(text.replace(",", ".")))
    day, rest = _day_in(text, style)
    if day is None:
        return None
    offset = None
    if rest and (zoned := _ZONED.search(rest.upper())):
        offset, rest = _offset(zoned[1]), rest[: zoned.start()].strip()
    clock = _clock(rest) if rest else None
    if rest and clock is None:
        return None
    return _within(Moment(day, clock, offset))


def _day_in(text: str, style: str) -> tuple[date | None, str]:
    if found := _YEAR_FIRST.match(text):
        day = _day(found[1], found[2], found[3])
    elif found := _YEAR_LAST.match(text):
        if style == DateStyle.YMD and len(found[4]) == 2:
            day = _day(found[1], found[3], found[4])
        elif style == DateStyle.MDY and found[2] != ".":
            day = _day(found[4], found[1], found[3])
        else:
            day = _day(found[4], found[3], found[1])
    elif found := _DAY_WORD.match(text):
        day = _day(found[3], str(_MONTH.get(found[2][:3], 0)), found[1])
    elif found := _WORD_DAY.match(text):
        day = _day(found[3], str(_MONTH.get(found[1][:3], 0)), found[2])
    else:
        return None, ""
    return day, text[found.end() :].strip()


def _day(year: str, month: str, day: str) -> date | None:
    full = int(year)
    if len(year) <= 2:
        full += 2000 if full < _CENTURY else 1900
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    if (found := _CLOCK.fullmatch(text.strip())) is None:
        return None
    if found["minute"] is None and not (found["half"] or found["ampm"]):
        return None
    hour = int(found["hour"])
    half = (found["ampm"] or "")[:1] or {"上午": "a", "下午": "p"}.get(found["half"] or "", "")
    if half and not 1 <= hour <= 12:
        half = ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError:
        return None


def _offset(said: str) -> timedelta:
    if said == "Z":
        return timedelta()
    size = timedelta(hours=int(said[1:3]), minutes=int(said[-2:]))
    return -size if said[0] == "-" else size


def _serial(number: float) -> Moment | None:
    if not _SERIALS[0] <= number <= _SERIALS[1]:
        return None
    moment = _EPOCH + timedelta(seconds=round(number * 86_400))
    return Moment(moment.date(), None if float(number).is_integer() else moment.time())


def _within(moment: Moment) -> Moment | None:
    return moment if moment.day.year >= _EARLIEST_YEAR else None
