"""What plainly stands in a line written at the desk: who called, how urgent it is, and where each word stands."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.sound import begins_alike, is_alike, plain_words

_PIECE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|\d+|[^\W\d_\u2e80-\u9fff\uf900-\ufaff]+")
_PROPER = r"[^\W\d_a-zа-яё][^\W\d_]*(?:-[^\W\d_]+)?\.?"
_BEHIND = re.compile(rf"[\s,(]*({_PROPER}(?:\s+{_PROPER}){{0,2}})")
_BEFORE = re.compile(rf"({_PROPER}(?:\s+{_PROPER}){{0,2}})[\s,:(]*$")
_TITLED = re.compile(r"[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|师傅|阿姨|老师|大爷|大妈)")
_URGENT: Mapping[str, tuple[str, ...]] = {
    "en": ("urgent", "urgently", "asap", "emergency", "immediately"),
    "ru": ("срочно", "срочная", "срочный", "авария", "аварийно", "немедленно"),
}
_SHORT = 2  # letters
_URGENT_SIGNS = ("紧急", "加急", "马上", "急修")
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
    """Return the words of *text* that begin as those of *pattern* do, or are its short ones: why a kind was found."""
    wanted = plain_words(pattern)
    if any(word[0] >= "\u2e80" for word in wanted):
        found = span_of(wanted, text, "kind")
        return [found] if found else []
    there = words_at(text)
    firsts = (next((one for one in there if _is_begun(one.word, word)), None) for word in wanted)
    return [Span(one.start, one.end, "kind") for one in firsts if one is not None]


def is_short(word: str) -> bool:
    """Return whether *word* is too short for what begins with it to be the same: no is not noise, nor в вода."""
    return len(word) <= _SHORT


def _is_begun(word: str, beginning: str) -> bool:
    if is_short(beginning):
        return word == beginning or is_alike(beginning, word)
    return word.startswith(beginning) or begins_alike(beginning, word)
