"""What plainly stands in a line written at the desk: words that may name a place, who called, how urgent it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.address_words import AREA_WORDS, HOUSE_WORDS, INSIDE_WORDS, STREET_TYPES
from desktop.domain.sound import plain_words
from desktop.domain.text import is_cjk

_LONGEST_RUN = 7
_FIRST_WORDS = 16
_PIECE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|\d+|[^\W\d_\u2e80-\u9fff\uf900-\ufaff]+")
_PROPER = r"[^\W\d_a-zа-яё][^\W\d_]*(?:-[^\W\d_]+)?\.?"
_BEHIND = re.compile(rf"[\s,(]*({_PROPER}(?:\s+{_PROPER}){{0,2}})")
_BEFORE = re.compile(rf"({_PROPER}(?:\s+{_PROPER}){{0,2}})[\s,:(]*$")
_TITLED = re.compile(r"[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|师傅|阿姨|老师|大爷|大妈)")
_URGENT: Mapping[str, tuple[str, ...]] = {
    "en": ("urgent", "urgently", "asap", "emergency", "immediately"),
    "ru": ("срочно", "срочная", "срочный", "авария", "аварийно", "немедленно"),
}
_URGENT_SIGNS = ("紧急", "加急", "马上", "急修")
_IN_PASSING = AREA_WORDS | frozenset(STREET_TYPES) | HOUSE_WORDS | INSIDE_WORDS
_URGENT_WORDS = frozenset(word for words in _URGENT.values() for word in words)


class Span(NamedTuple):
    """A part of the line that is understood, to behind its last sign. what -- place, phone, caller, kind, urgent."""

    start: int
    end: int
    what: str


class WordAt(NamedTuple):
    """A word as look-ups compare it, and where it stands in the text."""

    word: str
    start: int
    end: int


def runs(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Return the runs of *words* that may name a place, the longest first, of equal length the first one.

    A run that is only a number, or only short words, names nothing plainly: `14` is a floor as well as a house.
    Two Chinese characters are as much as a longer word.
    """
    near = words[:_FIRST_WORDS]
    for length in range(min(_LONGEST_RUN, len(near)), 0, -1):
        for start in range(len(near) - length + 1):
            run = near[start : start + length]
            is_named = any(len(word) > 2 and not word.isdigit() for word in run) or sum(map(is_cjk, run)) > 1
            if is_named and (length > 1 or len(run[0]) > 3):
                yield run


def to_be_said(path: str) -> frozenset[str]:
    """Return the words without which a line does not plainly mean the place of this path: its own name.

    14 is not 14A, East 24 Street is not West 24 Street, and a street is none of its houses. A name that is only a
    number needs the name above it. What only says that it is a street or a house may be left out; so may what is
    around: `Riga, Lenina street, 14` needs Lenina and 14.
    """
    said: set[str] = set()
    for step in reversed(path.split(", ")):
        words = plain_words(step)
        names = {word for at, word in enumerate(words) if _is_name(words, at)}
        said |= names | {word for word in words if word.isdigit()}
        if names or not STREET_TYPES.keys().isdisjoint(words):
            break
    return frozenset(said)


def _is_name(words: Sequence[str], at: int) -> bool:
    """Return whether a word of a step is its name, or the letter of a house: 14 Г is not `г. Рига`, nor `14 к 2`."""
    word = words[at]
    if word.isdigit() or is_cjk(word):
        return False
    is_behind = at > 0 and words[at - 1].isdigit() and not (at + 1 < len(words) and words[at + 1].isdigit())
    return word not in _IN_PASSING or (len(word) == 1 and is_behind)


def words_at(text: str) -> list[WordAt]:
    """Return the words of *text* with their places, letters and digits apart, Chinese signs one by one."""
    pieces = _PIECE.finditer(text)
    return [WordAt(word, piece.start(), piece.end()) for piece in pieces for word in plain_words(piece[0])]


def span_of(run: Sequence[str], text: str, what: str) -> Span | None:
    """Return where *run* stands in *text* for the first time, if it does."""
    there = words_at(text)
    wanted = list(run)
    for start in range(len(there) - len(wanted) + 1):
        if wanted and [one.word for one in there[start : start + len(wanted)]] == wanted:
            return Span(there[start].start, there[start + len(wanted) - 1].end, what)
    return None


def caller_in(text: str, phone: Span | None, taken: Sequence[Span]) -> Span | None:
    """Return where the caller's name stands: words with capitals beside the telephone, or a Chinese name with a title.

    taken -- parts that are something else already: Lenina 14 is no caller
    """
    beside = [] if phone is None else [_BEHIND.match(text, phone.end), _BEFORE.search(text, 0, phone.start)]
    for found in (*beside, _TITLED.search(text)):
        if found is not None:
            start, end = found.span(1 if found.re.groups else 0)
            if not any(start < one.end and one.start < end for one in taken):
                return Span(start, end, "caller")
    return None


def urgency_in(text: str) -> Span | None:
    """Return where somebody wrote that it is urgent, in any of the languages."""
    for one in words_at(text):
        if one.word in _URGENT_WORDS:
            return Span(one.start, one.end, "urgent")
    for sign in _URGENT_SIGNS:
        if (at := text.find(sign)) >= 0:
            return Span(at, at + len(sign), "urgent")
    return None


def pattern_in(pattern: str, text: str) -> list[Span]:
    """Return the words of *text* that begin as the words of *pattern* do: why a kind was suggested."""
    wanted = plain_words(pattern)
    if any(word[0] >= "\u2e80" for word in wanted):
        found = span_of(wanted, text, "kind")
        return [found] if found else []
    there = words_at(text)
    firsts = (next((one for one in there if one.word.startswith(word)), None) for word in wanted)
    return [Span(one.start, one.end, "kind") for one in firsts if one is not None]
