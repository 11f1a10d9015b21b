"""Which kinds the desk's own past requests in like words had: nothing is learnt, the past is looked at."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.number import RequestNumber
from desktop.domain.text import search_words
from desktop.storage.tables import RequestRow
from desktop.storage.types import Id

MOST = 3
_WORDS, _BEGUN, _PER_WORD, _NEAREST, _EXAMPLES = 12, 3, 150, 25, 2
_LOOKED_AT = 4 * _NEAREST  # some may have no kind
_STEM, _ENDING = 4, 2
_LEAST_SHARE = 0.2
_ASIAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]")
_TEXTS = 2_000  # of the newest with a word: what is written of the work may have it twenty thousand times, no call once
_NEWEST = text(
    "SELECT t.doc AS doc, d.ref AS ref FROM (SELECT rowid AS doc FROM search_journal WHERE search_journal MATCH :query"
    f" ORDER BY rowid DESC LIMIT {_TEXTS}) t JOIN search_doc d ON d.doc = t.doc"
    " WHERE d.kind = 'request' ORDER BY t.doc DESC LIMIT :most"
).columns(ref=Id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """share -- how much of the likeness speaks for this kind, 0 to 1; numbers -- the likest requests that had it.

    heard -- how much of what is asked for stands in one of these requests, 0 to 1
    """

    category_id: UUID
    share: float
    heard: float
    numbers: tuple[str, ...]


def kinds_alike(session: Session, words: str, *, but: Collection[UUID] = ()) -> list[Alike]:
    """Return the kinds of the newest requests with words like these, the likest first, at most MOST.

    A word says the more the rarer it is. Of each word the newest 150 requests are looked at, however many there are,
    so that the answer takes as long in a file of ten years as in one of a month. Requests without a kind say nothing.
    but -- requests that are left out
    """
    likeness: dict[UUID, float] = {}
    shared: Counter[UUID] = Counter()
    begun = 0
    queries = list(_queries(words))
    for query, beginning in queries:
        rows = session.execute(_NEWEST, {"query": query, "most": _PER_WORD}).all()
        if not rows and beginning and begun < _BEGUN:
            begun += 1
            rows = session.execute(_NEWEST, {"query": beginning, "most": _PER_WORD}).all()
        if not rows:
            continue
        weight = math.log(1 + max(rows[0].doc - rows[-1].doc, len(rows)) / len(rows)) + 0.5
        for row in rows:
            likeness[row.ref] = likeness.get(row.ref, 0.0) + weight
        shared.update({row.ref for row in rows})
    likest = sorted((ref for ref in likeness if ref not in but), key=lambda ref: (-likeness[ref], -ref.int))
    kinds = _kinds(session, likest[:_LOOKED_AT])
    nearest = [ref for ref in likest[:_LOOKED_AT] if ref in kinds][:_NEAREST]
    return _voted(nearest, likeness, kinds, {ref: shared[ref] / len(queries) for ref in nearest})


def _queries(words: str) -> Iterator[tuple[str, str]]:
    """Give the FTS5 queries: each word, and its beginning for where nobody said it so (endings change).

    Chinese: two signs in a row. Of a beginning FTS5 puts together all rows before it gives the newest, so that it is
    asked for few words only.
    """
    said = list(dict.fromkeys(search_words(words)))[: 4 * _WORDS]
    signs = [sign for sign in search_words(words) if _ASIAN.match(sign)]
    queries = [(f'"{one} {other}"', "") for one, other in pairwise(signs)]
    plain = (word for word in said if not _ASIAN.match(word) and len(word) > 1 and not word.isdigit())
    queries += [(f'"{word}"', _beginning(word)) for word in plain]
    yield from list(dict.fromkeys(queries))[:_WORDS]


def _beginning(word: str) -> str:
    return f'"{word[: max(_STEM, len(word) - _ENDING)]}"*' if len(word) > _STEM else ""


class _Kind:
    __slots__ = ("category_id", "number")

    def __init__(self, category_id: UUID, number: str) -> None:
        self.category_id, self.number = category_id, number


def _kinds(session: Session, refs: Sequence[UUID]) -> Mapping[UUID, _Kind]:
    wanted = select(RequestRow.id, RequestRow.category_id, RequestRow.station, RequestRow.year, RequestRow.serial)
    found: dict[UUID, _Kind] = {}
    for row in session.execute(wanted.where(RequestRow.id.in_(refs), RequestRow.category_id.is_not(None))):
        found[row.id] = _Kind(row.category_id, str(RequestNumber(row.station, row.year, row.serial)))
    return found


def _voted(
    nearest: Sequence[UUID], likeness: Mapping[UUID, float], kinds: Mapping[UUID, _Kind], heard: Mapping[UUID, float]
) -> list[Alike]:
    votes: dict[UUID, float] = {}
    best: dict[UUID, float] = {}
    examples: dict[UUID, list[str]] = {}
    for ref in nearest:
        kind = kinds[ref]
        votes[kind.category_id] = votes.get(kind.category_id, 0.0) + likeness[ref] ** 2
        best[kind.category_id] = max(best.get(kind.category_id, 0.0), heard[ref])
        if len(shown := examples.setdefault(kind.category_id, [])) < _EXAMPLES:
            shown.append(kind.number)
    total = sum(votes.values())
    order = sorted(votes, key=lambda category: -votes[category])[:MOST]
    return [
        Alike(category_id=one, share=votes[one] / total, heard=best[one], numbers=tuple(examples[one]))
        for one in order
        if votes[one] / total >= _LEAST_SHARE or one == order[0]
    ]
