"""How one version of a form differs from another."""

import pytest

from desktop.domain.form_check import FormPart
from desktop.domain.form_versions import FormDifference, form_changes

A = {"key": "a", "kind": "text", "labels": {"en": "A?"}}
B = {"key": "b", "kind": "number", "labels": {"en": "B?"}}
SAY, ALSO = {"labels": {"en": "Say"}}, {"labels": {"en": "Also"}}
BEFORE = {"questions": [A, B], "script": [SAY, ALSO], "also_asked": ["access"]}


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ({"questions": [A, B, {**A, "key": "c"}]}, [("added", "questions", ())]),
        ({"questions": [B]}, [("gone", "questions", ())]),
        (
            {"questions": [{**A, "required": True, "kind": "number"}, B]},
            [("changed", "questions", ("kind", "required"))],
        ),
        ({"questions": [B, A]}, [("moved", "questions", ())]),
        ({"script": [ALSO, SAY]}, [("moved", "script", ())]),
        ({"script": [SAY]}, [("gone", "script", ())]),
        (
            {"script": [SAY, {**ALSO, "shown_if": {"question": "a", "answers": ["x"]}}]},
            [("changed", "script", ("shown_if",))],
        ),
        ({"prepare": [{"en": "Key"}]}, [("added", "prepare", ())]),
        ({"also_asked": []}, [("also_asked", "also_asked", ())]),
        ({}, []),
    ],
)
def test_each_difference_is_named(after, expected):
    found = form_changes(BEFORE, {**BEFORE, **after})
    assert [(one.difference, one.part, one.fields) for one in found] == expected


def test_a_form_that_was_empty_gained_everything():
    found = form_changes({}, {"questions": [A], "script": [SAY]})
    assert [(one.difference, one.part) for one in found] == [
        (FormDifference.ADDED, FormPart.QUESTIONS),
        (FormDifference.ADDED, FormPart.SCRIPT),
    ]
