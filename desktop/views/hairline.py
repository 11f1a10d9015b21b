"""A line of the page's ruling between two parts of a page."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme import tokens


class Hairline(QWidget):
    """One pixel wide, or high."""

    def __init__(self, parent: QWidget | None = None, *, is_vertical: bool = True) -> None:
        super().__init__(parent)
        if is_vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(tokens().rule))
