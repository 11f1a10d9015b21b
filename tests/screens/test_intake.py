"""The form of a call, by real keys, with the real storage: taken, joined, noted, in danger, parked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.duplicates import Back
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.understood import Understood
from desktop.storage.queries.card import joined_calls
from desktop.workflow import directory
from desktop.workflow.progress import Closing, close


def test_a_known_caller_is_28_keys(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("iv")
    intake.enter("stuck at 3rd")
    intake.enter()
    intake.type("n")
    done = intake.save()
    assert intake.keys == 28
    card = intake.card(done.request_id)
    assert card.line.place == "Lenina, 14, entrance 2"
    assert card.line.place_state == "confirmed"
    assert card.contact_id == intake.founded.ivanova
    assert card.line.words == "stuck at 3rd"
    assert card.category_id == intake.founded.stopped
    assert card.answers == {"inside": False}
    assert intake.window.page() is intake.home


def test_an_unknown_caller_at_an_unknown_place_is_at_most_75_keys_and_both_are_made(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("Sadovaya 5")
    intake.settled()
    assert "New place" in intake.page.seats.explanation.text()
    intake.enter()
    intake.type("Sidorov 89035550011")
    intake.settled()
    assert "New caller" in intake.page.seats.explanation.text()
    intake.enter()
    intake.enter("lift stopped on the ground floor")
    intake.enter()
    intake.type("n")
    card = intake.card(intake.save().request_id)
    assert intake.keys <= 75
    assert (card.line.place, card.line.place_state) == ("Sadovaya 5", "confirmed")
    assert card.site_id is not None
    assert (card.line.caller, card.line.phone) == ("Sidorov", "+79035550011")


def test_a_part_of_an_unknown_telephone_is_the_callers_number_and_never_a_place(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("496 04")
    intake.settled()
    assert "it is the caller's number" in intake.page.seats.explanation.text()
    intake.enter()
    intake.type("777 88")
    intake.settled()
    assert "ask for the street" in intake.page.seats.explanation.text()
    intake.enter()
    card = intake.card(intake.save().request_id)
    assert (card.line.place, card.line.place_state, card.site_id) == ("777 88", "unconfirmed", None)
    assert "496" in f"{card.line.caller} {card.line.phone}"


def test_nothing_must_be_known_before_saving(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.type("somebody shouts")
    card = intake.card(intake.save().request_id)
    assert (card.line.words, card.line.place_state, card.line.caller_state) == ("somebody shouts", "owed", "owed")


def test_an_empty_form_is_not_saved_and_says_so(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F12)
    intake.qtbot.waitUntil(lambda: bool(intake.said))
    assert "Nothing is written yet" in intake.said[-1]
    assert intake.window.page() is intake.page


def test_control_enter_saves_from_anywhere(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.type("no light")
    intake.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    intake.qtbot.waitUntil(lambda: bool(intake.registered))


def test_enter_goes_through_the_required_questions_and_ends_on_save(intake):
    intake.press(Qt.Key.Key_F2)
    seen = []
    for text in ("len14 2", "iv", "stuck", "", ""):
        seen.append(intake.focus)
        intake.enter(text)
    assert seen == ["place", "who", "words", "kind", "answer:inside"]
    intake.press(Qt.Key.Key_Return)
    intake.qtbot.waitUntil(lambda: bool(intake.registered))
    assert intake.card(intake.registered[0].request_id).answers == {}


def test_priority_access_and_true_time_are_reached_by_tab_only(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.enter("no light")
    intake.press(Qt.Key.Key_Tab)
    seen = [intake.focus]
    intake.type("2")
    seen.append(intake.focus)
    intake.enter("code 12")
    seen.append(intake.focus)
    intake.type("1105")
    card = intake.card(intake.save().request_id)
    assert seen == ["priority", "access", "when"]
    assert (card.line.priority, card.access_notes) == ("urgent", "code 12")
    assert card.line.occurred_at.hour == 9  # 11:05 in Riga


def test_an_unreadable_time_is_said_and_stays_typed(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.type("no light")
    intake.page.sheet.go_to("when")
    intake.enter("2575")
    assert "“2575” is not a time" in intake.said[-1]
    assert intake.focus == "when"
    intake.press(Qt.Key.Key_F12)
    assert intake.registered == []
    assert intake.page.sheet.fields["when"].text() == "2575"


def test_a_phone_number_brings_the_caller_and_his_place_not_confirmed(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("1234567")
    assert intake.page.sheet.fields["who"].text() == "Ivanova"
    assert intake.page.sheet.fields["place"].text() == "Lenina, 14, entrance 2"
    assert "Ask: Where are you now?" in intake.page.seats.explanation.text()
    assert intake.focus == "place"
    card = intake.card(intake.save().request_id)
    assert (card.line.place_state, card.line.caller_state) == ("unconfirmed", "confirmed")


def test_what_came_of_the_number_is_typed_over_where_the_caller_says_otherwise(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("1234567")
    intake.type("Sadovaya 5")
    assert intake.page.sheet.fields["place"].text() == "Sadovaya 5"
    card = intake.card(intake.save().request_id)
    assert (card.line.place, card.line.caller) == ("Sadovaya 5", "Ivanova")


def test_enter_says_yes_to_a_place_that_is_not_confirmed(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("1234567")
    intake.enter()
    assert intake.focus == "who"
    assert intake.card(intake.save().request_id).line.place_state == "confirmed"


def test_an_unknown_number_in_the_first_field_is_the_caller(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("89035550011")
    assert intake.focus == "place"
    intake.enter("len14")
    line = intake.card(intake.save().request_id).line
    assert (line.place, line.phone) == ("Lenina, 14", "+79035550011")


def test_a_surname_that_nobody_of_the_place_has_makes_a_new_caller(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("Sidorova")
    line = intake.card(intake.save().request_id).line
    assert line.caller == "Sidorova"


def test_several_fitting_places_are_chosen_with_the_arrow_keys(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("lenin")
    intake.settled()
    assert "Several fit" in intake.page.seats.explanation.text()
    titles = [row.title for row in intake.page.seats.found.rows()]
    intake.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    intake.enter()
    assert intake.page.sheet.fields["place"].text() == titles[1]


def test_words_that_fit_several_places_are_kept_not_confirmed(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("lenin")
    line = intake.card(intake.save().request_id).line
    assert (line.place, line.place_state) == ("lenin", "unconfirmed")


def test_14_is_not_14a(intake):
    at = intake.founded
    for kind, row in (("equipment", at.lift), ("site", at.entrance), ("site", at.house)):
        directory.retire(at.office, kind, row, by=at.anna)
    intake.press(Qt.Key.Key_F2)
    intake.type("lenina 14")
    intake.settled()
    assert "“lenina 14” is not Lenina, 14" in intake.page.seats.explanation.text()
    intake.enter()
    assert intake.card(intake.save().request_id).line.place == "lenina 14"


def test_the_wrong_keyboard_layout_is_understood(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("дутштф 14")  # lenina on the Russian layout
    intake.settled()
    assert "Read in the other keyboard layout: lenina 14" in intake.page.seats.explanation.text()
    intake.enter()
    assert intake.card(intake.save().request_id).line.place == "Lenina, 14"


def test_typing_over_a_chosen_place_takes_the_choice_back(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.page.sheet.go_to("place")
    intake.type(" flat 9")
    intake.press(Qt.Key.Key_Return)
    line = intake.card(intake.save().request_id).line
    assert line.place.endswith("flat 9")


def test_a_kind_chosen_by_hand_is_not_overwritten_by_words(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("kind")
    intake.type("3")  # a question
    intake.page.sheet.go_to("words")
    intake.enter("lift stopped")
    assert intake.card(intake.save().request_id).category_id == intake.founded.question


def test_a_kind_is_found_by_its_first_letters_in_any_language(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("kind")
    intake.enter("лифт")
    assert intake.page.sheet.fields["kind"].text() == "Lift stopped"
    assert intake.focus == "answer:inside"


def test_letters_that_no_kind_has_keep_the_cursor_and_say_what_to_do(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("kind")
    intake.enter("qqq")
    assert intake.focus == "kind"
    assert "No kind is called so" in intake.page.seats.explanation.text()


def test_a_number_that_is_none_is_said_and_stays_typed(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    intake.page.sheet.go_to("answer:count")
    intake.enter("many")
    assert "“many” does not answer" in intake.said[-1]
    assert intake.focus == "answer:count"


def test_f4_joins_the_only_open_request_in_one_key(intake):
    first = intake.founded.take(site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("Sidorova 89035550011")
    intake.type("also no light")
    before = intake.keys
    intake.press(Qt.Key.Key_F4)
    intake.qtbot.waitUntil(lambda: bool(intake.joined))
    assert intake.keys - before <= 4
    assert intake.joined[0].request_id == first.request_id
    [call] = [c for c in intake.desk.read(lambda s: joined_calls(s, [first.request_id])[first.request_id]) if c.words]
    assert (call.words, call.caller, call.phone) == ("also no light", "Sidorova", "89035550011")
    assert intake.window.page() is intake.home


def test_f4_and_a_digit_join_one_of_several(intake):
    intake.founded.take("first", site_id=intake.founded.entrance)
    second = intake.founded.take("second", site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F4)
    assert intake.joined == []
    intake.type("2")
    intake.qtbot.waitUntil(lambda: bool(intake.joined))
    assert intake.joined[0].request_id == second.request_id


def test_another_key_after_f4_goes_on_writing(intake):
    for words in ("first", "second"):
        intake.founded.take(words, site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F4)
    intake.type("S")
    assert intake.page.sheet.fields["who"].text() == "S"
    assert intake.joined == []


def test_joining_where_nothing_is_open_says_so(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F4)
    assert "Nothing is open here" in intake.said[-1]


def test_f5_marks_danger_and_shows_what_to_read_out(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F5)
    assert "You are safe; help is coming." in intake.page.seats.mind.text()
    assert intake.page.sheet.fields["kind"].text() == "Trapped"
    done = intake.save()
    assert done.is_danger
    assert done.due_at is not None
    assert (done.due_at - intake.founded.clock()).total_seconds() == 30 * 60


def test_danger_without_a_kind_for_it_has_words_to_read_out_too(intake):
    intake.screen.form.use_categories(())
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    assert intake.page.seats.mind.text().startswith("Help is coming.")


def test_f5_again_takes_danger_back_with_the_kind_before(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.enter("lift stopped")
    intake.press(Qt.Key.Key_F5, Qt.Key.Key_F5)
    done = intake.save()
    assert not done.is_danger
    assert intake.card(done.request_id).category_id == intake.founded.stopped


def test_f9_and_a_digit_note_a_call_that_is_no_request(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("wrong house")
    intake.press(Qt.Key.Key_F9)
    intake.type("2")
    intake.qtbot.waitUntil(lambda: intake.window.page() is intake.home)
    [call] = intake.other_calls()
    assert (call.kind, call.text) == ("wrong_number", "wrong house")
    assert "wrong number" in intake.said[-1]
    assert intake.registered == []


def test_a_status_question_says_how_the_callers_request_stands(intake):
    first = intake.founded.take(site_id=intake.founded.entrance, contact_id=intake.founded.ivanova)
    intake.press(Qt.Key.Key_F2)
    intake.enter("1234567")
    intake.press(Qt.Key.Key_F9)
    intake.type("1")
    intake.qtbot.waitUntil(lambda: intake.window.page() is intake.home)
    assert intake.said[-1].startswith("Say: Nobody has accepted 1 yet.")
    [call] = intake.other_calls()
    assert call.request == first.number


def test_the_form_goes_back_to_where_it_was_opened_and_the_text_stays(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("lenin")
    intake.press(Qt.Key.Key_Escape)
    assert intake.window.page() is intake.home
    intake.press(Qt.Key.Key_F2)
    assert intake.page.sheet.fields["place"].text() == "lenin"


def test_the_writing_line_is_carried_over_into_the_form(intake):
    intake.screen.open_with("doors do not close")
    intake.window.go(intake.page)
    assert intake.page.sheet.fields["words"].text() == "doors do not close"
    assert intake.focus == "place"


def test_more_words_follow_those_of_the_line(intake):
    intake.screen.open_with("doors do not close")
    intake.window.go(intake.page)
    intake.enter()
    intake.enter()
    intake.type(" at 3rd")
    assert intake.page.sheet.fields["words"].text() == "doors do not close at 3rd"


def test_what_was_done_not_long_ago_stands_open_here_and_f4_takes_it_up_again(intake):
    desk = intake.founded
    made = desk.take("No light", site_id=desk.entrance, category_id=desk.stopped)
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(60)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    rows = intake.page.seats.open_here.rows
    intake.qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert "No light" in rows.rows()[0].title
    assert any("Is it back?" in label.text() for label in intake.page.seats.findChildren(QLabel))
    with intake.qtbot.waitSignal(intake.screen.joined) as joined:
        intake.press(Qt.Key.Key_F4)
    assert (joined.args[0].back, joined.args[0].number) == (Back.REOPENED, made.number)


def test_an_act_of_somebody_else_appears_among_the_open_ones_while_one_types(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.founded.take("came meanwhile", site_id=intake.founded.entrance)
    rows = intake.page.seats.open_here.rows
    intake.qtbot.waitUntil(lambda: any("came meanwhile" in row.title for row in rows.rows()))
    assert QApplication.focusWidget() is intake.page.sheet.fields["who"]


def test_a_number_that_is_none_is_said_on_saving_too(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    intake.page.sheet.go_to("answer:count")
    intake.type("many")
    intake.press(Qt.Key.Key_F12)
    intake.qtbot.waitUntil(lambda: any("does not answer" in sentence for sentence in intake.said))
    assert intake.focus == "answer:count"
    assert intake.registered == []


def test_letters_typed_for_a_kind_that_was_not_found_are_kept_among_the_words(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("kind")
    intake.type("escalator")
    assert intake.card(intake.save().request_id).line.words == "escalator"


def test_a_kind_is_found_in_the_wrong_keyboard_layout(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("kind")
    intake.enter("дшае")  # lift
    assert intake.page.sheet.fields["kind"].text() == "Lift stopped"


def test_a_place_read_in_the_line_waits_for_a_yes(intake):
    place = {"site_id": intake.founded.house, "place": "Lenina, 14"}
    intake.screen.open_with("Lenina 14 no light", Understood(**place))
    intake.window.go(intake.page)
    assert intake.focus == "words"
    intake.page.sheet.go_to("place")
    assert "was read in the line" in intake.page.seats.explanation.text()
    assert intake.card(intake.save().request_id).line.place_state == "unconfirmed"


def test_of_two_places_named_in_the_line_the_list_shows_both_and_enter_takes_neither(intake):
    intake.screen.open_with("Lenina 14 or 140, no light", Understood(either=("Lenina, 14", "Lenina, 140")))
    intake.window.go(intake.page)
    intake.settled()
    assert (intake.focus, intake.page.sheet.fields["place"].text()) == ("place", "Lenina, 14 or Lenina, 140")
    rows = intake.page.seats.candidates.rows
    shown = [rows.data(rows.index(at)) for at in range(rows.rowCount())]
    assert [any(title in str(row) for row in shown[:2]) for title in ("Lenina, 14", "Lenina, 140")] == [True, True]
    assert "Several fit" in intake.page.seats.explanation.text()
    intake.press(Qt.Key.Key_Return)
    line = intake.card(intake.save().request_id).line
    assert (line.place, line.place_state) == ("Lenina, 14 or Lenina, 140", "unconfirmed")


def test_a_caller_named_in_the_line_comes_with_his_usual_place_and_both_wait_for_a_yes(intake):
    founded = intake.founded
    who = {"contact_id": founded.ivanova, "caller": "Ivanova"}
    place = {"site_id": founded.entrance, "place": "Lenina, 14, entrance 2", "is_usual_place": True}
    intake.screen.open_with("Ivanova rings, no light", Understood(**who, **place))
    intake.window.go(intake.page)
    intake.page.sheet.go_to("place")
    assert "Ask: Where are you now?" in intake.page.seats.explanation.text()
    line = intake.card(intake.save().request_id).line
    assert (line.caller, line.caller_state, line.place_state) == ("Ivanova", "unconfirmed", "unconfirmed")


def test_joining_with_an_unreadable_time_says_so_first(intake):
    intake.founded.take(site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.page.sheet.go_to("when")
    intake.type("2575")
    intake.press(Qt.Key.Key_F4)
    assert "is not a time" in intake.said[-1]
    assert intake.joined == []


def test_a_click_on_a_candidate_takes_it(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("lenin")
    intake.settled()
    seat = intake.page.seats.candidates
    where = seat.visualRect(seat.rows.index(1)).center()
    intake.qtbot.mouseClick(seat.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert intake.page.sheet.fields["place"].text() == "Lenina, 14"
    assert intake.focus == "who"


def test_a_click_on_a_kind_of_other_call_notes_it(intake):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F9)
    seat = intake.page.other.numbered
    intake.settled()
    where = seat.visualRect(seat.rows.index(2)).center()
    intake.qtbot.mouseClick(seat.viewport(), Qt.MouseButton.LeftButton, pos=where)
    intake.qtbot.waitUntil(lambda: bool(intake.other_calls()))
    assert intake.other_calls()[0].kind == "thanks"


def test_what_was_written_on_the_line_waits_for_the_call_before_whatever_key_is_pressed(intake):
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.press(Qt.Key.Key_F12)
    intake.screen.open_with("no water at all", None)
    intake.page.press("F5")
    intake.page.press("F12")
    intake.qtbot.waitUntil(lambda: bool(intake.registered))
    assert intake.screen.form.half.text("words") == "no water at all"
    assert intake.screen.form.half.is_danger
    assert len(intake.registered) == 1


def test_a_call_that_is_refused_keeps_what_waited_behind_it(intake):
    intake.press(Qt.Key.Key_F2)
    too_long = "drip " * 4_001
    intake.screen.form.write("words", too_long)
    intake.press(Qt.Key.Key_F12)
    intake.screen.open_with("no water at all", None)
    intake.screen.open_with("no light either", None)
    intake.qtbot.waitUntil(lambda: len(intake.parked) > 0 and intake.parked[-1] == 2)
    words = [half.text("words") for half in intake.screen._parked.waiting]
    assert words == [too_long, "no water at all"]
    assert intake.screen.form.half.text("words") == "no light either"
    assert intake.registered == []


def test_the_strip_shows_f4_only_where_there_is_something_to_join(intake):
    intake.founded.take(site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    assert "F4" not in intake.page.key_labels()
    with intake.qtbot.waitSignal(intake.page.keys_changed):
        intake.enter("len14 2")
    assert intake.page.key_labels()["F4"] == "join"


def earlier(intake, when: str) -> None:
    """Type a call with an earlier time, and go on from there."""
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    intake.type("no light")
    intake.page.sheet.go_to("when")
    intake.enter(when)


def test_how_it_ended_is_asked_only_where_an_earlier_time_is_typed(intake):
    intake.press(Qt.Key.Key_F2)
    assert intake.page.sheet.fields["ended"].isHidden()
    earlier(intake, "1105")
    assert not intake.page.sheet.fields["ended"].isHidden()
    assert intake.focus == "ended"


def test_a_call_of_earlier_that_has_ended_is_saved_with_both_times(intake):
    earlier(intake, "1105")
    intake.enter("11:40 Petrov, 20 min")
    done = intake.save()
    card = intake.card(done.request_id)
    assert (card.line.status, card.line.person) == ("closed", "Ilya Petrov")
    assert (card.line.occurred_at.hour, card.line.closed_at.minute) == (9, 40)
    assert (done.is_ended, done.ring_back_at) == (True, None)


def test_an_end_that_cannot_be_is_said_and_stays_typed(intake):
    earlier(intake, "1105")
    intake.type("23:00")
    intake.press(Qt.Key.Key_F12)
    assert "has not come yet" in intake.said[-1]
    assert intake.focus == "ended"
    intake.press(*[Qt.Key.Key_Backspace] * 5)
    intake.type("1.3 10:00")
    intake.press(Qt.Key.Key_F12)
    intake.qtbot.waitUntil(lambda: "cannot have ended" in intake.said[-1])
    assert intake.page.sheet.fields["ended"].text() == "1.3 10:00"
    assert intake.registered == []


def test_a_line_about_the_past_goes_into_the_form_with_its_time_and_its_end(intake):
    intake.screen.open_with("11:05 Lenina 14 no light = done 11:40 Petrov")
    fields = intake.page.sheet.fields
    assert [fields[name].text() for name in ("words", "when", "ended")] == [
        "Lenina 14 no light",
        "11:05",
        "done 11:40 Petrov",
    ]


def test_a_ring_that_ended_does_not_come_back_with_an_act_that_fails_later(intake):
    intake.founded.take(site_id=intake.founded.entrance)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.screen.form.write("words", "drip " * 4_001)  # whatever is written with it is refused
    rings = Ring(RingEvent.RING, "+79165550011")
    intake.desk.ringing.hear(rings, intake.desk.now())
    intake.press(Qt.Key.Key_F9)
    before = len(intake.said)
    intake.type("3")
    intake.qtbot.waitUntil(lambda: len(intake.said) > before)
    assert intake.desk.ringing.newest() == rings
    intake.desk.ringing.let_go(rings.number)
    before = len(intake.said)
    intake.press(Qt.Key.Key_F4)
    intake.qtbot.waitUntil(lambda: len(intake.said) > before)
    intake.settled()
    assert intake.desk.ringing.newest() is None
    assert (intake.joined, intake.other_calls()) == ([], ())
