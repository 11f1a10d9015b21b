"""The seat beside a search: what its last word may become, what of the directory fits, what is kept; the help."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens

_STACKED_LINES = 1
_SHARE = 0.55  # of the seat's height: more of it the list does not take from the help


class FindList(SeatList):
    """taken -- Enter on a line; dropped -- Del on one."""

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(self, rows: SeatRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(rows, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.selected()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_selection(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            event.ignore()


class FindSeat(QFrame):
    """taken -- a line was chosen; dropped -- Del on one; named -- the name that a search is to be kept under."""

    taken = Signal(object)
    dropped = Signal(object)
    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "sheet")
        self._is_stacked = False
        self._examples: Sequence[tuple[str, str]] = ()
        self.rows = SeatRows(self, has_digits=True)
        self._heading = QLabel(self)
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.name.setAccessibleName(self.tr("The name of this search"))
        self.name.hide()
        self.list = FindList(self.rows, self.tr("What fits besides"), self)
        self._help = QLabel(self)
        self._help.setTextFormat(Qt.TextFormat.RichText)
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._help.setAccessibleName(self.tr("What may be typed"))
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._help)
        area.viewport().setProperty("paper", "sheet")
        self._help.setProperty("paper", "sheet")
        self._area = area
        layout = QVBoxLayout(self)
        gap = tokens().gap_px
        layout.setContentsMargins(gap, gap // 2, gap, 0)
        layout.setSpacing(gap // 2)
        for widget in (self._heading, self.name, self.list):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.picked.connect(self.taken)
        self.list.taken.connect(self.taken)
        self.list.dropped.connect(self.dropped)
        self.name.returnPressed.connect(self._on_named)
        for changed in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.dataChanged):
            changed.connect(self._fit)

    def show_rows(self, heading: str, rows: Sequence[SeatRow]) -> None:
        """Show what may be taken by Alt and its digit."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading) and not self._is_stacked)
        self.rows.show(rows)
        self._fit()

    def show_help(self, examples: Sequence[tuple[str, str]]) -> None:
        """Say what may be typed, each example with what it means: under it, or beside it where there is room."""
        self._examples = examples
        look = tokens()
        between = " &nbsp; " if self._is_stacked else "<br>"
        row = "<p style='margin:0 0 {gap}px 0'>{typed}{between}<span style='color:{ink}'>{meaning}</span></p>"
        self._help.setText(
            "".join(
                row.format(
                    gap=look.gap_px // 2,
                    between=between,
                    ink=look.faded,
                    typed=escape(typed).replace("  ", " &nbsp; "),
                    meaning=escape(meaning),
                )
                for typed, meaning in examples
            )
        )

    def ask_name(self, name: str) -> None:
        """Ask what the search is to be called; nothing else waits for the answer."""
        self.name.setPlaceholderText(self.tr("Name this search, Enter"))
        self.name.setText(name)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def is_asking(self) -> bool:
        """Return whether the name is asked for."""
        return not self.name.isHidden()

    def ask_no_more(self) -> None:
        """The name was given, or nobody wants to give one."""
        self.name.hide()

    def stand(self, *, is_stacked: bool, has_help: bool) -> None:
        """Stand above the results, with few lines, or beside them."""
        if (is_stacked, has_help) != (self._is_stacked, not self._area.isHidden()):
            self._is_stacked = is_stacked
            self.show_help(self._examples)
            self._area.setVisible(has_help)
            self._heading.setVisible(bool(self._heading.text()) and not is_stacked)
            self._fit()

    @Slot()
    def _on_named(self) -> None:
        self.named.emit(self.name.text().strip())

    @Slot()
    def _fit(self) -> None:
        """Let the list be as high as its lines, but leave the help its part."""
        count = self.rows.rowCount()
        self.list.setVisible(count > 0)
        heights = [self.list.sizeHintForIndex(self.rows.index(row)).height() for row in range(count)]
        if self._is_stacked and self._area.isHidden():
            most = sum(heights[:_STACKED_LINES])
        else:
            most = round(self.height() * _SHARE)
        self.list.setFixedHeight(min(sum(heights), most) + 2 if count else 0)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
