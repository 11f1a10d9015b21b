"""Find and open what is on the server alone: local answers at once, older ones below, or that it is away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from desktop.domain.records import RequestLine
from desktop.screens.find import FindScreen
from desktop.screens.main import MainScreen
from tests.screens.late_station import Late, late, silent
from tests.screens.test_main import close_main, open_main
from tests.sync.conftest import company

__all__ = ["company", "late", "silent"]


@pytest.fixture
def main(late: Late) -> Iterator[MainScreen]:
    screen = open_main(late.live)
    yield screen
    close_main(late.live, screen)


@pytest.fixture
def find(main: MainScreen) -> FindScreen:
    main.window.go(main.pages.find.page)
    return main.pages.find


def found(find: FindScreen) -> list[str]:
    return [line.words for line in find.lines.lines()]


def answer(find: FindScreen) -> str:
    return find.page._answer.text()


def typed(qtbot, find: FindScreen, text: str) -> None:
    find.page.field.setFocus()
    qtbot.keyClicks(find.page.field, text)


def test_what_is_here_is_shown_at_once_and_older_ones_come_below(find: FindScreen, late: Late, qtbot):
    late.station.take("Another zebra")
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: found(find) == ["Another zebra"])
    assert answer(find) == "1 request found, the newest first. Asking the server for older ones …"
    qtbot.waitUntil(lambda: found(find) == ["Another zebra", "Zebra in the shaft"])
    assert answer(find) == "1 request found, the newest first. 1 older one from the server below."
    assert late.old not in late.station.rows("request")


def test_enter_on_an_old_one_fetches_it_whole_and_opens_its_card(find: FindScreen, main: MainScreen, late: Late, qtbot):
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: found(find) == ["Zebra in the shaft"])
    qtbot.keyClick(find.page.field, Qt.Key.Key_Down)
    qtbot.keyClick(find.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.page() is main.pages.card.page)
    card = main.pages.card.page.card()
    assert card is not None
    assert (card.line.id, card.entries[-1].kind) == (late.old, "closed")
    assert main.window.say.sentence() == ""


def test_who_goes_on_meanwhile_finds_no_card_under_his_fingers(find: FindScreen, main: MainScreen, late: Late, qtbot):
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: found(find) == ["Zebra in the shaft"])
    old: RequestLine = find.lines.lines()[0]
    main.leading.open(old.id)
    main.window.go_home(main.day.page)
    qtbot.waitUntil(lambda: "It is here now, and was not opened" in main.window.say.sentence())
    assert main.window.page() is main.day.page


def test_without_the_server_what_is_here_is_found_and_the_rest_is_said(find: FindScreen, late: Late, qtbot):
    late.server_goes()
    late.station.take("Another zebra")
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: "on the server, which does not answer now" in answer(find))
    assert found(find) == ["Another zebra"]
    late.server_returns()
    qtbot.waitUntil(lambda: found(find) == ["Another zebra", "Zebra in the shaft"])


def test_an_old_one_that_cannot_be_fetched_is_not_opened_and_it_is_said(
    find: FindScreen, main: MainScreen, late: Late, qtbot
):
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: found(find) == ["Zebra in the shaft"])
    late.server_goes()
    main.leading.open(late.old)
    qtbot.waitUntil(lambda: "it could not be fetched" in main.window.say.sentence())
    assert main.window.page() is find.page


def test_nothing_here_and_nothing_there_is_said_as_ever(find: FindScreen, late: Late, qtbot):
    typed(qtbot, find, "unicorn")
    qtbot.waitUntil(lambda: answer(find) == "Nothing was found. Try fewer words, or a part of the number.")


def test_what_is_typed_on_drops_the_question_before(find: FindScreen, late: Late, silent: int, qtbot):
    late.server_goes(silent)
    typed(qtbot, find, "zebra")
    qtbot.waitUntil(lambda: "Asking the server" in answer(find))
    find.page.field.clear()
    assert answer(find) == ""
    assert found(find) == []
