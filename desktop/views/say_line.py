"""The line under the page: what is understood, and the sentence to say, which stays until the next call."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme import tokens


class SayLine(QWidget):
    """In bold: the last sentence. What is understood of the writing line follows it, or has a row of its own above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._understood = ""
        self._sentence = ""
        self.setAccessibleName(self.tr("Say"))

    def sentence(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence; it stays until another takes its place."""
        self._sentence = sentence
        self._tell()

    @Slot(str)
    def show_understood(self, text: str) -> None:
        """Show what is understood of what is being typed; empty = nothing is being typed."""
        self._understood = text
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{self._understood} {self._sentence}".strip())
        self.setToolTip(self._sentence)
        self.updateGeometry()
        self.update()

    def _sentence_width(self) -> int:
        bold = QFont(self.font())
        bold.setBold(True)
        return QFontMetrics(bold).horizontalAdvance(self._sentence)

    def _is_one_row(self, width: int) -> bool:
        """Whether all that is shown fits beside one another: the page above does not jump when somebody types."""
        gaps = 8 if self._sentence and self._understood else 4
        understood = self.fontMetrics().horizontalAdvance(self._understood)
        return self._sentence_width() + understood <= width - gaps * tokens().gap_px

    def _rows(self, width: int) -> int:
        if not self._sentence or self._is_one_row(width):
            return 1
        return (1 if self._sentence_width() <= width - 4 * tokens().gap_px else 2) + bool(self._understood)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, self._rows(max(self.width(), 400)) * self.fontMetrics().lineSpacing() + tokens().gap_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # how many rows there are depends on it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        inner = self.rect().adjusted(2 * look.gap_px, 0, -2 * look.gap_px, 0)
        if self._understood:
            painter.setPen(QColor(look.accent))
            spacing = self.fontMetrics().lineSpacing()
            text = self.fontMetrics().elidedText(self._understood, Qt.TextElideMode.ElideRight, inner.width())
            if self._rows(self.width()) == 1:
                beside = inner.adjusted(self._sentence_width() + 4 * look.gap_px if self._sentence else 0, 0, 0, 0)
                painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            else:
                painter.drawText(inner.x(), look.gap_px // 2, inner.width(), spacing, Qt.AlignmentFlag.AlignLeft, text)
                inner.setTop(spacing + look.gap_px // 2)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(look.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, flags, self._sentence)
