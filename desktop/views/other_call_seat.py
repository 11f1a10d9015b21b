"""F9: the kinds of calls that are no request by their digits, and beside them what to say of the caller's requests."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.plain_label import plain_label
from desktop.views.room import is_tight
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens


class OtherCallSeat(QWidget):
    """Lies over a page while a digit is waited for; the focus stays where it was.

    Nothing under it is cut in the middle of a word: it takes *side_px* at the right, which are other seats', else the
    whole width down to *kept*, what is written on and said; in large type all of the page.

    picked -- a line was clicked: its digit
    """

    picked = Signal(int)

    def __init__(self, page: QWidget, *, side_px: int = 0, kept: Sequence[QWidget] = ()) -> None:
        super().__init__(page)
        self._page, self._side_px, self._kept = page, side_px, kept
        self._is_asking = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", "sheet")
        self.numbered = SeatList(SeatRows(self, has_digits=True), self.tr("Calls that are no request"), self)
        self.asked = SeatList(SeatRows(self), self.tr("Requests of the caller, and what to say of them"), self)
        self.heading, self.asked_heading = _words(self, "accent"), _words(self, "faded")
        self.counted = _words(self, "faded")
        for seat in (self.numbered, self.asked):
            seat.keep_rows_whole()
        self._lay_out()
        self.numbered.picked.connect(self._on_picked)
        page.installEventFilter(self)
        self.hide()

    def offer(self, heading: str, kinds: Sequence[SeatRow]) -> None:
        """Show the kinds by their digits; nothing is known of the caller yet."""
        self._is_asking = False
        self.show_counted("")
        self.show_asked("", ())
        self._show(heading, kinds)

    def ask_which(self, heading: str, requests: Sequence[SeatRow]) -> None:
        """Show the requests by their digits."""
        self._is_asking = True
        self.show_counted("")
        self.show_asked("", ())
        self._show(heading, requests)

    def show_asked(self, heading: str, requests: Sequence[SeatRow]) -> None:
        """Show what to say of the caller's requests."""
        self.asked_heading.setText(heading)
        self.asked_heading.setVisible(bool(heading))
        self.asked.rows.show(requests)
        self._side.setVisible(not self._is_asking)

    def show_counted(self, sentence: str) -> None:
        """Say what was counted today, and what 0 takes back; empty: nothing."""
        self.counted.setText(sentence)
        self.counted.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        side.setContentsMargins(0, 0, 0, 0)
        for box in (side, self._middle, layout):
            box.setSpacing(2)
        for widget in (self.counted, self.asked_heading):
            side.addWidget(widget)
        side.addWidget(self.asked, 1)
        self._middle.addWidget(self.numbered, 4)
        self._middle.addWidget(self._side, 6)
        layout.addWidget(self.heading)
        layout.addLayout(self._middle, 1)

    def _show(self, heading: str, rows: Sequence[SeatRow]) -> None:
        self.heading.setText(heading)
        self.numbered.rows.show(rows)
        self.numbered.clearSelection()
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        whole, is_large = self._page.rect(), is_tight(self._page)
        is_across = is_large or not self._side_px
        width = whole.width() if is_across else self._side_px
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.LeftToRight if is_across else ways.TopToBottom)
        self.numbered.use(self.numbered.rows, is_wide=is_across or self._is_asking)
        self.setGeometry(whole.width() - width, 0, width, whole.height() if is_large else self._foot())

    def _foot(self) -> int:
        """Return where what is kept in sight begins, if it is there; else the foot of the page."""
        kept = [one.mapTo(self._page, QPoint(0, 0)).y() for one in self._kept if one.isVisible()]
        return min((*kept, self._page.height()))

    @Slot(object)
    def _on_picked(self, _row: SeatRow) -> None:
        self.picked.emit(self.numbered.selected_digit())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self._fit()
        return super().eventFilter(watched, event)


def _words(parent: QWidget, tone: str) -> QLabel:
    label = plain_label(parent, tone)
    label.setMargin(tokens().gap_px // 2)
    return label
