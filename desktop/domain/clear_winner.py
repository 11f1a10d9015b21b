"""Whether one of several candidates is plainly meant: Enter takes it only then. 14 is not 14A."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from desktop.domain.records import Candidate
from desktop.domain.sound import begins_alike, is_alike
from desktop.domain.text import alternatives, apart, normalised, other_layout

_SEAM = re.compile(r"(?<=[^\W\d_])(?=\d)")
_SUFFIXED = re.compile(r"(?<![\w])(\d+) ([a-zа-я])(?!\w)")
_ALIKE = str.maketrans("авекмнорстху", "abekmhopctxy")
_WORD = re.compile(r"\w+")
_PHONE_DIGITS = 4


class Why(StrEnum):
    """Why a candidate wins, or why none does."""

    WHOLE = "whole"  # nothing stands in its name beside what is typed
    WORDS = "words"  # it alone has the typed words whole
    ONLY = "only"  # nothing else fits
    WITHIN = "within"  # all others that fit lie inside it
    HERE = "here"  # the only one who belongs to the place
    PHONE = "phone"  # the only number that ends so
    NUMBER = "number"  # the only one of those with this number who is called so
    SHARED = "shared"  # several have this number
    SEVERAL = "several"
    OTHER_NUMBER = "other_number"  # the nearest has another house number
    NEAR = "near"  # only what is spelt otherwise was found
    NOTHING = "nothing"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Verdict:
    """winner -- what Enter takes; near -- the one it must not be taken for; turned -- read in the other layout.

    is_in_other_letters -- it was read as Latin letters for Cyrillic ones, or the other way round
    """

    why: Why
    winner: Candidate | None = None
    near: Candidate | None = None
    turned: str = ""
    is_in_other_letters: bool = False


def clear_winner(typed: str, candidates: Sequence[Candidate]) -> Verdict:
    """Return what *typed* plainly means among *candidates* (all that look-ups found for this very text).

    A number must stand whole: 14 is neither 140 nor 14A. Words may be abbreviated. Of several that fit, the one
    with nothing beside the typed words wins, then the one that has them whole, then the place that the others lie
    in; else nobody does. The other keyboard layout and other letters (Lenina, Ленина) are read where nothing fits
    as it stands. What is misspelt never wins.
    """
    if not typed.strip():
        return Verdict(Why.EMPTY)
    for text in (typed, other_layout(typed)):
        verdict = _verdict(text, candidates)
        if verdict.why is Why.NOTHING and _are_alternatives(text, candidates):
            return Verdict(Why.SEVERAL)
        if verdict.why is not Why.NOTHING:
            turned = text if text != typed and normalised(text) != normalised(typed) else ""
            return replace(verdict, turned=turned)
    otherwise = [c for c in candidates if c.is_near]
    if not otherwise:
        return Verdict(Why.NOTHING)
    alike = [replace(c, title=_as_written(typed, c.title)) for c in otherwise]
    verdict = _verdict(typed, alike)
    if verdict.why is Why.NOTHING:
        return Verdict(Why.NEAR, near=otherwise[0])
    real = dict(zip(map(id, alike), otherwise, strict=True))
    winner, near = (real[id(c)] if c is not None else None for c in (verdict.winner, verdict.near))
    return replace(verdict, winner=winner, near=near, is_in_other_letters=True)


def _are_alternatives(typed: str, candidates: Sequence[Candidate]) -> bool:
    """Return whether *typed* leaves the choice between several that are there: it is no new name."""
    parts = alternatives(typed)
    return len(parts) > 1 and all(any(_fits(part, one) for one in candidates) for part in parts)


def winner_here(typed: str, here: Iterable[Candidate], candidates: Sequence[Candidate]) -> Verdict:
    """Return whom *typed* means: somebody of the place first, then anybody."""
    fitting = [c for c in here if typed.strip() and _fits_here(typed, c)]
    if len(fitting) == 1:
        return Verdict(Why.HERE, fitting[0])
    return clear_winner(typed, fitting or candidates)


def winner_sharing(name: str, here: Iterable[Candidate], sharing: Sequence[Candidate]) -> Verdict:
    """Return whom a number means that several have: by the name beside it, else if the place has one of them alone."""
    if name.strip():
        fitting = fitting_names(name, sharing)
        if len(fitting) == 1:
            return Verdict(Why.NUMBER, fitting[0])
        return clear_winner(name, fitting) if fitting else Verdict(Why.NOTHING)
    theirs = {one.id for one in here}
    at_home = [one for one in sharing if one.id in theirs]
    return Verdict(Why.HERE, at_home[0]) if len(at_home) == 1 else Verdict(Why.SHARED)


def fitting_names(name: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return those who may be called so: all, where no name is said."""
    return [one for one in candidates if not name.strip() or _fits_here(name, one)]


def _fits_here(typed: str, candidate: Candidate) -> bool:
    alike = replace(candidate, title=_as_written(typed, candidate.title))
    return any(_fits(t, c) for t, c in ((typed, candidate), (other_layout(typed), candidate), (typed, alike)))


def is_phone_part(typed: str) -> bool:
    """Return whether *typed* is digits of a telephone number and nothing else."""
    return not re.search(r"[^\W\d_]", typed) and len(re.findall(r"\d", typed)) >= _PHONE_DIGITS


def _as_written(typed: str, title: str) -> str:
    """Return *title* with the words that *typed* spells in other letters written as there; longer ones stay longer."""
    words = [word for word in apart(normalised(typed)) if not _is_number(word)]

    def written(found: re.Match[str]) -> str:
        there = normalised(found[0])
        alike = next((word for word in words if begins_alike(word, there)), None)
        if alike is None:
            return found[0]
        return alike if is_alike(alike, there) else f"{alike}_"

    return _WORD.sub(written, title)


def _verdict(typed: str, candidates: Sequence[Candidate]) -> Verdict:
    fitting = [c for c in candidates if _fits(typed, c)]
    if len(fitting) == 1:
        is_phone = fitting[0].kind == "contact" and is_phone_part(typed)
        why = Why.WHOLE if _is_whole(typed, fitting[0]) else Why.PHONE if is_phone else Why.ONLY
        return Verdict(why, fitting[0])
    for why, rule in ((Why.WHOLE, _is_whole), (Why.WORDS, _has_words_whole)):
        best = [c for c in fitting if rule(typed, c)]
        if len(best) == 1:
            return Verdict(why, best[0])
    if fitting:
        around = _around(fitting) or _house(typed, fitting)
        around = around if any(_is_number(t) for t in _tokens(typed)) else []
        return Verdict(Why.WITHIN, around[0]) if around else Verdict(Why.SEVERAL)
    near = next((c for c in candidates if _differs_in_number(typed, c)), None)
    return Verdict(Why.OTHER_NUMBER, near=near) if near else Verdict(Why.NOTHING)


def _around(fitting: Sequence[Candidate]) -> list[Candidate]:
    """Return the place that all the others lie in."""
    return [c for c in fitting if all(c is other or _lies_in(other, c) for other in fitting)]


def _house(typed: str, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Return the house that is meant where the number is also an entrance or a flat of another house.

    `chapel 3` is Chapel Street 3, not entrance 3 of number 7: the first number after a street is the house's.
    """
    first = _first_number(typed)
    around = _around([c for c in fitting if _first_number(c.title) == first])
    return [c for c in around if _tokens(c.title)[-1] == first]


def _first_number(text: str) -> str | None:
    return next((token for token in _tokens(text) if _is_number(token)), None)


def _fits(typed: str, candidate: Candidate) -> bool:
    if candidate.kind == "contact" and candidate.exact and is_phone_part(typed):
        return True
    there = _tokens(candidate.title)
    wanted = _tokens(typed)
    return bool(wanted) and all(t in there if _is_number(t) else _begins_one(t, there) for t in wanted)


def _is_whole(typed: str, candidate: Candidate) -> bool:
    """Return whether nothing stands in the title beside what is typed; a street alone must be typed to its end."""
    wanted, there = _tokens(typed), _tokens(candidate.title)
    has_number = any(_is_number(t) for t in wanted)
    return all(any(t.startswith(w) if has_number else t == w for w in wanted) for t in there)


def _has_words_whole(typed: str, candidate: Candidate) -> bool:
    return set(_tokens(typed)) <= set(_tokens(candidate.title))


def _lies_in(inner: Candidate, outer: Candidate) -> bool:
    if outer.kind != "site" or inner.kind not in ("site", "equipment"):
        return False
    return inner.site_id == outer.id or inner.title.startswith(f"{outer.title}, ")


def _differs_in_number(typed: str, candidate: Candidate) -> bool:
    """Return whether all words fit and only a number is another one: 14 for 14A or 140."""
    there, wanted = _tokens(candidate.title), _tokens(typed)
    words = [t for t in wanted if not _is_number(t)]
    numbers = [t for t in wanted if _is_number(t)]
    begun = all(any(t != n and t.startswith(n) for t in there) or n in there for n in numbers)
    return bool(words and numbers) and all(_begins_one(t, there) for t in words) and begun


def _begins_one(token: str, there: Iterable[str]) -> bool:
    return any(word.startswith(token) for word in there)


def _is_number(token: str) -> bool:
    return token[0].isdigit()


@lru_cache(maxsize=1_024)  # each key compares the same titles in several ways, on the interface thread
def _tokens(text: str) -> tuple[str, ...]:
    """Return words and numbers; the letter of a house number stays with it: `14 A`, `14-а`, `14A` are one."""
    separate = _SUFFIXED.sub(r"\1\2", _SEAM.sub(" ", normalised(text)))
    return tuple(t.translate(_ALIKE) if t[0].isdigit() else t for t in separate.split())
