"""Number, time, state, deadline, place and person stand whole in every list, in each language, small and large."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTableView

from desktop.models.request_lines import COLUMNS, RequestLines
from desktop.screens.directory import KINDS
from desktop.screens.main import MainScreen
from desktop.views.theme import apply
from desktop.wording.names import initials
from desktop.workflow import directory, orders, progress
from desktop.workflow.same_call import same_call
from tests.painted import cells, painted
from tests.room import clipped
from tests.screens.surroundings import live_desk, page_named
from tests.screens.test_main import close_main, open_main, settled

LANGUAGES = ("en", "ru", "zh_CN")
WORDS = "It stands between the third and the fourth floor and hums; the light inside goes off and on, nobody is inside"
MECHANIC = "Константиновский Александр Владимирович"
CALLER = "Рождественская Екатерина Константиновна"
STREET = "проспект Красногвардейский"


@pytest.fixture
def busy(desk):
    """A desk with long names: late since yesterday, on its way, done, trapped, owed, printed."""
    f = desk
    directory.save(f.office, "person", f.orlov, {"name": MECHANIC}, by=f.anna)
    directory.save(f.office, "contact", f.ivanova, {"name": CALLER}, by=f.anna)
    directory.save(f.office, "site", f.house, {"name": STREET}, by=f.anna)
    about = {"site_id": f.entrance, "contact_id": f.ivanova, "equipment_id": f.lift}
    late = f.take(WORDS, **about, due_at=f.clock() + timedelta(minutes=30))
    progress.assign(f.office, late.request_id, f.told, person_id=f.orlov)
    orders.issue_order(f.office, late.request_id, f.told, copy=0, pdf="0" * 64)
    f.clock.forward(22 * 60 + 59)
    coming = f.take(WORDS, **about)
    progress.accept(
        f.office, coming.request_id, f.told, person_id=f.orlov, eta_at=f.clock() + timedelta(hours=10, minutes=47)
    )
    f.take(WORDS, **about, category_id=f.trapped, is_danger=True)
    f.take("doors")
    same = f.take(WORDS, **about)
    progress.assign(f.office, same.request_id, f.told, person_id=f.petrov)
    same_call(f.office, same.request_id, f.told, other=coming.request_id)
    return f


@pytest.fixture(params=[(code, pt) for code in LANGUAGES for pt in (14, 22)], ids=lambda p: f"{p[0]}-{p[1]}")
def main(request, busy, qapp) -> Iterator[MainScreen]:
    code, pt = request.param
    apply(qapp, theme="light", text_pt=pt)
    live = live_desk(busy, language=code, sits=busy.anna)
    screen = open_main(live)
    yield screen
    close_main(live, screen)
    apply(qapp, theme="light", text_pt=14)


def go(qtbot, main: MainScreen, name: str) -> None:
    main.window.go(page_named(main, name))
    settled(qtbot, main)


def whole(table: QTableView) -> list[str]:
    """Return the cells in sight in which something is missing, the free words left out."""
    lines, found = table.model(), []
    assert isinstance(lines, RequestLines)
    drawn = cells(table)
    for row in range(lines.rowCount()):
        position, height = table.rowViewportPosition(row), table.rowHeight(row)
        if position < 0 or position + height > table.viewport().height():
            continue
        in_row = "".join(drawn.get((row, at), "") for at in range(len(COLUMNS)))
        for at, column in enumerate(COLUMNS):
            said, _was = lines.said(row, at)
            texts = {"".join(text.split()) for text in (said, lines.said_shorter(row, at))}
            if column.name != "words" and said and not any(text and text in in_row for text in texts):
                found.append(f"{column.name}: {said!r} is not in {in_row!r}")
    return found


def test_the_page_of_the_day(qtbot, main):
    table = main.day.page.table
    go(qtbot, main, "day")
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    assert settled_free(qtbot, main) == []
    assert whole(table) == []


def test_the_chosen_line_shows_all_its_words(qtbot, main):
    table = main.day.page.table
    go(qtbot, main, "day")
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    for row in range(table.model().rowCount()):
        table.selectRow(row)
        QApplication.processEvents()
        said = "".join(table.model().said(row, 4)[0].split())
        inks = painted(table)
        drawn = "".join("".join(ink.text for ink in inks).split())
        assert said in drawn
        for number, words in enumerate(table._unfolded.get(row, ())):
            unfolded = next(ink for ink in reversed(inks) if ink.text == words)
            cells_of_row = [ink for ink in inks if ink.foot > table.rowViewportPosition(row) and ink is not unfolded]
            above = [ink.foot for ink in cells_of_row if ink.foot < unfolded.foot]
            line = table.fontMetrics().height()
            assert number or not above or unfolded.foot - max(above) >= 0.8 * line, words


def test_what_was_found_what_waits_orders_and_review(qtbot, main):
    go(qtbot, main, "find")
    main.pages.find.page.field.insert("floor")
    qtbot.waitUntil(lambda: main.pages.find.lines.rowCount() > 0)
    assert settled_free(qtbot, main) == []
    assert whole(main.pages.find.page.table) == []
    for name in ("waiting", "orders", "review"):
        go(qtbot, main, name)
        view = next(view for view in main.window.page().findChildren(QListView) if view.isVisible())
        qtbot.waitUntil(lambda view=view: view.model().rowCount() > 0)
        assert settled_free(qtbot, main) == [], name


def test_every_kind_of_the_directory(qtbot, main):
    go(qtbot, main, "directory")
    for kind in KINDS:
        main.pages.directory.open(kind)
        assert settled_free(qtbot, main) == [], kind


def test_the_card_and_what_can_be_done_now(qtbot, main):
    lines = main.day.page.table.model()
    assert isinstance(lines, RequestLines)
    qtbot.waitUntil(lambda: lines.rowCount() > 1)
    chosen = lines.lines()[-2]
    main.pages.card.open(chosen.id)
    go(qtbot, main, "card")
    assert settled_free(qtbot, main) == []
    QTest.keyClick(QApplication.focusWidget() or main.window.page(), Qt.Key.Key_F6)
    assert settled_free(qtbot, main) == []


def settled_free(qtbot, main: MainScreen) -> list[str]:
    """Return what is cut off, the caller's words left out, once answers and layout are there."""
    try:
        qtbot.waitUntil(lambda: clipped(main.window, free=[WORDS]) == [], timeout=3_000)
    except qtbot.TimeoutError:
        return clipped(main.window, free=[WORDS])
    return []


def test_a_long_name_of_who_sits_here_does_not_widen_the_window(qtbot, main, busy):
    main.window.header.show_desk("Диспетчерская лифтов", f"{MECHANIC} {CALLER}" * 3, is_on_duty=True)
    assert main.window.minimumSizeHint().width() <= 1366
    assert initials(MECHANIC) == "Константиновский А. В."
