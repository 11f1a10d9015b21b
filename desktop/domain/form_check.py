"""What is wrong with a form before it is saved: where it stands, and which of its fields has to be set right."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.errors import AnswerRefused, DaybookError
from desktop.domain.forms import Answer, Condition, Form, Question, QuestionKind, read_answer, read_form

MOST_QUESTIONS = 6
"""More than a caller answers patiently: it is told, not refused (our own assumption)."""


class FormPart(StrEnum):
    """The lists that a form is made of, by their names in its JSON; patterns stand beside it."""

    QUESTIONS = "questions"
    SCRIPT = "script"
    PREPARE = "prepare"
    ALSO_ASKED = "also_asked"
    PATTERNS = "patterns"


class FormFault(StrEnum):
    """What may be wrong. TOO_MANY and QUESTIONS_ALIKE keep nobody from saving."""

    WORDS_MISSING = "words_missing"
    KEY_TAKEN = "key_taken"
    CHOICES_MISSING = "choices_missing"
    CHOICE_TAKEN = "choice_taken"
    CHOICES_ALIKE = "choices_alike"
    CONDITION_GONE = "condition_gone"
    CONDITION_LATER = "condition_later"
    CONDITION_OPEN = "condition_open"
    CONDITION_IMPOSSIBLE = "condition_impossible"
    CONDITION_CHOICE_GONE = "condition_choice_gone"
    SETS_IMPOSSIBLE = "sets_impossible"
    SETS_CHOICE_GONE = "sets_choice_gone"
    SETS_ITSELF = "sets_itself"
    SETS_NOBODYS = "sets_nobodys"
    QUESTIONS_ALIKE = "questions_alike"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormProblem:
    """fault in the field of the item *at* (from 0) of a part. typed -- what stands there; labels -- of the item.

    field -- as in the JSON: labels, choices, shown_if, sets; "" of the whole part
    """

    fault: FormFault
    part: FormPart
    at: int
    field: str
    typed: Answer = ""
    labels: Mapping[str, str]

    @property
    def is_refused(self) -> bool:
        """Whether the form cannot be saved like this."""
        return self.fault not in (FormFault.TOO_MANY, FormFault.QUESTIONS_ALIKE)


def form_problems(body: Mapping[str, Any], *, kind: str, kinds: Collection[str]) -> tuple[FormProblem, ...]:
    """Return what is wrong with the form stored as *body* (see `read_form`), in the order of its items.

    kind -- the key of the kind of trouble it belongs to; kinds -- the keys of all that are in use
    """
    form = read_form(body)
    found = [*_of_questions(form, kind, kinds), *_of_script(form)]
    for at, labels in enumerate(body.get(FormPart.PREPARE, ())):
        if not _has_words(labels):
            found.append(_problem(FormFault.WORDS_MISSING, FormPart.PREPARE, at, "labels", labels))
    return tuple(found)


def _of_questions(form: Form, kind: str, kinds: Collection[str]) -> Iterator[FormProblem]:
    taken: set[str] = set()
    for at, question in enumerate(form.questions):
        for fault, field, typed in _faults(form, at, question, taken, kind, kinds):
            yield _problem(fault, FormPart.QUESTIONS, at, field, question.labels, typed)
        alike = (one for one in form.questions[:at] if one.shown_if == question.shown_if)
        for text in _alike(question.labels, (one.labels for one in alike)):
            yield _problem(FormFault.QUESTIONS_ALIKE, FormPart.QUESTIONS, at, "labels", question.labels, text)
        taken.add(question.key)
    if len(form.questions) > MOST_QUESTIONS:
        last = form.questions[-1]
        yield _problem(FormFault.TOO_MANY, FormPart.QUESTIONS, len(form.questions) - 1, "", last.labels)


def _faults(
    form: Form, at: int, question: Question, taken: Collection[str], kind: str, kinds: Collection[str]
) -> Iterator[tuple[FormFault, str, Answer]]:
    if not _has_words(question.labels):
        yield FormFault.WORDS_MISSING, "labels", ""
    if question.key in taken:
        yield FormFault.KEY_TAKEN, "labels", question.key
    if question.kind is QuestionKind.CHOICE:
        yield from _choice_faults(question)
    for fault, typed in _condition_faults(question.shown_if, form.questions[:at], form.questions[at:]):
        yield fault, "shown_if", typed
    for consequence in question.sets:
        for typed in _impossible(question, consequence.answers):
            is_gone = _is_choice_gone(question, typed)
            yield FormFault.SETS_CHOICE_GONE if is_gone else FormFault.SETS_IMPOSSIBLE, "sets", typed
        if consequence.kind == kind:
            yield FormFault.SETS_ITSELF, "sets", kind
        elif consequence.kind is not None and consequence.kind not in kinds:
            yield FormFault.SETS_NOBODYS, "sets", consequence.kind


def _choice_faults(question: Question) -> Iterator[tuple[FormFault, str, str]]:
    if not question.choices:
        yield FormFault.CHOICES_MISSING, "choices", ""
    keys: set[str] = set()
    for at, choice in enumerate(question.choices):
        if not _has_words(choice.labels):
            yield FormFault.WORDS_MISSING, "choices", choice.key
        for text in _alike(choice.labels, (one.labels for one in question.choices[:at])):
            yield FormFault.CHOICES_ALIKE, "choices", text
        if choice.key.casefold() in keys:
            yield FormFault.CHOICE_TAKEN, "choices", choice.key
        keys.add(choice.key.casefold())


def _of_script(form: Form) -> Iterator[FormProblem]:
    for at, line in enumerate(form.script):
        if not _has_words(line.labels):
            yield _problem(FormFault.WORDS_MISSING, FormPart.SCRIPT, at, "labels", line.labels)
        for fault, typed in _condition_faults(line.shown_if, form.questions, ()):
            yield _problem(fault, FormPart.SCRIPT, at, "shown_if", line.labels, typed)


def _condition_faults(
    condition: Condition | None, before: Sequence[Question], after: Sequence[Question]
) -> Iterator[tuple[FormFault, Answer]]:
    if condition is None:
        return
    upon = next((one for one in before if one.key == condition.question), None)
    if upon is None:
        is_later = any(one.key == condition.question for one in after)
        yield (FormFault.CONDITION_LATER if is_later else FormFault.CONDITION_GONE), condition.question
    elif not condition.answers:
        yield FormFault.CONDITION_OPEN, ""
    else:
        for typed in _impossible(upon, condition.answers):
            is_gone = _is_choice_gone(upon, typed)
            yield FormFault.CONDITION_CHOICE_GONE if is_gone else FormFault.CONDITION_IMPOSSIBLE, typed


def _impossible(question: Question, answers: Sequence[Answer]) -> Iterator[Answer]:
    """Give those of *answers* that nobody can give to the question."""
    for answer in answers:
        try:
            if read_answer(question, answer) is None:
                raise AnswerRefused(question=question.key, typed=str(answer))
        except DaybookError:
            yield answer


def _is_choice_gone(question: Question, answer: Answer) -> bool:
    """Return whether the answer, which nobody can give, was a choice: its key says nothing to a reader."""
    return question.kind is QuestionKind.CHOICE and isinstance(answer, str)


def _alike(labels: Mapping[str, str], others: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """Give the words that one of *others* has too, in the same language: once."""
    earlier = list(others)
    for language, text in labels.items():
        if text.strip() and any(_plain(one.get(language, "")) == _plain(text) for one in earlier):
            yield text.strip()
            return


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _has_words(labels: Mapping[str, str]) -> bool:
    return any(text.strip() for text in labels.values())


def _problem(
    fault: FormFault, part: FormPart, at: int, field: str, labels: Mapping[str, str], typed: Answer = ""
) -> FormProblem:
    return FormProblem(fault=fault, part=part, at=at, field=field, typed=typed, labels=labels)
