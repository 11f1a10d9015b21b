"""The top of the card: number, kind, how it stands, by when; and what must be seen first."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.card_state import Heading
from desktop.views.same_call_line import SameCallLine
from desktop.views.sharing_seat import SharingSeat
from desktop.views.theme import font, tokens
from desktop.views.tone import set_look

_TWO_ROWS_PT = 18


class CardHeading(QFrame):
    """How it stands, and a band of warnings; colour never speaks alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.kind = QLabel(), QLabel()
        self.status, self.who, self.due = QLabel(), QLabel(), QLabel()
        self.danger, self.warning = QLabel(self.tr("! person in danger")), QLabel()
        self.sharing = SharingSeat()
        self.same_call = SameCallLine()
        self._is_tight = False
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
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 4)
        for row in (self._first, self._second):
            row.setSpacing(2 * gap)
            layout.addLayout(row)
        self.warning.setMargin(gap // 2)
        set_look(self.warning, "wash", "warning")
        layout.addWidget(self.warning)
        layout.addWidget(self.same_call)
        layout.addWidget(self.sharing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._is_wide: bool | None = None
        self._place()

    def _place(self) -> None:
        """Put everything in one row in usual type, in two in large."""
        self.number.setFont(font(text_pt=tokens().text_pt + 4, is_bold=True))
        is_wide = tokens().text_pt < _TWO_ROWS_PT
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        second = self._first if is_wide else self._second
        rows = (
            (self._first, self.number, 0), (self._first, self.danger, 0), (self._first, self.kind, 3),
            (second, self.status, 3), (second, self.who, 3), (second, self.due, 5),
        )  # fmt: skip
        for _row, part, _stretch in rows:
            self._first.removeWidget(part)
            self._second.removeWidget(part)
        for row, part, stretch in rows:
            row.addWidget(part, stretch)

    def show_heading(self, heading: Heading) -> None:
        """Show how the request stands now."""
        self.number.setText(heading.number)
        self.kind.setText(heading.kind)
        self.status.setText(heading.status)
        self.who.setText(heading.who)
        self.due.setText(heading.due)
        set_look(self.due, "tone", heading.due_tone)
        self.danger.setVisible(heading.is_danger)
        self.warning.setText(" ".join(heading.warnings))
        self._show_warning()

    def make_room(self, *, is_tight: bool) -> None:
        """Let the warnings step aside while somebody acts and there is no room for both."""
        self._is_tight = is_tight
        self._show_warning()
        self.same_call.make_room(is_tight=is_tight)

    def _show_warning(self) -> None:
        self.warning.setVisible(bool(self.warning.text()) and not self._is_tight)

    # Qt overrides

    def sizeHint(self) -> QSize:  # at this width: Qt guesses a narrower one, and the window would not fit the screen
        return QSize(super().sizeHint().width(), self._rows.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_is_wide"):
            self._place()
