"""The NOW band over the page: what is urgent stays in sight, whatever is scrolled below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.alarms import Alarm, Band
from desktop.views.theme import tokens

_SIGN = {"danger": "!", "warning": "?"}


class NowBand(QWidget):
    """Two alarms and one line for the rest. opened -- an alarm was clicked; waiting_requested -- the rest was."""

    opened = Signal(Alarm)
    waiting_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = Band((), "", is_quiet=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Now"))

    def show_band(self, band: Band) -> None:
        """Show what is pressing; nothing moves that did not change."""
        if band != self._band:
            self._band = band
            self.setAccessibleDescription(". ".join((*(alarm.text for alarm in band.alarms), band.rest)))
            self.updateGeometry()
            self.update()

    def first_alarm(self) -> Alarm | None:
        """Return the most pressing one: whom F7 means when no line is selected."""
        return self._band.alarms[0] if self._band.alarms else None

    def alarms(self) -> Sequence[Alarm]:
        """Return all of them, the most pressing first."""
        return self._band.alarms

    def _line_height(self) -> int:
        return tokens().row_px

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, 3 * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 3 * self._line_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y()) // self._line_height()
        if row < len(self._band.alarms):
            self.opened.emit(self._band.alarms[row])
        else:
            self.waiting_requested.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, height = tokens(), self._line_height()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        title = self.tr("NOW")
        bold = QFont(self.font())
        bold.setBold(True)
        left = QFontMetrics(bold).horizontalAdvance(title) + 4 * look.gap_px
        painter.setFont(bold)
        painter.setPen(QColor(look.faded))
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(2 * look.gap_px, 0, left, height, centre, title)
        for row, alarm in enumerate(self._band.alarms):
            self._paint_alarm(painter, alarm, left, row * height, bold)
        painter.setFont(self.font())
        painter.setPen(QColor(look.done if self._band.is_quiet else look.ink))
        top = len(self._band.alarms) * height
        key = "" if self._band.is_quiet else "F11"
        self._paint_text(painter, self._band.rest, key, left, top)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_alarm(self, painter: QPainter, alarm: Alarm, left: int, top: int, bold: QFont) -> None:
        look, height = tokens(), self._line_height()
        is_grave = alarm.tone == "danger"
        wash = look.danger_wash if is_grave else look.warning_wash
        painter.fillRect(left - look.gap_px, top, self.width() - left + look.gap_px, height - 1, QColor(wash))
        painter.setFont(bold)
        painter.setPen(QColor(look.danger if is_grave else look.warning))
        painter.drawText(left, top, 20, height, Qt.AlignmentFlag.AlignVCenter, _SIGN[alarm.tone])
        self._paint_text(painter, alarm.text, "F7", left + 2 * look.gap_px, top)

    def _paint_text(self, painter: QPainter, text: str, key: str, left: int, top: int) -> None:
        metrics, gap, height = painter.fontMetrics(), tokens().gap_px, self._line_height()
        room = self.width() - left - metrics.horizontalAdvance("F11") - 4 * gap
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(left, top, room, height, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        painter.drawText(left + room, top, self.width() - left - room - 2 * gap, height,
                         Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key)  # fmt: skip
