"""A line of a search, read: which of it are filters, which are words. What is not understood stays a word.

`open lift 415`, `late team:mechanics`, `from 1.11 to 5.11 Lenina`, `-word`, `"exact words"`; also in Russian and in
Chinese, where filters may stand at either end of words without a blank.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import takewhile
from uuid import UUID

from desktop.domain.errors import NumberUnreadable
from desktop.domain.find_periods import Period, read_period
from desktop.domain.find_words import BARE, FREE, KEYS, SPACED, VALUES, FindKey, Standing
from desktop.domain.number import RequestNumber, read_number
from desktop.domain.status import Status
from desktop.domain.text import normalised, search_words

_LONGEST = 500
_MOST_PIECES = 40
_SPAN = 7  # so many pieces may make one date: from 1 Nov 2026 to 5 Nov 2026 is taken as two halves of it
_LONGEST_FILTER = 14  # characters of a Chinese one, a date among them
_QUOTES = str.maketrans("“”„«»「」『』", '"' * 9)
_PIECE = re.compile(r'-?(?:[^\s":]{1,20}:)?"[^"]*"?|\S+')
_CJK = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_PHONE_PIECE = re.compile(r"\+?[\d().-]*\d[\d().-]*", re.ASCII)
_CYRILLIC_ENDING = 3
_LEAST_PHONE, _LEAST_PART, _WHOLE_PHONE = 7, 4, range(10, 16)  # digits


class Reading(StrEnum):
    """How a part of the line was read."""

    WORDS = "words"
    PHRASE = "phrase"
    NUMBER = "number"
    PHONE = "phone"
    PERIOD = "period"
    STANDING = "standing"
    STATUS = "status"
    PRIORITY = "priority"
    RESULT = "result"
    LINE = "line"
    TEAM = "team"
    KIND = "kind"
    BY = "by"
    TO = "to"
    PLACE = "place"
    CALLER = "caller"
    CUSTOMER = "customer"
    EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the line. typed -- as it stands there; is_not -- what fits it is left out.

    words -- to look for (also of a number and a phone: it may have been words after all); codes -- a status, say
    ids, names -- of the teams, people or kinds that are meant: any of them; unknown -- the key whose value nobody has
    """

    reading: Reading
    typed: str
    is_not: bool = False
    words: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    ids: tuple[UUID, ...] = ()
    names: tuple[str, ...] = ()
    period: Period | None = None
    number: RequestNumber | None = None
    digits: str = ""
    unknown: FindKey | None = None


@dataclass(frozen=True, slots=True)
class FindLine:
    """A search. text -- as it was typed."""

    text: str
    parts: tuple[Part, ...] = ()

    def of(self, *readings: Reading) -> tuple[Part, ...]:
        """Return the parts that were read so."""
        return tuple(part for part in self.parts if part.reading in readings)

    @property
    def has_filters(self) -> bool:
        """Return whether anything of it is more than words."""
        plain = (Reading.WORDS, Reading.NUMBER, Reading.PHONE)
        return any(part.is_not or part.reading not in plain for part in self.parts)

    @property
    def period(self) -> Period | None:
        """Return the one period that is asked for."""
        periods = [part.period for part in self.of(Reading.PERIOD) if part.period and not part.is_not]
        return periods[0] if len(periods) == 1 else None


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that a search may name.

    names -- all it is called by, the first is shown; key -- its stable key, meant only where a filter names it
    """

    id: UUID
    names: tuple[str, ...]
    key: str = ""

    @property
    def meant(self) -> tuple[str, ...]:
        """What a filter may call it."""
        return (*self.names, self.key) if self.key else self.names


@dataclass(frozen=True, slots=True)
class Known:
    """Whom and what a search may name; who is gone too, for his requests are still there."""

    people: tuple[Named, ...] = ()
    teams: tuple[Named, ...] = ()
    kinds: tuple[Named, ...] = ()

    def of(self, key: FindKey) -> tuple[Named, ...]:
        """Return the values that a key may have."""
        if key is FindKey.TEAM:
            return self.teams
        if key is FindKey.KIND:
            return self.kinds
        return self.people if key in (FindKey.BY, FindKey.TO) else ()


def read_find(text: str, known: Known, today: date) -> FindLine:
    """Return what *text* asks for. Every word of it is in exactly one part, but for a key that waits for its value."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).translate(_QUOTES)
    reader = _Reader(known, today)
    pieces = [one for piece in _closed(_PIECE.findall(plain)[:_MOST_PIECES]) for one in reader.apart(piece)]
    return FindLine(text, tuple(reader.read(pieces)))


def as_words(line: FindLine) -> FindLine:
    """Return the same search with every filter taken for words: what is asked where nothing fits the filters."""
    parts = []
    for part in line.parts:
        if part.is_not or part.reading in (Reading.WORDS, Reading.PHRASE, Reading.NUMBER, Reading.PHONE):
            parts.append(part)
        elif words := tuple(search_words(part.typed)):
            parts.append(Part(reading=Reading.WORDS, typed=part.typed, words=words))
    return FindLine(line.text, tuple(parts))


def _closed(pieces: Sequence[str]) -> list[str]:
    """Put a key and its value together where a blank stands after the colon; leave out a key without any."""
    closed: list[str] = []
    for piece in pieces:
        if closed and _is_key(closed[-1]):
            closed[-1] += piece
        else:
            closed.append(piece)
    return closed[:-1] if closed and _is_key(closed[-1]) else closed


def _is_key(piece: str) -> bool:
    return piece.endswith(":") and normalised(piece) in _FOLDED_KEYS


_FOLDED_KEYS = {normalised(name): key for key, names in KEYS.items() for name in names}
_CHINESE_KEYS = sorted((name for names in KEYS.values() for name in names if _CJK.match(name)), key=len, reverse=True)
_BARE = {normalised(name): code for code, names in BARE.items() for name in names}
_BARE_CHINESE = {name: code for code, names in BARE.items() for name in names if _CJK.match(name)}
_VALUES = {
    key: {normalised(name): code for code, names in values.items() for name in names} for key, values in VALUES.items()
}
_READINGS: dict[str, Reading] = {
    **dict.fromkeys(Standing, Reading.STANDING),
    **dict.fromkeys(Status, Reading.STATUS),
    **{code: Reading.PRIORITY for code in VALUES[FindKey.PRIORITY] if code not in set(Standing)},
    **dict.fromkeys(VALUES[FindKey.RESULT], Reading.RESULT),
}


class _Reader:
    def __init__(self, known: Known, today: date) -> None:
        self._known, self._today = known, today

    def read(self, pieces: Sequence[str]) -> Iterable[Part]:
        at = 0
        while at < len(pieces):
            part, count = self._at(pieces, at)
            if part is not None:
                yield part
            at += count

    def apart(self, piece: str) -> list[str]:
        """Take a piece without blanks apart where Chinese filters stand at its ends."""
        if '"' in piece or not _CJK.search(piece) or self._is_filter(piece):
            return [piece]
        if ":" in piece:
            return self._apart_at_colon(piece)
        for length in range(min(_LONGEST_FILTER, len(piece) - 1), 1, -1):
            if self._is_filter(piece[:length]):
                return [piece[:length], *self.apart(piece[length:])]
        for length in range(min(_LONGEST_FILTER, len(piece) - 1), 1, -1):
            if self._is_filter(piece[-length:]):
                return [*self.apart(piece[:-length]), piece[-length:]]
        return [piece]

    def _apart_at_colon(self, piece: str) -> list[str]:
        before, _, value = piece.partition(":")
        name = next((name for name in _CHINESE_KEYS if before.endswith(name)), None)
        key = _FOLDED_KEYS.get(normalised(before.lstrip("-")))
        if name is not None and key is None:
            return [*self.apart(before[: -len(name)]), *self.apart(f"{name}:{value}")]
        if key is not None and self._valued(key, value, piece) is None:
            for length in range(len(value) - 1, 0, -1):  # 班组:电工未完成
                is_seam = _CJK.search(value[length - 1 : length + 1]) is not None
                if is_seam and self._valued(key, value[:length], piece) is not None:
                    return [f"{before}:{value[:length]}", *self.apart(value[length:])]
        return [piece]

    def _is_filter(self, text: str) -> bool:
        plain = text.removeprefix("-")
        return plain in _BARE_CHINESE or (bool(_CJK.search(plain)) and read_period(plain, self._today) is not None)

    def _at(self, pieces: Sequence[str], at: int) -> tuple[Part | None, int]:
        """Return the part that begins at a piece, and how many pieces it takes."""
        piece = pieces[at]
        is_not = len(piece) > 1 and piece.startswith("-")
        body = piece[1:] if is_not else piece
        if body.startswith('"'):
            return _phrase(body, piece, is_not=is_not), 1
        if ":" in body and (part := self._with_key(body, piece, is_not=is_not)) is not None:
            return part, 1
        if is_not:
            return self._left_out(body, piece), 1
        for count in range(min(_SPAN, len(pieces) - at), 0, -1):
            typed = " ".join(pieces[at : at + count])
            if (period := read_period(_folded(typed), self._today)) is not None:
                return Part(reading=Reading.PERIOD, typed=typed, period=period), count
        for count in range(min(4, len(pieces) - at), 0, -1):
            typed = " ".join(pieces[at : at + count])
            if (code := _BARE.get(normalised(typed))) is not None:
                return Part(reading=_READINGS[code], typed=typed, codes=(code,)), count
        found = self._spaced(pieces, at) or self._numbered(pieces, at)
        if found is not None:
            return found
        words = tuple(search_words(body))
        return (Part(reading=Reading.WORDS, typed=piece, words=words) if words else None), 1

    def _left_out(self, body: str, typed: str) -> Part | None:
        if (period := read_period(_folded(body), self._today)) is not None:
            return Part(reading=Reading.PERIOD, typed=typed, period=period, is_not=True)
        if (code := _BARE.get(normalised(body))) is not None:
            return Part(reading=_READINGS[code], typed=typed, codes=(code,), is_not=True)
        words = tuple(search_words(body))
        return Part(reading=Reading.WORDS, typed=typed, words=words, is_not=True) if words else None

    def _with_key(self, body: str, typed: str, *, is_not: bool) -> Part | None:
        before, _, value = body.partition(":")
        value = value.strip('"').strip()
        if value and (period := read_period(_folded(f"{before} {value}"), self._today)) is not None:
            return Part(reading=Reading.PERIOD, typed=typed, period=period, is_not=is_not)
        key = _FOLDED_KEYS.get(normalised(before))
        if key is None or not value:
            return None
        if (part := self._valued(key, value, typed, is_not=is_not)) is not None:
            return part
        words = tuple(search_words(value))
        return Part(reading=Reading.WORDS, typed=typed, words=words, is_not=is_not, unknown=key) if words else None

    def _spaced(self, pieces: Sequence[str], at: int) -> tuple[Part, int] | None:
        """Read a key without a colon: only where what follows is whole one of its values."""
        key = _FOLDED_KEYS.get(normalised(pieces[at]))
        if key not in SPACED or key is None:
            return None
        for count in range(min(3, len(pieces) - at - 1), 0, -1):
            value = " ".join(pieces[at + 1 : at + 1 + count])
            typed = f"{pieces[at]} {value}"
            if '"' not in value and (part := self._valued(key, value, typed, is_whole=True)) is not None:
                return part, count + 1
        return None

    def _valued(
        self, key: FindKey, value: str, typed: str, *, is_not: bool = False, is_whole: bool = False
    ) -> Part | None:
        """Return the filter of a key with its value, or with several after commas; None if one of them is unknown."""
        if key in FREE:
            words = tuple(search_words(value))
            return Part(reading=Reading(key), typed=typed, words=words, is_not=is_not) if words else None
        if key is FindKey.PHONE:
            digits = re.sub(r"\D", "", value)
            return _phone(digits, typed, search_words(value), is_not=is_not) if digits else None
        if key is FindKey.DATE:
            period = read_period(_folded(value), self._today)
            return Part(reading=Reading.PERIOD, typed=typed, period=period, is_not=is_not) if period else None
        wanted = [one for one in value.split(",") if one.strip()]
        if key in _VALUES:
            codes = tuple(code for one in wanted if (code := _coded(key, one, is_whole=is_whole)))
            if len(codes) < len(wanted) or not codes:
                return None
            reading = Reading(key) if not set(codes) <= set(Standing) else Reading.STANDING
            return Part(reading=reading, typed=typed, codes=codes, is_not=is_not)
        named = [called(one, self._known.of(key), is_whole=is_whole) for one in wanted]
        if not named or not all(named):
            return None
        meant = list(dict.fromkeys(row for rows in named for row in rows))
        names = tuple(row.names[0] for row in meant)
        return Part(reading=Reading(key), typed=typed, ids=tuple(row.id for row in meant), names=names, is_not=is_not)

    def _numbered(self, pieces: Sequence[str], at: int) -> tuple[Part, int] | None:
        for count in (2, 1):
            typed = " ".join(pieces[at : at + count])
            if len(pieces) - at >= count and any(char.isalpha() for char in typed):
                try:
                    number = read_number(typed)
                except NumberUnreadable:
                    continue
                return Part(reading=Reading.NUMBER, typed=typed, number=number, words=tuple(search_words(typed))), count
        return _telephone(pieces, at)


def called(value: str, rows: Sequence[Named], *, is_whole: bool = False) -> list[Named]:
    """Return who is called *value*: by a whole name if anybody is, else by beginnings of the words of one.

    Russian names may stand in any case. is_whole -- every word typed must be a whole word of a name
    """
    words = normalised(value).split()
    if not words:
        return []
    whole = [row for row in rows if any(normalised(name).split() == words for name in row.meant)]
    if whole:
        return whole
    by_word = [row for row in rows if any(_has_all(words, name, _is_same) for name in row.meant)]
    if by_word or is_whole:
        return by_word or [row for row in rows if any(_has_all(words, name, _is_case_of) for name in row.meant)]
    for fits in (_is_beginning, _is_case_of):
        if found := [row for row in rows if any(_has_all(words, name, fits) for name in row.meant)]:
            return found
    return []


def _has_all(words: Sequence[str], name: str, fits: Callable[[str, str], bool]) -> bool:
    there = normalised(name).split()
    if _CJK.search(name):  # characters stand apart when compared: they must stand together in the name
        return "".join(words) in "".join(there)
    return all(any(fits(word, other) for other in there) for word in words)


def _is_same(word: str, other: str) -> bool:
    return word == other


def _is_beginning(word: str, other: str) -> bool:
    return other.startswith(word)


def _is_case_of(word: str, other: str) -> bool:
    """Return whether *word* is the Russian name *other* in another case: Орлову, Петровой."""
    stem = other[:-1] if other[-1:] in "аяйь" else other
    return len(stem) > 2 and not stem.isascii() and word.startswith(stem) and len(word) - len(stem) <= _CYRILLIC_ENDING


def _coded(key: FindKey, value: str, *, is_whole: bool) -> str | None:
    """Return the code that a value means; the beginning of exactly one will do."""
    plain = normalised(value)
    if plain in _VALUES[key]:
        return _VALUES[key][plain]
    begun = {code for name, code in _VALUES[key].items() if plain and name.startswith(plain)}
    return next(iter(begun)) if len(begun) == 1 and not is_whole else None


def _phrase(body: str, typed: str, *, is_not: bool) -> Part | None:
    words = tuple(search_words(body.strip('"')))
    return Part(reading=Reading.PHRASE, typed=typed, words=words, is_not=is_not) if words else None


def _telephone(pieces: Sequence[str], at: int) -> tuple[Part, int] | None:
    """Read a telephone number that stands in one piece, or in several that are none by themselves.

    Of pieces that begin as whole numbers do (+7, 8 916) the longest run is taken.
    """
    run = list(takewhile(_PHONE_PIECE.fullmatch, pieces[at:]))
    digits = [re.sub(r"\D", "", piece) for piece in run]
    count = 0
    if run and (run[0][0] in "+(" or digits[0] in ("7", "8", "0")):
        count = next((n for n in range(len(run), 0, -1) if len("".join(digits[:n])) in _WHOLE_PHONE), 0)
    if not count:
        count = len(list(takewhile(lambda part: len(part) < _LEAST_PHONE, digits))) or min(1, len(run))
    whole = "".join(digits[:count])
    is_all = not at and count == len(pieces) > 1  # nothing else is typed: `916 123` is a part of a number
    if not (_LEAST_PART if is_all else _LEAST_PHONE) <= len(whole) < _WHOLE_PHONE.stop:
        return None
    typed = " ".join(run[:count])
    return _phone(whole, typed, search_words(typed)), count


def _phone(digits: str, typed: str, words: Sequence[str], *, is_not: bool = False) -> Part:
    return Part(reading=Reading.PHONE, typed=typed, digits=digits, words=tuple(words), is_not=is_not)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(",;")
