"""The ruled page: rows of requests on paper, with hairlines that go on below the last one."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.records import RequestLine
from desktop.models.request_lines import COLUMNS, MarkRole, RequestLines, RequestRole
from desktop.views.cells import draw_lines, is_large, row_height
from desktop.views.ruled_columns import AT, stacks, widths
from desktop.views.ruled_row import RuledRow, lines_of_row, unfolded
from desktop.views.theme import tokens
from desktop.views.tick_mark import mark_room
from desktop.views.wrapping import ruler

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 60  # rows that are measured before anything is painted; the others while there is nothing to do,
_IN_PASSING = 15  # so many at a time: nobody feels it who types meanwhile

_AT_THE_END_PX = 2
_NARROW = 105  # letters: eight columns beside one another need as many


class RuledTable(QTableView):
    """A page of requests. opened -- Enter or a double click on one; typed -- a letter meant for the writing line.

    has_dates -- the requests are of several days: their times need more room
    """

    opened = Signal(RequestLine)
    typed = Signal(QKeyEvent)
    picked = Signal()

    def __init__(self, lines: RequestLines, parent: QWidget | None = None, *, has_dates: bool = False) -> None:
        super().__init__(parent)
        self.setModel(lines)
        self._lines = lines
        self._has_dates = has_dates
        self._widths: dict[str, int] = {}
        self._measured_in = ""
        self._usual, self._longest = dict(lines.usual()), lines.longest_words()
        self._unfolded: dict[int, tuple[str, ...]] = {}
        self._unmeasured = 0
        self._is_stale = True
        self._is_measuring = False
        self._later = QTimer(self)
        self._later.setInterval(0)
        self.setItemDelegate(RuledRow(lines, self._spare, self._is_selected, self._is_stacked, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        self._connect()

    def _connect(self) -> None:
        self._later.timeout.connect(self._measure_on)
        self._lines.rowsInserted.connect(self._on_rows_inserted)
        self._lines.dataChanged.connect(self._on_data_changed)
        self._lines.headerDataChanged.connect(self._on_reader_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        if self._lines.is_paged:
            self.verticalScrollBar().valueChanged.connect(self._measure_in_sight)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def selected(self) -> RequestLine | None:
        """Return the request that is selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(RequestRole) if rows else None

    def select_by(self, by: int) -> None:
        """Select the request *by* rows further; from nothing, the last one or the first."""
        count = self._lines.rowCount()
        if not count:
            return
        rows = self.selectionModel().selectedRows()
        start = rows[0].row() if rows else (count if by < 0 else -1)
        self.selectRow(max(0, min(count - 1, start + by)))

    def tick(self, now: datetime) -> None:
        """Let the clocks of the rows in sight move on."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        self._lines.tick(now, max(first, 0), last if last >= 0 else self._lines.rowCount())

    def rows_in_sight(self) -> int:
        """Return how many rows a page of the screen holds."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return max(1, last - first) if last >= 0 else max(1, self.viewport().height() // row_height())

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Keep what is in sight where it is, whatever comes above it; at the end of the page, follow what is added."""
        bar, top, is_at_end = self.verticalScrollBar(), self.rowAt(0), self._is_at_end()
        line, before = (
            (self.model().index(top, 0).data(RequestRole), self.rowViewportPosition(top)) if top >= 0 else (None, 0)
        )
        yield
        self.updateGeometries()
        if is_at_end:
            self.scrollToBottom()
        elif line is not None and (row := self._lines.row_of(line.id)) is not None:
            bar.setValue(bar.value() + self.rowViewportPosition(row) - before)

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_THE_END_PX

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RequestRole))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """The row that is chosen unfolds: all its words are seen."""
        for index in (*left.indexes(), *chosen.indexes()):
            if index.column() == 0:
                self._measure(index.row(), index.row())
        for index in chosen.indexes()[:1]:
            self.updateGeometries()
            self.scrollTo(index)
        self.picked.emit()

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        usual, longest = dict(self._lines.usual()), self._lines.longest_words()
        if (usual, longest) != (self._usual, self._longest):
            self._usual, self._longest = usual, longest
            self._fit()
        if self.isVisible():
            self._measure(first, min(last, first + (_AT_ONCE if not self._lines.is_paged else _AT_ONCE // 2)))
        if last > first + _AT_ONCE or not self.isVisible():
            self._measure_all()

    @Slot(QModelIndex, QModelIndex, "QList<int>")
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if list(roles) == [MarkRole]:  # a mark has its place already
            return
        if last.row() > first.row() + _AT_ONCE:
            self._measure_all()
        else:
            self._measure(first.row(), last.row())

    @Slot()
    def _on_reader_changed(self) -> None:
        self._usual = dict(self._lines.usual())
        self._fit()

    def _measure_all(self) -> None:
        """Measure what is in sight, and the end, where the page opens; everything else when there is time."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return  # showEvent comes first
        if self._lines.is_paged:
            self._measure_in_sight()
            return
        first, count = max(0, self.rowAt(0)), self._lines.rowCount()
        self._measure(first, first + _AT_ONCE // 2)
        if count > _AT_ONCE // 2:
            self._measure(count - _AT_ONCE // 2, count)
            self._unmeasured = 0
            self._later.start()

    @Slot()
    def _measure_in_sight(self) -> None:
        """Of a list without end only what is seen is measured; its first row stays where it is."""
        if self._is_measuring or not self.isVisible():
            return
        self._is_measuring = True
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        self._measure(first, last if last >= 0 else first + _AT_ONCE // 2)
        self._is_measuring = False

    @Slot()
    def _measure_on(self) -> None:
        """Measure some more rows; what is in sight stays where it is."""
        first, self._unmeasured = self._unmeasured, self._unmeasured + _IN_PASSING
        if first >= self._lines.rowCount():
            self._later.stop()
            return
        with self.steady():
            self._measure(first, first + _IN_PASSING - 1)

    def _measure(self, first: int, last: int) -> None:
        """Give rows the height that their lines need."""
        header, font, is_stacked = self.verticalHeader(), self.font(), self._is_stacked()
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        self._unfolded = {row: unfolded(self._lines, row, font, self._widths, is_stacked=is_stacked) for row in chosen}
        for row in range(max(first, 0), min(last, self._lines.rowCount() - 1) + 1):
            height = row_height(
                lines_of_row(self._lines, row, font, self._widths, is_stacked=is_stacked), font
            ) + self._spare(row)
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def _is_selected(self, row: int) -> bool:
        selection = self.selectionModel()  # it asks the model a dozen times a cell: not where nothing is chosen
        return selection.hasSelection() and selection.isRowSelected(row)

    def _is_stacked(self) -> bool:
        """Return whether columns stand over one another: in large type, or where something stands beside the page."""
        return is_large() or self.viewport().width() < _NARROW * self.fontMetrics().averageCharWidth()

    def _spare(self, row: int) -> int:
        """Return how many pixels the unfolded words take at the foot of a row."""
        lines = len(self._unfolded.get(row, ()))
        return math.ceil(lines * ruler(self.font()).spacing) + tokens().gap_px // 2 if lines else 0

    def _paint_unfolded(self) -> None:
        """All the words of the chosen row, below its cells, where their own cell is too small for them."""
        look, painter = tokens(), QPainter(self.viewport())
        for row, lines in self._unfolded.items():
            foot, spare = self.rowViewportPosition(row) + self.rowHeight(row), self._spare(row)
            room = QRect(look.gap_px, foot - spare, self.viewport().width() - look.gap_px, spare - look.gap_px // 2)
            draw_lines(painter, room, ruler(self.font()), lines, look.selected_ink)
        painter.end()

    @Slot()
    def _fit(self) -> None:
        """Share the width among the columns, and give each row its height."""
        if self.verticalHeader().defaultSectionSize() != row_height():  # which gives it to every row
            self.verticalHeader().setMinimumSectionSize(row_height())
            self.verticalHeader().setDefaultSectionSize(row_height())
            self._widths = {}
        usual = self._usual | ({"time": self._usual["moment"]} if self._has_dates else {})
        titles = [str(self._lines.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(COLUMNS))]
        room = self.viewport().width()
        mark = mark_room(self.font()) if self._lines.marks.are_shown else 0
        found = widths(
            self.font(), usual, titles, room, longest=self._longest, is_large=self._is_stacked(), mark_px=mark
        )
        shown = {stack[0] for stack in stacks(is_large=self._is_stacked())}
        for name, at in AT.items():
            self.setColumnHidden(at, name not in shown)
            if name in found:
                self.setColumnWidth(at, found[name])
        if found != self._widths or self.font().key() != self._measured_in:
            self._widths, self._measured_in = found, self.font().key()
            self._measure_all()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_at_end = self._is_at_end()
        super().resizeEvent(event)
        self._fit()
        if is_at_end and event.size().height() < event.oldSize().height():
            self.scrollToBottom()  # the last line of the page is the call just written down

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._measure_all()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_usual"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (line := self.selected()) is not None:
                self.opened.emit(line)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.select_by(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        is_chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text() and event.text().isprintable() and not is_chord:
            self.typed.emit(event)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        last = self._lines.rowCount() - 1
        below = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0
        for y in range(below + row_height() - 1, self.viewport().height(), row_height()):
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()
        super().paintEvent(event)
        self._paint_unfolded()
