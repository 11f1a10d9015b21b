"""Ruled rows under headings: what must be known stands whole, in as many lines as it takes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.row_list import RowList, RowRole, RowShown
from desktop.views.cells import draw_lines, free_lines, is_large, row_height
from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R", bound=RowShown)
_UNFOLDED = 12
_MOST, _MOST_LARGE = 20, 14  # hundredths of the row that a measured column may take on one line
_STEP_PX = 16  # a measured column grows by steps: it does not tremble with every minute that passes


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn(Generic[R]):
    """text -- what a row says in it; tone -- danger (bold too), warning, done, faded or plain.

    share -- of the room that the measured columns leave; 0 = measured. is_free -- may go on out of sight
    """

    text: Callable[[R], str]
    tone: Callable[[R], str] = lambda _row: "plain"
    share: int = 0
    is_free: bool = False


class SheetRow(QStyledItemDelegate, Generic[R]):
    """Paints a heading with its note, or one row in columns. wash -- the ground behind a row, by its tone."""

    def __init__(self, columns: Sequence[SheetColumn[R]], parent: "SheetRows[R]", wash: Callable[[R], str]) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._view = parent
        self._wash = wash
        self._measured: tuple[Any, tuple[int, ...]] = (None, ())

    def forget(self) -> None:
        """Measure the columns anew: rows have changed."""
        self._measured = (None, ())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        row: R = index.data(RowRole)
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        wash = {"danger": look.danger_wash, "warning": look.warning_wash}.get(self._wash(row), look.page)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.band if row.is_heading else wash))
        painter.setPen(QPen(QColor(look.edge if row.is_heading else look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        ink = look.selected_ink if is_selected else look.ink
        if row.is_heading:
            self._heading(painter, rect, font, row, ink)
        else:
            inks = {name: getattr(look, name) for name in ("danger", "warning", "done", "faded")}
            left = rect.left() + look.gap_px
            for width, measures, lines, tone in self._cells(row, font, rect.width(), self._view.is_chosen(index)):
                cell = QRect(left, rect.top(), width, rect.height() - 1)
                draw_lines(painter, cell, measures, lines, inks.get(tone, ink))
                left += width
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: R = index.data(RowRole)
        width = self._view.viewport().width()
        font = self._view.font()
        if row.is_heading:
            return QSize(width, row_height(len(self._heading_lines(row, font, width)), font))
        cells = self._cells(row, font, width, self._view.is_chosen(index))
        return QSize(width, row_height(max(len(lines) for _width, _measures, lines, _tone in cells), font))

    def _heading_lines(self, row: R, font: QFont, width: int) -> tuple[str, ...]:
        return ruler(font, is_bold=True).lines(f"{row.title}    {row.note}".rstrip(), width - 2 * tokens().gap_px)

    def _heading(self, painter: QPainter, rect: QRect, font: QFont, row: R, ink: str) -> None:
        look, thick = tokens(), ruler(font, is_bold=True)
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px, -1)
        note_ink = look.warning if row.note_tone == "warning" else look.faded
        if len(self._heading_lines(row, font, rect.width())) > 1:
            draw_lines(painter, inner, thick, self._heading_lines(row, font, rect.width()), ink)
            return
        draw_lines(painter, inner, thick, (row.title,), ink)
        inner.setLeft(inner.left() + round(thick.width(row.title)) + 2 * look.gap_px)
        draw_lines(painter, inner, ruler(font), (row.note,), note_ink)

    def _cells(self, row: R, font: QFont, width: int, is_unfolded: bool) -> list[tuple[int, Ruler, Sequence[str], str]]:
        """Return width, font, lines and tone of each cell."""
        gap = tokens().gap_px
        most = _UNFOLDED if is_unfolded else free_lines()
        cells: list[tuple[int, Ruler, Sequence[str], str]] = []
        for column, wide in zip(self._columns, self._widths(font, width), strict=True):
            tone = column.tone(row)
            measures = ruler(font, is_bold=tone == "danger")
            text, room = column.text(row), max(1, wide - gap)
            cells.append((wide, measures, () if column.is_free else measures.lines(text, room), tone))
        most = max(most, *(len(lines) for _wide, _measures, lines, _tone in cells))
        for at, column in enumerate(self._columns):
            if column.is_free:
                wide, measures, _none, tone = cells[at]
                cells[at] = (wide, measures, measures.cut(column.text(row), max(1, wide - gap), most), tone)
        return cells

    def _widths(self, font: QFont, width: int) -> tuple[int, ...]:
        """Return how wide each column is: the measured ones as the rows need it, the others by their shares."""
        key = (font.key(), width)
        if self._measured[0] != key:
            self._measured = (key, self._measure(font, width))
        return self._measured[1]

    def _measure(self, font: QFont, width: int) -> tuple[int, ...]:
        gap, thick = tokens().gap_px, ruler(font, is_bold=True)
        rows = [row for row in self._view.shown() if not row.is_heading]
        room = width - 2 * gap
        most = room * (_MOST_LARGE if is_large() else _MOST) // 100
        needs: Mapping[int, int] = {
            at: min(
                max((_stepped(thick.width(column.text(row))) for row in rows), default=0) + gap,
                max(most, max((_stepped(thick.width_of_two(column.text(row))) for row in rows), default=0) + gap),
            )
            for at, column in enumerate(self._columns)
            if not column.share
        }
        shares = sum(column.share for column in self._columns)
        rest = max(0, room - sum(needs.values()))
        return tuple(needs.get(at, rest * column.share // shares) for at, column in enumerate(self._columns))


class SheetRows(QListView, Generic[R]):
    """Shows a RowList; Up and Down select headings and rows alike, the selected row unfolds its words."""

    def __init__(
        self,
        rows: RowList[R],
        columns: Sequence[SheetColumn[R]],
        parent: QWidget | None = None,
        *,
        wash: Callable[[R], str] = lambda _row: "",
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._delegate = SheetRow(columns, self, wash)
        self._is_followed = False
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("paper", "page")
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.dataChanged, rows.modelReset):
            changed.connect(self._on_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def selected(self) -> R | None:
        """Return the row that is selected."""
        index = self.currentIndex()
        row = index.data(RowRole) if index.isValid() else None
        return row if isinstance(row, RowShown) else None  # type: ignore[return-value]

    def shown(self) -> Sequence[R]:
        """Return all rows."""
        return self._rows.rows()

    def is_chosen(self, index: Index) -> bool:
        """Whether the row is selected, and so unfolded."""
        return self.selectionModel().isRowSelected(index.row(), QModelIndex())

    @Slot()
    def _on_changed(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, chosen: QItemSelection, left: QItemSelection) -> None:
        self._is_followed = True
        for index in (*left.indexes(), *chosen.indexes()):
            if self.sizeHintForIndex(index).height() != self.visualRect(index).height():  # else a long list blinks
                self._delegate.sizeHintChanged.emit(index)

    def _paged(self, by: int) -> QModelIndex:
        """Return the row a page further, one at least.

        WORKAROUND QListView.moveCursor never returns where the layout has not come to the selected row yet: a day of
        some hundred lines, laid out batch by batch, stood still for ever at the second Page Down.
        """
        model, at, room = self.model(), max(self.currentIndex().row(), 0), self.viewport().height()
        start = at
        while 0 <= at + by < model.rowCount():
            room -= self.sizeHintForIndex(model.index(at + by, 0)).height()
            if room < 0 and at != start:
                break
            at += by
        return model.index(at, 0)

    # Qt overrides

    def updateGeometries(self) -> None:
        super().updateGeometries()
        current = self.currentIndex()
        if self._is_followed and current.isValid():
            self.scrollTo(current)  # a layout batch by batch began at the top again: the chosen row stays in sight
            self.viewport().update()

    def setSelection(self, _rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the current row: where it lies is not known while the rows are being laid out."""
        self.selectionModel().select(self.currentIndex(), command)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._is_followed = False
        super().wheelEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if action == QAbstractItemView.CursorAction.MovePageDown:
            return self._paged(1)
        if action == QAbstractItemView.CursorAction.MovePageUp:
            return self._paged(-1)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _stepped(width: float) -> int:
    return -(-int(width + 1) // _STEP_PX) * _STEP_PX
