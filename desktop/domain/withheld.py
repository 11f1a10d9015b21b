"""Words that say that a caller's number is withheld, or that he gave no name, in the desk's three languages."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.text import is_cjk

_SAID: Mapping[str, tuple[str, ...]] = {
    "en": (
        "number withheld", "withheld number", "caller withheld", "withheld", "hidden number", "number hidden",
        "private number", "number unknown", "unknown number", "anonymous caller", "anonymous call", "anonymous",
        "gave no name", "no name given", "would not give a name", "would not say who",
    ),
    "ru": (
        "номер скрыт", "скрытый номер", "номер не определился", "номер не определён", "номер не определен", "аноним",
        "анонимный звонок", "анонимно", "не назвался", "не назвалась", "не представился", "не представилась", "скрыт",
    ),
    "zh": (
        "号码隐藏", "隐藏号码", "号码未显示", "未显示号码", "无来电显示", "匿名来电", "匿名", "不愿透露姓名",
        "未留姓名", "没留姓名", "隐藏",
    ),
}  # fmt: skip
_ALL = sorted((phrase for said in _SAID.values() for phrase in said), key=len, reverse=True)


def _pattern(phrase: str) -> str:
    """Return the pattern of a phrase: whole words, Chinese ones anywhere."""
    if is_cjk(phrase[0]):
        return re.escape(phrase)
    words = r"\s+".join(map(re.escape, phrase.split()))
    return rf"(?<!\w){words}(?!\w)"


_PHRASE = re.compile("|".join(map(_pattern, _ALL)), re.IGNORECASE)
_APART_BEFORE = re.compile(r"(?:^|[,;:.!?()—–])\s*$")
_APART_BEHIND = re.compile(r"\s*(?:$|[,;:.!?()—–])")


class Unsaid(NamedTuple):
    """rest -- what was said besides; is_withheld -- whether somebody said that the rest is all that is known."""

    rest: str
    is_withheld: bool


def without_withheld(typed: str) -> Unsaid:
    """Return what a caller's field says without the words that the number or the name is withheld."""
    if _PHRASE.search(typed) is None:
        return Unsaid(typed, is_withheld=False)
    rest = re.sub(r"\s+", " ", _PHRASE.sub(" ", typed)).strip(" ,;:.!?()—–-")
    return Unsaid(rest, is_withheld=True)


def withheld_in(line: str) -> tuple[int, int] | None:
    """Return where a written line says so: words set apart by commas or at its ends, for `withheld` may be anything."""
    for found in _PHRASE.finditer(line):
        start, end = found.span()
        is_apart = _APART_BEFORE.search(line[:start]) and _APART_BEHIND.match(line, end)
        if is_apart or (is_cjk(found[0][0]) and len(found[0]) > 2):
            return start, end
    return None
