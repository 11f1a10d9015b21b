"""The list of the directory: ruled rows with a title, what tells it from others, and whether it is saved."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.directory_lines import DirectoryLines, ShownLine, ShownRole
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DirectoryRow(QStyledItemDelegate):
    """Paints one row: the sign of what lies below, the title with its mark, the note under it, the hairline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ShownRole)
        if not isinstance(line, ShownLine):
            return
        look = tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        if is_selected:
            painter.fillRect(rect.adjusted(0, 0, look.gap_px // 2 - rect.width(), 0), QColor(look.accent))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        metrics = QFontMetrics(option.font)
        inner = rect.adjusted(2 * look.gap_px + line.depth * 2 * look.gap_px, 1, -look.gap_px, -1)
        if line.note:
            inner.setHeight(metrics.lineSpacing() + look.gap_px // 2)
        ink = look.faded if line.is_retired else look.selected_ink if is_selected else look.ink
        inner = self._sign(painter, inner, option.font, line.sign)
        self._title(painter, inner, option.font, line, ink)
        if line.note:
            below = QRect(inner.x(), inner.bottom(), inner.width(), metrics.lineSpacing())
            painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
            painter.drawText(below, _LEFT, metrics.elidedText(line.note, Qt.TextElideMode.ElideRight, below.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ShownRole)
        look = tokens()
        if isinstance(line, ShownLine) and line.note:
            return QSize(120, 2 * QFontMetrics(option.font).lineSpacing() + look.gap_px)
        return QSize(120, look.row_px)

    def _sign(self, painter: QPainter, inner: QRect, font: QFont, sign: str) -> QRect:
        """Draw whether more lies below; return the room that is left."""
        width = QFontMetrics(font).horizontalAdvance("+") + tokens().gap_px
        if sign:
            painter.setPen(QColor(tokens().accent))
            painter.setFont(font)
            painter.drawText(inner.adjusted(-tokens().gap_px // 2, 0, 0, 0), _LEFT, sign)
        return inner.adjusted(width, 0, 0, 0) if sign else inner

    def _title(self, painter: QPainter, inner: QRect, font: QFont, line: ShownLine, ink: str) -> None:
        metrics = QFontMetrics(font)
        room = inner.width()
        if line.mark:
            painter.setPen(QColor(tokens().warning if line.is_unsaved else tokens().faded))
            painter.setFont(font)
            painter.drawText(inner, _RIGHT, line.mark)
            room -= metrics.horizontalAdvance(line.mark) + tokens().gap_px
        bold = QFont(font)
        bold.setBold(line.is_unsaved)
        painter.setFont(bold)
        painter.setPen(QColor(ink))
        title = QFontMetrics(bold).elidedText(line.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRect(inner.x(), inner.y(), room, inner.height()), _LEFT, title)
        painter.setFont(font)


class DirectoryListView(QListView):
    """picked -- another row is current (its key or None); entered -- Enter; unfold_requested -- (key, open or close)

    typed -- a letter meant for the find field
    """

    picked = Signal(object)
    opened = Signal()
    unfold_requested = Signal(UUID, bool)
    typed = Signal(QKeyEvent)

    def __init__(self, lines: DirectoryLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(DirectoryRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._hint = QLabel(self.viewport())
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._hint.setProperty("tone", "faded")
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self.opened)

    def key(self) -> UUID | None:
        """Return the key of the current row."""
        line = self._lines.line(self.currentIndex().row())
        return line.key if line else None

    def choose(self, key: UUID | None) -> bool:
        """Make a row the current one; return whether it is there."""
        row = self._lines.row_of(key) if key is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._lines.index(row))
        return row >= 0

    def move_by(self, rows: int) -> None:
        """Choose the row so many further on."""
        count = self._lines.rowCount()
        if count:
            row = self.currentIndex().row() + rows
            self.setCurrentIndex(self._lines.index(max(0, min(count - 1, row))))

    def rows_in_sight(self) -> int:
        """Return how many rows a page of the screen holds."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)))

    def unfold(self, is_open: bool) -> bool:
        """Want the current place opened or closed; return whether that means something here."""
        line = self._lines.line(self.currentIndex().row())
        if line is None or line.sign != ("+" if is_open else "–"):
            return self._to_parent(line) if line is not None and not is_open else False
        self.unfold_requested.emit(line.key, is_open)
        return True

    def say_empty(self, sentence: str) -> None:
        """Say why there is no row."""
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))
        self._place_hint()

    def empty_sentence(self) -> str:
        """Return why there is no row, "" while there are."""
        return self._hint.text()

    def _to_parent(self, line: ShownLine) -> bool:
        for row in range(self.currentIndex().row() - 1, -1, -1):
            above = self._lines.line(row)
            if above is not None and above.depth < line.depth:
                self.setCurrentIndex(self._lines.index(row))
                return True
        return False

    def _place_hint(self) -> None:
        gap = tokens().gap_px
        self._hint.setGeometry(self.viewport().rect().adjusted(2 * gap, gap, -2 * gap, -gap))

    @Slot()
    def _on_current_changed(self) -> None:
        self.picked.emit(self.key())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_chord:
            self.opened.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not is_chord:
            self.unfold(key == Qt.Key.Key_Right)
        elif event.text() and event.text().isprintable() and not is_chord:
            self.typed.emit(event)
        elif is_chord or key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_hint"):
            self._place_hint()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().page))
        painter.end()
        super().paintEvent(event)
