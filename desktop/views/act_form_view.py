"""The few fields of one act, one under the other; Enter goes from one to the next and from the last one acts."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop.models.act_form import ActForm, Field, FieldKind, Option, Typed
from desktop.views.hinted_line import HintedLine
from desktop.views.pick_field import PickField
from desktop.views.theme import tokens
from desktop.views.words_field import WordsField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Editor = PickField | WordsField | QLineEdit


class ActFormView(QWidget):
    """Keeps what is typed until the act is done.

    submitted -- Enter in the last field; entered -- the caret came to a field; refused -- why Enter did not go on
    lookup_requested -- (field, text): candidates are wanted
    """

    submitted = Signal()
    entered = Signal(QObject)
    refused = Signal(str)
    lookup_requested = Signal(Field, str)

    def __init__(self, form: ActForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.editors: dict[str, Editor] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(tokens().gap_px)
        layout.setVerticalSpacing(tokens().gap_px // 2)
        for row, field in enumerate(form.fields):
            editor = self._editor(field)
            editor.setAccessibleName(field.label)
            label = QLabel(field.label)
            label.setBuddy(editor)
            label.setWordWrap(True)
            layout.addWidget(label, row, 0)
            layout.addWidget(editor, row, 1)
            self.editors[field.key] = editor
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 5)
        layout.setRowStretch(len(form.fields), 1)

    def typed(self) -> Mapping[str, Typed]:
        """Return what stands in the fields."""
        return {
            key: editor.typed() if isinstance(editor, PickField) else Typed(editor.text())
            for key, editor in self.editors.items()
        }

    def first_pick(self) -> PickField | None:
        """Return the first field that is filled from a list."""
        return next((editor for editor in self.editors.values() if isinstance(editor, PickField)), None)

    def take_focus(self) -> None:
        """Put the caret into the first field, or where it was."""
        was = self.focusWidget()
        editor = next((one for one in self.editors.values() if one is was), None)
        if editor is None:
            editor = next(iter(self.editors.values()), None)
        if editor is not None:
            editor.setFocus()
            if isinstance(editor, QLineEdit):
                editor.selectAll()

    def offer(self, key: str, options: Sequence[Option], *, found_for: str | None = None) -> None:
        """Offer other options in a field; what is typed stays."""
        editor = self.editors.get(key)
        if isinstance(editor, PickField):
            editor.offer(options, found_for=found_for)

    def submit(self) -> None:
        """Act, unless something that must be there is missing: then the caret goes there."""
        for field in self.form.fields:
            if field.must and not self._is_there(field):
                self.editors[field.key].setFocus()
                self.refused.emit(self.tr("Still needed: {field}.").format(field=field.label))
                return
        self.submitted.emit()

    def _is_there(self, field: Field) -> bool:
        editor = self.editors[field.key]
        if isinstance(editor, PickField):
            typed = editor.typed()
            return bool(typed.key) or (field.own_words and bool(typed.text.strip()))
        return bool(editor.text().strip())

    def _editor(self, field: Field) -> Editor:
        if field.kind is FieldKind.PICK:
            pick = PickField(field)
            pick.settled.connect(self._on_settled)
            pick.entered.connect(self._on_entered)
            pick.nothing_fits.connect(self._on_nothing_fits)
            pick.lookup_requested.connect(self._on_lookup_requested)
            return pick
        if field.kind is FieldKind.TEXT:
            words = WordsField(field.preset, field.hint)
            words.settled.connect(self._on_settled)
            words.installEventFilter(self)
            return words
        line = HintedLine(field.preset, field.hint)
        line.installEventFilter(self)
        return line

    def _go_on_from(self, editor: QObject | None) -> None:
        """Go to the next field that Enter leads to; from the last one act."""
        chain = [field for field in self.form.fields if not field.by_tab]
        at = next((at for at, field in enumerate(chain) if self.editors[field.key] is editor), len(chain))
        if at + 1 >= len(chain):
            self.submit()
            return
        following = self.editors[chain[at + 1].key]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(following, QLineEdit):
            following.selectAll()

    @Slot()
    def _on_settled(self) -> None:
        self._go_on_from(self.sender())

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self.sender())

    @Slot()
    def _on_nothing_fits(self) -> None:
        self.refused.emit(self.tr("Nothing fits. Up and Down choose from the list."))

    @Slot(str)
    def _on_lookup_requested(self, text: str) -> None:
        sender = self.sender()
        if isinstance(sender, PickField):
            self.lookup_requested.emit(sender.field, text)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(watched)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            is_chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and not is_chord:
                self._go_on_from(watched)
                return True
        return super().eventFilter(watched, event)
