"""Times as typed at the desk: `1510`, `15:10`, `9.05`, `-20`, `1.3. 15:10`, ISO 8601; and as the screen shows them."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta

from desktop.domain.day import DeskDay
from desktop.domain.errors import ComingTimeUnreadable, DateUnreadable, TimeInFuture, TimeUnreadable
from desktop.domain.when_words import day_and_clock, is_now, span

_CLOCK = re.compile(r"^(\d{1,2})[:.\-h ]?(\d{2})$")
_AGO = re.compile(r"^-(\d{1,4})$")
_DATED = re.compile(r"^(\d{1,2})[./](\d{1,2})[.]?(?:(\d{4}))?\s+(\S+)$")
_CHINESE_CLOCK = re.compile(r"(\d{1,2})[点时](\d{2})?分?")
_CHINESE_DATE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_ENGLISH_DATE = re.compile(rf"(\d{{1,2}}) ({_ENGLISH_MONTH})\b(?: (\d{{4}}))?", re.IGNORECASE)
_LONGEST = 60
_GRACE = timedelta(minutes=2)
_YEARS = range(1970, 2200)


def read_when(typed: str, *, now: datetime, day: DeskDay, ahead: bool = False) -> datetime:
    """Return the UTC instant that a person means.

    A bare clock time is today's; if that lies ahead of *now* it is yesterday's (the desk writes down what
    happened), or with ahead=True the coming one (an ETA, a promise). `-20` is twenty minutes ago, with
    ahead=True `+20` or `20` in twenty minutes. A clock time that a change of clocks skips is moved on by
    the change; one that comes twice is the earlier.

    A date without a year is this year's, or last year's if that lies ahead (ahead=False); the day stands before the
    month. `9 Mar 15:10`, `3月9日 15:10`, `15点10分` and full-width signs are read too, and the words of when_words.

    Raises TimeUnreadable (ahead=True: ComingTimeUnreadable); TimeInFuture for a time later than now (ahead=False).
    """
    try:
        return _read(typed, now, day, ahead=ahead)
    except TimeUnreadable:
        raise (ComingTimeUnreadable if ahead else TimeUnreadable)(typed=typed) from None


def _read(typed: str, now: datetime, day: DeskDay, *, ahead: bool) -> datetime:
    text = _plain(typed)
    if not text or is_now(text):
        return now
    if (instant := _in_words(text, typed, now, day, ahead=ahead)) is not None:
        if not ahead and instant > now + _GRACE:
            raise TimeInFuture(at=instant)
        return instant
    if ahead and (found := re.fullmatch(r"\+?(\d{1,3})", text)) and int(found[1]) <= 240:
        return now + timedelta(minutes=int(found[1]))
    if not ahead and (found := _AGO.match(text)):
        return now - timedelta(minutes=int(found[1]))
    local = day.local(now)
    if found := _CLOCK.match(text):
        clock = _clock(found[1], found[2], typed)
        instant = _on(local.date(), clock, day)
        if ahead:
            return instant if instant >= now - _GRACE else _on(local.date() + timedelta(days=1), clock, day)
        return instant if instant <= now + _GRACE else _on(local.date() - timedelta(days=1), clock, day)
    instant = _dated(text, typed, local.year, day)
    if not ahead and instant > now + _GRACE and (found := _DATED.match(text)) and not found[3]:
        instant = _dated(text, typed, local.year - 1, day)
    if not ahead and instant > now + _GRACE:
        raise TimeInFuture(at=instant)
    return instant


def _in_words(text: str, typed: str, now: datetime, day: DeskDay, *, ahead: bool) -> datetime | None:
    if len(text) > _LONGEST:
        return None
    if (far := span(text, ahead=ahead)) is not None:
        if ahead and far < timedelta():
            raise TimeUnreadable(typed=typed)
        return now + far
    if (said := day_and_clock(text)) is None:
        return None
    days, clock = said
    if re.fullmatch(r"\d{1,2}", clock):
        clock += ":00"
    if (found := _CLOCK.match(clock)) is None:
        raise TimeUnreadable(typed=typed)
    return _on(day.local(now).date() + timedelta(days=days), _clock(found[1], found[2], typed), day)


def read_date(typed: str, *, today: date) -> date:
    """Return the day a person means: `2011-03-01`, `1.3.2011`, `1.3.`, `1 Mar`, `-1`, `yesterday`, "" (today).

    Raises DateUnreadable.
    """
    text = _plain(typed).rstrip(".")
    if not text:
        return today
    if len(text) <= _LONGEST and (said := day_and_clock(text)) is not None and not said[1]:
        return today + timedelta(days=said[0])
    if found := _AGO.match(text):
        return today - timedelta(days=int(found[1]))
    try:
        if found := re.fullmatch(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?", text):
            day = date(int(found[3] or today.year), int(found[2]), int(found[1]))
        else:
            day = date.fromisoformat(text)
    except ValueError:
        raise DateUnreadable(typed=typed) from None
    if day.year not in _YEARS:
        raise DateUnreadable(typed=typed)
    return day


def _plain(typed: str) -> str:
    """Return *typed* in the signs and the order that are read here."""
    text = typed.strip()
    if len(text) > _LONGEST:  # no time: not worth looking through
        return text
    text = unicodedata.normalize("NFKC", text).replace("−", "-")
    text = _CHINESE_CLOCK.sub(lambda found: f"{found[1]}:{found[2] or '00'}", text)
    text = _CHINESE_DATE.sub(lambda found: f"{found[3]}.{found[2]}.{found[1] or ''} ", text)
    text = _ENGLISH_DATE.sub(
        lambda found: f"{found[1]}.{_MONTHS.index(found[2][:3].lower()) + 1}.{found[3] or ''}", text
    )
    return text.strip()


def _clock(hour: str, minute: str, typed: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise TimeUnreadable(typed=typed) from None


def _on(day: date, clock: time, desk: DeskDay) -> datetime:
    return datetime.combine(day, clock, desk.zone).astimezone(UTC)


def _dated(text: str, typed: str, year: int, desk: DeskDay) -> datetime:
    try:
        if found := _DATED.match(text):
            clock = _CLOCK.match(found[4])
            if clock is None:
                raise TimeUnreadable(typed=typed)
            day = date(int(found[3] or year), int(found[2]), int(found[1]))
            return _on(day, _clock(clock[1], clock[2], typed), desk)
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise TimeUnreadable(typed=typed) from None
    if instant.year not in _YEARS:
        raise TimeUnreadable(typed=typed)
    return (instant if instant.tzinfo else instant.replace(tzinfo=desk.zone)).astimezone(UTC)
