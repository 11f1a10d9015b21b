"""Questions to the search index of the directory: from the strictest reading of the words to the loosest."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Result, text
from sqlalchemy.orm import Session

from desktop.storage.queries import known_words
from desktop.storage.search_docs import docs_of
from desktop.storage.types import Id

_SHORT = 3  # so many letters: the index has the beginnings of words at hand
FEW = 24  # of each kind
_MOST_READ = 1_000
_TWO_SLIPS = 2
Spelt = Callable[[str], str]
Ref = tuple[str, UUID]
_MATCHES = text(
    "SELECT d.kind AS kind, d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND t.rowid BETWEEN :first AND :last ORDER BY t.rowid LIMIT :most"
).columns(ref=Id)


def as_typed(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* as they stand: whole; as the beginnings of words; numbers begun too."""
    begun = {word: _begun(session, word) for word in words if not word.isdigit()}
    if not all(begun.values()):
        return
    yield _all(words, _whole)
    if begun:
        yield _all(words, partial(_read, begun))
    if len(begun) < len(set(words)):
        yield _all(words, lambda word: begun.get(word) or f"{_whole(word)}*")


def beginning(session: Session, words: Sequence[str]) -> str:
    """Return the question for rows that have each of *words* as the beginning of one."""
    return _all(words, lambda word: f"{_whole(word)}*" if word.isdigit() else _begun(session, word) or _whole(word))


def in_other_letters(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* of which some are spelt in other letters than in the directory, if any may be."""
    letters = {word: _alike(session, word) for word in words if not word.isdigit()}
    if not all(letters.values()) or not any(known_words.alike(session, word) for word in letters):
        return
    yield _all(words, partial(_read, letters))
    if len(letters) < len(set(words)):
        yield _all(words, lambda word: letters.get(word) or f"{_whole(word)}*")


def with_a_slip(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* one of which is misspelt; all the others as they stand or in other letters."""
    letters = {word: _alike(session, word) for word in words if not word.isdigit()}
    unknown = [word for word, spelt in letters.items() if not spelt]
    for wrong in unknown or letters:
        found = known_words.near(session, wrong) if len(unknown) < _TWO_SLIPS else []
        if found:
            yield _all(words, partial(_read, letters | {wrong: _any(found)}))


def all_matching(session: Session, question: str, kinds: Sequence[str]) -> list[Ref] | None:
    """Return the rows of *kinds* that fit, if they are few; None if there are more.

    To find nothing takes longest: what fits rarely is looked for once, and not for each kind.
    """
    found = _rows(session, question, kinds, FEW).all()
    return [(row.kind, row.ref) for row in found if row.kind in kinds] if len(found) < FEW else None


def matching(session: Session, question: str, kind: str, *, most: int = _MOST_READ) -> Iterator[list[UUID]]:
    """Give the rows of *kind* that fit, the shortest titles first, FEW at a time: mostly the first are enough."""
    found = _rows(session, question, (kind,), most)
    try:
        for some in found.partitions(FEW):
            yield [row.ref for row in some]
    finally:
        found.close()


def _rows(session: Session, question: str, kinds: Sequence[str], most: int) -> Result[Any]:
    first, last = docs_of(*kinds)
    return session.execute(_MATCHES, {"query": question, "first": first, "last": last, "most": most})


def _alike(session: Session, word: str) -> str:
    """Return the question for what begins so in any letters; empty where nothing does."""
    found = known_words.alike(session, word)
    if known_words.are_many(found):  # their beginnings, as long as what is typed, are few
        beginnings = sorted({f"{_whole(other[: len(word)])}*" for other in found})
        return _either(_begun(session, word), *beginnings)
    return _either(_begun(session, word), _any(found) if found else "")


def _begun(session: Session, word: str) -> str:
    """Return the question for what begins so; empty where nothing does.

    The words are named where they are few: FTS5 looks for those one row after another, but for a beginning of more
    than three letters it first puts together all the rows there are.
    """
    if not known_words.is_noted(word):
        return f"{_whole(word)}*"
    found = known_words.begun(session, word)
    return f"{_whole(word)}*" if found is None or (found and len(word) <= _SHORT) else _any(found)


def _read(read: Mapping[str, str], word: str) -> str:
    return read.get(word) or _whole(word)


def _all(words: Iterable[str], spelt: Spelt) -> str:
    return " AND ".join(f"({spelt(word)})" for word in words)


def _any(words: Iterable[str]) -> str:
    return " OR ".join(_whole(word) for word in words)


def _either(*questions: str) -> str:
    return " OR ".join(question for question in questions if question)


def _whole(word: str) -> str:
    """Return a word as FTS5 takes it: in quotes nothing in it is syntax."""
    return f'"{word}"'
