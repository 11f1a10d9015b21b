"""What may be meant by the last word of a search that is half typed: filters, keys, and the values of a key."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.find_line import Known, called
from desktop.domain.find_words import BARE, FREE, KEYS, VALUES, FindKey
from desktop.domain.text import normalised

MOST = 5
_LAST = re.compile(r'(?:[^\s":]{1,20}:)?"[^"]*$|\S+$')
_CJK = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LEAST_LETTERS = 2
_LONGEST_CHINESE = 6


@dataclass(frozen=True, slots=True)
class Completion:
    """line -- the whole search with it; word -- what is put in; key -- what it is a value of, None: a key or a filter.

    code -- what a filter or a value is stored as, empty for a name and for a key
    """

    line: str
    word: str
    key: FindKey | None = None
    code: str = ""


def completions(text: str, known: Known, language: str) -> list[Completion]:
    """Return what the last word of *text* may become, at most MOST. language -- en, ru, zh_CN: its words come first."""
    found = _LAST.search(text)
    if found is None:
        return []
    before, last = text[: found.start()], found[0]
    sign = "-" if last.startswith("-") else ""
    offers: dict[str, Completion] = {}
    for start, (word, key, code) in _offers(last.removeprefix("-"), known, language):
        line = f"{before}{sign}{last.removeprefix('-')[:start]}{word}"
        if normalised(line) != normalised(text) or word.endswith(":"):
            offers.setdefault(word, Completion(line + ("" if word.endswith(":") else " "), word, key, code))
    return list(offers.values())[:MOST]


_Offer = tuple[str, FindKey | None, str]


def _offers(piece: str, known: Known, language: str) -> Iterator[tuple[int, _Offer]]:
    """Give what the end of *piece* may become, with where that end begins."""
    name, colon, value = piece.partition(":")
    key = next((key for key, names in KEYS.items() if normalised(name) in map(normalised, names)), None)
    if colon:
        if key is not None:
            yield from ((0, offer) for offer in _values(name, key, value.strip('"'), known, language))
        return
    starts = range(max(0, len(piece) - _LONGEST_CHINESE), len(piece)) if _CJK.search(piece) else range(1)
    for start in starts:
        begun = normalised(unicodedata.normalize("NFKC", piece[start:]))
        if len(begun) >= _LEAST_LETTERS or (begun and not begun.isascii() and _CJK.match(begun)):
            yield from ((start, offer) for offer in _begun(begun, language))


def _begun(begun: str, language: str) -> Iterator[_Offer]:
    for code, names in BARE.items():
        if name := _fitting(names, begun, language):
            yield name, None, str(code)
    for key, names in KEYS.items():
        if name := _fitting(names, begun, language):
            yield f"{name}:", key, ""


def _values(name: str, key: FindKey, value: str, known: Known, language: str) -> Iterator[_Offer]:
    if key in FREE:
        return
    *some, last = value.split(",")
    first = "".join(f"{one}," for one in some)
    if key in VALUES:
        for code, names in VALUES[key].items():
            if word := _fitting(names, normalised(last), language):
                yield f"{name}:{_quoted(first + word)}", key, str(code)
        return
    rows = known.of(key)
    for row in called(last, rows) if last.strip() else rows:
        yield f"{name}:{_quoted(first + _shown(row.names, language, last))}", key, ""


def _fitting(names: tuple[str, ...], begun: str, language: str) -> str:
    """Return the first of *names* that begins so, those of the language before others; empty if none does."""
    fitting = [name for name in names if normalised(name).startswith(begun)]
    return next((name for name in fitting if _is_of(name, language)), fitting[0] if fitting and begun else "")


def _shown(names: tuple[str, ...], language: str, typed: str) -> str:
    fitting = [name for name in names if normalised(name).startswith(normalised(typed))] or list(names)
    return next((name for name in fitting if _is_of(name, language)), fitting[0])


def _is_of(name: str, language: str) -> bool:
    if language == "zh_CN":
        return bool(_CJK.search(name))
    is_cyrillic = bool(re.search(r"[а-яё]", name.casefold()))
    return is_cyrillic if language == "ru" else name.isascii()


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
