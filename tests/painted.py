"""What is painted: every text that a window draws, with its place; lists paint their cells without any label."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QModelIndex, QPoint, QRect
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QWidget

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Ink:
    """A piece of text as drawn. left, foot, right -- in pixels of the widget; foot is its base line."""

    text: str
    left: float
    foot: float
    right: float


def painted(widget: QWidget) -> list[Ink]:
    """Return all texts that *widget* draws now, in the order of drawing."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setResolution(widget.logicalDpiX())
    widget.render(generator)
    root = ET.fromstring(bytes(buffer.data().data()).decode())
    found: list[Ink] = []
    for group in root.iter(f"{_SVG}g"):
        numbers = group.get("transform", "matrix(1,0,0,1,0,0)").removeprefix("matrix(").removesuffix(")").split(",")
        shift_x, shift_y = float(numbers[4]), float(numbers[5])
        for piece in group.findall(f"{_SVG}text"):
            font = QFont(widget.font())
            font.setBold(int(piece.get("font-weight", "400")) >= QFont.Weight.Bold.value)
            text = piece.text or ""
            left = float(piece.get("x", "0")) + shift_x
            width = QFontMetricsF(font).horizontalAdvance(text)
            found.append(Ink(text, left, float(piece.get("y", "0")) + shift_y, left + width))
    return found


def cells(view: QAbstractItemView) -> dict[tuple[int, int], str]:
    """Return what is drawn in each cell (row, column) in sight, read line by line, without blanks."""
    origin = view.viewport().mapTo(view, QPoint(0, 0))
    by_cell: dict[tuple[int, int], list[Ink]] = {}
    for ink in painted(view):
        index = _index(view, ink, origin)
        if index is not None:
            by_cell.setdefault((index.row(), index.column()), []).append(ink)
    return {
        cell: "".join("".join(ink.text for ink in sorted(inks, key=lambda ink: (round(ink.foot), ink.left))).split())
        for cell, inks in by_cell.items()
    }


def spilled(view: QAbstractItemView) -> list[str]:
    """Return what is drawn beyond its own row or the right end of its cell."""
    origin = view.viewport().mapTo(view, QPoint(0, 0))
    ascent = QFontMetricsF(view.font()).capHeight()
    found = []
    for ink in painted(view):
        index = _index(view, ink, origin)
        if index is None:
            continue
        cell: QRect = view.visualRect(index).translated(origin)
        if ink.right > min(cell.right(), view.width()) + 2 or ink.foot - ascent < cell.top() - 1:
            found.append(f"{ink.text!r} stands beyond its cell")
    return found


def _index(view: QAbstractItemView, ink: Ink, origin: QPoint) -> QModelIndex | None:
    """Return the cell that a text begins in; None of a heading, a label, or what is out of sight."""
    middle = QPoint(round(ink.left) + 1, round(ink.foot) - 4) - origin
    if not view.viewport().rect().contains(middle):
        return None
    index = view.indexAt(middle)
    return index if index.isValid() else None
