"""What can wait stands beside the first page, ticks what is done, goes when it is done or put away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.screens.main import MainScreen
from desktop.storage.queries.categories import categories
from desktop.views.wish_list import WishList
from desktop.workflow.duty import go_on_duty
from desktop.workflow.first_steps import begin_first_steps
from tests.screens.surroundings import LiveDesk, live_desk
from tests.screens.test_main import close_main, open_main


@pytest.fixture
def live(desk, qtbot) -> Iterator[LiveDesk]:
    begin_first_steps(desk.office)
    go_on_duty(desk.office, desk.anna)
    made = live_desk(desk, sits=desk.anna)
    yield made
    made.close()


@pytest.fixture
def main(live) -> Iterator[MainScreen]:
    screen = open_main(live)
    yield screen
    close_main(live, screen)


def steps(main: MainScreen) -> WishList:
    return main.day.first_steps.aside.list


def button(wishes: WishList, wish: str) -> QPushButton:
    return next(one for one in wishes.findChildren(QPushButton) if one.property("wish") == wish)


def beside(main: MainScreen) -> bool:
    return main.day.page.aside is not None


def test_it_stays_beside_the_page_after_the_first_call_and_takes_the_keys_from_nobody(qtbot, main, desk):
    qtbot.waitUntil(lambda: beside(main))
    assert main.day.page.line.field.hasFocus()
    desk.take("the first call")
    qtbot.waitUntil(lambda: main.day.lines.rowCount() == 1)
    assert beside(main)
    assert main.day.page.line.field.hasFocus()
    main.day.page.day_requested.emit(-1)
    qtbot.waitUntil(lambda: not beside(main))


def test_what_is_done_is_ticked_there_and_at_the_desk(qtbot, main, desk):
    qtbot.waitUntil(lambda: beside(main))
    assert button(steps(main), "people").text().startswith("✓")
    assert not button(steps(main), "backup").text().startswith("✓")
    main.pages.paper.issued.emit()
    main.day.first_steps.note("backup")
    for wishes in (steps(main), main.pages.seat.page.wishes):
        qtbot.waitUntil(lambda wishes=wishes: button(wishes, "backup").text().startswith("✓"))
        qtbot.waitUntil(lambda wishes=wishes: button(wishes, "test_print").text().startswith("✓"))
    desk.take("the first call")
    qtbot.waitUntil(lambda: not beside(main))  # all are done: name, trade, people, customers were before


def test_the_name_is_typed_and_stands_over_the_page(qtbot, main, desk):
    name = steps(main).name
    name.setFocus()
    name.setText("Anna Maria Petrova")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main._desk.seat.person.name == "Anna Maria Petrova")
    assert "Anna Maria Petrova" in main.window.say.sentence()


def test_a_trade_is_chosen_by_a_key_and_can_be_taken_back(qtbot, main, desk):
    def kinds() -> set[str]:
        return {one.key for one in main._desk.read(categories)}

    service = steps(main)._trades["service"]
    service.setFocus()
    qtbot.keyClick(service, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "system_down" in kinds())
    qtbot.waitUntil(main.pages.seat.page.wishes._trades["service"].isChecked)
    qtbot.keyClick(service, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "system_down" not in kinds())


def test_put_away_it_is_found_again_at_the_desk(qtbot, main, desk):
    qtbot.waitUntil(lambda: beside(main))
    button(steps(main), "aside").click()
    qtbot.waitUntil(lambda: not beside(main))
    assert main.window.say.sentence() == "F10 5 has the list again."
    again = button(main.pages.seat.page.wishes, "beside")
    qtbot.waitUntil(lambda: not again.isHidden())
    again.click()
    qtbot.waitUntil(lambda: beside(main))


def test_who_may_not_choose_is_told_and_sees_what_holds(qtbot, main, desk):
    main._desk.seat.take(next(one for one in main.pages.seat.show_now() if one.id == desk.boris))
    steps(main)._trades["heating"].click()
    qtbot.waitUntil(lambda: not steps(main)._trades["heating"].isChecked())
    assert "supervisor" in main.window.say.sentence()


def test_each_wish_leads_where_it_is_done(qtbot, main):
    for wish, page in (("people", "directory"), ("customers", "directory"), ("connect", "server")):
        button(steps(main), wish).click()
        assert main.window.page() is getattr(main.pages, page).page
        main.window.go_home(main.day.page)
    with qtbot.waitSignal(main.wished) as wished:
        button(steps(main), "backup").click()
    assert wished.args == ["backup", ""]


def test_what_is_ticked_already_is_not_asked_for_again_with_each_call(qtbot, main, desk):
    before = main.day.first_steps.steps
    assert button(steps(main), "customers").text().startswith("✓")
    desk.take("No light", caller_name="Somebody new", phone="8 916 000-00-01")
    main._desk.changes.happened.emit({"person": set()})  # behind it
    qtbot.waitUntil(lambda: main.day.first_steps.steps is not before)
    asked = main.day.first_steps.steps
    main._desk.changes.happened.emit({"contact": set(), "site": set()})
    seen: list[int] = []
    main._desk.lanes.read.run("the test", lambda: 1, done=seen.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert main.day.first_steps.steps is asked
