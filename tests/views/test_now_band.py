"""The NOW band: an alarm is never cut; what has no room is counted."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.models.alarms import Alarm, Band
from desktop.views.now_band import NowBand
from desktop.views.theme import apply
from tests.painted import painted

LONG = (
    "102 Застревание пассажира в лифте, ул. Мичурина, д. 15, подъезд 1, 1682, опоздание 21 ч 32 мин, "
    "Рогов Д. А. будет к 00:27, перезвонить сейчас"
)
ALARMS = tuple(Alarm(f"{at} {LONG}", "danger", uuid4()) for at in (1, 2))


@pytest.fixture(params=[14, 22])
def band(request, qapp, qtbot) -> Iterator[NowBand]:
    apply(qapp, theme="light", text_pt=request.param)
    shown = NowBand()
    qtbot.addWidget(shown)
    shown.show_band(Band(ALARMS, "3 carried over", is_quiet=False, rest_of_one="1 more, 3 carried over"))
    shown.show()
    shown.resize(1366, shown.sizeHint().height())
    shown.resize(1366, shown.sizeHint().height())  # how high it is depends on its width
    yield shown
    apply(qapp, theme="light", text_pt=14)


def drawn(band: NowBand) -> str:
    return "".join("".join(ink.text for ink in painted(band)).split())


def test_the_most_pressing_alarm_stands_whole(band):
    assert "".join(ALARMS[0].text.split()) in drawn(band).replace("!", "")
    assert "…" not in drawn(band)


def test_an_alarm_without_room_is_counted_in_the_line_for_the_rest(band):
    second = "".join(ALARMS[1].text.split()) in drawn(band).replace("!", "")
    assert ("1more" in drawn(band)) is not second


def test_a_click_on_either_line_of_an_alarm_opens_it(qtbot, band):
    for y in (4, round(band.fontMetrics().lineSpacing() * 1.5)):
        with qtbot.waitSignal(band.opened) as opened:
            qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(200, y))
        assert opened.args == [ALARMS[0]]


def test_a_click_on_the_rest_shows_everything_that_waits(qtbot, band):
    with qtbot.waitSignal(band.waiting_requested):
        qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(200, band.height() - 4))
