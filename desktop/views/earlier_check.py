"""Lines about the past as they will be stored, and a field that corrects the cell one stands on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.earlier_rows import CALLER, KIND, PLACE, REMARK, SHARES, STATE, TIME, EarlierRows
from desktop.models.option_list import OptionList, OptionRole
from desktop.views.find_field import FindField
from desktop.views.option_rows import OptionRows
from desktop.views.plain_table import PlainTable
from desktop.views.theme import tokens
from desktop.views.tone import set_look

WHAT: Mapping[int, str] = {TIME: "time", PLACE: "place", KIND: "kind", STATE: "state"}
_CHOSEN = ("place", "kind")
_ROWS_OF_OPTIONS, _FEW_OPTIONS = 3, 2


class EarlierCheck(QWidget):
    """What is corrected is told by its name: time, place, kind, state.

    typed -- (what, text) while it is typed; corrected -- (what, text): Enter; chosen -- (what, the option's key)
    ended_toggled -- open or ended; moved -- another cell: its row
    text_requested -- Enter in the table: the words are changed where they were written
    """

    typed = Signal(str, str)
    corrected = Signal(str, str)
    chosen = Signal(str, str)
    ended_toggled = Signal()
    moved = Signal(int)
    text_requested = Signal()

    def __init__(self, rows: EarlierRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._most_options = rows, _ROWS_OF_OPTIONS
        self.table = PlainTable(rows, self, shares=SHARES, marks_cell=True)
        self.table.setAccessibleName(self.tr("The lines as they will be stored"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.label = QLabel(self)
        self.field = FindField(self)
        self.field.setProperty("intake", True)
        self.label.setBuddy(self.field)
        self.options = OptionList(self)
        self.list = OptionRows(self)
        self.list.setModel(self.options)
        self.list.setAccessibleName(self.tr("What may be meant"))
        self._lay_out()
        self._connect()
        self._show_what()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        line = QHBoxLayout()
        line.setSpacing(gap)
        line.addWidget(self.label)
        line.addWidget(self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap // 2)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addLayout(line)
        layout.addWidget(self.list)
        self._fit()

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._on_cell_changed)
        self.table.opened.connect(self.text_requested)
        self.table.ticked.connect(self.ended_toggled)
        self.table.typed.connect(self._on_typed_in_table)
        self.field.textEdited.connect(self._on_edited)
        self.field.entered.connect(self._on_entered)
        self.field.moved.connect(self._on_marked)
        self.list.clicked.connect(self._on_clicked)
        self._rows.rowsInserted.connect(self._choose_one)

    def what(self) -> str:
        """Return what is corrected where one stands; "" where nothing is."""
        row, column = self.table.row(), self.table.currentIndex().column()
        shown = self._rows.row(row)
        if column in (REMARK, CALLER) and shown is not None:
            column = shown.asks_in
        return WHAT.get(column, "")

    def go_to(self, row: int, column: int | None = None) -> None:
        """Go to a row, to the cell where something is asked unless another is named."""
        shown = self._rows.row(row)
        if shown is not None:
            self.table.setCurrentIndex(self._rows.index(row, shown.asks_in if column is None else column))

    def go_to_first_doubt(self) -> None:
        """Stay in a row that wants a look, else go to the first one that does."""
        here, rows = self._rows.row(self.table.row()), self._rows.rows()
        if here is None or here.is_ready:
            self.go_to(next((at for at, row in enumerate(rows) if not row.is_ready), max(0, self.table.row())))
        else:
            self.go_to(self.table.row())

    def offer(self, options: Sequence[Option], *, found_for: str | None = None) -> None:
        """Show what may be meant."""
        self.options.offer(options, found_for=found_for)
        self.list.mark(-1)
        self._fit()

    def show_about(self, sentence: str, tone: str) -> None:
        """Say what is to be done about the row one stands on."""
        set_look(self.about, "tone", tone)
        self.about.setText(sentence)
        self.about.setVisible(bool(sentence))

    def make_room(self, *, is_tight: bool) -> None:
        """Leave the table its room: in large type fewer options are in sight."""
        self._most_options = _FEW_OPTIONS if is_tight else _ROWS_OF_OPTIONS
        self._fit()

    def step_back(self) -> bool:
        """Esc in the field: back to the table, what was typed there is given up."""
        if not self.field.hasFocus():
            return False
        self._leave_field()
        return True

    def _leave_field(self) -> None:
        self.field.clear()
        self.typed.emit(self.what(), "")
        self.table.setFocus()

    def _fit(self) -> None:
        self.list.setVisible(self.options.rowCount() > 0)
        self.list.setFixedHeight(tokens().row_px * min(self._most_options, max(1, self.options.rowCount())) + 2)

    def _show_what(self) -> None:
        said = {
            "time": (self.tr("Happened at"), self.tr("1405, 28.11 14:05")),
            "place": (self.tr("Place"), self.tr("a digit, or street and house")),
            "kind": (self.tr("Kind"), self.tr("a digit, or the first letters")),
            "state": (self.tr("How it ended"), self.tr("done 15:10 Petrov, 40 min")),
        }
        label, hint = said.get(self.what(), (self.tr("Correct"), ""))
        self.label.setText(label)
        self.field.setAccessibleName(label)
        self.field.setPlaceholderText(hint)
        self.field.setEnabled(bool(self.what()))

    @Slot()
    def _choose_one(self) -> None:
        if not self.table.currentIndex().isValid():
            self.go_to(0)

    @Slot(QModelIndex)
    def _on_cell_changed(self, _current: QModelIndex) -> None:
        self.table.viewport().update()
        self.field.clear()
        self._show_what()
        self.moved.emit(self.table.row())

    @Slot(QKeyEvent)
    def _on_typed_in_table(self, event: QKeyEvent) -> None:
        what = self.what()
        option = self.options.by_digit(event.text()) if what in _CHOSEN else None
        if option is not None:
            self.chosen.emit(what, option.key)
        elif what:
            self.field.setFocus()
            self.field.setText(event.text())
            self._on_edited(event.text())

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self.what() == "kind":
            self.options.narrow(text)
            self._fit()
        self.typed.emit(self.what(), text)

    @Slot()
    def _on_entered(self) -> None:
        """Take what is marked in the list, or what is plainly meant; else hand on what was typed."""
        what, text = self.what(), self.field.text().strip()
        marked = self.list.currentIndex().data(OptionRole)
        option = (marked if isinstance(marked, Option) else self.options.winner()) if what in _CHOSEN else None
        if option is None and not text:
            self.table.setFocus()
            return
        if option is not None:
            self.chosen.emit(what, option.key)
        else:
            self.corrected.emit(what, text)

    @Slot(int)
    def _on_marked(self, by: int) -> None:
        if (count := self.options.rowCount()) > 0:
            self.list.mark(max(0, min(count - 1, self.list.currentIndex().row() + by)))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        option = index.data(OptionRole)
        if isinstance(option, Option):
            self.chosen.emit(self.what(), option.key)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "list"):
            self._fit()
