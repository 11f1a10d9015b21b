"""The history of equipment or of a place: figures above, the requests below, the newest first; Enter opens the card."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.option_list import OptionList, OptionRole
from desktop.views.option_rows import OptionRows
from desktop.views.page import Page
from desktop.views.theme import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryPage(Page):
    """opened -- a request was chosen; more_requested -- somebody reads on past the last row; appeared -- in sight"""

    opened = Signal(UUID)
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self)
        self.title.setProperty("heading", True)
        self.figures = QLabel(self)
        self.below = QLabel(self)
        self.below.setProperty("tone", "faded")
        for label in (self.title, self.figures, self.below):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._list = OptionList(self, has_digits=False)
        self.rows = OptionRows(self)
        self.rows.setModel(self._list)
        self.rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows.setAccessibleName(self.tr("Requests here, the newest first"))
        self.rows.installEventFilter(self)
        self.rows.doubleClicked.connect(self._on_activated)
        self.rows.selectionModel().currentChanged.connect(self._on_current_changed)
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap // 2)
        layout.setSpacing(gap // 2)
        for widget in (self.title, self.figures):
            layout.addWidget(widget)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.below)

    def show_history(self, title: str, figures: str, rows: Sequence[Option], below: str) -> None:
        """Bring the page to a history; the row that is chosen stays chosen, else the newest is."""
        self.title.setText(title)
        for label, text in ((self.figures, figures), (self.below, below)):
            label.setText(text)
            label.setVisible(bool(text))
        self._list.offer(rows)
        if rows and not self.rows.currentIndex().isValid():
            self.rows.mark(0)
        self.keys_changed.emit()

    def forget(self) -> None:
        """Choose no row: another history comes."""
        self.rows.mark(-1)
        self._list.offer(())

    def chosen(self) -> UUID | None:
        """Return the request that is chosen."""
        option = self.rows.currentIndex().data(OptionRole)
        return UUID(option.key) if isinstance(option, Option) else None

    # Page

    def key_labels(self) -> Mapping[str, str]:
        return {}

    def take_focus(self) -> None:
        self.rows.setFocus()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if (chosen := self.chosen()) is not None:
            self.opened.emit(chosen)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() == self._list.rowCount() - 1:
            self.more_requested.emit()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _ENTER and not event.modifiers():
            self._on_activated(self.rows.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "rows"):
            self.rows.scheduleDelayedItemsLayout()
