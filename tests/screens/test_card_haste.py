"""Nothing typed on a card is lost: not by Esc, not by leaving it, not by kill -9, not by typing on while it saves."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.storage.station_file import FILE_NAME
from desktop.workflow import progress
from desktop.workflow.acting import Told
from desktop.workflow.drafting import drafts
from desktop.workflow.progress import Closing
from tests.screens.card_hands import Hands, at, given, stopped

__all__ = ["at", "stopped"]


def hold_the_disk(live):
    """Keep the file from being written while the block lasts."""
    connection = sqlite3.connect(live.founded.database.folder / FILE_NAME, timeout=10, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return closing(connection)


def kept(live):
    return [draft for draft in drafts(live.founded.office) if draft.kind == "act"]


def wait_for_drafts(hands, count, *parts):
    """Wait until so many half-typed acts lie in the file, with these words in them."""

    def are_there():
        found = kept(hands.live)
        assert len(found) == count
        assert all(any(part in str(draft.body) for draft in found) for part in parts)

    hands.qtbot.waitUntil(are_there)


def restarted(hands):
    """Open the card anew in a program that was started after the old one was killed."""
    again = Hands(hands.qtbot, hands.live, hands.request_id)
    hands.frame.hide()
    again.frame.activateWindow()
    hands.qtbot.waitUntil(again.frame.isActiveWindow)
    again.page.take_focus()
    return again


def test_a_free_line_is_there_again_with_its_caret_after_the_card_was_left(at, stopped, live):
    hands = at(stopped)
    other = live.founded.take("another trouble").request_id
    hands.press("<F6>", "the caretaker has the ky", "<Left>", "<Escape>", "<Escape>")
    hands.screen.open(other)
    assert hands.page.panel.isHidden()
    hands.screen.open(stopped)
    hands.page.take_focus()
    assert hands.caret().text() == "the caretaker has the ky"
    hands.press("e", "<Return>")
    assert hands.wait_until_entry("noted").entries[-1].text == "the caretaker has the key"
    assert kept(live) == []


def test_the_same_card_opened_again_shows_what_was_left_on_it(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "pause", "<Return>", "sold the house", "<Escape>", "<Escape>")
    assert hands.page.panel.isHidden()
    hands.screen.open(stopped)
    hands.page.take_focus()
    assert hands.caret() is hands.page.panel.steps.form.editors["reason"]
    assert hands.caret().text() == "sold the house"
    hands.press("<Escape>", "<Escape>", "<Escape>")
    hands.screen.open(stopped)
    assert hands.page.panel.steps.form.editors["reason"].text() == "sold the house"


def test_a_card_with_several_half_typed_acts_is_opened_again_and_again(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "close", "<Return>", "3", "40", "<Escape>", "pause", "<Return>", "sold the house")
    for _look in range(3):
        hands.screen.open(stopped)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        hands.press("<F7>", "<F6>", "<Escape>")
    hands.press("<F6>", "pause", "<Return>")
    assert hands.caret().text() == "sold the house"


def test_a_letter_after_esc_goes_on_with_the_line(at, stopped):
    hands = at(stopped)
    hands.press("t", "he gate is o", "<Escape>", "p", "en")
    assert hands.caret().text() == "the gate is open"


@pytest.mark.parametrize(
    ("keys", "field", "text"),
    [
        (["<F6>", "note", "<Return>", "the gate is open"], "text", "the gate is open"),
        (["<F6>", "pause", "<Return>", "sold the house"], "reason", "sold the house"),
        (["<F6>", "close", "<Return>", "3", "40"], "minutes", "40"),
        (["<F6>", "correct", "<Return>", "place", "<Return>", "behind the mill"], "place", "behind the mill"),
        (["<F7>", "1", "orl", "<Return>", "1245"], "eta", "1245"),
    ],
)
def test_the_fields_of_an_act_survive_a_kill(at, stopped, live, keys, field, text):
    hands = at(stopped)
    hands.press(*keys)
    wait_for_drafts(hands, 1, text)
    again = restarted(hands)
    form = again.page.panel.steps.form
    assert form.editors[field].text() == text
    assert again.caret() is form.editors[field]
    again.press("<F12>")
    again.qtbot.waitUntil(lambda: again.page.panel.isHidden() and kept(live) == [])


def test_an_outcome_that_was_chosen_survives_a_kill(at, stopped, live):
    hands = at(stopped)
    hands.press("<F6>", "close", "<Return>", "3", "40")
    wait_for_drafts(hands, 1, "made_safe")
    again = restarted(hands)
    again.press("<Return>")
    done = again.wait_until_entry("closed")
    assert (done.line.outcome, done.minutes) == ("made_safe", 40)


def test_a_line_and_a_form_survive_a_kill_side_by_side(at, stopped, live):
    hands = at(stopped)
    hands.press("t", "he line", "<Escape>", "<F7>", "1", "orl", "<Return>", "1245")
    wait_for_drafts(hands, 2, "the line", "1245")
    again = restarted(hands)
    assert again.page.panel.steps.form.editors["eta"].text() == "1245"
    again.press("<Escape>")
    assert again.caret().text() == "the line"


def test_what_is_emptied_is_no_draft_any_more(at, stopped):
    hands = at(stopped)
    hands.press("a", "b")
    wait_for_drafts(hands, 1, "ab")
    hands.press("<Backspace>", "<Backspace>")
    wait_for_drafts(hands, 0)


def test_words_of_an_act_that_became_impossible_stand_on_the_line(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("<F6>", "pause", "<Return>", "sold the house")
    wait_for_drafts(hands, 1, "sold the house")
    hands.press("<Escape>", "<Escape>")
    hands.screen.open(f.take("another trouble").request_id)
    progress.close(f.office, stopped, Told(by=f.anna), Closing(outcome="done"))
    hands.screen.open(stopped)
    hands.page.take_focus()
    assert hands.caret().text() == "sold the house"
    wait_for_drafts(hands, 1, "sold the house")


def test_a_half_typed_note_outlives_another_note_written_on_the_line(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "to be gone on with", "<Escape>", "the gate is open", "<Return>")
    assert hands.wait_until_entry("noted").entries[-1].text == "the gate is open"
    hands.press("<F6>", "note", "<Return>")
    assert hands.caret().text() == "to be gone on with"


def test_looking_at_another_program_and_back_does_not_put_the_line_under_the_next_letter(at, stopped):
    hands = at(stopped)
    hands.press("t", "he gate")
    field = hands.caret()
    hands.page.facts.setFocus()
    field.setFocus()
    hands.press("s")
    assert field.text() == "the gates"


def test_a_second_act_typed_while_the_first_one_is_being_saved_is_done_after_it(at, stopped, live):
    hands = at(stopped)
    with hold_the_disk(live):
        hands.press("t", "he first note", "<Return>", "t", "he second note", "<Return>", "t", "he third")
    hands.qtbot.waitUntil(
        lambda: [e.text for e in hands.stored().entries][-2:] == ["the first note", "the second note"]
    )
    hands.qtbot.waitUntil(lambda: getattr(hands.caret(), "text", str)() == "the third")


def test_enter_pressed_twice_does_an_act_once(at, stopped, live):
    hands = at(stopped)
    with hold_the_disk(live):
        hands.press("t", "he gate is open", "<Return>", "<Return>", "<Return>")
    hands.wait_until_entry("noted")
    QApplication.processEvents()
    hands.live.desk.lanes.write.run(lambda: None, done=lambda _none: None, failed=lambda _error: None)
    assert [entry.kind for entry in hands.stored().entries].count("noted") == 1


def test_a_digit_after_f7_means_the_list_after_ones_own_act(at, stopped, live):
    hands = at(stopped)
    with hold_the_disk(live):
        hands.press("<F6>", "<Return>", "1", "<F7>", "1")
    hands.qtbot.waitUntil(lambda: hands.stored().entries[-1].kind == "no_answer")
    assert hands.stored().line.status == "assigned"


def test_keys_pressed_before_a_refusal_was_seen_do_no_act_and_their_letters_are_kept(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("<F6>", "cancel", "<Return>", "sold the house")
    f.clock.forward(1)
    progress.assign(f.office, stopped, Told(by=f.anna), person_id=f.orlov)
    with hold_the_disk(live):
        hands.press("<Return>", "<Return>", "k", "ey at the guard", "<Return>")
    hands.wait_until_said("Anna Petrova")
    assert hands.page.panel.steps.form.editors["reason"].text() == "sold the house"
    hands.press("<Escape>")
    assert hands.caret().text() == "key at the guard"
    assert hands.stored().entries[-1].kind == "assigned"


def test_an_act_that_is_done_takes_its_draft_along_in_the_same_breath(at, stopped, live):
    hands = at(stopped)
    hands.press("t", "he gate is open")
    wait_for_drafts(hands, 1, "the gate is open")
    hands.press("<Return>")
    hands.qtbot.waitUntil(lambda: hands.stored().entries[-1].kind == "noted")
    assert kept(live) == []


def test_an_act_refused_is_a_draft_again(at, stopped, live):
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "gate is open", "<Tab>", "99:99", "<F12>")
    hands.wait_until_said("99:99")
    wait_for_drafts(hands, 1, "gate is open", "99:99")


def test_the_screen_knows_on_which_requests_words_are_half_typed(at, stopped, live):
    hands = at(stopped)
    hands.press("t", "he gate")
    wait_for_drafts(hands, 1, "the gate")
    again = restarted(hands)
    assert [(half.request_id, half.own_words) for half in again.screen.half_typed.all()] == [(stopped, "the gate")]
    QTest.keyClick(again.caret(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    again.press("<Delete>")
    again.qtbot.waitUntil(lambda: again.screen.half_typed.all() == [])


def test_an_accepted_request_takes_a_new_time_of_arrival(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    given(live, progress.accept, stopped, eta_at=live.founded.clock())
    hands = at(stopped)
    hands.press("<F7>", "3", "30", "<Return>")
    moved = hands.wait_until_entry("eta")
    assert (moved.line.status, moved.line.eta_at) == ("accepted", live.desk.now().replace(minute=30))
    hands.wait_until_said("Pavel Orlov expects to be there at 12:30")


def test_an_act_chosen_after_the_request_changed_under_the_open_list_is_asked_again(at, stopped, live):
    f = live.founded
    given(live, progress.pause, stopped, reason="waiting for the caretaker")
    hands = at(stopped)
    hands.press("<F6>", "cancel")
    f.clock.forward(1)
    progress.resume(f.office, stopped, Told(by=f.anna, text="she is there"))
    hands.qtbot.waitUntil(lambda: hands.page.card().line.status != "paused")
    hands.press("<Return>", "1")
    hands.wait_until_said("Anna Petrova")
    hands.press("<F12>")  # on its way before anybody could read that
    hands.qtbot.waitUntil(lambda: len([said for said in live.said if "Anna Petrova" in said]) == 2)
    assert hands.stored().line.status == "routed"
    hands.qtbot.waitUntil(lambda: hands.page.panel.seen() == hands.page.card().last_entry)
    hands.press("<F12>")
    assert hands.wait_until_entry("cancelled").line.status == "cancelled"


def test_a_change_that_nobody_was_told_of_is_said_after_a_mistyped_time_too(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("<F6>", "pause", "<Return>", "sold the house", "<Tab>", "<Tab>", "99:99")
    f.clock.forward(1)
    progress.assign(f.office, stopped, Told(by=f.anna), person_id=f.orlov)
    hands.press("<F12>")
    hands.wait_until_said("99:99")
    hands.qtbot.waitUntil(lambda: hands.page.card().line.person == "Pavel Orlov")
    hands.press(*["<Backspace>"] * 5, "<F12>")
    hands.wait_until_said("Anna Petrova")
    assert hands.stored().line.status == "assigned"
