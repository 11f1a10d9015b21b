"""The fields of one item of a form: a question, a sentence, a thing to prepare, or the words that point to the kind."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.form_check import FormPart
from desktop.domain.forms import Question, QuestionKind
from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec, InputKind
from desktop.models.form_draft import NEW
from desktop.views.directory_form import FieldsArea
from desktop.views.directory_inputs import CheckInput, ChoiceInput, Input, LinesInput
from desktop.views.form_condition import ConditionInput
from desktop.views.form_inputs import ChoicesInput, Languages, WordsInput
from desktop.views.form_sets import Offers, SetsInput
from desktop.views.leaves import cursor_at, go_behind
from desktop.views.plain_label import plain_label
from desktop.views.theme import tokens

_SHOWN: Mapping[FormPart, tuple[str, ...]] = {
    FormPart.QUESTIONS: ("labels", "kind", "choices", "required", "help", "shown_if", "sets"),
    FormPart.SCRIPT: ("labels", "shown_if"),
    FormPart.PREPARE: ("labels",),
    FormPart.ALSO_ASKED: (),
    FormPart.PATTERNS: ("patterns",),
}


class FormSheet(QWidget):
    """edited -- (the field, what stands there now, as JSON); tried -- words of a caller; left_back -- to the list"""

    edited = Signal(str, object)
    tried = Signal(str)
    left_back = Signal()

    def __init__(self, languages: Languages, kinds: Sequence[Option], offers: Offers, pick: Any) -> None:
        super().__init__()
        self._pick, self._part = pick, FormPart.QUESTIONS
        self.hint = plain_label(self, "faded")
        self.notice = plain_label(self, "danger")
        self.notice.hide()
        self.inputs: dict[str, Input] = self._make(languages, kinds, offers)
        self.captions: dict[str, QLabel] = {}
        self.trial = QLineEdit(self)
        self.trial.setMaxLength(2_000)
        self.trial.setPlaceholderText(self.tr("what a caller says"))
        self.trial.setAccessibleName(self.tr("Try what a caller says"))
        self.found = plain_label(self)
        self.key = plain_label(self, "faded")
        self._lay_out()
        self._connect()

    def _make(self, languages: Languages, kinds: Sequence[Option], offers: Offers) -> dict[str, Input]:
        def spec(key: str, label: str, kind: InputKind = InputKind.LINE, hint: str = "") -> FieldSpec:
            return FieldSpec(key=key, kind=kind, label=label, hint=hint, options=tuple(kinds))

        owed = spec("required", self.tr("owed until it is answered"), InputKind.CHECK)
        help_hint = self.tr("what helps the dispatcher to ask it")
        return {
            "labels": WordsInput(spec("labels", self.tr("Words")), languages, self),
            "kind": ChoiceInput(spec("kind", self.tr("How it is answered"), InputKind.CHOICE), self),
            "choices": ChoicesInput(spec("choices", self.tr("The choices")), languages, self),
            "required": CheckInput(owed, self),
            "help": WordsInput(spec("help", self.tr("Help"), hint=help_hint), languages, self),
            "shown_if": ConditionInput(spec("shown_if", self.tr("When")), self),
            "sets": SetsInput(spec("sets", self.tr("What follows: priority, line, kind of trouble")), offers, self),
            "patterns": LinesInput(spec("patterns", self.tr("Words or their beginnings")), self),
        }

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        sheet = QWidget()
        sheet.setProperty("paper", "page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        column.setSpacing(gap // 4)
        column.addWidget(self.notice)
        column.addWidget(self.hint)
        for name, widget in self.inputs.items():
            if name != "required":
                caption = self.captions[name] = QLabel(widget.spec.label, sheet)
                caption.setProperty("tone", "faded")
                caption.setWordWrap(True)
                column.addSpacing(gap // 2)
                column.addWidget(caption)
            column.addWidget(widget)
        column.addSpacing(gap)
        for line in (self.trial, self.found, self.key):
            column.addWidget(line)
        column.addStretch(1)
        self.area = FieldsArea(self)
        self.area.setAccessibleName(self.tr("Fields"))
        self.area.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _connect(self) -> None:
        for widget in self.inputs.values():
            widget.changed.connect(self._on_changed)
        marks = self.inputs["shown_if"]
        if isinstance(marks, ConditionInput):
            marks.marks.entered.connect(self._on_entered)
        self.trial.textEdited.connect(self.tried)

    def turn_to(
        self,
        part: FormPart,
        item: Mapping[str, Any],
        earlier: Sequence[Question],
        known: Sequence[Question],
        question: Question | None,
    ) -> None:
        """Show the fields of an item. earlier -- the questions that it may hang on; question -- itself, if it is one

        known -- all that were ever seen here: it may still hang on one that is gone
        """
        self._part = part
        for name, widget in self.inputs.items():
            is_shown = name in _SHOWN[part]
            widget.setVisible(is_shown)
            if name in self.captions:
                self.captions[name].setVisible(is_shown)
        condition = self.inputs["shown_if"]
        if isinstance(condition, ConditionInput):
            condition.offer(earlier, self._pick, known)
        for name in _SHOWN[part]:
            if name not in ("sets", "patterns"):
                self.inputs[name].show_value(item.get(name) or _EMPTY.get(name))
        for line in (self.trial, self.found):
            line.setVisible(part is FormPart.PATTERNS)
        key = str(item.get("key", ""))
        self.key.setText(self.tr("stored as {key}").format(key=key) if key and not key.startswith(NEW) else "")
        self.follow(question)

    def has_question(self) -> bool:
        """Return whether what follows from answers can be seen: there is a question, not only its empty line."""
        return not self.inputs["sets"].isHidden()

    def follow(self, question: Question | None) -> None:
        """The question that is shown is answered otherwise now: its choices, and what follows, are others."""
        is_choice = question is not None and question.kind is QuestionKind.CHOICE
        is_shown = self._part is FormPart.QUESTIONS
        self.inputs["choices"].setVisible(is_shown and is_choice)
        self.captions["choices"].setVisible(is_shown and is_choice)
        self.inputs["sets"].setVisible(is_shown and question is not None)
        self.captions["sets"].setVisible(is_shown and question is not None)

    def show_sets(self, question: Question, sets: Sequence[Mapping[str, Any]]) -> None:
        """Show what follows from the answers of the question."""
        field = self.inputs["sets"]
        if isinstance(field, SetsInput):
            field.show_sets(question, sets, self._pick)

    def offer_kinds(self, kinds: Sequence[Option]) -> None:
        """Let an answer set one of these kinds of trouble."""
        field = self.inputs["sets"]
        if isinstance(field, SetsInput):
            field.offer_kinds(kinds)

    def show_patterns(self, words: Sequence[str]) -> None:
        """Show the words that point to the kind."""
        self.inputs["patterns"].show_value(tuple(words))

    def show_hint(self, hint: str, notice: str) -> None:
        """Say what this is, and what is wrong with it."""
        for label, text in ((self.hint, hint), (self.notice, notice)):
            label.setText(text)
            label.setVisible(bool(text))

    def unfold(self, is_open: bool) -> None:
        """Show the other languages too."""
        for widget in self.inputs.values():
            if isinstance(widget, WordsInput | ChoicesInput):
                widget.unfold(is_open)

    def begin(self, field: str = "", typed: str = "") -> bool:
        """Put the cursor into a field, else the first; *typed* is written there. Return whether there is one."""
        leaves = list(self.inputs[field].leaves()) if field in self.inputs else self._leaves()
        if not leaves:
            return False
        self._write(leaves[0], typed)
        return True

    def begin_last_pattern(self, typed: str) -> None:
        """Begin one more of the words that point to the kind."""
        self._write(list(self.inputs["patterns"].leaves())[-1], typed)

    def _leaves(self) -> list[QWidget]:
        found = [leaf for widget in self.inputs.values() if not widget.isHidden() for leaf in widget.leaves()]
        return [*found, *([] if self.trial.isHidden() else [self.trial])]

    def _at(self) -> int | None:
        return cursor_at(self._leaves())

    def _write(self, leaf: QWidget, typed: str) -> None:
        """Put the cursor into a field and go on there with what was typed elsewhere."""
        self._go(leaf)
        if typed and isinstance(leaf, QLineEdit):
            leaf.insert(typed)
            leaf.textEdited.emit(leaf.text())

    def _go(self, leaf: QWidget) -> None:
        go_behind(leaf)
        self.area.ensureWidgetVisible(leaf, 0, 4 * tokens().gap_px)

    def _step(self, by: int) -> bool:
        at = self._at()
        if at is None:
            return False
        leaves = self._leaves()
        if 0 <= at + by < len(leaves):
            self._go(leaves[at + by])
        else:
            self.left_back.emit()
        return True

    @Slot()
    def _on_changed(self) -> None:
        widget = self.sender()
        if isinstance(widget, Input):
            value = widget.value()
            self.edited.emit(widget.spec.key, list(value) if isinstance(value, tuple) else value)

    @Slot()
    def _on_entered(self) -> None:
        self._step(1)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self._step(1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return self._step(1 if is_next else -1) or super().focusNextPrevChild(is_next)


_EMPTY: Mapping[str, Any] = {"labels": {}, "kind": "text", "choices": [], "required": False, "help": {}}
