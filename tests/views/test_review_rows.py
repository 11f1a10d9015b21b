"""The rows of the day review, also of a long day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.models.review_list import ReviewList, ReviewShown
from desktop.views.review_rows import ReviewRows

_LINES = 600


@pytest.fixture
def rows(qtbot):
    review = ReviewList()
    made = ReviewRows(review)
    qtbot.addWidget(made)
    made.resize(1350, 436)
    made.show()
    qtbot.waitExposed(made)
    review.replace(
        [
            ReviewShown(key=f"line {n}", number=str(n), time="10:47", place="BRONX", words="Parking", who="2 · NYPD")
            for n in range(_LINES)
        ]
    )
    return made


def test_page_down_goes_on_while_a_long_day_is_still_being_laid_out(rows, qtbot):
    rows.setCurrentIndex(rows.model().index(300, 0))
    rows.doItemsLayout()  # begins anew: the first hundred lines lie where they belong, the chosen one not yet
    QTest.keyClick(rows, Qt.Key.Key_PageDown)
    assert 300 < rows.currentIndex().row() < 330
    assert rows.is_chosen(rows.currentIndex())
    qtbot.waitUntil(lambda: rows.visualRect(rows.currentIndex()).intersects(rows.viewport().rect()))


def test_pages_go_to_the_last_line_and_back_to_the_first(rows):
    pages = 0
    while rows.currentIndex().row() < _LINES - 1:
        QTest.keyClick(rows, Qt.Key.Key_PageDown)
        pages += 1
    assert 30 < pages < 60
    for _page in range(pages):
        QTest.keyClick(rows, Qt.Key.Key_PageUp)
    assert rows.currentIndex().row() == 0


def test_a_row_that_needs_no_more_room_when_chosen_lays_nothing_out_anew(rows, qtbot):
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(_LINES - 1, 0)).height() > 0)
    with qtbot.assertNotEmitted(rows.itemDelegate().sizeHintChanged):
        for _line in range(3):
            QTest.keyClick(rows, Qt.Key.Key_Down)


def test_a_row_whose_words_are_cut_unfolds_when_chosen(rows, qtbot):
    long = ReviewShown(key="long", number="9", place="BRONX", words="Commercial Overnight Parking, Sidewalk " * 9)
    rows.model().bring([long, *rows.model().rows()])
    first = rows.model().index(0, 0)
    qtbot.waitUntil(lambda: rows.visualRect(first).height() > 0)
    before = rows.visualRect(first).height()
    rows.setCurrentIndex(first)
    qtbot.waitUntil(lambda: rows.visualRect(first).height() > before)
