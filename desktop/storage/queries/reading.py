"""What plainly stands in a line of free text: a known place, an equipment number, a telephone, a caller, a kind."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.line_address import (
    ORDINARY_STREET,
    AddressWord,
    address_words,
    is_called,
    may_be_a_street,
    names_of,
    numbers,
    or_the_next,
    runs,
    to_be_said,
    with_other_numerals,
    without_clocks,
)
from desktop.domain.phone import Phone, phone_in
from desktop.domain.reading import Span, WordAt, caller_in, is_a_matter, span_of, urgency_in, words_at
from desktop.domain.records import Candidate, Category
from desktop.domain.sound import is_alike, plain_words
from desktop.domain.suggesting import pattern_words
from desktop.domain.text import normalised, retyped, search_words
from desktop.domain.understood import Understood
from desktop.domain.withheld import withheld_in
from desktop.storage.queries import known_words
from desktop.storage.queries.callers_named import caller_named
from desktop.storage.queries.categories import categories
from desktop.storage.queries.kinds import kinds_read
from desktop.storage.queries.lookups import find
from desktop.storage.search_docs import docs_of
from desktop.storage.tables import EquipmentRow, SiteRow
from desktop.storage.types import Id

_NAMED = text(
    "SELECT d.kind AS kind, d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND t.rowid BETWEEN :first AND :last ORDER BY t.rowid LIMIT 120"
).columns(ref=Id)
_ANYTHING = "SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1"
_OF_PLACES = dict(zip(("first", "last"), docs_of("site", "equipment"), strict=True))
_PLACES: Mapping[str, Any] = {
    "site": select(SiteRow.id, SiteRow.path).where(SiteRow.retired_at.is_(None)),
    "equipment": select(
        EquipmentRow.id, EquipmentRow.short_number, EquipmentRow.name, EquipmentRow.site_id, SiteRow.path
    )
    .outerjoin(SiteRow, SiteRow.id == EquipmentRow.site_id)
    .where(EquipmentRow.retired_at.is_(None)),
}
_MANY, _LONGEST, _FEW = 60, 1_000, 8
_FIRST = 60  # words of a line that an address is looked for in
_FEW_GUESSED = 3
_BESIDE = 3  # words: a number so far from a word may be its house, б-р between them
_NO_SHORT_WORD = 4  # letters: shorter ones sound like too much


class _Named(NamedTuple):
    """place -- site, equipment, name; words -- what it is called by; number -- of the equipment.

    own -- words that must be said of it
    """

    place: tuple[UUID, UUID | None, str]
    words: Sequence[str]
    number: str = ""
    own: frozenset[str] = frozenset()


class _Where(NamedTuple):
    """Where a line says it is.

    is_near -- the only place that its words come near to, not named plainly
    either -- two that are named, in order; at_other -- where the second one stands
    """

    place: _Named | None = None
    at: Span | None = None
    is_near: bool = False
    either: tuple[str, ...] = ()
    at_other: Span | None = None


def understand(session: Session, typed: str, country: str) -> Understood:
    """Return what plainly stands in *typed*; two places that fit as well as one another are none,
    and two that are named are said (`either`).

    Where no place is named plainly, it is the only one that the words come near to (`is_near_place`), if there is one.
    If it names no place, but does so as the same keys give it in the other keyboard layout, that is what is read.
    """
    is_whole, typed = len(typed) <= _LONGEST, typed[:_LONGEST]
    found = _understood(session, typed, country)
    meant = retyped(typed) if is_whole and not found.is_place_named else typed
    if meant != typed and _place(session, meant).place is not None:
        return replace(_understood(session, meant, country), meant=meant)
    return found


def _understood(session: Session, typed: str, country: str) -> Understood:
    known = categories(session)
    found = phone_in(typed, country)
    phone = Span(found[1], found[2], "phone") if found else None
    rest = f"{typed[: phone.start]}{' ' * (phone.end - phone.start)}{typed[phone.end :]}" if phone else typed
    where = _place(session, rest)
    where = where if where.either else _near(session, rest, where) or where
    named_place, at = where.place, where.at
    site_id, equipment_id, place = named_place.place if named_place else (None, None, "")
    taken = [span for span in (at, where.at_other, phone) if span is not None]
    caller, named = _caller(session, typed, found[0] if found else None, taken, site_id, known)
    is_usual = named_place is None and not where.either and caller is not None and caller.site_id is not None
    unsaid = withheld_in(typed) if found is None and named is None else None
    named = Span(*unsaid, "caller") if unsaid is not None else named
    spans = [*taken, *([named] if named else [])]
    urgent = urgency_in(typed)
    kinds, why = kinds_read(session, _without(typed, spans), about=place if equipment_id else "", known=known)
    return Understood(
        site_id=caller.site_id if caller is not None and is_usual else site_id,
        equipment_id=equipment_id,
        place=caller.place if caller is not None and is_usual else place,
        is_usual_place=is_usual,
        is_near_place=where.is_near,
        either=where.either,
        equipment=named_place.number if named_place else "",
        phone=(found[0].e164 or found[0].typed) if found else "",
        contact_id=caller.id if caller else None,
        phone_id=caller.phone_id if caller else None,
        caller=caller.title if caller else typed[named.start : named.end] if named and not unsaid else "",
        is_withheld=unsaid is not None,
        is_urgent=urgent is not None,
        kinds=kinds,
        spans=tuple(sorted([*spans, *why, *([urgent] if urgent else [])])),
    )


def _caller(
    session: Session,
    typed: str,
    phone: Phone | None,
    taken: Sequence[Span],
    site_id: UUID | None,
    kinds: Sequence[Category],
) -> tuple[Candidate | None, Span | None]:
    """Return who calls, if one known caller is meant, and where his name stands, known or not.

    taken -- what is a place or a number; site_id -- the place that is named; kinds -- no name is what tells of them
    """
    if phone is None:
        words = [one for one in words_at(typed) if not any(one.start < t.end and t.start < one.end for t in taken)]
        if (known := caller_named(session, words, site_id)) is not None:
            return known
    number = next((span for span in taken if span.what == "phone"), None)
    matters = {word for one in kinds for word in pattern_words(one)} if number is not None else ()
    beside = caller_in(typed, number, taken, matters=matters)
    callers = [] if phone is None else find(session, phone.e164 or phone.typed, kinds=("contact",))
    known_by_number = [caller for caller in callers if caller.phone_id is not None]
    return known_by_number[0] if len(known_by_number) == 1 else None, beside


def _without(typed: str, spans: Sequence[Span]) -> str:
    """Return *typed* with blanks where something else is understood: what is left tells the kind."""
    for start, end, _what in spans:
        typed = f"{typed[:start]}{' ' * (end - start)}{typed[end:]}"
    return typed


def _place(session: Session, typed: str) -> _Where:
    """Return the one place that a number or a run of words in *typed* names, and where it stands.

    Where two houses are named (`I live at Lenina 14, the lift is at 16`, in full) neither is plainly the place.
    """
    words = plain_words(typed)
    if (lift := _called_by_number(session, [*normalised(typed).split(), *words])) is not None:
        return _Where(lift, span_of(plain_words(lift.number), typed, "place"))
    return _among(session, words_at(without_clocks(typed)), words)


def _among(session: Session, there: Sequence[WordAt], words: Sequence[str]) -> _Where:
    """Return the one place that a run of the words *there* names; *words* -- of the whole line."""
    said = address_words(there)
    spelt = _spelt(session, said)
    spoken = {form for one in spelt.values() for form in one} | set(words)
    found = _Where()
    for run in runs(said):
        at = _span(run)
        if found.at is not None and (not numbers(run) or (at.start < found.at.end and found.at.start < at.end)):
            continue
        if all(spelt[one] for one in run) and (best := _best(session, run, spelt, spoken)) is not None:
            if found.at is None or found.place is None:
                if not (other_run := or_the_next(said, run)):
                    found = _Where(best, at)
                elif other := _best(session, other_run, {**spelt, **_spelt(session, other_run)}, spoken):
                    return _either(best, at, other, _span(other_run[-1:]))
                elif len(numbers(run)) == 1:  # else the house is plain, and what is counted are not its entrances
                    return _Where(best, at, is_near=True)
            elif not _are_one(found.place, best):
                return _either(found.place, found.at, best, at)
    return found


def _either(one: _Named, at: Span, other: _Named, at_other: Span) -> _Where:
    """Return that both are named, in the order of the line."""
    if at_other < at:
        one, at, other, at_other = other, at_other, one, at
    return _Where(at=at, either=(one.place[2], other.place[2]), at_other=at_other)


def _span(run: Sequence[AddressWord]) -> Span:
    return Span(run[0].start, run[-1].end, "place")


def _near(session: Session, typed: str, where: _Where) -> _Where | None:
    """Return the only place that a run of words with a number comes near to: misspelt, in another case, in numerals.

    Its words are looked for as the form looks for what is typed there, but whole. Never one of two that fit.
    where -- what is named plainly: nothing, or a street whose house is said in other numerals
    """
    there = words_at(without_clocks(typed))
    for way in with_other_numerals(there[:_FIRST]):
        found = _among(session, way, [one.word for one in way])
        if found.place is not None and (where.place is None or _lies_in(found.place, where.place)):
            return found._replace(is_near=True)
    return _misspelt(session, there) if where.place is None else None


def _misspelt(session: Session, there: Sequence[WordAt]) -> _Where | None:
    said = address_words(there)
    spelt = _spelt(session, said)
    guessed = _guessed(session, said, spelt)
    if not guessed:
        return None
    spelt = {**spelt, **guessed}
    spoken = {form for one in spelt.values() for form in one} | {one.word for one in there}
    found: _Where | None = None
    for run in runs(said):
        if not any(one in guessed for one in run) or not all(spelt[one] for one in run):
            continue
        if not all(may_be_a_street(run, one) for one in run if one in guessed):
            continue
        fitting = _fitting(session, run, spelt, spoken, ("site",))
        other_run = or_the_next(said, run)
        others = _fitting(session, other_run, {**_spelt(session, other_run), **spelt}, spoken, ("site",))
        if fitting and others and len(fitting[min(fitting)]) == len(others[min(others)]) == 1:
            one, other = fitting[min(fitting)][0], others[min(others)][0]
            return _either(one, _span(run), other, _span(other_run[-1:]))
        places = [one for some in fitting.values() for one in some]
        best = min(places, key=lambda one: len(one.place[2]), default=None)
        if best is None:
            continue
        if not all(_are_one(best, one) for one in [*places, *([found.place] if found and found.place else [])]):
            return None
        found = found or _Where(best, _span(run), is_near=True)
    return found


def _guessed(
    session: Session, said: Sequence[AddressWord], spelt: Mapping[AddressWord, Sequence[str]]
) -> dict[AddressWord, Sequence[str]]:
    """Return what unknown words may stand for, if a number is near them and no kind is told by them."""
    unknown = [
        one for at, one in enumerate(said)
        if not spelt[one] and known_words.is_noted(one.said) and len(one.said) >= _NO_SHORT_WORD
        and any(numbers((other,)) for other in said[max(0, at - _BESIDE) : at + 1 + _BESIDE])
    ]  # fmt: skip
    meant = {one: words for one in unknown[:_FEW_GUESSED] if (words := known_words.meant(session, one.said))}
    if not meant:
        return {}
    matters = {word for kind in categories(session) for word in pattern_words(kind)}
    return {one: words[:_FEW] for one, words in meant.items() if not is_a_matter(one.said, matters)}


def _lies_in(inner: _Named, outer: _Named) -> bool:
    return inner.place[2].startswith(f"{outer.place[2]}, ")


def _are_one(one: _Named, other: _Named) -> bool:
    """Return whether two names are of one place, or of a place and one inside it."""
    shorter, longer = sorted((one.place[2], other.place[2]), key=len)
    return f"{longer}, ".startswith(f"{shorter}, ")


def _spelt(session: Session, said: Sequence[AddressWord]) -> dict[AddressWord, Sequence[str]]:
    """Return what the directory has for each: as it stands, else in other letters; nothing where it has none."""
    forms = {form for one in said for form in (*one.forms, *([one.number] if one.number else []))}
    there = known_words.known(session, [form for form in forms if known_words.is_noted(form)])
    there |= {form for form in forms - there if not known_words.is_noted(form) and _is_anywhere(session, form)}
    return {one: _forms(session, one, there) for one in said}


def _forms(session: Session, one: AddressWord, there: Collection[str]) -> Sequence[str]:
    if one.number and one.number not in there:
        return ()
    forms = [form for form in one.forms if form in there]
    if not forms and len(one.said) >= _NO_SHORT_WORD and known_words.is_noted(one.said):
        forms = [word for word in known_words.alike(session, one.said) if is_alike(one.said, word)]
    return forms[:_FEW]


def _question(one: AddressWord, forms: Sequence[str]) -> str:
    called = " OR ".join(_together(form) for form in forms)
    return f'({called}) AND "{one.number}"' if one.number else f"({called})"


def _together(form: str) -> str:
    """Return the question for all words of *form*: б-р are two."""
    words = [f'"{word}"' for word in form.split()]
    return f"({' AND '.join(words)})"


def _is_anywhere(session: Session, word: str) -> bool:
    return session.connection().exec_driver_sql(_ANYTHING, (_together(word),)).first() is not None


def _called_by_number(session: Session, words: Sequence[str]) -> _Named | None:
    """Return the equipment that the first of *words* means which is the number of exactly one."""
    numbers = [word for word in dict.fromkeys(words[:_MANY]) if len(word) > 3]
    spelt = [spelling for word in numbers for spelling in (word, word.upper(), word.capitalize())]
    called: dict[str, list[_Named]] = {}
    for row in session.execute(_PLACES["equipment"].where(EquipmentRow.short_number.in_(spelt))) if spelt else ():
        called.setdefault(row.short_number.casefold(), []).append(_named("equipment", row))
    return next((same[0] for number in numbers if len(same := called.get(number, [])) == 1), None)


def _best(
    session: Session, run: Sequence[AddressWord], spelt: Mapping[AddressWord, Sequence[str]], spoken: Collection[str]
) -> _Named | None:
    """Return the place that has all words of *run* whole and the fewest others, if there is exactly one.

    spoken -- the words of the whole line as the directory has them: the place's own name must be among them
    A single word names no place plainly. What fits comes with the shortest titles first: a few are enough.
    """
    fitting = _fitting(session, run, spelt, spoken, tuple(_PLACES))
    if not fitting:
        return None
    fewest = fitting[min(fitting)]
    if len(fewest) > 1:  # ул. Кирова 7 and пер. Кирова 7: whoever says no more means the street
        fewest = [named for named in fewest if not ORDINARY_STREET.isdisjoint(named.words)]
    is_whole = min(fitting) == len(run)
    return fewest[0] if len(fewest) == 1 and (numbers(run) or is_whole) else None


def _fitting(
    session: Session,
    run: Sequence[AddressWord],
    spelt: Mapping[AddressWord, Sequence[str]],
    spoken: Collection[str],
    kinds: Sequence[str],
) -> dict[int, list[_Named]]:
    """Return the places of *kinds* that have all words of *run* whole, by how many words they have."""
    fitting: dict[int, list[_Named]] = {}
    if len(run) < 2:
        return fitting
    query = " AND ".join(_question(one, spelt[one]) for one in run)
    found = session.execute(_NAMED, {"query": query, **_OF_PLACES}).all()
    for kind in kinds:
        if refs := [row.ref for row in found if row.kind == kind]:
            id_column = SiteRow.id if kind == "site" else EquipmentRow.id
            for row in session.execute(_PLACES[kind].where(id_column.in_(refs))):
                named = _named(kind, row)
                if is_called(named.words, run) and named.own.issubset(spoken):
                    fitting.setdefault(len(named.words), []).append(named)
    return fitting


def _named(kind: str, row: Any) -> _Named:
    if kind == "site":
        return _Named((row.id, None, row.path), search_words(row.path), own=to_be_said(row.path))
    title = f"{row.path or ''}, {row.name} {row.short_number}".removeprefix(", ")
    words = search_words(f"{row.path or ''} {row.short_number} {row.name}")
    return _Named((row.site_id, row.id, title), words, row.short_number, names_of(row.path or ""))
