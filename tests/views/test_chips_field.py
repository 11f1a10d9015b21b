"""One key answers a question."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.views.chips_field import Chip, ChipsField
from desktop.views.question_fields import yes_no


@pytest.fixture
def field(qtbot):
    made = ChipsField("inside", "Anyone inside?", yes_no("yes", "no"))
    qtbot.addWidget(made)
    made.show()
    return made


def press(field, letter):
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


@pytest.mark.parametrize(
    ("letter", "answer"),
    [("y", True), ("Y", True), ("д", True), ("Д", True), ("是", True), ("1", True), ("l", True),
     ("n", False), ("н", False), ("否", False), ("2", False), ("0", False), ("т", False)],
)  # fmt: skip
def test_one_key_answers_and_goes_on(qtbot, field, letter, answer):
    with qtbot.waitSignals([field.answered, field.entered]):
        press(field, letter)
    assert field.value is answer


def test_another_letter_answers_nothing(qtbot, field):
    with qtbot.assertNotEmitted(field.answered):
        press(field, "x")


def test_enter_owes_the_answer_and_backspace_takes_it_back(qtbot, field):
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value is None
    press(field, "y")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.value is None


def test_a_click_answers(qtbot, field):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().topLeft() + field.rect().center() / 20)
    assert field.value is True


def test_the_answer_is_told_to_a_screen_reader(field):
    press(field, "n")
    assert (field.accessibleName(), field.accessibleDescription()) == ("Anyone inside?", "no")


def test_many_choices_take_more_rows_in_a_narrow_form(qtbot):
    chips = [Chip(str(at), "quite a long answer", str(at), str(at)) for at in range(1, 7)]
    field = ChipsField("how", "How?", chips)
    qtbot.addWidget(field)
    assert field.heightForWidth(400) > field.heightForWidth(2_000)


@pytest.mark.parametrize(("yes", "no", "keys"), [("yes", "no", "YN"), ("да", "нет", "ДН"), ("是", "否", "YN")])
def test_the_keys_shown_are_those_of_the_language(yes, no, keys):
    assert "".join(chip.key for chip in yes_no(yes, no)) == keys
