"""One quiet line of the card, in its place: another desk's request that may be the same call, or where this went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.models.same_call_seat import SameCallSeat
from desktop.views.theme import tokens
from desktop.views.tone import set_look


class SameCallLine(QLabel):
    """Says what the card asks, with the keys that answer; nothing to say takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_tight = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("paper", "page")
        self.setMargin(tokens().gap_px // 2)
        self.setAccessibleName(self.tr("The same call"))
        self.hide()

    def show_seat(self, seat: SameCallSeat) -> None:
        """Say something else, or nothing."""
        self.setText(seat.text)
        self.setAccessibleDescription(seat.text)
        set_look(self, "tone", seat.tone)
        set_look(self, "wash", "warning" if seat.tone == "warning" else "")
        self._settle()

    def make_room(self, *, is_tight: bool) -> None:
        """Step aside while somebody acts and there is no room for both."""
        self._is_tight = is_tight
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.text()) and not self._is_tight)
