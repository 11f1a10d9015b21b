"""What follows from an answer: when a call is registered, and when it is answered later."""

from datetime import timedelta

import pytest

from desktop.domain.day import desk_day
from desktop.domain.errors import AnswerRefused, RowUnknown
from desktop.storage.queries.card import card
from desktop.storage.queries.desk import desk_facts
from desktop.workflow import directory
from desktop.workflow.correcting import Correction, answer, correct
from desktop.workflow.progress import Closing, assign, close
from desktop.workflow.undoing import undo
from tests.desk import NOON
from tests.workflow.journal import assert_entries_explain_the_state, entries, kinds, request

FORM = {
    "questions": [
        {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True,
         "sets": [{"answers": [True], "kind": "trapped"}]},
        {"key": "only", "kind": "yes_no", "labels": {"en": "The only lift?"},
         "sets": [{"answers": [True], "priority": "urgent"}]},
        {"key": "needs", "kind": "text", "labels": {"en": "Who needs it?"}, "required": True,
         "shown_if": {"question": "only", "answers": [True]}},
        {"key": "boards", "kind": "choice", "labels": {"en": "Which board?"},
         "choices": [{"key": "old", "labels": {"en": "Old"}}, {"key": "new", "labels": {"en": "New"}}],
         "sets": [{"answers": ["old"], "line": 3}]},
        {"key": "floor", "kind": "text", "labels": {"en": "Where?"}},
    ]
}  # fmt: skip


@pytest.fixture
def stopped(desk):
    give_form(desk, FORM)
    return desk


def give_form(desk, form):
    directory.save(desk.office, "category", desk.stopped, {"form": form}, by=desk.anna)


def take(desk, **answers):
    return desk.take(category_id=desk.stopped, answers=answers).request_id


def told_card(desk, request_id):
    with desk.database.read() as session:
        return card(session, desk_day(desk_facts(session)), request_id)


def test_an_answer_leads_to_the_kind_in_danger_with_its_form_team_and_deadline(stopped):
    done = stopped.take(category_id=stopped.stopped, answers={"inside": "yes", "floor": "3", "needs": "nobody"})
    row = request(stopped, done.request_id)
    assert (row.category_id, row.priority, row.is_danger, row.team_id) == (
        stopped.trapped, "danger", True, stopped.field,
    )  # fmt: skip
    assert row.due_at == NOON + timedelta(minutes=30)
    assert row.answers == {"inside": True, "floor": "3"}
    assert done.owed == ()
    first, *_more = entries(stopped, row.id)
    assert (first.data["why"], first.data["because"]) == ("answer", {"kind": "inside"})
    aside = [entry for entry in entries(stopped, row.id) if entry.data.get("is_aside")]
    assert [(entry.data["question"], entry.text) for entry in aside] == [("needs", "nobody")]


def test_a_priority_by_hand_and_a_kind_by_hand_stay(stopped):
    low = stopped.take(category_id=stopped.stopped, answers={"only": True}, priority="low")
    assert request(stopped, low.request_id).priority == "low"
    kept = stopped.take(category_id=stopped.stopped, answers={"inside": True}, keeps_kind=True)
    assert request(stopped, kept.request_id).category_id == stopped.stopped


def test_another_line_waits_there_until_a_team_is_named(stopped):
    row = request(stopped, take(stopped, boards="old"))
    assert (row.line, row.team_id, row.status) == (3, None, "new")
    assert "routed" not in kinds(stopped, row.id)


def test_what_cannot_be_read_is_refused_only_where_it_is_asked(stopped):
    with pytest.raises(AnswerRefused):
        take(stopped, only="perhaps")
    row = request(stopped, take(stopped, inside="no", needs="Mrs. Berg"))
    assert row.answers == {"inside": False}
    assert [entry.text for entry in entries(stopped, row.id) if entry.kind == "answered"] == ["Mrs. Berg"]


def test_a_late_answer_makes_it_pressing_and_undo_takes_both_back(stopped):
    made = take(stopped, inside="no")
    answer(stopped.office, made, stopped.told, question="only", typed="yes")
    row = request(stopped, made)
    assert (row.priority, row.due_at) == ("urgent", NOON + timedelta(minutes=120))
    assert entries(stopped, made)[-1].data["question"] == "only"
    undo(stopped.office, made, stopped.told)
    row = request(stopped, made)
    assert (row.priority, row.due_at, row.answers) == ("normal", NOON + timedelta(days=1), {"inside": False})
    assert_entries_explain_the_state(stopped.database)


def test_a_late_answer_leads_to_the_kind_in_danger(stopped):
    made = take(stopped, floor="3")
    answer(stopped.office, made, stopped.told, question="inside", typed="yes")
    row = request(stopped, made)
    assert (row.category_id, row.is_danger, row.due_at) == (stopped.trapped, True, NOON + timedelta(minutes=30))
    assert told_card(stopped, made).form.questions[0].key == "inside"
    assert_entries_explain_the_state(stopped.database)


def test_a_late_answer_gives_the_line_back_to_whom_it_was(stopped):
    made = take(stopped, boards="old")
    answer(stopped.office, made, stopped.told, question="boards", typed="new")
    row = request(stopped, made)
    assert (row.line, row.team_id, row.status) == (2, stopped.field, "routed")
    answer(stopped.office, made, stopped.told, question="boards", typed="old")
    assert request(stopped, made).team_id is None
    assert_entries_explain_the_state(stopped.database)


def test_a_late_answer_changes_nothing_that_somebody_decided(stopped):
    made = take(stopped)
    correct(stopped.office, made, stopped.told, Correction(priority="low"))
    assign(stopped.office, made, stopped.told, person_id=stopped.orlov)
    answer(stopped.office, made, stopped.told, question="only", typed="yes")
    answer(stopped.office, made, stopped.told, question="boards", typed="old")
    row = request(stopped, made)
    assert (row.priority, row.line, row.assignee_id) == ("low", 2, stopped.orlov)


def test_an_answer_after_the_end_moves_nothing(stopped):
    made = take(stopped)
    close(stopped.office, made, stopped.told, Closing())
    answer(stopped.office, made, stopped.told, question="inside", typed="yes")
    assert request(stopped, made).category_id == stopped.stopped


def test_a_request_keeps_the_form_it_was_born_with(stopped):
    made = take(stopped, only="yes")
    give_form(stopped, {"questions": [{"key": "other", "kind": "text", "labels": {"en": "Other?"}, "required": True}]})
    shown = told_card(stopped, made)
    assert [question.key for question in shown.form.questions][:2] == ["inside", "only"]
    answer(stopped.office, made, stopped.told, question="only", typed="no")
    assert request(stopped, made).priority == "normal"
    with pytest.raises(RowUnknown):
        answer(stopped.office, made, stopped.told, question="other", typed="x")
    fresh = stopped.take(category_id=stopped.stopped, answers={"inside": True})
    assert (fresh.owed, request(stopped, fresh.request_id).category_id) == (("other",), stopped.stopped)


def test_a_call_is_registered_with_the_version_that_was_shown(stopped):
    shown = request(stopped, take(stopped)).form_id
    give_form(stopped, {"questions": []})
    row = request(stopped, stopped.take(category_id=stopped.stopped, form_id=shown, answers={"only": "yes"}).request_id)
    assert (row.form_id, row.answers, row.priority) == (shown, {"only": True}, "urgent")
    foreign = request(stopped, stopped.take(category_id=stopped.trapped).request_id).form_id
    row = request(stopped, stopped.take(category_id=stopped.stopped, form_id=foreign).request_id)
    assert row.form_id not in (shown, foreign)
