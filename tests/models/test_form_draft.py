"""A form while it is edited."""

import json
from uuid import uuid4

import pytest

from desktop.domain.form_check import FormPart
from desktop.models.form_draft import NEW, FormDraft, Spot, StoredForm
from desktop.models.form_outline import FormOutline, outline
from desktop.wording.language import Language

FORM = {
    "questions": [
        {"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": False, "later": 1},
        {"key": "many", "kind": "number", "labels": {"en": "How many?"}},
    ],
    "script": [{"labels": {"en": "Help is coming."}}],
    "of_a_newer_program": True,
}
STORED = StoredForm(form_id=uuid4(), form=FORM, patterns={"en": ["stuck"], "fr": ["coincé"]})


@pytest.fixture
def draft() -> FormDraft:
    return FormDraft(STORED)


def question(at: int) -> Spot:
    return Spot(FormPart.QUESTIONS, at)


def test_untouched_nothing_is_changed(draft):
    assert not draft.is_changed
    assert draft.finished() == FORM


def test_what_this_program_does_not_know_stays(draft):
    draft.put(question(0), "labels", {"en": "Is anybody inside?"})
    assert draft.finished()["of_a_newer_program"] is True
    assert draft.finished()["questions"][0]["later"] == 1


def test_typing_back_what_stood_there_is_no_change(draft):
    draft.put(question(1), "help", {"en": "Ask twice."})
    assert draft.is_changed
    draft.put(question(1), "help", {})
    assert not draft.is_changed


def test_a_new_question_gets_a_key_of_its_own_and_its_conditions_know_it(draft):
    draft.put(question(2), "labels", {"ru": "Кто внутри?", "en": "Inside"})
    key = draft.item(question(2))["key"]
    assert key.startswith(NEW)
    draft.put(Spot(FormPart.SCRIPT, 0), "shown_if", {"question": key, "answers": ["a child"]})
    form = draft.finished()
    assert form["questions"][2]["key"] == "inside_2"
    assert form["script"][0]["shown_if"] == {"question": "inside_2", "answers": ["a child"]}


def test_a_new_choice_gets_a_key_of_its_own_wherever_it_is_named(draft):
    choices = [{"key": f"{NEW}1", "labels": {"en": "Ill or hurt"}}, {"key": f"{NEW}2", "labels": {"en": "Well"}}]
    draft.put(question(2), "labels", {"en": "How are they?"})
    draft.put(question(2), "kind", "choice")
    draft.put(question(2), "choices", choices)
    draft.put(question(2), "sets", [{"answers": [f"{NEW}1"], "priority": "danger"}])
    key = draft.item(question(2))["key"]
    draft.put(Spot(FormPart.SCRIPT, 0), "shown_if", {"question": key, "answers": [f"{NEW}2"]})
    form = draft.finished()
    assert [one["key"] for one in form["questions"][2]["choices"]] == ["ill_or_hurt", "well"]
    assert form["questions"][2]["sets"] == [{"answers": ["ill_or_hurt"], "priority": "danger"}]
    assert form["script"][0]["shown_if"] == {"question": "how_are_they", "answers": ["well"]}


def test_what_is_taken_out_comes_back_where_it_was(draft):
    draft.take_out(question(0))
    draft.take_out(Spot(FormPart.SCRIPT, 0))
    assert draft.bring_back() == Spot(FormPart.SCRIPT, 0)
    assert draft.bring_back() == question(0)
    assert draft.bring_back() is None
    assert not draft.is_changed


def test_what_comes_back_shares_its_key_with_nothing_written_meanwhile(draft):
    draft.put(question(2), "labels", {"en": "Which floor?"})
    draft.put(Spot(FormPart.SCRIPT, 0), "shown_if", {"question": draft.item(question(2))["key"], "answers": ["3"]})
    draft.take_out(question(2))
    draft.put(question(2), "labels", {"en": "Is there light?"})
    draft.bring_back()
    form = draft.finished()
    assert [raw["key"] for raw in form["questions"]] == ["inside", "many", "which_floor", "is_there_light"]
    assert form["script"][0]["shown_if"]["question"] == "which_floor"


def test_what_another_version_replaced_comes_back(draft):
    draft.put(question(2), "labels", {"en": "Which floor?"})
    draft.replace({"questions": []})
    assert draft.items(FormPart.QUESTIONS) == []
    assert draft.bring_back() == question(0)
    assert draft.item(question(2))["labels"] == {"en": "Which floor?"}


def test_items_change_places_within_their_part(draft):
    assert draft.move(question(0), 1) == question(1)
    assert [raw["key"] for raw in draft.items(FormPart.QUESTIONS)] == ["many", "inside"]
    assert draft.move(question(1), 1) == question(1)
    assert draft.move(question(2), -1) == question(2)  # the empty line


def test_patterns_of_other_languages_stay(draft):
    draft.put_patterns("en", [])
    draft.put_patterns("ru", ["застря"])
    assert draft.patterns == {"ru": ["застря"], "fr": ["coincé"]}


def test_it_is_kept_as_json(draft):
    draft.put(question(2), "labels", {"en": "Which floor?"})
    draft.put_patterns("ru", ["застря"])
    back = FormDraft.from_body(json.loads(json.dumps(draft.as_body())))
    assert (back.form, back.patterns, back.stored) == (draft.form, draft.patterns, draft.stored)
    assert back.is_changed


def test_the_list_says_when_it_is_asked_and_what_follows(draft):
    draft.put(question(0), "sets", [{"answers": [True], "priority": "danger", "kind": "trapped"}])
    draft.put(question(1), "shown_if", {"question": "inside", "answers": [True]})
    rows = outline(draft, Language("en"), kinds={"trapped": "Trapped"})
    assert [(row.title, row.note, row.depth) for row in rows if row.number in ("1", "2")] == [
        ("Anyone inside?", "yes or no · yes: priority danger, kind “Trapped”", 0),
        ("How many?", "if “Anyone inside?” yes · a number", 1),
    ]


def test_the_list_keeps_the_qt_model_contract_while_items_come_and_go(qtmodeltester, draft):
    rows = FormOutline()
    rows.replace(outline(draft, Language("en")))
    draft.take_out(question(0))
    draft.put(Spot(FormPart.PREPARE, 0), "labels", {"en": "The key."})
    rows.bring(outline(draft, Language("en")))
    assert [row.title for row in rows.rows() if row.number == "1"] == ["How many?"]
    assert rows.row_of(Spot(FormPart.PREPARE, 1)) > 0
    qtmodeltester.check(rows)
