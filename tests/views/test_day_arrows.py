"""Two arrows turn the day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop.views.day_arrows import DayArrows


@pytest.mark.parametrize(("place", "days"), [(0, -1), (1, 1)])
def test_each_arrow_says_how_many_days_and_has_a_name(qtbot, place, days):
    arrows = DayArrows()
    qtbot.addWidget(arrows)
    button = arrows.findChildren(QToolButton)[place]
    assert button.accessibleName()
    with qtbot.waitSignal(arrows.turned) as turned:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert turned.args == [days]
