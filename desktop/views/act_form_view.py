"""The few fields of one act, one under the other; Enter goes from one to the next and from the last one acts."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop.domain.half_act import HalfAct
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
    lookup_requested -- (field, text): candidates are wanted; typed -- what stands in a field is another
    """

    typed = Signal()
    submitted = Signal()
    entered = Signal(QObject)
    refused = Signal(str)
    lookup_requested = Signal(Field, str)

    def __init__(self, form: ActForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.editors: dict[str, Editor] = {}
        self._where: tuple[str, int] | None = None
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
        self._at_first = dict(self.values())
        for editor in self.editors.values():
            editor.textChanged.connect(self._on_text_changed)

    def values(self) -> Mapping[str, Typed]:
        """Return what stands in the fields."""
        return {
            key: editor.typed() if isinstance(editor, PickField) else Typed(editor.text())
            for key, editor in self.editors.items()
        }

    def half_typed(self, request_id: UUID) -> HalfAct | None:
        """Return what would be lost if the form were forgotten, with the caret; None if nothing would."""
        values = self.values()
        if values == self._at_first:
            return None
        focus, caret = self._caret()
        return HalfAct(
            request_id=request_id,
            act=self.form.act,
            subject=self.form.subject,
            texts={key: typed.text for key, typed in values.items()},
            keys={key: typed.key for key, typed in values.items() if typed.key},
            focus=focus,
            caret=caret,
        )

    def take_back(self, half: HalfAct) -> None:
        """Put back what was half typed; the caret goes where it was as soon as the form is shown."""
        for key, editor in self.editors.items():
            text, chosen = half.texts.get(key), half.keys.get(key, "")
            if text is None:
                continue
            if isinstance(editor, PickField):
                editor.write(text, key=chosen)
            elif isinstance(editor, WordsField):
                editor.setPlainText(text)
            else:
                editor.setText(text)
        self._where = (half.focus, half.caret) if half.focus in self.editors else None

    def _caret(self) -> tuple[str, int]:
        if self._where is not None:
            return self._where
        key, editor = self._in_focus()
        if editor is None:
            return "", 0
        return key, editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()

    def _in_focus(self) -> tuple[str, Editor | None]:
        was = self.focusWidget()
        return next(((key, editor) for key, editor in self.editors.items() if editor is was), ("", None))

    def first_pick(self) -> PickField | None:
        """Return the first field that is filled from a list."""
        return next((editor for editor in self.editors.values() if isinstance(editor, PickField)), None)

    def take_focus(self) -> None:
        """Put the caret into the first field, or where it was."""
        where, self._where = self._where, None
        key, editor = (where[0], self.editors[where[0]]) if where is not None else self._in_focus()
        if editor is None:
            key, editor = next(iter(self.editors.items()), ("", None))
        if editor is None:
            return
        editor.setFocus()
        if where is not None:
            _set_caret(editor, where[1])
        elif isinstance(editor, QLineEdit) and self.values()[key] == self._at_first[key]:
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
    def _on_text_changed(self) -> None:
        self.typed.emit()

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


def _set_caret(editor: Editor, position: int) -> None:
    if isinstance(editor, QLineEdit):
        editor.setCursorPosition(position)
        return
    cursor = editor.textCursor()
    cursor.setPosition(min(position, len(editor.text())))
    editor.setTextCursor(cursor)
