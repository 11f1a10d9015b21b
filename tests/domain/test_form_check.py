"""What is wrong with a form, where, and in which field."""

from typing import Any

import pytest

from desktop.domain.form_check import MOST_QUESTIONS, FormFault, FormPart, form_problems

KINDS = frozenset({"stopped", "trapped"})
INSIDE = {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}}
MANY = {"key": "many", "kind": "number", "labels": {"en": "How many?"}}
STATE = {
    "key": "state", "kind": "choice", "labels": {"en": "How are they?"},
    "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"en": "Ill"}}],
}  # fmt: skip
FAULTS: dict[str, tuple[dict[str, Any], tuple[FormFault, FormPart, int, str, str]]] = {
    "a question without words": (
        {"questions": [INSIDE, {**MANY, "labels": {"en": " "}}]},
        (FormFault.WORDS_MISSING, FormPart.QUESTIONS, 1, "labels", ""),
    ),
    "two questions of one key": (
        {"questions": [INSIDE, {**MANY, "key": "inside"}]},
        (FormFault.KEY_TAKEN, FormPart.QUESTIONS, 1, "labels", "inside"),
    ),
    "a choice among nothing": (
        {"questions": [{**STATE, "choices": []}]},
        (FormFault.CHOICES_MISSING, FormPart.QUESTIONS, 0, "choices", ""),
    ),
    "two choices of one key": (
        {"questions": [{**STATE, "choices": [*STATE["choices"], {"key": "Ill", "labels": {"en": "Sick"}}]}]},
        (FormFault.CHOICE_TAKEN, FormPart.QUESTIONS, 0, "choices", "Ill"),
    ),
    "two choices that read the same": (
        {"questions": [{**STATE, "choices": [*STATE["choices"], {"key": "sick", "labels": {"en": " ill"}}]}]},
        (FormFault.CHOICES_ALIKE, FormPart.QUESTIONS, 0, "choices", "ill"),
    ),
    "a condition upon a later question": (
        {"questions": [{**MANY, "shown_if": {"question": "inside", "answers": [True]}}, INSIDE]},
        (FormFault.CONDITION_LATER, FormPart.QUESTIONS, 0, "shown_if", "inside"),
    ),
    "a condition upon itself": (
        {"questions": [{**INSIDE, "shown_if": {"question": "inside", "answers": [True]}}]},
        (FormFault.CONDITION_LATER, FormPart.QUESTIONS, 0, "shown_if", "inside"),
    ),
    "a sentence upon a question that is gone": (
        {"questions": [INSIDE], "script": [{"labels": {"en": "A"}, "shown_if": {"question": "old", "answers": [1]}}]},
        (FormFault.CONDITION_GONE, FormPart.SCRIPT, 0, "shown_if", "old"),
    ),
    "a condition without an answer": (
        {"questions": [INSIDE, {**MANY, "shown_if": {"question": "inside", "answers": []}}]},
        (FormFault.CONDITION_OPEN, FormPart.QUESTIONS, 1, "shown_if", ""),
    ),
    "a condition upon a choice that is gone": (
        {"questions": [STATE, {**MANY, "shown_if": {"question": "state", "answers": ["dead"]}}]},
        (FormFault.CONDITION_CHOICE_GONE, FormPart.QUESTIONS, 1, "shown_if", "dead"),
    ),
    "a condition with an answer in words upon a number": (
        {"questions": [MANY, {**INSIDE, "shown_if": {"question": "many", "answers": ["some"]}}]},
        (FormFault.CONDITION_IMPOSSIBLE, FormPart.QUESTIONS, 1, "shown_if", "some"),
    ),
    "what follows from a choice that is gone": (
        {"questions": [{**STATE, "sets": [{"answers": ["dead"], "priority": "urgent"}]}]},
        (FormFault.SETS_CHOICE_GONE, FormPart.QUESTIONS, 0, "sets", "dead"),
    ),
    "what follows from an answer that nobody can give": (
        {"questions": [{**MANY, "sets": [{"answers": ["a lot"], "priority": "urgent"}]}]},
        (FormFault.SETS_IMPOSSIBLE, FormPart.QUESTIONS, 0, "sets", "a lot"),
    ),
    "a kind that sets itself": (
        {"questions": [{**INSIDE, "sets": [{"answers": [True], "kind": "stopped"}]}]},
        (FormFault.SETS_ITSELF, FormPart.QUESTIONS, 0, "sets", "stopped"),
    ),
    "a kind that there is not": (
        {"questions": [{**INSIDE, "sets": [{"answers": [True], "kind": "flood"}]}]},
        (FormFault.SETS_NOBODYS, FormPart.QUESTIONS, 0, "sets", "flood"),
    ),
    "nothing to prepare": ({"prepare": [{}]}, (FormFault.WORDS_MISSING, FormPart.PREPARE, 0, "labels", "")),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_found_where_it_stands(body, expected):
    (found,) = form_problems(body, kind="stopped", kinds=KINDS)
    assert (found.fault, found.part, found.at, found.field, found.typed) == expected
    assert found.is_refused


def test_a_sound_form_has_no_problem():
    body = {
        "questions": [
            {**INSIDE, "sets": [{"answers": [True], "kind": "trapped", "priority": "danger"}]},
            {**MANY, "shown_if": {"question": "inside", "answers": [True]}, "sets": [{"answers": [3], "line": 2}]},
            {**STATE, "shown_if": {"question": "many", "answers": [1, 2]}},
        ],
        "script": [{"labels": {"en": "Help."}, "shown_if": {"question": "state", "answers": ["ill"]}}],
        "prepare": [{"en": "The key."}],
    }
    assert form_problems(body, kind="stopped", kinds=KINDS) == ()


@pytest.mark.parametrize(("shown_if", "is_told"), [(None, True), ({"question": "many", "answers": [2]}, False)])
def test_questions_that_read_the_same_are_told_where_both_may_be_asked_at_once(shown_if, is_told):
    again = {**INSIDE, "key": "in", "labels": {"en": "anyone inside?"}, "shown_if": shown_if}
    found = form_problems({"questions": [MANY, INSIDE, again]}, kind="stopped", kinds=KINDS)
    assert [(one.fault, one.at, one.is_refused) for one in found] == (
        [(FormFault.QUESTIONS_ALIKE, 2, False)] if is_told else []
    )


def test_too_many_questions_are_told_and_not_refused():
    questions = [{**MANY, "key": f"many{n}", "labels": {"en": f"How many {n}?"}} for n in range(MOST_QUESTIONS + 1)]
    body = {"questions": questions}
    (found,) = form_problems(body, kind="stopped", kinds=KINDS)
    assert found.fault is FormFault.TOO_MANY
    assert not found.is_refused
