"""Find: numbers, telephones, words and dates, as one types."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.screens.find import FindScreen
from tests.screens.surroundings import live_desk


@pytest.fixture
def find(desk, qtbot) -> Iterator[FindScreen]:
    live = live_desk(desk)
    screen = FindScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.resize(1366, 560)
    screen.page.show()
    screen.page.take_focus()
    yield screen
    live.close()


def words(find: FindScreen) -> list[str]:
    return [one.words for one in find.lines.lines()]


@pytest.mark.parametrize("typed", ["2", "A26-00002", "1234567", "smell", "lenina 14", "газ", "Ivanova"])
def test_a_request_is_found_by_what_the_caller_can_say(qtbot, find, desk, typed):
    desk.take("Another thing")
    desk.take("smell of gas, запах газа", site_id=desk.house, contact_id=desk.ivanova)
    find.page.field.insert(typed)  # QTest has no Cyrillic keys
    qtbot.waitUntil(lambda: words(find)[:1] == ["smell of gas, запах газа"])


def test_down_and_enter_open_what_was_found(qtbot, find, desk):
    desk.take("only this one")
    qtbot.keyClicks(find.page.field, "only")
    qtbot.waitUntil(lambda: len(words(find)) == 1)
    qtbot.keyClick(find.page.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(find.page.opened) as opened:
        qtbot.keyClick(find.page.field, Qt.Key.Key_Return)
    assert opened.args[0].words == "only this one"


def test_a_date_turns_to_its_day(qtbot, find):
    qtbot.keyClicks(find.page.field, "1.3.2026")
    qtbot.waitUntil(lambda: "1 March 2026" in find.page._answer.text())
    with qtbot.waitSignal(find.day_chosen) as chosen:
        qtbot.keyClick(find.page.field, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 3, 1)]


def test_nothing_found_is_said_in_words(qtbot, find):
    qtbot.keyClicks(find.page.field, "zebra")
    qtbot.waitUntil(lambda: find.page._answer.text().startswith("Nothing was found"))


def test_a_call_of_another_day_is_shown_with_its_date(qtbot, find, desk, clock):
    taken_at = clock()
    desk.take("only this one")
    clock.forward(24 * 60)
    qtbot.keyClicks(find.page.field, "only")
    qtbot.waitUntil(lambda: len(words(find)) == 1)
    shown = find.lines.index(0, 1).data()
    assert shown == find._desk.language.moment(taken_at, find._desk.zone, find._desk.today())
    assert len(shown) > len("15:10")
