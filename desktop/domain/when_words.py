"""Times in words, as people say them: `yesterday 23:10`, `in 2 h`, `20 min ago`; also in Russian and Chinese."""

import re
from datetime import timedelta

_DAYS = {
    "yesterday": -1, "today": 0, "tomorrow": 1,
    "позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "前天": -2, "昨天": -1, "今天": 0, "明天": 1, "后天": 2,
}  # fmt: skip
_DAY = "|".join(_DAYS)
_DAY_FIRST = re.compile(rf"(?P<day>{_DAY})(?:[\s,]+(?:at|в)\b|,)?\s*(?P<clock>\S*)")
_DAY_LAST = re.compile(rf"(?:at |в )?(?P<clock>\d\S*?)[\s,]*(?P<day>{_DAY})")
_NOW = frozenset({"now", "just now", "сейчас", "только что", "现在", "刚才"})
_HALF_HOUR = re.compile(r"half an hour|полчаса|半个?小时")
_ONE_HOUR = re.compile(r"\ban hour|(?<![\d\s])\s*\bчас\b")
_HOURS = r"(?P<hours>\d{1,3})\s*(?:hours?|hrs?|h|час(?:а|ов)?|ч|个?小时)\.?"
_MINUTES = r"(?P<minutes>\d{1,4})\s*(?:minutes?|mins?|m|минут[уы]?|мин|м|分钟?)\.?"
_SPAN = re.compile(
    rf"(?P<before>-|in |через |过)?\s*(?:{_HOURS})?\s*(?:{_MINUTES})?\s*(?P<after>ago|назад|之?前|later|之?后)?"
)
_PAST = frozenset({"-", "ago", "назад", "前", "之前"})
_COMING = frozenset({"in", "через", "过", "later", "后", "之后"})


def is_now(text: str) -> bool:
    """Return whether *text* says: now."""
    return text.strip().casefold() in _NOW


def day_and_clock(text: str) -> tuple[int, str] | None:
    """Return how many days from today a text means, and the clock time beside it ("" where none is); None: neither."""
    said = text.strip().casefold()
    found = _DAY_FIRST.fullmatch(said) or _DAY_LAST.fullmatch(said)
    return (_DAYS[found["day"]], found["clock"]) if found else None


def span(text: str, *, ahead: bool) -> timedelta | None:
    """Return how far from now a text means, negative in the past; None: it says nothing of the kind.

    ahead -- `2 h` alone means in two hours; else it must say which way
    """
    said = _HALF_HOUR.sub("30 min", text.strip().casefold())
    found = _SPAN.fullmatch(_ONE_HOUR.sub(" 1 h", said).strip())
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    ways = {(found[name] or "").strip() for name in ("before", "after")} - {""}
    if ways <= _PAST if ways else False:
        way = -1
    elif ways <= _COMING and (ways or ahead):
        way = 1
    else:
        return None
    return way * timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
