"""Attachments as rows: the small picture, the name, and below it size, author, time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.attachments import Attachment
from desktop.models.attachment_list import AttachmentRole, NoteRole
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
PICTURE_PX = 72
"""The longer side of a small picture."""


class AttachmentRow(QStyledItemDelegate):
    """Paints one attachment."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = tokens(), option.rect
        one = index.data(AttachmentRole)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        painter.fillRect(rect, QColor(look.selected if is_selected else look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        picture, name, note = _places(rect, index, QFontMetrics(option.font))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            size = image.deviceIndependentSize().toSize().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(picture.topLeft(), size)
            box.moveCenter(picture.center())
            painter.drawImage(box, image)
        elif isinstance(one, Attachment):
            painter.setPen(QPen(QColor(look.edge), 1))
            painter.drawRect(picture.adjusted(8, 2, -8, -2))
            painter.setPen(QColor(look.faded))
            suffix = one.name.rpartition(".")[2][:4].upper()
            painter.drawText(picture, int(Qt.AlignmentFlag.AlignCenter), suffix)
        is_faded = isinstance(one, Attachment) and one.is_retired
        painter.setPen(QColor(look.faded if is_faded else look.selected_ink if is_selected else look.ink))
        painter.drawText(name, _WRAP, str(index.data() or ""))
        painter.setPen(QColor(look.selected_ink if is_selected else look.faded))
        painter.drawText(note, _WRAP, str(index.data(NoteRole) or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 400
        _picture, name, note = _places(QRect(0, 0, width, 10_000), index, QFontMetrics(option.font))
        gap = tokens().gap_px
        return QSize(width, max(PICTURE_PX + gap, name.height() + note.height() + gap))


def _places(rect: QRect, index: Index, metrics: QFontMetrics) -> tuple[QRect, QRect, QRect]:
    gap = tokens().gap_px
    picture = QRect(rect.left() + gap, rect.top() + gap // 2, PICTURE_PX, PICTURE_PX)
    left = picture.right() + 2 * gap
    width = max(1, rect.right() - left - gap)
    top = rect.top() + gap // 2
    name = QRect(left, top, width, _height(metrics, width, str(index.data() or "")))
    note = QRect(left, name.bottom() + 1, width, _height(metrics, width, str(index.data(NoteRole) or "")))
    return picture, name, note


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height() if text else 0


class AttachmentRows(QListView):
    """Shows an AttachmentList."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(AttachmentRow(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("paper", "page")

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
