"""Two arrows that turn the day: to the one before, to the one after."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.views.theme import tokens


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
