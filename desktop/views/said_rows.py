"""What is said to the dispatcher, in as many rows as it takes at the width there is."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme import tokens


class SaidRows(QWidget):
    """Whoever inherits says how many rows there are."""

    def rows(self, width: int) -> int:
        """Return how many rows there are in *width*."""
        raise NotImplementedError

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, self.rows(max(self.width(), 400)) * self.fontMetrics().lineSpacing() + tokens().gap_px)

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
