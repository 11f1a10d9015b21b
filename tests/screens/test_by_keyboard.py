"""The whole window by the keyboard alone and by a screen reader: whatever pages there are, they are walked through."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.screens.main import MainScreen
from desktop.views.page import Page
from desktop.views.theme import apply
from tests.screens.surroundings import every_page, live_desk
from tests.screens.test_main import LANGUAGES, close_main, open_main

_MOST_STEPS = 120
_SAME_ROW_PX = 8
_CHORD = re.compile(r"\b(?:Alt|Ctrl)\+")
_BY_OTHER_KEYS = {
    "KindList": "Ctrl+1 … Ctrl+8",
    "_Neighbours": "Alt+G",
    "DirectoryListView": "Up and Down while one types",
}
"""What Tab need not come to, and the keys that do: the form of the directory is a way of its own, from Enter to Esc."""


@pytest.fixture(params=LANGUAGES)
def main(request, desk, qtbot, qapp) -> Iterator[MainScreen]:
    apply(qapp, theme="light", text_pt=14)
    live = live_desk(desk, language=request.param, sits=desk.anna)
    taken = desk.take("stuck at the third floor", equipment_id=desk.lift, contact_id=desk.ivanova,
                      category_id=desk.trapped, is_danger=True)  # fmt: skip
    screen = open_main(live)
    screen.window.activateWindow()
    qtbot.waitUntil(screen.window.isActiveWindow)
    screen.pages.card.open(taken.request_id)
    yield screen
    close_main(live, screen)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget first."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parentWidget()).__name__}"


def focusable(page: QWidget) -> set[QWidget]:
    """Return what on *page* the focus can come to: what only holds others is none, it scrolls by itself."""
    return {
        widget
        for widget in (page, *page.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (isinstance(widget, QAbstractScrollArea) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus)
    }


def walked(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Return where the key leads, step by step, until it comes back to where it began, or nowhere new."""
    way: list[QWidget] = []
    for _step in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        if here is None or here in way:
            return way
        way.append(here)
        QTest.keyClick(here, key)
        QApplication.processEvents()
    raise AssertionError(f"{key} leads on and on: {[called(widget) for widget in way[-4:]]}")


def problems_of(page: Page, *, enters: bool = False) -> list[str]:
    """Return what is wrong with the keyboard's way through a page that is shown.

    enters -- Enter leads into a form that Tab goes through by itself
    """
    found = [f"no name: {called(widget)}" for widget in focusable(page) if not name_of(widget).strip()]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached: set[QWidget] = set()
        for way_in in ((), *([(Qt.Key.Key_Return,)] if enters else [])):
            page.take_focus()
            for one in way_in:
                QTest.keyClick(QApplication.focusWidget() or page, one)
            way = walked(key)
            reached |= set(way)
            if not way:
                found.append("nothing has the focus")
            elif len(focusable(page)) > 1 and QApplication.focusWidget() is way[-1]:
                found.append(f"{key.name} does not leave {called(way[-1])}")
        found += [
            f"{key.name} never comes to {called(widget)}"
            for widget in focusable(page) - reached
            if type(widget).__name__ not in _BY_OTHER_KEYS and not _CHORD.search(name_of(widget))
        ]
    return found


def test_every_page_is_walked_through_by_tab_and_each_thing_has_a_name(qtbot, main):
    problems = []
    for page, title in every_page(main):
        main.window.go(page)
        qtbot.waitUntil(lambda page=page: main.window.page() is page)
        QApplication.processEvents()
        enters = page is main.pages.directory.page
        problems += [f"{title}: {problem}" for problem in problems_of(page, enters=enters)]
    assert "\n".join(problems) == ""


def test_the_form_is_walked_through_in_the_order_in_which_it_is_read(qtbot, main):
    page = main.pages.intake.page
    main.window.go(page)
    page.press("F5")
    QApplication.processEvents()
    assert problems_of(page) == []
    page.take_focus()
    sheet = page.sheet
    fields = [widget for widget in walked() if sheet.isAncestorOf(widget)]
    asked = {sheet.field(name) for name in (*sheet.fields, *sheet.questions.fields)}
    assert {field for field in asked if field is not None and field.isVisibleTo(sheet)} <= set(fields)
    qtbot.waitUntil(lambda: are_read_in_order(fields, sheet.widget()))  # once the danger's questions are laid out


def are_read_in_order(fields: Sequence[QWidget], sheet: QWidget) -> bool:
    """Return whether each field lies right of the one before it, or below it."""
    places = [field.mapTo(sheet, QPoint(0, 0)) for field in fields]
    return all(
        after.x() > before.x() if abs(after.y() - before.y()) < _SAME_ROW_PX else after.y() > before.y()
        for before, after in pairwise(places)
    )
