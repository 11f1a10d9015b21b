"""The import's third step: the first rows as they will be stored, and how dates are written in the file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.import_rows import ImportRows
from desktop.views.directory_inputs import ChoiceField
from desktop.views.plain_table import PlainTable
from desktop.views.theme import tokens
from desktop.views.tone import set_look


class ImportPreview(QWidget):
    """changed -- (what is read in another way, its key): date_style, split_addresses ("1" or "")."""

    changed = Signal(str, str)
    current_changed = Signal(int)

    def __init__(self, rows: ImportRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dates = ChoiceField(self)
        self.dates.setAccessibleName(self.tr("Dates are written"))
        self.split = QCheckBox(self.tr("Split addresses into street, house, flat"), self)
        self.split.setAccessibleName(self.split.text())
        self.table = PlainTable(rows, self)
        self.table.setAccessibleName(self.tr("The first rows as they will be stored"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self._dates = QLabel(self.dates.accessibleName(), self)
        self._dates.setBuddy(self.dates)
        gap = tokens().gap_px
        top = QHBoxLayout()
        top.setSpacing(gap)
        top.addWidget(self._dates)
        top.addWidget(self.dates)
        top.addSpacing(gap)
        top.addWidget(self.split)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        self.dates.activated.connect(self._on_dates_chosen)
        self.split.clicked.connect(self._on_split_clicked)
        self.table.moved.connect(self.current_changed)
        self.show_choices(dates=((), ""), is_split=None)

    def show_choices(self, *, dates: tuple[Sequence[Option], str], is_split: bool | None) -> None:
        """Show how the cells are understood; without options a choice does not apply, nor does None."""
        options, chosen = dates
        if [self.dates.itemData(at) for at in range(self.dates.count())] != [option.key for option in options]:
            self.dates.clear()
            self.dates.offer(options)
        if options:
            self.dates.choose(chosen)
        for widget in (self.dates, self._dates):
            widget.setVisible(bool(options))
        self.split.setVisible(is_split is not None)
        self.split.setChecked(bool(is_split))

    def show_about(self, sentence: str, tone: str) -> None:
        """Say what is wrong with the current row, or that nothing is."""
        set_look(self.about, "tone", tone)
        self.about.setText(sentence)
        self.about.setVisible(bool(sentence))

    @Slot(int)
    def _on_dates_chosen(self, _at: int) -> None:
        self.changed.emit("date_style", str(self.dates.currentData()))

    @Slot(bool)
    def _on_split_clicked(self, is_checked: bool) -> None:
        self.changed.emit("split_addresses", "1" if is_checked else "")
