"""The window: keys go to the page first, one digit after F9 and F10, Esc steps back."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout

from desktop.models.alarms import Alarm, Band
from desktop.views.page import Page
from desktop.views.theme import apply
from desktop.views.window import Window
from tests.models.lines import line
from tests.room import clipped

LABELS = {
    "F1": "help", "F2": "new call", "F3": "find", "F5": "danger", "F7": "ring", "F8": "print", "F9": "no request",
    "F10": "places", "F11": "waiting",
}  # fmt: skip


class WritingPage(Page):
    """A page with a field, that means something by F6."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.pressed: list[str] = []
        self.inner_steps = 0
        QVBoxLayout(self).addWidget(self.field)

    def key_labels(self) -> Mapping[str, str]:
        return {"F6": "next act"}

    def press(self, key: str) -> bool:
        self.pressed.append(key)
        return key == "F6"

    def step_back(self) -> bool:
        self.inner_steps -= 1
        return self.inner_steps >= 0

    def take_focus(self) -> None:
        self.field.setFocus()


@pytest.fixture
def pages(qtbot) -> tuple[WritingPage, WritingPage]:
    return WritingPage(), WritingPage()


@pytest.fixture
def window(qtbot, pages) -> Window:
    window = Window({"F2": "F4"})
    window.show_name("Lift desk")
    for page, title in zip(pages, ("Day page", "Request"), strict=True):
        window.add(page, title)
    window.show_keys(LABELS)
    qtbot.addWidget(window)
    window.go_home(pages[0])
    window.resize(1366, 740)
    window.show()
    return window


def test_a_key_is_the_pages_first_and_the_windows_otherwise(qtbot, window, pages):
    with qtbot.assertNotEmitted(window.key_pressed):
        qtbot.keyClick(pages[0].field, Qt.Key.Key_F6)
    with qtbot.waitSignal(window.key_pressed) as pressed:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_F3)
    assert pressed.args == ["F3"]
    assert pages[0].pressed == ["F6", "F3"]


def test_a_key_that_was_laid_anew_means_what_it_was_laid_for(qtbot, window, pages):
    with qtbot.waitSignal(window.key_pressed) as pressed:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_F4)
    assert pressed.args == ["F2"]


def test_a_digit_after_f10_is_not_written_even_while_the_cursor_is_in_a_field(qtbot, window, pages):
    window.wait_for_digit("F10")
    with qtbot.waitSignal(window.digit_pressed) as digit:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_3)
    assert digit.args == ["F10", 3]
    assert pages[0].field.text() == ""
    qtbot.keyClick(pages[0].field, Qt.Key.Key_3)
    assert pages[0].field.text() == "3"


def test_a_digit_that_is_waited_for_no_longer_is_written(qtbot, window, pages):
    window.wait_for_digit("F4")
    window.wait_for_digit("")
    with qtbot.assertNotEmitted(window.digit_pressed), qtbot.assertNotEmitted(window.digit_missed):
        qtbot.keyClicks(pages[0].field, "3")
    assert pages[0].field.text() == "3"


def test_a_letter_ends_the_waiting_for_a_digit_and_is_written(qtbot, window, pages):
    window.wait_for_digit("F9")
    with qtbot.assertNotEmitted(window.digit_pressed):
        qtbot.keyClicks(pages[0].field, "a1")
    assert pages[0].field.text() == "a1"


def test_esc_leaves_the_innermost_thing_then_the_page(qtbot, window, pages):
    first, second = pages
    window.go(second)
    second.inner_steps = 1
    qtbot.keyClick(second.field, Qt.Key.Key_Escape)
    assert window.page() is second
    qtbot.keyClick(second.field, Qt.Key.Key_Escape)
    assert window.page() is first
    assert first.field.hasFocus()
    qtbot.keyClick(first.field, Qt.Key.Key_Escape)
    assert window.page() is first


def test_the_title_names_the_page_the_desk_and_the_program(window, pages):
    assert window.windowTitle() == "Day page – Lift desk – Daybook"
    window.go(pages[1])
    assert window.windowTitle() == "Request – Lift desk – Daybook"


def test_text_is_sized_and_parked_calls_fetched_by_one_chord(qtbot, window, pages):
    with qtbot.waitSignal(window.sized) as sized:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert sized.args == [1]
    with qtbot.waitSignal(window.fetch_requested) as fetched:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert fetched.args == [2]


def test_a_click_on_a_key_cap_is_the_key(qtbot, window, pages):
    cap = window.keys._caps["F6"]
    qtbot.mouseClick(cap, Qt.MouseButton.LeftButton)
    assert pages[0].pressed == ["F6"]


def test_enter_presses_the_button_that_has_the_focus(qtbot, window, pages):
    button = QPushButton("A backup", pages[0])
    button.show()
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_the_strip_shows_eight_keys_and_more_in_large_type(qtbot, window, qapp):
    apply(qapp, theme="light", text_pt=22)
    try:
        qtbot.waitUntil(window.keys._more.isVisible)
        shown = [cap.key for cap in window.keys._caps.values() if cap.isVisible()]
        assert 6 <= len(shown) < 10
        assert "F6" in shown, "what the page itself does comes before what every page does"
        qtbot.mouseClick(window.keys._more, Qt.MouseButton.LeftButton)
        rest = [cap.key for cap in window.keys._caps.values() if cap.isVisible()]
        assert set(shown) | set(rest) == {*LABELS, "F6"}
        assert clipped(window) == []
    finally:
        apply(qapp, theme="light", text_pt=14)


def test_an_alarm_is_seen_whatever_page_is_shown(qtbot, window):
    alarm = Alarm("415 trapped", "danger", line().id)
    window.now.show_band(Band((alarm,), "3 carried over", is_quiet=False))
    assert window.now.first_alarm() == alarm
    assert "415 trapped" in window.now.accessibleDescription()
    with qtbot.waitSignal(window.now.opened) as opened:
        qtbot.mouseClick(window.now, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert opened.args == [alarm]


def test_the_sentence_to_say_stays_while_one_writes_on(window):
    window.say.say("Say: Your number is 418.")
    window.say.show_understood("understood: Lenina 14")
    window.say.show_understood("")
    assert window.say.sentence() == "Say: Your number is 418."


def test_a_long_name_of_the_desk_never_makes_the_window_wider_than_the_screen(window):
    name = "The lift dispatchers of the northern and the western districts " * 3
    window.header.show_desk(name, "Anna", is_on_duty=True)
    assert window.minimumSizeHint().width() <= 1366
    assert name in {label.toolTip() for label in window.header.findChildren(QLabel)}


def test_ctrl_and_a_function_key_seats_a_person_and_is_no_function_key(qtbot, window, pages):
    with qtbot.waitSignal(window.seat_requested) as seated, qtbot.assertNotEmitted(window.key_pressed):
        qtbot.keyClick(pages[0].field, Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    assert seated.args == [2]
    with qtbot.waitSignal(window.seat_requested) as seated:
        qtbot.keyClick(pages[0].field, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    assert seated.args == [0]


def test_a_key_that_writes_no_digit_though_it_looks_like_one_ends_the_waiting(qtbot, window, pages):
    window.wait_for_digit("F10")
    with qtbot.assertNotEmitted(window.digit_pressed):
        QApplication.sendEvent(pages[0].field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "²"))
    assert pages[0].field.text() == "²"


def test_a_high_page_behind_the_one_in_sight_pushes_no_key_off_the_screen(window, pages):
    least = window.minimumSizeHint().height()
    pages[1].setMinimumHeight(0)
    pages[1].field.setMinimumHeight(1_000)
    pages[1].layout().activate()
    assert window.minimumSizeHint().height() == least
    window.go(pages[1])
    assert window.minimumSizeHint().height() > 1_000
    window.go(pages[0])
    assert window.minimumSizeHint().height() == least
