"""Who calls, where a line names him without his number: somebody of the place, or somebody by his whole name."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.reading import Span, WordAt
from desktop.domain.records import Candidate
from desktop.domain.sound import is_alike, plain_words
from desktop.storage.queries.candidates import candidates
from desktop.storage.queries.site_ground import house_and_up, within
from desktop.storage.search_docs import docs_of
from desktop.storage.tables import ContactRow
from desktop.storage.types import Id

_MANY = 400
_SHORT = 2  # letters: no name by themselves
_SEVERAL, _LONGEST = 2, 4  # words of a whole name
_CALLED = text(
    "SELECT d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND t.rowid BETWEEN :first AND :last ORDER BY t.rowid LIMIT 8"
).columns(ref=Id)
_OF_PEOPLE = dict(zip(("first", "last"), docs_of("contact"), strict=True))


def caller_named(session: Session, words: Sequence[WordAt], site_id: UUID | None) -> tuple[Candidate, Span] | None:
    """Return the one known caller whom *words* name, and where; None if nobody or several may be meant.

    At a known place a part of the name is enough (of those there, then of those of the whole house); anywhere the
    whole name is, of two words at least. words -- of `words_at`, without what is something else
    """
    if site_id is not None:
        for place in (site_id, *house_and_up(session, site_id)):
            people = _people_at(session, place)
            said = [(_said(words, name), ref) for ref, name in people]
            most = max((len(spoken) for spoken, _ref in said), default=0)
            if most:
                meant = [(spoken, ref) for spoken, ref in said if len(spoken) == most]
                return _caller(session, meant[0][1], meant[0][0]) if len(meant) == 1 else None
    for run in _runs(words):
        if len(known := _called(session, run)) == 1:
            return _caller(session, known[0], run)
    return None


def _people_at(session: Session, site_id: UUID) -> list[tuple[UUID, str]]:
    """Return who usually calls from a place or from within it; nobody where they are too many to be told apart."""
    there = select(ContactRow.id, ContactRow.name).where(
        ContactRow.site_id.in_(within(site_id)), ContactRow.retired_at.is_(None), ContactRow.name != ""
    )
    found = [(row.id, row.name) for row in session.execute(there.limit(_MANY + 1))]
    return found if len(found) <= _MANY else []


def _said(words: Sequence[WordAt], name: str) -> list[WordAt]:
    """Return which of *words* are words of *name*, in these letters or others; initials and particles say nothing."""
    parts = [part for part in plain_words(name) if len(part) > _SHORT and part.isalpha()]
    return [one for one in words if any(one.word == part or is_alike(one.word, part) for part in parts)]


def _runs(words: Sequence[WordAt]) -> Iterator[Sequence[WordAt]]:
    """Return the runs of words that may be a whole name, the longest first."""
    for is_word, some in groupby(words, key=lambda one: one.word.isalpha() and len(one.word) > 1):
        row = list(some) if is_word else []
        for length in range(min(_LONGEST, len(row)), _SEVERAL - 1, -1):
            for start in range(len(row) - length + 1):
                yield row[start : start + length]


def _called(session: Session, run: Sequence[WordAt]) -> list[UUID]:
    """Return who has all words of *run* in his name and no others."""
    query = " AND ".join(f'"{one.word}"' for one in run)
    refs = [row.ref for row in session.execute(_CALLED, {"query": query, **_OF_PEOPLE})]
    if not refs:
        return []
    said = {one.word for one in run}
    rows = session.execute(
        select(ContactRow.id, ContactRow.name).where(ContactRow.id.in_(refs), ContactRow.retired_at.is_(None))
    )
    return [row.id for row in rows if set(plain_words(row.name)) == said]


def _caller(session: Session, ref: UUID, said: Sequence[WordAt]) -> tuple[Candidate, Span] | None:
    found = candidates(session, [("contact", ref)], "")
    return (found[0], Span(said[0].start, said[-1].end, "caller")) if found else None
