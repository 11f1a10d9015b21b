"""The entries of a request as lines of the book: time, what happened, who wrote it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.entry_list import EntryList, EntryRole, EntryShown
from desktop.views.room import room_left
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_TALL = 100_000
_DAYS = ("88 MMM", "88.88.", "88月88日 ")  # the widest of each language
_ROOMY = 60  # letters in a row: then day and time stand on one line


class EntryRow(QStyledItemDelegate):
    """Paints one entry; what was taken back has a line through it and stays readable."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        shown: EntryShown = index.data(EntryRole)
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        font = QFont(option.font)
        time, said, author = _parts(rect, font)
        struck = QFont(font)
        struck.setStrikeOut(shown.is_struck)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(font)
        painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
        painter.drawText(time, _WRAP, shown.time)
        painter.drawText(author, _WRAP, _signature(shown))
        painter.setFont(struck)
        ink = look.faded if shown.is_struck else look.ink
        painter.setPen(QColor(look.selected_ink if is_selected else ink))
        painter.drawText(said, _WRAP, shown.sentence)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: EntryShown = index.data(EntryRole)
        font = QFont(option.font)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 600
        time, said, author = _parts(QRect(0, 0, width, _TALL), font)
        needed = max(
            _height(font, time.width(), shown.time),
            _height(font, said.width(), shown.sentence),
            _height(font, author.width(), _signature(shown)),
        )
        return QSize(width, max(tokens().row_px, needed + tokens().gap_px))


class EntryRows(QListView):
    """Shows an EntryList; stays at the newest entry unless somebody reads further up."""

    def __init__(self, entries: EntryList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(entries)
        self.setItemDelegate(EntryRow(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Entries"))
        self.setProperty("paper", "page")
        self._is_at_end = True
        entries.rowsInserted.connect(self._on_rows_inserted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_newest(self) -> None:
        """Bring the last entry into sight."""
        self._is_at_end = True
        self.scrollToBottom()

    def _on_rows_inserted(self) -> None:
        if self._is_at_end:
            self.scrollToBottom()

    def _on_scrolled(self, value: int) -> None:
        self._is_at_end = value >= self.verticalScrollBar().maximum()

    # Qt overrides

    def updateGeometries(self) -> None:
        super().updateGeometries()
        left = room_left(self, reversed(range(self.model().rowCount())))
        if self.viewportMargins().top() != left:
            self.setViewportMargins(0, left, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_at_end = self._is_at_end
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if is_at_end:
            self.show_newest()


def _parts(rect: QRect, font: QFont) -> tuple[QRect, QRect, QRect]:
    """Return where time, sentence and author stand."""
    look = tokens()
    inner = rect.adjusted(look.gap_px, look.gap_px // 2, -look.gap_px, -look.gap_px // 2)
    metrics = QFontMetrics(font)
    is_roomy = inner.width() > _ROOMY * metrics.averageCharWidth()
    time_width = max(metrics.horizontalAdvance(f"{day} 88:88" if is_roomy else day) for day in _DAYS)
    author_width = min(max(metrics.averageCharWidth() * 18, inner.width() // 5), inner.width() // 3)
    time = QRect(inner.left(), inner.top(), time_width, inner.height())
    author = QRect(inner.right() - author_width, inner.top(), author_width, inner.height())
    left = time.right() + look.gap_px
    said = QRect(left, inner.top(), author.left() - look.gap_px - left, inner.height())
    return time, said, author


def _signature(shown: EntryShown) -> str:
    return f"{shown.author}\n{shown.written}" if shown.written else shown.author


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _TALL), _WRAP, text).height() if text else 0
