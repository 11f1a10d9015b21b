"""An answer to a question of a form, as it is read."""

from desktop.domain.forms import Question
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_CONTEXT = "card"
_YES = QT_TRANSLATE_NOOP("card", "yes")
_NO = QT_TRANSLATE_NOOP("card", "no")


def yes_or_no(answer: bool, language: Language) -> str:
    """Return the word for it."""
    return language.say(_CONTEXT, _YES if answer else _NO)


def answer_said(question: Question, value: object, language: Language) -> str:
    """Return an answer as it is read; "" if there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return yes_or_no(value, language)
    if isinstance(value, int | float):
        return language.number(value)
    chosen = next((choice for choice in question.choices if choice.key == value), None)
    return language.pick(chosen.labels) if chosen else str(value)
