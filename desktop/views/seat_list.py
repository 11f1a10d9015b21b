"""A list in its fixed seat: a digit, what it is, and what tells it from others; never cut, never jumping."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.seat_rows import DigitRole, RowRole, SeatRow, SeatRows
from desktop.views.room import room_left
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex


class SeatDelegate(QStyledItemDelegate):
    """Draws digit, title and note as one paragraph."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        chosen: SeatRow = index.data(RowRole)
        rect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        if chosen.is_winner:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(look.accent))
        painter.setPen(QColor(look.rule))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        font = QFont(option.font)
        inner = rect.adjusted(look.gap_px, look.gap_px // 2, -look.gap_px, -look.gap_px // 2)
        digit = index.data(DigitRole)
        painter.setFont(font)
        if digit:
            _draw_key(painter, inner, digit)
        inner.setLeft(inner.left() + _digit_width(QFontMetrics(font), digit))
        painter.setPen(QColor(look.selected_ink if is_selected else look.ink))
        font.setBold(chosen.is_winner)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        used = painter.drawText(inner, int(flags), chosen.title)
        if chosen.note:
            is_beside = _stand_side_by_side(chosen, painter.font(), inner.width())
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
            if is_beside:
                painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, chosen.note)
            else:
                inner.setTop(used.bottom() + 1)
                painter.drawText(inner, int(flags), chosen.note)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = tokens()
        view = self.parent()
        assert isinstance(view, QListView)
        chosen: SeatRow = index.data(RowRole)
        font = QFont(view.font())
        font.setBold(chosen.is_winner)
        metrics = QFontMetrics(font)
        digit = _digit_width(QFontMetrics(view.font()), index.data(DigitRole))
        room = view.viewport().width()
        whole = room // 2 - look.gap_px if view.isWrapping() else room
        width = whole - 2 * look.gap_px - digit
        flags = int(Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(QRect(0, 0, max(width, 60), 10_000), flags, chosen.title).height()
        if chosen.note and not _stand_side_by_side(chosen, font, width):
            plain = QFontMetrics(view.font())
            high += plain.boundingRect(QRect(0, 0, max(width, 60), 10_000), flags, chosen.note).height() + 1
        return QSize(max(whole, 60), max(look.row_px, high + look.gap_px))


class SeatList(QListView):
    """Shows an SeatRows; the focus stays in the form. picked -- a line was clicked."""

    picked = Signal(object)

    def __init__(self, rows: SeatRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = False
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(SeatDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)

    def keep_rows_whole(self) -> None:
        """Let no line begin that cannot be read to its end."""
        self._is_whole = True
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)

    def use(self, rows: SeatRows, *, is_wide: bool = True) -> None:
        """Show another list in this seat; short words in two columns."""
        if self.isWrapping() == is_wide:
            self.setFlow(QListView.Flow.TopToBottom if is_wide else QListView.Flow.LeftToRight)
            self.setWrapping(not is_wide)
        if rows is not self.rows:
            self.rows = rows
            self.setModel(rows)

    def selected(self) -> SeatRow | None:
        """Return the line that was chosen by hand."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].data(RowRole) if rows else None

    def selected_digit(self) -> int:
        """Return the digit of the line that was chosen by hand, 0 if none was."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].row() + 1 if rows else 0

    def move_selection(self, by: int) -> None:
        """Select the next or previous line; above the first one nothing is selected."""
        rows = self.selectionModel().selectedIndexes()
        row = rows[0].row() + by if rows else (0 if by > 0 else -1)
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))
        elif row < 0:
            self.clearSelection()

    def show_winner(self) -> None:
        """Bring the line that Enter takes into sight."""
        for at, row in enumerate(self.rows.rows()):
            if row.is_winner:
                self.scrollTo(self.rows.index(at))

    def first_row_px(self) -> int:
        """Return how high the first line is, 0 if there is none."""
        return self.sizeHintForIndex(self.rows.index(0)).height() if self.rows.rowCount() else 0

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(RowRole))

    # Qt overrides

    def updateGeometries(self) -> None:
        super().updateGeometries()
        is_cut = self._is_whole and not self.isWrapping()
        left = room_left(self, range(self.rows.rowCount())) if is_cut else 0
        if self.viewportMargins().bottom() != left:
            self.setViewportMargins(0, 0, 0, left)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = tokens()
        painter = QPainter(self.viewport())
        painter.setPen(QColor(look.rule))
        last = self.visualRect(self.rows.index(self.rows.rowCount() - 1)) if self.rows.rowCount() else QRect()
        for y in range(last.bottom() + look.row_px, self.viewport().height(), look.row_px):
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _digit_width(metrics: QFontMetrics, digit: str) -> int:
    return metrics.horizontalAdvance("9") + 3 * tokens().gap_px if digit else 0


def _stand_side_by_side(row: SeatRow, font: QFont, width: int) -> bool:
    """Return whether title and note have room on one line."""
    together = f"{row.title}   {row.note}"
    return "\n" not in together and QFontMetrics(font).horizontalAdvance(together) <= width


def _draw_key(painter: QPainter, inner: QRect, digit: str) -> None:
    """Draw a digit as the key that it is."""
    look, metrics = tokens(), painter.fontMetrics()
    cap = QRect(inner.left(), inner.top(), metrics.horizontalAdvance("9") + 2 * look.gap_px, metrics.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(look.edge))
    painter.setBrush(QColor(look.field))
    painter.drawRoundedRect(cap.adjusted(0, 1, 0, -1), look.radius_px, look.radius_px)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(look.accent))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, digit)
