"""The mark of a request: a tick, a clock, a cross, an unequal sign; told apart by its form, coloured besides."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop.domain.ticks import Tick
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler

_SIDE = 0.68  # of the letters' height
_LINES = {
    Tick.ON_SERVER: ((0.02, 0.55, 0.36, 0.90), (0.36, 0.90, 0.98, 0.12)),
    Tick.WAITING: ((0.50, 0.50, 0.50, 0.22), (0.50, 0.50, 0.70, 0.60)),
    Tick.REFUSED: ((0.10, 0.10, 0.90, 0.90), (0.90, 0.10, 0.10, 0.90)),
    Tick.CONFLICT: ((0.02, 0.34, 0.98, 0.34), (0.02, 0.66, 0.98, 0.66), (0.74, 0.02, 0.26, 0.98)),
}
_GRAVE = frozenset({Tick.REFUSED, Tick.CONFLICT})


def mark_room(font: QFont) -> int:
    """Return how many pixels a mark takes beside text in *font*, its distance included."""
    return round(_side(font)) + tokens().gap_px // 2


def draw_mark(painter: QPainter, right: float, middle: float, font: QFont, tick: Tick, *, ink: str = "") -> None:
    """Draw a mark that ends at *right*, with its middle at that height. ink -- instead of its own colour"""
    side = _side(font)
    look = tokens()
    place = QRectF(right - side, middle - side / 2, side, side)
    pen = QPen(QColor(ink or (look.danger if tick in _GRAVE else look.faded)), max(1.4, side / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tick is Tick.WAITING:
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    for x1, y1, x2, y2 in _LINES[tick]:
        painter.drawLine(QLineF(_at(place, x1, y1), _at(place, x2, y2)))
    painter.restore()


def _side(font: QFont) -> float:
    return ruler(font).ascent * _SIDE


def _at(place: QRectF, x: float, y: float) -> QPointF:
    return QPointF(place.left() + x * place.width(), place.top() + y * place.height())
