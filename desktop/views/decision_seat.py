"""The seat of the card where something is to be decided: two acts that met, or one that the server refused."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.models.decisions import Acted, Decision
from desktop.views.hairline import Hairline
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_READING_MS = 1_500
"""What came under somebody's hands is not decided by a key that was meant for something else."""


class DecisionSeat(QFrame):
    """Shows one decision, quietly: no dialog, and nobody is led there: Tab does.

    decided -- (the decision, what its key does: take, keep, strike, send); unread -- a key came too soon
    """

    decided = Signal(Decision, str)
    unread = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setProperty("decision", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that it can be read out; it never takes the focus by itself
        self._decision: Decision | None = None
        self._is_aside = self._is_tight = False
        self._rows: list[tuple[QLabel, ...]] = []
        self._below = Hairline(self, is_vertical=False)
        self._lines: list[QWidget] = []
        self._reading = QTimer(self, singleShot=True, interval=_READING_MS)
        self.title, self.reason, self.ways = QLabel(self), QLabel(self), QLabel(self)
        self.title.setProperty("heading", True)
        for label, name in (
            (self.title, self.tr("To be decided")),
            (self.reason, self.tr("Why")),
            (self.ways, self.tr("The keys that decide")),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAccessibleName(name)
        set_look(self.reason, "tone", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._grid.setHorizontalSpacing(2 * gap)
        self._grid.setVerticalSpacing(gap // 4)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self.title, 0, 0, 1, 4)

    def show_decision(self, decision: Decision | None, *, is_opened: bool) -> None:
        """Show what is to be decided now, nothing for None. is_opened -- somebody has opened the card just now."""
        is_other = decision is not None and (self._decision is None or self._decision.key != decision.key)
        if is_opened:
            self._reading.stop()
        if decision == self._decision:
            return
        self._decision = decision
        if decision is not None:
            self._write(decision)
        if is_other and not is_opened:
            self.rest()
        self._show_or_hide()

    def decision(self) -> Decision | None:
        """Return what is shown."""
        return self._decision

    def step_aside(self, is_aside: bool) -> None:
        """Give the room to somebody who acts: the keys are his."""
        self._is_aside = is_aside
        self._show_or_hide()

    def make_room(self, *, is_tight: bool) -> None:
        """Say it in fewer lines where there are few."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            if self._decision is not None:
                self._write(self._decision)

    def rest(self) -> None:
        """Take no key for a moment: it is on its way from something else."""
        self._reading.start()

    def labels(self) -> Mapping[str, str]:
        """Return the keys that decide, with what they do."""
        return {} if self._decision is None or self._is_aside else self._decision.labels

    def press(self, key: str) -> bool:
        """Decide, if *key* does; return whether it does."""
        if self._decision is None or self._is_aside or (way := self._decision.way(key)) is None:
            return False
        if self._reading.isActive():
            self.unread.emit()
        else:
            self.decided.emit(self._decision, way)
        return True

    def _show_or_hide(self) -> None:
        self.setVisible(self._decision is not None and not self._is_aside)

    def _write(self, decision: Decision) -> None:
        self.title.setText(decision.title)
        self.title.setVisible(not self._is_tight)
        self.reason.setText(decision.reason)
        self.reason.setVisible(bool(decision.reason) and not self._is_tight)
        self.ways.setText(f"{decision.short_reason} {decision.ways}".strip() if self._is_tight else decision.ways)
        self.setAccessibleName(decision.title)
        self.setAccessibleDescription(decision.spoken)
        while len(self._rows) < len(decision.acts):
            self._add_row()
        for at, (labels, line) in enumerate(zip(self._rows, self._lines, strict=True)):
            is_used = at < len(decision.acts)
            line.setVisible(is_used)
            for label in labels:
                label.setVisible(is_used)
            if is_used:
                self._write_row(labels, decision.acts[at])
        below = 2 * len(self._rows) + 1
        for row, part in enumerate((self._below, self.reason, self.ways), start=below):
            self._grid.addWidget(part, row, 0, 1, 4)

    def _write_row(self, labels: tuple[QLabel, ...], act: Acted) -> None:
        for label, text in zip(labels, (act.time, act.who, act.said, act.state), strict=True):
            label.setText(text)
            label.setAccessibleName(text)
        said, state = labels[2], labels[3]
        font = said.font()
        font.setStrikeOut(act.is_struck)
        said.setFont(font)
        set_look(state, "tone", "warning" if act.is_struck else "")

    def _add_row(self) -> None:
        row = 2 * len(self._rows) + 1
        line = Hairline(self, is_vertical=False)
        labels = tuple(QLabel(self) for _column in range(4))
        for column, label in enumerate(labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setWordWrap(column == 2)
            self._grid.addWidget(label, row + 1, column)
        labels[2].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(line, row, 0, 1, 4)
        self._rows.append(labels)
        self._lines.append(line)
