"""What is shown where the file cannot be opened: one sentence, and a key to leave."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme import tokens


class Refusal(QWidget):
    """Says why there is no page to write on."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Daybook cannot open its file"))
        label = QLabel(sentence, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(sentence)
        leave = QPushButton(self.tr("Close"), self)
        leave.setDefault(True)
        leave.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        gap = 3 * tokens().gap_px
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(label, 1)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(640, 240)
        leave.setFocus()
