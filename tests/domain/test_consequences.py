"""What a call is once its questions are answered."""

from dataclasses import replace

import pytest

from desktop.domain.consequences import taken
from desktop.domain.forms import read_form
from desktop.domain.ids import new_id
from tests.domain.test_suggesting import category

STOPPED = replace(
    category("stopped"),
    line=2,
    team_id=new_id(),
    form=read_form(
        {
            "questions": [
                {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": True,
                 "sets": [{"answers": [True], "kind": "trapped"}]},
                {"key": "only", "kind": "yes_no", "labels": {"en": "The only lift?"},
                 "sets": [{"answers": [True], "priority": "urgent"}]},
                {"key": "floor", "kind": "text", "labels": {"en": "Where?"},
                 "sets": [{"answers": ["roof"], "line": 3}]},
            ]
        }
    ),
)  # fmt: skip
TRAPPED = replace(
    category("trapped"),
    is_danger=True,
    line=2,
    team_id=new_id(),
    form=read_form(
        {
            "questions": [
                {"key": "how_many", "kind": "number", "labels": {"en": "How many?"}, "required": True,
                 "sets": [{"answers": [0], "priority": "low", "kind": "stopped"}]},
                {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}, "required": True},
            ]
        }
    ),
)  # fmt: skip
KINDS = {one.key: one for one in (STOPPED, TRAPPED)}


def of(answers, kind=STOPPED, **by_hand):
    return taken(kind, answers, KINDS.get, **by_hand)


def test_an_answer_leads_to_another_kind_with_its_questions_priority_and_team():
    found = of({"inside": "yes", "floor": "3"})
    assert (found.category, found.former) == (TRAPPED, (STOPPED,))
    assert [question.key for question in found.questions] == ["inside", "how_many", "floor"]
    assert (found.priority, found.is_danger, found.team_id) == ("danger", True, TRAPPED.team_id)
    assert found.because["kind"].key == "inside"
    assert [question.key for question in found.owed({"inside": True, "floor": "3"})] == ["how_many"]


def test_the_answer_taken_back_takes_all_back():
    assert of({"inside": None}) == of({})
    assert (of({}).category, of({}).priority, dict(of({}).because)) == (STOPPED, "normal", {})


@pytest.mark.parametrize("by_hand", [{"priority": "low"}, {"is_danger": True}, {"keeps_kind": True}])
def test_what_was_chosen_by_hand_stays(by_hand):
    found = of({"inside": True, "only": True}, **by_hand)
    if "priority" in by_hand:
        assert (found.category, found.priority, found.is_danger) == (TRAPPED, "low", False)
    elif "keeps_kind" in by_hand:
        assert (found.category, found.priority) == (STOPPED, "urgent")
    else:
        assert (found.priority, found.is_danger, "priority" in found.because) == ("danger", True, False)


def test_an_answer_sets_the_priority_and_says_so():
    found = of({"only": True})
    assert (found.priority, found.because["priority"].key) == ("urgent", "only")
    assert "priority" not in of({"only": True}, replace(STOPPED, priority="urgent")).because


def test_another_line_than_the_kinds_has_no_team_of_it():
    found = of({"floor": "Roof"})
    assert (found.line, found.team_id, found.because["line"].key) == (3, None, "floor")


def test_a_person_in_danger_is_in_danger_whatever_is_answered():
    found = of({"how_many": 0, "inside": False}, TRAPPED, keeps_kind=True)
    assert (found.category, found.priority) == (TRAPPED, "danger")


def test_answers_that_lead_in_a_circle_come_to_an_end():
    found = of({"inside": True, "how_many": 0})
    assert (found.category, found.former) == (TRAPPED, (STOPPED,))


def test_what_was_pressing_on_the_way_stays_so_in_the_kind_it_led_to():
    calm = replace(TRAPPED, is_danger=False, priority="low", form=read_form({}))
    found = taken(STOPPED, {"inside": True, "only": True}, {"trapped": calm}.get)
    assert (found.category, found.priority, found.because["priority"].key) == (calm, "urgent", "only")


def test_a_kind_that_is_not_there_is_not_led_to():
    assert taken(STOPPED, {"inside": True}, {STOPPED.key: STOPPED}.get).category == STOPPED
    assert taken(None, {"inside": True}, KINDS.get, priority="urgent").priority == "urgent"
