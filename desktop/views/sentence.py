"""The sentence to say, in bold and whole, where a page keeps a seat of its own for it."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.cells import draw_lines
from desktop.views.said_rows import SaidRows
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler


class Sentence(SaidRows):
    """As many rows as the sentence takes, no room where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Say"))
        self.hide()

    def show_sentence(self, text: str) -> None:
        """Show a sentence; empty: nothing is to be said."""
        if text != self._text:
            self._text = text
            self.setAccessibleDescription(text)
            self.setToolTip(text)
            self.setVisible(bool(text))
            self.updateGeometry()
            self.update()

    def _lines(self, width: int) -> tuple[str, ...]:
        return ruler(self.font(), is_bold=True).lines(self._text, max(1, width - 4 * tokens().gap_px))

    def rows(self, width: int) -> int:
        return len(self._lines(width))

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        inner = self.rect().adjusted(2 * look.gap_px, 0, -2 * look.gap_px, 0)
        draw_lines(painter, inner, ruler(self.font(), is_bold=True), self._lines(self.width()), look.ink)
