"""On the page of the desk: the telephone: which links open this program, and the lines that softphones are told."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme import tokens


class PhoneBlock(QWidget):
    """registering_requested -- F7: (True) let links daybook: open this program, (False) no longer

    copied -- the lines of this softphone are on the clipboard
    """

    registering_requested = Signal(bool)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_registered = False
        self._lines: Mapping[str, str] = {}
        title = QLabel(self.tr("Telephone"), self)
        title.setProperty("heading", True)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty("tone", "faded")
        self.link_button = QPushButton(self)
        self.link_button.setProperty("left_text", True)
        self.link_button.clicked.connect(self.toggle)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens().gap_px)
        for part in (title, self.sentence, self.link_button):
            self._layout.addWidget(part)
        self.show_registered(is_registered=False)

    def show_registered(self, *, is_registered: bool) -> None:
        """Say whether links open this program."""
        self._is_registered = is_registered
        self.sentence.setText(
            self.tr("Links daybook: of a telephone system or a web page open this desk with the caller.")
            if is_registered
            else self.tr("Softphones start this program when it rings; web pages need their links to be known here.")
        )
        text = self.tr("F7  Forget the link type") if is_registered else self.tr("F7  Register the link type")
        self.link_button.setText(text)
        self.link_button.setAccessibleName(text)

    def offer_lines(self, lines: Mapping[str, str]) -> None:
        """Offer what is pasted into each softphone's settings, by its name."""
        self._lines = lines
        for softphone in lines:
            button = QPushButton(self.tr("Copy the lines for {softphone}").format(softphone=softphone), self)
            button.setAccessibleName(button.text())
            button.setProperty("left_text", True)
            button.setProperty("softphone", softphone)
            button.clicked.connect(self._on_copy)
            self._layout.addWidget(button)

    @Slot()
    def toggle(self) -> None:
        """Let links open this program, or no longer."""
        self.registering_requested.emit(not self._is_registered)

    @Slot()
    def _on_copy(self) -> None:
        softphone = str(self.sender().property("softphone"))
        QGuiApplication.clipboard().setText(self._lines[softphone])
        self.copied.emit(softphone)
