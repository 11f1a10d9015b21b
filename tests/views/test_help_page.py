"""The key card."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from desktop.views import theme
from desktop.views.help_page import HelpPage
from desktop.wording.language import Language
from tests.room import clipped


@pytest.fixture
def page(qtbot, qapp):
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(1366, 555)
    page.show()
    qtbot.waitExposed(page)
    yield page
    theme.apply(qapp, theme="light", text_pt=14)


def test_all_keys_are_seen_without_scrolling(page, qtbot):
    area = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert clipped(page) == []


def test_in_large_type_there_is_one_column(page, qtbot, qapp):
    theme.apply(qapp, theme="light", text_pt=22)
    names = [label for label in page.findChildren(QLabel) if label.text() in ("F2", "F12", "Ctrl+Z")]
    qtbot.waitUntil(lambda: len({name.x() for name in names}) == 1)
    assert clipped(page) == []


def test_in_a_low_window_the_keys_are_scrolled_and_none_is_cut(qtbot, qapp):
    translators = Language("ru").translators
    for translator in translators:
        qapp.installTranslator(translator)
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(1366, 480)
    page.show()
    try:
        area = page.findChild(QScrollArea)
        assert area is not None
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0 and clipped(page) == [])
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
