"""Lines about what happened earlier, one a request: "17 28.11 14:05 Lenina 14. No light = done 15:10 Petrov, 40 min".

In front may stand the number of a paper card and when it happened, behind it, after a sign of equality or in a cell of
its own, how it ended. A date alone on a line is the date of those below it. Tabs part cells, as spreadsheets do.
Nothing of a line is lost: each of its letters stands in one of its parts, or in the words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.domain.earlier_ending import Ending, begins_with_its_end, read_ending
from desktop.domain.reading import Span
from desktop.domain.when_in_line import WhenSaid, date_alone, half_width, when_at

_SIGN = r"№|#|no\.?|nr\.?|card|карточка|карт\.|卡片?|单号?"
_CARD = re.compile(
    rf"[\s\"']*(?:{_SIGN})\s*[:：]?\s*(?P<ref>[^\W\d_]{{0,3}}-?\d[\w/-]{{0,15}})[.):]?(?=[\s,;]|$)", re.IGNORECASE
)
_BARE_CARD = re.compile(r"\s*(?P<ref>[^\W\d_]{0,3}-?\d{1,6}(?:-\d{1,6})?)[\s,;|]+")
_LISTED = re.compile(r"\s*(?:[-–—•*]|\d{1,4}[.)])\s+")
_MOST_SIGNS = 9  # a ruled line of signs is read in no time
_ENDS = re.compile(r"(?:^|(?<=[\s.,;。，；]))(?:=+>?|→|-+>)\s*(?=\S)")
_SEAM = re.compile(r"\t+|(?:(?<=[.!?])|[:;])\s+|\s+[-–—|]\s+|[。；：！？]\s*")
_EDGES = " \t,;:.，、；：。-–—|"
_SHORT = re.compile(r"(?:^|[\s,.])[^\W\d_]{1,4}\.$")
_SIGNS_BEFORE_END = " \t=＝>→-"
_LONGEST = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierLine:
    """One line as written, and where its parts stand.

    ref -- the card's own number; date, clock -- when it happened, "" = not said
    is_date_from_above -- no heading named the date, but another line above did
    ending -- how it ended, None where nothing is said of it
    body -- what is left: the place and the words; begins at *start*
    spans -- of the card, of the time and of the end
    """

    text: str
    ref: str = ""
    date: str = ""
    clock: str = ""
    is_date_from_above: bool = False
    ending: Ending | None = None
    body: str = ""
    start: int = 0
    spans: tuple[Span, ...] = ()

    @property
    def ending_text(self) -> str:
        """How it ended, as written, without the sign before it."""
        found = next((span for span in self.spans if span.what == "done"), None)
        return self.text[found.start : found.end].lstrip(_SIGNS_BEFORE_END) if found else ""


@lru_cache(maxsize=4_096)  # of five hundred lines one is changed: the others are asked again
def read_line(text: str, *, heading: str = "", is_loose: bool = True) -> EarlierLine:
    """Return what *text* says. heading -- the date that holds where the line names none.

    is_loose -- the line is one of many about the past: a card's number, 1405 or a date alone are read too. Else (the
    writing line, where 1405 may be a lift) only what is meant as nothing else, or 1405 where an end is written; and
    an end only where some time is.
    """
    near = half_width(text[:_LONGEST])
    end_at, ending = _end(near)
    at, spans, ref = 0, list[Span](), ""
    if is_loose:
        at, ref, span = _card(near[:end_at])
        spans += [span] if span else []
    when = _when(near[:end_at], at, is_loose=is_loose or ending is not None)
    if ending is not None and not (is_loose or when or ending.clock):  # "pressure = ok" ends no call
        end_at, ending = len(near), None
    if when is not None:
        spans.append(Span(when.start, when.end, "when"))
        at = when.end
    if ending is not None:
        spans.append(Span(end_at, len(near), "done"))
    body_at, body = _body(text[:_LONGEST], at, end_at)
    return EarlierLine(
        text=text,
        ref=ref,
        date=(when.date if when else "") or ("" if when and when.is_span else heading),
        clock=when.clock if when else "",
        ending=ending,
        body=body + text[_LONGEST:],
        start=body_at,
        spans=tuple(spans),
    )


def read_lines(texts: Sequence[str]) -> Iterator[tuple[int, EarlierLine]]:
    """Give each line that is a request with its place in *texts*; blank ones and headings are none.

    A date holds until another one is said, alone on a line or in front of a request.
    """
    heading, is_alone = "", True
    for at, text in enumerate(texts):
        if not text.strip():
            continue
        if date := date_alone(text):
            heading, is_alone = date, True
            continue
        line = read_line(text, heading=heading)
        if any(span.what == "when" for span in line.spans) and read_line(text).date:
            heading, is_alone = line.date, False
        elif heading and line.date and not is_alone:
            line = replace(line, is_date_from_above=True)
        yield at, line


def apart(body: str, place: Span | None) -> tuple[str, str]:
    """Return the object and the symptom of "Object. Symptom"; no object where they cannot be told apart.

    place -- what of *body* is understood as a place: the seam is the first one behind it, for an address has full
    stops too. Without any, it is the first that no abbreviation makes ("ul. Lenina 14. no heating").
    """
    for seam in _SEAM.finditer(body):
        before, after = body[: seam.start()], body[seam.end() :]
        if not after.strip(_EDGES) or not before.strip(_EDGES):
            continue
        if _is_abbreviated(body, seam) or (
            place is not None and place.start < seam.end() and place.end > seam.start() + 1
        ):
            continue
        if place is not None and place.start >= seam.end():  # "No light. Lenina 14"
            return "", body
        return before.strip(_EDGES), " ".join(after.replace("\t", " ").split()).strip()
    return "", body


def seam_in(body: str, place: Span) -> int | None:
    """Return where a sentence ends inside what is understood as a place: "Lenina 14. Lift stopped" names no lift."""
    inside = (seam for seam in _SEAM.finditer(body, place.start, place.end) if not _is_abbreviated(body, seam))
    return next((seam.start() for seam in inside), None)


def with_when(line: EarlierLine, typed: str) -> str:
    """Return the line's text with *typed* for the time it happened."""
    found = next((span for span in line.spans if span.what == "when"), None)
    if found is not None:
        return f"{line.text[: found.start]}{typed}{line.text[found.end :]}"
    card = next((span for span in line.spans if span.what == "card"), None)
    at = card.end if card else 0
    return f"{line.text[:at]} {typed} {line.text[at:].lstrip()}".strip()


def with_place(line: EarlierLine, said: str, typed: str) -> str:
    """Return the line's text with *typed* for the object; said -- the one that stands in front of its words now."""
    rest = line.body[len(said) :].lstrip(_EDGES) if said and line.body.startswith(said) else line.body
    return f"{line.text[: line.start]}{typed}. {rest}{line.text[line.start + len(line.body) :]}"


def with_ending(line: EarlierLine, typed: str) -> str:
    """Return the line's text with *typed* for how it ended; "" takes the end away."""
    found = next((span for span in line.spans if span.what == "done"), None)
    kept = (line.text[: found.start] if found else line.text).rstrip(_SIGNS_BEFORE_END)
    return f"{kept} = {typed}" if typed else kept


def _is_abbreviated(body: str, seam: re.Match[str]) -> bool:
    """Return whether the full stop before a seam belongs to a short word: "ul. Lenina"."""
    return seam[0][:1] == " " and "\t" not in seam[0] and _SHORT.search(body, 0, seam.start()) is not None


def _end(text: str) -> tuple[int, Ending | None]:
    """Return where the end is told and what it says: behind the last sign of equality, or in the last cell."""
    for sign in list(_ENDS.finditer(text))[: -_MOST_SIGNS - 1 : -1]:
        if (ending := read_ending(text[sign.end() :])) is not None:
            return sign.start(), ending
    cell = text.rfind("\t")
    if cell > 0 and text[:cell].strip() and begins_with_its_end(text[cell:]):
        return cell, read_ending(text[cell:])
    return len(text), None


def _card(text: str) -> tuple[int, str, Span | None]:
    """Return where the rest begins, the card's number, and where it stands.

    A bare number is a card's only where a time follows; "1." and "2)" count the lines of a list and mean nothing.
    """
    if found := _CARD.match(text):
        return found.end(), found["ref"], Span(found.start("ref"), found.end("ref"), "card")
    if found := _LISTED.match(text):
        return found.end(), "", None
    found = _BARE_CARD.match(text)
    if found and when_at(text, 0) is None and when_at(text, found.end()) is not None:
        return found.end(), found["ref"], Span(found.start("ref"), found.end("ref"), "card")
    return 0, "", None


def _when(text: str, start: int, *, is_loose: bool) -> WhenSaid | None:
    at = start + len(text[start:]) - len(text[start:].lstrip(_EDGES))
    found = when_at(text, at, is_loose=is_loose)
    if found is None or found.clock or not is_loose:
        return found
    rest = found.end + len(text[found.end :]) - len(text[found.end :].lstrip(_EDGES))
    clock = when_at(text, rest)  # date and time in cells of their own
    return replace(clock, start=found.start, date=found.date) if clock and not clock.date else found


def _body(text: str, start: int, end: int) -> tuple[int, str]:
    part = text[start:end]
    at = start + len(part) - len(part.lstrip(_EDGES))
    return at, text[at:end].rstrip(" \t,;，、；")
