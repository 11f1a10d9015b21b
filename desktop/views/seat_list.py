"""A list in its fixed seat: a digit, what it is, and what tells it from others; never cut, never jumping."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.act_form import Option
from desktop.models.option_list import DigitRole, OptionList, OptionRole
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex


class SeatDelegate(QStyledItemDelegate):
    """Draws digit, title and note as one paragraph."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        chosen: Option = index.data(OptionRole)
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
            painter.setPen(QColor(look.accent))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, digit)
        inner.setLeft(inner.left() + _digit_width(QFontMetrics(font), digit))
        painter.setPen(QColor(look.selected_ink if is_selected else look.ink))
        font.setBold(chosen.is_winner)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        used = painter.drawText(inner, int(flags), chosen.title)
        if chosen.note:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
            inner.setTop(used.bottom() + 1)
            painter.drawText(inner, int(flags), chosen.note)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = tokens()
        view = self.parent()
        assert isinstance(view, QListView)
        chosen: Option = index.data(OptionRole)
        font = QFont(view.font())
        font.setBold(chosen.is_winner)
        metrics = QFontMetrics(font)
        digit = _digit_width(QFontMetrics(view.font()), index.data(DigitRole))
        width = view.viewport().width() - 2 * look.gap_px - digit
        flags = int(Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(QRect(0, 0, max(width, 60), 10_000), flags, chosen.title).height()
        if chosen.note:
            plain = QFontMetrics(view.font())
            high += plain.boundingRect(QRect(0, 0, max(width, 60), 10_000), flags, chosen.note).height() + 1
        return QSize(max(width, 60), max(look.row_px, high + look.gap_px))


class SeatList(QListView):
    """Shows an OptionList; the focus stays in the form. picked -- a line was clicked."""

    picked = Signal(object)

    def __init__(self, options: OptionList, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.setModel(options)
        self.setItemDelegate(SeatDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)

    def use(self, options: OptionList) -> None:
        """Show another list in this seat."""
        if options is not self.options:
            self.options = options
            self.setModel(options)

    def selected(self) -> Option | None:
        """Return the line that was chosen by hand."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].data(OptionRole) if rows else None

    def move_selection(self, by: int) -> None:
        """Select the next or previous line; above the first one nothing is selected."""
        rows = self.selectionModel().selectedIndexes()
        row = rows[0].row() + by if rows else (0 if by > 0 else -1)
        if 0 <= row < self.options.rowCount():
            self.setCurrentIndex(self.options.index(row))
        elif row < 0:
            self.clearSelection()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(OptionRole))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _digit_width(metrics: QFontMetrics, digit: str) -> int:
    return metrics.horizontalAdvance("9") + tokens().gap_px if digit else 0
