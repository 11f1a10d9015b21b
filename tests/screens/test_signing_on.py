"""Where nobody is on duty, the first act asks who one is; every entry has its author, nothing typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from desktop.screens.main import MainScreen
from tests.desk import FoundedDesk
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, focused, open_main, press

AUTHORS = (
    "SELECT person.name FROM entry JOIN person ON person.id = entry.author_id"
    " WHERE entry.kind IN ('registered', 'note', 'noted', 'call_noted') ORDER BY entry.recorded_at, entry.id"
)


@pytest.fixture
def main(desk, qtbot) -> Iterator[MainScreen]:
    live = live_desk(desk, sits=desk.anna)
    screen = open_main(live)
    yield screen
    close_main(live, screen)


def off_duty(qtbot, main: MainScreen) -> None:
    with qtbot.waitSignal(main._desk.seat.changed):
        qtbot.keyClick(focused(main), Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not main._desk.seat.is_on_duty)


def authors(desk: FoundedDesk) -> list[str]:
    """Return who wrote the requests down, the first one first."""
    with desk.database.read() as session:
        return [name for (name,) in session.execute(text(AUTHORS))]


def test_nothing_is_written_under_the_name_of_one_who_left(qtbot, main, desk):
    off_duty(qtbot, main)
    main.day.page.line.write("No light in the hall")
    press(qtbot, main, Qt.Key.Key_Return)
    assert "Who are you?   1 Anna Petrova   2 Boris Ivanov" in main.window.say.sentence()
    assert (main.day.page.line.text(), authors(desk)) == ("No light in the hall", [])
    press(qtbot, main, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: authors(desk) == ["Boris Ivanov"])
    assert main.day.page.line.text() == ""


def test_whoever_goes_on_typing_is_not_asked_in_the_way(qtbot, main, desk):
    off_duty(qtbot, main)
    main.day.page.line.write("No light")
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.keyClicks(main.day.page.line.field, " in 14")
    assert main.day.page.line.text() == "No light in 14"
    with qtbot.waitSignal(main._desk.seat.changed):
        main.pages.seat.page.take(1)
    assert main.day.page.line.text() == "No light in 14"
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: authors(desk) == ["Anna Petrova"])


def test_a_form_waits_for_the_digit_of_whoever_took_the_call(qtbot, main, desk):
    off_duty(qtbot, main)
    press(qtbot, main, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(main), "Mill Lane")
    press(qtbot, main, Qt.Key.Key_F12)
    assert main.pages.intake.form.half.text("place") == "Mill Lane"
    press(qtbot, main, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: authors(desk) == ["Boris Ivanov"])
    qtbot.waitUntil(lambda: main.pages.intake.form.half.is_empty)


def test_a_note_on_a_card_waits_for_the_digit_too(qtbot, main, desk):
    made = desk.take("No light")
    main.leading.open(made.request_id)
    card = main.pages.card
    qtbot.waitUntil(lambda: card.page.card() is not None)
    off_duty(qtbot, main)
    qtbot.keyClicks(focused(main), "sparks")
    press(qtbot, main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Who are you?" in main.window.say.sentence())
    press(qtbot, main, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: authors(desk)[1:] == ["Boris Ivanov"])


def test_a_call_that_is_no_request_waits_for_the_digit_too(qtbot, main, desk):
    off_duty(qtbot, main)
    press(qtbot, main, Qt.Key.Key_F11)
    press(qtbot, main, Qt.Key.Key_F9)
    press(qtbot, main, Qt.Key.Key_1)
    assert authors(desk) == []
    press(qtbot, main, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: authors(desk) == ["Boris Ivanov"])
