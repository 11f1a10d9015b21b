"""The line under the page: all of the sentence is seen, and what is understood beside or above it."""

import pytest

from desktop.views.say_line import SayLine
from desktop.views.theme import apply
from tests.painted import painted

SENTENCE = "Назовите номер: 418. Уже звоню механику и перезвоню вам до 14:15. " * 3
UNDERSTOOD = (
    "понято: ул. Мичурина, д. 15, подъезд 1, лифт 1682, звонил Зайцев Владимир Петрович, +7 900 000-61-52, срочно"
)


@pytest.fixture(params=[14, 22])
def line(request, qapp, qtbot):
    apply(qapp, theme="light", text_pt=request.param)
    shown = SayLine()
    qtbot.addWidget(shown)
    shown.resize(1366, 50)
    shown.show()
    yield shown
    apply(qapp, theme="light", text_pt=14)


def test_nothing_of_a_long_sentence_or_of_what_is_understood_is_cut(line):
    line.say(SENTENCE)
    line.show_understood(UNDERSTOOD)
    line.resize(1366, line.sizeHint().height())
    drawn = "".join("".join(ink.text for ink in painted(line)).split())
    assert "".join(SENTENCE.split()) in drawn
    assert "".join(UNDERSTOOD.split()) in drawn
    assert all(line.fontMetrics().ascent() <= ink.foot + 2 <= line.height() for ink in painted(line))


def test_short_words_stand_beside_the_sentence_so_that_the_page_does_not_jump(line):
    line.say("Your number is 418.")
    before = line.sizeHint().height()
    line.show_understood("Lenina 14")
    assert line.sizeHint().height() == before
