"""Which kind of trouble words tell of: by the patterns of the kinds first, then by the desk's own past requests."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.reading import Span, pattern_in
from desktop.domain.records import Category
from desktop.domain.suggesting import suggestions
from desktop.domain.understood import KindRead
from desktop.storage.queries.alike import kinds_alike
from desktop.storage.queries.categories import categories

MOST = 3
_PLAIN_SHARE = 0.6
_PLAIN_HEARD = 0.5  # "from" alone of "smoke from the machine room" says nothing


def kinds_read(
    session: Session,
    words: str,
    *,
    about: str = "",
    but: Collection[UUID] = (),
    known: Sequence[Category] | None = None,
) -> tuple[tuple[KindRead, ...], list[Span]]:
    """Return at most MOST kinds, the likeliest first, and where the pattern of the first one stands in *words*.

    That a person is in danger is never plain by likeness alone: it is proposed, and somebody says so (F5).
    about -- the equipment's name: "stuck" about a lift is a stuck lift; but -- requests that are left out
    known -- the kinds, where they have been read already
    """
    if not words.strip():
        return (), []
    known = categories(session) if known is None else known
    said = suggestions(words, known, about=about)[:MOST]
    read = [KindRead(category=one.category, pattern=one.pattern, is_plain=True) for one in said]
    by_id = {category.id: category for category in known}
    for one in kinds_alike(session, words, but=but):
        if one.category_id in by_id and one.category_id not in {kind.id for kind in read}:
            kind = by_id[one.category_id]
            is_plain = not (said or kind.is_danger) and one.share >= _PLAIN_SHARE and one.heard >= _PLAIN_HEARD
            read.append(KindRead(category=kind, numbers=one.numbers, is_plain=is_plain))
    spans = pattern_in(said[0].pattern, words) if said else []
    return tuple(read[:MOST]), spans
