"""PySide6 must not take references off None, True and False: after some thousand calls the interpreter would abort."""

import sys

import pytest
from PySide6.QtWidgets import QLabel

CALLS = 2_000


@pytest.mark.parametrize("constant", [None, True, False], ids=str)
def test_thousands_of_qt_calls_leave_the_constants_alone(qtbot, constant):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(constant)
    for number in range(CALLS):
        label.setText(str(number))
        label.isVisible()
        label.isEnabled()
        label.setVisible(False)
    assert abs(sys.getrefcount(constant) - before) < 200
