"""The day page: the ruled lines of one day, and the writing line under them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.records import RequestLine
from desktop.domain.short_act import names_an_act
from desktop.models.request_lines import RequestLines
from desktop.views.day_arrows import DayArrows, turn_of
from desktop.views.page import Page
from desktop.views.ruled_table import RuledTable
from desktop.views.sentence import Sentence
from desktop.views.theme import tokens
from desktop.views.writing_line import WritingLine


class DayPage(Page):
    """Emits what the dispatcher wants of the selected request, or of what is written.

    day_requested -- another day, by how many days; 0 = today
    act_requested -- a function key for the selected request: (key, its line or None)
    """

    registered = Signal()
    opened = Signal(RequestLine)
    day_requested = Signal(int)
    act_requested = Signal(str, object)

    def __init__(self, lines: RequestLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RuledTable(lines, self)
        self.table.setAccessibleName(self.tr("The lines of the day"))
        self.line = WritingLine(self)
        self._sentence = Sentence(self)
        self._is_today = True
        self._is_joining_offered = False
        self.aside: QWidget | None = None
        self._empty = QLabel(self.table.viewport())
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setProperty("tone", "faded")
        self._day = QLabel(self)
        self._day.setProperty("heading", True)
        self._totals = QLabel(self)
        self._totals.setProperty("tone", "faded")
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "faded")
        self._note.setContentsMargins(2 * tokens().gap_px, 0, 2 * tokens().gap_px, tokens().gap_px // 2)
        self._note.setAccessibleName(self.tr("What is known of this day"))
        self._note.hide()
        self._arrows = DayArrows(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(tokens().gap_px, 2, 2 * tokens().gap_px, 2)
        for widget in (self._arrows, self._day):
            bar.addWidget(widget)
        bar.setSpacing(tokens().gap_px)
        bar.addStretch(1)
        bar.addWidget(self._totals)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._note)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self._sentence)  # over the line, which stays where it is however much is to be said
        layout.addWidget(self.line)
        self._connect()

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self.line.type_key)
        self.table.picked.connect(self.keys_changed)
        self.line.entered.connect(self._on_entered)
        self.line.field.moved.connect(self.table.select_by)
        self.line.field.paged.connect(self._on_paged)
        self.line.changed.connect(self._on_written)
        self._arrows.turned.connect(self.day_requested)

    def show_day(self, day: str, totals: str, *, is_today: bool, hint: str) -> None:
        """Say which day this is; an empty writing line is on today's page only. hint -- said while it is empty."""
        self._is_today = is_today
        self._day.setText(day)
        self._totals.setText(totals)
        self._show_line()
        self._empty.setText(hint)
        self._empty.setVisible(bool(hint))
        self._place_hint()

    def explain_totals(self, counts: str) -> None:
        """Say what the other calls of the day were, by kind."""
        self._totals.setToolTip(counts)
        self._totals.setAccessibleDescription(counts)

    def show_note(self, note: str) -> None:
        """Say under the heading whether something of the day may be missing; empty = nothing is."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def note(self) -> str:
        """Return what is said there."""
        return self._note.text()

    def put_aside(self, widget: QWidget | None) -> None:
        """Show *widget* at the right of the page (first start), or take it away."""
        if self.aside is not None:
            self._middle.removeWidget(self.aside)
            self.aside.hide()
        self.aside = widget
        if widget is not None:
            self._middle.addWidget(widget)
            widget.show()

    def offer_joining(self, *, is_offered: bool) -> None:
        """Say on the strip whether F4 joins what is written to something that is there."""
        if is_offered != self._is_joining_offered:
            self._is_joining_offered = is_offered
            self.keys_changed.emit()

    def selected(self) -> RequestLine | None:
        """Return the selected request."""
        return self.table.selected()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        line = self.selected()
        labels = {"F12": self.tr("save")} if self.line.text().strip() else {}
        if line is None:
            labels |= {"F4": self.tr("join")} if self._is_joining_offered else {}
            return labels | ({"F6": self.tr("next act")} if names_an_act(self.line.text()) else {})
        labels |= {"F6": self.tr("next act"), "F7": self.tr("ring"), "F8": self.tr("print")}
        if self.line.text().strip():
            labels["F4"] = self.tr("join")
        return labels

    def press(self, key: str) -> bool:
        if key == "F12":
            self._on_entered()
            return True
        if key in ("F4", "F6", "F7", "F8"):
            self.act_requested.emit(key, self.selected())
            return True
        return False

    def step_back(self) -> bool:
        if self.table.selectionModel().hasSelection():
            self.table.clearSelection()
            self.line.field.setFocus()
            return True
        return False

    def say_seat(self) -> Sentence:
        return self._sentence

    def take_focus(self) -> None:
        if not self.line.isHidden():
            self.line.field.setFocus()
        else:
            self.table.setFocus()

    @Slot()
    def _on_entered(self) -> None:
        if self.line.text().strip():
            self.registered.emit()
        elif (line := self.selected()) is not None:
            self.opened.emit(line)

    @Slot(int)
    def _on_paged(self, direction: int) -> None:
        self.table.select_by(direction * self.table.rows_in_sight())

    @Slot(str)
    def _on_written(self, _text: str) -> None:
        self._is_joining_offered = False
        was_hidden = self.line.isHidden()
        self._show_line()
        if was_hidden != self.line.isHidden() and self.isVisible():
            self.take_focus()
        self.keys_changed.emit()

    def _show_line(self) -> None:
        """Nobody writes unseen: what is typed on an older page is a call of now, and stands in its seat."""
        self.line.setVisible(self._is_today or bool(self.line.text()))

    def _place_hint(self) -> None:
        gap = tokens().gap_px
        room = self.table.viewport().rect().adjusted(2 * gap, gap, -2 * gap, -gap)
        self._empty.setGeometry(room)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (days := turn_of(event)) is not None:
            self.day_requested.emit(days)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_hint()
