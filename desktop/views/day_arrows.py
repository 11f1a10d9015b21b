"""What turns the day: two arrows, to the one before and to the one after, and their keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.views.theme import tokens

_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: 0}


def turn_of(event: QKeyEvent) -> int | None:
    """Return by how many days a key turns: Alt+Left, Alt+Right, Alt+Home (0: to today); None for any other key."""
    is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return _TURNS.get(Qt.Key(event.key())) if is_alt else None


class DayArrows(QWidget):
    """turned -- by how many days."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens().gap_px)
        for sign, name, days in (
            ("‹", self.tr("The day before, Alt+Left"), -1),
            ("›", self.tr("The day after, Alt+Right"), 1),
        ):
            button = QToolButton(self)
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("days", days)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)

    @Slot()
    def _on_clicked(self) -> None:
        self.turned.emit(self.sender().property("days"))
