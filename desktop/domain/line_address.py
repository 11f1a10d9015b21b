"""The words of a line that may name a place, as people shorten them: `Пушкина д 3 п 2`, `Lenina st 14 entr 2`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.domain.address_words import AREA_WORDS, HOUSE_WORDS, INSIDE_WORDS, STREET_TYPES
from desktop.domain.reading import WordAt
from desktop.domain.sound import plain_words
from desktop.domain.text import is_cjk

_LONGEST_RUN = 7
_FIRST_WORDS = 16
_ENTRANCE = (
    "подъезд", "подьезд", "под", "п", "пд", "парадная", "пар", "entrance", "entr", "ent", "stair", "staircase",
    "podezd", "podyezd", "pod",
)  # fmt: skip
_FLAT = ("кв", "квартира", "flat", "apt", "apartment", "kv", "kvartira")
_HOUSE = frozenset({"д", "дом", "house", "dom"})
ORDINARY_STREET = frozenset({"ул", "улица", "street", "st", "ulitsa", "ul"})
"""What a street is called that is no lane, avenue or square; mostly it is left out."""
_IN_PASSING = AREA_WORDS | frozenset(STREET_TYPES) | HOUSE_WORDS | INSIDE_WORDS
_PARTS = {word: forms for forms in (_ENTRANCE, _FLAT) for word in forms}


class AddressWord(NamedTuple):
    """A part of an address, and where it stands in the line.

    said -- the word as written; forms -- what it may be called; number -- of the entrance or flat, else empty
    """

    said: str
    forms: tuple[str, ...]
    start: int
    end: int
    number: str = ""


def address_words(words: Sequence[WordAt]) -> list[AddressWord]:
    """Return what of *words* may be parts of an address, in their order.

    An entrance and a flat are one part with their number, before or behind it; the words for house and street, which
    one directory has and another has not, are left out, and lie within the part that comes next.
    """
    near, found, at, start = words[:_FIRST_WORDS], [], 0, None
    while at < len(near):
        one, following = near[at], near[at + 1] if at + 1 < len(near) else None
        has_number = following is not None and following.word.isdigit()
        if has_number and following is not None and one.word in _PARTS:
            found.append(_part(one, following, one.word, following.word))
            at += 1
        elif one.word.isdigit() and following is not None and _is_part_behind(near, at):
            found.append(_part(one, following, following.word, one.word))
            at += 1
        elif _is_left_out(near, at):
            start = one.start if start is None else start
            at += 1
            continue
        else:
            found.append(AddressWord(one.word, (one.word,), one.start if start is None else start, one.end))
        start = None
        at += 1
    return found


def runs(words: Sequence[AddressWord]) -> Iterator[Sequence[AddressWord]]:
    """Return the runs of *words* that may name a place, the longest first, of equal length the first one.

    A run that is only a number, or only short words, names nothing plainly: `14` is a floor as well as a house.
    Two Chinese characters are as much as a longer word.
    """
    for length in range(min(_LONGEST_RUN, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            is_named = any(_names(one.said) for one in run) or sum(is_cjk(one.said) for one in run) > 1
            if is_named and (length > 1 or len(run[0].said) > 3):
                yield run


def is_called(title: Sequence[str], run: Sequence[AddressWord]) -> bool:
    """Return whether *title* has the numbers of *run* in their order, and those of parts behind what the part is.

    Пушкина 3 п 1 is neither house 1, entrance 3 nor house 3, entrance 11; all words of *run* stand in *title*. Where
    the number is said first (204-08 33 Avenue) the house goes before its street, which the title may have before it.
    """
    said, words = numbers(run), iter(title)
    if run[0].said.isdigit() and not run[0].number:
        if not Counter(said) <= Counter(title):
            return False
    elif not all(number in words for number in said):
        return False
    pairs = set(pairwise(title))
    return all(any((form, one.number) in pairs for form in one.forms) for one in run if one.number)


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


def numbers(run: Sequence[AddressWord]) -> list[str]:
    """Return the numbers that are said in *run*, in their order: the house's first, then what lies in it."""
    return [one.number or one.said for one in run if one.number or one.said.isdigit()]


def _part(one: WordAt, other: WordAt, word: str, number: str) -> AddressWord:
    return AddressWord(word, _PARTS[word], one.start, other.end, number)


def _is_part_behind(words: Sequence[WordAt], at: int) -> bool:
    """Return whether the number is an entrance's or a flat's that is named behind it: `2 подъезд`, not `д 7 кв 2`."""
    behind = words[at + 1].word
    further = words[at + 2].word if at + 2 < len(words) else ""
    return behind in _PARTS and len(behind) > 1 and not further.isdigit()


def _is_left_out(words: Sequence[WordAt], at: int) -> bool:
    """Return whether a word only says that a name beside it is a street's, or the number behind it a house's.

    It is a part of the name where that is a number: 85 Street.
    """
    word, behind = words[at].word, words[at + 1].word if at + 1 < len(words) else ""
    if word in ORDINARY_STREET:
        before = words[at - 1].word if at > 0 else ""
        return before.isalpha() or (behind.isalpha() and not before.isdigit())
    return word in _HOUSE and behind.isdigit()


def _is_name(words: Sequence[str], at: int) -> bool:
    """Return whether a word of a step is its name, or the letter of a house: 14 Г is not `г. Рига`, nor `14 к 2`."""
    word = words[at]
    if word.isdigit() or is_cjk(word):
        return False
    is_behind = at > 0 and words[at - 1].isdigit() and not (at + 1 < len(words) and words[at + 1].isdigit())
    return word not in _IN_PASSING or (len(word) == 1 and is_behind)


def _names(word: str) -> bool:
    return len(word) > 2 and not word.isdigit() and word not in _PARTS
