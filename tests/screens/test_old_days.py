"""Old days of a station of a server: fetched when somebody turns to one, and never signed or printed by half."""

from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from desktop.screens.day import DayScreen
from desktop.screens.paper import PaperScreen
from desktop.screens.review import ReviewScreen
from tests.screens.late_station import OLD_DAY, Late, late, silent
from tests.screens.surroundings import Frame
from tests.sync.conftest import company

__all__ = ["company", "late", "silent"]
AWAY = "the server does not answer: lines may be missing"
NOT_ALL_HERE = "2 Mar 2026 is not all here"


@pytest.fixture
def day(late: Late, qtbot) -> DayScreen:
    screen = DayScreen(late.live.desk)
    late.live.kept.append(screen)
    qtbot.addWidget(screen.page, before_close_func=lambda _page: late.live.close())
    screen.page.resize(1366, 560)
    screen.page.show()
    return screen


@pytest.fixture
def review(late: Late, qtbot) -> ReviewScreen:
    screen = ReviewScreen(late.live.desk)
    frame = Frame(screen.page)
    late.live.kept += [screen, frame]
    screen.page.said.connect(late.live.said.append)
    frame.resize(1366, 560)
    qtbot.addWidget(frame, before_close_func=lambda _frame: late.live.close())
    frame.show()
    return screen


def words(day: DayScreen) -> list[str]:
    return [line.words for line in day.lines.lines()]


def hint(day: DayScreen) -> str:
    return day.page._empty.text()


def test_an_old_day_is_asked_for_and_comes(day: DayScreen, late: Late, qtbot):
    day.go_to(OLD_DAY)
    assert "asking the server" in day.page.note()
    assert day.page._note.isVisible()
    qtbot.waitUntil(lambda: words(day) == ["Zebra in the shaft"] and day.page.note() == "")
    assert late.old in late.station.rows("request")


def test_a_day_that_was_fetched_is_asked_for_no_more(day: DayScreen, late: Late, qtbot):
    day.go_to(OLD_DAY)
    qtbot.waitUntil(lambda: words(day) == ["Zebra in the shaft"] and day.page.note() == "")
    late.server_goes()
    day.go_to(late.live.desk.today())
    day.go_to(OLD_DAY)
    assert day.page.note() == ""
    qtbot.waitUntil(lambda: words(day) == ["Zebra in the shaft"])


def test_a_day_of_these_weeks_is_nobody_s_question(day: DayScreen, late: Late, qtbot):
    late.server_goes()
    day.go_to(late.live.desk.day.of(late.live.desk.now()))
    assert day.page.note() == ""


def test_without_the_server_it_is_said_and_the_day_comes_when_it_is_back(day: DayScreen, late: Late, qtbot):
    late.server_goes()
    day.go_to(OLD_DAY)
    qtbot.waitUntil(lambda: AWAY in day.page.note())
    assert words(day) == []
    assert hint(day) == ""  # not that no call was written down

    late.server_returns()
    qtbot.waitUntil(lambda: words(day) == ["Zebra in the shaft"] and day.page.note() == "")


def test_nothing_waits_for_a_server_that_says_nothing(day: DayScreen, late: Late, silent: int, qtbot):
    late.server_goes(silent)
    beats: list[int] = []
    heart = QTimer(day, interval=10)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start()
    clock = QElapsedTimer()
    clock.start()
    day.go_to(OLD_DAY)
    assert clock.elapsed() < 500  # libpq would wait ten seconds
    qtbot.waitUntil(lambda: len(beats) > 10)
    assert "asking the server" in day.page.note()

    day.go_to(late.live.desk.today())
    assert day.page.note() == ""
    qtbot.keyClicks(day.page.line.field, "a call meanwhile")
    with qtbot.waitSignal(day.registered):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    assert clock.elapsed() < 9_000


def test_half_a_day_is_neither_signed_nor_printed(review: ReviewScreen, late: Late, qtbot):
    late.server_goes()
    asked: list[Any] = []
    review.print_requested.connect(asked.append)
    review.go_to(OLD_DAY)
    qtbot.waitUntil(lambda: AWAY in review.page.note.text())
    qtbot.waitUntil(lambda: "2026" in review.page.day.text() and review.page.empty.isVisible())
    assert review.page.empty.text() == ""
    for key in ("F12", "F8"):
        late.live.said.clear()
        review.page.press(key)
        assert NOT_ALL_HERE in late.live.said[-1]
    review.page.remark.setFocus()
    review.page.press("F12")
    assert NOT_ALL_HERE in late.live.said[-1]
    assert asked == []
    assert late.station.rows("day_review") == {}

    late.server_returns()
    qtbot.waitUntil(lambda: "requests 1" in review.page.totals.text() and review.page.note.isHidden())
    review.page.press("F8")
    assert asked == [OLD_DAY]
    review.page.press("F12")
    review.page.press("F12")
    qtbot.waitUntil(lambda: "Signed by Anna Petrova" in review.page.signature.text())


def test_a_page_of_the_book_is_not_made_of_half_a_day(late: Late, qtbot):
    screen = PaperScreen(late.live.desk, lambda _page: None)
    late.live.kept.append(screen)
    qtbot.addWidget(screen.page, before_close_func=lambda _page: late.live.close())
    screen.show_day(OLD_DAY)
    qtbot.waitUntil(lambda: any(NOT_ALL_HERE in said for said in late.live.said))
