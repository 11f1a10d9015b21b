"""A line to type in with a grey hint, shown only where there is room for all of it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.composing import Composing
from desktop.views.theme import tokens


class HintedLine(Composing, QLineEdit):
    """hint -- what may be typed; whoever needs it in full finds it in the hint line of the panel too."""

    def __init__(self, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.hint = ""
        self._keeps_room = False
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Say something else, or nothing."""
        self.hint = hint
        self.setAccessibleDescription(hint)
        self._fit()

    def keep_room(self) -> None:
        """Never be too narrow for the hint: nothing else beside the line says what it is for."""
        self._keeps_room = True
        self._fit()

    def _fit(self) -> None:
        if self._keeps_room:
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.hint) + 4 * tokens().gap_px)
        room = self.width() - 4 * tokens().gap_px
        fits = self.fontMetrics().horizontalAdvance(self.hint) <= room
        self.setPlaceholderText(self.hint if fits else "")

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
