"""The form as it will be asked: answered here, it shows and hides its questions, and nothing is written."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.forms import Question
from desktop.views.directory_form import FieldsArea
from desktop.views.plain_label import plain_label
from desktop.views.question_fields import AnyField, QuestionFields
from desktop.views.theme import tokens

_HELP = "help"
SEATS = (_HELP, "read_out", "prepare", "follows", "after")


class FormPreview(QWidget):
    """answered -- (key of the question, what is typed)"""

    answered = Signal(str, object)

    def __init__(self, pick: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Try it: answer as a caller would. Nothing of this is written."), self)
        self.title.setWordWrap(True)
        self.title.setProperty("tone", "faded")
        self.questions = QuestionFields(pick, self)
        self.nothing = QLabel(self.tr("Nothing is asked yet."), self)
        self.nothing.setWordWrap(True)
        headings = (
            self.tr("Help"),
            self.tr("Read out"),
            self.tr("To prepare"),
            self.tr("What follows"),
            self.tr("Then asked"),
        )
        self._headings = {seat: _label(self, "faded", text) for seat, text in zip(SEATS, headings, strict=True)}
        self.seats = {seat: _label(self, "") for seat in SEATS}
        self.seats["read_out"].setProperty("say", True)
        self._lay_out()
        self.questions.made.connect(self._on_made)
        self.questions.answered.connect(self.answered)

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        sheet = QWidget()
        sheet.setProperty("paper", "page")
        asked = QVBoxLayout(sheet)
        asked.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        for widget in (self.title, self.nothing, self.questions):
            asked.addWidget(widget)
        asked.addSpacing(gap)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(gap // 2)
        for at, seat in enumerate(SEATS):
            grid.addWidget(self._headings[seat], at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.seats[seat], at, 1)
        grid.setColumnStretch(1, 1)
        asked.addLayout(grid)
        asked.addStretch(1)
        area = FieldsArea(self)
        area.setAccessibleName(self.tr("Fields"))
        area.setWidget(sheet)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_questions(self, questions: Sequence[Question], answers: Mapping[str, Any]) -> None:
        """Show what is asked now; the cursor stays in its question."""
        before = QApplication.focusWidget()
        name = before.name if isinstance(before, AnyField) and self.questions.isAncestorOf(before) else ""
        self.questions.ask(questions, answers)
        self.nothing.setVisible(not questions)
        if name in self.questions.fields and self.questions.fields[name] is not before:
            self.questions.fields[name].setFocus()

    def say(self, said: Mapping[str, str]) -> None:
        """Show what is read out, what is to be prepared, what follows from the answers."""
        for seat, text in said.items():
            self._show(seat, text)

    def begin(self) -> None:
        """Put the cursor into the first question."""
        fields = list(self.questions.fields.values())
        (fields[0] if fields else self).setFocus()
        self._on_focused(fields[0].name if fields else "")

    def _show(self, seat: str, text: str) -> None:
        self.seats[seat].setText(text)
        self.seats[seat].setVisible(bool(text))
        self._headings[seat].setVisible(bool(text))

    @Slot(object)
    def _on_made(self, field: AnyField) -> None:
        field.entered.connect(self._on_entered)
        field.focused.connect(self._on_focused)

    @Slot(str)
    def _on_focused(self, name: str) -> None:
        """What helps the dispatcher stands there while the cursor is in the question, as in a call."""
        self._show(_HELP, self.questions.help_for(name))

    @Slot(str)
    def _on_entered(self, name: str) -> None:
        names = list(self.questions.fields)
        at = names.index(name) + 1 if name in names else 0
        self.questions.fields[names[at % len(names)]].setFocus()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _label(parent: QWidget, tone: str, text: str = "") -> QLabel:
    label = plain_label(parent, tone, text)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
