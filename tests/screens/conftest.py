"""Screens at work on a founded desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.day import DayScreen
from desktop.views import theme
from tests.desk import FoundedDesk
from tests.screens.surroundings import LiveDesk, live_desk


@pytest.fixture
def live(qapp: QApplication, desk: FoundedDesk) -> Iterator[LiveDesk]:
    """Real surroundings: Boris sits at the desk."""
    theme.apply(qapp, theme="light", text_pt=14)
    made = live_desk(desk)
    yield made
    made.close()


@pytest.fixture
def day(live: LiveDesk, qtbot) -> Iterator[DayScreen]:
    """The page of the day, read, with the cursor on its line."""
    screen = DayScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.resize(1366, 560)
    screen.page.show()
    screen.page.take_focus()
    with qtbot.waitSignal(screen.shown):
        screen.reload()
    yield screen
    screen.page.line.write("")
    screen.keep_draft()
