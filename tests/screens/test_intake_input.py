"""What comes into the form beside plain letters: too much, NUL, half characters, input methods, a full disk."""

import resource

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication


def paste(intake, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    intake.press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", ["place", "who", "words", "access"])
def test_two_megabytes_pasted_give_a_sentence_and_what_is_typed_stays(intake, name):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to(name)
    intake.type("before")
    paste(intake, "ю" * 2_000_000)
    assert "too long" in intake.said[-1]
    assert intake.page.sheet.fields[name].text() == "before"


@pytest.mark.parametrize("name", ["place", "words"])
def test_nul_is_left_out_with_a_sentence(intake, name):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to(name)
    paste(intake, "flat\x007")
    assert intake.page.sheet.fields[name].text() == "flat7"
    assert "cannot be kept" in intake.said[-1]


@pytest.mark.parametrize("text", ["שלום כיתה 5", "лифт 🚨👨‍👩‍👧", "电梯困人 3 楼", "e\u0301cole"])
def test_right_to_left_emoji_and_chinese_are_kept_as_they_are(intake, text):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("words")
    paste(intake, text)
    assert intake.card(intake.save().request_id).line.words == text


def test_lines_pasted_into_a_field_of_one_line_stand_on_one(intake):
    intake.press(Qt.Key.Key_F2)
    paste(intake, "Lenina\r\n14\tflat 2")
    assert intake.page.sheet.fields["place"].text() == "Lenina 14 flat 2"


@pytest.mark.parametrize("name", ["place", "words"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_input_method_owns_enter_and_esc_while_it_composes(intake, name, key):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to(name)
    QApplication.sendEvent(intake.page.sheet.fields[name], QInputMethodEvent("dianti", []))
    intake.press(key)
    assert intake.window.page() is intake.page
    assert intake.focus == name
    done = QInputMethodEvent("", [])
    done.setCommitString("电梯")
    QApplication.sendEvent(intake.page.sheet.fields[name], done)
    assert intake.page.sheet.fields[name].text() == "电梯"
    intake.press(Qt.Key.Key_Return)
    assert intake.focus != name


def test_a_full_disk_is_said_and_everything_stays_typed(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("iv")
    intake.type("stuck at 3rd")
    intake.settled()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        intake.press(Qt.Key.Key_F12)
        intake.qtbot.waitUntil(lambda: any("NOT SAVED" in sentence for sentence in intake.said))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert intake.window.page() is intake.page
    assert intake.page.sheet.fields["words"].text() == "stuck at 3rd"
    intake.type(" floor")
    assert intake.card(intake.save().request_id).line.words == "stuck at 3rd floor"


def test_f12_twice_registers_one_call(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F12, Qt.Key.Key_F12)
    intake.qtbot.waitUntil(lambda: bool(intake.registered))
    intake.settled()
    assert len(intake.registered) == 1


def test_f2_right_after_f12_opens_the_next_call(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F12, Qt.Key.Key_F2)
    intake.qtbot.waitUntil(lambda: bool(intake.registered))
    assert intake.window.page() is intake.page
    assert intake.page.sheet.fields["place"].text() == ""
    assert intake.focus == "place"


def test_what_is_pressed_while_the_call_is_written_down_does_not_stand_in_the_form(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("words")
    intake.type("no light")
    intake.press(Qt.Key.Key_F12)
    intake.type("xyz")
    assert intake.page.sheet.fields["words"].text() == "no light"
    intake.qtbot.waitUntil(lambda: bool(intake.registered))
    assert intake.card(intake.registered[0].request_id).line.words == "no light"
