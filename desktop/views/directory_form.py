"""The right side of the directory: the selected row with its fields, whether it is saved, and what can be done."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.views.around_list import AroundList
from desktop.views.directory_lookup import Candidates, LookupLine, winner
from desktop.views.directory_sheet import DirectorySheet
from desktop.views.hairline import Hairline
from desktop.views.leaves import cursor_at, go_behind
from desktop.views.plain_label import plain_label
from desktop.views.theme import tokens

_ROOMY_ROWS = 11  # with fewer, what stands around the row would leave its fields no room


class FieldsArea(QScrollArea):
    """Scrolls by PageUp and PageDown only: Up and Down belong to the candidates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()


class DirectoryForm(QWidget):
    """Fields of one row at a time. Wishes leave it, nothing is done here.

    edited -- (key of the field, what stands there now); candidates_requested -- (kind of rows, what is typed)
    left_back -- the cursor wants to go back to the list
    """

    edited = Signal(str, object)
    candidates_requested = Signal(str, str)
    save_requested = Signal()
    retire_requested = Signal()
    take_back_requested = Signal()
    below_requested = Signal()
    left_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheets: dict[str, DirectorySheet] = {}
        self._sheet: DirectorySheet | None = None
        self._is_filling = False
        self.title = plain_label(self, "")
        self.title.setProperty("heading", True)
        self.state = plain_label(self, "warning")
        self.notice = plain_label(self, "danger")
        self.hint = plain_label(self, "faded")
        self.beside = plain_label(self, "faded")
        self.area = FieldsArea(self)
        self.area.setAccessibleName(self.tr("Fields"))
        self.save = _button(self, self.tr("Save"), "F12")
        self.take_back = _button(self, self.tr("Put back"), "Alt+Z")
        self.below = _button(self, self.tr("New below"), "Ctrl+Shift+N")
        self.retire = _button(self, self.tr("Retire"), "Alt+R")
        self.same_as = _button(self, self.tr("Same as …"), "Alt+M")
        self.same_as.hide()
        self.around = AroundList(self)
        for button in (self.take_back, self.below):  # never both: their widths must not add up
            button.hide()
        self.candidates = Candidates(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addWidget(self.same_as)  # not beside the others: their widths must not add up
        top = QVBoxLayout()
        top.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self.notice)
        top.addWidget(self.hint)
        top.addWidget(self.beside)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap)
        bar.setSpacing(gap)
        bar.addWidget(self.save)
        bar.addWidget(self.take_back)
        bar.addWidget(self.below)
        bar.addStretch(1)
        bar.addWidget(self.retire)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.around)
        layout.addWidget(Hairline(self, is_vertical=False))
        layout.addLayout(bar)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_requested)
        self.take_back.clicked.connect(self.take_back_requested)
        self.below.clicked.connect(self.below_requested)
        self.retire.clicked.connect(self.retire_requested)
        self.around.left.connect(self.left_back)

    def turn_to(self, kind: str, specs: Sequence[FieldSpec]) -> None:
        """Show the sheet of a kind, made at its first use."""
        if kind not in self._sheets:
            sheet = DirectorySheet(specs, self)
            sheet.edited.connect(self._on_edited)
            sheet.line_asked.connect(self._on_line_asked)
            sheet.line_left.connect(self._on_line_left)
            self._sheets[kind] = sheet
        if self._sheet is not self._sheets[kind]:
            if self._sheet is not None:
                self.area.takeWidget()
                self._sheet.setParent(self)
                self._sheet.hide()
            self._sheet = self._sheets[kind]
            self.area.setWidget(self._sheet)
            self._sheet.show()
        self.candidates.close_list()

    def fill(self, values: Mapping[str, Any], *, has_pin: bool = False) -> None:
        """Show what stands in the fields."""
        if self._sheet is not None:
            self._is_filling = True
            self._sheet.fill(values)
            self._sheet.tell_pin(has_pin=has_pin)
            self._is_filling = False

    def show_head(self, title: str, state: str, hint: str, notice: str) -> None:
        """Say what row this is, how it stands ("not saved"), what is to be known of it, why it was refused."""
        self.title.setText(title)
        for label, text in ((self.state, state), (self.hint, hint), (self.notice, notice)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_beside(self, text: str) -> None:
        """Say what else there is of this row, and by which keys."""
        self.beside.setText(text)
        self.beside.setVisible(bool(text))

    def show_acts(
        self,
        *,
        can_save: bool,
        can_retire: bool,
        is_retired: bool,
        has_below: bool,
        can_merge: bool = False,
        is_merged: bool = False,
    ) -> None:
        """Show what can be done with the row now. has_below -- others can lie under it; is_merged -- into another."""
        self.same_as.setVisible(can_merge and not can_save)
        self.save.setEnabled(can_save)
        self.take_back.setVisible(can_save)
        self.below.setVisible(has_below and not can_save)
        self.retire.setEnabled(can_retire)
        apart = self.tr("Two again") if is_merged else self.tr("Bring back")
        _name(self.retire, apart if is_retired else self.tr("Retire"), "Alt+R")

    def offer(self, kind: str, typed: str, options: Sequence[Option]) -> None:
        """Show the candidates under the field that asked; one that was left meanwhile takes a clear winner."""
        for line in self._sheet.lookups() if self._sheet is not None else ():
            if line.looks_up != kind or line.text() != typed or not line.is_open():
                continue
            if line.hasFocus():
                self.candidates.offer(line, options)
            elif (option := winner(options)) is not None:
                line.take(option)

    def go_around(self) -> None:
        """Put the cursor on what stands around the row."""
        if self.around.isVisible():
            self.around.begin()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        leaves = self._leaves()
        if leaves:
            self._go(leaves[0])

    def begin_at(self, key: str) -> bool:
        """Put the cursor into the field *key*, all of it selected; return whether there is such a field."""
        widget = self._sheet.inputs.get(key) if self._sheet is not None else None
        if widget is None or not widget.leaves():
            return False
        leaf = widget.leaves()[0]
        self._go(leaf)
        if isinstance(leaf, QLineEdit):
            leaf.selectAll()
        return True

    def has_cursor(self) -> bool:
        """Return whether the cursor stands in a field or on a button of the form."""
        return self._at() is not None

    def step_back(self) -> bool:
        """Close the candidates, or leave the form; return whether there was something to leave."""
        if self.candidates.isVisible():
            self.candidates.close_list()
            return True
        if self.has_cursor() or self.around.has_cursor():
            self.left_back.emit()
            return True
        return False

    def _leaves(self) -> list[QWidget]:
        fields = self._sheet.leaves() if self._sheet is not None else []
        return [
            *fields,
            *(button for button in self._buttons() if button.isEnabled() and button.isVisible()),
        ]

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.save, self.take_back, self.below, self.same_as, self.retire

    def _at(self) -> int | None:
        return cursor_at(self._leaves())

    def _go(self, leaf: QWidget) -> None:
        go_behind(leaf)
        if self._sheet is not None and self._sheet.isAncestorOf(leaf):
            self.area.ensureWidgetVisible(leaf, 0, 4 * tokens().gap_px)

    def _step(self, by: int) -> bool:
        at = self._at()
        if at is None:
            return False
        self._settle()
        cursor = QApplication.focusWidget()
        if isinstance(cursor, QLineEdit):
            cursor.home(False)
        leaves = self._leaves()
        if 0 <= at + by < len(leaves):
            self._go(leaves[at + by])
        else:
            self.left_back.emit()
        return True

    def _settle(self) -> None:
        """Take the marked candidate, or the clear winner, for the field that is being left."""
        line = QApplication.focusWidget()
        if isinstance(line, LookupLine) and self.candidates.is_for(line):
            option = self.candidates.chosen()
            if option is not None:
                line.take(option)
        self.candidates.close_list()

    @Slot(str)
    def _on_edited(self, key: str) -> None:
        if not self._is_filling and self._sheet is not None:
            self.edited.emit(key, self._sheet.value(key))

    @Slot(LookupLine)
    def _on_line_asked(self, line: LookupLine) -> None:
        if line.text().strip():
            self.candidates_requested.emit(line.looks_up, line.text())
        else:
            self.candidates.close_list()

    @Slot()
    def _on_line_left(self) -> None:
        self.candidates.close_list()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_chord = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_chord:
            cursor = QApplication.focusWidget()
            if isinstance(cursor, QPushButton):
                cursor.click()
            else:
                self._step(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.candidates.isVisible():
            self.candidates.move_by(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.around.fold(self.height() < _ROOMY_ROWS * tokens().row_px)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return self._step(1 if is_next else -1) or super().focusNextPrevChild(is_next)


def _button(parent: QWidget, text: str, key: str) -> QPushButton:
    button = QPushButton(parent)
    _name(button, text, key)
    return button


def _name(button: QPushButton, text: str, key: str) -> None:
    button.setText(f"{text}  {key}")
    button.setAccessibleName(f"{text}, {key}")
