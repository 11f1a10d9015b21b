"""A call while it is being typed: what stands in the form, what of it is confirmed, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.caller_text import read_caller
from desktop.domain.calls import NewCall
from desktop.domain.day import DeskDay
from desktop.domain.forms import label
from desktop.domain.records import Category
from desktop.domain.when import read_when


@dataclass(slots=True, kw_only=True)
class HalfTyped:
    """texts -- by field: place, who, words, kind (while it is being chosen), access, when; as typed.

    place_title -- how the chosen place is called; place_from -- whose usual place it is, where nobody named it
    makes_place -- the place is unknown and becomes a new one; caller_note -- what tells the caller from others
    is_kind_by_hand -- somebody chose or accepted the kind; else the words suggested it
    answers -- as given, by the key of the question; also those of a kind that was chosen before
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
    category_id: UUID | None = None
    is_kind_by_hand: bool = False
    answers: dict[str, Any] = field(default_factory=dict)
    priority: str | None = None
    is_danger: bool = False
    focus: str = "place"
    caret: int = 0

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return self.texts.get(name, "")

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost if it were forgotten."""
        chosen = (self.site_id, self.contact_id, self.is_danger, self.priority)
        kind = self.category_id is not None and self.is_kind_by_hand
        answered = any(answer not in (None, "") for answer in self.answers.values())
        return not (any(t.strip() for t in self.texts.values()) or any(chosen) or kind or answered)


def category_of(half: HalfTyped, categories: Sequence[Category]) -> Category | None:
    """Return the kind that is chosen or suggested."""
    return next((c for c in categories if c.id == half.category_id), None)


def as_new_call(
    half: HalfTyped, categories: Sequence[Category], *, country: str, now: datetime, day: DeskDay
) -> NewCall:
    """Return what is registered. Raises TimeUnreadable, TimeInFuture."""
    category = category_of(half, categories)
    caller = read_caller(half.text("who"), country) if half.contact_id is None else read_caller("", country)
    when = half.text("when").strip()
    return NewCall(
        words=_words(half, category, categories),
        site_id=half.site_id,
        equipment_id=half.equipment_id,
        place_text="" if half.site_id else half.text("place"),
        makes_place=half.makes_place and half.site_id is None,
        place_confirmed=half.is_place_confirmed,
        contact_id=half.contact_id,
        phone_id=half.phone_id,
        caller_name=caller.name,
        phone=caller.phone,
        caller_confirmed=half.is_caller_confirmed,
        category_id=half.category_id,
        priority=half.priority,
        is_danger=half.is_danger or (category is not None and category.is_danger and half.priority is None),
        answers=dict(_answers(half, category)),
        access_notes=half.text("access"),
        occurred_at=read_when(when, now=now, day=day) if when else None,
        draft_id=half.draft_id,
    )


def said_in_words(half: HalfTyped, categories: Sequence[Category], *, language: str) -> str:
    """Return all that was typed and has no other home when the call makes no request of its own."""
    category = category_of(half, categories)
    parts = [half.text("words"), half.text("access"), half.text("ended")]
    for question in category.form.questions if category else ():
        answer = half.answers.get(question.key)
        if isinstance(answer, str) and answer.strip():
            names = {choice.key: label(choice.labels, language) for choice in question.choices}
            parts.append(f"{label(question.labels, language)} {names.get(answer, answer)}")
    return "\n".join(part.strip() for part in [*parts, *_strays(half, category, categories)] if part.strip())


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


def _answers(half: HalfTyped, category: Category | None) -> Mapping[str, Any]:
    keys = {q.key for q in category.form.questions} if category else set()
    return {key: value for key, value in half.answers.items() if key in keys and value not in (None, "")}


def _words(half: HalfTyped, category: Category | None, categories: Sequence[Category]) -> str:
    return "\n".join([half.text("words"), *_strays(half, category, categories)]).strip()


def _strays(half: HalfTyped, category: Category | None, categories: Sequence[Category]) -> list[str]:
    """Return what was typed for another kind's questions, or to find a kind that was not found: nothing is lost."""
    asked = {q.key for q in category.form.questions} if category else set()
    codes = {choice.key for c in categories for q in c.form.questions for choice in q.choices}
    answers = ((key, value) for key, value in half.answers.items() if key not in asked)
    strays = [value for _key, value in answers if isinstance(value, str) and value.strip() and value not in codes]
    return [half.text("kind").strip(), *strays] if half.text("kind").strip() else strays
