"""Intake forms as data: what a kind of trouble asks, when, what follows from an answer, and what is read out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desktop.domain.due import Priority
from desktop.domain.errors import AnswerRefused, DaybookError
from desktop.domain.text import keepable

_LARGEST = 1e15
Answer = str | int | float | bool


class QuestionKind(StrEnum):
    """What an answer may be."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"


class AlsoAsked(StrEnum):
    """Fields that every call has and that a form may send Enter through, after its own questions."""

    PRIORITY = "priority"
    ACCESS = "access"
    WHEN = "when"


@dataclass(frozen=True, slots=True)
class Choice:
    """key -- what is stored; labels -- by language, English always there."""

    key: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds while an earlier question has one of these answers. question -- its key"""

    question: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Consequence:
    """What one of these answers sets. priority -- a code; line -- 1 to 3; kind -- the key of another kind of trouble.

    Whatever somebody chose by hand stays: an answer sets only what nobody has set.
    """

    answers: tuple[Answer, ...]
    priority: str | None = None
    line: int | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """required -- it may be owed, but it is shown as owed until it is answered; help -- by language, may be empty.

    shown_if -- None: always asked
    """

    key: str
    kind: QuestionKind
    labels: Mapping[str, str]
    required: bool = False
    choices: tuple[Choice, ...] = ()
    help: Mapping[str, str] = field(default_factory=dict)
    shown_if: Condition | None = None
    sets: tuple[Consequence, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One sentence to read out, by language. shown_if -- None: always."""

    labels: Mapping[str, str]
    shown_if: Condition | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One version: the questions in the order they are asked, the sentences in the order they are read out.

    prepare -- what the caller is asked to have ready before somebody comes, by language
    """

    questions: tuple[Question, ...] = ()
    script: tuple[ScriptLine, ...] = ()
    also_asked: tuple[AlsoAsked, ...] = ()
    prepare: tuple[Mapping[str, str], ...] = ()


def read_form(body: Mapping[str, Any]) -> Form:
    """Return the form stored as JSON. Kinds and keys of a newer program are kept as text questions.

    body -- {"questions": [{"key", "kind", "labels", "required", "choices": [{"key", "labels"}], "help": {language:
    text}, "shown_if": {"question", "answers"}, "sets": [{"answers", "priority", "line", "kind"}]}],
    "script": [{"labels", "shown_if"}], "also_asked": ["access"], "prepare": [{language: text}]}; all but key and labels
    may be missing
    """
    known = frozenset(AlsoAsked)
    return Form(
        questions=tuple(_question(raw) for raw in body.get("questions", ())),
        script=tuple(ScriptLine(raw["labels"], _condition(raw.get("shown_if"))) for raw in body.get("script", ())),
        also_asked=tuple(AlsoAsked(name) for name in body.get("also_asked", ()) if name in known),
        prepare=tuple(body.get("prepare", ())),
    )


def asked(form: Form, answers: Mapping[str, Any]) -> tuple[Question, ...]:
    """Return the questions that are asked while *answers* stand; what hangs on a question not asked is not asked."""
    shown: list[Question] = []
    for question in form.questions:
        if _holds(question.shown_if, shown, answers):
            shown.append(question)
    return tuple(shown)


def script(form: Form, answers: Mapping[str, Any]) -> tuple[Mapping[str, str], ...]:
    """Return the sentences to read out while *answers* stand, each by language."""
    shown = asked(form, answers)
    return tuple(line.labels for line in form.script if _holds(line.shown_if, shown, answers))


def consequence(form: Form, answers: Mapping[str, Any]) -> Consequence:
    """Return what *answers* set together: of several the most pressing priority, the highest line, the first kind."""
    found = [one for _question, one in _following(form, answers)]
    pressing = [one.priority for one in found if one.priority in frozenset(Priority)]
    return Consequence(
        answers=(),
        priority=min(pressing, key=lambda code: list(Priority).index(Priority(code)), default=None),
        line=max((one.line for one in found if one.line is not None), default=None),
        kind=next((one.kind for one in found if one.kind is not None), None),
    )


def causes(form: Form, answers: Mapping[str, Any], found: Consequence) -> dict[str, Question]:
    """Return the first question that set each part of *found*, what `consequence` returned: priority, line, kind."""
    return {
        name: next(question for question, one in _following(form, answers) if getattr(one, name) == value)
        for name in ("priority", "line", "kind")
        if (value := getattr(found, name)) is not None
    }


def _following(form: Form, answers: Mapping[str, Any]) -> list[tuple[Question, Consequence]]:
    return [
        (question, one)
        for question in asked(form, answers)
        for one in question.sets
        if is_among(answers.get(question.key), one.answers, question)
    ]


def is_among(typed: object, answers: Sequence[Answer], question: Question) -> bool:
    """Return whether an answer, as typed or as stored, is one of *answers*, capitals or not; what is owed is none."""
    try:
        answer = read_answer(question, typed)
    except DaybookError:
        return False
    if isinstance(answer, str):
        return answer.casefold() in {str(one).casefold() for one in answers}
    return any(isinstance(one, bool) is isinstance(answer, bool) and one == answer for one in answers)


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
    """Return the required questions that are asked and have no answer yet."""
    return tuple(q for q in asked(form, answers) if q.required and answers.get(q.key) is None)


def label(labels: Mapping[str, str], language: str) -> str:
    """Return the label in *language* (`zh_CN` falls back to `zh`), else the English one, else any."""
    for wanted in (language, language.split("_", maxsplit=1)[0], "en"):
        if wanted in labels:
            return labels[wanted]
    return next(iter(labels.values()), "")


def _question(raw: Mapping[str, Any]) -> Question:
    kind = raw.get("kind", "text")
    return Question(
        key=raw["key"],
        kind=QuestionKind(kind) if kind in frozenset(QuestionKind) else QuestionKind.TEXT,
        labels=raw["labels"],
        required=bool(raw.get("required", False)),
        choices=tuple(Choice(one["key"], one["labels"]) for one in raw.get("choices", ())),
        help=raw.get("help", {}),
        shown_if=_condition(raw.get("shown_if")),
        sets=tuple(
            Consequence(tuple(one["answers"]), one.get("priority"), one.get("line"), one.get("kind"))
            for one in raw.get("sets", ())
        ),
    )


def _condition(raw: Mapping[str, Any] | None) -> Condition | None:
    return None if raw is None else Condition(raw["question"], tuple(raw["answers"]))


def _holds(condition: Condition | None, shown: Sequence[Question], answers: Mapping[str, Any]) -> bool:
    if condition is None:
        return True
    question = next((one for one in shown if one.key == condition.question), None)
    return question is not None and is_among(answers.get(question.key), condition.answers, question)


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
