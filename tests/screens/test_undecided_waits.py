"""Everything that waits: what is to be decided stands first, and what has no card is decided there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.models.form_draft import StoredForm
from desktop.models.waiting_list import HeadingRole
from desktop.screens.main import MainScreen
from desktop.storage.queries.desk import teams
from desktop.storage.queries.undecided import undecided
from desktop.workflow import directory
from desktop.workflow.forms import save_form
from tests.screens.on_server import answer, refuse, share
from tests.screens.surroundings import LiveDesk


@pytest.fixture
def main(qtbot, live: LiveDesk) -> MainScreen:
    share(live.founded.office)
    made = MainScreen(live.desk)
    live.kept.append(made)

    def leave(_window: object) -> None:
        made.keep_drafts()
        live.close()

    qtbot.addWidget(made.window, before_close_func=leave)
    made.window.resize(1366, 740)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def press(main: MainScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or main.window, key)


def lines(main: MainScreen) -> list[str]:
    rows = main.pages.waiting.list
    return [rows.index(row).data() for row in range(rows.rowCount())]


def rename(live: LiveDesk, name: str) -> None:
    directory.save(live.founded.office, "team", live.founded.field, {"name": name}, by=live.founded.anna)


def waits(live: LiveDesk) -> int:
    with live.founded.database.read() as session:
        return len(undecided(session, live.desk.day).refused)


def test_what_was_refused_stands_first_and_enter_leads_to_its_card(qtbot, main, live):
    f = live.founded
    odd = f.take("Odd").request_id
    refuse(f.office, "23514")
    f.take("Stuck", category_id=f.trapped)
    live.desk.sharing.moved.emit()

    assert main.pages.waiting.page.isHidden()
    qtbot.waitUntil(lambda: len(main.pages.waiting._undecided) == 1)
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) > 2 and lines(main)[0] == "Refused by the server: 1")
    assert lines(main)[1].startswith("1 · Boris Ivanov, 12:00: Registered as A26-00001")
    assert lines(main)[2].startswith("People in danger")

    press(main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.pages.card.page.decision.decision() is not None)
    assert main.window.page() is main.pages.card.page
    assert main.pages.card.page.card().line.id == odd


def test_a_refused_call_that_is_struck_through_leaves_card_and_page(qtbot, main, live):
    live.founded.take("Odd")
    qtbot.waitUntil(lambda: main.day.lines.rowCount() == 1)
    refuse(live.founded.office, "23514")
    press(main, Qt.Key.Key_F11)
    live.desk.sharing.moved.emit()
    qtbot.waitUntil(lambda: "Refused by the server: 1" in lines(main))
    press(main, Qt.Key.Key_Home, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.pages.card.page.decision.decision() is not None)

    press(main, Qt.Key.Key_F4)

    qtbot.waitUntil(lambda: main.window.page() is main.pages.waiting.page)
    qtbot.waitUntil(lambda: lines(main) == [] and main.day.lines.rowCount() == 0)


def test_a_refused_change_of_the_directory_says_why_and_is_struck_through_there(qtbot, main, live):
    rename(live, "Lifts")
    rename(live, "Lifts and doors")
    refuse(live.founded.office, "42501")

    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)
    assert lines(main)[1] == (
        "Anna Petrova, 12:00: Changed in the directory (team): Lifts and doors – refused. Anna Petrova has no right to"
        " this on the server. Once a supervisor has given it, send it again."
        " F12: send it again. F4: strike it through, with the 1 later entry that waits behind it."
        " F6: correct it."
    )
    assert main.pages.waiting.page.key_labels() == {"F4": "strike", "F12": "send again", "F6": "correct"}

    press(main, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: lines(main) == [])
    with live.founded.database.read() as session:
        assert "Field" in [team.name for team in teams(session)]
    assert waits(live) == 0


def test_a_refused_change_of_the_directory_is_sent_again_there(qtbot, main, live):
    rename(live, "Lifts")
    refuse(live.founded.office, "42501")
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)

    press(main, Qt.Key.Key_F12)

    qtbot.waitUntil(lambda: lines(main) == [])
    assert waits(live) == 0


def test_what_was_new_in_the_directory_stands_in_its_form_again_to_be_corrected(qtbot, main, live):
    f = live.founded
    typed = {"name": "Union", "note": "pays by the month"}
    directory.save(f.office, "customer", None, typed, by=f.boris)
    refuse(f.office, "23505")
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)

    press(main, Qt.Key.Key_F6)

    qtbot.waitUntil(lambda: main.window.page() is main.pages.directory.page)
    qtbot.waitUntil(lambda: main.pages.directory.row.title() == "Union")
    assert waits(live) == 0
    (half,) = main.pages.directory._drafts.all()
    assert (half.is_new, half.typed["name"], half.typed["note"]) == (True, "Union", "pays by the month")
    main.pages.directory._drafts.take_back(half.key)


def test_what_was_changed_in_the_directory_is_half_typed_again(qtbot, main, live):
    rename(live, "Lifts")
    refuse(live.founded.office, "42501")
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)

    press(main, Qt.Key.Key_F6)

    qtbot.waitUntil(lambda: main.window.page() is main.pages.directory.page)
    (half,) = main.pages.directory._drafts.all()
    assert (half.key, half.typed) == (live.founded.field, {"name": "Lifts"})
    main.pages.directory._drafts.take_back(half.key)


def test_a_refused_form_of_a_kind_stands_in_its_page_again(qtbot, main, live):
    f = live.founded
    asked = {"questions": [{"key": "ill", "kind": "yes_no", "labels": {"en": "Ill?"}}]}
    save_form(f.office, f.stopped, asked, {"en": ["lift stands"]}, based_on=None, by=f.anna)
    refuse(f.office, "42501")
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)

    press(main, Qt.Key.Key_F6)

    qtbot.waitUntil(lambda: main.window.page() is main.pages.form.page)
    draft = main.pages.form.draft
    assert (draft.form, draft.patterns) == (asked, {"en": ["lift stands"]})
    assert draft.stored == StoredForm(form={}, patterns={})


def test_one_key_decides_one_thing_though_another_takes_its_place(qtbot, main, live):
    for name in ("Union", "Other union"):
        directory.save(live.founded.office, "customer", None, {"name": name}, by=live.founded.boris)
        refuse(live.founded.office, "23505")
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 3)

    press(main, Qt.Key.Key_F4, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: len(lines(main)) == 2)
    press(main, Qt.Key.Key_F4)
    qtbot.wait(50)

    assert waits(live) == 1


def test_it_comes_while_the_list_is_looked_at_and_leaves_the_chosen_line(qtbot, main, live):
    f = live.founded
    f.take("Stuck", category_id=f.trapped)
    f.take("Stuck too", category_id=f.trapped)
    press(main, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: len(lines(main)) == 3)
    press(main, Qt.Key.Key_Down)
    chosen = main.pages.waiting.page.selected()

    answer(f.office)
    rename(live, "Lifts")
    refuse(f.office, "42501")
    live.desk.sharing.moved.emit()
    qtbot.waitUntil(lambda: lines(main)[0] == "Refused by the server: 1")

    assert main.pages.waiting.page.selected() == chosen
    assert main.pages.waiting.list.index(0).data(HeadingRole)
