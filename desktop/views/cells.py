"""A cell of a ruled row: as many lines of text as the row holds."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def draw_cell(painter: QPainter, rect: QRect, font: QFont, text: str, colour: str) -> None:
    """Draw *text* in one line, or in two where the row is high enough, with an ellipsis where it goes on."""
    if not text or rect.width() <= 0:
        return
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    has_room = rect.height() >= 2 * metrics.height()
    if metrics.horizontalAdvance(text) <= rect.width() or not has_room:
        painter.drawText(rect, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
        return
    first = _beginning(text, metrics, rect.width())
    second = metrics.elidedText(text[len(first) :].lstrip(), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, f"{first}\n{second}")


def _beginning(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return what fits in *width*, up to a blank where there is one."""
    fits = 1
    while fits < len(text) and metrics.horizontalAdvance(text[: fits + 1]) <= width:
        fits += 1
    blank = text.rfind(" ", 0, fits + 1)
    return text[:blank] if blank > 0 else text[:fits]
