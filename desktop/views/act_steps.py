"""From what can be done to the fields of one act and back again; what was half typed is kept until it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop.models.act_form import ActChoice, ActForm, ActWish, Field, FieldKind, Option
from desktop.views.act_form_view import ActFormView
from desktop.views.choice_view import ChoiceView
from desktop.views.half_typed_forms import HalfTypedForms, name_of
from desktop.views.hinted_line import HintedLine
from desktop.views.pick_field import PickField
from desktop.views.words_field import WordsField


class ActSteps(QStackedWidget):
    """A list of choices, perhaps a further one, then the form; the innermost is shown.

    step_changed -- another one is shown; picking_changed -- the field whose options are to be shown (None: no list)
    hinted -- what may be typed where the caret is
    decided -- an act is to be done with what stands in `form`, or at once
    kept -- what is half typed: closing a step loses nothing of it
    """

    step_changed = Signal()
    picking_changed = Signal(object)
    hinted = Signal(str)
    decided = Signal(ActForm)
    line_typed = Signal(str)
    line_requested = Signal(str)
    refused = Signal(str)
    lookup_requested = Signal(Field, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: list[ChoiceView] = []
        self.form: ActFormView | None = None
        self.kept = HalfTypedForms(self)
        self.kept.made.connect(self._on_form_made)
        self.kept.line_added.connect(self._on_line_added)

    def title(self) -> str:
        """Return what the innermost step is about."""
        if self.form is not None:
            return self.form.form.title
        return self._levels[-1].title if self._levels else ""

    def begin(self, level: ChoiceView, *, form: ActForm | None = None) -> None:
        """Start with *level*, or in a form on it; what was open is closed, what is half typed is kept."""
        self._close()
        self._descend(level)
        if level.takes_lines:
            level.write(self.kept.line, self.kept.caret)
            level.field.textChanged.connect(self._on_line_changed)
            level.field.cursorPositionChanged.connect(self._on_line_changed)
        if form is not None:
            self._open_form(form)

    def offer(self, key: str, options: Sequence[Option], *, found_for: str) -> None:
        """Offer the candidates that were looked up for what was typed in a field."""
        if self.form is not None:
            self.form.offer(key, options, found_for=found_for)

    def refresh(self, choices: Sequence[ActChoice]) -> None:
        """Offer what is possible now on every step; what is typed stays."""
        if not self._levels:
            return
        self._levels[0].refresh(choices)
        for level in self._levels[1:]:
            further = next((choice.further for choice in choices if choice.key == level.key), ())
            if further:
                level.refresh(further)
        flat = [*choices, *(further for choice in choices for further in choice.further)]
        form = self.form
        fresh = next((c.form for c in flat if form and c.form and name_of(c.form) == name_of(form.form)), None)
        if form is not None and fresh is not None:
            for field in fresh.fields:
                if field.kind is FieldKind.PICK and not field.lookup:
                    form.offer(field.key, field.options)

    def line(self) -> str:
        """Return the free line that is being typed, "" if none is."""
        return self._levels[0].line() if len(self._levels) == 1 and self.form is None else ""

    def understand(self, sentence: str, *, is_clear: bool) -> None:
        """Say what the free line means; is_clear -- Enter can do it."""
        if self._levels:
            self._levels[0].understand(sentence, is_clear=is_clear)

    def step_back(self) -> bool:
        """Leave the innermost step; return False if none is left."""
        if self.form is not None:
            self.form = None
        elif self._levels:
            self._drop(self._levels.pop())
        if not self._levels:
            self.picking_changed.emit(None)
            return False
        self._show_innermost()
        return True

    def finish(self, wish: ActWish) -> None:
        """The act is done: forget what was typed for it, and close."""
        self._close()
        if wish.is_line:
            self.kept.note_line("", 0)
        elif wish.typed:
            self.kept.drop((wish.act, wish.subject))

    def forget(self) -> None:
        """Another request: close; what is half typed about this one was taken out before."""
        self._close()
        self.kept.forget()

    def take_focus(self) -> None:
        """Put the caret where it is typed."""
        if self.form is not None:
            self.form.take_focus()
        elif self._levels:
            self._levels[-1].field.setFocus()

    def _close(self) -> None:
        self.form = None
        while self._levels:
            self._drop(self._levels.pop())
        self.picking_changed.emit(None)

    def _drop(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _descend(self, level: ChoiceView) -> None:
        level.chosen.connect(self._on_chosen)
        level.line_typed.connect(self.line_typed)
        level.line_requested.connect(self.line_requested)
        level.refused.connect(self.refused)
        level.field.entered.connect(self._on_pick_entered)
        self._levels.append(level)
        self.addWidget(level)
        self._show_innermost()

    def _show_innermost(self) -> None:
        if self.form is not None:
            self.setCurrentWidget(self.kept.page(self.form.form))
        else:
            self.setCurrentWidget(self._levels[-1])
            self.picking_changed.emit(self._levels[-1].field)
        self.step_changed.emit()
        self.take_focus()

    def _open_form(self, form: ActForm) -> None:
        """Show the fields of one act, with what was typed in them before."""
        self.form = self.kept.view(form)
        has_list = any(field.kind is FieldKind.PICK for field in form.fields)
        self.picking_changed.emit(self.form.first_pick() if has_list else None)
        self._show_innermost()

    @Slot()
    def _on_line_added(self) -> None:
        if self._levels and self._levels[0].takes_lines:
            self._levels[0].write(self.kept.line, self.kept.caret)

    @Slot(ActFormView)
    def _on_form_made(self, view: ActFormView) -> None:
        view.submitted.connect(self._on_submitted)
        view.entered.connect(self._on_entered)
        view.refused.connect(self.refused)
        view.lookup_requested.connect(self.lookup_requested)

    @Slot()
    def _on_line_changed(self) -> None:
        field = self._levels[0].field if self._levels else None
        if field is not None and field is self.sender():
            self.kept.note_line(field.text(), field.cursorPosition())

    @Slot(ActChoice)
    def _on_chosen(self, choice: ActChoice) -> None:
        if choice.further:
            self._descend(ChoiceView(choice.further, choice.title, key=choice.key))
        elif choice.form is not None and (choice.is_at_once or not choice.form.fields):
            self.decided.emit(choice.form)
        elif choice.form is not None:
            self._open_form(choice.form)

    @Slot()
    def _on_submitted(self) -> None:
        if self.form is not None:
            self.decided.emit(self.form.form)

    @Slot(QObject)
    def _on_entered(self, editor: QObject) -> None:
        if self.form is None or editor not in self.form.editors.values():
            return
        if isinstance(editor, PickField):
            self.picking_changed.emit(editor)
        if isinstance(editor, HintedLine | WordsField):
            self.hinted.emit(editor.hint)
        page = self.currentWidget()
        if isinstance(page, QScrollArea) and isinstance(editor, QWidget):
            page.ensureWidgetVisible(editor)

    @Slot()
    def _on_pick_entered(self) -> None:
        if any(level.field is self.sender() for level in self._levels):  # a page shown again wakes what was dropped
            self.picking_changed.emit(self.sender())
