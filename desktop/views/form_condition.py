"""When something of a form is asked or read out: always, or with answers to an earlier question."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import DaybookError
from desktop.domain.forms import Answer, Question, QuestionKind, read_answer
from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.views.chips_field import Chip
from desktop.views.directory_inputs import ChoiceField, Input
from desktop.views.marks_field import MarksField
from desktop.views.question_fields import yes_no

_DIGITS = "123456789"


class ConditionInput(Input):
    """When it is asked: always, or with answers to an earlier question: {"question", "answers"}."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._questions: Sequence[Question] = ()
        self._known: Sequence[Question] = ()
        self._is_showing = False
        self.upon = ChoiceField(self)
        self.upon.setAccessibleName(spec.label)
        self.marks = MarksField("shown_if", self.tr("With which answers"), (), self)
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("answers, between them ; – for example 3; 4"))
        self.typed.setAccessibleName(self.tr("With which answers"))
        for widget in (self.upon, self.marks, self.typed):
            self.box.addWidget(widget)
        self.upon.currentIndexChanged.connect(self._on_upon)
        self.marks.answered.connect(self._on_edited)
        self.typed.textEdited.connect(self._on_edited)
        self.offer((), str)

    def offer(self, questions: Sequence[Question], pick: Any, known: Sequence[Question] = ()) -> None:
        """Offer the *questions* that may be hung on. pick -- returns the label in the reader's language

        known -- also those that cannot be chosen: it may still hang on one
        """
        options = [Option("", self.tr("always")), *(Option(q.key, pick(q.labels)) for q in questions)]
        self._questions, self._known, self._pick = questions, known, pick
        self._is_showing = True
        self.upon.clear()
        self.upon.offer(options)
        self._is_showing = False
        self._show_answers([])

    def value(self) -> dict[str, Any] | None:
        key = str(self.upon.currentData() or "")
        return {"question": key, "answers": self._answers()} if key else None

    def show_value(self, value: Mapping[str, Any] | None) -> None:
        self._is_showing = True
        key = str(value["question"]) if value else ""
        if self.upon.findData(key) < 0:
            self.upon.offer([Option(q.key, self._pick(q.labels)) for q in self._known if q.key == key])
        self.upon.choose(key)
        self._is_showing = False
        self._show_answers(list(value["answers"]) if value else [])

    def leaves(self) -> Sequence[QWidget]:
        return [widget for widget in (self.upon, self.marks, self.typed) if not widget.isHidden()]

    def _question(self) -> Question | None:
        return next((one for one in self._questions if one.key == self.upon.currentData()), None)

    def _show_answers(self, answers: list[Answer]) -> None:
        question = self._question()
        chips = answer_chips(question, self._pick, self.tr("yes"), self.tr("no")) if question else []
        self.marks.offer(chips)
        self.marks.setVisible(bool(chips))
        self.typed.setVisible(question is not None and not chips)
        self.marks.show_value(answers)
        if not chips and self._typed_answers() != answers:
            self.typed.setText("; ".join(said_answer(one, self.tr("yes"), self.tr("no")) for one in answers))

    def _answers(self) -> list[Answer]:
        return list(self.marks.value or ()) if not self.marks.isHidden() else self._typed_answers()

    def _typed_answers(self) -> list[Answer]:
        return typed_answers(self._question(), self.typed.text())

    @Slot()
    def _on_upon(self) -> None:
        if not self._is_showing:
            self.typed.clear()
            self._show_answers([])
            self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit()


def answer_chips(question: Question, pick: Any, yes: str, no: str) -> list[Chip]:
    """Return the answers of a question that has few; none of one that is answered in words or by a number."""
    if question.kind is QuestionKind.YES_NO:
        return yes_no(yes, no)
    if question.kind is QuestionKind.CHOICE:
        digits = [*_DIGITS, *[""] * len(question.choices)]
        return [
            Chip(one.key, pick(one.labels), digit, digit) for one, digit in zip(question.choices, digits, strict=False)
        ]
    return []


def said_answer(answer: Answer, yes: str, no: str) -> str:
    """Return an answer as it is read that the question does not offer any more."""
    return (yes if answer else no) if isinstance(answer, bool) else str(answer)


def typed_answers(question: Question | None, text: str) -> list[Answer]:
    """Return the answers in a line, as they are stored; what answers nothing stays as it is typed."""
    return list(_read(question, text.replace("；", ";").split(";")))


def _read(question: Question | None, parts: Sequence[str]) -> Iterator[Answer]:
    for part in parts:
        if part.strip():
            try:
                read = read_answer(question, part) if question else None
            except DaybookError:
                read = None
            yield part.strip() if read is None else read
