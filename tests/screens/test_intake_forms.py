"""The questions of a form at work while a call is taken: they come and go, lead on, set, help, and say what to say."""

import json

import pytest
from PySide6.QtCore import Qt

from desktop.exchange.packs import pack
from desktop.views.question_fields import PREFIX
from desktop.views.theme import apply
from desktop.workflow import directory
from tests.screens.intake_desk import IntakeDesk

STOPPED_FORM = {
    "questions": [
        {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True,
         "help": {"en": "Ask the caller to knock and to listen."},
         "sets": [{"answers": [True], "kind": "trapped"}]},
        {"key": "only", "kind": "yes_no", "labels": {"en": "The only lift?"}, "required": True,
         "sets": [{"answers": [True], "priority": "urgent"}]},
        {"key": "needs", "kind": "text", "labels": {"en": "Who needs it?"}, "required": True,
         "shown_if": {"question": "only", "answers": [True]}},
        {"key": "floor", "kind": "text", "labels": {"en": "Where does it stand?"},
         "sets": [{"answers": ["machine room"], "line": 3}]},
    ],
    "script": [
        {"labels": {"en": "Please use the stairs."}},
        {"labels": {"en": "I mark it as urgent."}, "shown_if": {"question": "only", "answers": [True]}},
    ],
    "also_asked": ["access"],
}  # fmt: skip


@pytest.fixture
def taking(intake: IntakeDesk) -> IntakeDesk:
    """A call about a stopped lift, typed up to its first question."""
    give_form(intake, STOPPED_FORM)
    founded = intake.founded
    directory.save(founded.office, "site", founded.entrance, {"access_notes": "Key at the guard"}, by=founded.anna)
    intake.press(Qt.Key.Key_F2)
    intake.enter("len14 2")
    intake.enter("iv")
    intake.enter("lift stopped")
    intake.enter()
    return intake


def give_form(intake, form):
    founded = intake.founded
    directory.save(founded.office, "category", founded.stopped, {"form": form}, by=founded.anna)
    intake.settled()


def shown(intake):
    return [name.removeprefix(PREFIX) for name in intake.page.sheet.questions.fields]


def field(intake, key):
    return intake.page.sheet.questions.fields[PREFIX + key]


def test_somebody_inside_a_stopped_lift_makes_it_a_trapped_passenger_at_once(taking):
    assert (taking.focus, shown(taking)) == ("answer:inside", ["inside", "only", "floor"])
    taking.type("y")
    assert shown(taking) == ["inside", "count", "floor", "state"]
    assert taking.page.sheet.fields["kind"].text() == "Trapped"
    assert taking.page.seats.mind.text() == "You are safe; help is coming."
    assert "PERSON IN DANGER" in taking.page._title.text()
    assert taking.said[-1] == "Person in danger, by the answer to “Anyone inside?”."
    done = taking.save()
    card = taking.card(done.request_id)
    assert (card.line.priority, card.line.is_danger, card.category_id) == ("danger", True, taking.founded.trapped)
    assert card.entries[0].data["because"] == {"kind": "inside"}
    assert [e.data["question"] for e in card.entries if e.kind == "answered"] == []  # it is asked there too


def test_the_answer_taken_back_takes_the_danger_back_and_what_was_typed_comes_back(taking):
    taking.page.sheet.go_to("answer:only")
    taking.type("y")
    assert taking.focus == "answer:needs"
    taking.type("Mrs. Berg")
    taking.page.sheet.go_to("answer:inside")
    taking.type("y")
    assert "needs" not in shown(taking)
    taking.page.sheet.go_to("answer:inside")
    taking.type("n")
    assert taking.page.sheet.fields["kind"].text() == "Lift stopped"
    assert field(taking, "needs").text() == "Mrs. Berg"
    assert "DANGER" not in taking.page._title.text()
    card = taking.card(taking.save().request_id)
    assert card.answers == {"inside": False, "only": True, "needs": "Mrs. Berg"}
    assert card.line.priority == "urgent"


def test_a_field_that_stays_keeps_its_place_its_caret_and_what_is_selected(taking):
    taking.page.sheet.go_to("answer:floor")
    taking.type("third")
    there = field(taking, "floor")
    there.setSelection(1, 2)
    taking.screen.form.answer("only", True)
    taking.screen.form.answer("inside", True)
    taking.screen.form.answer("inside", False)
    assert field(taking, "floor") is not there  # the trapped form asks it in other words
    taking.screen.form.answer("only", None)
    now = field(taking, "floor")
    taking.screen.form.answer("only", True)
    assert field(taking, "floor") is now
    assert now.text() == "third"


def test_what_an_answer_sets_is_shown_as_proposed_with_its_reason(taking):
    priority = taking.page.sheet.fields["priority"]
    assert priority.accessibleDescription() == "normal"
    taking.type("n")
    taking.type("y")
    assert (priority.value, priority.accessibleDescription()) == (None, "urgent")
    assert taking.said[-1] == "Priority urgent, by the answer to “The only lift?”."
    card = taking.card(taking.save().request_id)
    assert card.line.priority == "urgent"
    assert card.entries[0].data["because"] == {"priority": "only"}


def test_a_priority_chosen_by_hand_stays(taking):
    taking.screen.form.answer("priority", "low")
    taking.type("n")
    taking.type("y")
    assert not any("Priority" in said for said in taking.said)
    assert taking.card(taking.save().request_id).line.priority == "low"


def test_a_kind_chosen_by_hand_against_the_answer_stays_until_it_is_answered_anew(taking):
    taking.type("y")
    taking.page.sheet.go_to("kind")
    taking.enter("Lift sto")
    assert taking.page.sheet.fields["kind"].text() == "Lift stopped"
    assert shown(taking)[:2] == ["inside", "only"]
    assert "DANGER" not in taking.page._title.text()
    taking.page.sheet.go_to("answer:inside")
    taking.type("y")
    assert taking.page.sheet.fields["kind"].text() == "Trapped"
    taking.page.sheet.go_to("kind")
    taking.enter("Lift sto")
    card = taking.card(taking.save().request_id)
    assert (card.category_id, card.line.priority, card.answers["inside"]) == (taking.founded.stopped, "normal", True)


def test_another_line_waits_there_without_a_team(taking):
    taking.page.sheet.go_to("answer:floor")
    taking.type("machine room")
    assert "line 3" in taking.page._promise.text()
    assert taking.said[-1] == "Line 3, by the answer to “Where does it stand?”."
    assert "Field" not in taking.page._promise.text()
    done = taking.save()
    assert (done.line, done.team) == (3, None)


def test_help_stands_in_its_seat_and_is_heard(taking):
    assert taking.page.seats.explanation.text() == "Ask the caller to knock and to listen."
    assert "knock" in field(taking, "inside").accessibleDescription()
    taking.type("n")
    assert taking.page.seats.explanation.text() == ""


def test_the_script_of_a_quiet_kind_stands_above_what_is_to_be_minded_and_follows_the_answers(taking):
    seats = taking.page.seats
    assert seats.quiet_script.text() == "Please use the stairs."
    assert "Access: Key at the guard" in seats.mind.text()
    taking.type("n")
    taking.type("y")
    assert seats.quiet_script.text() == "Please use the stairs.\nI mark it as urgent."
    assert seats.quiet_script.isVisible()
    assert not seats.script_band.isVisible()


def test_enter_goes_through_what_is_asked_and_then_through_what_the_form_asks_besides(taking):
    seen = []
    for key in ("n", "y"):
        seen.append(taking.focus)
        taking.type(key)
    seen.append(taking.focus)
    taking.enter("Mrs. Berg")
    seen.append(taking.focus)
    taking.enter("code 12")
    assert seen == ["answer:inside", "answer:only", "answer:needs", "access"]
    taking.press(Qt.Key.Key_Return)
    taking.qtbot.waitUntil(lambda: bool(taking.registered))


def test_what_was_answered_and_is_not_asked_any_more_is_in_the_journal(taking):
    taking.type("n")
    taking.type("y")
    taking.enter("Mrs. Berg")
    taking.page.sheet.go_to("answer:only")
    taking.type("n")
    assert "needs" not in shown(taking)
    card = taking.card(taking.save().request_id)
    assert card.answers == {"inside": False, "only": False}
    aside = [entry for entry in card.entries if entry.kind == "answered"]
    assert [(entry.data["question"], entry.text) for entry in aside] == [("needs", "Mrs. Berg")]


def test_a_call_is_saved_with_the_questions_that_were_shown(taking):
    taking.type("n")
    before = taking.screen.form.category.form_id
    give_form(taking, {"questions": [{"key": "new", "kind": "text", "labels": {"en": "New?"}, "required": True}]})
    assert shown(taking) == ["inside", "only", "floor"]
    card = taking.card(taking.save().request_id)
    assert (card.form_id, card.answers) == (before, {"inside": False})
    taking.press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    taking.enter("lift stopped")
    taking.enter()
    assert shown(taking) == ["new"]


PACK = {category["key"]: category for category in pack("lifts")["categories"]}


@pytest.fixture
def in_large_type(desk, qtbot, qapp):
    """The form in Russian at 22 pt, with the questions of the starter pack."""
    apply(qapp, theme="light", text_pt=22)
    stopped, trapped = PACK["lift_stopped"], PACK["lift_trapped"]
    led_on = json.loads(json.dumps(stopped["form"]).replace("lift_trapped", "trapped"))
    for kind, raw, form in (
        (desk.stopped, stopped, led_on),
        (desk.trapped, trapped, trapped["form"]),
    ):
        fields = {"form": form, "labels": raw["labels"], "patterns": raw["patterns"]}
        directory.save(desk.office, "category", kind, fields, by=desk.anna)
    made = IntakeDesk(desk, qtbot, "ru")
    yield made
    made.close()
    apply(qapp, theme="light", text_pt=14)


def test_in_large_type_help_and_script_never_make_the_window_higher(in_large_type):
    made = in_large_type
    height = made.window.height()
    made.press(Qt.Key.Key_F2)
    for text in ("len14 2", "iv", "lift stopped", ""):
        made.enter(text)
    made.page.sheet.go_to("answer:only_lift")
    made.type("y")
    made.qtbot.waitUntil(lambda: made.focus == "answer:needs_lift")
    made.page.sheet.go_to("answer:inside")
    made.type("y")
    made.enter("2")
    made.type("3")
    made.settled()
    assert made.focus == "answer:ambulance"
    assert made.window.height() == height
    seats = made.page.seats
    assert seats.script_band.isVisible()
    assert seats.height() >= seats.layout().totalMinimumHeightForWidth(seats.width())
    assert "Пусть тот, кому плохо" in seats.script_band.text()
