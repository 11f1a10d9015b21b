"""The strip of keys: on the smallest screen all that act are seen in usual type, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop.screens.sight import key_labels
from desktop.views.key_strip import KeyStrip
from desktop.views.page import KEYS
from desktop.views.theme import apply
from desktop.wording.language import Language

FRAMED_PX = 1366 - 2 * 4  # the practice company's window has a frame


@pytest.fixture(params=["en", "ru", "zh_CN"])
def strip(request, qapp, qtbot) -> Iterator[KeyStrip]:
    apply(qapp, theme="light", text_pt=14)
    language = Language(request.param)
    for translator in language.translators:
        QApplication.installTranslator(translator)
    shown = KeyStrip()
    qtbot.addWidget(shown)
    shown.resize(FRAMED_PX, 44)
    yield shown
    for translator in language.translators:
        QApplication.removeTranslator(translator)


def test_all_twelve_keys_of_the_page_of_the_day_are_seen(strip):
    word = QCoreApplication.translate
    own = {"F4": word("DayPage", "join"), "F6": word("DayPage", "next act"), "F12": word("DayPage", "save")}
    strip.show_keys({**key_labels(), **own}, tuple(own))
    strip.show()
    seen = [key for key in KEYS if strip._caps[key].isVisible()]
    assert seen == list(KEYS)
    assert all(cap.fontMetrics().horizontalAdvance(cap.text()) < cap.width() for cap in strip._caps.values())


def test_all_keys_of_the_form_and_of_a_card_are_seen(strip):
    word = QCoreApplication.translate
    form = {
        "F2": word("IntakePage", "park, next call"),
        "F4": word("IntakePage", "join"),
        "F12": word("IntakePage", "save"),
    }
    card = {"F4": word("CardPage", "join"), "F6": word("CardPage", "act"), "F12": word("CardPage", "do it")}
    left = key_labels(is_call_left=True)
    for labels in ({**key_labels(), **form}, {**left, **card}):
        strip.show_keys(labels, ())
        strip.show()
        assert [key for key in KEYS if strip._caps[key].isVisible()] == [key for key in KEYS if key in labels]
