"""Find (F3): one line for numbers, telephones, words, people, days, filters; results as one types."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.records import RequestLine
from desktop.models.request_lines import RequestLines
from desktop.views.cells import is_large
from desktop.views.find_seat import FindSeat
from desktop.views.page import Page
from desktop.views.ruled_table import RuledTable
from desktop.views.theme import tokens
from desktop.views.writing_line import WritingField

_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_LETTERS = 22  # so many of them are as wide as the seat


class FindField(WritingField):
    """tabbed -- Tab: the first of what the last word may become is wanted."""

    tabbed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes_tab = False

    # Qt overrides

    def focusNextPrevChild(self, is_next: bool) -> bool:
        if is_next and self.takes_tab:
            self.tabbed.emit()
            return True
        return super().focusNextPrevChild(is_next)


class FindPage(Page):
    """typed -- look for this; opened -- a request was chosen; entered -- Enter with none chosen (a date, perhaps).

    taken -- a line of the seat was; dropped -- Del on it; named -- the search is to be kept under this name
    """

    typed = Signal(str)
    opened = Signal(RequestLine)
    entered = Signal(str)
    act_requested = Signal(str, object)
    taken = Signal(object)
    dropped = Signal(object)
    naming_requested = Signal()
    named = Signal(str)

    def __init__(self, lines: RequestLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindField(self)
        self.field.setPlaceholderText(self.tr("Number, telephone, place, name, words, day – or filters"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setProperty("intake", True)
        self.field.setMaxLength(500)
        self._read = QLabel(self)
        self._read.setTextFormat(Qt.TextFormat.PlainText)
        self._read.setWordWrap(True)
        self._read.setAccessibleName(self.tr("How it is read"))
        self._answer = QLabel(self)
        self._answer.setProperty("tone", "faded")
        self._answer.setWordWrap(True)
        self.table = RuledTable(lines, self, has_dates=True)
        self.table.setAccessibleName(self.tr("What was found"))
        self.seat = FindSeat(self)
        self._is_stacked, self._seat_width = False, -1
        head = QVBoxLayout()
        head.setSpacing(tokens().gap_px // 2)
        head.addWidget(self.field)
        self._told = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._told.setSpacing(tokens().gap_px // 2)
        self._told.addWidget(self._read)
        self._told.addWidget(self._answer)
        head.addLayout(self._told)
        self._grid = QGridLayout(self)
        gap = tokens().gap_px
        self._grid.setContentsMargins(gap, gap, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap // 2)
        self._grid.addLayout(head, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.setTabOrder(self.field, self.seat.list)
        self._fit()
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_text_changed)
        self.field.moved.connect(self.table.select_by)
        self.field.paged.connect(self._on_paged)
        self.field.entered.connect(self._on_entered)
        self.field.tabbed.connect(self._on_tabbed)
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self._on_typed)
        self.table.picked.connect(self.keys_changed)
        self.seat.taken.connect(self.taken)
        self.seat.dropped.connect(self.dropped)
        self.seat.named.connect(self.named)

    def show_read(self, sentence: str) -> None:
        """Say how what is typed was read."""
        self._read.setText(sentence)

    def read_as(self) -> str:
        """Return what is said of it."""
        return self._read.text()

    def show_answer(self, sentence: str) -> None:
        """Say what was found."""
        self._answer.setText(sentence)

    def answer(self) -> str:
        """Return what is said of it."""
        return self._answer.text()

    def write(self, line: str) -> None:
        """Put another search on the line."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(line)

    def ask_name(self, name: str) -> None:
        """Ask under which name the search is to be kept."""
        self.seat.ask_name(name)
        self.keys_changed.emit()

    def ask_no_more(self) -> None:
        """Go back to the line."""
        self.seat.ask_no_more()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F12": self.tr("keep search")} if self.field.text().strip() else {}
        if self.table.selected() is None:
            return labels
        return {"F6": self.tr("next act"), "F7": self.tr("ring"), "F8": self.tr("print"), **labels}

    def press(self, key: str) -> bool:
        if key in ("F6", "F7", "F8") and (line := self.table.selected()) is not None:
            self.act_requested.emit(key, line)
            return True
        if key == "F12" and self.field.text().strip():
            if self.seat.is_asking():
                self.named.emit(self.seat.name.text().strip())
            else:
                self.naming_requested.emit()
            return True
        if key.startswith("Alt+") and (row := self.seat.rows.by_digit(int(key.removeprefix("Alt+")))) is not None:
            self.taken.emit(row)
            return True
        return key == "F12"

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def step_back(self) -> bool:
        if self.seat.is_asking():
            self.ask_no_more()
            return True
        if self.seat.list.hasFocus():
            self.seat.list.clearSelection()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._fit()
        self.typed.emit(text)
        self.keys_changed.emit()

    @Slot(int)
    def _on_paged(self, direction: int) -> None:
        self.table.select_by(direction * self.table.rows_in_sight())

    @Slot()
    def _on_tabbed(self) -> None:
        if (row := self.seat.rows.by_digit(1)) is not None:
            self.taken.emit(row)

    @Slot()
    def _on_entered(self) -> None:
        if (line := self.table.selected()) is not None:
            self.opened.emit(line)
        else:
            self.entered.emit(self.field.text())

    @Slot(QKeyEvent)
    def _on_typed(self, event: QKeyEvent) -> None:
        self.field.setFocus()
        self.field.insert(event.text())

    def _fit(self) -> None:
        """The seat stands beside the results; in large type above them, with the help only while nothing is typed."""
        is_stacked, is_empty = is_large(), not self.field.text().strip()
        self.seat.stand(is_stacked=is_stacked, has_help=is_empty or not is_stacked)
        for widget in (self.table, self._read, self._answer):
            widget.setVisible(not (is_stacked and is_empty))
        if is_stacked == self._is_stacked and self.seat.minimumWidth() == self._seat_width:
            return
        self._is_stacked = is_stacked
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._told.setDirection(beside if is_stacked else under)
        gap = tokens().gap_px
        self._grid.setContentsMargins(gap, gap, gap if is_stacked else 0, 0)
        self._seat_width = 0 if is_stacked else self.fontMetrics().horizontalAdvance("m" * _LETTERS)
        self.seat.setMinimumWidth(self._seat_width)
        self.seat.setMaximumWidth(self._seat_width or _ANY_WIDTH)
        self._grid.removeWidget(self.seat)
        self._grid.removeWidget(self.table)
        if is_stacked:
            self._grid.addWidget(self.seat, 1, 0)
            self._grid.addWidget(self.table, 2, 0)
        else:
            self._grid.addWidget(self.table, 1, 0, 2, 1)
            self._grid.addWidget(self.seat, 0, 1, 3, 1)
        self._grid.setRowStretch(2, 1)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._seat_width = -1
            self._fit()
