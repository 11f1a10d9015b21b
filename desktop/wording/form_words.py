"""What a form says of itself: its answers, when something is asked, what follows, what is wrong, what changed."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.form_check import MOST_QUESTIONS, FormFault, FormPart, FormProblem
from desktop.domain.form_versions import FormChange, FormDifference, FormVersion
from desktop.domain.forms import Answer, Condition, Consequence, Question, QuestionKind
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_CONTEXT = "forms"
_YES = QT_TRANSLATE_NOOP("forms", "yes")
_NO = QT_TRANSLATE_NOOP("forms", "no")
_GONE = QT_TRANSLATE_NOOP("forms", "a choice that is gone")
_KINDS = {
    QuestionKind.TEXT: QT_TRANSLATE_NOOP("forms", "in words"),
    QuestionKind.NUMBER: QT_TRANSLATE_NOOP("forms", "a number"),
    QuestionKind.YES_NO: QT_TRANSLATE_NOOP("forms", "yes or no"),
    QuestionKind.CHOICE: QT_TRANSLATE_NOOP("forms", "one of a few"),
}
_PARTS = {
    FormPart.QUESTIONS: QT_TRANSLATE_NOOP("forms", "Questions"),
    FormPart.SCRIPT: QT_TRANSLATE_NOOP("forms", "To read out"),
    FormPart.PREPARE: QT_TRANSLATE_NOOP("forms", "What the caller is asked to prepare"),
    FormPart.ALSO_ASKED: QT_TRANSLATE_NOOP("forms", "Asked after them"),
    FormPart.PATTERNS: QT_TRANSLATE_NOOP("forms", "Words that point here"),
}
_ALSO_ASKED = {
    "priority": QT_TRANSLATE_NOOP("forms", "Priority"),
    "access": QT_TRANSLATE_NOOP("forms", "How to get in"),
    "when": QT_TRANSLATE_NOOP("forms", "When it happened"),
}
_IF = QT_TRANSLATE_NOOP("forms", "if “{question}” {answers}")
_SETS_PRIORITY = QT_TRANSLATE_NOOP("forms", "priority {priority}")
_SETS_LINE = QT_TRANSLATE_NOOP("forms", "line {line}")
_SETS_KIND = QT_TRANSLATE_NOOP("forms", "kind “{kind}”")
_FOLLOWS = QT_TRANSLATE_NOOP("forms", "{answers}: {what}")
_ITSELF = QT_TRANSLATE_NOOP("forms", "“{item}”")
_FAULTS = {
    FormFault.WORDS_MISSING: QT_TRANSLATE_NOOP(
        "forms", "Words are missing here. Write them, or take it out: Esc, then Del."
    ),
    FormFault.KEY_TAKEN: QT_TRANSLATE_NOOP(
        "forms", "Two questions are stored as “{typed}”. Take this one out and write it anew."
    ),
    FormFault.CHOICES_MISSING: QT_TRANSLATE_NOOP(
        "forms", "One of a few is to be chosen, but there is none. Write the choices."
    ),
    FormFault.CHOICE_TAKEN: QT_TRANSLATE_NOOP(
        "forms", "Two choices are stored as “{typed}”. Empty one of them and write it anew."
    ),
    FormFault.CHOICES_ALIKE: QT_TRANSLATE_NOOP(
        "forms", "Two choices read “{typed}”: nobody could tell them apart. Write one of them differently."
    ),
    FormFault.QUESTIONS_ALIKE: QT_TRANSLATE_NOOP("forms", "Two questions read “{typed}”. Saved all the same."),
    FormFault.CONDITION_GONE: QT_TRANSLATE_NOOP(
        "forms", "The question that this hangs on is gone: “{typed}”. Choose another one, or always."
    ),
    FormFault.CONDITION_LATER: QT_TRANSLATE_NOOP(
        "forms", "The question that this hangs on comes later. Move one of the two, or choose an earlier question."
    ),
    FormFault.CONDITION_OPEN: QT_TRANSLATE_NOOP("forms", "With which answers is this asked? Choose one at least."),
    FormFault.CONDITION_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "forms", "Nobody can answer that question with “{typed}”. Choose another answer."
    ),
    FormFault.CONDITION_CHOICE_GONE: QT_TRANSLATE_NOOP(
        "forms", "This hangs on a choice that is gone. Choose another answer."
    ),
    FormFault.SETS_CHOICE_GONE: QT_TRANSLATE_NOOP(
        "forms", "Something follows from a choice that is gone. Empty it, or write the choice again."
    ),
    FormFault.SETS_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "forms", "Nobody can answer this question with “{typed}”: nothing would ever follow. Empty what follows."
    ),
    FormFault.SETS_ITSELF: QT_TRANSLATE_NOOP("forms", "An answer would set the kind that this is. Choose another."),
    FormFault.SETS_NOBODYS: QT_TRANSLATE_NOOP("forms", "There is no kind “{typed}” any more. Choose another one."),
}
_TOO_MANY = translate("forms", "%n questions are more than a caller answers patiently. Saved all the same.", "", 1)
_VERSION = QT_TRANSLATE_NOOP("forms", "version {version}")
_SINCE = QT_TRANSLATE_NOOP("forms", "since {at}")
_BORN = translate("forms", "%n requests were born with it", "", 1)
_MET = QT_TRANSLATE_NOOP(
    "forms",
    "{author} had saved version {version} of this form at another desk: this is the next one. Alt+E says what differs.",
)
_UNBORN = QT_TRANSLATE_NOOP("forms", "no request yet")
_NO_VERSION = QT_TRANSLATE_NOOP("forms", "no form yet")
_DIFFERENCES = {
    FormDifference.ADDED: QT_TRANSLATE_NOOP("forms", "+ {item}"),
    FormDifference.GONE: QT_TRANSLATE_NOOP("forms", "– {item}"),
    FormDifference.CHANGED: QT_TRANSLATE_NOOP("forms", "{item}: {fields} changed"),
    FormDifference.MOVED: QT_TRANSLATE_NOOP("forms", "{part}: another order"),
    FormDifference.ALSO_ASKED: QT_TRANSLATE_NOOP("forms", "{part}: {names}"),
}
_NOTHING = QT_TRANSLATE_NOOP("forms", "nothing")
_FIELDS = {
    "labels": QT_TRANSLATE_NOOP("forms", "words"),
    "kind": QT_TRANSLATE_NOOP("forms", "how it is answered"),
    "required": QT_TRANSLATE_NOOP("forms", "whether it is owed"),
    "choices": QT_TRANSLATE_NOOP("forms", "choices"),
    "help": QT_TRANSLATE_NOOP("forms", "help"),
    "shown_if": QT_TRANSLATE_NOOP("forms", "when it is asked"),
    "sets": QT_TRANSLATE_NOOP("forms", "what follows"),
}


def part(code: FormPart, language: Language) -> str:
    """Return the heading of a part of the form."""
    return language.say(_CONTEXT, _PARTS[code])


def question_kind(code: QuestionKind, language: Language) -> str:
    """Return how a question is answered."""
    return language.say(_CONTEXT, _KINDS[code])


def also_asked(name: str, language: Language) -> str:
    """Return a field that every call has."""
    return language.say(_CONTEXT, _ALSO_ASKED[name]) if name in _ALSO_ASKED else name


def answer(value: Answer, question: Question | None, language: Language) -> str:
    """Return an answer as it is read. question -- it answers, None if that is gone"""
    if isinstance(value, bool):
        return language.say(_CONTEXT, _YES if value else _NO)
    choice = next((one for one in question.choices if one.key == value), None) if question else None
    if choice is None and question is not None and question.kind is QuestionKind.CHOICE:
        return language.say(_CONTEXT, _GONE)
    return language.pick(choice.labels) if choice else str(value)


def condition(wanted: Condition, questions: Sequence[Question], language: Language) -> str:
    """Return when something is asked or read out: if “Anyone inside?” yes."""
    question = next((one for one in questions if one.key == wanted.question), None)
    asked = language.pick(question.labels) if question else wanted.question
    answers = language.listed(answer(one, question, language) for one in wanted.answers)
    return language.say(_CONTEXT, _IF, question=asked, answers=answers)


def consequence(sets: Consequence, question: Question | None, kinds: Mapping[str, str], language: Language) -> str:
    """Return what follows from answers: "yes: priority urgent". kinds -- what each kind of trouble is called"""
    said = language.joined(
        part
        for part in (
            _said(_SETS_PRIORITY, language, priority=sets.priority and statuses.priority(sets.priority, language)),
            _said(_SETS_LINE, language, line=sets.line),
            _said(_SETS_KIND, language, kind=sets.kind and kinds.get(sets.kind, sets.kind)),
        )
    )
    answers = language.listed(answer(one, question, language) for one in sets.answers)
    return language.say(_CONTEXT, _FOLLOWS, answers=answers, what=said) if answers else said


def problem(found: FormProblem, language: Language, questions: Sequence[Question] = ()) -> str:
    """Return what is wrong, and what to do. questions -- those that are known, also what is gone"""
    if found.fault is FormFault.TOO_MANY:
        return language.say(_CONTEXT, _TOO_MANY, found.at + 1, most=MOST_QUESTIONS)
    meant = next((one for one in questions if one.key == found.typed), None)
    is_asked = meant is not None and found.fault is FormFault.CONDITION_GONE
    typed = language.pick(meant.labels) if meant and is_asked else answer(found.typed, None, language)
    return language.say(_CONTEXT, _FAULTS[found.fault], typed=typed)


def version(one: FormVersion | None, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return how a version came to be: "version 3, since 12 Nov 14:05, A. Petrova; 214 requests were born with it"."""
    if one is None:
        return language.say(_CONTEXT, _NO_VERSION)
    since = language.moment(one.made_at, zone, today) if one.made_at else ""
    return language.joined(
        (
            language.say(_CONTEXT, _VERSION, version=one.version),
            language.say(_CONTEXT, _SINCE, at=since) if since else "",
            one.author,
            _born(one.requests, language),
        )
    )


def met(other: FormVersion, language: Language) -> str:
    """Return that a version came after another one, of which its author did not know."""
    return language.say(_CONTEXT, _MET, author=other.author, version=other.version)


def change(found: FormChange, language: Language) -> str:
    """Return how one form differs from another in one thing."""
    names = language.listed(also_asked(name, language) for name in found.names)
    return language.say(
        _CONTEXT,
        _DIFFERENCES[found.difference],
        item=language.say(_CONTEXT, _ITSELF, item=language.pick(found.labels)),
        fields=language.listed(language.say(_CONTEXT, _FIELDS[name]) for name in found.fields),
        part=part(found.part, language),
        names=names or language.say(_CONTEXT, _NOTHING),
    )


def _born(requests: int | None, language: Language) -> str:
    if requests is None:
        return ""
    return language.say(_CONTEXT, _BORN, requests) if requests else language.say(_CONTEXT, _UNBORN)


def _said(source: str, language: Language, **fact: Any) -> str:
    return language.say(_CONTEXT, source, **fact) if any(fact.values()) else ""
