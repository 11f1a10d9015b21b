"""Versions of a form, and how one differs from another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.form_check import FormPart


@dataclass(frozen=True, slots=True, kw_only=True)
class FormVersion:
    """made_at, author -- None and "" of one of a starter pack; requests -- born with it, None: not asked.

    based_on -- the version that whoever made it began with, None of the first one
    """

    id: UUID
    version: int
    body: Mapping[str, Any]
    made_at: datetime | None = None
    author: str = ""
    requests: int | None = None
    based_on: UUID | None = None

    def has_met(self, before: "FormVersion") -> bool:
        """Return whether the version *before* this one came from elsewhere while this one was being made."""
        return bool(self.author) and self.based_on != before.id


class FormDifference(StrEnum):
    """What may differ. An item is a question, or a sentence."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"
    ALSO_ASKED = "also_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChange:
    """labels -- of the item; fields -- what of it is another one, as in the JSON: labels, kind, shown_if …

    names -- of ALSO_ASKED: what is asked now
    """

    difference: FormDifference
    part: FormPart
    labels: Mapping[str, str]
    fields: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def form_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[FormChange, ...]:
    """Return how the form *after* differs from the one *before*, both as JSON (see `read_form`)."""
    found = [*_of_questions(before.get(FormPart.QUESTIONS, ()), after.get(FormPart.QUESTIONS, ()))]
    for part in (FormPart.SCRIPT, FormPart.PREPARE):
        found += _of_sentences(part, before.get(part, ()), after.get(part, ()))
    was, now = before.get(FormPart.ALSO_ASKED, ()), after.get(FormPart.ALSO_ASKED, ())
    if list(was) != list(now):
        part = FormPart.ALSO_ASKED
        found.append(FormChange(difference=FormDifference.ALSO_ASKED, part=part, labels={}, names=tuple(now)))
    return tuple(found)


def _of_questions(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> Iterator[FormChange]:
    had = {raw["key"]: raw for raw in before}
    has = {raw["key"]: raw for raw in after}
    for key, raw in has.items():
        if key not in had:
            yield _change(FormDifference.ADDED, FormPart.QUESTIONS, raw["labels"])
        elif fields := _fields(had[key], raw):
            yield _change(FormDifference.CHANGED, FormPart.QUESTIONS, raw["labels"], fields)
    for key, raw in had.items():
        if key not in has:
            yield _change(FormDifference.GONE, FormPart.QUESTIONS, raw["labels"])
    if [key for key in had if key in has] != [key for key in has if key in had]:
        yield _change(FormDifference.MOVED, FormPart.QUESTIONS, {})


def _of_sentences(part: FormPart, before: Sequence[Any], after: Sequence[Any]) -> Iterator[FormChange]:
    had, has = [_sentence(one) for one in before], [_sentence(one) for one in after]
    for labels, condition in has:
        if (labels, condition) not in had:
            is_known = any(labels == other for other, _condition in had)
            fields = ("shown_if",) if is_known else ()
            yield _change(FormDifference.CHANGED if is_known else FormDifference.ADDED, part, labels, fields)
    for labels, _condition in had:
        if not any(labels == other for other, _other in has):
            yield _change(FormDifference.GONE, part, labels)
    if had != has and sorted(map(str, had)) == sorted(map(str, has)):
        yield _change(FormDifference.MOVED, part, {})


def _sentence(raw: Mapping[str, Any]) -> tuple[Mapping[str, str], Any]:
    return (raw["labels"], raw.get("shown_if")) if "labels" in raw else (raw, None)


def _fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    names = ("labels", "kind", "required", "choices", "help", "shown_if", "sets")
    return tuple(name for name in names if (before.get(name) or None) != (after.get(name) or None))


def _change(
    difference: FormDifference, part: FormPart, labels: Mapping[str, str], fields: tuple[str, ...] = ()
) -> FormChange:
    return FormChange(difference=difference, part=part, labels=labels, fields=fields)
