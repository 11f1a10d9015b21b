"""The import's second step: what each column of the file becomes; Up and Down choose one, letters a field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.import_choices import LEFT_OUT
from desktop.models.import_columns import ImportColumns
from desktop.models.option_list import OptionList, OptionRole
from desktop.views.hinted_line import HintedLine
from desktop.views.option_rows import OptionRows
from desktop.views.plain_table import PlainTable
from desktop.views.theme import tokens

_LONGEST_NAME = 80
_ROOMY_ROWS = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldLine(HintedLine):
    """Empty, Up and Down go through the columns; with letters in it, through the fields that fit.

    settled -- this field was chosen; passed -- Enter with nothing typed: it stays what it is
    moved -- so many columns further; marked -- the row that Enter takes (-1: none)
    """

    settled = Signal(Option)
    passed = Signal()
    moved = Signal(int)
    paged = Signal(int)
    marked = Signal(int)
    cleared = Signal()

    def __init__(self, options: OptionList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.options = options
        self._row = -1
        self.textEdited.connect(self._on_edited)

    def start(self, row: int) -> None:
        """Begin with another column. row -- of what it is now"""
        self.clear()
        self.options.narrow("")
        self._mark(row)

    def step_back(self) -> bool:
        """Take away what is typed; return False if there was nothing."""
        was_typed = bool(self.text())
        if was_typed:
            self.cleared.emit()
        return was_typed

    def _mark(self, row: int) -> None:
        self._row = row
        self.marked.emit(row)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.options.narrow(text)
        if not text:
            self.cleared.emit()
            return
        winner = self.options.winner()
        shown = self.options.shown()
        self._mark(shown.index(winner) if winner is not None else 0 if shown else -1)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_typed = event.key(), bool(self.text())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in _ENTER:
            shown = self.options.shown()
            if not is_typed:
                self.passed.emit()
            elif 0 <= self._row < len(shown):
                self.settled.emit(shown[self._row])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            if is_typed:
                self._mark(max(0, min(self.options.rowCount() - 1, self._row + step)))
            else:
                self.moved.emit(step)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Delete and not is_typed:
            self.settled.emit(Option(LEFT_OUT, ""))
        else:
            super().keyPressEvent(event)


class ImportColumnsPane(QWidget):
    """chosen -- (column from 0, key of a field or LEFT_OUT); current_changed -- another column is the current one

    keep_requested -- what the columns become is to be kept under that name; finished -- Enter on the last column
    """

    chosen = Signal(int, str)
    current_changed = Signal(int)
    keep_requested = Signal(str)
    finished = Signal()

    def __init__(self, columns: ImportColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = OptionList(self, has_digits=False)
        self.table = PlainTable(columns, self, shares=(30, 36, 34))
        self.table.setAccessibleName(self.tr("Columns of the file"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.what = QLabel(self)
        self.what.setWordWrap(True)
        self.what.setProperty("heading", True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.line = FieldLine(self.options, self)
        self.line.setAccessibleName(self.tr("Becomes"))
        self.line.set_hint(self.tr("type a part of the field’s name"))
        self.rows = OptionRows(self)
        self.rows.setModel(self.options)
        self.rows.setAccessibleName(self.tr("What it can become"))
        self.hint = QLabel(self.tr("Up, Down: another column. Del: leave it out."), self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "faded")
        self.keep = QPushButton(self.tr("Keep these columns  Ctrl+S"), self)
        self.keep.setAccessibleName(self.tr("Keep these columns, Ctrl+S"))
        self.keep.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = HintedLine(hint=self.tr("under which name? Enter keeps"), parent=self)
        self.name.setAccessibleName(self.tr("Name of these columns"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(gap // 2)
        right.addWidget(self.what)
        right.addWidget(self.line)
        right.addWidget(self.rows, 1)
        right.addWidget(self.hint)
        right.addWidget(self.name)
        right.addWidget(self.keep)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(self.table, 5)
        layout.addLayout(right, 3)

    def _connect(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.line.moved.connect(self.table.move_by)
        self.line.passed.connect(self._on_passed)
        self.line.paged.connect(self._on_paged)
        self.line.marked.connect(self.rows.mark)
        self.line.settled.connect(self._on_settled)
        self.line.cleared.connect(self._on_cleared)
        self.rows.clicked.connect(self._on_clicked)
        self.keep.clicked.connect(self._on_keep)
        self.name.returnPressed.connect(self._on_named)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer the fields that a column can become."""
        self.options.offer(options)

    def show_column(self, title: str, now: str) -> None:
        """Show which column it is, and mark what it becomes now. now -- the key of a field, or LEFT_OUT"""
        self.what.setText(title)
        row = next((at for at, option in enumerate(self.options.shown()) if option.key == now), -1)
        self.line.start(row)

    def step_back(self) -> bool:
        """Take away what is half typed; return False if there was nothing."""
        if not self.name.isHidden():
            self.name.hide()
            self.line.setFocus()
            return True
        return self.line.step_back()

    @Slot()
    def _on_keep(self) -> None:
        """Ask for the name, in the page."""
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    @Slot()
    def _on_named(self) -> None:
        if name := self.name.text().strip():
            self.keep_requested.emit(name)
            self.name.hide()
            self.line.setFocus()

    @Slot(int)
    def _on_moved(self, row: int) -> None:
        self.current_changed.emit(row)

    @Slot()
    def _on_passed(self) -> None:
        if self.table.row() + 1 < self.table.model().rowCount():
            self.table.move_by(1)
        else:
            self.finished.emit()

    @Slot()
    def _on_cleared(self) -> None:
        self.current_changed.emit(self.table.row())

    @Slot(int)
    def _on_paged(self, direction: int) -> None:
        self.table.move_by(direction * self.table.rows_in_sight())

    @Slot(Option)
    def _on_settled(self, option: Option) -> None:
        """Take it, and go on to the next column."""
        row = self.table.row()
        if row >= 0:
            self.chosen.emit(row, option.key)
            self.line.clear()
            if row + 1 < self.table.model().rowCount():
                self.table.move_by(1)
            else:
                self.current_changed.emit(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_settled(index.data(OptionRole))
        self.line.setFocus()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In large type the list has the room: which column it is the table shows too."""
        super().resizeEvent(event)
        for label in (self.what, self.hint):
            label.setVisible(self.height() >= _ROOMY_ROWS * tokens().row_px)
