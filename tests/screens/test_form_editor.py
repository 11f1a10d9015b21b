"""The form of a kind of trouble, edited by real keys on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.form_check import FormPart
from desktop.models.form_draft import Spot
from desktop.storage.tables import IntakeFormRow, RequestRow
from desktop.views.form_sets import AnswerRow
from desktop.workflow.drafting import drafts
from desktop.workflow.forms import save_form
from tests.screens.directory_hands import Hands
from tests.screens.form_hands import FormHands
from tests.screens.surroundings import LiveDesk, live_desk

INSIDE = {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True}
LAST = ["<Down>"] * 4
"""From the first question of the trapped to the empty line."""


@pytest.fixture
def annas(qtbot, live: LiveDesk, desk):
    """Anna, the supervisor, before the form of the trapped."""
    made = live_desk(desk, sits=desk.anna)
    yield FormHands(qtbot, made, desk.trapped)
    made.close()


def test_a_question_is_written_by_letters_typed_anywhere_in_the_list(annas):
    annas.press("Anybody ill?", "<Return>", "<Down>", "<Down>", "<F12>")
    question = annas.form("trapped")["questions"][-1]
    assert question == {"key": "anybody_ill", "kind": "yes_no", "labels": {"en": "Anybody ill?"}}
    assert annas.said() == "Saved: the form of Trapped."
    assert [one.version for one in annas.versions("trapped")] == [2, 1]


def test_a_long_question_stays_in_sight_while_it_is_written(annas):
    annas.frame.resize(900, 300)
    annas.press(*LAST, "Is there anybody who needs a doctor at once, or a medicine, or water, or anything else at all?")
    shown, room = annas.page.list, annas.page.list.viewport().rect()
    written = shown.visualRect(shown.currentIndex())
    assert written.height() > 0
    assert room.contains(written)


def test_the_chosen_item_stays_in_sight_when_a_refusal_takes_its_room(annas):
    annas.page.list.choose(Spot(FormPart.PATTERNS, 0))
    annas.frame.resize(900, 480)
    annas.press("word " * 60, "<F12>")
    assert annas.page.notice.text().startswith("This text is too long")
    shown = annas.page.list
    chosen = shown.visualRect(shown.currentIndex())
    assert shown.viewport().rect().contains(chosen.topLeft())
    assert chosen.intersected(shown.viewport().rect()).height() == min(chosen.height(), shown.viewport().height())


def test_an_input_method_writes_on_the_list_too(annas):
    annas.press(*LAST, "几楼？")
    assert annas.screen.draft.items(FormPart.QUESTIONS)[-1]["labels"] == {"en": "几楼？"}
    assert QApplication.focusWidget() is annas.page.sheet.inputs["labels"].leaves()[0]


def test_a_question_hangs_on_an_answer_and_its_answer_sets_something(annas):
    annas.press("Ill?", "<Return>", "<Down>", "<Down>", "<Return>", "<Return>", "<Return>")  # to: when
    annas.press("<Down>", "<Return>", "y", "<Return>")  # upon the first question, yes; then: what follows from yes
    annas.press("<Down>", "<Return>", "<Return>", "<Down>", "<F12>")  # danger; line: none; the next kind
    question = annas.form("trapped")["questions"][-1]
    assert question["shown_if"] == {"question": "inside", "answers": [True]}
    assert question["sets"] == [{"answers": [True], "priority": "danger", "kind": "stopped"}]
    assert ("Ill?", "if “Anyone inside?” yes · yes or no · yes: priority danger, kind “Lift stopped”") in annas.listed()


def test_choices_are_written_moved_and_emptied_in_place(annas):
    annas.press("State?", "<Return>", "<Down>", "<Down>", "<Down>", "<Return>")
    annas.press("Well")
    assert annas.page.sheet.inputs["choices"].leaves()[-1].placeholderText() == "one more choice"
    annas.press("<Return>", "Hurt", "<Alt+Up>", "<Return>", "<Return>", "Gone", "<F12>")
    question = annas.form("trapped")["questions"][-1]
    assert [(one["key"], one["labels"]) for one in question["choices"]] == [
        ("hurt", {"en": "Hurt"}), ("well", {"en": "Well"}), ("gone", {"en": "Gone"}),
    ]  # fmt: skip
    annas.press("<Escape>", "<Down>", "<Up>", "<Return>", "<Return>", "<Return>", *["<Backspace>"] * 4, "<F12>")
    assert [one["key"] for one in annas.form("trapped")["questions"][-1]["choices"]] == ["well", "gone"]


def test_a_choice_is_moved_past_one_that_was_emptied(annas):
    annas.press("State?", "<Return>", "<Down>", "<Down>", "<Down>", "<Return>", "Red", "<Return>", "x", "<Return>")
    annas.press("Blue", "<Shift+Backtab>", "<Backspace>", "<Return>", "<Alt+Up>", "<Escape>")
    choices = annas.screen.draft.items(FormPart.QUESTIONS)[-1]["choices"]
    assert [one["labels"]["en"] for one in choices] == ["Blue", "Red"]


def test_what_hung_on_a_choice_that_was_emptied_hangs_on_no_other(annas):
    annas.press("State?", "<Return>", "<Down>", "<Down>", "<Down>", "<Return>", "Red", "<Return>", "<Return>")
    annas.press("<Return>", "<Return>", "<Return>", "<Down>")  # owed, help, when; from red: danger follows
    annas.press("<Escape>", "<Return>", "<Return>", "<Return>", *["<Backspace>"] * 3, "<Escape>", "<Up>", "<Down>")
    annas.press("<Return>", "<Return>", "<Return>", "Green", "<Escape>", "<F12>")
    assert annas.said() == "Something follows from a choice that is gone. Empty it, or write the choice again."
    assert annas.listed()[5] == ("State?", "one of a few · a choice that is gone: priority danger")
    assert "a choice that is gone" in [row.said.text() for row in annas.page.sheet.findChildren(AnswerRow)]
    assert [one["labels"] for one in annas.screen.draft.items(FormPart.QUESTIONS)[-1]["choices"]] == [{"en": "Green"}]


def test_words_in_the_other_languages_unfold(annas):
    annas.press("<Return>", "<Alt+W>", "<Return>", "Внутри кто-нибудь есть?", "<F12>")
    assert annas.form("trapped")["questions"][0]["labels"] == {
        "en": "Anyone inside?", "ru": "Внутри кто-нибудь есть?",
    }  # fmt: skip


def test_items_are_moved_taken_out_and_brought_back(annas):
    annas.press("<Alt+Down>", "<Delete>")
    assert [raw["key"] for raw in annas.screen.draft.items(FormPart.QUESTIONS)] == ["count", "floor", "state"]
    annas.press("<Alt+Z>")
    assert [raw["key"] for raw in annas.screen.draft.items(FormPart.QUESTIONS)] == ["count", "inside", "floor", "state"]
    assert annas.page.list.spot() == Spot(FormPart.QUESTIONS, 1)


def test_home_and_end_go_to_the_first_and_the_last_item(annas):
    annas.press("<End>")
    assert annas.page.list.spot() == Spot(FormPart.PATTERNS, 2)
    annas.press("<Delete>")
    assert annas.said() == "Nothing stands here that can be moved or taken out."
    annas.press("<Home>")
    assert annas.page.list.spot() == Spot(FormPart.QUESTIONS, 0)


def test_whoever_leaves_the_page_half_way_is_told_that_it_waits(annas, qtbot):
    annas.press("Ill?", "<Escape>")
    with qtbot.waitSignal(annas.page.said) as told:
        annas.press("<Escape>")
    assert annas.frame.was_left
    assert told.args == ["The form is not saved yet: it waits as it is."]


def test_what_is_asked_besides_is_ticked(annas):
    annas.page.list.choose(Spot(FormPart.ALSO_ASKED, 1))
    annas.press("<Space>", "<F12>")
    assert annas.form("trapped")["also_asked"] == ["access"]


def test_a_sentence_and_a_thing_to_prepare_are_written(annas):
    annas.page.list.choose(Spot(FormPart.SCRIPT, 0))
    annas.press("Stay calm.", "<Escape>")
    annas.page.list.choose(Spot(FormPart.PREPARE, 0))
    annas.press("Have the key ready.", "<F12>")
    form = annas.form("trapped")
    assert form["script"][-1] == {"labels": {"en": "Stay calm."}}
    assert form["prepare"] == [{"en": "Have the key ready."}]


def test_what_is_wrong_is_told_at_its_field_and_nothing_is_saved(annas):
    annas.press("State?", "<Return>", "<Down>", "<Down>", "<Down>", "<Escape>", "<Up>", "<F12>")
    assert annas.said() == "One of a few is to be chosen, but there is none. Write the choices."
    assert QApplication.focusWidget() in annas.page.sheet.inputs["choices"].leaves()
    assert len(annas.versions("trapped")) == 1
    annas.press("Well", "<F12>")
    assert len(annas.versions("trapped")) == 2


def test_choices_that_nobody_could_tell_apart_are_not_saved(annas):
    annas.press("State?", "<Return>", "<Down>", "<Down>", "<Down>", "<Return>", "Well", "<Return>", " well ", "<F12>")
    wrong = "Two choices read “well”: nobody could tell them apart. Write one of them differently."
    assert annas.said() == wrong
    assert annas.page.sheet.notice.text() == wrong
    assert len(annas.versions("trapped")) == 1
    annas.press("x")
    assert annas.page.sheet.notice.text() == ""


def test_what_nobody_can_answer_any_more_is_said_in_words(annas):
    annas.press("<Return>", "<Return>", "<Return>", "<Return>", "<Return>", "<Return>", "<Down>")  # yes: danger
    annas.press("<Escape>", "<Return>", "<Return>", "<Up>", "<F12>")  # a number now
    wrong = "Nobody can answer this question with “yes”: nothing would ever follow. Empty what follows."
    assert annas.said() == wrong
    assert annas.page.sheet.inputs["sets"].leaves()[0].text() == "yes"


def test_questions_that_read_the_same_are_told_and_saved(annas):
    annas.press("Anyone  INSIDE?", "<F12>")
    assert annas.said() == "Saved: the form of Trapped. Two questions read “Anyone  INSIDE?”. Saved all the same."
    assert len(annas.versions("trapped")) == 2


def test_a_question_that_others_hang_on_is_missed(annas, desk):
    hanging = {
        "key": "ill",
        "kind": "text",
        "labels": {"en": "Ill?"},
        "shown_if": {"question": "inside", "answers": [True]},
    }
    began = annas.versions("trapped")[0].id
    save_form(desk.office, desk.trapped, {"questions": [INSIDE, hanging]}, {}, based_on=began, by=desk.anna)
    annas.settled()
    annas.press("<Delete>", "<F12>")
    assert annas.said() == "The question that this hangs on is gone: “Anyone inside?”. Choose another one, or always."
    assert ("Ill?", "if “Anyone inside?” yes · in words") in annas.listed()
    assert annas.page.sheet.inputs["shown_if"].leaves()[0].currentText() == "Anyone inside?"
    assert QApplication.focusWidget() is annas.page.sheet.inputs["shown_if"].leaves()[0]


def test_the_preview_asks_what_the_draft_asks_and_writes_nothing(annas):
    annas.press("Ill?", "<Return>", "<Return>", "<Return>", "<Return>", "<Down>", "<Return>", "y", "<F8>")
    fields = annas.page.preview.questions.fields
    assert len(fields) == 4
    annas.press("y")
    assert len(annas.page.preview.questions.fields) == 5
    assert annas.page.preview.seats["read_out"].text() == "You are safe; help is coming."
    annas.press("<Escape>")
    assert not annas.page.is_previewing()
    with annas.live.founded.database.read() as session:
        assert session.query(RequestRow).count() == 0


def test_the_preview_shows_what_helps_with_the_question_one_stands_in(annas):
    annas.press("<Return>", "<Return>", "<Return>", "<Return>", "Knock and listen.", "<F8>")
    help_shown = annas.page.preview.seats["help"]
    assert help_shown.isVisible()
    assert help_shown.text() == "Knock and listen."
    annas.press("y", "<Return>")
    assert not help_shown.isVisible()


def test_earlier_versions_are_compared_and_taken_back(annas):
    annas.press("Ill?", "<F12>", "<Escape>", "<Alt+E>", "<Down>")
    assert annas.page.history.changes.text().endswith("+ “Ill?”")
    annas.press("<Return>", "<F12>")
    versions = annas.versions("trapped")
    assert [one.version for one in versions] == [3, 2, 1]
    assert versions[0].body == versions[2].body
    assert annas.page.about.text() == "version 3, since 12:00, Anna Petrova, no request yet"


def test_what_an_earlier_version_replaced_is_brought_back(annas):
    annas.press("Ill?", "<Escape>", "<Alt+E>", "<Return>")
    assert ("Ill?", "in words") not in annas.listed()
    assert annas.said() == "The form stands here as it is saved. Alt+Z brings back what stood here."
    annas.press("<Alt+Z>")
    assert ("Ill?", "in words") in annas.listed()
    annas.press("<Alt+Z>")
    assert annas.said() == "Nothing was taken out here: there is nothing to bring back."


def test_what_was_taken_out_and_saved_is_brought_back(annas):
    annas.press("<Delete>", "<F12>", "<Alt+Z>", "<F12>")
    versions = annas.versions("trapped")
    assert [one.version for one in versions] == [3, 2, 1]
    assert versions[0].body == versions[2].body


def test_the_words_that_point_here_are_edited_and_tried(annas):
    annas.page.list.choose(Spot(FormPart.PATTERNS, 0))
    annas.press("stuck inside", "<Return>", "<Return>", "we are stuck insi", "<F12>")
    assert annas.page.sheet.found.text() == "These words point to no kind yet."
    annas.press("de")
    assert annas.page.sheet.found.text() == "Trapped, as the words say: “stuck inside”"
    assert annas.patterns("trapped") == {"en": ["stuck inside"]}
    assert len(annas.versions("trapped")) == 1


def test_another_desks_version_is_told_and_nothing_typed_is_lost(annas, desk):
    annas.press("Ill?")
    began = annas.versions("trapped")[0].id
    save_form(desk.office, desk.trapped, {"questions": [INSIDE]}, {}, based_on=began, by=desk.anna)
    annas.press("<F12>")
    assert annas.said().startswith("Anna Petrova has saved version 2 of this form meanwhile.")
    assert len(annas.versions("trapped")) == 2
    annas.press("<F12>")
    versions = annas.versions("trapped")
    assert [one.version for one in versions] == [3, 2, 1]
    assert versions[0].body["questions"][-1]["labels"] == {"en": "Ill?"}


def test_words_that_another_desk_wrote_meanwhile_stay(annas, desk):
    annas.page.list.choose(Spot(FormPart.PATTERNS, 0))
    annas.press("stuck inside")
    form = annas.form("trapped")
    save_form(desk.office, desk.trapped, form, {"en": ["help"]}, based_on=annas.versions("trapped")[0].id, by=desk.anna)
    annas.press("<F12>")
    assert annas.patterns("trapped") == {"en": ["help", "stuck inside"]}
    assert annas.page.state.text() == ""


def test_words_stay_too_when_the_form_was_saved_meanwhile(annas, desk):
    annas.page.list.choose(Spot(FormPart.PATTERNS, 0))
    annas.press("stuck inside")
    began = annas.versions("trapped")[0].id
    save_form(desk.office, desk.trapped, {"questions": [INSIDE]}, {"en": ["help"]}, based_on=began, by=desk.anna)
    annas.press("<F12>", "<F12>")
    assert annas.patterns("trapped") == {"en": ["help", "stuck inside"]}


def test_what_is_typed_survives_the_end_of_the_program(qtbot, annas, desk):
    annas.press("Ill?")
    annas.screen.keep_draft()
    annas.settled()
    assert [draft.kind for draft in drafts(desk.office)] == ["intake form"]
    again = FormHands(qtbot, annas.live, desk.trapped)
    assert ("Ill?", "in words") in again.listed()
    assert again.page.state.text() == "not saved"
    again.press("<F12>")
    again.screen.keep_draft()
    again.settled()
    assert drafts(desk.office) == []


def test_a_dispatcher_reads_the_form_and_is_told_who_may_change_it(qtbot, live, desk):
    boris = FormHands(qtbot, live, desk.trapped)
    assert boris.page.notice.text() == "Only a supervisor can save changes here."
    boris.press("x", "<Return>", "<Delete>")
    assert boris.said().startswith("Only a supervisor may do this")
    assert not boris.screen.draft.is_changed
    boris.press("<F8>", "y")
    assert boris.page.preview.seats["read_out"].text() == "You are safe; help is coming."


def test_the_directory_opens_the_form_of_a_kind_that_is_saved(qtbot, live, desk):
    hands = Hands(qtbot, live)
    wanted: list[object] = []
    hands.screen.form_requested.connect(wanted.append)
    hands.open("category", desk.trapped)
    assert hands.page.key_labels()["F6"] == "form"
    assert hands.form.beside.text().startswith("F6 form and words that point here: 4 question(s)")
    hands.press("<F6>", "<Ctrl+N>", "<F6>")
    assert wanted == [desk.trapped]
    assert hands.said() == "Save the kind first: then it can have a form."


def test_whoever_saved_after_another_desk_is_told_so(annas, desk):
    annas.press("Ill?", "<F12>")
    with desk.office.database.act(author=desk.anna, now=desk.clock.at) as session:  # as the server's answer lays it in
        _first, mine = session.query(IntakeFormRow).order_by(IntakeFormRow.version).all()
        mine.version = 3
        session.add(IntakeFormRow(key="trapped", version=2, body={}))
    annas.settled()
    annas.settled()
    assert "at another desk" in annas.said()
    assert "at another desk" in annas.page.notice.text()
    assert annas.page.about.text().startswith("version 3")


def test_a_kind_is_moved_among_the_kinds(qtbot, live, desk):
    made = live_desk(desk, sits=desk.anna)
    hands = Hands(qtbot, made)
    hands.open("category", desk.stopped)
    hands.press("<Alt+Up>")
    assert hands.titles() == ["Lift stopped", "Trapped", "A question"]
    hands.press("<Alt+Down>", "<Alt+Down>")
    assert hands.titles() == ["Trapped", "A question", "Lift stopped"]
    made.close()


def test_a_heading_cannot_be_chosen_so_that_what_is_typed_has_its_place(annas):
    heading = annas.page.list.model().index(0, 0)
    middle = annas.page.list.visualRect(heading).center()
    QTest.mouseClick(annas.page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert annas.page.list.spot() == Spot(FormPart.QUESTIONS, 0)


def test_a_kind_without_a_form_says_so_and_gets_its_first(qtbot, live, desk):
    made = live_desk(desk, sits=desk.anna)
    hands = FormHands(qtbot, made, desk.stopped)
    assert hands.page.about.text() == "no form yet"
    hands.press("Anyone inside?", "<F12>")
    assert [one.version for one in hands.versions("stopped")] == [1]
    made.close()
