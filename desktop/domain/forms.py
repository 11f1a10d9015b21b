"""Intake forms as data: the few questions of a category, versioned, answered or owed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.errors import AnswerRefused
from desktop.domain.text import keepable

_LARGEST = 1e15


class QuestionKind(StrEnum):
    """What an answer may be."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Choice:
    """key -- what is stored; labels -- by language, English always there."""

    key: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """required -- it may be owed, but it is shown as owed until it is answered."""

    key: str
    kind: QuestionKind
    labels: Mapping[str, str]
    required: bool = False
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one version, in the order they are asked; script -- sentences to read out, by language.

    prepare -- what the caller is asked to have ready before somebody comes, by language
    """

    questions: tuple[Question, ...] = ()
    script: tuple[Mapping[str, str], ...] = ()
    prepare: tuple[Mapping[str, str], ...] = ()


def read_form(body: Mapping[str, Any]) -> Form:
    """Return the form stored as JSON. Kinds and keys of a newer program are kept as text questions."""
    questions = []
    for raw in body.get("questions", ()):
        kind = raw.get("kind", "text")
        known = QuestionKind(kind) if kind in frozenset(QuestionKind) else QuestionKind.TEXT
        choices = tuple(Choice(c["key"], c["labels"]) for c in raw.get("choices", ()))
        questions.append(Question(raw["key"], known, raw["labels"], bool(raw.get("required", False)), choices))
    return Form(tuple(questions), tuple(body.get("script", ())), tuple(body.get("prepare", ())))


def read_answer(question: Question, typed: object) -> str | int | float | bool | None:
    """Return the answer as stored; None for an empty one (owed).

    Raises AnswerRefused if it does not fit the question's kind.
    """
    if typed is None or (isinstance(typed, str) and not typed.strip()):
        return None
    if question.kind is QuestionKind.TEXT:
        return keepable(str(typed), field=question.key)
    if question.kind is QuestionKind.YES_NO:
        return _yes_or_no(question, typed)
    if question.kind is QuestionKind.CHOICE:
        return _chosen(question, str(typed))
    return _number(question, typed)


def owed(form: Form, answers: Mapping[str, Any]) -> tuple[Question, ...]:
    """Return the required questions that have no answer yet."""
    return tuple(q for q in form.questions if q.required and answers.get(q.key) is None)


def label(labels: Mapping[str, str], language: str) -> str:
    """Return the label in *language* (`zh_CN` falls back to `zh`), else the English one, else any."""
    for wanted in (language, language.split("_", maxsplit=1)[0], "en"):
        if wanted in labels:
            return labels[wanted]
    return next(iter(labels.values()), "")


def _yes_or_no(question: Question, typed: object) -> bool:
    if isinstance(typed, bool):
        return typed
    word = str(typed).strip().casefold()
    if word in {"yes", "y", "true", "1", "да", "д", "是"}:
        return True
    if word in {"no", "n", "false", "0", "нет", "н", "否", "不"}:
        return False
    raise AnswerRefused(question=question.key, typed=str(typed))


def _chosen(question: Question, typed: str) -> str:
    wanted = typed.strip().casefold()
    for choice in question.choices:
        if wanted == choice.key.casefold() or wanted in {text.casefold() for text in choice.labels.values()}:
            return choice.key
    raise AnswerRefused(question=question.key, typed=typed)


def _number(question: Question, typed: object) -> int | float:
    """Return a number of at most fifteen digits: what a float and every database keep exactly."""
    try:
        value = float(str(typed).strip().replace(",", "."))
    except ValueError:
        raise AnswerRefused(question=question.key, typed=str(typed)) from None
    if not abs(value) < _LARGEST or "_" in str(typed):
        raise AnswerRefused(question=question.key, typed=str(typed))
    return int(value) if value.is_integer() else value
