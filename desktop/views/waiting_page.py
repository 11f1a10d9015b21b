"""Everything that waits (F11): one list, the most pressing first."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import (
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.rings import MissedCall
from desktop.models.decisions import Decision
from desktop.models.waiting_list import (
    DecisionRole,
    HeadingRole,
    MissedRole,
    RequestIdRole,
    RingBackRole,
    WaitingList,
    WaitingToneRole,
)
from desktop.views.cells import draw_lines, row_height
from desktop.views.page import Page
from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

Index = QModelIndex | QPersistentModelIndex


class WaitingRow(QStyledItemDelegate):
    """Paints a heading, or one thing that waits."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = tokens(), option.rect
        is_heading, tone = bool(index.data(HeadingRole)), str(index.data(WaitingToneRole))
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        wash = {"danger": look.danger_wash, "warning": look.warning_wash}.get(tone, look.page)
        ground = look.sheet if is_heading else look.selected if is_selected else wash
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = look.faded if is_heading else look.selected_ink if is_selected else look.ink
        measures, inner = _measures(index, option.font), _inner(rect, is_heading=is_heading)
        draw_lines(painter, inner, measures, measures.lines(str(index.data()), inner.width()), ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 600
        inner = _inner(QRect(0, 0, width, 0), is_heading=bool(index.data(HeadingRole)))
        lines = _measures(index, option.font).lines(str(index.data()), inner.width())
        return QSize(100, row_height(len(lines), option.font) + 4)


def _measures(index: Index, font: QFont) -> Ruler:
    return ruler(font, is_bold=bool(index.data(HeadingRole)))


def _inner(rect: QRect, *, is_heading: bool) -> QRect:
    gap = tokens().gap_px
    return rect.adjusted(2 * gap if is_heading else 4 * gap, 0, -gap, 0)


_READ_WITHIN_MS = 3_000
"""An Enter that came before the list was there opens its first line, if that comes so soon."""
_DECIDED_MS = 1_500
"""A key pressed once more is no answer to what stands there next."""


class WaitingListView(QListView):
    """The list itself. entered -- Enter on a row."""

    entered = Signal()

    # Qt overrides

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:  # a heading is never chosen: the nearest request beyond it is, or else the one before it
        there = super().moveCursor(action, modifiers)
        down = there.row() > self.currentIndex().row()
        rows = range(self.model().rowCount())
        beyond, before = list(rows[there.row() :]), list(rows[: there.row() + 1])[::-1]
        for row in [*beyond, *before] if down else [*before, *beyond]:
            index = self.model().index(row, 0)
            if not index.data(HeadingRole):
                return index
        return there

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class WaitingPage(Page):
    """act_requested -- ("" to open, F6, F7 or F8, the request's id)

    ring_back_requested -- F7 where the caller of that request is to be rung, not the engineer
    missed_requested -- a missed call (MissedCall) is to be rung back
    decided -- (what is to be decided here, because it is about no request, and the way: see Decision)
    """

    act_requested = Signal(str, UUID)
    ring_back_requested = Signal(UUID)
    missed_requested = Signal(MissedCall)
    decided = Signal(Decision, str)

    def __init__(self, waiting: WaitingList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.list = WaitingListView(self)
        self.list.setModel(waiting)
        self.list.setItemDelegate(WaitingRow(self.list))
        self.list.setAccessibleName(self.tr("Everything that waits"))
        title = QLabel(self.tr("Everything that waits"), self)
        title.setProperty("heading", True)
        title.setContentsMargins(2 * tokens().gap_px, tokens().gap_px, 0, tokens().gap_px)
        self._nothing = QLabel(self.tr("Nothing waits: no one is in danger, late, or owed a call."), self)
        self._nothing.setContentsMargins(2 * tokens().gap_px, tokens().gap_px, 0, 0)
        self._nothing.setProperty("tone", "done")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self._entered_empty = QElapsedTimer()
        self._resting = QTimer(self, singleShot=True, interval=_DECIDED_MS)
        self._connect()
        self._on_rows()

    def _connect(self) -> None:
        self.list.entered.connect(self._on_entered)
        self.list.doubleClicked.connect(self._on_entered)
        self._waiting.rowsInserted.connect(self._on_rows)
        self._waiting.rowsRemoved.connect(self._on_rows)
        self.list.selectionModel().currentChanged.connect(self.keys_changed)

    def selected(self) -> UUID | None:
        """Return the request that is selected."""
        index = self.list.currentIndex()
        wanted = index.data(RequestIdRole) if index.isValid() else None
        return wanted if isinstance(wanted, UUID) else None

    def decision(self) -> Decision | None:
        """Return what is selected, if it is to be decided here: it has no card."""
        index = self.list.currentIndex()
        found = index.data(DecisionRole) if index.isValid() and self.selected() is None else None
        return found if isinstance(found, Decision) else None

    def missed(self) -> MissedCall | None:
        """Return the missed call that is selected."""
        index = self.list.currentIndex()
        found = index.data(MissedRole) if index.isValid() else None
        return found if isinstance(found, MissedCall) else None

    def _is_ring_back(self) -> bool:
        """Return whether what is selected is a caller who waits for a call, or for somebody at his door."""
        index = self.list.currentIndex()
        return index.isValid() and bool(index.data(RingBackRole))

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if (decision := self.decision()) is not None:
            return decision.labels
        if self.missed() is not None:
            return {"F7": self.tr("ring back")}
        rings = self.tr("ring back") if self._is_ring_back() else self.tr("ring")
        return {"F6": self.tr("next act"), "F7": rings, "F8": self.tr("print")}

    def press(self, key: str) -> bool:
        wanted, decision = self.selected(), self.decision()
        if decision is not None and (way := decision.way(key)) is not None:
            if not self._resting.isActive():
                self._resting.start()
                self.decided.emit(decision, way)
            return True
        if key == "F7" and (missed := self.missed()) is not None:
            self.missed_requested.emit(missed)
            return True
        if key == "F7" and wanted is not None and self._is_ring_back():
            self.ring_back_requested.emit(wanted)
            return True
        if key in ("F6", "F7", "F8") and wanted is not None:
            self.act_requested.emit(key, wanted)
            return True
        return False

    def take_focus(self) -> None:
        self.list.setFocus()
        self._select_something()

    def _select_something(self) -> None:
        """Choose the first request where none is chosen, so that the first key acts on what is seen."""
        chosen = (self.selected(), self.decision(), self.missed())
        is_chosen = any(one is not None for one in chosen)
        if not is_chosen and (first := self._waiting.first_choice()) is not None:
            self.list.setCurrentIndex(self._waiting.index(first))

    @Slot()
    def _on_entered(self) -> None:
        if (wanted := self.selected()) is not None:
            self.act_requested.emit("", wanted)
        elif (decision := self.decision()) is not None:
            self.said.emit(decision.ways)
        elif (missed := self.missed()) is not None:
            self.missed_requested.emit(missed)
        else:
            self._entered_empty.start()  # the list is being read: Enter means its first line

    @Slot()
    def _on_rows(self) -> None:
        self._nothing.setVisible(self._waiting.rowCount() == 0)
        self._select_something()
        if self._entered_empty.isValid() and (self.selected() or self.missed()) is not None:
            is_meant = self.isVisible() and self._entered_empty.elapsed() < _READ_WITHIN_MS
            self._entered_empty.invalidate()
            if is_meant:
                self._on_entered()
