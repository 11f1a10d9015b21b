"""A name on one line that gives way to its neighbours: its end is left out, all of it is its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedName(QLabel):
    """In large type its end is left out, never what stands beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_name(self, name: str) -> None:
        """Show *name*, all of it if there is room."""
        self._name = name
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._padding_px()
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def _padding_px(self) -> int:
        """Return what the style sheet keeps free at both sides of the text."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._name) + self._padding_px() + 2, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("MMM…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
