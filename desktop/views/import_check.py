"""The import's last steps: how far it is, what was counted, the differences to accept, the rows that are refused."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.models.import_findings import ImportFindings
from desktop.views.plain_table import PlainTable
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_PARTS = 1_000


class ImportCheck(QWidget):
    """toggled -- accept the current difference or not; all_toggled -- all of them; report_requested -- to a file."""

    toggled = Signal()
    all_toggled = Signal()
    report_requested = Signal()

    def __init__(self, findings: ImportFindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = QLabel(self)
        self.counts.setProperty("heading", True)
        self.counts.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setTextVisible(False)
        self.table = PlainTable(findings, self, shares=(10, 24, 66))
        self.table.setAccessibleName(self.tr("Differences and refused rows"))
        self.whole = QLabel(self)
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setProperty("tone", "faded")
        self.one = self._button(self.tr("Accept, or not"), self.tr("Space"), self.toggled.emit)
        self.all = self._button(self.tr("Accept all, or none"), "Ctrl+A", self.all_toggled.emit)
        self.report = self._button(self.tr("Save the report"), "Ctrl+S", self.report_requested.emit)
        gap = tokens().gap_px
        buttons = QHBoxLayout()
        buttons.setSpacing(gap)
        for button in (self.one, self.all, self.report):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap // 2)
        layout.addWidget(self.counts)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1_000)
        layout.addWidget(self.whole)
        layout.addLayout(buttons)
        layout.addStretch(0)
        self.table.ticked.connect(self.toggled)
        self.table.opened.connect(self.toggled)
        self.show_acts(can_accept=False, can_save=False)

    def _button(self, text: str, keys: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{text}  {keys}", self)
        button.setAccessibleName(f"{text}, {keys}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        return button

    def show_progress(self, done: int, whole: int, said: str) -> None:
        """Show how much is done; whole 0 -- nobody knows of how much. said -- in words, "" when nothing is under way"""
        if said:
            self.counts.setText(said)
        if whole <= 0:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, _PARTS)
            self.bar.setValue(min(_PARTS, done * _PARTS // whole))

    def show_state(self, counts: str, *, tone: str, is_running: bool, has_rows: bool) -> None:
        """Say what was counted. tone -- of the sentence; has_rows -- there is something to look through"""
        self.counts.setText(counts)
        set_look(self.counts, "tone", tone)
        self.bar.setVisible(is_running)
        for widget in (self.table, self.whole):
            widget.setVisible(has_rows and not is_running)

    def show_acts(self, *, can_accept: bool, can_save: bool) -> None:
        """Offer what can be done now."""
        for button in (self.one, self.all):
            button.setVisible(can_accept)
        self.report.setVisible(can_save)
