"""Intake forms as data."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AnswerRefused, TextRefused, TextTooLong
from desktop.domain.forms import (
    Choice,
    Consequence,
    Form,
    Question,
    QuestionKind,
    ScriptLine,
    asked,
    consequence,
    label,
    owed,
    read_answer,
    read_form,
    script,
)

CHOICES = (Choice("well", {"en": "Well", "ru": "Хорошо"}), Choice("ill", {"en": "Ill"}))
KINDS = {kind: Question(kind.value, kind, {"en": kind}, choices=CHOICES) for kind in QuestionKind}


@pytest.mark.parametrize(
    ("kind", "typed", "answer"),
    [
        ("text", " 3rd ", "3rd"), ("text", 3, "3"), ("text", "  ", None),
        ("yes_no", "Да", True), ("yes_no", "n", False), ("yes_no", "是", True), ("yes_no", True, True),
        ("yes_no", "", None),
        ("number", "3", 3), ("number", "2,5", 2.5), ("number", " 4.0 ", 4), ("number", 7, 7), ("number", -1.5, -1.5),
        ("choice", "WELL", "well"), ("choice", "хорошо", "well"), ("choice", None, None),
    ],
)  # fmt: skip
def test_an_answer_is_stored_in_the_kind_of_its_question(kind, typed, answer):
    assert read_answer(KINDS[QuestionKind(kind)], typed) == answer


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("yes_no", "perhaps"), ("yes_no", 2), ("number", "three"), ("number", "1e400"), ("number", "1_0"),
     ("number", math.nan), ("number", math.inf), ("number", True), ("number", 10**400), ("choice", "dead"),
     ("choice", "\ud800"), ("number", [1])],
)  # fmt: skip
def test_an_answer_that_does_not_fit_is_refused(kind, typed):
    with pytest.raises(AnswerRefused) as refused:
        read_answer(KINDS[QuestionKind(kind)], typed)
    assert refused.value.facts["question"] == kind


@given(
    st.sampled_from(list(KINDS.values())), st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none())
)
def test_every_answer_that_is_read_can_be_kept_as_json_and_read_again(question, typed):
    try:
        answer = read_answer(question, typed)
    except (AnswerRefused, TextRefused, TextTooLong):
        return
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer
    assert read_answer(question, answer) == answer


def test_a_form_is_read_with_what_a_newer_program_added():
    form = read_form(
        {
            "questions": [
                {"key": "photo", "kind": "picture", "labels": {"en": "Photo"}, "new": 1},
                {"key": "state", "kind": "choice", "labels": {"en": "State"}, "choices": [{"key": "a", "labels": {}}]},
            ],
            "script": [{"labels": {"en": "Say"}}],
            "layout": "wide",
        }
    )
    assert form.questions[0] == Question("photo", QuestionKind.TEXT, {"en": "Photo"})
    assert form.questions[1].choices == (Choice("a", {}),)
    assert form.script == (ScriptLine({"en": "Say"}),)
    assert read_form({}) == Form()


def test_required_questions_are_owed_until_they_are_answered_also_with_no():
    form = Form((Question("a", QuestionKind.YES_NO, {}, required=True), Question("b", QuestionKind.TEXT, {})))
    assert [q.key for q in owed(form, {})] == ["a"]
    assert [q.key for q in owed(form, {"a": None})] == ["a"]
    assert owed(form, {"a": False}) == ()


@pytest.mark.parametrize(("language", "said"), [("ru", "Лифт"), ("ru_RU", "Лифт"), ("zh_CN", "Lift"), ("lv", "Lift")])
def test_a_label_falls_back_to_english(language, said):
    assert label({"en": "Lift", "ru": "Лифт"}, language) == said


def test_a_label_without_english_falls_back_to_any():
    assert label({"ru": "Лифт"}, "en") == "Лифт"
    assert label({}, "en") == ""


STOPPED = read_form(
    {
        "questions": [
            {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True,
             "sets": [{"answers": [True], "kind": "lift_trapped", "priority": "danger"}]},
            {"key": "how_many", "kind": "number", "labels": {"en": "How many?"}, "required": True,
             "shown_if": {"question": "inside", "answers": [True]}, "sets": [{"answers": [4, 5], "line": 3}]},
            {"key": "state", "kind": "choice", "labels": {"en": "How are they?"},
             "choices": [{"key": "ill", "labels": {}}], "shown_if": {"question": "how_many", "answers": [1, 4]},
             "sets": [{"answers": ["ill"], "line": 2, "priority": "urgent"}]},
        ],
        "script": [
            {"labels": {"en": "I write it down."}},
            {"labels": {"en": "Help is coming."}, "shown_if": {"question": "inside", "answers": [True]}},
        ],
        "also_asked": ["access", "colour"],
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        ({}, ["inside"]), ({"inside": False}, ["inside"]), ({"inside": "n"}, ["inside"]),
        ({"inside": "да"}, ["inside", "how_many"]),
        ({"inside": True, "how_many": "1"}, ["inside", "how_many", "state"]),
        ({"inside": True, "how_many": 2}, ["inside", "how_many"]), ({"how_many": 1}, ["inside"]),
        ({"inside": True, "how_many": "many"}, ["inside", "how_many"]), ({"inside": 1}, ["inside", "how_many"]),
    ],
)  # fmt: skip
def test_what_hangs_on_a_question_is_asked_with_its_answer_alone(answers, keys):
    assert [question.key for question in asked(STOPPED, answers)] == keys


def test_what_is_not_asked_is_not_owed():
    assert [question.key for question in owed(STOPPED, {"inside": False})] == []
    assert [question.key for question in owed(STOPPED, {"inside": True})] == ["how_many"]


def test_sentences_follow_the_answers():
    assert [line["en"] for line in script(STOPPED, {})] == ["I write it down."]
    assert [line["en"] for line in script(STOPPED, {"inside": True})] == ["I write it down.", "Help is coming."]


def test_answers_set_the_most_pressing_priority_the_highest_line_and_the_first_kind():
    assert consequence(STOPPED, {"inside": False}) == Consequence(())
    several = {"inside": True, "how_many": 4, "state": "ILL"}
    assert consequence(STOPPED, several) == Consequence((), priority="danger", line=3, kind="lift_trapped")
    assert consequence(STOPPED, {"how_many": 4, "state": "ill"}) == Consequence(())


def test_of_the_fields_of_every_call_only_known_ones_are_also_asked():
    assert STOPPED.also_asked == ("access",)
