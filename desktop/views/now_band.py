"""The NOW band over the page: what is urgent stays in sight, whatever is scrolled below it."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.alarms import Alarm, Band
from desktop.views.cells import draw_lines, row_height
from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

_LINES, _TIGHT_LINES = 4, 3  # of all alarms together
_ROOMY_ROWS = 18
_LEAST_PX = 400
_SIGN = {"danger": "!", "warning": "?"}


class NowBand(QWidget):
    """Two alarms and one line for the rest; where two have no room, one, all of it.

    opened -- an alarm was clicked; waiting_requested -- the rest was
    """

    opened = Signal(Alarm)
    waiting_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = Band((), "", is_quiet=True)
        self._gives_room = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Now"))

    def show_band(self, band: Band) -> None:
        """Show what is pressing; nothing moves that did not change."""
        if band != self._band:
            self._band = band
            self.setAccessibleDescription(". ".join((*(alarm.text for alarm in band.alarms), band.rest)))
            self.updateGeometry()
            self.update()

    @Slot(bool)
    def give_room(self, gives: bool) -> None:
        """Take no more height than needed in a low window, and show one alarm: another seat under it needs a row."""
        if gives != self._gives_room:
            self._gives_room = gives
            self.updateGeometry()
            self.update()

    def first_alarm(self) -> Alarm | None:
        """Return the most pressing one: whom F7 means when no line is selected."""
        return self._band.alarms[0] if self._band.alarms else None

    def alarms(self) -> Sequence[Alarm]:
        """Return all of them, the most pressing first."""
        return self._band.alarms

    def _shown(self) -> list[tuple[Alarm, tuple[str, ...]]]:
        """Return the alarms that have room, each in as many lines as it takes; the first one always has."""
        look, measures = tokens(), ruler(self.font(), is_bold=True)
        width = self._width() - self._left() - 2 * look.gap_px - self._key_room()
        shown = [(alarm, measures.lines(alarm.text, max(width, 1))) for alarm in self._band.alarms]
        if self._gives_room and not self._is_roomy():
            return shown[:1]
        most = _LINES if self._is_roomy() else _TIGHT_LINES
        return shown if sum(len(lines) for _alarm, lines in shown) <= most else shown[:1]

    def _rest(self, shown: int) -> str:
        return self._band.rest if shown == len(self._band.alarms) else self._band.rest_of_one

    def _tops(self, shown: list[tuple[Alarm, tuple[str, ...]]]) -> list[int]:
        """Return where each alarm begins, and at the end where the rest does."""
        heights = [row_height(len(lines), self.font()) for _alarm, lines in shown]
        return [sum(heights[:at]) for at in range(len(heights) + 1)]

    def _is_roomy(self) -> bool:
        return self.window().height() >= _ROOMY_ROWS * tokens().row_px

    def _width(self) -> int:
        return max(self.width(), _LEAST_PX)

    def _left(self) -> int:
        return round(ruler(self.font(), is_bold=True).width(self.tr("NOW"))) + 4 * tokens().gap_px

    def _key_room(self) -> int:
        return round(ruler(self.font(), is_bold=True).width("F11")) + 4 * tokens().gap_px

    # Qt overrides

    def sizeHint(self) -> QSize:
        needed = self._tops(self._shown())[-1] + row_height()
        is_low = self._gives_room and not self._is_roomy()
        return QSize(_LEAST_PX, needed if is_low else max(3 * row_height(), needed))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # how many lines an alarm takes depends on it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shown = self._shown()
        row = bisect_right(self._tops(shown), event.position().y()) - 1
        if row < len(shown):
            self.opened.emit(shown[row][0])
        else:
            self.waiting_requested.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, thick = tokens(), ruler(self.font(), is_bold=True)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        draw_lines(painter, self._row(2 * look.gap_px, 0, row_height()), thick, (self.tr("NOW"),), look.faded)
        shown = self._shown()
        tops = self._tops(shown)
        for (alarm, lines), top, below in zip(shown, tops, tops[1:], strict=False):
            self._paint_alarm(painter, alarm, lines, top, below - top)
        ink = look.done if self._band.is_quiet else look.ink
        rest, plain = self._row(self._left(), tops[-1], row_height()), ruler(self.font())
        room = self.width() - self._left() - self._key_room()
        draw_lines(painter, rest, plain, plain.cut(self._rest(len(shown)), room, 1), ink)
        if not self._band.is_quiet:
            self._paint_key(painter, "F11", plain, rest, ink)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_alarm(self, painter: QPainter, alarm: Alarm, lines: tuple[str, ...], top: int, height: int) -> None:
        look, thick, left = tokens(), ruler(self.font(), is_bold=True), self._left()
        is_grave = alarm.tone == "danger"
        wash, ink = (look.danger_wash, look.danger) if is_grave else (look.warning_wash, look.warning)
        painter.fillRect(left - look.gap_px, top, self.width() - left + look.gap_px, height - 1, QColor(wash))
        signs = (_SIGN[alarm.tone], *[""] * (len(lines) - 1))
        draw_lines(painter, self._row(left, top, height), thick, signs, ink)
        draw_lines(painter, self._row(left + 2 * look.gap_px, top, height), thick, lines, ink)
        self._paint_key(painter, "F7", thick, self._row(0, top, height), ink)

    def _paint_key(self, painter: QPainter, key: str, measures: Ruler, row: QRect, ink: str) -> None:
        left = self.width() - 2 * tokens().gap_px - round(measures.width(key))
        draw_lines(painter, self._row(left, row.top(), row.height()), measures, (key,), ink)

    def _row(self, left: int, top: int, height: int) -> QRect:
        return QRect(left, top, self.width() - left, height)
