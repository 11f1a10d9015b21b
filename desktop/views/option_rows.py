"""A list of options as rows: the digit that chooses it, what it is, and what tells it from others."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.option_list import DigitRole, NoteRole
from desktop.views.room import room_left
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class OptionRow(QStyledItemDelegate):
    """Paints one option; a long one takes as many lines as it needs."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        font = QFont(option.font)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        digit, title, note = _parts(rect, font, index)
        painter.setFont(font)
        painter.setPen(QColor(look.accent))
        painter.drawText(digit, _LEFT, str(index.data(DigitRole) or ""))
        painter.setPen(QColor(look.selected_ink if is_selected else look.ink))
        painter.drawText(title, _WRAP | Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
        painter.drawText(note, _WRAP | Qt.AlignmentFlag.AlignVCenter, str(index.data(NoteRole) or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = QFont(option.font)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 400
        _digit, title, note = _parts(QRect(0, 0, width, 10_000), font, index)
        needed = max(
            _height(font, title.width(), str(index.data() or "")),
            _height(font, note.width(), str(index.data(NoteRole) or "")),
        )
        return QSize(width, max(tokens().row_px, needed + tokens().gap_px // 2))


class OptionRows(QListView):
    """Shows an OptionList beside the field that is typed in; it never takes the caret from there.

    No row begins that cannot be read to its end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(OptionRow(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("paper", "page")

    def mark(self, row: int) -> None:
        """Select a row, none for -1, and bring it into sight."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            self.selectionModel().clear()

    # Qt overrides

    def updateGeometries(self) -> None:
        super().updateGeometries()
        model: QAbstractItemModel | None = self.model()
        left = room_left(self, range(model.rowCount())) if model is not None else 0
        if self.viewportMargins().bottom() != left:
            self.setViewportMargins(0, 0, 0, left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _parts(rect: QRect, font: QFont, index: Index) -> tuple[QRect, QRect, QRect]:
    """Return where digit, title and note stand: the note takes what it needs, at most half."""
    gap = tokens().gap_px
    metrics = QFontMetrics(font)
    digit_width = metrics.horizontalAdvance("0") + gap
    inner = rect.adjusted(gap, 0, -gap, -1)
    room = inner.width() - digit_width
    note_text = str(index.data(NoteRole) or "")
    title_needs = metrics.horizontalAdvance(str(index.data() or "")) + 1
    note_needs = metrics.horizontalAdvance(note_text) + 1 if note_text else 0
    if note_needs and title_needs + gap + note_needs > room:
        note_needs = min(note_needs, max(room // 2, room - title_needs - gap))
    digit = QRect(inner.left(), inner.top(), digit_width, inner.height())
    note = QRect(inner.right() - note_needs + 1, inner.top(), note_needs, inner.height())
    title_width = room - note_needs - (gap if note_needs else 0)
    title = QRect(inner.left() + digit_width, inner.top(), title_width, inner.height())
    return digit, title, note


def _height(font: QFont, width: int, text: str) -> int:
    if not text:
        return 0
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 10_000), int(_WRAP), text).height()
