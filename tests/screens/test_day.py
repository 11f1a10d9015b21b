"""The day page: text and Enter is a request; live, by differences, and nothing typed is lost."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.domain.calls import NewCall, Registered
from desktop.domain.ids import new_id
from desktop.models.request_lines import RequestRole
from desktop.screens.day import DayScreen
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.register import register


def write(qtbot, day: DayScreen, text: str) -> None:
    qtbot.keyClicks(day.page.line.field, text)


def enter(qtbot, day: DayScreen) -> Registered:
    with qtbot.waitSignal(day.registered) as registered:
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    return registered.args[0]


def row(day: DayScreen, at: int):
    return day.lines.index(at, 0).data(RequestRole)


def test_text_and_enter_is_a_request_with_its_number_and_the_place_owed(qtbot, day):
    write(qtbot, day, "somebody rang about a noise")
    done = enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert done.number == "A26-00001"
    assert row(day, 0).words == "somebody rang about a noise"
    assert row(day, 0).place_state == "owed"
    assert day.page.line.text() == ""


def test_a_place_and_a_telephone_plainly_in_the_line_are_understood(qtbot, day, desk):
    write(qtbot, day, "Lenina 14 entrance 2 lift 2 stuck, 8 916 123-45-67")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert row(day, 0).equipment == "2"
    assert row(day, 0).place == "Lenina, 14, entrance 2"
    assert row(day, 0).caller == "Ivanova"


def test_where_the_caller_usually_is_is_stored_as_not_confirmed(qtbot, day):
    with qtbot.waitSignal(day.understood, check_params_cb=lambda said: "where Ivanova usually is: ask" in said):
        write(qtbot, day, "89161234567 stuck")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert (row(day, 0).place, row(day, 0).place_state) == ("Lenina, 14, entrance 2", "unconfirmed")


def test_a_misspelt_place_is_offered_and_stored_as_not_confirmed_with_the_words_of_the_line(qtbot, day):
    with qtbot.waitSignal(day.understood, check_params_cb=lambda said: "perhaps Lenina, 14: F2 to look" in said):
        write(qtbot, day, "Lenuna 14 no light")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    stored = row(day, 0)
    assert (stored.place, stored.place_state, stored.words) == ("Lenina, 14", "unconfirmed", "Lenuna 14 no light")


def test_of_two_places_both_are_said_and_neither_is_stored_nor_where_the_caller_usually_is(qtbot, day):
    with qtbot.waitSignal(day.understood, check_params_cb=lambda said: "Lenina, 14 or Lenina, 140?" in said):
        write(qtbot, day, "89161234567 Lenina 14 or Lenina 140")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert (row(day, 0).place, row(day, 0).place_state, row(day, 0).caller) == ("", "owed", "Ivanova")


def test_14_is_neither_14a_nor_140(qtbot, day):
    write(qtbot, day, "Lenina 14 smell of gas")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert row(day, 0).place == "Lenina, 14"


def test_what_is_understood_is_said_while_one_writes(qtbot, day):
    with qtbot.waitSignal(day.understood, check_params_cb=lambda said: "Lenina, 14" in said):
        write(qtbot, day, "Lenina 14 no light")


def test_enter_on_an_empty_line_registers_nothing(qtbot, day, live):
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    live.desk.lanes.write.run(lambda: None, done=lambda _none: None, failed=lambda _error: None)
    assert day.lines.rowCount() == 0


def test_a_call_registered_elsewhere_appears_and_selection_caret_and_text_stay(qtbot, day, desk):
    desk.take("the first")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    write(qtbot, day, "half a sen")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left)
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Up)
    chosen = day.page.selected()
    desk.take("the second")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 2)
    assert day.page.selected() == chosen
    assert day.page.line.text() == "half a sen"
    assert day.page.line.field.cursorPosition() == 9


def test_a_half_written_line_is_kept_and_comes_back_with_its_caret(qtbot, day, live, desk):
    write(qtbot, day, "half a sentence")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: bool(drafts(desk.office)))
    day.keep_draft()
    again = DayScreen(live.desk)
    qtbot.addWidget(again.page)
    kept = drafts(desk.office)[0]
    again.take_back(kept.body["text"], kept.body["caret"], kept.id)
    assert again.page.line.text() == "half a sentence"
    assert again.page.line.field.cursorPosition() == kept.body["caret"]


def test_two_lines_that_were_being_written_when_the_program_ended_both_come_back(qtbot, day, desk):
    one, two = new_id(), new_id()
    keep_draft(desk.office, one, "line", {"text": "the first was on its way", "caret": 3})
    keep_draft(desk.office, two, "line", {"text": "the second began", "caret": 10})
    day.take_back("the first was on its way", 3, one)
    day.take_back("the second began", 10, two, is_first=False)
    assert day.page.line.text() == "the first was on its way the second began"
    qtbot.waitUntil(lambda: [kept.id for kept in drafts(desk.office)] == [two])
    assert drafts(desk.office)[0].body["text"] == day.page.line.text()


def test_what_is_typed_before_the_kept_line_is_back_goes_on_with_it(qtbot, day, desk):
    draft = new_id()
    keep_draft(desk.office, draft, "line", {"text": "the yard is ice now ", "caret": 20})
    write(qtbot, day, "because of the tap")
    day.take_back("the yard is ice now ", 20, draft)
    assert day.page.line.text() == "the yard is ice now because of the tap"
    qtbot.waitUntil(lambda: [kept.body["text"] for kept in drafts(desk.office)] == [day.page.line.text()])


def test_a_line_that_could_not_be_kept_is_kept_at_the_next_pause(qtbot, day, live, desk):
    with closing(sqlite3.connect(desk.database.folder / FILE_NAME, isolation_level=None)) as another_program:
        another_program.execute("BEGIN IMMEDIATE")
        write(qtbot, day, "a bad moment")
        day.keep_draft()
        qtbot.waitUntil(lambda: bool(live.said), timeout=15_000)
    day.keep_draft()
    qtbot.waitUntil(lambda: [kept.body["text"] for kept in drafts(desk.office)] == ["a bad moment"])


def test_a_registered_line_leaves_no_draft_behind(qtbot, day, live, desk):
    write(qtbot, day, "kept, then sent")
    qtbot.waitUntil(lambda: len(drafts(desk.office)) == 1)
    enter(qtbot, day)
    assert drafts(desk.office) == []


def test_a_refused_line_stays_written_and_says_why(qtbot, day, live, desk):
    import sqlite3

    desk.database.engine.dispose()
    blocker = sqlite3.connect(desk.database.folder / "daybook.sqlite", isolation_level=None, check_same_thread=False)
    day.page.line.write("must not be lost")
    blocker.execute("BEGIN IMMEDIATE")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    write(qtbot, day, "the next call")
    qtbot.waitUntil(lambda: bool(live.said), timeout=15_000)
    blocker.execute("ROLLBACK")
    blocker.close()
    assert day.page.line.text() == "must not be lost the next call"
    enter(qtbot, day)


def test_the_next_call_is_written_while_the_first_is_saved(qtbot, day):
    write(qtbot, day, "the first")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    write(qtbot, day, "the second")
    assert day.page.line.text() == "the second"
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    enter(qtbot, day)
    qtbot.waitUntil(lambda: [one.words for one in day.lines.lines()] == ["the first", "the second"])


def test_f4_adds_the_written_caller_to_the_chosen_line(qtbot, day, desk):
    first = desk.take("no light in the lift")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    write(qtbot, day, "me too, 8 916 765-43-21")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(day.joined) as joined:
        day.join_written(day.page.selected())
    assert joined.args[0].number == first.number
    qtbot.waitUntil(lambda: row(day, 0).callers == 2)
    assert day.page.line.text() == ""


def test_days_are_turned_and_today_is_one_key_away(qtbot, day, desk, clock):
    desk.take("of today")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    with qtbot.waitSignal(day.shown):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert day.lines.rowCount() == 0
    assert not day.page.line.isVisible()
    with qtbot.waitSignal(day.shown):
        qtbot.keyClick(day.page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert day.lines.rowCount() == 1
    assert day.page.line.isVisible()


def test_what_is_written_on_an_older_page_is_seen_and_is_a_call_of_today(qtbot, day, desk):
    with qtbot.waitSignal(day.shown):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(day.page.table, "No")
    assert day.page.line.isVisible()
    assert day.page.line.field.hasFocus()
    qtbot.keyClicks(day.page.line.field, " light")
    with qtbot.waitSignal(day.registered):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert row(day, 0).words == "No light"
    assert day.day == day._desk.today()


def test_an_older_page_has_no_empty_line_to_write_on(qtbot, day):
    with qtbot.waitSignal(day.shown):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(day.page.table, "N")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Backspace)
    assert not day.page.line.isVisible()
    assert day.page.table.hasFocus()


def test_midnight_turns_the_page_and_the_line_keeps_its_text(qtbot, day, desk, clock):
    desk.take("of today")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    write(qtbot, day, "half written at mid")
    clock.at += timedelta(hours=14)
    with qtbot.waitSignal(day.shown):
        day.tick()
    assert day.lines.rowCount() == 0
    assert day.page.line.text() == "half written at mid"


def test_a_letter_typed_on_the_table_is_written(qtbot, day, desk):
    desk.take("one")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    day.page.table.setFocus()
    qtbot.keyClick(day.page.table, Qt.Key.Key_X)
    assert day.page.line.text() == "x"
    assert day.page.line.field.hasFocus()


def test_the_page_with_nothing_on_it_says_how_to_begin(qtbot, day):
    assert day.page.aside is not None
    assert day.page.aside.isVisible()


def test_the_first_request_takes_the_first_steps_away(qtbot, day, desk):
    register(desk.office, NewCall(words="now there is one"), by=desk.boris)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert day.page.aside is None


def test_up_right_after_writing_chooses_the_line_just_written(qtbot, day, desk):
    desk.take("an earlier call")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    write(qtbot, day, "the call of this moment")
    done = enter(qtbot, day)
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Up)
    assert day.page.selected().id == done.request_id


def test_a_line_about_the_past_is_stored_with_its_time_and_its_end_as_it_was_shown(qtbot, day, desk):
    text = "11:05 Lenina 14 no light = done 11:40 Petrov"
    write(qtbot, day, text)
    qtbot.waitUntil(lambda: bool(day.page.line.field.spans()))
    shown = {(text[span.start : span.end], span.what) for span in day.page.line.field.spans()}
    assert shown == {("11:05", "when"), ("Lenina 14", "place"), ("= done 11:40 Petrov", "done")}
    assert day.understood_now == "understood: 11:05 · Lenina, 14 · 11:40 repaired Ilya Petrov"
    done = enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    line = row(day, 0)
    assert (line.words, line.status, line.person) == ("Lenina 14 no light", "closed", "Ilya Petrov")
    assert line.occurred_at == desk.clock.at - timedelta(minutes=55)
    assert line.closed_at == desk.clock.at - timedelta(minutes=20)
    assert (done.is_ended, done.ring_back_at) == (True, None)


def test_a_line_that_ends_before_it_began_is_said_and_stays(qtbot, day, live):
    write(qtbot, day, "11:05 Lenina 14 no light = done 1.3 10:00")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot have ended" in "".join(live.said))
    qtbot.waitUntil(lambda: day.page.line.text() == "11:05 Lenina 14 no light = done 1.3 10:00")


def test_a_time_to_come_is_a_wish_and_no_call_of_yesterday(qtbot, day, desk):
    write(qtbot, day, "18:00 come to Lenina 14")
    enter(qtbot, day)
    qtbot.waitUntil(lambda: day.lines.rowCount() == 1)
    assert (row(day, 0).words, row(day, 0).occurred_at) == ("18:00 come to Lenina 14", desk.clock.at)
