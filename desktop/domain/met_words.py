"""The words that point to a kind of trouble, typed at two desks at once: neither loses what the other wrote."""

from collections.abc import Mapping, Sequence
from typing import Any

Patterns = Mapping[str, Any]
"""As a kind keeps them: {language: [beginnings of words]}; what a newer program put there may be anything."""


def met_words(began: Patterns, mine: Patterns, theirs: Patterns) -> dict[str, Any]:
    """Return what stands there once both are done.

    began -- what stood there when I began to type; theirs -- what stands there now: words that somebody put in since
    stay, words that somebody took out stay out
    """
    languages = [*theirs, *(one for one in mine if one not in theirs)]
    met = {one: _met(began.get(one), mine.get(one), theirs.get(one)) for one in languages}
    return {language: words for language, words in met.items() if words}


def _met(began: Any, mine: Any, theirs: Any) -> Any:
    if began == theirs:
        return mine
    if began == mine:
        return theirs
    lists = [one or [] for one in (began, mine, theirs)]
    if not all(isinstance(one, list) for one in lists):
        return mine
    return _of_both(*lists)


def _of_both(began: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]) -> list[Any]:
    kept = [one for one in theirs if one in mine or one not in began]
    return [*kept, *(one for one in mine if one not in began and one not in kept)]
