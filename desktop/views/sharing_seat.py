"""One quiet line of the card, always in its place: how far the request is on its way, and who else has it open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.domain.ticks import Tick
from desktop.views.theme import tokens
from desktop.views.tick_mark import draw_mark, mark_room
from desktop.views.tone import set_look

_GRAVE = frozenset({Tick.REFUSED, Tick.CONFLICT})


class SharingSeat(QWidget):
    """Shows a mark with its sentence, and at the right who is there; where both do not fit, each says it shorter.

    A single PC has no such line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark, self.state, self.others = _Mark(), QLabel(), QLabel()
        self._states: tuple[str, ...] = ("",)
        self._people: tuple[str, ...] = ("",)
        self._tick: Tick | None = None
        self._waits = False
        for label in (self.state, self.others):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            set_look(label, "tone", "faded")
        self.others.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens().gap_px)
        layout.addWidget(self.mark)
        layout.addWidget(self.state)
        layout.addWidget(self.others)
        self._layout = layout
        self.hide()

    def show_state(self, tick: Tick | None, sentence: str, words: str) -> None:
        """Say how far the request is, in a sentence, or in few *words*. None: nothing is known yet."""
        self.mark.show_tick(tick)
        self._tick, self._states = tick, (sentence, words)
        self._show_state()

    def show_waiting(self, waits: bool) -> None:
        """Say instead that something is to be decided, while the seat of that has stepped aside."""
        self._waits = waits
        self._show_state()

    def _show_state(self) -> None:
        set_look(self.state, "tone", "danger" if self._waits or self._tick in _GRAVE else "faded")
        self.state.setAccessibleName(self._said()[0])
        self.state.setToolTip(self._said()[0])
        self._fit()

    def _said(self) -> tuple[str, ...]:
        if self._waits:
            return self.tr("Something is to be decided here: Esc leads to it."), self.tr("To be decided: Esc")
        return self._states

    def show_others(self, whole: str, short: str) -> None:
        """Say who else has the request open; nobody is said by nothing."""
        self._people = (whole, short)
        self.others.setAccessibleName(whole or self.tr("Nobody else has this request open"))
        self.others.setToolTip(whole)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for; who is there goes before how far it is."""
        metrics = self.state.fontMetrics()
        room = self.width() - self.mark.width() - 4 * self._layout.spacing()
        both = [(state, people) for people in self._people for state in self._said()]
        wide = [metrics.horizontalAdvance(state) + metrics.horizontalAdvance(people) for state, people in both]
        fitting = [pair for pair, width in zip(both, wide, strict=True) if width <= room]
        state, people = fitting[0] if fitting else both[-1]
        left = max(0, room - metrics.horizontalAdvance(state))
        self.state.setText(state)
        self.others.setText(metrics.elidedText(people, Qt.TextElideMode.ElideRight, left))
        self._layout.setStretch(1, max(1, metrics.horizontalAdvance(state)))
        self._layout.setStretch(2, max(1, left))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_layout"):
            self.mark.fit()
            self._fit()


class _Mark(QWidget):
    """The mark alone; its words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._tick: Tick | None = None
        self.fit()

    def show_tick(self, tick: Tick | None) -> None:
        """Show another mark."""
        self._tick = tick
        self.update()

    def tick(self) -> Tick | None:
        """Return what is shown."""
        return self._tick

    def fit(self) -> None:
        """Take the room that a mark needs in this size of text."""
        self.setFixedWidth(mark_room(self.font()) + 1)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._tick is not None:
            painter = QPainter(self)
            draw_mark(painter, self.width() - 1, self.height() / 2, self.font(), self._tick)
            painter.end()
