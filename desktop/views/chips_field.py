"""A question that one key answers: yes or no, or a choice by its digit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Chip:
    """value -- what is answered; key -- shown before the label; keys -- all letters and digits that mean it."""

    value: Any
    label: str
    key: str
    keys: str


class ChipsField(QWidget):
    """All answers side by side; a key takes one and goes on, Enter on none owes it, Backspace takes it back.

    stays_in_row -- they are few and short: none of them goes below another
    """

    answered = Signal(str, object)
    entered = Signal(str)
    focused = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        chips: Sequence[Chip],
        parent: QWidget | None = None,
        *,
        stays_in_row: bool = False,
    ) -> None:
        super().__init__(parent)
        self._stays_in_row = stays_in_row
        self.name = name
        self._chips = tuple(chips)
        self._value: Any = None
        self._proposed: Any = None
        self._help = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> Any:
        """What is answered, None if nothing is."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show an answer."""
        self._value = value
        self._describe()

    def show_proposed(self, value: Any) -> None:
        """Show what holds while nothing is answered."""
        self._proposed = value
        self._describe()

    def show_help(self, text: str) -> None:
        """Say to whoever hears the field what helps to answer it."""
        self._help = text
        self._describe()

    def _describe(self) -> None:
        shown = self._proposed if self._value is None else self._value
        said = next((chip.label for chip in self._chips if chip.value == shown), "")
        self.setAccessibleDescription(". ".join(part for part in (said, self._help) if part))
        self.update()

    def _take(self, value: Any) -> None:
        self.show_value(value)
        self.answered.emit(self.name, value)

    def _choose(self, value: Any) -> None:
        """A key was pressed that means *value*: take it and go on."""
        self._take(value)
        self.entered.emit(self.name)

    def _is_taken(self, value: Any) -> bool:
        return self._value is not None and bool(value == self._value)

    def _rects(self, width: int) -> list[QRect]:
        look, metrics = tokens(), self.fontMetrics()
        rects, x, y = [], 0, 0
        for chip in self._chips:
            wide = metrics.horizontalAdvance(f"{chip.key}  {chip.label}") + 3 * look.gap_px
            if x and x + wide > width:
                x, y = 0, y + look.control_px + look.gap_px // 2
            rects.append(QRect(x, y, min(wide, max(width, 1)), look.control_px))
            x += wide + look.gap_px // 2
        return rects

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        chosen = next((chip for chip in self._chips if typed and typed in chip.keys), None)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif event.key() in _ENTER:
            self.entered.emit(self.name)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take(None)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif chosen is not None:
            self._choose(chosen.value)
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        values = [chip.value for chip in self._chips]
        at = values.index(self._value) + by if self._value in values else 0 if by > 0 else len(values) - 1
        if 0 <= at < len(values):
            self._take(values[at])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for chip, rect in zip(self._chips, self._rects(self.width()), strict=True):
            if rect.contains(event.position().toPoint()):
                self._take(chip.value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip, rect in zip(self._chips, self._rects(self.width()), strict=True):
            is_taken = self._is_taken(chip.value)
            frame = rect.adjusted(1, 1, -1, -1)
            is_proposed = self._value is None and self._proposed is not None and chip.value == self._proposed
            width = 2 if is_taken or is_proposed or self.hasFocus() else 1
            pen = QPen(QColor(look.accent if self.hasFocus() or is_taken or is_proposed else look.edge), width)
            pen.setStyle(Qt.PenStyle.DashLine if is_proposed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(QColor(look.selected if is_taken else look.field))
            painter.drawRoundedRect(frame, look.radius_px, look.radius_px)
            inner = frame.adjusted(look.gap_px, 0, -look.gap_px, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setPen(QColor(look.accent))
            painter.drawText(inner, flags, chip.key)
            inner.setLeft(inner.left() + self.fontMetrics().horizontalAdvance(f"{chip.key}  "))
            painter.setPen(QColor(look.selected_ink if is_taken else look.ink))
            text = self.fontMetrics().elidedText(chip.label, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, flags, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rects = self._rects(width)
        return rects[-1].bottom() + 1 if rects else tokens().control_px

    def sizeHint(self) -> QSize:
        rects = self._rects(10_000)
        return QSize(rects[-1].right() + 1 if rects else 0, tokens().control_px)

    def minimumSizeHint(self) -> QSize:
        if self._stays_in_row:
            return self.sizeHint()
        widest = max((rect.width() for rect in self._rects(10_000)), default=0)
        return QSize(widest, tokens().control_px)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.left.emit(self.name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
