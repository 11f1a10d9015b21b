"""The line under the page: what is understood, and the sentence to say, which stays until the next call."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme import tokens


class SayLine(QWidget):
    """Left: what is understood of the writing line. Over all of it, in bold: the last sentence."""

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

    def _rows(self, width: int) -> int:
        bold = QFont(self.font())
        bold.setBold(True)
        needed = QFontMetrics(bold).horizontalAdvance(self._sentence)
        rows = 1 if not self._sentence or needed <= width - 2 * tokens().gap_px else 2
        return rows + bool(self._understood)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, self._rows(max(self.width(), 400)) * self.fontMetrics().lineSpacing() + tokens().gap_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

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
            painter.drawText(inner.x(), look.gap_px // 2, inner.width(), spacing, Qt.AlignmentFlag.AlignLeft, text)
            inner.setTop(spacing + look.gap_px // 2)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(look.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, flags, self._sentence)
