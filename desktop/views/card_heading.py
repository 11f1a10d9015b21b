"""The top of the card: number, kind, how it stands, by when; and what must be seen first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.card_state import Heading
from desktop.views.theme import font, tokens
from desktop.views.tone import set_look


class CardHeading(QFrame):
    """Two lines and a band of warnings; colour never speaks alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.kind = QLabel(), QLabel()
        self.status, self.who, self.due = QLabel(), QLabel(), QLabel()
        self.danger, self.warning = QLabel(self.tr("! person in danger")), QLabel()
        names = {
            self.number: self.tr("Number"),
            self.kind: self.tr("Kind"),
            self.status: self.tr("Status"),
            self.who: self.tr("Line and person"),
            self.due: self.tr("Due"),
            self.danger: self.tr("Danger"),
            self.warning: self.tr("Warnings"),
        }
        for label, name in names.items():
            label.setAccessibleName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label in (self.kind, self.warning, self.who, self.due, self.status))
        self.number.setProperty("say", "true")
        self.due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_look(self.danger, "tone", "danger")
        self._lay_out()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(2 * gap)
        second.setSpacing(2 * gap)
        first.addWidget(self.number)
        first.addWidget(self.danger)
        first.addWidget(self.kind, 1)
        second.addWidget(self.status, 2)
        second.addWidget(self.who, 2)
        second.addWidget(self.due, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 4)
        layout.addLayout(first)
        layout.addLayout(second)
        self.warning.setMargin(gap // 2)
        set_look(self.warning, "wash", "warning")
        layout.addWidget(self.warning)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_heading(self, heading: Heading) -> None:
        """Show how the request stands now."""
        self.number.setFont(font(text_pt=tokens().text_pt + 4, is_bold=True))
        self.number.setText(heading.number)
        self.kind.setText(heading.kind)
        self.status.setText(heading.status)
        self.who.setText(heading.who)
        self.due.setText(heading.due)
        set_look(self.due, "tone", heading.due_tone)
        self.danger.setVisible(heading.is_danger)
        self.warning.setText(" ".join(heading.warnings))
        self.warning.setVisible(bool(heading.warnings))
