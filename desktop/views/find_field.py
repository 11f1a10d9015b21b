"""A field that finds while one types: Up, Down and Enter belong to what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.views.composing import Composing


class FindField(Composing, QLineEdit):
    """Finds as one types. moved -- Up, Down by rows; paged -- by pages; entered -- Enter; folded -- Right, Left"""

    moved = Signal(int)
    paged = Signal(int)
    entered = Signal()
    folded = Signal(bool)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_chord = bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if is_chord:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.text():
            self.folded.emit(key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)
