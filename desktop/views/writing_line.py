"""The last, empty line of the page: text and Enter is a request."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.views.theme import tokens

_MOST = 4_000


class WritingField(QLineEdit):
    """The field itself: Up and Down choose a line of the page, everything else is written.

    entered -- Enter; moved -- by how many lines the page's selection moves
    """

    entered = Signal()
    moved = Signal(int)
    paged = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not event.modifiers():
            self.paged.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)


class WritingLine(QWidget):
    """The time, a hairline, and the field. entered -- Enter was pressed; changed -- the text is another."""

    entered = Signal()
    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self._time = QLabel(self)
        self._time.setProperty("tone", "faded")
        self.field = WritingField(self)
        self.field.setMaxLength(_MOST)
        self.field.setProperty("writing", True)
        self.field.setPlaceholderText(self.tr("Write the call here and press Enter"))
        self.field.setAccessibleName(self.tr("Writing line"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens().gap_px, 0, tokens().gap_px, 0)
        layout.setSpacing(tokens().gap_px)
        layout.addWidget(self._time)
        layout.addWidget(self.field, 1)
        self._connect()

    def _connect(self) -> None:
        self.field.entered.connect(self.entered)
        self.field.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what is written."""
        return self.field.text()

    def write(self, text: str, caret: int | None = None) -> None:
        """Put *text* on the line, the caret where it was."""
        self.field.setText(text)
        self.field.setCursorPosition(len(text) if caret is None else caret)

    @Slot(str)
    def show_time(self, time: str) -> None:
        """Show the time a call written now gets."""
        self._time.setText(time)

    def type_key(self, event: QKeyEvent) -> None:
        """Take a letter that was typed elsewhere on the page."""
        self.field.setFocus()
        self.field.insert(event.text())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, tokens().control_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, tokens().control_px)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
