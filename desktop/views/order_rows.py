"""Open orders as ruled rows under the names of those who have them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.order_list import OrderList, OrderRole, OrderShown
from desktop.views.cells import draw_cell
from desktop.views.ruled_table import row_height
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_SHARES = {"place": 26, "words": 34, "due": 16, "sheet": 24}


class OrderRow(QStyledItemDelegate):
    """Paints a person's name with his count, or one order in columns."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        row: OrderShown = index.data(OrderRole)
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = look.band if row.is_person else {"danger": look.danger_wash}.get(row.tone, look.page)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else ground))
        painter.setPen(QPen(QColor(look.edge if row.is_person else look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = look.selected_ink if is_selected else look.ink
        font = QFont(option.font)
        if row.is_person:
            self._paint_person(painter, rect, font, row, ink)
        else:
            self._paint_order(painter, rect, font, row, ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        view = option.widget
        return QSize(view.viewport().width() if isinstance(view, QListView) else 600, row_height())

    def _paint_person(self, painter: QPainter, rect: QRect, font: QFont, row: OrderShown, ink: str) -> None:
        look = tokens()
        bold = QFont(font)
        bold.setBold(True)
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px, -1)
        draw_cell(painter, inner, bold, row.title, ink)
        after = inner.adjusted(QFontMetrics(bold).horizontalAdvance(row.title) + 2 * look.gap_px, 0, 0, 0)
        draw_cell(painter, after, font, row.note, look.warning if row.sheet_tone == "warning" else look.faded)

    def _paint_order(self, painter: QPainter, rect: QRect, font: QFont, row: OrderShown, ink: str) -> None:
        look = tokens()
        is_urgent = row.tone == "danger"
        widest = QFont(font)
        widest.setBold(True)
        bold = widest if is_urgent else font
        metrics = QFontMetrics(widest)
        inner = rect.adjusted(3 * look.gap_px, 0, -look.gap_px, -1)
        number = metrics.horizontalAdvance("! 88888") + look.gap_px
        age = metrics.horizontalAdvance(self.tr("88 h 88 min")) + look.gap_px
        rest = inner.width() - number - age
        left = inner.left()
        loud = look.danger if is_urgent else ink
        quiet = {"warning": look.warning, "faded": look.faded}.get(row.sheet_tone, ink)
        cells = (
            (number, bold, f"! {row.title}" if is_urgent else row.title, loud),
            (age, font, row.age, ink),
            (rest * _SHARES["place"] // 100, font, row.place, ink),
            (rest * _SHARES["words"] // 100, font, row.words, ink),
            (rest * _SHARES["due"] // 100, bold, row.due, loud),
            (rest * _SHARES["sheet"] // 100, font, row.sheet, quiet),
        )
        for width, cell_font, text, colour in cells:
            draw_cell(painter, QRect(left, inner.top(), width - look.gap_px, inner.height()), cell_font, text, colour)
            left += width


class OrderRows(QListView):
    """Shows an OrderList; Up and Down select persons and orders alike."""

    def __init__(self, orders: OrderList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(orders)
        self.setItemDelegate(OrderRow(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Open orders"))
        self.setProperty("paper", "page")

    def selected(self) -> OrderShown | None:
        """Return the row that is selected."""
        index = self.currentIndex()
        row = index.data(OrderRole) if index.isValid() else None
        return row if isinstance(row, OrderShown) else None
