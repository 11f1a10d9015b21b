"""From what can be done to the fields of one act and back again; what was half typed is kept until it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop.models.act_form import ActChoice, ActForm, Field, FieldKind, Option
from desktop.views.act_form_view import ActFormView
from desktop.views.choice_view import ChoiceView
from desktop.views.hinted_line import HintedLine
from desktop.views.pick_field import PickField
from desktop.views.words_field import WordsField


class ActSteps(QStackedWidget):
    """A list of choices, perhaps a further one, then the form; the innermost is shown.

    step_changed -- another one is shown; picking_changed -- the field whose options are to be shown (None: no list)
    hinted -- what may be typed where the caret is
    decided -- an act is to be done with what stands in `form`, or at once
    moves -- grows with every change of step
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
        self._forms: dict[tuple[str, str], QScrollArea] = {}
        self.form: ActFormView | None = None
        self.moves = 0

    def title(self) -> str:
        """Return what the innermost step is about."""
        if self.form is not None:
            return self.form.form.title
        return self._levels[-1].title if self._levels else ""

    def begin(self, level: ChoiceView) -> None:
        """Start with *level*; what was open is closed, half-typed forms are kept."""
        self._close()
        self._descend(level)

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
        fresh = next((c.form for c in flat if form and c.form and _name(c.form) == _name(form.form)), None)
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

    def finish(self, act: str, subject: str, *, is_left: bool) -> None:
        """The act is done: forget what was typed for it, and close unless it was left for something else meanwhile."""
        page = self._forms.pop((act, subject), None)
        if not is_left:
            self._close()
        if page is not None:
            self._drop(page)

    def forget(self) -> None:
        """Another request: drop everything half typed."""
        self._close()
        for page in self._forms.values():
            self._drop(page)
        self._forms.clear()

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
        self.moves += 1
        if self.form is not None:
            self.setCurrentWidget(self._forms[_name(self.form.form)])
        else:
            self.setCurrentWidget(self._levels[-1])
            self.picking_changed.emit(self._levels[-1].field)
        self.step_changed.emit()
        self.take_focus()

    def _open_form(self, form: ActForm) -> None:
        page = self._forms.get(_name(form))
        if page is None:
            page = self._forms[_name(form)] = self._form_page(form)
            self.addWidget(page)
        view = page.widget()
        assert isinstance(view, ActFormView)
        self.form = view
        has_list = any(field.kind is FieldKind.PICK for field in form.fields)
        self.picking_changed.emit(view.first_pick() if has_list else None)
        self._show_innermost()

    def _form_page(self, form: ActForm) -> QScrollArea:
        view = ActFormView(form)
        view.submitted.connect(self._on_submitted)
        view.entered.connect(self._on_entered)
        view.refused.connect(self.refused)
        view.lookup_requested.connect(self.lookup_requested)
        page = QScrollArea(widgetResizable=True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(view)
        return page

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
        if isinstance(editor, PickField):
            self.picking_changed.emit(editor)
        if isinstance(editor, HintedLine | WordsField):
            self.hinted.emit(editor.hint)
        page = self.currentWidget()
        if isinstance(page, QScrollArea) and isinstance(editor, QWidget):
            page.ensureWidgetVisible(editor)

    @Slot()
    def _on_pick_entered(self) -> None:
        self.picking_changed.emit(self.sender())


def _name(form: ActForm) -> tuple[str, str]:
    return form.act, form.subject
