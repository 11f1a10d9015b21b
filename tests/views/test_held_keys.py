"""What is pressed before the screens are at work: letters are written at once, everything else waits its turn."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.models.line_text import Reader
from desktop.screens.sight import Sight
from desktop.views.held_keys import HeldKeys
from desktop.wording.language import Language


@pytest.fixture
def sight(qtbot) -> Sight:
    made = Sight(Reader(Language("en"), ZoneInfo("Europe/Riga"), date(2026, 3, 2)), {})
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.page.line.field.hasFocus)
    return made


@pytest.fixture
def held(qapp: QApplication, sight: Sight) -> Iterator[HeldKeys]:
    holding = HeldKeys(qapp)
    yield holding
    holding.let_go()


def test_letters_are_written_at_once(qtbot, sight, held):
    qtbot.keyClicks(sight.page.line.field, "lift stands")
    qtbot.keyClick(sight.page.line.field, Qt.Key.Key_Backspace)
    assert sight.page.line.text() == "lift stand"


def test_a_function_key_and_what_follows_it_wait_and_come_in_their_order(qtbot, sight, held):
    heard: list[str] = []
    sight.window.key_pressed.connect(lambda key: heard.append(f"{key}:{sight.page.line.text()}"))
    qtbot.keyClicks(sight.page.line.field, "one")
    qtbot.keyClick(sight.page.line.field, Qt.Key.Key_F2)
    qtbot.keyClicks(sight.page.line.field, " two")
    assert (heard, sight.page.line.text()) == ([], "one")
    held.release()
    assert (heard, sight.page.line.text()) == (["F2:one"], "one two")


def test_enter_waits_until_somebody_registers(qtbot, sight, held):
    written: list[str] = []
    sight.page.registered.connect(lambda: written.append(sight.page.line.text()))
    qtbot.keyClicks(sight.page.line.field, "water")
    qtbot.keyClick(sight.page.line.field, Qt.Key.Key_Return)
    assert written == []
    held.release()
    assert written == ["water"]


def test_after_the_release_keys_act_at_once(qtbot, sight, held):
    held.release()
    with qtbot.waitSignal(sight.window.key_pressed) as heard:
        qtbot.keyClick(sight.page.line.field, Qt.Key.Key_F3)
    assert heard.args == ["F3"]


def test_what_nobody_can_do_any_more_is_forgotten(qtbot, sight, held):
    heard: list[str] = []
    sight.window.key_pressed.connect(heard.append)
    qtbot.keyClick(sight.page.line.field, Qt.Key.Key_F2)
    held.let_go()
    assert heard == []


def test_where_the_window_is_about_to_go_letters_wait_too_and_come_in_the_new_one(qtbot, qapp, sight):
    held = HeldKeys(qapp, lets_write=False)
    qtbot.keyClicks(sight.page.line.field, "hums")
    assert sight.page.line.text() == ""
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    held.release()
    assert (sight.page.line.text(), other.text()) == ("", "hums")
