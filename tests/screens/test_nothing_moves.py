"""Nothing moves under the fingers: the writing line stays where it is, whatever is understood or said."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.screens.main import MainScreen
from desktop.views.theme import apply
from tests.painted import painted
from tests.room import clipped
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, focused, open_main

DANGER = "Lenina 14 man trapped in the lift 89161234567 Ivanov"


@pytest.fixture(
    params=[(code, pt) for code in ("en", "ru", "zh_CN") for pt in (14, 22)], ids=lambda p: f"{p[0]}-{p[1]}"
)
def main(request, desk, qapp) -> Iterator[MainScreen]:
    code, pt = request.param
    apply(qapp, theme="light", text_pt=pt)
    live = live_desk(desk, language=code, sits=desk.anna)
    screen = open_main(live)
    yield screen
    close_main(live, screen)
    apply(qapp, theme="light", text_pt=14)


def y_of_line(main: MainScreen) -> int:
    QApplication.processEvents()
    return main.day.page.line.mapTo(main.window, QPoint(0, 0)).y()


def write(qtbot, main: MainScreen, text: str) -> set[int]:
    """Write letter by letter and wait for what is understood; return where the line stood."""
    seen = set()
    for letter in text:
        qtbot.keyClicks(main.day.page.line.field, letter)
        seen.add(y_of_line(main))
    qtbot.waitUntil(lambda: main.day.understood_now != "")
    return seen | {y_of_line(main)}


def test_the_writing_line_stays_while_calls_are_written_understood_repeated_and_said(qtbot, main):
    seen = {y_of_line(main)}
    for text in ("Lenina 14 lift does not move", "Lenina 14 lift stuck", DANGER, "Lenina 14 lift does not move"):
        seen |= write(qtbot, main, text)
        before = main.window.say.sentence()
        qtbot.keyClick(focused(main), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda said=before: main.window.say.sentence() != said)
        seen.add(y_of_line(main))
    assert len(seen) == 1


def test_a_long_sentence_is_seen_whole_over_the_line_and_the_last_call_too(qtbot, main):
    write(qtbot, main, DANGER)
    qtbot.keyClick(focused(main), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.say.sentence() != "")
    write(qtbot, main, "Lenina 14 lift does not move")
    table, last = main.day.page.table, main.day.lines.rowCount() - 1
    qtbot.waitUntil(lambda: 0 <= table.rowViewportPosition(last) <= table.viewport().height() - table.rowHeight(last))
    assert clipped(main.window, free=(DANGER,)) == []
    drawn = "".join("".join(ink.text for ink in painted(main.day.page)).split())
    assert "".join(main.window.say.sentence().split()) in drawn


def test_the_sentence_stands_under_a_page_that_keeps_no_seat_for_it(qtbot, main):
    main.window.say.say("Say: Your number is 418.")
    QApplication.processEvents()
    assert "Say: Your number is 418." not in [ink.text for ink in painted(main.window.say)]
    qtbot.keyClick(focused(main), Qt.Key.Key_F3)
    main.window.say.say("Say: Your number is 418.")
    QApplication.processEvents()
    assert "Say: Your number is 418." in [ink.text for ink in painted(main.window.say)]
