"""A cell of a foreign table as text: cleaned of what nobody typed on purpose, numbers as people write them."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | datetime | time | timedelta | None

_BLANKS = dict.fromkeys(
    map(ord, "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"), " "
)
_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"), None)
_CONTROLS = dict.fromkeys([*range(1, 9), 11, 12, *range(14, 32), *range(127, 160)], None)
_CLEANING = {**_CONTROLS, **_BLANKS, **_NOTHING}
_IS_PLAIN = re.compile(r"[ -~]*")
_GUARDED = re.compile(r"'(?=\s*[=+\-@\t\r＝＋－＠])")
_ERRORS = frozenset({
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#Н/Д", "#ССЫЛКА!", "#ЗНАЧ!",
    "#ДЕЛ/0!", "#ИМЯ?",
})  # fmt: skip
_MOST_EXACT = 2**53
_YES = frozenset({
    "yes", "y", "true", "1", "+", "x", "v", "✓", "✔", "done", "ok", "да", "д", "есть", "истина", "выполнено", "сделано",
    "готово", "исполнено", "закрыта", "закрыто", "ок", "是", "有", "对", "√", "完成", "已完成",
})  # fmt: skip
_NO = frozenset({"no", "n", "false", "0", "-", "—", "нет", "н", "ложь", "否", "无", "没有", "未完成"})


def cell_text(cell: Cell) -> str:
    """Return what a cell says: 415.0 is 415, a date is ISO 8601 (without a time at midnight), an error value nothing.

    Unusual blanks become blanks, control characters and marks of direction go; NUL stays, so that it is refused.
    """
    if isinstance(cell, str):
        return _plain(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime):
        at_midnight = cell.time() == time() and cell.tzinfo is None
        return cell.date().isoformat() if at_midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}"
    return cell.isoformat("minutes") if isinstance(cell, time) else cell.isoformat()


def is_empty(cell: Cell) -> bool:
    """Return whether there is nothing in a cell that anybody would see."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def yes_or_no(text: str) -> bool | None:
    """Return what `yes`, `да`, `是` and their opposites say, None for other words."""
    word = unicodedata.normalize("NFKC", text).strip().rstrip(".").casefold()
    return True if word in _YES else False if word in _NO else None


def _plain(text: str) -> str:
    if text[:1] == "'" and _GUARDED.match(text):
        text = text[1:]
    if not _IS_PLAIN.fullmatch(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CLEANING)
    text = text.strip()
    return "" if text[:1] == "#" and text in _ERRORS else text


def _number(value: float) -> str:
    is_whole = float(value).is_integer() and abs(value) <= _MOST_EXACT
    return str(int(value)) if is_whole else format(value, ".12g")
