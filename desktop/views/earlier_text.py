"""Where lines about the past are typed or pasted: one line a request."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.domain.errors import TextRefused, TextTooLong
from desktop.domain.typed_text import without_unkeepable
from desktop.views.composing import Composing

LONGEST = 400_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EarlierText(Composing, QPlainTextEdit):
    """changed -- the text is another; line_changed -- the caret stands in another line; refused -- a DaybookError."""

    changed = Signal()
    line_changed = Signal(int)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = 0
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setProperty("intake", True)
        self.setAccessibleName(self.tr("What was written on paper, one line a request"))
        self.setPlaceholderText(
            self.tr(
                "28.11\n14:05 Lenina 14. No light = done 15:10 Petrov, 40 min\n17 14:20 Lenina 16. Lift 2 stands\n\n"
                "One line a request: card, date, time, Object. Symptom = how it ended."
            )
        )
        self.textChanged.connect(self.changed)
        self.cursorPositionChanged.connect(self._on_moved)

    def texts(self) -> list[str]:
        """Return the lines."""
        return self.toPlainText().split("\n")

    def caret(self) -> int:
        """Return where the caret stands."""
        return self.textCursor().position()

    def line(self) -> int:
        """Return in which line the caret stands."""
        return self.textCursor().blockNumber()

    def write(self, texts: Sequence[str], caret: int) -> None:
        """Put other lines here, and the caret."""
        self.setPlainText("\n".join(texts))
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def change_line(self, at: int, text: str) -> None:
        """Put *text* in the place of a line; the caret stays in its line, and undo brings the old one back."""
        cursor = QTextCursor(self.document().findBlockByNumber(at))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    def take_off(self, lines: Sequence[int]) -> None:
        """Take lines away, by their places before that."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at in sorted(lines, reverse=True):
            block = self.document().findBlockByNumber(at)
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            if block.next().isValid():
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            elif at:  # the last line goes with the line end before it
                end = cursor.position()
                cursor.setPosition(block.position() - 1)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.endEditBlock()

    def go_to(self, at: int) -> None:
        """Put the caret behind a line."""
        cursor = QTextCursor(self.document().findBlockByNumber(at))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)

    @Slot()
    def _on_moved(self) -> None:
        if (line := self.line()) != self._line:
            self._line = line
            self.line_changed.emit(line)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Enter is F12
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            return
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        room = LONGEST - self.document().characterCount()
        if len(text) > room:
            self.refused.emit(TextTooLong(field="words", length=len(text), most=max(room, 0)))
            return
        kept = without_unkeepable(text)
        if kept != text:
            self.refused.emit(TextRefused(field="words"))
        self.insertPlainText(kept)
