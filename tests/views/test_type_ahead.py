"""What is typed while a call is being saved arrives afterwards, in order, where the focus is then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.views.type_ahead import TypeAhead


@pytest.fixture
def lines(qtbot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    fields = QLineEdit(), QLineEdit()
    for field in fields:
        layout.addWidget(field)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    yield fields
    sheet.close()


def test_letters_wait_and_arrive_where_the_focus_is_then(qtbot, lines):
    form, writing_line = lines
    ahead = TypeAhead(form)
    form.setFocus()
    ahead.hold()
    QTest.keyClicks(form, "next")
    assert form.text() == ""
    writing_line.setFocus()
    ahead.release()
    qtbot.waitUntil(lambda: writing_line.text() == "next")
    assert form.text() == ""


def test_keys_pressed_before_the_kept_ones_are_through_come_after_them(qtbot, lines):
    form, _writing_line = lines
    ahead = TypeAhead(form)
    form.setFocus()
    ahead.hold()
    QTest.keyClicks(form, "one ")
    ahead.release()
    QTest.keyClicks(form, "two")
    qtbot.waitUntil(lambda: form.text() == "one two")


def test_a_kept_key_that_saves_again_keeps_the_rest_waiting(qtbot, lines):
    form, writing_line = lines
    ahead = TypeAhead(form)
    form.returnPressed.connect(ahead.hold)
    form.setFocus()
    ahead.hold()
    QTest.keyClicks(form, "first")
    QTest.keyClick(form, Qt.Key.Key_Return)
    QTest.keyClicks(form, "second")
    ahead.release()
    qtbot.waitUntil(lambda: form.text() == "first")
    QCoreApplication.processEvents()
    assert form.text() == "first"
    writing_line.setFocus()
    ahead.release()
    qtbot.waitUntil(lambda: writing_line.text() == "second")


def test_without_saving_every_key_goes_its_way_at_once(lines):
    form, _writing_line = lines
    ahead = TypeAhead(form)
    ahead.release()
    QTest.keyClicks(form, "now")
    assert form.text() == "now"


def test_given_up_nothing_is_pressed_and_the_letters_are_handed_back(qtbot, lines):
    form, _writing_line = lines
    ahead = TypeAhead(form)
    entered = []
    form.returnPressed.connect(lambda: entered.append(True))
    form.setFocus()
    ahead.hold()
    QTest.keyClick(form, Qt.Key.Key_Return)
    QTest.keyClicks(form, "key ")
    QTest.keyClick(form, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form, Qt.Key.Key_F6)
    QTest.keyClicks(form, "7")
    assert ahead.give_up() == "key 7"
    QTest.keyClicks(form, "on")
    qtbot.waitUntil(lambda: form.text() == "on")
    assert entered == []
