"""The fields of the form: a line, and the words. Enter goes on, an input method has its keys first."""

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.errors import DaybookError, TextRefused, TextTooLong
from desktop.domain.text import LONGEST_WORDS
from desktop.domain.typed_text import on_one_line, without_unkeepable
from desktop.views.composing import Composing
from desktop.views.theme import tokens

LONGEST_LINE = 2_000
_LAST_PART = re.compile(r"[,;，、；][^,;，、；]*$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(Composing, QLineEdit):
    """One line. name -- of the field, as the form calls it.

    entered -- Enter; edited -- typed, not shown by the form; stepped -- Up or Down in the list beside it
    is_filled_in -- what stands here came of itself and waits for a yes: typing goes in its place
    has_choice -- what stands here is whole, and a digit behind it chooses from the list beside it
    digit -- typed first where digits choose, or behind what is whole; left -- the focus went elsewhere
    refused -- a DaybookError: what was pasted cannot stand here
    """

    entered = Signal(str)
    edited = Signal(str, str)
    stepped = Signal(str, int)
    digit = Signal(str, int)
    focused = Signal(str)
    left = Signal(str)
    refused = Signal(object)

    def __init__(self, name: str, label: str, parent: QWidget | None = None, *, digits_choose: bool = False) -> None:
        super().__init__(parent)
        self.name = name
        self._digits_choose = digits_choose
        self.has_choice = False
        self.is_filled_in = False
        self._hint = ""
        self._help = ""
        self.setAccessibleName(label)
        self.setMaxLength(LONGEST_LINE)
        self.setProperty("intake", True)
        self._mark = QLabel(self)
        self._mark.setProperty("tone", "warning")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._on_text_edited)

    def show_text(self, text: str) -> None:
        """Show what the form holds, without moving the caret if it is there already."""
        if self.text() != text:
            self.setText(text)

    def show_hint(self, hint: str) -> None:
        """Show what may be typed while nothing is; of a list as much as there is room for."""
        self._hint = hint
        self._fit_hint()

    def show_help(self, text: str) -> None:
        """Say to whoever hears the field what helps to fill it in."""
        self._help = text
        self._describe()

    def show_confirmed(self, is_confirmed: bool) -> None:
        """Draw the field as confirmed or not."""
        if self.property("confirmed") != is_confirmed:
            self.setProperty("confirmed", is_confirmed)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_filled_in(self, *, is_filled_in: bool) -> None:
        """Let what is typed next replace what the program filled in and nobody has said yes to."""
        is_new = is_filled_in and not self.is_filled_in
        self.is_filled_in = is_filled_in
        if is_new and self.hasFocus():
            self.selectAll()

    def show_mark(self, text: str, *, tone: str = "faded") -> None:
        """Say at the right end of the field what is to be known of it; nothing = nothing."""
        if self._mark.text() != text or self._mark.property("tone") != tone:
            self._mark.setProperty("tone", tone)
            self._mark.style().unpolish(self._mark)
            self._mark.style().polish(self._mark)
            self._mark.setText(text)
            self._describe()
            self._mark.setVisible(bool(text))
            self._fit_mark()

    def paste(self) -> None:
        """Paste what may stand here."""
        if (pasted := _pasted(QGuiApplication.clipboard().mimeData(), self, LONGEST_LINE)) is not None:
            self.insert(on_one_line(pasted))

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(part for part in (self._mark.text(), self._help) if part))

    def _is_choice(self, typed: str) -> bool:
        if self._digits_choose and self.selectedText() == self.text():
            return typed in tuple("123456789")
        return self.has_choice and self.cursorPosition() == len(self.text()) and typed in tuple("0123456789")

    def _fit_hint(self) -> None:
        room = self.width() - 3 * tokens().gap_px
        shown = self._hint
        while shown and self.fontMetrics().horizontalAdvance(shown) > room:
            shown = _LAST_PART.sub("", shown) if _LAST_PART.search(shown) else ""
        self.setPlaceholderText(shown)

    def _fit_mark(self) -> None:
        gap = tokens().gap_px
        width = self._mark.sizeHint().width() if self._mark.text() else 0
        self._mark.setGeometry(self.width() - width - gap, 0, width, self.height())
        self.setTextMargins(0, 0, width + gap if width else 0, 0)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.edited.emit(self.name, text)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        """Take out what came in by other ways than keys: a drop, a script, an input method."""
        kept = without_unkeepable(text)
        if kept != text:
            caret = self.cursorPosition()
            self.setText(kept)
            self.setCursorPosition(min(caret, len(kept)))
            self.refused.emit(TextRefused(field=self.name))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit(self.name)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.stepped.emit(self.name, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif self._is_choice(event.text()):
            self.digit.emit(self.name, int(event.text()))
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._digits_choose or self.is_filled_in:
            self.selectAll()
        self.focused.emit(self.name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(self.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_mark()
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_mark"):
            self._fit_mark()
            self._fit_hint()


class WordsField(Composing, QPlainTextEdit):
    """What was said, in several lines. Enter goes on; Shift+Enter begins a new line."""

    entered = Signal(str)
    focused = Signal(str)
    left = Signal(str)
    refused = Signal(object)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setProperty("intake", True)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what the form holds, the caret behind it; without moving the caret if it is there already."""
        if self.toPlainText() != text:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not held:
            self.entered.emit(self.name)
        elif event.key() in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        pasted = _pasted(source, self, LONGEST_WORDS - len(self.toPlainText()))
        if pasted is not None:
            self.insertPlainText(pasted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(self.name)


def _pasted(source: QMimeData, into: LineField | WordsField, room: int) -> str | None:
    """Return the text of the clipboard that may stand in the field; None, with a reason told, if it is too much."""
    if not source.hasText():
        return None
    text = source.text()
    problem: DaybookError | None = None
    if len(text) > room:
        problem = TextTooLong(field=into.name, length=len(text), most=max(room, 0))
        into.refused.emit(problem)
        return None
    kept = without_unkeepable(text)
    if kept != text:
        into.refused.emit(TextRefused(field=into.name))
    return kept
