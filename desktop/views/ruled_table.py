"""The ruled page: rows of requests on paper, with hairlines that go on below the last one."""

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.records import RequestLine
from desktop.models.request_lines import COLUMNS, RequestLines, RequestRole, StruckRole, ToneRole
from desktop.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_SHARES = {"caller": 15, "place": 24, "words": 32, "who": 18}
_SAMPLES = {"number": "! 88888", "time": "88:88", "due": "88 MMM 88:88", "result": "accepted, there 88"}
_LARGE_SAMPLES = {"number": "! 8888", "time": "88:88", "due": "late 88 h", "result": "accepted, the"}
_TWO_LINES_PT = 18
_COLOURED = frozenset({"due", "result", "number"})


class RuledRow(QStyledItemDelegate):
    """Paints one cell: paper, what was struck out, what stands now, and the hairline under it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        tone = index.data(ToneRole)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else _ground(tone)))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        name = COLUMNS[index.column()].name
        font.setBold(tone == "danger" and name in _COLOURED)
        inner = rect.adjusted(look.gap_px, 1, -look.gap_px // 2, -1)
        if name == "number" and tone == "danger":
            inner = self._mark(painter, inner, font)
        inner = self._struck(painter, inner, font, str(index.data(StruckRole) or ""))
        painter.setFont(font)
        painter.setPen(QColor(look.selected_ink if is_selected else _ink(tone, name)))
        _draw(painter, inner, font, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, row_height())

    def _mark(self, painter: QPainter, inner: QRect, font: QFont) -> QRect:
        """Draw the sign of danger and lateness before the number: never colour alone."""
        painter.setFont(font)
        painter.setPen(QColor(tokens().danger))
        width = QFontMetrics(font).horizontalAdvance("! ")
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "!")
        return inner.adjusted(width, 0, 0, 0)

    def _struck(self, painter: QPainter, inner: QRect, font: QFont, was: str) -> QRect:
        """Draw what was corrected, one line through it; return the room that is left."""
        if not was:
            return inner
        old = QFont(font)
        old.setStrikeOut(True)
        metrics = QFontMetrics(old)
        most = inner.width() // 2
        text = metrics.elidedText(" ".join(was.split()), Qt.TextElideMode.ElideRight, most)
        painter.setFont(old)
        painter.setPen(QColor(tokens().faded))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(inner.x(), inner.y(), most, inner.height()), flags, text)
        return inner.adjusted(min(metrics.horizontalAdvance(text), most) + tokens().gap_px, 0, 0, 0)


class RuledTable(QTableView):
    """A page of requests. opened -- Enter or a double click on one; typed -- a letter meant for the writing line.

    has_dates -- the requests are of several days: their times need more room
    """

    opened = Signal(RequestLine)
    typed = Signal(QKeyEvent)
    picked = Signal()

    def __init__(self, lines: RequestLines, parent: QWidget | None = None, *, has_dates: bool = False) -> None:
        super().__init__(parent)
        self.setModel(lines)
        self._lines = lines
        self._has_dates = has_dates
        self.setItemDelegate(RuledRow(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        self._connect()

    def _connect(self) -> None:
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def selected(self) -> RequestLine | None:
        """Return the request that is selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(RequestRole) if rows else None

    def select_by(self, by: int) -> None:
        """Select the request *by* rows further; from nothing, the last one or the first."""
        count = self._lines.rowCount()
        if not count:
            return
        rows = self.selectionModel().selectedRows()
        start = rows[0].row() if rows else (count if by < 0 else -1)
        self.selectRow(max(0, min(count - 1, start + by)))

    def tick(self, now: datetime) -> None:
        """Let the clocks of the rows in sight move on."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        self._lines.tick(now, max(first, 0), last if last >= 0 else self._lines.rowCount())

    def rows_in_sight(self) -> int:
        """Return how many rows a page of the screen holds."""
        return max(1, self.viewport().height() // row_height())

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RequestRole))

    @Slot()
    def _on_selection_changed(self) -> None:
        self.picked.emit()

    def _fit(self) -> None:
        """Share the width: what has a known length takes it, the rest is shared by weight."""
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalHeader().setMinimumSectionSize(row_height())
        metrics = QFontMetrics(self.font())
        gap = tokens().gap_px
        samples = _LARGE_SAMPLES if _has_two_lines() else _SAMPLES
        if self._has_dates:
            samples = samples | {"time": "88 MMM" if _has_two_lines() else "88 MMM 88:88"}
        titles = [str(self._lines.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(COLUMNS))]
        least = [metrics.horizontalAdvance(title) + 2 * gap for title in titles]
        for at, column in enumerate(COLUMNS):
            least[at] = max(least[at], metrics.horizontalAdvance(samples.get(column.name, "")) + 2 * gap)
        shares = [_SHARES.get(column.name, 0) for column in COLUMNS]
        fixed = sum(width for width, share in zip(least, shares, strict=True) if not share)
        rest = max(0, self.viewport().width() - fixed)
        for at, share in enumerate(shares):
            self.setColumnWidth(at, max(least[at], rest * share // sum(shares)) if share else least[at])

    # Qt overrides

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_lines"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (line := self.selected()) is not None:
                self.opened.emit(line)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.select_by(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        is_chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text() and event.text().isprintable() and not is_chord:
            self.typed.emit(event)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(look.page))
        painter.setPen(QPen(QColor(look.rule), 1))
        below = self.rowViewportPosition(self._lines.rowCount() - 1) + row_height() if self._lines.rowCount() else 0
        for y in range(below + row_height() - 1, self.viewport().height(), row_height()):
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()
        super().paintEvent(event)


def row_height() -> int:
    """Return the height of a ruled row; in large type a row takes two lines."""
    return round(tokens().row_px * 1.7) if _has_two_lines() else tokens().row_px


def _has_two_lines() -> bool:
    return tokens().text_pt >= _TWO_LINES_PT


def _ground(tone: str) -> str:
    look = tokens()
    return {"danger": look.danger_wash, "warning": look.warning_wash}.get(tone, look.page)


def _ink(tone: str, column: str) -> str:
    look = tokens()
    if tone == "faded":
        return look.faded
    if column in _COLOURED:
        return {"danger": look.danger, "done": look.done}.get(tone, look.ink)
    return look.ink


def _draw(painter: QPainter, inner: QRect, font: QFont, text: str) -> None:
    """Draw one line, or as many as the row holds, with an ellipsis where the text goes on."""
    metrics = QFontMetrics(font)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    rows = max(1, inner.height() // metrics.lineSpacing())
    if rows == 1 or metrics.horizontalAdvance(text) <= inner.width():
        painter.drawText(inner, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width()))
        return
    first = _cut(text, metrics, inner.width())
    second = metrics.elidedText(text[len(first) :].lstrip(), Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, flags, f"{first}\n{second}")


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return the beginning of *text* that fits in *width*, up to a blank where there is one."""
    size = 0
    for size in range(len(text), 0, -1):
        if metrics.horizontalAdvance(text[:size]) <= width:
            break
    blank = text.rfind(" ", 0, size + 1)
    return text[:blank] if blank > 0 else text[: max(1, size)]
