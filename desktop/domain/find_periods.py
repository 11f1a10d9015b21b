"""Days and periods as people say them when they look for something: `yesterday`, `last week`, `from 1.11 to 5.11`.

What happened lies behind: a day without a year that would be to come is the last year's. The day stands before the
month. Weeks begin on Monday.
"""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple


class Period(NamedTuple):
    """Both days are included; None: without that end."""

    first: date | None
    last: date | None


_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january января январь янв", "feb february февраля февраль фев", "mar march марта март мар",
            "apr april апреля апрель апр", "may мая май", "jun june июня июнь", "jul july июля июль",
            "aug august августа август авг", "sep sept september сентября сентябрь сен",
            "oct october октября октябрь окт", "nov november ноября ноябрь ноя", "dec december декабря декабрь дек",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "monday понедельник 周一 星期一", "tuesday вторник 周二 星期二", "wednesday среда среду 周三 星期三",
            "thursday четверг 周四 星期四", "friday пятница пятницу 周五 星期五",
            "saturday суббота субботу 周六 星期六", "sunday воскресенье 周日 星期日 星期天",
        )
    )
    for name in names.split()
}  # fmt: skip
_DAYS = {
    "today": 0, "yesterday": 1, "day before yesterday": 2, "сегодня": 0, "вчера": 1, "позавчера": 2,
    "今天": 0, "今日": 0, "昨天": 1, "昨日": 1, "前天": 2,
}  # fmt: skip


def _week(today: date, back: int) -> Period:
    first = today - timedelta(days=today.weekday() + 7 * back)
    return Period(first, first + timedelta(days=6))


def _month(today: date, back: int) -> Period:
    months = today.year * 12 + today.month - 1 - back
    return _whole_month(months // 12, months % 12 + 1)


def _year(today: date, back: int) -> Period:
    return Period(date(today.year - back, 1, 1), date(today.year - back, 12, 31))


_SPANS: Mapping[str, tuple[Callable[[date, int], Period], int]] = {
    "this week": (_week, 0), "last week": (_week, 1), "this month": (_month, 0), "last month": (_month, 1),
    "this year": (_year, 0), "last year": (_year, 1),
    "эта неделя": (_week, 0), "на этой неделе": (_week, 0), "этой недели": (_week, 0),
    "прошлая неделя": (_week, 1), "на прошлой неделе": (_week, 1), "прошлой недели": (_week, 1),
    "этот месяц": (_month, 0), "в этом месяце": (_month, 0),
    "прошлый месяц": (_month, 1), "в прошлом месяце": (_month, 1), "прошлого месяца": (_month, 1),
    "этот год": (_year, 0), "в этом году": (_year, 0), "прошлый год": (_year, 1), "в прошлом году": (_year, 1),
    "本周": (_week, 0), "这周": (_week, 0), "上周": (_week, 1), "本月": (_month, 0), "这个月": (_month, 0),
    "上月": (_month, 1), "上个月": (_month, 1), "今年": (_year, 0), "去年": (_year, 1),
}  # fmt: skip
_LAST_DAYS = re.compile(
    r"(?:last|past|за последние|последние|за|最近|近|过去)\s*(\d{1,3})\s*(?:days?|дн(?:я|ей)|день|天|日)", re.ASCII
)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?\.?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})\.? ([^\W\d]+)\.?,?(?: (\d{4}))?")
_CHINESE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?", re.ASCII)
_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_NAMED_MONTH = re.compile(r"(?:(in|за|в) )?([^\W\d]+)(?: (\d{4}))?")
_CHINESE_MONTH = re.compile(r"(?:(\d{4})年)?(\d{1,2})月份?", re.ASCII)
_CHINESE_YEAR = re.compile(r"(\d{4})年", re.ASCII)
_FROM = re.compile(r"(?:from|since|с|со|от|начиная с|从|自)\s*(?=[\w])")
_SINCE = re.compile(r"(?:from|since|after|с|со|от|начиная с|从|自)\s+(.+)|(?:从|自)(.+)|(.+?)(?:以来|起|以后)")
_UNTIL = re.compile(r"(?:to|until|till|up to|before|по|до|到|至)\s+(.+)|(?:到|至)(.+)|(.+?)(?:为止|以前|之前)")
_BETWEEN = re.compile(r"\s*(?:\.\.+|…|–|—|~)\s*|\s+(?:to|until|till|по|до)\s+|\s*[到至]\s*|\s*-\s*")
_DAY_ALONE = re.compile(r"\d{1,2}", re.ASCII)
_LONGEST = 60


def read_period(text: str, today: date) -> Period | None:
    """Return the period that *text* (as compared: folded, single blanks) means; None: it means none."""
    if not text or len(text) > _LONGEST:
        return None
    try:
        return _point(text, today) or _range(text, today) or _half(text, today)
    except (ValueError, OverflowError):  # the 31st of February; a year that no calendar has
        return None


def _range(text: str, today: date) -> Period | None:
    start = _FROM.match(text)
    rest = text[start.end() :] if start else text
    for seam in _BETWEEN.finditer(rest):
        left, right = rest[: seam.start()], rest[seam.end() :]
        last = _point(right, today)
        if last is None or last.first is None or last.last is None:
            continue
        if _DAY_ALONE.fullmatch(left):
            first: Period | None = Period(last.first.replace(day=int(left)), None)
        else:
            first = _point(left, today)
        if first is None or first.first is None:
            continue
        if first.first <= last.last:
            return Period(first.first, last.last)
        if _has_no_year(right):  # from 25.12 to 5.1
            ahead = last.last.replace(year=last.last.year + 1)
            return Period(first.first, ahead) if first.first <= ahead else None
        return Period(last.first, first.last)
    return None


def _half(text: str, today: date) -> Period | None:
    if found := _SINCE.fullmatch(text):
        point = _point(next(part for part in found.groups() if part), today)
        return Period(point.first, None) if point else None
    if found := _UNTIL.fullmatch(text):
        point = _point(next(part for part in found.groups() if part), today)
        return Period(None, point.last) if point else None
    return None


def _point(text: str, today: date) -> Period | None:
    """Return a day, a week, a month or a year."""
    text = text.strip()
    if text in _DAYS:
        return _one(today - timedelta(days=_DAYS[text]))
    if text in _SPANS:
        make, back = _SPANS[text]
        return make(today, back)
    if text in _WEEKDAYS:
        return _one(today - timedelta(days=(today.weekday() - _WEEKDAYS[text]) % 7))
    if (found := _LAST_DAYS.fullmatch(text)) and int(found[1]):
        return Period(today - timedelta(days=int(found[1]) - 1), today)
    return _day(text, today) or _month_or_year(text, today)


def _day(text: str, today: date) -> Period | None:
    if found := _ISO.fullmatch(text):
        return _one(date(int(found[1]), int(found[2]), int(found[3])))
    if found := _DOTTED.fullmatch(text):
        return _one(_behind(found[3], int(found[2]), int(found[1]), today))
    if found := _CHINESE.fullmatch(text):
        return _one(_behind(found[1], int(found[2]), int(found[3]), today))
    if (found := _NAMED.fullmatch(text)) and found[2] in _MONTHS:
        return _one(_behind(found[3], _MONTHS[found[2]], int(found[1]), today))
    return None


def _month_or_year(text: str, today: date) -> Period | None:
    if found := _ISO_MONTH.fullmatch(text):
        return _whole_month(int(found[1]), int(found[2]))
    if (found := _NAMED_MONTH.fullmatch(text)) and found[2] in _MONTHS and (found[1] or found[3]):
        month = _MONTHS[found[2]]
        return _whole_month(_behind(found[3], month, 1, today).year, month)
    if found := _CHINESE_MONTH.fullmatch(text):
        month = int(found[2])
        return _whole_month(_behind(found[1], month, 1, today).year, month)
    if found := _CHINESE_YEAR.fullmatch(text):
        return Period(date(int(found[1]), 1, 1), date(int(found[1]), 12, 31))
    return None


def _behind(year: str | None, month: int, day: int, today: date) -> date:
    """Return the day; without a year the latest one that is not to come."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for back in range(9):  # 29 February comes every fourth year, or every eighth
        try:
            found = date(today.year - back, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError(f"no such day: {day}.{month}.")


def _has_no_year(text: str) -> bool:
    return not re.search(r"\d{4}|\.\d{1,2}\.\d{2}\b", text)


def _one(day: date) -> Period:
    return Period(day, day)


def _whole_month(year: int, month: int) -> Period:
    return Period(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
