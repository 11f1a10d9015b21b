"""The rows of the day review: headings, and lines in columns under them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.review_list import ReviewList, ReviewRole, ReviewShown
from desktop.views.cells import draw_cell
from desktop.views.ruled_table import row_height
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_SHARES = {"why": 20, "place": 18, "words": 28, "who": 17, "result": 17}


class ReviewRow(QStyledItemDelegate):
    """Paints one row; what is grave has a sign and a word, not only a colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        row: ReviewShown = index.data(ReviewRole)
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = look.band if row.is_heading else look.page
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else ground))
        painter.setPen(QPen(QColor(look.edge if row.is_heading else look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = look.selected_ink if is_selected else look.ink
        font = QFont(option.font)
        if row.is_heading:
            self._paint_heading(painter, rect, font, row, ink)
        else:
            self._paint_line(painter, rect, font, row, ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        view = option.widget
        return QSize(view.viewport().width() if isinstance(view, QListView) else 600, row_height())

    def _paint_heading(self, painter: QPainter, rect: QRect, font: QFont, row: ReviewShown, ink: str) -> None:
        look = tokens()
        bold = QFont(font)
        bold.setBold(True)
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px, -1)
        draw_cell(painter, inner, bold, row.title, ink)
        after = inner.adjusted(QFontMetrics(bold).horizontalAdvance(row.title) + 2 * look.gap_px, 0, 0, 0)
        draw_cell(painter, after, font, row.why, look.faded)

    def _paint_line(self, painter: QPainter, rect: QRect, font: QFont, row: ReviewShown, ink: str) -> None:
        look = tokens()
        widest = QFont(font)
        widest.setBold(True)
        metrics = QFontMetrics(widest)
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px, -1)
        number = metrics.horizontalAdvance("88888") + look.gap_px
        time = metrics.horizontalAdvance("88:88") + look.gap_px
        rest = inner.width() - number - time
        loud = {"danger": look.danger, "warning": look.warning}.get(row.tone, ink)
        ended = look.done if row.tone == "done" else look.faded if row.tone == "faded" else ink
        why = f"! {row.why}" if row.tone == "danger" and row.why else row.why
        cells = (
            (rest * _SHARES["why"] // 100, widest if row.tone == "danger" else font, why, loud),
            (number, font, row.number, ink),
            (time, font, row.time, ink),
            (rest * _SHARES["place"] // 100, font, row.place, ink),
            (rest * _SHARES["words"] // 100, font, row.words, ink),
            (rest * _SHARES["who"] // 100, font, row.who, ink),
            (rest * _SHARES["result"] // 100, font, row.result, ended),
        )
        left = inner.left()
        for width, cell_font, text, colour in cells:
            cell = QRect(left, inner.top(), width - look.gap_px, inner.height())
            draw_cell(painter, cell, cell_font, text, colour)
            left += width


class ReviewRows(QListView):
    """Shows a ReviewList."""

    def __init__(self, review: ReviewList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(review)
        self.setItemDelegate(ReviewRow(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("The day"))
        self.setProperty("paper", "page")

    def selected(self) -> ReviewShown | None:
        """Return the row that is selected."""
        index = self.currentIndex()
        row = index.data(ReviewRole) if index.isValid() else None
        return row if isinstance(row, ReviewShown) else None
