"""The import's first step: which file, and how it is to be read; its first cells show at once whether that is right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.import_columns import FileCells
from desktop.views.directory_inputs import ChoiceField
from desktop.views.hinted_line import HintedLine
from desktop.views.plain_table import PlainTable
from desktop.views.theme import tokens

_LONGEST = 4_000
_MOST_LINES = 1_000
_BESIDE = 2


class ImportFile(QWidget):
    """file_entered -- a file's name was typed, pasted or dropped; choose_requested -- the system's dialog is wanted

    changed -- (what is read in another way, its key): kind, sheet, encoding, delimiter, header_row
    """

    file_entered = Signal(str)
    choose_requested = Signal()
    changed = Signal(str, str)
    left = Signal()

    def __init__(self, cells: FileCells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = HintedLine(hint=self.tr("type, paste or drop a file here"), parent=self)
        self.file.setMaxLength(_LONGEST)
        self.file.setAccessibleName(self.tr("File"))
        self.file.setAcceptDrops(False)  # the page takes what is dropped anywhere on it
        self.choose = QPushButton(self.tr("Choose a file (Ctrl+O)"), self)
        self.choose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kind = self._choice("kind", self.tr("What is in it"))
        self.sheet = self._choice("sheet", self.tr("Sheet"))
        self.encoding = self._choice("encoding", self.tr("Letters"))
        self.delimiter = self._choice("delimiter", self.tr("Cells are parted by"))
        self.header = QLineEdit(self)
        self.header.setAccessibleName(self.tr("Titles stand in line"))
        self.header.setValidator(QIntValidator(0, _MOST_LINES, self))
        self.cells = PlainTable(cells, self)
        self.cells.setAccessibleName(self.tr("The beginning of the file"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.about.setText(
            self.tr(
                "A table from Excel (xlsx, xls), LibreOffice (ods) or any other program (csv): customers, people and "
                "their phones, places, lifts, staff, or a journal of calls. First it is only read: you see what "
                "becomes of it, and nothing is stored before you say so."
            )
        )
        self._fields: tuple[QWidget, ...] = (self.kind, self.sheet, self.encoding, self.delimiter, self.header)
        self._labels: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout()
        self._lay_out()
        self._connect()
        self.show_unread()

    def _choice(self, what: str, name: str) -> ChoiceField:
        field = ChoiceField(self)
        field.setAccessibleName(name)
        field.setProperty("what", what)
        field.setMaxVisibleItems(12)
        field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(12)
        return field

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        first = QHBoxLayout()
        first.setSpacing(gap)
        name = QLabel(self.file.accessibleName(), self)
        name.setBuddy(self.file)
        first.addWidget(name)
        first.addWidget(self.file, 1)
        first.addWidget(self.choose)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap // 2)
        for field in self._fields:
            self._labels[field] = QLabel(field.accessibleName(), self)
            self._labels[field].setBuddy(field)
        for column in range(_BESIDE):
            self._grid.setColumnStretch(2 * column + 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(first)
        layout.addLayout(self._grid)
        layout.addWidget(self.cells, 1)
        layout.addWidget(self.about, 1)

    def _connect(self) -> None:
        self.file.returnPressed.connect(self._on_file_entered)
        self.choose.clicked.connect(self.choose_requested)
        for field in (self.kind, self.sheet, self.encoding, self.delimiter):
            field.activated.connect(self._on_activated)
        self.header.editingFinished.connect(self._on_header_edited)
        self.cells.opened.connect(self.left)

    def path(self) -> str:
        """Return the file's name as the system knows it."""
        return as_path(self.file.text())

    def show_file(self, name: str) -> None:
        """Show which file it is."""
        self.file.setText(name)

    def show_unread(self) -> None:
        """No file is read yet: there is nothing to say about how."""
        self._arrange(())
        self.cells.hide()
        self.about.show()

    def show_choices(
        self,
        *,
        kind: tuple[Sequence[Option], str],
        sheet: tuple[Sequence[Option], str],
        encoding: tuple[Sequence[Option], str],
        delimiter: tuple[Sequence[Option], str],
        header_row: int,
    ) -> None:
        """Show how the file is read: each with what can be chosen, and what is; what does not apply is left away."""
        given = {self.kind: kind, self.sheet: sheet, self.encoding: encoding, self.delimiter: delimiter}
        shown: list[QWidget] = []
        for field, (options, chosen) in given.items():
            if [field.itemData(at) for at in range(field.count())] != [option.key for option in options]:
                field.clear()
                field.offer(options)
            if options:
                field.choose(chosen)
                shown.append(field)
        if self.header.text() != str(header_row):
            self.header.setText(str(header_row))
        self._arrange((*shown, self.header))
        self.cells.show()
        self.about.hide()

    def _arrange(self, shown: Sequence[QWidget]) -> None:
        """Put what applies in rows of two."""
        for field in self._fields:
            for widget in (self._labels[field], field):
                self._grid.removeWidget(widget)
                widget.setVisible(field in shown)
        for at, field in enumerate(shown):
            self._grid.addWidget(self._labels[field], at // _BESIDE, 2 * (at % _BESIDE))
            self._grid.addWidget(field, at // _BESIDE, 2 * (at % _BESIDE) + 1)

    @Slot()
    def _on_file_entered(self) -> None:
        self.file_entered.emit(self.path())

    @Slot(int)
    def _on_activated(self, _at: int) -> None:
        field = self.sender()
        if isinstance(field, ChoiceField):
            self.changed.emit(str(field.property("what")), str(field.currentData()))

    @Slot()
    def _on_header_edited(self) -> None:
        if self.header.isModified():
            self.header.setModified(False)
            self.changed.emit("header_row", self.header.text() or "0")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.focusWidget() in self._fields:
                self.focusNextChild()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def as_path(text: str) -> str:
    """Return a file's name as it was typed, dropped here, or copied from a window that puts it into quotation marks."""
    plain = text.strip()
    for opening, closing in ('""', "''", "“”", "«»"):
        if len(plain) > 1 and plain.startswith(opening) and plain.endswith(closing):
            plain = plain[1:-1].strip()
    return QUrl(plain).toLocalFile() if plain.startswith("file:") else plain
