"""What can wait: things to do when there is time, each one key or click; nothing of it has to be done first."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme import tokens


class WishList(QWidget):
    """wished -- people, customers, import, practice, test_print, backup, connect.

    is_inset -- it stands alone, with a margin; has_connect -- connecting with a server is among them
    """

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, is_inset: bool = True, has_connect: bool = True) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        gap = tokens().gap_px
        inset = 2 * gap if is_inset else 0
        layout.setContentsMargins(inset, inset, max(inset, 2), inset)
        layout.setSpacing(gap)
        title = QLabel(self.tr("When you have time"), self)
        title.setProperty("heading", True)
        layout.addWidget(title)
        for wish, text in self._wishes():
            if wish == "connect" and not has_connect:
                continue
            button = QPushButton(text, self)
            button.setAccessibleName(text.replace("&", ""))
            button.setProperty("left_text", True)
            button.setProperty("wish", wish)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)
        layout.addStretch(1)

    def _wishes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("people", self.tr("Your people and teams")),
            ("customers", self.tr("Customers, places and lifts")),
            ("import", self.tr("Customers from Excel")),
            ("practice", self.tr("The practice company")),
            ("test_print", self.tr("A test print")),
            ("backup", self.tr("A backup")),
            ("connect", self.tr("Sharing with other desks")),
        )

    @Slot()
    def _on_clicked(self) -> None:
        self.wished.emit(str(self.sender().property("wish")))
