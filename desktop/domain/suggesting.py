"""Which kind of trouble the words point to, by the patterns of the categories, in any language."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.records import Category
from desktop.domain.sound import begins_alike
from desktop.domain.text import normalised, other_layout

_MOST_WORDS = 200
Begins = Callable[[str, str], bool]


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
    If nothing fits, the same keys in the other keyboard layout are tried, then other letters: `stoit` is стоит.
    """
    known = list(categories)
    for text, begins in ((words, _begins), (other_layout(words), _begins), (words, _begins_in_any_letters)):
        found = _scored(text, known, about, begins)
        if found:
            return found
    return []


def suggestion(words: str, categories: Iterable[Category], *, about: str = "") -> Suggestion | None:
    """Return the one kind that *words* plainly point to, else None."""
    found = suggestions(words, categories, about=about)
    return found[0] if found else None


def _scored(words: str, categories: Sequence[Category], about: str, begins: Begins) -> list[Suggestion]:
    said = normalised(words).split()[:_MOST_WORDS]
    there = said + normalised(about).split()
    if not said:
        return []
    best: list[tuple[bool, int, int, Suggestion]] = []
    for place, category in enumerate(categories):
        fitting = [p for p in _patterns(category) if _fits(normalised(p).split(), said, there, begins)]
        if fitting:
            pattern = max(fitting, key=len)
            best.append((not category.is_danger, -len(normalised(pattern)), place, Suggestion(category, pattern)))
    return [one[-1] for one in sorted(best, key=lambda one: one[:3])]


def _patterns(category: Category) -> list[str]:
    return [p for some in category.patterns.values() if isinstance(some, list) for p in some if isinstance(p, str)]


def _fits(pattern: Sequence[str], said: Sequence[str], there: Sequence[str], begins: Begins) -> bool:
    """Return whether the pattern is said; at least one of its words by the caller himself."""
    if not pattern:
        return False
    if any(word[0] >= "\u2e80" for word in pattern):
        return "".join(pattern) in "".join(said)
    return all(any(begins(word, other) for other in there) for word in pattern) and any(
        begins(word, other) for word in pattern for other in said
    )


def _begins(beginning: str, word: str) -> bool:
    return word.startswith(beginning)


def _begins_in_any_letters(beginning: str, word: str) -> bool:
    return word.startswith(beginning) or begins_alike(beginning, word)
