"""Orders: who has what, on which sheet; and the row that takes the sheets back."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.open_order import OpenOrder
from desktop.models.line_text import Reader
from desktop.models.order_list import OrderList
from desktop.views.order_rows import OrderRows
from desktop.views.page import Page
from desktop.views.return_row import ReturnRow
from desktop.views.room import is_tight
from desktop.views.theme import tokens


class OrdersPage(Page):
    """Open orders by person. F8 prints the chosen one or all of the chosen person, Shift+F8 all; Enter opens the card.

    A digit or letter typed on the list begins the number of a sheet that came back.
    print_requested -- the ids; opened -- a request; acted -- (key, request): F6 or F7 on it
    appeared -- the page is looked at again
    """

    print_requested = Signal(list)
    opened = Signal(UUID)
    acted = Signal(str, UUID)
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders = OrderList(self)
        self.title = QLabel()
        self.title.setProperty("say", "true")
        self.title.setAccessibleName(self.tr("Orders"))
        self.title.setWordWrap(True)
        self.rows = OrderRows(self.orders)
        self.returns = ReturnRow()
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.returns)
        self._connect()
        self.show_orders((), None)

    def _connect(self) -> None:
        self.rows.activated.connect(self._on_activated)
        self.rows.installEventFilter(self)
        self.rows.selectionModel().currentChanged.connect(self._on_labels_changed)
        self.returns.typed.connect(self._on_labels_changed)
        for editor in (self.returns.number, self.returns.minutes, self.returns.words):
            editor.installEventFilter(self)
        every = QShortcut(QKeySequence("Shift+F8"), self)
        every.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        every.activated.connect(self._on_all_requested)

    def show_orders(self, orders: Sequence[OpenOrder], reader: Reader | None, *, now: datetime | None = None) -> None:
        """Bring the page to *orders*; selection, scroll and what is typed stay."""
        if reader is not None and now is not None:
            self.orders.show(orders, reader, now=now)
            self._select_something()
        out = sum(1 for order in orders if order.sheet is not None)
        if orders:
            count = self.tr("%n order(s) open", "", len(orders))
            sheets = self.tr("%n sheet(s) out", "", out)
            self.title.setText(f"{count} · {sheets}")
        else:
            self.title.setText(self.tr("No open orders: nobody has work, and no sheet is out."))

    def key_labels(self) -> Mapping[str, str]:
        labels, chosen = {}, self.rows.selected()
        if chosen is not None:
            labels["F8"] = self.tr("print")
            if not chosen.is_heading:
                labels |= {"F6": self.tr("act"), "F7": self.tr("ring")}
        if self.returns.half_typed():
            labels["F12"] = self.tr("returned")
        return labels

    def press(self, key: str) -> bool:
        chosen = self.rows.selected()
        if key == "F8":
            if chosen is None:
                self.said.emit(self.tr("Choose an order or a person: Up and Down. Shift+F8 prints all."))
            else:
                self.print_requested.emit(list(chosen.ids))
        elif key in ("F6", "F7") and chosen is not None:
            if chosen.is_heading:
                self.said.emit(self.tr("Choose one of the orders: Up and Down."))
            else:
                self.acted.emit(key, chosen.ids[0])
        elif key == "F12":
            self.returns.submit()
        else:
            return False
        return True

    def step_back(self) -> bool:
        is_on_list = self.rows.hasFocus()
        self.rows.setFocus()
        return not is_on_list

    def take_focus(self) -> None:
        if self.returns.half_typed():
            self.returns.take_focus()
        else:
            self.rows.setFocus()

    def _select_something(self) -> None:
        """Choose the first order where nothing is chosen, so that the first key acts on what is seen."""
        if self.rows.selected() is None:
            first = next((at for at, row in enumerate(self.orders.rows()) if not row.is_heading), None)
            if first is not None:
                self.rows.setCurrentIndex(self.orders.index(first))

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        chosen = self.rows.selected()
        if chosen is not None and not chosen.is_heading:
            self.opened.emit(chosen.ids[0])

    @Slot()
    def _on_labels_changed(self) -> None:
        self.keys_changed.emit()

    @Slot()
    def _on_all_requested(self) -> None:
        self.print_requested.emit([row.ids[0] for row in self.orders.rows() if not row.is_heading])

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.returns.make_room(is_tight=is_tight(self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.rows and event.text().isalnum() and not event.modifiers() & _CHORDS:
                self.returns.begin(event.text())
                return True
            if watched is not self.rows and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.rows.setFocus()
                return True
        return super().eventFilter(watched, event)


_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
