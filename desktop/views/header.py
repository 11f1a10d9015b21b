"""The line on top: desk, who sits there, the time, and what is open."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.views.elided_name import ElidedName
from desktop.views.theme import tokens
from desktop.views.tone import set_look
from desktop.wording.names import initials


class Header(QWidget):
    """duty_requested -- the name was clicked; waiting_requested -- the counts, or how it stands with the server

    task_requested -- the long work that goes on while other pages are looked at
    """

    duty_requested = Signal()
    waiting_requested = Signal()
    task_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "sheet")
        self._desk = ElidedName(self)
        self._desk.setProperty("heading", True)
        self._person = _flat(self)
        self._rings = ElidedName(self)
        self._rings.setProperty("rings", True)
        self._rings.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._rings.hide()
        self._time = QLabel(self)
        self._time.setProperty("heading", True)
        self._counts = _flat(self)
        self._task = _flat(self)
        self._task.hide()
        self._sharing = _flat(self)
        self._sharing.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * tokens().gap_px, 2, 2 * tokens().gap_px, 2)
        layout.setSpacing(2 * tokens().gap_px)
        layout.addWidget(self._rings, 1)
        layout.addWidget(self._desk)
        layout.addWidget(self._person)
        layout.addWidget(self._time)
        layout.addStretch()  # only what who rings leaves
        layout.addWidget(self._task)
        layout.addWidget(self._counts)
        layout.addWidget(self._sharing)
        self._said: tuple[str, ...] = ("",)
        self._connect()

    def _connect(self) -> None:
        self._person.clicked.connect(self.duty_requested)
        self._counts.clicked.connect(self.waiting_requested)
        self._sharing.clicked.connect(self.waiting_requested)
        self._task.clicked.connect(self.task_requested)

    def show_desk(self, desk: str, person: str, *, is_on_duty: bool) -> None:
        """Say which desk this is and who sits there."""
        self._desk.show_name(desk)
        if is_on_duty:
            said = self.tr("{name} on duty")
            self._said = (said.format(name=person), said.format(name=initials(person)))
        else:
            self._said = (self.tr("nobody on duty (F10 5)"),)
        self._person.setAccessibleName(self._said[0])
        self._person.setToolTip(self._said[0])
        self._fit()

    def show_time(self, time: str) -> None:
        """Show the desk's clock."""
        self._time.setText(time)
        self._fit()

    def show_ringing(self, said: str) -> None:
        """Say who rings, where the desk and the person stand otherwise; empty: nobody does."""
        self._rings.show_name(said)
        self._rings.setVisible(bool(said))
        for widget in (self._desk, self._person, self._time):
            widget.setHidden(bool(said))

    def show_counts(self, *, open_count: int, late: int, parked: int) -> None:
        """Say how much is open, late and parked."""
        parts = [self.tr("Open %n", "", open_count), self.tr("Late %n", "", late)]
        if parked:
            parts.append(self.tr("Parked %n", "", parked))
        self._counts.setText("   ".join(parts))
        self._counts.setAccessibleName(", ".join(parts))
        self._counts.setProperty("tone", "danger" if late else "")
        self._counts.style().unpolish(self._counts)
        self._counts.style().polish(self._counts)
        self._fit()

    def show_sharing(self, short: str, whole: str, *, tone: str) -> None:
        """Say how the station stands with its server; a single PC's header has no place for it."""
        self._sharing.setText(short)
        self._sharing.setToolTip(whole)
        self._sharing.setAccessibleName(whole)
        self._sharing.setProperty("tone", tone)
        self._sharing.style().unpolish(self._sharing)
        self._sharing.style().polish(self._sharing)
        self._sharing.show()
        self._fit()

    def show_task(self, short: str, *, tone: str) -> None:
        """Say how far long work is, "" where none goes on."""
        self._task.setText(short)
        self._task.setAccessibleName(short)
        set_look(self._task, "tone", tone)
        self._task.setVisible(bool(short))
        self._fit()

    def task(self) -> str:
        """Return what is said of long work."""
        return self._task.text()

    def _fit(self) -> None:
        """Say the person's name as long as there is room beside the desk's: whole, by initials, or its beginning."""
        taken = self._time.sizeHint().width() + self._counts.sizeHint().width() + 12 * tokens().gap_px
        for button in (self._sharing, self._task):
            if not button.isHidden():
                taken += button.sizeHint().width() + 2 * tokens().gap_px
        room, metrics = self.width() - taken, self._person.fontMetrics()
        beside = room - self._desk.sizeHint().width()
        said = next((text for text in self._said if metrics.horizontalAdvance(text) < beside), self._said[-1])
        most = max(beside, room - self._desk.minimumSizeHint().width())
        self._person.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(most, 0)))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_said"):
            self._fit()


def _flat(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setFlat(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setProperty("flat_text", True)
    return button
