"""A call while it is being typed: what stands in the form, what of it is confirmed, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.caller_text import read_caller
from desktop.domain.calls import NewCall
from desktop.domain.consequences import Taken, taken
from desktop.domain.day import DeskDay
from desktop.domain.forms import label
from desktop.domain.records import Category
from desktop.domain.when import read_when


@dataclass(slots=True, kw_only=True)
class HalfTyped:
    """texts -- by field: place, who, words, kind (while it is being chosen), access, when; as typed.

    place_title -- how the chosen place is called; place_from -- whose usual place it is, where nobody named it
    makes_place -- the place is unknown and becomes a new one; caller_note -- what tells the caller from others
    new_at -- the number, as typed, at which the caller is somebody else than those who are known to have it
    is_kind_by_hand -- somebody chose or accepted the kind; else the words suggested it
    keeps_kind -- he chose it against what an answer led to
    answers -- as given, by the key of the question; also those of a kind that was chosen before
    ring_id -- the ring of the telephone that was taken into it
    focus, caret -- the field that was being typed in
    """

    draft_id: UUID
    began_at: datetime
    texts: dict[str, str] = field(default_factory=dict)
    site_id: UUID | None = None
    equipment_id: UUID | None = None
    place_title: str = ""
    place_from: str = ""
    is_place_confirmed: bool = True
    makes_place: bool = False
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    is_caller_confirmed: bool = True
    caller_note: str = ""
    new_at: str = ""
    category_id: UUID | None = None
    is_kind_by_hand: bool = False
    keeps_kind: bool = False
    answers: dict[str, Any] = field(default_factory=dict)
    priority: str | None = None
    is_danger: bool = False
    ring_id: UUID | None = None
    focus: str = "place"
    caret: int = 0

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return self.texts.get(name, "")

    @property
    def is_new_caller(self) -> bool:
        """Whether somebody said that the caller is none of those who have the number."""
        return bool(self.new_at) and self.text("who").startswith(self.new_at)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost if it were forgotten."""
        chosen = (self.site_id, self.contact_id, self.is_danger, self.priority)
        kind = self.category_id is not None and self.is_kind_by_hand
        answered = any(answer not in (None, "") for answer in self.answers.values())
        return not (any(t.strip() for t in self.texts.values()) or any(chosen) or kind or answered)


def in_turn(half: HalfTyped) -> tuple[datetime, UUID]:
    """Return the key by which half-typed calls stand in the order in which they began."""
    return half.began_at, half.draft_id


def category_of(half: HalfTyped, categories: Sequence[Category]) -> Category | None:
    """Return the kind that is chosen or suggested, whatever the answers lead to."""
    return next((c for c in categories if c.id == half.category_id), None)


def taken_of(half: HalfTyped, categories: Sequence[Category]) -> Taken:
    """Return what the call is with what stands in the form: what registering makes of it."""
    by_key = {category.key: category for category in categories}
    return taken(
        category_of(half, categories),
        half.answers,
        by_key.get,
        priority=half.priority,
        is_danger=half.is_danger,
        keeps_kind=half.keeps_kind,
    )


def is_in_danger(half: HalfTyped, categories: Sequence[Category]) -> bool:
    """Return whether a person is in danger, and not only perhaps, as the words suggest."""
    return half.is_danger or (half.is_kind_by_hand and taken_of(half, categories).is_danger)


def as_new_call(
    half: HalfTyped, categories: Sequence[Category], *, country: str, now: datetime, day: DeskDay
) -> NewCall:
    """Return what is registered. Raises TimeUnreadable, TimeInFuture."""
    category, known = category_of(half, categories), taken_of(half, categories).known
    caller = read_caller(half.text("who"), country) if half.contact_id is None else read_caller("", country)
    when = half.text("when").strip()
    return NewCall(
        words="\n".join([half.text("words"), *_strays(half, known, categories)]).strip(),
        site_id=half.site_id,
        equipment_id=half.equipment_id,
        place_text="" if half.site_id else half.text("place"),
        makes_place=half.makes_place and half.site_id is None,
        place_confirmed=half.is_place_confirmed,
        contact_id=half.contact_id,
        phone_id=half.phone_id,
        caller_name=caller.name,
        phone=caller.phone,
        withheld=caller.is_withheld,
        caller_confirmed=half.is_caller_confirmed,
        category_id=half.category_id,
        form_id=category.form_id if category else None,
        keeps_kind=half.keeps_kind,
        priority=half.priority,
        is_danger=half.is_danger,
        answers={key: value for key, value in half.answers.items() if key in known and value not in (None, "")},
        access_notes=half.text("access"),
        occurred_at=read_when(when, now=now, day=day) if when else None,
        draft_id=half.draft_id,
        ring_id=half.ring_id,
    )


def said_in_words(half: HalfTyped, categories: Sequence[Category], *, language: str) -> str:
    """Return all that was typed and has no other home when the call makes no request of its own."""
    known = taken_of(half, categories).known
    parts = [half.text("words"), half.text("access"), half.text("ended")]
    for _kind, question in known.values():
        answer = half.answers.get(question.key)
        if isinstance(answer, str) and answer.strip():
            names = {choice.key: label(choice.labels, language) for choice in question.choices}
            parts.append(f"{label(question.labels, language)} {names.get(answer, answer)}")
    return "\n".join(part.strip() for part in [*parts, *_strays(half, known, categories)] if part.strip())


def as_body(half: HalfTyped) -> dict[str, Any]:
    """Return the draft as JSON."""
    body: dict[str, Any] = {}
    for one in fields(half):
        value = getattr(half, one.name)
        body[one.name] = (
            str(value) if isinstance(value, UUID) else value.isoformat() if isinstance(value, datetime) else value
        )
    return body


def from_body(body: Mapping[str, Any]) -> HalfTyped:
    """Return the half-typed call of a draft; what a newer program wrote beside it is left out."""
    known: dict[str, Any] = {}
    for one in fields(HalfTyped):
        if one.name in body:
            value = body[one.name]
            if one.name.endswith("_id") and value is not None:
                value = UUID(value)
            known[one.name] = datetime.fromisoformat(value) if one.name == "began_at" else value
    return HalfTyped(**known)


def _strays(half: HalfTyped, known: Mapping[str, Any], categories: Sequence[Category]) -> list[str]:
    """Return what was typed for another kind's questions, or to find a kind that was not found: nothing is lost."""
    codes = {choice.key for c in categories for q in c.form.questions for choice in q.choices}
    answers = ((key, value) for key, value in half.answers.items() if key not in known)
    strays = [value for _key, value in answers if isinstance(value, str) and value.strip() and value not in codes]
    return [half.text("kind").strip(), *strays] if half.text("kind").strip() else strays
