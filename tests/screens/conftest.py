"""Screens at work on a founded desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

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
