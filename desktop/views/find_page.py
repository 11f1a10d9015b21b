"""Find (F3): one line for a number, a telephone, words, a place or a date; results as one types."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.records import RequestLine
from desktop.models.request_lines import RequestLines
from desktop.views.page import Page
from desktop.views.ruled_table import RuledTable
from desktop.views.theme import tokens
from desktop.views.writing_line import WritingField


class FindPage(Page):
    """typed -- look for this; opened -- a request was chosen; entered -- Enter with none chosen (a date, perhaps)."""

    typed = Signal(str)
    opened = Signal(RequestLine)
    entered = Signal(str)
    act_requested = Signal(str, object)

    def __init__(self, lines: RequestLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = WritingField(self)
        self.field.setPlaceholderText(self.tr("Number, telephone, place, name, words – or a date to turn to that day"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setProperty("intake", True)
        self.field.setMaxLength(500)
        self._answer = QLabel(self)
        self._answer.setProperty("tone", "faded")
        self._answer.setWordWrap(True)
        self.table = RuledTable(lines, self, has_dates=True)
        self.table.setAccessibleName(self.tr("What was found"))
        layout = QVBoxLayout(self)
        gap = tokens().gap_px
        layout.setContentsMargins(gap, gap, gap, 0)
        layout.addWidget(self.field)
        layout.addWidget(self._answer)
        layout.addWidget(self.table, 1)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self.table.select_by)
        self.field.entered.connect(self._on_entered)
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self._on_typed)
        self.table.picked.connect(self.keys_changed)

    def show_answer(self, sentence: str) -> None:
        """Say what was found."""
        self._answer.setText(sentence)

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if self.table.selected() is None:
            return {}
        return {"F6": self.tr("next act"), "F7": self.tr("ring"), "F8": self.tr("print")}

    def press(self, key: str) -> bool:
        if key in ("F6", "F7", "F8") and (line := self.table.selected()) is not None:
            self.act_requested.emit(key, line)
            return True
        return False

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

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
