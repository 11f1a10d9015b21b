"""The import's third step: the first rows as they will be stored, and how dates and numbers are written in the file."""

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
    """changed -- (what is read in another way, its key): date_style, decimal_style, split_addresses ("1" or "")."""

    changed = Signal(str, str)
    current_changed = Signal(int)

    def __init__(self, rows: ImportRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dates = self._choice("date_style", self.tr("Dates are written"))
        self.decimals = self._choice("decimal_style", self.tr("Fractions are written"))
        self.split = QCheckBox(self.tr("Split addresses into street, house, flat"), self)
        self.split.setAccessibleName(self.split.text())
        self.table = PlainTable(rows, self)
        self.table.setAccessibleName(self.tr("The first rows as they will be stored"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self._labels: dict[QWidget, QLabel] = {}
        gap = tokens().gap_px
        top = QHBoxLayout()
        top.setSpacing(gap)
        for field in (self.dates, self.decimals):
            self._labels[field] = QLabel(field.accessibleName(), self)
            self._labels[field].setBuddy(field)
            top.addWidget(self._labels[field])
            top.addWidget(field)
            top.addSpacing(gap)
        top.addWidget(self.split)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        for field in (self.dates, self.decimals):
            field.activated.connect(self._on_activated)
        self.split.clicked.connect(self._on_split_clicked)
        self.table.moved.connect(self.current_changed)
        self.show_choices(dates=((), ""), decimals=((), ""), is_split=None)

    def _choice(self, what: str, name: str) -> ChoiceField:
        field = ChoiceField(self)
        field.setAccessibleName(name)
        field.setProperty("what", what)
        return field

    def show_choices(
        self,
        *,
        dates: tuple[Sequence[Option], str],
        decimals: tuple[Sequence[Option], str],
        is_split: bool | None,
    ) -> None:
        """Show how the cells are understood; without options a choice does not apply, nor does None."""
        for field, (options, chosen) in ((self.dates, dates), (self.decimals, decimals)):
            if [field.itemData(at) for at in range(field.count())] != [option.key for option in options]:
                field.clear()
                field.offer(options)
            if options:
                field.choose(chosen)
            for widget in (field, self._labels[field]):
                widget.setVisible(bool(options))
        self.split.setVisible(is_split is not None)
        self.split.setChecked(bool(is_split))

    def show_about(self, sentence: str, tone: str) -> None:
        """Say what is wrong with the current row, or that nothing is."""
        set_look(self.about, "tone", tone)
        self.about.setText(sentence)
        self.about.setVisible(bool(sentence))

    @Slot(int)
    def _on_activated(self, _at: int) -> None:
        field = self.sender()
        if isinstance(field, ChoiceField):
            self.changed.emit(str(field.property("what")), str(field.currentData()))

    @Slot(bool)
    def _on_split_clicked(self, is_checked: bool) -> None:
        self.changed.emit("split_addresses", "1" if is_checked else "")
