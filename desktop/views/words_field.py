"""A field for somebody's own words: it grows with them; Enter goes on, Shift+Enter begins a new line."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.views.composing import Composing
from desktop.views.theme import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_ROWS = 5


class WordsField(Composing, QPlainTextEdit):
    """settled -- Enter: the next field's turn."""

    settled = Signal()

    def __init__(self, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.hint = hint
        self.setPlaceholderText(hint)
        self.setAccessibleDescription(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self._on_contents_changed()

    def text(self) -> str:
        """Return the words."""
        return self.toPlainText()

    @Slot()
    def _on_contents_changed(self) -> None:
        height = self.sizeHint().height()
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt overrides

    def sizeHint(self) -> QSize:
        rows = max(1, min(_MOST_ROWS, round(self.document().size().height())))
        room = round(2 * (self.document().documentMargin() + 2 * self.frameWidth()))
        return QSize(200, max(tokens().row_px + 4, rows * self.fontMetrics().lineSpacing() + room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chords = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not event.modifiers() & chords:
            self.settled.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self.hint) <= self.width() - 4 * tokens().gap_px
        self.setPlaceholderText(self.hint if fits else "")
        self._on_contents_changed()
