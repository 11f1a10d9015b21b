"""The writing line underlines what is understood, where it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.domain.reading import Span
from desktop.views.theme import tokens
from desktop.views.writing_line import WritingLine

TEXT = "Lenina 14 no light 89161234567"
PLACE, PHONE = Span(0, 9, "place"), Span(19, 30, "phone")


@pytest.fixture
def line(qtbot):
    line = WritingLine()
    qtbot.addWidget(line)
    line.resize(700, 44)
    line.show()
    qtbot.waitExposed(line)
    line.field.setFocus()
    return line


def underlined(line) -> list[range]:
    """Return the runs of pixels in which the field is underlined."""
    image = line.field.grab().toImage()
    rows = range(image.height() // 2, image.height() - 3)
    accent = QColor(tokens().accent).rgb()
    best: list[range] = []
    for y in rows:
        marked = [x for x in range(4, image.width() - 4) if image.pixel(x, y) == accent]
        found: list[range] = []
        for x in marked:
            if found and found[-1].stop == x:
                found[-1] = range(found[-1].start, x + 1)
            else:
                found.append(range(x, x + 1))
        best = max(best, [run for run in found if len(run) > 12], key=len)
    return best


def test_what_is_understood_is_underlined(qtbot, line):
    line.write(TEXT)
    assert underlined(line) == []
    line.show_spans([PLACE, PHONE])
    place, phone = underlined(line)
    width = line.field.fontMetrics().horizontalAdvance
    assert len(place) == pytest.approx(width(TEXT[:9]), abs=3)
    assert phone.start - place.start == pytest.approx(width(TEXT[:19]), abs=3)


def test_a_long_line_that_is_scrolled_keeps_its_underlines_under_its_words(qtbot, line):
    text = "x" * 120 + " " + TEXT
    line.write(text)
    line.show_spans([Span(121 + 19, 121 + 30, "phone")])
    (phone,) = underlined(line)
    assert phone.stop == pytest.approx(line.field.cursorRect().center().x(), abs=3)


def test_what_stands_before_the_caret_keeps_its_underline_while_one_types_on(qtbot, line):
    line.write(TEXT)
    line.show_spans([PLACE, PHONE])
    qtbot.keyClicks(line.field, " Iva")
    assert list(line.field.spans()) == [PLACE, PHONE]
    line.field.setCursorPosition(12)
    qtbot.keyClick(line.field, Qt.Key.Key_Backspace)
    assert list(line.field.spans()) == [PLACE]
