"""What plainly stands in a line of free text: a known place, an equipment number, a telephone, a caller, a kind."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.phone import phone_in
from desktop.domain.reading import Span, caller_in, runs, span_of, to_be_said, urgency_in
from desktop.domain.sound import plain_words
from desktop.domain.text import normalised, retyped, search_words
from desktop.domain.understood import Understood
from desktop.storage.queries.kinds import kinds_read
from desktop.storage.queries.lookups import find
from desktop.storage.search_docs import docs_of
from desktop.storage.tables import EquipmentRow, SiteRow
from desktop.storage.types import Id

_NAMED = text(
    "SELECT d.kind AS kind, d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND t.rowid BETWEEN :first AND :last ORDER BY t.rowid LIMIT 24"
).columns(ref=Id)
_ANYTHING = text("SELECT 1 FROM search_text WHERE search_text MATCH :query LIMIT 1")
_OF_PLACES = dict(zip(("first", "last"), docs_of("site", "equipment"), strict=True))
_PLACES: Mapping[str, Any] = {
    "site": select(SiteRow.id, SiteRow.path).where(SiteRow.retired_at.is_(None)),
    "equipment": select(
        EquipmentRow.id, EquipmentRow.short_number, EquipmentRow.name, EquipmentRow.site_id, SiteRow.path
    )
    .outerjoin(SiteRow, SiteRow.id == EquipmentRow.site_id)
    .where(EquipmentRow.retired_at.is_(None)),
}
_MANY, _LONGEST = 60, 1_000


class _Named(NamedTuple):
    """place -- site, equipment, name; words -- how many it is called by; number -- of the equipment.

    own -- words that must be said of it
    """

    place: tuple[UUID, UUID | None, str]
    words: int
    number: str = ""
    own: frozenset[str] = frozenset()


def understand(session: Session, typed: str, country: str) -> Understood:
    """Return what plainly stands in *typed*; two places that fit as well as one another are none.

    If it names no place, but does so as the same keys give it in the other keyboard layout, that is what is read.
    """
    is_whole, typed = len(typed) <= _LONGEST, typed[:_LONGEST]
    found = _understood(session, typed, country)
    meant = retyped(typed) if is_whole and not found.place else typed
    if meant != typed and _place(session, meant)[0] is not None:
        return replace(_understood(session, meant, country), meant=meant)
    return found


def _understood(session: Session, typed: str, country: str) -> Understood:
    found = phone_in(typed, country)
    phone = Span(found[1], found[2], "phone") if found else None
    rest = f"{typed[: phone.start]}{' ' * (phone.end - phone.start)}{typed[phone.end :]}" if phone else typed
    named_place, at = _place(session, rest)
    site_id, equipment_id, place = named_place.place if named_place else (None, None, "")
    taken = [span for span in (at, phone) if span is not None]
    named = caller_in(typed, phone, taken)
    callers = [] if found is None else find(session, found[0].e164 or found[0].typed, kinds=("contact",))
    known = [caller for caller in callers if caller.phone_id is not None]
    one = known[0] if len(known) == 1 else None
    spans = [*taken, *([named] if named else [])]
    urgent = urgency_in(typed)
    kinds, why = kinds_read(session, _without(typed, spans), about=place if equipment_id else "")
    return Understood(
        site_id=site_id,
        equipment_id=equipment_id,
        place=place,
        equipment=named_place.number if named_place else "",
        phone=(found[0].e164 or found[0].typed) if found else "",
        contact_id=one.id if one else None,
        phone_id=one.phone_id if one else None,
        caller=one.title if one else typed[named.start : named.end] if named else "",
        is_urgent=urgent is not None,
        kinds=kinds,
        spans=tuple(sorted([*spans, *why, *([urgent] if urgent else [])])),
    )


def _without(typed: str, spans: Sequence[Span]) -> str:
    """Return *typed* with blanks where something else is understood: what is left tells the kind."""
    for start, end, _what in spans:
        typed = f"{typed[:start]}{' ' * (end - start)}{typed[end:]}"
    return typed


def _place(session: Session, typed: str) -> tuple[_Named | None, Span | None]:
    """Return the one place that a number or a run of words in *typed* names, and where it stands."""
    words = plain_words(typed)
    if (lift := _called_by_number(session, [*normalised(typed).split(), *words])) is not None:
        return lift, span_of(plain_words(lift.number), typed, "place")
    named = {word for word in set(words) if session.execute(_ANYTHING, {"query": f'"{word}"'}).first()}
    for run in runs(words):
        if named.issuperset(run) and (best := _best(session, run, named)) is not None:
            return best, span_of(run, typed, "place")
    return None, None


def _called_by_number(session: Session, words: Sequence[str]) -> _Named | None:
    """Return the equipment that the first of *words* means which is the number of exactly one."""
    numbers = [word for word in dict.fromkeys(words[:_MANY]) if len(word) > 3]
    spelt = [spelling for word in numbers for spelling in (word, word.upper(), word.capitalize())]
    called: dict[str, list[_Named]] = {}
    for row in session.execute(_PLACES["equipment"].where(EquipmentRow.short_number.in_(spelt))) if spelt else ():
        called.setdefault(row.short_number.casefold(), []).append(_named("equipment", row))
    return next((same[0] for number in numbers if len(same := called.get(number, [])) == 1), None)


def _best(session: Session, run: Sequence[str], said: Collection[str]) -> _Named | None:
    """Return the place that has all words of *run* whole and the fewest others, if there is exactly one.

    said -- the words of the whole line: the place's own name must be among them
    A single word names no place plainly. What fits comes with the shortest titles first: a few are enough.
    """
    if len(run) == 1:
        return None
    found = session.execute(_NAMED, {"query": " ".join(f'"{word}"' for word in run), **_OF_PLACES}).all()
    fitting: dict[int, list[_Named]] = {}
    for kind, wanted in _PLACES.items():
        if refs := [row.ref for row in found if row.kind == kind]:
            id_column = SiteRow.id if kind == "site" else EquipmentRow.id
            for row in session.execute(wanted.where(id_column.in_(refs))):
                named = _named(kind, row)
                if not named.own.issubset(said):
                    continue
                fitting.setdefault(named.words, []).append(named)
    if not fitting:
        return None
    fewest = fitting[min(fitting)]
    has_number = any(word.isdigit() for word in run)
    is_whole = min(fitting) == len(run)
    return fewest[0] if len(fewest) == 1 and (has_number or is_whole) else None


def _named(kind: str, row: Any) -> _Named:
    if kind == "site":
        return _Named((row.id, None, row.path), len(search_words(row.path)), own=to_be_said(row.path))
    title = f"{row.path or ''}, {row.name} {row.short_number}".removeprefix(", ")
    words = len(search_words(f"{row.path or ''} {row.short_number} {row.name}"))
    return _Named((row.site_id, row.id, title), words, row.short_number)
