"""Two rows of the directory that are one: choose the other, see both side by side, merge."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.models.merge_rows import Side
from desktop.models.seat_rows import SeatRow, SeatRows
from desktop.views.find_field import FindField
from desktop.views.hairline import Hairline
from desktop.views.plain_label import plain_label
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens

_MOST = 200


class MergePanel(QWidget):
    """Wishes: find_requested -- what is typed; chosen -- a row that was found (SeatRow); merge_requested;

    swap_requested -- the other one is to stay; left -- Esc: not now
    """

    find_requested = Signal(str)
    chosen = Signal(object)
    merge_requested = Signal()
    swap_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.hint, self.notice = plain_label(self), plain_label(self, "faded"), plain_label(self, "danger")
        self.title.setProperty("heading", True)
        self.finder = FindField(self)
        self.finder.setMaxLength(_MOST)
        self.finder.setPlaceholderText(self.tr("Find the one that stays"))
        self.finder.setAccessibleName(self.tr("The one that stays"))
        self.found = SeatList(SeatRows(self), self.tr("What fits"), self)
        self.sides = SidesView(self)
        self.merge = QPushButton(self.tr("Merge  F12"), self)
        self.swap = QPushButton(self.tr("Swap  Alt+S"), self)
        self.back = QPushButton(self.tr("Back  Esc"), self)
        for button in (self.merge, self.swap, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        top = QVBoxLayout()
        top.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        top.setSpacing(gap // 2)
        for widget in (self.title, self.hint, self.notice, self.finder):
            top.addWidget(widget)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap)
        bar.setSpacing(gap)
        bar.addWidget(self.merge)
        bar.addWidget(self.swap)
        bar.addStretch(1)
        bar.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.found, 1)
        layout.addWidget(self.sides, 1)
        layout.addWidget(Hairline(self, is_vertical=False))
        layout.addLayout(bar)

    def _connect(self) -> None:
        self.finder.textChanged.connect(self.find_requested)
        self.finder.moved.connect(self.found.move_selection)
        self.finder.entered.connect(self._on_entered)
        self.finder.paged.connect(self.sides.page_by)
        self.found.picked.connect(self.chosen)
        self.merge.clicked.connect(self.merge_requested)
        self.swap.clicked.connect(self.swap_requested)
        self.back.clicked.connect(self._on_left)

    def begin(self, title: str) -> None:
        """Ask for the other row."""
        self.title.setText(title)
        self.finder.blockSignals(True)
        self.finder.clear()
        self.finder.blockSignals(False)
        self.offer([])
        self.show_sides([], "")
        self.show_notice("")
        self.finder.setFocus()

    def offer(self, rows: Sequence[SeatRow]) -> None:
        """Show what the other one may be."""
        self.found.rows.show(list(rows))

    def show_sides(self, sides: Sequence[Side], hint: str) -> None:
        """Show both rows side by side; with none, what was found."""
        self.sides.show_sides(sides)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        has_both = bool(sides)
        self.found.setVisible(not has_both)
        self.sides.setVisible(has_both)
        self.merge.setEnabled(has_both)
        self.swap.setEnabled(has_both)

    def show_notice(self, sentence: str) -> None:
        """Say why it was refused."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def step_back(self) -> bool:
        """Leave: nothing is merged."""
        self.left.emit()
        return True

    @Slot()
    def _on_entered(self) -> None:
        rows = self.found.rows.rows()
        row = self.found.selected() or next((one for one in rows if one.is_winner), None)
        if row is None and len(rows) == 1:
            row = rows[0]
        if row is not None and self.found.isVisible():
            self.chosen.emit(row)

    @Slot()
    def _on_left(self) -> None:
        self.left.emit()


class SidesView(QScrollArea):
    """The comparison: what each field is called, the one that stays, the one that goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sides: tuple[Side, ...] = ()
        self._make([])

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show these lines."""
        if tuple(sides) != self._sides:
            self._sides = tuple(sides)
            self._make(sides)

    @Slot(int)
    def page_by(self, direction: int) -> None:
        """Read on, or back."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(bar.pageStep() - tokens().row_px, tokens().row_px))

    def said(self) -> list[tuple[str, str, str]]:
        """Return what is shown, line by line."""
        return [(side.label, side.stays, side.goes) for side in self._sides]

    def _make(self, sides: Sequence[Side]) -> None:
        gap = tokens().gap_px
        sheet = QWidget()
        sheet.setProperty("paper", "page")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(gap // 2)
        for column, stretch in enumerate((3, 5, 5)):
            grid.setColumnStretch(column, stretch)
        for column, text in enumerate(("", self.tr("This one stays"), self.tr("This one goes"))):
            head = plain_label(sheet)
            head.setText(text)
            head.setProperty("heading", column > 0)
            grid.addWidget(head, 0, column)
        for row, side in enumerate(sides, 1):
            tones = ("faded", "faded" if side.is_same else "", "warning" if side.is_lost else "faded")
            for column, (text, tone) in enumerate(zip((side.label, side.stays, side.goes), tones, strict=True)):
                cell = plain_label(sheet, tone)
                cell.setText(text or "–")
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                cell.setAccessibleName(text)
                grid.addWidget(cell, row, column)
        grid.setRowStretch(len(sides) + 1, 1)
        self.setWidget(sheet)
