"""The questions of a category, as a short list that can be added to; an emptied question goes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desktop.domain.forms import QuestionKind
from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.models.directory_values import QuestionTyped, without_empty
from desktop.views.directory_inputs import LARGE_PT, ChoiceField, Input
from desktop.views.theme import tokens


class QuestionRow(QWidget):
    """One question: its words; under them how it is answered, whether it is owed, its key."""

    changed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was = ""
        self._is_showing = False
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("one more question"))
        self.words.setAccessibleName(self.tr("Question {number}").format(number=number))
        self.kind = ChoiceField(self)
        self.kind.offer(self._kinds())
        self.kind.setAccessibleName(self.tr("How question {number} is answered").format(number=number))
        self.required = QCheckBox(self.tr("owed until answered"), self)
        self.required.setAccessibleName(self.tr("Question {number} is owed until answered").format(number=number))
        self.key = QLineEdit(self)
        self.key.setPlaceholderText(self.tr("key"))
        self.key.setAccessibleName(self.tr("Key of question {number}").format(number=number))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, tokens().gap_px)
        self._grid.setSpacing(tokens().gap_px // 2)
        self._grid.setColumnStretch(2, 1)
        self._arrange()
        self._details = (self.kind, self.required, self.key)
        self._show_details()
        self._connect()

    def _connect(self) -> None:
        self.words.textEdited.connect(self._on_edited)
        self.kind.currentIndexChanged.connect(self._on_edited)
        self.required.clicked.connect(self._on_edited)
        self.key.textEdited.connect(self._on_edited)

    def question(self) -> QuestionTyped:
        """Return the question as it stands."""
        return QuestionTyped(
            was=self._was,
            key=self.key.text().strip(),
            label=self.words.text(),
            kind=str(self.kind.currentData()),
            required=self.required.isChecked(),
        )

    def show_question(self, question: QuestionTyped) -> None:
        """Show a question."""
        self._is_showing = True
        self._was = question.was
        if self.words.text() != question.label:
            self.words.setText(question.label)
            self.words.setCursorPosition(0)
        self._offer_choice(question.kind == QuestionKind.CHOICE)
        self.kind.choose(question.kind)
        self.required.setChecked(question.required)
        if self.key.text().strip() != question.key:
            self.key.setText(question.key)
        self._is_showing = False
        self._show_details()

    def leaves(self) -> Sequence[QWidget]:
        """Return where the cursor can stand."""
        return (self.words, *self._details) if self.words.text().strip() else (self.words,)

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_showing:
            self._show_details()
            self.changed.emit()

    def _arrange(self) -> None:
        """Place the details in one row, in large text the mark below them."""
        is_large = tokens().text_pt >= LARGE_PT
        for widget in (self.words, self.kind, self.required, self.key):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.words, 0, 0, 1, 3)
        self._grid.addWidget(self.kind, 1, 0)
        self._grid.addWidget(self.required, 2 if is_large else 1, 0 if is_large else 1, 1, 3 if is_large else 1)
        self._grid.addWidget(self.key, 1, 2)

    def _show_details(self) -> None:
        for widget in self._details:
            widget.setVisible(bool(self.words.text().strip()))

    def _kinds(self) -> tuple[Option, ...]:
        return (
            Option(QuestionKind.TEXT, self.tr("in words")),
            Option(QuestionKind.NUMBER, self.tr("a number")),
            Option(QuestionKind.YES_NO, self.tr("yes or no")),
        )

    def _offer_choice(self, is_one: bool) -> None:
        """Offer "one of a few" only where the few are known: they are written elsewhere."""
        at = self.kind.findData(QuestionKind.CHOICE)
        if is_one and at < 0:
            self.kind.addItem(self.tr("one of a few"), QuestionKind.CHOICE)
        elif not is_one and at >= 0:
            self.kind.removeItem(at)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_grid"):
            self._arrange()


class QuestionsInput(Input):
    """The questions in the order they are asked; there is always an empty one at the end."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._rows: list[QuestionRow] = []
        self._add()

    def value(self) -> tuple[QuestionTyped, ...]:
        return without_empty(row.question() for row in self._rows)

    def leaves(self) -> Sequence[QWidget]:
        return tuple(leaf for row in self._rows for leaf in row.leaves())

    def _show(self, value: Sequence[QuestionTyped]) -> None:
        while len(self._rows) <= len(value):
            self._add()
        while len(self._rows) > len(value) + 1:
            row = self._rows.pop()
            self.box.removeWidget(row)
            row.deleteLater()
        for row, question in zip(self._rows, (*value, QuestionTyped()), strict=True):
            row.show_question(question)

    def _add(self) -> None:
        row = QuestionRow(len(self._rows) + 1, self)
        row.changed.connect(self._on_changed)
        self._rows.append(row)
        self.box.addWidget(row)

    @Slot()
    def _on_changed(self) -> None:
        if self._rows[-1].words.text().strip():
            self._add()
        self.changed.emit()
