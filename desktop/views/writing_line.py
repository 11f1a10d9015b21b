"""The last, empty line of the page: text and Enter is a request."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.domain.reading import Span
from desktop.views.composing import Composing
from desktop.views.theme import tokens

_MOST = 4_000


class WritingField(Composing, QLineEdit):
    """The field itself: Up and Down choose a line of the page, everything else is written.

    entered -- Enter; moved -- by how many lines the page's selection moves
    """

    entered = Signal()
    moved = Signal(int)
    paged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._composed_before = 0  # px of what is composed, up to the caret in it
        self.textEdited.connect(self._on_edited)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Underline what is understood of the text as it stands now."""
        self._spans = tuple(span for span in spans if span.end <= len(self.text()))
        self.update()

    def spans(self) -> Sequence[Span]:
        """Return what is underlined."""
        return self._spans

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        """Keep only what stands before the place where somebody types: what is behind it has moved."""
        untouched = min(self.cursorPosition() - 1, len(text))
        self._spans = tuple(span for span in self._spans if span.end <= untouched)

    def _x_of(self, place: int) -> int:
        """Return where the sign at *place* begins; the text may be scrolled, so it is told by the caret."""
        measures = self.fontMetrics()
        text, caret = self.displayText(), self.cursorPosition()
        between = text[min(place, caret) : max(place, caret)]
        advance = measures.horizontalAdvance(between)
        x = self.cursorRect().center().x() - self._composed_before
        return x + (advance if place > caret else -advance)

    # Qt overrides

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        carets = [one.start for one in event.attributes() if one.type == QInputMethodEvent.AttributeType.Cursor]
        before = event.preeditString()[: carets[-1] if carets else None]
        self._composed_before = self.fontMetrics().horizontalAdvance(before)
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._spans or self.hasSelectedText():
            return
        look = tokens()
        painter = QPainter(self)
        line = self.rect().center().y() + self.fontMetrics().height() // 2 + 1
        seen = [one for one in self._spans if not self.composed() or one.end <= self.cursorPosition()]
        for span in seen:
            painter.setPen(QPen(QColor(look.warning if span.what == "urgent" else look.accent), 2))
            painter.drawLine(self._x_of(span.start), line, self._x_of(span.end), line)

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

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Underline what is understood."""
        self.field.show_spans(spans)

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
