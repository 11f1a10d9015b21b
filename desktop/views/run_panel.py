"""The line in which a run of places is typed, what of it is understood, and the tree as it will be stored."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.option_list import OptionList
from desktop.views.hairline import Hairline
from desktop.views.hinted_line import HintedLine
from desktop.views.option_rows import OptionRows
from desktop.views.theme import tokens

_MOST = 500


class RunLine(HintedLine):
    """moved -- Up, Down, PageUp, PageDown: the preview scrolls by so many rows"""

    moved = Signal(int)
    entered = Signal()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class RunPanel(QWidget):
    """typed -- another line stands there; make_requested -- F12"""

    typed = Signal(str)
    make_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self)
        self.title.setProperty("heading", True)
        self.title.setWordWrap(True)
        self.line = RunLine(parent=self)
        self.line.setProperty("intake", True)
        self.line.setMaxLength(_MOST)
        self.line.setAccessibleName(self.tr("Many places in one line"))
        self.hint = QLabel(self)
        self.hint.setProperty("tone", "faded")
        self.hint.setWordWrap(True)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.notice = QLabel(self)
        self.notice.setProperty("tone", "danger")
        self.notice.setWordWrap(True)
        self._lines = OptionList(self, has_digits=False)
        self.preview = OptionRows(self)
        self.preview.setModel(self._lines)
        self.preview.setAccessibleName(self.tr("What will be stored"))
        self.make = QPushButton(self.tr("Make all") + "  F12", self)
        self.make.setAccessibleName(self.tr("Make all") + ", F12")
        self.make.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.line.textChanged.connect(self.typed)
        self.line.moved.connect(self._on_moved)
        self.line.entered.connect(self._on_entered)
        self.make.clicked.connect(self.make_requested)

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        top.setSpacing(gap // 2)
        for widget in (self.title, self.line, self.hint, self.notice, self.sentence):
            top.addWidget(widget)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap)
        bar.addWidget(self.make)
        bar.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addWidget(Hairline(self, is_vertical=False))
        layout.addLayout(bar)

    def begin(self, title: str, hint: str, text: str) -> None:
        """Open the line for a place, with what was typed for it before."""
        self.say_head(title, hint)
        self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)

    def say_head(self, title: str, hint: str) -> None:
        """Say below which place, and what may be typed."""
        self.title.setText(title)
        self.hint.setText(hint)

    def show_answer(self, options: Sequence[Option], sentence: str, notice: str, *, can_make: bool) -> None:
        """Show the tree, what F12 does, or why nothing can be made of the line."""
        self._lines.offer(options)
        for label, text in ((self.sentence, sentence), (self.notice, notice)):
            label.setText(text)
            label.setVisible(bool(text))
        self.hint.setVisible(not sentence)  # what is understood needs no examples: large type has room for one of them
        self.make.setEnabled(can_make)

    @Slot(int)
    def _on_moved(self, rows: int) -> None:
        bar = self.preview.verticalScrollBar()
        bar.setValue(bar.value() + rows)

    @Slot()
    def _on_entered(self) -> None:
        """Enter reads on; only F12 makes rows by the hundred."""
        self._on_moved(10)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "preview"):
            self.preview.scheduleDelayedItemsLayout()
