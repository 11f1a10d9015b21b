"""Half-typed calls: several at a time, kept while they are typed, back after the program was killed."""

from PySide6.QtCore import Qt

from desktop.domain.ids import new_id
from desktop.workflow.drafting import drafts, keep_draft
from tests.screens.intake_desk import IntakeDesk


def kept(intake):
    return [draft for draft in drafts(intake.founded.office) if draft.kind == "form"]


def wait_for_drafts(intake, *places):
    wanted = sorted(places)
    intake.qtbot.waitUntil(lambda: sorted(d.body["texts"].get("place", "") for d in kept(intake)) == wanted)


def text(intake, name="place"):
    return intake.page.sheet.fields[name].text()


def test_f2_parks_a_half_typed_call_and_starts_another(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("Sadovaya 5")
    with intake.qtbot.waitSignal(intake.screen.parked_changed) as parked:
        intake.press(Qt.Key.Key_F2)
    assert parked.args == [1]
    assert text(intake) == ""
    assert intake.focus == "place"
    wait_for_drafts(intake, "Sadovaya 5")


def test_what_fits_the_parked_call_is_not_offered_for_the_next_one(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("Lenina 14")
    seats = intake.page.seats
    intake.qtbot.waitUntil(lambda: seats.found.rowCount() > 0)
    intake.press(Qt.Key.Key_F2)
    assert (seats.found.rowCount(), seats.explanation.text()) == (0, "")
    intake.press(Qt.Key.Key_F2)
    intake.qtbot.waitUntil(lambda: seats.found.rowCount() > 0)


def test_f2_in_an_empty_form_fetches_the_oldest_and_goes_round(intake):
    for place in ("Sadovaya 5", "Mira 9"):
        intake.press(Qt.Key.Key_F2)
        intake.type(place)
        intake.founded.clock.forward(1)
    intake.press(Qt.Key.Key_F2)
    seen = []
    for _press in range(4):
        intake.press(Qt.Key.Key_F2)
        seen.append(text(intake))
    assert seen == ["Sadovaya 5", "Mira 9", "", "Sadovaya 5"]


def test_a_fetched_call_that_was_written_in_is_parked_by_f2(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("Sadovaya 5")
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
    intake.type("b")
    intake.press(Qt.Key.Key_F2)
    assert text(intake) == ""
    intake.press(Qt.Key.Key_F2)
    assert text(intake) == "Sadovaya 5b"


def test_alt_and_a_digit_fetch_the_nth(intake):
    for place in ("Sadovaya 5", "Mira 9"):
        intake.press(Qt.Key.Key_F2)
        intake.type(place)
        intake.founded.clock.forward(1)
    intake.press(Qt.Key.Key_F2)
    intake.type("third")
    intake.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    assert text(intake) == "Mira 9"
    wait_for_drafts(intake, "Sadovaya 5", "Mira 9", "third")


def test_what_is_typed_is_kept_at_each_pause_and_goes_with_the_registered_call(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("len14 2")
    wait_for_drafts(intake, "len14 2")
    intake.save()
    assert kept(intake) == []


def test_an_emptied_form_leaves_no_draft(intake):
    intake.press(Qt.Key.Key_F2)
    intake.type("ab")
    wait_for_drafts(intake, "ab")
    intake.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    intake.qtbot.waitUntil(lambda: kept(intake) == [])


def test_two_calls_are_back_after_the_program_was_killed(intake, desk, qtbot):
    intake.press(Qt.Key.Key_F2)
    intake.type("Mira 9")
    intake.press(Qt.Key.Key_F2)
    intake.founded.clock.forward(1)
    intake.enter("len14 2")
    intake.enter("iv")
    intake.type("stuck at 3rd")
    intake.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    intake.qtbot.waitUntil(lambda: any(d.body.get("caret") == 9 for d in kept(intake)))
    again = IntakeDesk(desk, qtbot)
    try:
        assert "Your unfinished call from 12:00 is kept." in again.screen.kept_sentence()
        again.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
        assert (text(again), text(again, "who"), text(again, "words")) == (
            "Lenina, 14, entrance 2",
            "Ivanova",
            "stuck at 3rd",
        )
        assert again.page.sheet.where() == ("words", 9)
        again.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
        assert text(again) == "Mira 9"
        card = again.card(again.save().request_id)
        assert card.line.place == "Mira 9"
    finally:
        again.close()


def test_answers_kind_and_danger_are_back_too(intake, desk, qtbot):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F5)
    intake.page.sheet.go_to("answer:inside")
    intake.type("y")
    intake.page.sheet.go_to("priority")
    intake.type("2")
    intake.page.sheet.go_to("when")
    intake.type("11")
    intake.screen.keep_draft()
    intake.settled()
    again = IntakeDesk(desk, qtbot)
    try:
        again.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
        half = again.screen.form.half
        assert (half.is_danger, half.answers, half.priority, half.text("when")) == (
            True,
            {"inside": True},
            "urgent",
            "11",
        )
        assert text(again, "kind") == "Trapped"
        assert again.focus == "when"
    finally:
        again.close()


def test_a_draft_of_a_newer_program_is_read_as_far_as_it_is_known(intake, desk, qtbot):
    draft_id = new_id()
    body = {"draft_id": str(draft_id), "began_at": "2026-03-02T10:00:00+00:00", "texts": {"place": "Mira"}, "mood": 1}
    keep_draft(desk.office, draft_id, "form", body)
    again = IntakeDesk(desk, qtbot)
    try:
        again.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
        assert text(again) == "Mira"
    finally:
        again.close()


def test_what_is_typed_without_a_pause_is_kept_all_the_same(intake):
    intake.press(Qt.Key.Key_F2)

    def typing_on():
        intake.type("a")
        return bool(kept(intake))

    intake.qtbot.waitUntil(typing_on, timeout=10_000)


def test_calls_that_were_parked_are_counted_at_the_start(intake, desk, qtbot):
    intake.press(Qt.Key.Key_F2)
    intake.type("Mira 9")
    intake.press(Qt.Key.Key_F2)
    intake.settled()
    again = IntakeDesk(desk, qtbot)
    try:
        qtbot.waitUntil(lambda: again.parked[-1:] == [1])
        again.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
        assert text(again) == "Mira 9"
    finally:
        again.close()


def test_f2_after_alt_and_a_digit_is_a_new_call_never_another_parked_one(intake):
    for place in ("Sadovaya 5", "Mira 9"):
        intake.press(Qt.Key.Key_F2)
        intake.type(place)
        intake.founded.clock.forward(1)
    intake.press(Qt.Key.Key_F2)
    intake.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    assert text(intake) == "Sadovaya 5"
    intake.press(Qt.Key.Key_F2)
    assert text(intake) == ""


def test_after_a_restart_f2_is_an_empty_form_for_a_new_caller_and_the_old_call_stays_parked(intake, desk, qtbot):
    intake.press(Qt.Key.Key_F2)
    intake.type("Mira 9")
    intake.screen.keep_draft()
    intake.settled()
    again = IntakeDesk(desk, qtbot)
    try:
        assert "F2 again brings it back" in again.screen.kept_sentence()
        again.press(Qt.Key.Key_F2)
        assert text(again) == ""
        assert [half.text("place") for half in again.screen.parked()[0]] == ["Mira 9"]
        assert "F2 brings back" in again.page._parked.text()
        again.type("Sadovaya 5")
        again.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
        assert text(again) == "Mira 9"
        wait_for_drafts(again, "Mira 9", "Sadovaya 5")
    finally:
        again.close()


def test_a_call_about_a_person_in_danger_that_is_left_half_typed_is_counted_until_it_is_saved(intake):
    heard: list[int] = []
    intake.screen.danger_parked.connect(heard.append)
    intake.press(Qt.Key.Key_F2)
    intake.type("Sadovaya 5")
    intake.press(Qt.Key.Key_F5)
    intake.press(Qt.Key.Key_F2)
    intake.qtbot.waitUntil(lambda: heard[-1:] == [1])
    intake.press(Qt.Key.Key_F2)
    intake.save()
    intake.qtbot.waitUntil(lambda: heard[-1:] == [0])
