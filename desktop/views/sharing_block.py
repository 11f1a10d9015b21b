"""On the page of the desk: how this PC stands with the company's server, in a sentence, and what can be done there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme import tokens
from desktop.views.tone import set_look


class SharingBlock(QWidget):
    """connect_requested -- F4; pause_requested -- F6: (True) fetch no more of the copy for now, (False) go on."""

    connect_requested = Signal()
    pause_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        title = QLabel(self.tr("Sharing"), self)
        title.setProperty("heading", True)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.connect_button = QPushButton(self)
        self.pause_button = QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens().gap_px)
        layout.addWidget(title)
        layout.addWidget(self.sentence)
        for button in (self.connect_button, self.pause_button):
            button.setProperty("left_text", True)
            layout.addWidget(button)
        self.connect_button.clicked.connect(self.connect_requested)
        self.pause_button.clicked.connect(self.toggle)
        self.show_alone("")

    def show_alone(self, sentence: str) -> None:
        """Say that this PC is a single one."""
        self._show(sentence, "faded", self.tr("F4  Connect to the company’s server"))
        self.pause_button.hide()

    def show_standing(self, sentence: str, tone: str, *, is_copying: bool, is_paused: bool) -> None:
        """Say how the station stands with its server; while the first copy comes, it can be paused."""
        self._show(sentence, tone or "faded", self.tr("F4  Another person’s password"))
        self._is_paused = is_paused
        self.pause_button.setText(self.tr("F6  Go on with the copy") if is_paused else self.tr("F6  Pause the copy"))
        self.pause_button.setAccessibleName(self.pause_button.text())
        self.pause_button.setVisible(is_copying)

    def pause_label(self) -> str:
        """Return what F6 does now, "" for nothing."""
        if self.pause_button.isHidden():
            return ""
        return self.tr("go on") if self._is_paused else self.tr("pause")

    def toggle(self) -> None:
        """Pause the copy, or go on with it."""
        if not self.pause_button.isHidden():
            self.pause_requested.emit(not self._is_paused)

    def _show(self, sentence: str, tone: str, button: str) -> None:
        self.sentence.setText(sentence)
        set_look(self.sentence, "tone", tone)
        self.connect_button.setText(button)
        self.connect_button.setAccessibleName(button)
