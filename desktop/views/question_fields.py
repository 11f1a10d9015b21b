"""The few questions of a kind, side by side, each answered by a word, a number or one key."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.domain.forms import Question, QuestionKind
from desktop.views.chips_field import Chip, ChipsField
from desktop.views.intake_fields import LineField
from desktop.views.theme import tokens

PREFIX = "answer:"
_YES, _NO = "yд是1l", "nн否不2t0т"
_WIDE_PT = 16
_LABEL, _FIELD = 1, 1  # how label and field share a line
AnyField = LineField | ChipsField


class QuestionFields(QWidget):
    """Shows questions and emits what is answered: (key, value as typed).

    pick -- returns the label in the reader's language
    """

    answered = Signal(str, object)
    made = Signal(object)

    def __init__(self, pick: Callable[[Mapping[str, str]], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._shown: dict[str, tuple[Question, QWidget]] = {}
        self.fields: dict[str, AnyField] = {}
        self._marks: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * tokens().gap_px)
        self._grid.setVerticalSpacing(tokens().gap_px // 2)

    def ask(self, questions: Sequence[Question], answers: Mapping[str, Any]) -> None:
        """Show *questions* with what is answered; one that is asked on keeps its field, with what is typed in it."""
        before = [question for question, _cell in self._shown.values()]
        if list(questions) != before:
            there, self._shown = self._shown, {}
            for question in questions:
                was, cell = there.get(question.key, (None, None))
                if cell is None or was != question:
                    self._drop(question.key, cell)
                    cell = self._cell(question)
                self._shown[question.key] = question, cell
            for key in there.keys() - self._shown.keys():
                self._drop(key, there[key][1])
            self.fields = {PREFIX + key: self.fields[PREFIX + key] for key in self._shown}
            self._arrange()
        self.show_answers(answers)

    def help_for(self, name: str) -> str:
        """Return what helps the dispatcher with a question, by the name of its field."""
        question, _cell = self._shown.get(name.removeprefix(PREFIX), (None, None))
        return self._pick(question.help) if question is not None else ""

    def show_answers(self, answers: Mapping[str, Any]) -> None:
        """Show the answers, and which required ones are owed."""
        for question, _cell in self._shown.values():
            value = answers.get(question.key)
            field = self.fields[PREFIX + question.key]
            if isinstance(field, ChipsField):
                field.show_value(value)
            else:
                field.show_text("" if value is None else str(value))
            is_owed = question.required and value in (None, "")
            if isinstance(field, LineField):
                field.show_mark(self.tr("owed") if is_owed else "", tone="accent")
            else:
                self._marks[question.key].setVisible(is_owed)

    def required(self) -> list[str]:
        """Return the names of the fields that Enter goes through."""
        return [PREFIX + key for key, (question, _cell) in self._shown.items() if question.required]

    def _arrange(self) -> None:
        """Put short questions side by side, long ones and those in large type under one another."""
        columns = 2 if tokens().text_pt <= _WIDE_PT else 1
        row = column = 0
        wide = [columns == 1 or question.kind is QuestionKind.CHOICE for question, _cell in self._shown.values()]
        for _question, cell in self._shown.values():
            self._grid.removeWidget(cell)
        for at, (_question, cell) in enumerate(self._shown.values()):
            is_alone = not column and at + 1 < len(wide) and wide[at + 1]
            is_wide = wide[at] or is_alone
            if is_wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, 2 if is_wide else 1)
            column += 2 if is_wide else 1
            if column > 1:
                row, column = row + 1, 0
        for at in range(2):
            self._grid.setColumnStretch(at, 1)

    def _drop(self, key: str, cell: QWidget | None) -> None:
        """Take a question away; where it was typed in, the one before it is gone on with."""
        if cell is None:
            return
        field = self.fields.pop(PREFIX + key)
        self._marks.pop(key, None)
        if field.hasFocus():
            self.focusPreviousChild()
        self._grid.removeWidget(cell)
        cell.hide()
        cell.deleteLater()

    def _cell(self, question: Question) -> QWidget:
        cell = QWidget(self)
        text = self._pick(question.labels)
        label = QLabel(text, cell)
        label.setWordWrap(True)
        field = self._field(question, text, cell)
        field.show_help(self._pick(question.help))
        label.setBuddy(field)
        self.fields[field.name] = field
        layout = QGridLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(tokens().gap_px)
        layout.setVerticalSpacing(tokens().gap_px // 4)
        layout.addWidget(label, 0, 0)
        if isinstance(field, ChipsField):
            mark = self._marks[question.key] = QLabel(self.tr("owed"), cell)
            mark.setProperty("tone", "accent")
            layout.addWidget(mark, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if question.kind is QuestionKind.CHOICE:
            layout.addWidget(field, 1, 0, 1, 3)
        else:
            layout.addWidget(field, 0, 2)
            layout.setColumnStretch(2, _FIELD)
        layout.setColumnStretch(0, _LABEL)
        self.made.emit(field)
        return cell

    def _field(self, question: Question, label: str, parent: QWidget) -> AnyField:
        name = PREFIX + question.key
        if question.kind is QuestionKind.YES_NO:
            chips = yes_no(self.tr("yes"), self.tr("no"))
        elif question.kind is QuestionKind.CHOICE:
            chips = [
                Chip(choice.key, self._pick(choice.labels), str(at), str(at))
                for at, choice in enumerate(question.choices, start=1)
            ]
        else:
            line = LineField(name, label, parent)
            line.edited.connect(self._on_answered)
            return line
        field = ChipsField(name, label, chips, parent, stays_in_row=question.kind is QuestionKind.YES_NO)
        field.answered.connect(self._on_answered)
        return field

    def _on_answered(self, name: str, value: object) -> None:
        self.answered.emit(name.removeprefix(PREFIX), value)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()


def yes_no(yes: str, no: str) -> list[Chip]:
    """Return the two answers; their keys are the first letters of the labels where a key has them, else Y and N."""
    return [Chip(True, yes, _letter(yes) or "Y", _YES), Chip(False, no, _letter(no) or "N", _NO)]


def _letter(label: str) -> str:
    first = label[:1].casefold()
    return first.upper() if first in _YES + _NO and (first.isascii() or "а" <= first <= "я") else ""
