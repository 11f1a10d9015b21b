"""A cell of a ruled row: its lines one under another, and how high a row of so many lines is."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

_LARGE_PT = 18


def row_height(lines: int = 1, font: QFont | None = None) -> int:
    """Return the height in pixels of a ruled row with so many lines."""
    look = tokens()
    if lines < 2 or font is None:
        return look.row_px
    return max(look.row_px, math.ceil(lines * ruler(font).spacing) + look.gap_px // 2 + 1)


def free_lines(*, is_stacked: bool | None = None) -> int:
    """Return how many lines free words may take where nothing else needs more: in large type, or in stacks, two."""
    return 2 if (is_large() if is_stacked is None else is_stacked) else 1


def is_large() -> bool:
    """Return whether the type is so large that an entry takes several lines."""
    return tokens().text_pt >= _LARGE_PT


def draw_lines(painter: QPainter, rect: QRect, measures: Ruler, lines: Sequence[str], colour: str) -> None:
    """Draw *lines* in the middle of *rect*."""
    if not lines:
        return
    painter.setFont(measures.font)
    painter.setPen(QColor(colour))
    foot = rect.top() + (rect.height() - len(lines) * measures.spacing) / 2 + measures.ascent
    for line in lines:
        painter.drawText(QPointF(rect.left(), foot), line)
        foot += measures.spacing
