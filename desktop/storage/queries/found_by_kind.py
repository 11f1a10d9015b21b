"""Requests found by what their kind is called: nobody who looks for "noise" knows how a caller put it."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.text import search_words
from desktop.storage.tables import CategoryRow, RequestRow

_LEAST_LETTERS = 3  # fewer are the beginning of too many names; a Chinese character is a word


def by_kind(
    session: Session, words: Sequence[str], *, most: int, others: Callable[[Sequence[str]], Iterable[UUID]]
) -> list[UUID]:
    """Return requests of a kind that has some of *words* in its name, in any language; the newest first.

    others -- the requests that have the rest of the words in them
    """
    called = _called(session)
    named = {word: {ref for ref, names in called.items() if _begins(names, word)} for word in words}
    kinds = [kinds for kinds in named.values() if kinds]
    meant = reduce(set.intersection, kinds) if kinds else set()
    if not meant:
        return []
    wanted = select(RequestRow.id).where(RequestRow.category_id.in_(meant))
    rest = [word for word in words if not named[word]]
    if rest:
        wanted = wanted.where(RequestRow.id.in_(list(others(rest))))
    return list(session.scalars(wanted.order_by(RequestRow.recorded_at.desc(), RequestRow.id.desc()).limit(most)))


def _called(session: Session) -> dict[UUID, set[str]]:
    rows = session.execute(select(CategoryRow.id, CategoryRow.labels))
    return {ref: {word for name in labels.values() for word in search_words(str(name))} for ref, labels in rows}


def _begins(names: Iterable[str], word: str) -> bool:
    is_long_enough = len(word) >= _LEAST_LETTERS or not word.isascii()
    return is_long_enough and any(name.startswith(word) for name in names)
