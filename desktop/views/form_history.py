"""The versions of a form: since when, by whom, how many requests; what differs; one taken back is typed anew."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.directory_form import FieldsArea
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens


class FormHistory(QWidget):
    """chosen -- the key of a version, to be compared; taken -- it is to stand in the form again, not saved"""

    chosen = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Versions: ↑ ↓ compares one with what stands here, Enter takes it back."), self)
        self.title.setWordWrap(True)
        self.title.setProperty("tone", "faded")
        self.list = SeatList(SeatRows(self), self.tr("Versions"), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.changes = QLabel(self)
        self.changes.setWordWrap(True)
        self.changes.setProperty("paper", "page")
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.take = QPushButton(self.tr("Take this one back  Enter"), self)
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 2)
        area = FieldsArea(self)
        area.setAccessibleName(self.tr("What differs"))
        area.setWidget(self.changes)
        layout.addWidget(area, 3)
        layout.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.take.clicked.connect(self._on_taken)

    def show_versions(self, rows: Sequence[SeatRow]) -> None:
        """List the versions, the newest first."""
        self.list.rows.show(list(rows))
        self.take.setEnabled(bool(rows))
        if self.list.selected() is None and rows:
            self.list.move_selection(1)

    def say_changes(self, said: Sequence[str]) -> None:
        """Say how the version differs from what stands in the form."""
        self.changes.setText("\n".join(said))

    def begin(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        if (row := self.list.selected()) is not None:
            self.chosen.emit(row.key)

    @Slot()
    def _on_taken(self) -> None:
        if (row := self.list.selected()) is not None:
            self.taken.emit(row.key)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_taken()
        else:
            super().keyPressEvent(event)
