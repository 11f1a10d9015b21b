"""The marks are told apart without their colours, in every size of text."""

import itertools

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from desktop.domain.ticks import Tick
from desktop.views.theme import font
from desktop.views.tick_mark import draw_mark, mark_room

SIDE = 64
LEAST_PIXELS = 8


def drawn(tick: Tick, in_font: QFont) -> QImage:
    """Return the mark in one ink on white."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    draw_mark(painter, SIDE - 2, SIDE / 2, in_font, tick, ink="#000000")
    painter.end()
    return image


def dark(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).lightness() < 128}


@pytest.mark.parametrize("text_pt", [12, 14, 22])
def test_every_mark_has_a_form_of_its_own_within_its_room(qapp, text_pt):
    in_font = font(text_pt=text_pt)
    forms = {tick: dark(drawn(tick, in_font)) for tick in Tick}

    for one, other in itertools.combinations(Tick, 2):
        assert len(forms[one] ^ forms[other]) > LEAST_PIXELS, (one, other)
    for pixels in forms.values():
        assert min(x for x, _y in pixels) >= SIDE - 2 - mark_room(in_font)
