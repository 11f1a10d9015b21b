"""Which kind of trouble the words point to, by the patterns of the categories, in any language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.records import Category
from desktop.domain.text import normalised, other_layout

_MOST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Suggestion:
    """pattern -- the words that point to it, as the category has them."""

    category: Category
    pattern: str


def suggestions(words: str, categories: Iterable[Category], *, about: str = "") -> list[Suggestion]:
    """Return the categories that *words* point to, the best first.

    A pattern fits if each of its words begins one of *words* (Chinese: its signs stand together); the longer
    pattern is the better one, and no other kind goes before one in which a person is in danger.
    about -- the equipment's name: "stuck at 3rd" about a lift is a stuck lift.
    If nothing fits, the same keys in the other keyboard layout are tried.
    """
    known = list(categories)
    for text in (words, other_layout(words)):
        found = _scored(text, known, about)
        if found:
            return found
    return []


def suggestion(words: str, categories: Iterable[Category], *, about: str = "") -> Suggestion | None:
    """Return the one kind that *words* plainly point to, else None."""
    found = suggestions(words, categories, about=about)
    return found[0] if found else None


def _scored(words: str, categories: Sequence[Category], about: str) -> list[Suggestion]:
    said = normalised(words).split()[:_MOST_WORDS]
    there = said + normalised(about).split()
    if not said:
        return []
    best: list[tuple[bool, int, int, Suggestion]] = []
    for place, category in enumerate(categories):
        fitting = [p for p in _patterns(category) if _fits(normalised(p).split(), said, there)]
        if fitting:
            pattern = max(fitting, key=len)
            best.append((not category.is_danger, -len(normalised(pattern)), place, Suggestion(category, pattern)))
    return [one[-1] for one in sorted(best, key=lambda one: one[:3])]


def _patterns(category: Category) -> list[str]:
    """Return what points to a kind: its patterns, and its own name, of which one word alone says too little."""
    names = [name for name in category.labels.values() if len(normalised(name).split()) > 1]
    said = [p for some in category.patterns.values() if isinstance(some, list) for p in some if isinstance(p, str)]
    return said + names


def _fits(pattern: Sequence[str], said: Sequence[str], there: Sequence[str]) -> bool:
    """Return whether the pattern is said; at least one of its words by the caller himself."""
    if not pattern:
        return False
    if any(word[0] >= "\u2e80" for word in pattern):
        return "".join(pattern) in "".join(said)
    return all(_begun(word, there) for word in pattern) and any(_begun(word, said) for word in pattern)


def _begun(beginning: str, words: Sequence[str]) -> bool:
    return any(word.startswith(beginning) for word in words)
