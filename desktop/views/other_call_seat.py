"""F9 on any page: the kinds of calls that are no request by their digits, and what to say of the caller's requests."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens

_SHARE = 0.5  # of the page's width


class OtherCallSeat(QWidget):
    """Lies over the right half of *pages* while a digit is waited for; the focus stays where it was.

    picked -- a line was clicked: its digit
    """

    picked = Signal(int)

    def __init__(self, pages: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", "sheet")
        self.numbered = SeatList(SeatRows(self, has_digits=True), self.tr("Calls that are no request"), self)
        self.asked = SeatList(SeatRows(self), self.tr("Requests of the caller, and what to say of them"), self)
        self.heading, self.asked_heading = _words(self, "accent"), _words(self, "faded")
        self.counted = _words(self, "faded")
        for seat in (self.numbered, self.asked):
            seat.keep_rows_whole()
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(2)
        for widget, stretch in (
            (self.heading, 0),
            (self.numbered, 4),
            (self.counted, 0),
            (self.asked_heading, 0),
            (self.asked, 6),
        ):
            layout.addWidget(widget, stretch)
        self.numbered.picked.connect(self._on_picked)
        pages.installEventFilter(self)
        self.hide()

    def offer(self, heading: str, kinds: Sequence[SeatRow]) -> None:
        """Show the kinds by their digits; nothing is known of the caller yet."""
        self._show(heading, kinds, is_wide=False)
        self.show_counted("")
        self.show_asked("", ())

    def ask_which(self, heading: str, requests: Sequence[SeatRow]) -> None:
        """Show the requests by their digits."""
        self._show(heading, requests, is_wide=True)
        self.show_counted("")
        self.show_asked("", ())

    def show_asked(self, heading: str, requests: Sequence[SeatRow]) -> None:
        """Show what to say of the caller's requests. heading -- what is said where there is none, too."""
        self.asked_heading.setText(heading)
        self.asked_heading.setVisible(bool(heading))
        self.asked.rows.show(requests)
        self.asked.setVisible(bool(requests))

    def show_counted(self, sentence: str) -> None:
        """Say what was counted today, and what 0 takes back; empty: nothing."""
        self.counted.setText(sentence)
        self.counted.setVisible(bool(sentence))

    def _show(self, heading: str, rows: Sequence[SeatRow], *, is_wide: bool) -> None:
        self.heading.setText(heading)
        self.numbered.rows.show(rows)
        self.numbered.use(self.numbered.rows, is_wide=is_wide)
        self.numbered.clearSelection()
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        whole = self._pages.rect()
        width = round(whole.width() * _SHARE)
        self.setGeometry(whole.width() - width, 0, width, whole.height())

    @Slot(object)
    def _on_picked(self, _row: SeatRow) -> None:
        self.picked.emit(self.numbered.selected_digit())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._pages:
            self._fit()
        return super().eventFilter(watched, event)


def _words(parent: QWidget, tone: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMargin(tokens().gap_px // 2)
    return label
