"""The kinds of the directory, each with the digit that it answers to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class KindRow(QStyledItemDelegate):
    """Paints the digit as on a key, then the name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.sheet))
        if is_selected:
            painter.fillRect(rect.adjusted(0, 0, look.gap_px // 2 - rect.width(), 0), QColor(look.accent))
        font = QFont(option.font)
        digit = rect.adjusted(2 * look.gap_px, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
        painter.drawText(digit, _LEFT, str(index.row() + 1))
        font.setBold(is_selected)
        painter.setFont(font)
        painter.setPen(QColor(look.selected_ink if is_selected else look.ink))
        name = digit.adjusted(QFontMetrics(font).horizontalAdvance("0") + look.gap_px, 0, 0, 0)
        painter.drawText(name, _LEFT, str(index.data() or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        bold = QFont(option.font)
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(f"0{index.data()}")
        height = min(tokens().row_px, QFontMetrics(bold).lineSpacing() + tokens().gap_px)
        return QSize(width + 5 * tokens().gap_px, height)


class KindList(QListWidget):
    """typed -- a letter meant for the find field; entered -- Enter: on to the list."""

    typed = Signal(QKeyEvent)
    entered = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems(names)
        self.setItemDelegate(KindRow(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("paper", "sheet")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_chord = bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        digit = event.text()
        if is_chord or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif digit.isascii() and digit.isdigit() and 1 <= int(digit) <= self.count():
            self.setCurrentRow(int(digit) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        elif digit and digit.isprintable():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionViewItem()
        option.font = self.font()
        rows = [self.itemDelegate().sizeHint(option, self.model().index(row, 0)) for row in range(self.count())]
        return QSize(max((row.width() for row in rows), default=80), sum(row.height() for row in rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 2 * tokens().row_px)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
