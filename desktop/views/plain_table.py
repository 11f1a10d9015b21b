"""A ruled table of plain cells, one line a row: any number of rows and columns, always a current row, for the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.tones import ToneRole
from desktop.views.cells import draw_lines
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler

Index = QModelIndex | QPersistentModelIndex
_LONGEST_MEASURED = 60
_MOST_MEASURED = 100  # columns; a file may have sixteen thousand
_USUAL_LETTERS = 14


class PlainCell(QStyledItemDelegate):
    """Paints one cell in one line; what is too long ends with an ellipsis, all of it is its tool tip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, view = tokens(), self.parent()
        rect: QRect = option.rect
        is_current = isinstance(view, PlainTable) and view.currentIndex().row() == index.row()
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_current else look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px // 2, -1)
        text = " ".join(str(index.data() or "")[:300].split())
        ink = look.selected_ink if is_current else _ink(str(index.data(ToneRole) or ""))
        measures = ruler(option.font)
        draw_lines(painter, inner, measures, measures.cut(text, inner.width(), 1), ink)
        if isinstance(view, PlainTable) and view.marks_cell and view.currentIndex() == index:
            painter.setPen(QPen(QColor(look.accent if view.hasFocus() else look.faded), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


class PlainTable(QTableView):
    """opened -- Enter; ticked -- Space; typed -- a letter; moved -- another row is the current one.

    shares -- how the width is shared among the columns; empty: each is as wide as its first cells, and the table
    scrolls sideways
    marks_cell -- the current cell is framed: what is typed is about it
    """

    opened = Signal()
    ticked = Signal()
    typed = Signal(QKeyEvent)
    moved = Signal(int)

    def __init__(
        self,
        model: QAbstractTableModel,
        parent: QWidget | None = None,
        *,
        shares: Sequence[int] = (),
        marks_cell: bool = False,
    ) -> None:
        super().__init__(parent)
        self._shares, self.marks_cell = tuple(shares), marks_cell
        self.setModel(model)
        self.setItemDelegate(PlainCell(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if self._shares:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(1)
        model.modelReset.connect(self._on_reset)
        model.columnsInserted.connect(self.fit)
        self.selectionModel().currentRowChanged.connect(self._on_moved)
        self.fit()

    def row(self) -> int:
        """Return the current row, -1 without any."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make *row* the current one, the nearest there is."""
        count = self.model().rowCount()
        if count:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self.model().index(max(0, min(count - 1, row)), column))

    def move_by(self, rows: int) -> None:
        """Go so many rows further."""
        self.go_to(self.row() + rows)

    def rows_in_sight(self) -> int:
        """Return how many rows a page of the screen holds."""
        return max(1, self.viewport().height() // max(1, tokens().row_px))

    def fit(self) -> None:
        """Give rows and columns their sizes."""
        self.verticalHeader().setMinimumSectionSize(tokens().row_px)
        self.verticalHeader().setDefaultSectionSize(tokens().row_px)
        count = self.model().columnCount()
        if self._shares:
            room, whole = self.viewport().width(), sum(self._shares)
            for column, share in enumerate(self._shares[:count]):
                self.setColumnWidth(column, room * share // whole)
            return
        self.horizontalHeader().setDefaultSectionSize(round(_USUAL_LETTERS * ruler(self.font()).width("0")))
        for column in range(min(count, _MOST_MEASURED)):
            self.setColumnWidth(column, self._wanted(column))

    def _wanted(self, column: int) -> int:
        """Return the width of a column by its title and the first cells, within bounds."""
        model, measures = self.model(), ruler(self.font())
        texts = [str(model.headerData(column, Qt.Orientation.Horizontal) or "")]
        texts += [str(model.index(row, column).data() or "") for row in range(min(20, model.rowCount()))]
        widest = max(measures.width(text[:_LONGEST_MEASURED]) for text in texts)
        letter = measures.width("0")
        return round(min(max(widest, 6 * letter), 34 * letter)) + 2 * tokens().gap_px

    def _on_reset(self) -> None:
        self.fit()
        self.go_to(0)

    def _on_moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.moved.emit(current.row())

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shares:
            self.fit()
        if self.currentIndex().isValid():  # what is said of the row below the table must not push it out of sight
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_shares"):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_chord:
            self.opened.emit()
        elif key == Qt.Key.Key_Space and not is_chord:
            self.ticked.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not is_chord:
            self.go_to(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif event.text() and event.text().isprintable() and not is_chord:
            self.typed.emit(event)
        elif is_chord or key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = tokens(), QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        last = self.model().rowCount() - 1
        below = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0
        for y in range(below + look.row_px - 1, self.viewport().height(), look.row_px):
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()
        super().paintEvent(event)


def _ink(tone: str) -> str:
    look = tokens()
    inks = {"danger": look.danger, "warning": look.warning, "done": look.done, "faded": look.faded}
    return inks.get(tone, look.accent if tone == "accent" else look.ink)
