"""Which kind of trouble the words point to, by the patterns of the categories, in any language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.nobody_inside import is_denial, left_in_danger
from desktop.domain.reading import is_short
from desktop.domain.records import Category
from desktop.domain.sound import begins_alike, is_alike, sound
from desktop.domain.text import normalised, other_layout

_MOST_WORDS = 200
_OF_NOBODY = ("passenger", "пассажир")
"""What a lift is called for carrying people says of nobody that he is inside."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """pattern -- the words that point to it, as the category has them."""

    category: Category
    pattern: str


def suggestions(words: str, categories: Iterable[Category], *, about: str = "") -> list[Suggestion]:
    """Return the categories that *words* point to, the best first.

    A pattern fits if each of its words begins one of *words* (Chinese: its signs stand together; a word of one or two
    letters is said whole: "no lift" is not "lift noisy"); the longer pattern is the better one, and no other kind
    goes before one in which a person is in danger. What is plainly denied or over is no danger (`nobody_inside`);
    whatever is said less plainly is taken for one.
    about -- the equipment's name, its place before it: "stuck at 3rd" about a lift is a stuck lift, but a passenger
    lift is no passenger.
    If nothing fits, the same keys in the other keyboard layout are tried, then other letters: `stoit` is стоит.
    """
    known = list(categories)
    for text, reading in ((words, _AsWritten), (other_layout(words), _AsWritten), (words, _InAnyLetters)):
        said = _words(text)[:_MOST_WORDS]
        found = _scored(reading(said), reading(left_in_danger(text)[:_MOST_WORDS]), known, reading(_thing(about)))
        if found:
            return found
    return []


def suggestion(words: str, categories: Iterable[Category], *, about: str = "") -> Suggestion | None:
    """Return the one kind that *words* plainly point to, else None."""
    found = suggestions(words, categories, about=about)
    return found[0] if found else None


def pattern_words(category: Category) -> set[str]:
    """Return the words of the patterns of a kind; of Chinese the patterns as a whole."""
    said = (_words(pattern) for pattern in _patterns(category))
    return {word for words in said for word in (("".join(words),) if words and words[0][0] >= "\u2e80" else words)}


class _AsWritten:
    """Words that are said, with all that they begin with: hundreds of patterns are held against them."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._beginnings = {word[:length] for word in words for length in range(1, len(word) + 1)}

    def has_begun(self, beginning: str) -> bool:
        """Return whether a word begins so; a short one is all of it."""
        return beginning in (self.words if is_short(beginning) else self._beginnings)


class _InAnyLetters(_AsWritten):
    """The same in Latin letters for Cyrillic ones, and the other way round."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(words)
        sounds = [_sound(word) for word in words]
        self._sounds = {key[:length] for key in sounds for length in range(1, len(key) + 1)}

    def has_begun(self, beginning: str) -> bool:
        if super().has_begun(beginning):
            return True
        is_said = is_alike if is_short(beginning) else begins_alike
        return _sound(beginning) in self._sounds and any(is_said(beginning, word) for word in self.words)


def _scored(
    said: _AsWritten, undenied: _AsWritten, categories: Sequence[Category], about: _AsWritten
) -> list[Suggestion]:
    best: list[tuple[bool, int, int, Suggestion]] = []
    for place, category in enumerate(categories if said.words else ()):
        fitting = [p for p in _patterns(category) if _fits(_words(p), said, about)]
        if category.is_danger and fitting:  # "cannot get out" denies, and is one
            fitting = [p for p in fitting if any(map(is_denial, _words(p))) or _fits(_words(p), undenied, about)]
        if fitting:
            pattern = max(fitting, key=len)
            length = len(" ".join(_words(pattern)))
            best.append((not category.is_danger, -length, place, Suggestion(category, pattern)))
    return [one[-1] for one in sorted(best, key=lambda one: one[:3])]


def _patterns(category: Category) -> list[str]:
    """Return what points to a kind: its patterns, and its own name, of which one word alone says too little."""
    names = [name for name in category.labels.values() if len(_words(name)) > 1]
    said = [p for some in category.patterns.values() if isinstance(some, list) for p in some if isinstance(p, str)]
    return said + names


def _fits(pattern: Sequence[str], said: _AsWritten, about: _AsWritten) -> bool:
    """Return whether the pattern is said; at least one of its words by the caller himself."""
    if not pattern:
        return False
    if any(word[0] >= "\u2e80" for word in pattern):
        return "".join(pattern) in "".join(said.words)
    by_caller = [said.has_begun(word) for word in pattern]
    return any(by_caller) and all(
        is_said or about.has_begun(word) for word, is_said in zip(pattern, by_caller, strict=True)
    )


def _thing(about: str) -> list[str]:
    """Return the words of an equipment's name that tell what it is; where it stands tells nothing of the trouble."""
    return [word for word in _words(about.rsplit(", ", maxsplit=1)[-1]) if not word.startswith(_OF_NOBODY)]


@lru_cache(maxsize=8_192)  # the same patterns are looked at at each pause in the typing
def _words(text: str) -> tuple[str, ...]:
    return tuple(normalised(text).split())


@lru_cache(maxsize=8_192)
def _sound(word: str) -> str:
    return sound(word)
