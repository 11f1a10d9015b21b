"""The list of what a form has: ruled rows under headings, each part with an empty line for the next."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.form_draft import Spot
from desktop.models.form_outline import FormOutline, OutlineRow
from desktop.models.row_list import RowRole
from desktop.views.cells import draw_lines
from desktop.views.room import room_left
from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

Index = QModelIndex | QPersistentModelIndex
_FAULTY = "!"


class OutlineDelegate(QStyledItemDelegate):
    """Paints the number, the words, and under them what is to be known of them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, OutlineRow):
            return
        look, rect, measures = tokens(), option.rect, ruler(option.font)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        if is_selected:
            painter.fillRect(QRect(rect.left(), rect.top(), look.gap_px // 2, rect.height()), QColor(look.accent))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        title, note = _lines(row, rect.width(), option.font)
        high = round(measures.spacing)
        left = rect.left() + _indent(row, measures)
        whole = (len(title) + len(note)) * high
        top = rect.bottom() - high - 2 if row.is_heading else rect.top() + (rect.height() - whole) // 2
        if row.number:
            beside = QRect(rect.left() + 2 * look.gap_px + _depth_px(row), top, high, high)
            draw_lines(painter, beside, measures, (row.number,), look.accent)
        ink = look.accent if row.is_heading else look.faded if row.is_empty else look.ink
        room = rect.width() - left + rect.left()
        draw_lines(painter, QRect(left, top, room, len(title) * high), _ruler(row, option.font), title, ink)
        if note:
            below = QRect(left, top + len(title) * high, room, len(note) * high)
            draw_lines(painter, below, measures, note, look.selected_ink if is_selected else look.faded)
        if row.is_faulty:
            beside = QRect(rect.right() - 2 * look.gap_px, top, 2 * look.gap_px, high)
            draw_lines(painter, beside, ruler(option.font, is_bold=True), (_FAULTY,), look.danger)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, view = index.data(RowRole), option.widget
        if not isinstance(row, OutlineRow) or not isinstance(view, QListView):
            return QSize(120, tokens().row_px)
        title, note = _lines(row, view.viewport().width(), view.font())
        high = math.ceil((len(title) + len(note)) * ruler(view.font()).spacing) + tokens().gap_px
        return QSize(120, max(tokens().row_px, high))


class FormList(QListView):
    """chosen -- another item (a Spot); entered -- Enter: into its fields; typed -- letters for a new item of its part

    move_requested -- Alt+Up (-1), Alt+Down (1); take_out_requested -- Del
    """

    chosen = Signal(object)
    entered = Signal()
    typed = Signal(str)
    move_requested = Signal(int)
    take_out_requested = Signal()

    def __init__(self, rows: FormOutline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(OutlineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self.entered)
        self.verticalScrollBar().valueChanged.connect(self.updateGeometries)

    def spot(self) -> Spot | None:
        """Return the item that is chosen."""
        row = self.currentIndex().data(RowRole)
        return row.spot if isinstance(row, OutlineRow) else None

    def choose(self, spot: Spot) -> None:
        """Choose an item."""
        at = self._rows.row_of(spot)
        if at >= 0:
            self._go(at)

    def _move_by(self, by: int) -> None:
        """Choose the next item; a heading is none."""
        rows = self._rows.rows()
        at = self.currentIndex().row() + by
        while 0 <= at < len(rows) and rows[at].is_heading:
            at += by
        if 0 <= at < len(rows):
            self._go(at)

    def _go_to_end(self, *, is_first: bool) -> None:
        """Choose the first item or the last one."""
        items = [at for at, row in enumerate(self._rows.rows()) if not row.is_heading]
        if items:
            self._go(items[0 if is_first else -1])

    def _go(self, at: int) -> None:
        """Choose a row; the first item with its heading."""
        self.setCurrentIndex(self._rows.index(at))
        self.scrollTo(self._rows.index(0 if at == 1 else at))

    @Slot()
    def _on_current_changed(self) -> None:
        if (spot := self.spot()) is not None:
            self.chosen.emit(spot)

    # Qt overrides

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Let the item that is being written stay in sight, however many lines it takes."""
        super().dataChanged(first, last, roles)
        if first.row() <= self.currentIndex().row() <= last.row():
            self.scrollTo(self.currentIndex())

    def updateGeometries(self) -> None:
        """Let no row begin that cannot be read to its end."""
        super().updateGeometries()
        top = max(self.indexAt(QPoint(1, 1)).row(), 0)
        left = room_left(self, range(top, self._rows.rowCount()))
        if self.viewportMargins().bottom() != left:
            self.setViewportMargins(0, 0, 0, left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if step is not None and has_alt:
            self.move_requested.emit(step)
        elif step is not None and not has_control:
            self._move_by(step)
        elif has_alt or has_control or key == Qt.Key.Key_Escape:
            event.ignore()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(is_first=key == Qt.Key.Key_Home)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Delete:
            self.take_out_requested.emit()
        elif text and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.typed.emit(event.commitString())  # what is being composed goes on in the field

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # how many lines a row takes depends on the width
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().page))
        painter.end()
        super().paintEvent(event)


def _depth_px(row: OutlineRow) -> int:
    return min(row.depth, 3) * 2 * tokens().gap_px


def _indent(row: OutlineRow, measures: Ruler) -> int:
    gap = tokens().gap_px
    if row.is_heading:
        return 2 * gap
    return 3 * gap + round(measures.width("99")) + _depth_px(row)


def _ruler(row: OutlineRow, font: QFont) -> Ruler:
    return ruler(font, is_bold=row.is_heading)


def _lines(row: OutlineRow, width: int, font: QFont) -> tuple[tuple[str, ...], tuple[str, ...]]:
    measures = _ruler(row, font)
    room = max(1, width - _indent(row, ruler(font)) - 2 * tokens().gap_px)
    return measures.lines(row.title, room), ruler(font).lines(row.note, room) if row.note else ()
