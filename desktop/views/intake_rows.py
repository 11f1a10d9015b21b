"""The rows of the form: a label, a field, and what is to be known of it (not confirmed, new, owed)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.theme import tokens


class IntakeRows(QWidget):
    """Rows in one grid, so that labels, fields and marks stand under one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens().gap_px)
        self._grid.setVerticalSpacing(tokens().gap_px // 2 + 2)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, label: str, field: QWidget) -> None:
        """Add a row for *field* with its mark."""
        row = self._grid.rowCount()
        said = QLabel(label, self)
        said.setBuddy(field)
        mark = QLabel(self)
        mark.setProperty("tone", "warning")
        self._marks[name] = mark
        top = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(said, row, 0, top)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(mark, row, 2, top)

    def add_wide(self, widget: QWidget) -> None:
        """Add something that takes the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    def mark(self, name: str, text: str) -> None:
        """Say beside a field what is to be known of it; nothing = nothing."""
        label = self._marks[name]
        label.setText(text)
        label.setVisible(bool(text))
