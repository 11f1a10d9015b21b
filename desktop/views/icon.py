"""The icon of the program: a ruled page with a receiver on it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "resources" / "icons" / "daybook.svg"
SIDES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def app_icon() -> QIcon:
    """Return the icon in every size that taskbars and title bars ask for; needs a QGuiApplication."""
    icon = QIcon()
    for side_px in SIDES_PX:
        icon.addPixmap(_drawn(side_px))
    return icon


def _drawn(side_px: int) -> QPixmap:
    drawn = QPixmap(side_px, side_px)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return drawn
