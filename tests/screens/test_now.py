"""The NOW band is kept true by changes and by the clock; only danger makes a sound."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.now import NowScreen
from desktop.views.header import Header
from desktop.views.now_band import NowBand
from tests.screens.surroundings import LiveDesk, live_desk


@pytest.fixture
def live(desk, qtbot) -> Iterator[LiveDesk]:
    made = live_desk(desk)
    yield made
    made.close()


@pytest.fixture
def now(live, qtbot) -> NowScreen:
    band, header = NowBand(), Header()
    qtbot.addWidget(band)
    qtbot.addWidget(header)
    screen = NowScreen(live.desk, band, header)
    with qtbot.waitSignal(screen.changed):
        screen.reload()
    return screen


def test_a_late_request_rises_into_the_band_when_its_time_has_come(qtbot, now, desk, clock):
    taken = desk.take("stopped", category_id=desk.stopped, priority="urgent")
    clock.forward(119)
    with qtbot.waitSignal(now.changed):
        now.reload()
    assert not now.waiting().overdue
    clock.forward(2)
    now.reload()
    qtbot.waitUntil(lambda: [line.id for line in now.waiting().overdue] == [taken.request_id])


def test_only_danger_to_a_person_makes_a_sound(qtbot, now, desk, monkeypatch):
    beeps = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    with qtbot.waitSignal(now.changed, check_params_cb=lambda waiting: waiting.open_count == 1):
        desk.take("a lamp is out")
    assert not beeps
    with qtbot.waitSignal(now.changed, check_params_cb=lambda waiting: bool(waiting.danger)):
        desk.take("a person is inside", is_danger=True)
    assert beeps == [1]
    with qtbot.waitSignal(now.changed, check_params_cb=lambda waiting: waiting.open_count == 3):
        desk.take("another lamp")
    assert beeps == [1]


def test_the_header_counts_what_is_open_late_and_parked(qtbot, now, desk):
    with qtbot.waitSignal(now.changed, check_params_cb=lambda waiting: waiting.open_count == 1):
        desk.take("one")
    now.count_parked(2)
    said = now._header._counts.accessibleName()
    assert said.startswith("Open 1, Late 0, Parked 2")
