"""The row of a sheet that came back."""

import pytest

from desktop.views.return_row import ReturnRow
from desktop.views.theme import apply
from desktop.wording.language import Language


@pytest.fixture
def in_large_russian(qapp):
    language = Language("ru")
    for translator in language.translators:
        qapp.installTranslator(translator)
    apply(qapp, theme="light", text_pt=22)
    yield
    apply(qapp, theme="light", text_pt=14)
    for translator in language.translators:
        qapp.removeTranslator(translator)


def test_each_field_says_what_it_is_for_where_there_is_no_room_for_titles(in_large_russian, qtbot):
    row = ReturnRow()
    qtbot.addWidget(row)
    row.resize(1366, 100)
    row.make_room(is_tight=True)
    row.show()
    qtbot.waitUntil(lambda: row.minutes.placeholderText() == "Минуты", timeout=5_000)
    assert row.number.placeholderText() == row.titles[0].text()
