"""The words of a line that may name a place, as people shorten them: `Пушкина д 3 п 2`, `Lenina st 14 entr 2`."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
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
_NO_STREET = _IN_PASSING | frozenset(
    ("floor", "floors", "storey", "level", "lift", "lifts", "elevator", "people", "person", "persons", "children",
     "hours", "minutes", "rooms", "этаж", "этажа", "этаже", "этажом", "этажей", "лифта", "лифте", "лифты", "человек",
     "человека", "квартире", "квартиры", "квартиру", "подъезде", "подъезда", "часов", "минут", "доме", "дома")
)  # fmt: skip
_OR = frozenset({"or", "and", "или", "либо", "и", "或", "和"})
_JOINING = frozenset({"and", "or", "between", "и", "или", "между"})
_PARTS = {word: forms for forms in (_ENTRANCE, _FLAT) for word in forms}
_ADJECTIVE = re.compile(r"(?P<stem>[а-яіїє]{3,}?)(?:ого|его|ому|ему|[аояеую][яйемю]|[ыи][йм])")
_NUMERALS = "零一二三四五六七八九"
_TEN = "十"
_NUMBERED = frozenset("号栋幢座楼单室门")  # what stands behind the number of a house, an entrance or a flat
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:\d\d(?![\d:])")
_HYPHENED = {word: " ".join(plain_words(word)) for word in STREET_TYPES if "-" in word}
_HYPHENED_TYPE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_HYPHENED, key=len, reverse=True))})(?![\w-])", re.IGNORECASE
)


def _street_forms() -> dict[str, tuple[str, ...]]:
    """Return for each word for a kind of street all the ways to write it: rd is road, проспект is пр-т."""
    ways: dict[str, list[str]] = {}
    for word, canonical in STREET_TYPES.items():
        ways.setdefault(canonical, []).append(_HYPHENED.get(word, word))
    return {word: (word, *(way for way in ways[canonical] if way != word)) for word, canonical in STREET_TYPES.items()}


_FORMS = _PARTS | _street_forms()


class AddressWord(NamedTuple):
    """A part of an address, and where it stands in the line.

    said -- the word as written; forms -- what it may be called; number -- of the entrance or flat, else empty
    """

    said: str
    forms: tuple[str, ...]
    start: int
    end: int
    number: str = ""


def without_clocks(text: str) -> str:
    """Return *text* with blanks where it says a time of the day: the minutes of 23:10 are no house."""
    return _CLOCK.sub(lambda found: " " * len(found[0]), text)


def stem_of(word: str) -> str:
    """Return what a Russian adjective has before its ending: берёзов of берёзовая, берёзовой; empty for other words.

    *word* as `normalised`. A noun that only looks so has a stem too, which no other word shares.
    """
    found = _ADJECTIVE.fullmatch(word)
    return found["stem"] if found else ""


def with_other_numerals(words: Sequence[WordAt]) -> list[list[WordAt]]:
    """Return *words* with the numbers of Chinese houses in figures, and in signs, where that is not as they stand."""
    ways = [_in_figures(words), _in_signs(words)]
    return [way for way in ways if way != list(words)]


def may_be_a_street(run: Sequence[AddressWord], word: AddressWord) -> bool:
    """Return whether *word*, which is not known, stands in *run* as the name of a street does.

    Its number is behind it; before it only where the kind of street is said too: `5 Gagarin street`, not `3 floor`.
    """
    at = run.index(word)
    is_numbered = any(_is_bare_number(one) for one in run[at + 1 :])
    is_english = _is_bare_number(run[0]) and any(one.said in STREET_TYPES for one in run[at + 1 :])
    return (is_numbered or is_english) and word.said not in _NO_STREET


def or_the_next(words: Sequence[AddressWord], run: Sequence[AddressWord]) -> list[AddressWord]:
    """Return *run*, a part of *words*, with the other number that is said behind it, if one is: Mill Lane 2 or 3."""
    behind = words[words.index(run[-1]) + 1 :][:2]
    numbered = [at for at, one in enumerate(run) if one.number or one.said.isdigit()]
    if len(behind) < 2 or behind[0].said not in _OR or not numbered:
        return []
    last = numbered[-1]
    if not _is_bare_number(behind[1]) or not all(is_cjk(one.said) for one in run[last + 1 :]):
        return []
    there = behind[1]
    changed = run[last]._replace(number=there.said) if run[last].number else there
    return [*run[:last], changed, *run[last + 1 :]]


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
            forms = _FORMS.get(one.word, (one.word,))
            found.append(AddressWord(one.word, forms, one.start if start is None else start, one.end))
        start = None
        at += 1
    return found


def runs(words: Sequence[AddressWord]) -> Iterator[Sequence[AddressWord]]:
    """Return the runs of *words* that may name a place, the longest first, of equal length the first one.

    A run that is only a number, or only short words, names nothing plainly: `14` is a floor as well as a house.
    Two Chinese characters are as much as a longer word. A number with letters written on to it is another one: 14A
    and 2nd are neither 14 nor 2. A number set apart before a name that has its own behind it is none of it:
    `between 3 and 4, Lenina 14`.
    """
    for length in range(min(_LONGEST_RUN, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            run, behind = words[start : start + length], words[start + length :]
            if _is_cut(run, behind) or _has_another_number(run, behind) or _is_of_two(run):
                continue
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


@lru_cache(maxsize=4_096)  # the same hundred places are looked at at each pause in the typing
def to_be_said(path: str) -> frozenset[str]:
    """Return the words without which a line does not plainly mean the place of this path: its own name.

    14 is not 14A, East 24 Street is not West 24 Street, and a street is none of its houses. A name that is only a
    number needs the name above it. What only says that it is a street or a house may be left out, unless that is the
    name (Набережная ул.); so may what is around: `Riga, Lenina street, 14` needs Lenina and 14.
    """
    said: set[str] = set()
    for step in reversed(path.split(", ")):
        words = plain_words(_HYPHENED_TYPE.sub("street", step))
        names = {word for at, word in enumerate(words) if _is_name(words, at)}
        if not names and not any(map(str.isdigit, words)):
            names = {word for word in words if word in STREET_TYPES and word not in ORDINARY_STREET}
        said |= names | {word for word in words if word.isdigit()}
        if names or not STREET_TYPES.keys().isdisjoint(words):
            break
    return frozenset(said)


def numbers(run: Sequence[AddressWord]) -> list[str]:
    """Return the numbers that are said in *run*, in their order: the house's first, then what lies in it."""
    return [one.number or one.said for one in run if one.number or one.said.isdigit()]


def names_of(path: str) -> frozenset[str]:
    """Return the words by which the street, or what else has a name, of this path is called."""
    return frozenset(word for word in to_be_said(path) if not word.isdigit())


def _in_figures(words: Sequence[WordAt]) -> list[WordAt]:
    found: list[WordAt] = []
    at = 0
    while at < len(words):
        signs = list(takewhile(lambda one: one.word in _NUMERALS or one.word == _TEN, words[at:]))
        behind = words[at + len(signs)].word if at + len(signs) < len(words) else ""
        number = _number("".join(one.word for one in signs)) if behind in _NUMBERED else 0
        if number:
            found.append(WordAt(str(number), signs[0].start, signs[-1].end))
        else:
            found += words[at : at + max(1, len(signs))]
        at += max(1, len(signs))
    return found


def _in_signs(words: Sequence[WordAt]) -> list[WordAt]:
    found: list[WordAt] = []
    for one, behind in pairwise([*words, WordAt("", 0, 0)]):
        is_house = behind.word in _NUMBERED and one.word.isdecimal() and len(one.word) <= len("99")
        signs = _signs(int(one.word)) if is_house else ""
        found += [WordAt(sign, one.start, one.end) for sign in signs] or [one]
    return found


def _number(signs: str) -> int:
    """Return the number, up to 99, that Chinese signs say: 二十三 is 23; 0 where they say none."""
    tens, ten, ones = signs.rpartition(_TEN)
    if len(tens) > 1 or len(ones) > 1 or tens == _TEN:
        return 0
    return (10 * (_NUMERALS.index(tens) if tens else 1) if ten else 0) + (_NUMERALS.index(ones) if ones else 0)


def _signs(number: int) -> str:
    tens, ones = divmod(number, 10)
    return f"{_NUMERALS[tens] if tens > 1 else ''}{_TEN if tens else ''}{_NUMERALS[ones] if ones else ''}"


def _is_cut(run: Sequence[AddressWord], behind: Sequence[AddressWord]) -> bool:
    """Return whether letters are written on to the number at the end of *run*."""
    last = run[-1]
    if not _is_bare_number(last):
        return False
    return any(
        one.start == last.end and one.said.isalpha() and not is_cjk(one.said) for one in behind[:1] if not one.number
    )


def _has_another_number(run: Sequence[AddressWord], behind: Sequence[AddressWord]) -> bool:
    """Return whether *run* begins with a number that is set apart, and its name has another one behind it."""
    if len(run) < 2 or not _is_bare_number(run[0]) or run[1].start - run[0].end < 2:
        return False
    kinds = list(takewhile(lambda one: one.said in STREET_TYPES, behind))
    rest = [*run[1:], *kinds, *behind[len(kinds) : len(kinds) + 1]]
    return any(one.said.isalpha() and _is_bare_number(other) for one, other in pairwise(rest))


def _is_of_two(run: Sequence[AddressWord]) -> bool:
    """Return whether *run* goes from one place to another: a name comes twice, or `and` leads to it."""
    names = [one.said for one in run if _names(one.said) and not is_cjk(one.said)]
    return run[0].said in _JOINING or len(set(names)) < len(names)


def _is_bare_number(one: AddressWord) -> bool:
    return one.said.isdigit() and not one.number


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
