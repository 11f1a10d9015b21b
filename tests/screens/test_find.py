"""Find: numbers, telephones, words and dates, as one types."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.screens.find import FindScreen
from tests.screens.surroundings import live_desk


@pytest.fixture
def find(desk, qtbot) -> Iterator[FindScreen]:
    live = live_desk(desk)
    screen = FindScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.resize(1366, 560)
    screen.page.show()
    screen.page.take_focus()
    yield screen
    live.close()


def words(find: FindScreen) -> list[str]:
    return [one.words for one in find.lines.lines()]


@pytest.mark.parametrize("typed", ["2", "A26-00002", "1234567", "smell", "lenina 14", "газ", "Ivanova"])
def test_a_request_is_found_by_what_the_caller_can_say(qtbot, find, desk, typed):
    desk.take("Another thing")
    desk.take("smell of gas, запах газа", site_id=desk.house, contact_id=desk.ivanova)
    find.page.field.insert(typed)  # QTest has no Cyrillic keys
    qtbot.waitUntil(lambda: words(find)[:1] == ["smell of gas, запах газа"])


def test_down_and_enter_open_what_was_found(qtbot, find, desk):
    desk.take("only this one")
    qtbot.keyClicks(find.page.field, "only")
    qtbot.waitUntil(lambda: len(words(find)) == 1)
    qtbot.keyClick(find.page.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(find.page.opened) as opened:
        qtbot.keyClick(find.page.field, Qt.Key.Key_Return)
    assert opened.args[0].words == "only this one"


def test_a_date_turns_to_its_day(qtbot, find):
    qtbot.keyClicks(find.page.field, "1.3.2026")
    qtbot.waitUntil(lambda: "1 March 2026" in find.page._answer.text())
    with qtbot.waitSignal(find.day_chosen) as chosen:
        qtbot.keyClick(find.page.field, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 3, 1)]


def test_nothing_found_is_said_in_words(qtbot, find):
    qtbot.keyClicks(find.page.field, "zebra")
    qtbot.waitUntil(lambda: find.page._answer.text().startswith("Nothing was found"))


def test_a_call_of_another_day_is_shown_with_its_date(qtbot, find, desk, clock):
    taken_at = clock()
    desk.take("only this one")
    clock.forward(24 * 60)
    qtbot.keyClicks(find.page.field, "only")
    qtbot.waitUntil(lambda: len(words(find)) == 1)
    shown = find.lines.index(0, 1).data()
    assert shown == find._desk.language.moment(taken_at, find._desk.zone, find._desk.today())
    assert len(shown) > len("15:10")


def read_as(find: FindScreen) -> str:
    return find.page.read_as()


def seat(find: FindScreen) -> list[str]:
    return [row.title for row in find.page.seat.rows.rows()]


def ready(qtbot, find: FindScreen) -> None:
    """Wait until it is known whom and what a search may name."""
    qtbot.waitUntil(lambda: bool(find._known.teams))


def test_how_each_part_is_read_is_said_under_the_line(qtbot, find):
    ready(qtbot, find)
    qtbot.keyClicks(find.page.field, 'late team:field to:orlov -door "the lift" 1.3.2026')
    assert read_as(find).removeprefix("Read as: ").split(" · ") == [
        "late now", "team Field", "given to Pavel Orlov", "not: “door”", "exactly “the lift”", "Sunday, 1 March 2026",
    ]  # fmt: skip
    find.page.field.setText("team:xyz")
    assert read_as(find) == "Read as: “team:xyz” is no filter known here: “xyz” as a word"
    find.page.field.clear()
    assert read_as(find) == ""


def test_filters_and_words_find_what_fits_all_of_them(qtbot, find, desk):
    ready(qtbot, find)
    desk.take("the door", category_id=desk.stopped)
    desk.take("another door")
    qtbot.keyClicks(find.page.field, "open team:field door")
    qtbot.waitUntil(lambda: words(find) == ["the door"])
    assert find.page.answer().startswith("1 request")


def test_tab_writes_on_what_is_half_typed(qtbot, find):
    ready(qtbot, find)
    qtbot.keyClicks(find.page.field, "late te")
    assert seat(find)[0] == "team:"
    qtbot.keyClick(find.page.field, Qt.Key.Key_Tab)
    assert find.page.field.text() == "late team:"
    assert seat(find) == ["team:The desk".replace("The desk", '"The desk"'), "team:Field", 'team:"The maker"']
    assert find.page.press("Alt+2")
    assert find.page.field.text() == "late team:Field "
    assert find.page.field.hasFocus()


def test_where_no_filter_fits_the_words_are_looked_for_and_it_is_said(qtbot, find, desk):
    ready(qtbot, find)
    desk.take("closed door")
    qtbot.keyClicks(find.page.field, "closed door")
    qtbot.waitUntil(lambda: words(find) == ["closed door"])
    assert find.page.answer().startswith("Nothing fits these filters; their words were looked for.")


def test_rows_of_the_directory_stand_beside_and_a_digit_opens_them(qtbot, find, desk):
    ready(qtbot, find)
    qtbot.keyClicks(find.page.field, "Ivanova")
    qtbot.waitUntil(lambda: "Ivanova" in seat(find))
    with qtbot.waitSignal(find.row_chosen) as chosen:
        find.page.press(f"Alt+{seat(find).index('Ivanova') + 1}")
    assert chosen.args == ["contact", desk.ivanova]
    find.page.field.setText("orlov")
    qtbot.waitUntil(lambda: seat(find)[:1] == ["Pavel Orlov"])
    with qtbot.waitSignal(find.row_chosen) as chosen:
        find.page.press("Alt+1")
    assert chosen.args == ["person", desk.orlov]


def test_f12_keeps_a_search_under_a_name_and_a_digit_runs_it_again(qtbot, find, desk):
    ready(qtbot, find)
    desk.take("the door")
    qtbot.keyClicks(find.page.field, "open door")
    find.page.press("F12")
    assert find.page.seat.name.hasFocus()
    find.page.seat.name.setText("Doors")
    qtbot.keyClick(find.page.seat.name, Qt.Key.Key_Return)
    qtbot.waitUntil(find.page.field.hasFocus)
    find.page.field.clear()
    qtbot.waitUntil(lambda: seat(find) == ["Doors  (1)"])
    desk.take("another door")
    find.page.field.setText("x")
    find.page.field.clear()
    qtbot.waitUntil(lambda: seat(find) == ["Doors  (2)"])
    assert find.page.press("Alt+1")
    assert find.page.field.text() == "open door"
    qtbot.waitUntil(lambda: len(words(find)) == 2)


def test_a_kept_search_is_renamed_by_f12_and_let_go_by_an_empty_name_or_del(qtbot, find):
    ready(qtbot, find)
    for line in ("late", "mine"):
        find.page.field.setText(line)
        find.page.press("F12")
        qtbot.keyClick(find.page.seat.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not find.page.seat.is_asking())
    find.page.press("F12")
    find.page.seat.name.setText("My own")
    find.page.press("F12")
    find.page.field.clear()
    qtbot.waitUntil(lambda: seat(find) == ["late  (0)", "My own  (0)"])
    find.page.field.setText("late")
    find.page.press("F12")
    find.page.seat.name.clear()
    qtbot.keyClick(find.page.seat.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not find.page.seat.is_asking())
    find.page.field.clear()
    qtbot.waitUntil(lambda: seat(find) == ["My own  (0)"])
    qtbot.keyClick(find.page.field, Qt.Key.Key_Tab)
    qtbot.waitUntil(find.page.seat.list.hasFocus)
    qtbot.keyClick(find.page.seat.list, Qt.Key.Key_Down)
    qtbot.keyClick(find.page.seat.list, Qt.Key.Key_Delete)
    assert find.page.field.text() == "mine"
    find.page.field.clear()
    qtbot.waitUntil(lambda: seat(find) == [])


def test_esc_leaves_the_name_and_then_the_list_and_keeps_the_line(qtbot, find):
    find.page.field.setText("late")
    find.page.press("F12")
    assert find.page.step_back()
    assert find.page.field.hasFocus()
    assert find.page.field.text() == "late"
    assert not find.page.step_back()


def test_all_of_very_many_can_be_scrolled_to_and_only_what_is_seen_is_read(qtbot, find, desk):
    with desk.database.batch():
        for n in range(400):
            desk.take(f"zebra {n}")
    qtbot.keyClicks(find.page.field, "zebra")
    qtbot.waitUntil(lambda: find.lines.rowCount() == 400)
    assert find.page.answer().startswith("400 request")
    assert len(find.lines.lines()) <= 200
    qtbot.keyClick(find.page.field, Qt.Key.Key_Up)
    selected = find.page.table.selected()
    assert selected is not None
    assert selected.words == "zebra 0"
    assert len(find.lines.lines()) <= 250
    desk.take("zebra again")
    find._on_changes({"request": set()})
    qtbot.waitUntil(lambda: find.lines.rowCount() == 401)
    assert find.page.table.selected() == selected
