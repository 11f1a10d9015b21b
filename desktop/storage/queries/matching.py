"""Questions to the search index of the directory: from the strictest reading of the words to the loosest."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.storage.queries import known_words
from desktop.storage.search_docs import docs_of
from desktop.storage.types import Id

_SHORT = 3  # so many letters: the index has the beginnings of words at hand
_MOST_READ = 1_000
Spelt = Callable[[str], str]
_MATCHES = text(
    "SELECT d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND t.rowid BETWEEN :first AND :last ORDER BY t.rowid LIMIT :most"
).columns(ref=Id)


def as_typed(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* as they stand: whole; as the beginnings of words; numbers begun too."""
    yield _all(words, _whole)
    begun = {word: _begun(session, word) for word in words if not word.isdigit()}
    if begun:
        yield _all(words, lambda word: begun.get(word) or _whole(word))
    if len(begun) < len(words):
        yield _all(words, lambda word: begun.get(word) or f"{_whole(word)}*")


def beginning(session: Session, words: Sequence[str]) -> str:
    """Return the question for rows that have each of *words* as the beginning of one."""
    return _all(words, lambda word: f"{_whole(word)}*" if word.isdigit() else _begun(session, word))


def in_other_letters(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* of which some are spelt in other letters than in the directory, if any may be."""
    alike = {word: found for word in words if (found := known_words.alike(session, word))}
    if alike:
        read = {word: _either(_begun(session, word), _any(found)) for word, found in alike.items()}
        yield _all(words, lambda word: read.get(word) or _as_it_stands(session, word))
        if any(word.isdigit() for word in words):
            numbers = {word: f"{_whole(word)}*" for word in words if word.isdigit()}
            yield _all(words, lambda word: read.get(word) or numbers.get(word) or _as_it_stands(session, word))


def with_a_slip(session: Session, words: Sequence[str]) -> Iterator[str]:
    """Give the questions for *words* one of which is misspelt; all the others as they stand or in other letters."""
    letters = [word for word in words if not word.isdigit()]
    unknown = [word for word in letters if not _is_known(session, word)]
    for wrong in unknown or letters:
        found = known_words.near(session, wrong) if len(unknown) < 2 else []
        if found:
            yield _all(words, partial(_corrected, session, wrong, _any(found)))


def matching(session: Session, query: str, kind: str, *, most: int = _MOST_READ) -> Generator[UUID]:
    """Give the rows of *kind* that fit, those with the shortest titles first."""
    first, last = docs_of(kind)
    found = session.execute(_MATCHES, {"query": query, "first": first, "last": last, "most": most})
    try:
        yield from (row.ref for row in found)
    finally:
        found.close()


def _corrected(session: Session, wrong: str, instead: str, word: str) -> str:
    if word == wrong:
        return instead
    alike = [] if word.isdigit() else known_words.alike(session, word)
    return _either(_as_it_stands(session, word), _any(alike)) if alike else _as_it_stands(session, word)


def _is_known(session: Session, word: str) -> bool:
    return bool(known_words.begun(session, word) or known_words.alike(session, word))


def _as_it_stands(session: Session, word: str) -> str:
    return _whole(word) if word.isdigit() else _begun(session, word)


def _begun(session: Session, word: str) -> str:
    """Return the question for what begins so.

    The words are named where they are few: FTS5 looks for those one row after another, but for a beginning of more
    than three letters it first puts together all the rows there are.
    """
    if len(word) <= _SHORT:
        return f"{_whole(word)}*"
    found = known_words.begun(session, word)
    return f"{_whole(word)}*" if found is None else _any(found) if found else _whole(word)


def _all(words: Iterable[str], spelt: Spelt) -> str:
    return " AND ".join(f"({spelt(word)})" for word in words)


def _any(words: Iterable[str]) -> str:
    return " OR ".join(_whole(word) for word in words)


def _either(*questions: str) -> str:
    return " OR ".join(questions)


def _whole(word: str) -> str:
    """Return a word as FTS5 takes it: in quotes nothing in it is syntax."""
    return f'"{word}"'
