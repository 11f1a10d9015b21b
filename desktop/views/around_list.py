"""What stands around the row that a form shows: who lives there, who shares the number; Enter goes to it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.directory_inputs import LARGE_PT
from desktop.views.hairline import Hairline
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens

_ROWS, _ROWS_IN_LARGE = 3, 2


class _Neighbours(SeatList):
    """entered -- Enter on a row; left -- Up from the first one; lost -- the cursor stands elsewhere now."""

    entered = Signal(object)
    left = Signal()
    lost = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(SeatRows(parent), name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        rows = [self.sizeHintForIndex(self.rows.index(row)).height() for row in range(self.rows.rowCount())]
        most = _ROWS_IN_LARGE if tokens().text_pt >= LARGE_PT else _ROWS
        return QSize(120, min(sum(rows), most * tokens().row_px) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_chord = bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        row = self.selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and not is_chord:
            self.entered.emit(row)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        elif is_chord or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab) or event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()
        self.lost.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class AroundList(QWidget):
    """opened -- a row was chosen; left -- the cursor wants to go back to the list of the directory.

    Folded, only its heading shows while the cursor is elsewhere: the fields need the room.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        gap = tokens().gap_px
        self.heading = QLabel(self.tr("Around it: Alt+G, Enter goes there, Alt+Left comes back"), self)
        self.heading.setProperty("tone", "faded")
        self.heading.setWordWrap(True)
        self.heading.setContentsMargins(2 * gap, gap // 2, gap, gap // 2)
        self.list = _Neighbours(self.tr("Around it"), self)
        self.list.entered.connect(self.opened)
        self.list.picked.connect(self.opened)
        self.list.left.connect(self.left)
        self.list.lost.connect(self._refold)
        self._is_folded = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Hairline(self, is_vertical=False))
        layout.addWidget(self.heading)
        beside = QVBoxLayout()
        beside.setContentsMargins(gap, 0, 0, 0)
        beside.addWidget(self.list)
        layout.addLayout(beside)
        self.hide()

    def show_rows(self, rows: list[SeatRow]) -> None:
        """Show what stands around; with nothing, go away."""
        self.list.rows.show(rows)
        self.setVisible(bool(rows))
        self.list.updateGeometry()

    def fold(self, is_folded: bool) -> None:
        """Show the heading alone, or the rows too."""
        self._is_folded = is_folded
        self._refold()

    @Slot()
    def _refold(self) -> None:
        self.list.setVisible(not self._is_folded or self.list.hasFocus())

    def begin(self) -> None:
        """Put the cursor on the first row."""
        self.list.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentIndex(self.list.rows.index(0))

    def has_cursor(self) -> bool:
        """Return whether the cursor stands on a row."""
        return self.list.hasFocus()
