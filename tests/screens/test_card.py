"""The card at work: every act by real keys on a real file."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from desktop.models.card_state import facts
from desktop.workflow import directory, joining, orders, progress
from desktop.workflow.acting import Told
from desktop.workflow.progress import Closing
from tests.screens.card_hands import at, given, stopped

__all__ = ["at", "stopped"]


@pytest.fixture
def trapped(live):
    """Somebody trapped, with questions owed."""
    f = live.founded
    return f.take("Stuck", site_id=f.entrance, category_id=f.trapped, contact_id=f.ivanova).request_id


def test_the_likely_act_is_taken_with_enter_and_names_the_engineer(at, stopped, live):
    hands = at(stopped)
    hands.press("<F6>", "<Return>", "pet", "<Return>")
    assert hands.wait_until_entry("assigned").line.person == "Ilya Petrov"
    assert live.said[-1] == "1: Assigned to Ilya Petrov"


def test_a_digit_chooses_the_act_and_a_digit_the_person(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "1", "1")
    assert hands.wait_until_entry("assigned").line.person in ("Ilya Petrov", "Pavel Orlov")


def test_petrov_done_1510_is_one_act(at, stopped, live):
    live.founded.clock.forward(240)
    hands = at(stopped)
    hands.press("P", "etrov, done 15:10", "<Return>")
    done = hands.wait_until_entry("closed")
    assert (done.line.status, done.line.person, done.line.outcome) == ("closed", "Ilya Petrov", "done")
    assert done.line.closed_at.hour == 13  # 15:10 in Riga


def test_a_line_that_is_no_act_is_kept_as_a_note(at, stopped):
    hands = at(stopped)
    hands.press("t", "he caller is deaf, write to her", "<Return>")
    assert hands.wait_until_entry("noted").entries[-1].text == "the caller is deaf, write to her"


def test_routing_to_another_team(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "route", "<Return>", "maker", "<Return>")
    assert hands.wait_until_entry("routed").line.team == "The maker"


def test_pausing_with_a_reason_and_going_on(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "pause", "<Return>", "waiting for the caretaker", "<Return>")
    assert hands.wait_until_entry("paused").pause_reason == "waiting for the caretaker"
    hands.press("<F6>", "<Return>", "<Return>")
    assert hands.wait_until_entry("resumed").line.status == "routed"


def test_a_pause_reason_by_its_digit(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "pause", "<Return>", "2")
    assert hands.wait_until_entry("paused").pause_reason == "waiting_access"


def test_closing_confirms_outcome_and_norm_with_enter(at, trapped):
    hands = at(trapped)
    hands.press("<F6>", "close", "<Return>", "<Return>", "<Return>")
    done = hands.wait_until_entry("closed")
    assert (done.line.status, done.line.outcome, done.minutes) == ("closed", "done", 25)


def test_resolving_with_another_outcome_and_minutes_and_words(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "done", "<Return>", "6", "12", "<Tab>", "door switch cleaned", "<F12>")
    done = hands.wait_until_entry("resolved")
    assert (done.line.outcome, done.minutes, done.entries[-1].text) == ("no_fault", 12, "door switch cleaned")


def test_arriving_earlier_than_it_is_written_down(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    hands = at(stopped)
    live.founded.clock.forward(30)
    hands.press("<F6>", "arrived", "<Return>", "-20", "<Return>")
    arrived = hands.wait_until_entry("on_site").entries[-1]
    assert arrived.recorded_at - arrived.occurred_at == timedelta(minutes=20)


def test_minutes_a_note_and_starting_out(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "minutes", "<Return>", "40", "<Return>")
    assert hands.wait_until_entry("labour").minutes == 40
    hands.press("<F6>", "note", "<Return>", "key handed over", "<Return>")
    assert hands.wait_until_entry("noted").entries[-1].text == "key handed over"
    hands.press("O", "rlov on the way", "<Return>")
    under_way = hands.wait_until_entry("under_way")
    assert (under_way.line.status, under_way.line.person) == ("under_way", "Pavel Orlov")


def test_cancelling_and_reopening(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "cancel", "<Return>", "1")
    assert hands.wait_until_entry("cancelled").line.status == "cancelled"
    hands.press("<F6>", "<Return>", "<Return>")
    assert hands.wait_until_entry("reopened").line.status == "routed"


def test_an_owed_question_is_shown_owed_and_answered_by_a_digit(at, trapped):
    hands = at(trapped)
    assert "owed" in hands.page.facts.text_of("answer inside")
    hands.press("<F6>", "answer", "<Return>", "1", "1")
    assert hands.wait_until_entry("answered").answers == {"inside": True}
    assert hands.page.facts.text_of("answer inside") == "yes"


def test_words_are_corrected_and_the_old_ones_stay_struck_through(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "correct", "<Return>", "words", "<Return>")
    hands.press("<End>", ", doors open", "<Return>")
    hands.wait_until_entry("corrected")
    said = hands.page.facts.text_of("words")
    assert said == "Lift stands at the third floor Lift stands at the third floor, doors open"


def test_the_place_is_looked_up_and_corrected(at, stopped, qtbot):
    hands = at(stopped)
    hands.press("<F6>", "correct", "<Return>", "place", "<Return>", "len14a")
    pick = hands.page.panel.steps.form.editors["place"]
    qtbot.waitUntil(lambda: pick.row() >= 0)
    hands.press("<Return>")
    assert hands.wait_until_entry("corrected").line.place == "Lenina, 14A"


def test_a_place_nobody_knows_is_kept_in_words(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "correct", "<Return>", "place", "<Return>", "behind the market", "<Return>")
    corrected = hands.wait_until_entry("corrected").line
    assert (corrected.place, corrected.place_state) == ("behind the market", "unconfirmed")


def test_a_place_that_was_not_confirmed_is_confirmed_by_two_keys(at, live):
    f = live.founded
    hands = at(f.take("Dark", site_id=f.house, place_confirmed=False).request_id)
    assert "not confirmed" in hands.page.facts.text_of("place")
    hands.press("<F6>", "correct", "<Return>", "1", "<Down>", "<Return>")
    assert hands.wait_until_entry("corrected").line.place_state == "confirmed"


@pytest.mark.parametrize(
    ("field", "keys", "fits"),
    [
        ("caller", ["Sidorova", "<Return>", "89160001122", "<Return>"], lambda it: it.line.caller == "Sidorova"),
        ("caller", ["iva", "<Down>", "<Return>", "<Return>"], lambda it: it.line.caller == "Ivanova"),
        ("kind", ["trapped", "<Return>"], lambda it: it.line.is_danger),
        ("priority", ["low", "<Return>"], lambda it: it.line.priority == "low"),
        ("access", ["key in the bakery", "<Return>"], lambda it: it.access_notes == "key in the bakery"),
        ("time", ["1130", "<Return>"], lambda it: it.line.occurred_at.minute == 30),
    ],
)
def test_any_field_is_corrected(at, live, field, keys, fits):
    hands = at(live.founded.take("Dark", category_id=live.founded.stopped).request_id)
    hands.press("<F6>", "correct", "<Return>", field, "<Return>")
    pick = hands.caret()
    hands.press(keys[0])
    if field == "caller":
        hands.qtbot.waitUntil(lambda: pick.options.rowCount() > 0 or keys[0] == "Sidorova")
    hands.press(*keys[1:])
    assert fits(hands.wait_until_entry("corrected"))


def test_the_next_act_may_begin_while_the_last_one_is_being_saved(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "1", "1", "<F6>", "note", "<Return>", "key at the guard")
    hands.qtbot.waitUntil(lambda: hands.page.card().line.status == "assigned")
    assert hands.caret().text() == "key at the guard"
    hands.press("<Return>")
    hands.wait_until_entry("noted")


def test_a_joined_caller_is_taken_out_again(at, stopped, live):
    f = live.founded
    call = joining.JoiningCall(words="Also at the second floor", caller_name="Olga", phone="89167776655")
    joining.join(f.office, stopped, call, by=f.boris)
    hands = at(stopped)
    assert any("Olga" in said.text for said in _facts(hands))
    hands.press("<F6>", "take", "<Return>", "1")
    assert hands.wait_until_entry("unjoined").joined == ()
    assert "A26-00002" in live.said[-1]


def test_del_on_the_entry_of_a_joined_caller_takes_him_out_and_on_another_entry_nothing(at, stopped, live):
    f = live.founded
    call = joining.JoiningCall(words="Also at the second floor", caller_name="Olga", phone="89167776655")
    joining.join(f.office, stopped, call, by=f.boris)
    hands = at(stopped)
    entries = hands.page.entries
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Home)
    QTest.keyClick(entries, Qt.Key.Key_Delete)
    assert [one.caller for one in hands.stored().joined] == ["Olga"]
    QTest.keyClick(entries, Qt.Key.Key_End)
    QTest.keyClick(entries, Qt.Key.Key_Delete)
    assert hands.wait_until_entry("unjoined").joined == ()
    assert "A26-00002" in live.said[-1]


def test_control_z_takes_ones_own_last_act_back(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    hands = at(stopped)
    QTest.keyClick(hands.caret(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undone = hands.wait_until_entry("undone")
    assert (undone.line.person, undone.line.status) == (None, "routed")
    QTest.keyClick(hands.caret(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.wait_until_entry("undone")


def test_control_z_in_a_field_takes_back_the_typing_only(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "abc")
    QTest.keyClick(hands.caret(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.page.panel.isVisible()
    assert hands.stored().entries[-1].kind != "undone"


def test_a_sheet_comes_back_with_its_outcome(at, stopped, live):
    given(live, orders.issue_order, stopped, copy=0, pdf="0" * 64)
    hands = at(stopped)
    hands.press("<F6>", "sheet", "<Return>", "<Return>", "15", "<Return>")
    done = hands.wait_until_entry("closed")
    assert (done.line.status, done.minutes) == ("closed", 15)
    assert done.orders[0].returned_at is not None


def test_f8_and_the_act_print_ask_for_the_paper(at, stopped, qtbot):
    hands = at(stopped)
    with qtbot.waitSignal(hands.screen.print_requested) as asked:
        hands.press("<F8>")
    assert asked.args == [[stopped]]
    with qtbot.waitSignal(hands.screen.print_requested):
        hands.press("<F6>", "print", "<Return>")


def test_ringing_accepted_with_minutes_says_when_he_will_be_there(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    hands = at(stopped)
    hands.press("<F7>", "3", "20", "<Return>")
    accepted = hands.wait_until_entry("accepted").line
    assert accepted.eta_at == live.founded.clock() + timedelta(minutes=20)
    hands.wait_until_said("Pavel Orlov expects to be there at 12:20")


def test_ringing_without_an_answer_and_a_refusal_are_one_key_each(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    hands = at(stopped)
    hands.press("<F7>", "1")
    assert hands.wait_until_entry("no_answer").line.status == "assigned"
    hands.press("<F7>", "2")
    assert hands.wait_until_entry("refused").line.person is None
    assert not any("expects" in said for said in live.said)


def test_ringing_when_nobody_is_assigned_asks_who_accepts(at, stopped):
    hands = at(stopped)
    hands.press("<F7>", "1", "orl", "<Return>", "1245", "<Return>")
    accepted = hands.wait_until_entry("accepted").line
    assert (accepted.person, accepted.eta_at.minute) == ("Pavel Orlov", 45)


def test_people_in_danger_are_promised_another_call_in_ten_minutes(at, trapped, live):
    hands = at(trapped)
    live.founded.clock.forward(8)
    hands.press("<F7>", "ring", "<Return>", "<Return>")
    rung = hands.wait_until_entry("rung_back")
    assert rung.ring_back_at == live.founded.clock() + timedelta(minutes=10)


def test_a_request_that_changed_meanwhile_is_said_and_the_typed_text_is_kept(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("<F6>", "cancel", "<Return>", "sold the house")
    f.clock.forward(1)
    progress.assign(f.office, stopped, Told(by=f.anna), person_id=f.orlov)
    hands.qtbot.waitUntil(lambda: hands.page.card().line.person == "Pavel Orlov")
    assert hands.page.heading.who.text() == "2 · Pavel Orlov"
    hands.press("<Return>")
    hands.wait_until_said("Anna Petrova")
    reason = hands.page.panel.steps.form.editors["reason"]
    assert (hands.page.panel.isVisible(), reason.text(), reason.hasFocus()) == (True, "sold the house", True)
    assert hands.stored().line.status == "assigned"
    hands.qtbot.waitUntil(lambda: hands.page.panel.seen() == hands.page.card().last_entry)
    hands.press("<Return>")
    assert hands.wait_until_entry("cancelled").line.status == "cancelled"


def test_an_act_that_became_impossible_is_said_and_keeps_the_line(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("O", "rlov accepted 20")
    f.clock.forward(1)
    progress.close(f.office, stopped, Told(by=f.anna), Closing(outcome="done"))
    hands.qtbot.waitUntil(lambda: hands.page.card().line.status == "closed")
    before = len(live.said)
    hands.press("<Return>")
    field = hands.caret()
    assert field.text() == "Orlov accepted 20"
    assert "not possible while the request is closed" in hands.page.panel.steps.currentWidget().understood.text()
    assert len(live.said) == before


def test_a_time_nobody_understands_is_said_and_stays(at, stopped, live):
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "gate is open", "<Tab>", "99:99", "<F12>")
    hands.wait_until_said("99:99")
    form = hands.page.panel.steps.form
    assert (form.editors["text"].text(), form.editors["at"].text()) == ("gate is open", "99:99")


def test_esc_steps_back_and_keeps_what_was_typed(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "gate is op", "<Escape>", "<Escape>")
    assert hands.page.panel.isHidden()
    assert not hands.frame.was_left
    hands.press("<F6>", "note", "<Return>")
    assert hands.page.panel.steps.form.editors["text"].text() == "gate is op"
    hands.press("<Escape>", "<Escape>", "<Escape>")
    assert hands.frame.was_left


def test_ringing_after_the_acts_were_left_shows_what_may_come_of_it(at, stopped, live):
    given(live, progress.assign, stopped, person_id=live.founded.orlov)
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "<Escape>", "<Escape>")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hands.press("<F7>")
    assert hands.page.panel.rows.model() is hands.caret().options
    assert hands.page.panel.rows.model().rowCount() == 5


def test_another_stations_act_does_not_disturb_the_caret_or_the_scroll(at, stopped, live):
    f = live.founded
    hands = at(stopped)
    hands.press("<F6>", "note", "<Return>", "gate is open")
    field = hands.caret()
    caret = field.textCursor().position()
    f.clock.forward(1)
    progress.note(f.office, stopped, Told(by=f.anna, text="seen"))
    hands.qtbot.waitUntil(lambda: hands.page.card().entries[-1].text == "seen")
    assert hands.caret() is field
    assert (field.text(), field.textCursor().position()) == ("gate is open", caret)


def test_a_sheet_out_of_date_is_warned_of_in_words(at, stopped, live):
    f = live.founded
    given(live, progress.assign, stopped, person_id=f.orlov)
    given(live, orders.issue_order, stopped, copy=0, pdf="0" * 64)
    f.clock.forward(5)
    hands = at(stopped)
    hands.press("<F6>", "correct", "<Return>", "words", "<Return>", "flat 47", "<Return>")
    hands.wait_until_entry("corrected")
    assert "sheet is out of date" in hands.page.heading.warning.text()
    assert hands.page.heading.warning.isVisible()


def test_a_late_request_says_so_in_words(at, stopped, live):
    live.founded.clock.forward(25 * 60)
    hands = at(stopped)
    assert "Late by 1 h 0 min" in hands.page.heading.due.text()
    assert hands.page.heading.due.property("tone") == "danger"


def test_an_earlier_request_at_the_same_lift_is_opened_from_the_card(at, live, stopped):
    f = live.founded
    again = f.take("Again", site_id=f.entrance, equipment_id=f.lift, category_id=f.stopped).request_id
    hands = at(again)
    hands.page.history.setFocus()
    hands.press("<Down>", "<Return>")
    hands.qtbot.waitUntil(lambda: hands.page.card().line.id == stopped)
    hands.press("<Escape>")
    hands.qtbot.waitUntil(lambda: hands.page.card().line.id == again)
    assert not hands.frame.was_left


def _facts(hands):
    return hands.page.facts._facts


def test_a_key_pressed_as_a_card_is_opened_acts_on_that_card(at, stopped, live):
    hands = at(stopped)
    other = live.founded.take("another trouble").request_id
    hands.screen.open(other)
    hands.screen.press("F6")
    hands.press("note", "<Return>", "about the other one", "<Return>")
    hands.qtbot.waitUntil(hands.page.panel.isHidden)
    assert hands.page.card().line.id == other
    assert hands.page.card().entries[-1].text == "about the other one"
    assert "noted" not in [entry.kind for entry in hands.stored().entries]


def test_ringing_while_the_assigning_is_being_saved_is_not_taken_for_a_clash(at, stopped, live):
    hands = at(stopped)
    hands.press("<F6>", "<Return>", "1", "<F7>")
    hands.qtbot.waitUntil(lambda: hands.page.card().line.status == "assigned")
    hands.press("1")
    hands.qtbot.waitUntil(lambda: hands.stored().entries[-1].kind == "no_answer")


def test_ringing_says_whom_and_where_no_number_is_known(at, live):
    f = live.founded
    unknown = f.take("dark stairs", site_id=f.entrance, category_id=f.stopped).request_id
    given(live, progress.assign, unknown, person_id=f.orlov)
    hands = at(unknown)
    hands.press("<F7>")
    said = hands.page.panel.title.text()
    assert said == "Ring Pavel Orlov, no number in the directory. The caller: not known"


def test_minutes_may_be_typed_in_full_width_digits(at, stopped):
    hands = at(stopped)
    hands.press("<F6>", "minutes", "<Return>")
    hands.caret().insert("３０")
    hands.press("<F12>")
    assert hands.wait_until_entry("labour").minutes == 30


def test_a_telephone_on_the_card_stands_in_groups(at, live):
    f = live.founded
    hands = at(f.take("dark stairs", caller_name="Olga", phone="89167776655").request_id)
    assert any(
        "+7 916 777-66-55" in fact.text
        for fact in facts(hands.page.card(), hands.screen._reader(), hands.screen._desk.now())
    )


def cut_entries(hands):
    """Return the entries of which only a part is seen."""
    view = hands.page.entries
    seen = view.viewport().rect()
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return [rect for rect in rects if rect.intersects(seen) and not seen.contains(rect)]


def test_entries_above_the_panel_are_whole(at, stopped, live):
    for words in ("the first note", "the second one, which is long and goes on and on " * 4, "the third", "the fourth"):
        live.founded.clock.forward(1)
        progress.note(live.founded.office, stopped, Told(by=live.founded.boris, text=words))
    hands = at(stopped)
    for height in (540, 551, 562, 573, 584):
        hands.frame.resize(1366, height)
        hands.press("<F6>")
        hands.qtbot.waitUntil(lambda: cut_entries(hands) == [], timeout=5_000)
        hands.press("<Escape>")


def test_the_form_of_what_is_done_needs_no_scroll_bar(at, trapped, live):
    f = live.founded
    some = [{"key": "one", "labels": {"en": "The door drive"}}]
    directory.save(
        f.office, "category", f.trapped, {"codes": {"problem": some, "cause": some, "remedy": some}}, by=f.anna
    )
    hands = at(trapped)
    hands.press("<F6>", "close", "<Return>")
    form = hands.page.panel.steps.currentWidget()
    for key in ("cause", "remedy"):
        hands.page.panel.steps.form.editors[key].setFocus()
        hands.qtbot.waitUntil(lambda: not form.verticalScrollBar().isVisible(), timeout=5_000)
