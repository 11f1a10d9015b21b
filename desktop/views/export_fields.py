"""The fields of an export: what, of which days, how and where to; only those that the chosen list has a use for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.models.act_form import Option
from desktop.models.export_form import ExportForm
from desktop.views.directory_inputs import ChoiceField
from desktop.views.theme import tokens

_LONGEST = 1_000


class ExportFields(QWidget):
    """changed -- something was chosen or typed"""

    changed = Signal()

    def __init__(self, lists: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_own_path = False
        self._had_focus: QWidget | None = None
        self.list = self._choice(self.tr("What"), lists)
        self.first = self._line(self.tr("From day"))
        self.last = self._line(self.tr("To day"))
        self.wanted = self._line(self.tr("Only with these words"))
        self.format = self._choice(
            self.tr("As"),
            (
                Option("xlsx", self.tr("Excel workbook (.xlsx)")),
                Option("csv", self.tr("text table (.csv)")),
                Option("json", self.tr("JSON, for programs (.json)")),
            ),
        )
        self.delimiter = self._choice(
            self.tr("Between the columns"), (Option(",", self.tr("comma")), Option(";", self.tr("semicolon")))
        )
        self.headers = self._choice(
            self.tr("Names of the columns"),
            (Option("words", self.tr("named in words")), Option("keys", self.tr("named as programs know them"))),
        )
        self.columns = self._choice(
            self.tr("Columns"),
            (Option("plain", self.tr("the usual columns")), Option("whole", self.tr("all, and retired rows too"))),
        )
        self.path = self._line(self.tr("File"))
        self.go = QPushButton(self.tr("Write (F12)"), self)
        self._rows: list[tuple[QLabel, tuple[QWidget, ...]]] = []
        self._lay_out()
        self._connect()
        self._show_fitting()

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        return field

    def _choice(self, name: str, options: Sequence[Option]) -> ChoiceField:
        field = ChoiceField(self)
        field.setAccessibleName(name)
        field.offer(tuple(options))
        return field

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * gap)
        self._grid.setVerticalSpacing(gap)
        self._grid.setColumnStretch(1, 1)
        lines = (
            (self.tr("What"), (self.list,)),
            (self.tr("Days"), (self.first, self.last)),
            (self.tr("Only with these words"), (self.wanted,)),
            (self.tr("As"), (self.format, self.delimiter)),
            (self.tr("Columns"), (self.columns, self.headers)),
            (self.tr("File"), (self.path,)),
        )
        names = [name for name, _fields in lines]  # of rows that come and go: nothing moves aside for them
        self._grid.setColumnMinimumWidth(0, max(map(self.fontMetrics().horizontalAdvance, names)) + 2)
        for row, (name, fields) in enumerate(lines):
            self._add_row(row, name, fields)
        self._grid.addWidget(self.go, len(lines), 1, Qt.AlignmentFlag.AlignLeft)

    def _add_row(self, row: int, name: str, fields: tuple[QWidget, ...]) -> None:
        label = QLabel(name, self)
        label.setBuddy(fields[0])
        self._grid.addWidget(label, row, 0)
        beside = QHBoxLayout()
        beside.setSpacing(tokens().gap_px)
        for field in fields:
            beside.addWidget(field, 1)
        self._grid.addLayout(beside, row, 1)
        self._rows.append((label, fields))

    def _connect(self) -> None:
        for line in (self.first, self.last, self.wanted):
            line.textEdited.connect(self._on_chosen)
        for choice in (self.list, self.format, self.delimiter, self.headers, self.columns):
            choice.currentIndexChanged.connect(self._on_chosen)
        self.path.textEdited.connect(self._on_path_edited)

    def form(self) -> ExportForm:
        """Return what stands here."""
        return ExportForm(
            list=str(self.list.currentData()),
            first=self.first.text().strip(),
            last=self.last.text().strip(),
            find=self.wanted.text().strip(),
            format=str(self.format.currentData()),
            delimiter=str(self.delimiter.currentData()),
            has_words=self.headers.currentData() == "words",
            is_whole=self.columns.currentData() == "whole",
            path=_as_path(self.path.text()),
        )

    def show_form(self, form: ExportForm) -> None:
        """Show what is likely meant; the name of the file follows by `suggest`."""
        self._choose({self.list: form.list, self.format: form.format, self.delimiter: form.delimiter})
        for line, text in ((self.first, form.first), (self.last, form.last), (self.wanted, form.find)):
            line.setText(text)
        self._is_own_path = False
        self._on_chosen()

    def suggest(self, path: str) -> None:
        """Propose where the file goes, unless somebody typed another place."""
        if not self._is_own_path:
            self.path.setText(path)
            self.path.setCursorPosition(len(path))

    def take_path(self, path: str) -> None:
        """Let the file be what somebody chose."""
        self._is_own_path = True
        self.path.setText(path)
        self.changed.emit()
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, name: str) -> None:
        """Put the cursor where something is to be corrected: first, last, path."""
        field = {"first": self.first, "last": self.last}.get(name, self.path)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def lock(self, *, is_locked: bool) -> None:
        """Let nothing be changed while it is being written; the cursor is afterwards where it was."""
        if is_locked:
            self._had_focus = self.focusWidget()
        self.go.setEnabled(not is_locked)
        for _name, fields in self._rows:
            for field in fields:
                if isinstance(field, QLineEdit):
                    field.setReadOnly(is_locked)
                else:
                    field.setEnabled(not is_locked)
        if not is_locked and self._had_focus is not None and self.isVisible():
            self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, keys: Mapping[QComboBox, str]) -> None:
        for choice, key in keys.items():
            choice.blockSignals(True)
            choice.setCurrentIndex(max(choice.findData(key), 0))
            choice.blockSignals(False)

    def _show_fitting(self) -> None:
        """Leave only what has a meaning for the chosen list."""
        form = self.form()
        fits: Mapping[QWidget, bool] = {
            self.first: form.has_period,
            self.last: form.has_period,
            self.wanted: form.has_words_to_find,
            self.delimiter: form.format == "csv",
            self.columns: form.has_columns,
            self.headers: form.format != "json",
        }
        for label, fields in self._rows:
            for field in fields:
                field.setVisible(fits.get(field, True))
            label.setVisible(any(fits.get(field, True) for field in fields))

    @Slot()
    def _on_chosen(self) -> None:
        self._show_fitting()
        self.changed.emit()

    @Slot(str)
    def _on_path_edited(self, text: str) -> None:
        self._is_own_path = bool(text.strip())
        self.changed.emit()


def _as_path(text: str) -> str:
    """Return a file's name as it was typed, dropped here, or copied from a window that puts it into quotation marks."""
    plain = text.strip().strip('"')
    return QUrl(plain).toLocalFile() if plain.startswith("file:") else plain
