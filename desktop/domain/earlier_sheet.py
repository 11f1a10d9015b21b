"""A page of lines about the past while it is typed: each line keeps what it is known by, whatever happens around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.domain.earlier import Choices
from desktop.domain.ids import new_id
from desktop.domain.records import Candidate

_NOTHING = Choices()


@dataclass(frozen=True, slots=True)
class SheetLine:
    """id -- of the text as it stands: another text is another line, and is written down as another one."""

    id: UUID
    text: str
    choices: Choices = _NOTHING

    @property
    def key(self) -> str:
        """Under which it is written down: doing it again changes nothing."""
        return f"earlier:{self.id}"


def realigned(lines: Sequence[SheetLine], texts: Sequence[str]) -> list[SheetLine]:
    """Return the lines for *texts*; what stands there still is the same line.

    A line that was changed in its place is a new one, and keeps which kind was chosen, not which place.
    """
    first = 0
    while first < min(len(lines), len(texts)) and lines[first].text == texts[first]:
        first += 1
    last = 0
    while last < min(len(lines), len(texts)) - first and lines[-1 - last].text == texts[-1 - last]:
        last += 1
    old, new = lines[first : len(lines) - last], texts[first : len(texts) - last]
    return [*lines[:first], *_matched(old, new), *lines[len(lines) - last :]]


def without(lines: Sequence[SheetLine], ids: set[UUID]) -> tuple[list[SheetLine], list[int]]:
    """Return the lines that are left, and where the others stood."""
    return [line for line in lines if line.id not in ids], [at for at, line in enumerate(lines) if line.id in ids]


def as_body(lines: Sequence[SheetLine], caret: int) -> dict[str, Any]:
    """Return the draft as JSON. caret -- in the text of all lines."""
    return {"lines": [_line_body(line) for line in lines], "caret": caret}


def from_body(body: Mapping[str, Any]) -> tuple[list[SheetLine], int]:
    """Return the lines of a draft, and the caret."""
    return [_line_of(raw) for raw in body.get("lines", ())], int(body.get("caret", 0))


def _matched(old: Sequence[SheetLine], new: Sequence[str]) -> list[SheetLine]:
    free: dict[str, list[SheetLine]] = {}
    for line in reversed(old):
        free.setdefault(line.text, []).append(line)
    is_in_place = len(old) == len(new)
    found = []
    for at, text in enumerate(new):
        if there := free.get(text):
            found.append(there.pop())
        else:
            choices = replace(old[at].choices, place=None, as_it_stands=False) if is_in_place else _NOTHING
            found.append(SheetLine(new_id(), text, choices))
    return found


def _line_body(line: SheetLine) -> dict[str, Any]:
    body: dict[str, Any] = {"id": str(line.id), "text": line.text}
    choices = line.choices
    if (place := choices.place) is not None:
        site_id = str(place.site_id) if place.site_id else None
        body["place"] = {"kind": place.kind, "id": str(place.id), "title": place.title, "site_id": site_id}
    if choices.kind_id is not None:
        body["kind_id"] = str(choices.kind_id)
    if choices.as_it_stands:
        body["as_it_stands"] = True
    return body


def _line_of(raw: Mapping[str, Any]) -> SheetLine:
    place, kind_id = raw.get("place"), raw.get("kind_id")
    candidate = None
    if place is not None:
        site_id = UUID(place["site_id"]) if place.get("site_id") else None
        candidate = Candidate(kind=place["kind"], id=UUID(place["id"]), title=place["title"], site_id=site_id)
    choices = Choices(
        place=candidate, kind_id=UUID(kind_id) if kind_id else None, as_it_stands=bool(raw.get("as_it_stands"))
    )
    return SheetLine(UUID(raw["id"]), str(raw["text"]), choices)
