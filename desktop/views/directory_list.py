"""The list of the directory: ruled rows with a title, what tells it from others, and whether it is saved."""

import math
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
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
from desktop.views.cells import draw_lines, row_height
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler

Index = QModelIndex | QPersistentModelIndex


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
        ink = look.faded if line.is_retired else look.selected_ink if is_selected else look.ink
        cell = _cell(rect, option.font, line)
        plain, thick = ruler(option.font), ruler(option.font, is_bold=line.is_unsaved)
        top = rect.top() + (rect.height() - 1 - round(cell.lines * plain.spacing)) // 2
        first = QRect(rect.left(), top, rect.width(), round(plain.spacing))
        if line.sign:
            draw_lines(painter, first.translated(cell.sign_left, 0), plain, (line.sign,), look.accent)
        if line.mark:
            mark_ink = look.warning if line.is_unsaved else look.faded
            beside = first.translated(rect.width() - look.gap_px - round(plain.width(line.mark)), 0)
            draw_lines(painter, beside, plain, (line.mark,), mark_ink)
        title = QRect(cell.left, top, cell.width, round(len(cell.title) * plain.spacing))
        draw_lines(painter, title, thick, cell.title, ink)
        note = QRect(cell.left, title.bottom() + 1, cell.width, round(len(cell.note) * plain.spacing))
        draw_lines(painter, note, plain, cell.note, look.selected_ink if is_selected else look.faded)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, view = index.data(ShownRole), option.widget
        if not isinstance(line, ShownLine) or not isinstance(view, QListView):
            return QSize(120, tokens().row_px)
        cell = _cell(QRect(0, 0, view.viewport().width(), 0), view.font(), line)
        spare = tokens().gap_px if line.note else 0
        return QSize(
            120, max(row_height(cell.lines, view.font()), math.ceil(cell.lines * ruler(view.font()).spacing) + spare)
        )


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a row's words stand, in pixels, and the lines they take."""

    left: int
    width: int
    sign_left: int
    title: tuple[str, ...]
    note: tuple[str, ...]

    @property
    def lines(self) -> int:
        return len(self.title) + len(self.note)


def _cell(rect: QRect, font: QFont, line: ShownLine) -> _Cell:
    gap, plain = tokens().gap_px, ruler(font)
    indent = 2 * gap + line.depth * 2 * gap
    after_sign = round(plain.width("+")) + gap if line.sign else 0
    mark = round(plain.width(line.mark)) + gap if line.mark else 0
    width = max(1, rect.width() - indent - after_sign - gap)
    title = ruler(font, is_bold=line.is_unsaved).lines(line.title, max(1, width - mark))
    left = rect.left() + indent + after_sign
    return _Cell(left, width, indent - gap // 2, title, plain.lines(line.note or "", width))


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
        self.scheduleDelayedItemsLayout()  # how many lines a row takes depends on the width

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
