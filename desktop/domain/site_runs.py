"""A run of places as one types it: "houses 2-40 even", "entrances 1-4 flats 1-72", "квартиры 1-72 по 18"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NoReturn

from desktop.domain.errors import RunTooLarge, RunUnreadable
from desktop.domain.run_words import KINDS, Token, tokens
from desktop.domain.text import other_layout

MOST_AT_ONCE = 2_000
"""Rows that one act makes: a server takes one act's 5,000 in one piece, and a slip of a digit must not make a town."""
_PARTS = re.compile(r"(\d+)(?:([^\W\d_])(\d*))?(?:/(\d+)([^\W\d_])?)?")


@dataclass(frozen=True, slots=True)
class Within:
    """What a part of a run is laid into. numbers -- () means all of that kind."""

    kind: str
    name: str
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """Places of one kind. kind, name -- "" where no word says it; each -- how many go into one of what they lie in.

    is_repeated -- all the numbers go into each of those: every entrance has its room 101
    """

    kind: str
    name: str
    numbers: tuple[str, ...]
    each: int | None = None
    within: Within | None = None
    is_repeated: bool = False


@dataclass(slots=True)
class _Item:
    first: str
    last: str | None = None
    parity: Token | None = None


@dataclass(slots=True)
class _Part:
    """A segment while it is read. inner -- the items of what it lies in; is_closed -- its kind came behind them"""

    kind: str = ""
    items: list[_Item] = field(default_factory=list)
    each: int | None = None
    inner_kind: str = ""
    inner: list[_Item] = field(default_factory=list)
    is_inner: bool = False
    is_closed: bool = False
    parity: Token | None = None
    is_repeated: bool = False

    @property
    def target(self) -> list[_Item]:
        return self.inner if self.is_inner else self.items


def read_run(typed: str) -> tuple[Segment, ...]:
    """Return the parts of a typed run in their order. Raises RunUnreadable, RunTooLarge."""
    found = tokens(typed) or tokens(other_layout(typed))
    if not found:
        _refuse(typed)
    reader = _Reader(typed)
    for at, (token, word) in enumerate(found):
        reader.take(token, word, found[at + 1][0] if at + 1 < len(found) else None)
    return reader.finished()


class _Reader:
    """Reads token by token; what comes before decides what a word means."""

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._parts = [_Part()]
        self._before: Token | None = None
        self._expects_last = self._expects_each = self._is_from = self._is_after_each = False

    @property
    def _part(self) -> _Part:
        return self._parts[-1]

    def take(self, token: Token, word: str, following: Token | None) -> None:
        part = self._part
        if token is Token.NUMBER:
            self._number(word)
        elif token is Token.KIND:
            self._kind(word)
        elif token is Token.TO or (token is Token.SHARED_OUT and self._is_from):
            if self._is_after_each and part.each is not None:  # "每单元 101-104": no count, but the first of a range
                part = self._repeated(part)
            if self._before not in (Token.NUMBER, Token.KIND) or not part.target:
                _refuse(self._typed)
            self._expects_last, self._is_from = True, False
            part.is_closed = False
        elif token is Token.FROM:
            self._is_from = True
        elif token in (Token.EVEN, Token.ODD):
            self._parity(token)
        elif token in (Token.EACH, Token.SHARED_OUT):
            self._each(following)
        elif token is Token.IN and following is not Token.EACH:
            part.is_inner = True
        elif token is Token.END:
            self._begin()
        self._before = token

    def finished(self) -> tuple[Segment, ...]:
        parts = [part for part in self._parts if part.kind or part.items or part.inner]
        if self._expects_last or self._expects_each or not parts or any(not part.items for part in parts):
            _refuse(self._typed)
        if len(parts) > 1 and any(not part.kind for part in parts):
            _refuse(self._typed)
        return tuple(_joined([self._segment(part) for part in parts]))

    def _begin(self) -> None:
        if self._part.items or self._part.kind:
            self._parts.append(_Part())

    def _number(self, word: str) -> None:
        part = self._part
        if self._expects_each:
            if not word.isdecimal() or part.each is not None or int(word) == 0:
                _refuse(self._typed)
            part.each, self._expects_each, self._is_after_each = int(word), False, True
            return
        if self._expects_last:
            item = part.target[-1]
            if item.last is not None:
                _refuse(self._typed)
            item.last, self._expects_last = word, False
        else:
            if part.is_closed and not part.is_inner:
                self._begin()
            self._part.target.append(_Item(word, parity=self._part.parity))
            self._part.parity = None
        self._is_after_each = False

    def _kind(self, word: str) -> None:
        part = self._part
        if self._is_after_each and not part.is_inner and part.kind and KINDS[word].kind != KINDS[part.kind].kind:
            _refuse(self._typed)  # "1-4单元，每单元18室": which rooms, it does not say
        if self._expects_each or self._is_after_each:
            self._is_after_each = False
            return  # "每单元18室": the words say again what is clear already
        if part.is_inner and not part.inner_kind:
            part.inner_kind = word
        elif not part.is_inner and not part.kind:
            part.kind, part.is_closed = word, bool(part.items)
        elif not part.is_inner and self._before is Token.NUMBER and not part.is_closed and _same(word, part):
            part.is_closed = True
        else:
            self._parts.append(_Part(kind=word))

    def _parity(self, token: Token) -> None:
        items = self._part.target
        if items and items[-1].last is not None and items[-1].parity is None:
            items[-1].parity = token
        else:
            self._part.parity = token

    def _each(self, following: Token | None) -> None:
        """What stands before "each" is how many, if it is a number alone; else it follows."""
        part = self._part
        items = part.target
        if self._before is Token.IN:
            self._is_after_each = False
            part.is_inner = following is Token.KIND
            part.is_repeated = part.each is None
            return
        if self._before is Token.NUMBER and items and items[-1].last is None and following is not Token.NUMBER:
            item = items.pop()
            if not item.first.isdecimal() or int(item.first) == 0 or part.each is not None:
                _refuse(self._typed)
            part.each = int(item.first)
        elif part.each is None:
            self._expects_each = True
        else:
            self._is_after_each = False

    def _repeated(self, part: _Part) -> _Part:
        """Let what was taken for a count be the first of the numbers that go into each."""
        first, part.each, self._is_after_each = str(part.each), None, False
        if part.items:
            self._begin()
        self._part.is_repeated = True
        self._part.items.append(_Item(first))
        return self._part

    def _segment(self, part: _Part) -> Segment:
        within = None
        if part.is_inner:
            if not part.inner_kind:
                _refuse(self._typed)
            inner = KINDS[part.inner_kind]
            within = Within(inner.kind, inner.name, self._expanded(part.inner))
        kind, name = (KINDS[part.kind].kind, KINDS[part.kind].name) if part.kind else ("", "")
        numbers = self._expanded(part.items)
        return Segment(kind, name, numbers, part.each, within, part.is_repeated)

    def _expanded(self, items: Sequence[_Item]) -> tuple[str, ...]:
        numbers: dict[str, None] = {}
        for item in items:
            numbers |= dict.fromkeys(self._between(item))
            if len(numbers) > 5 * MOST_AT_ONCE:
                raise RunTooLarge(count=len(numbers), most=MOST_AT_ONCE)
        return tuple(numbers)

    def _between(self, item: _Item) -> list[str]:
        """Return the numbers from the first to the last: 2-40, 14a-14d, 18/1-18/4."""
        if item.last is None:
            return [item.first]
        one, two = _PARTS.fullmatch(item.first), _PARTS.fullmatch(item.last)
        if one is None or two is None:
            _refuse(self._typed)
        start, last = one.groups(), two.groups()
        if not any(start[1:]) and not any(last[1:]):
            return self._counted("", start[0], last[0], item.parity)
        if start[0] == last[0] and start[1] and last[1] and not any((*start[2:], *last[2:])):
            first, end = ord(start[1]), ord(last[1])
            if first <= end and end - first < 40:
                return [f"{start[0]}{chr(letter)}" for letter in range(first, end + 1)]
        if start[:3] == last[:3] and start[3] and last[3] and not start[4] and not last[4]:
            return self._counted(item.first.rpartition("/")[0] + "/", start[3], last[3], item.parity)
        raise RunUnreadable(typed=self._typed)

    def _counted(self, before: str, first: str, last: str, parity: Token | None) -> list[str]:
        if int(first) > int(last):
            _refuse(self._typed)
        if int(last) - int(first) > 10 * MOST_AT_ONCE:
            raise RunTooLarge(count=int(last) - int(first) + 1, most=MOST_AT_ONCE)
        width = len(first) if first.startswith("0") else 0
        wanted = {Token.EVEN: (0,), Token.ODD: (1,)}.get(parity, (0, 1)) if parity else (0, 1)
        return [f"{before}{n:0{width}d}" for n in range(int(first), int(last) + 1) if n % 2 in wanted]


def _joined(segments: list[Segment]) -> list[Segment]:
    """Put together what was said in several pieces: "1单元、2单元"."""
    joined: list[Segment] = []
    for one in segments:
        last = joined[-1] if joined else None
        if last is not None and replace(last, numbers=()) == replace(one, numbers=()) and not (one.each or one.within):
            joined[-1] = replace(last, numbers=tuple(dict.fromkeys((*last.numbers, *one.numbers))))
        else:
            joined.append(one)
    return joined


def _same(word: str, part: _Part) -> bool:
    """Return whether the word repeats the kind behind the last of several numbers: "2号至40号"."""
    return KINDS[word] == KINDS[part.kind] and part.items[-1].last is not None


def _refuse(typed: str) -> NoReturn:
    raise RunUnreadable(typed=" ".join(typed.split()))
