"""The fields of a refused act hold what it said."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop.domain.status import Act
from desktop.models.act_again import corrected_act, correction
from desktop.models.act_choices import Around
from desktop.storage.types import micros
from tests.models.lines import NOON, READER, line
from tests.models.test_act_fields import FIELD, MAKER, ORLOV, PETROV, card
from tests.models.test_decisions import entry, refused

AROUND = Around(reader=READER, teams=(FIELD, MAKER), busy={})


def presets(kind: str, text: str = "", **data: Any) -> dict[str, str]:
    shown = card(line=line(status="accepted", person="Petrov", person_id=PETROV.id))
    form = correction(refused(entry(kind, text=text, **data)), shown, AROUND)
    assert form is not None
    return {field.key: field.preset for field in form.fields if field.preset}


def test_whom_it_named_stands_there_though_he_has_it_here_already():
    said = presets("accepted", "He has the key", person_id=str(PETROV.id), now={"eta_at": micros(NOON)})
    assert said == {"person": str(PETROV.id), "eta": "12:00", "text": "He has the key", "at": "12:00"}


def test_a_refused_promise_holds_its_time_and_a_release_its_reason():
    assert presets("promised", "the price", due_at=micros(NOON)) == {"due": "12:00", "text": "the price", "at": "12:00"}
    assert presets("released", reason="moved away") == {"reason": "moved away", "at": "12:00"}
    assert presets("not_reached") == {"at": "12:00"}


def test_an_assignment_offers_everybody_and_holds_the_one_it_named():
    shown = card(line=line(person_id=ORLOV.id))
    form = correction(refused(entry("assigned", now={"assignee_id": str(ORLOV.id)})), shown, AROUND)
    assert form is not None
    assert (form.act, form.fields[0].preset) == (Act.ASSIGN, str(ORLOV.id))
    assert {option.title for option in form.fields[0].options} == {"Orlov", "Petrov", "Wang"}


def test_a_reason_in_own_words_is_one_to_choose():
    act = refused(entry("paused", reason="waiting for the van"))
    form = correction(act, card(), AROUND)
    assert form is not None
    assert form.fields[0].options[-1].title == form.fields[0].preset == "waiting for the van"
    assert corrected_act(form.subject) == act.txn


def test_a_time_of_another_day_is_named_with_its_day():
    moved = replace(entry("noted", text="x"), occurred_at=NOON - timedelta(days=1))
    form = correction(refused(moved), card(), AROUND)
    assert form is not None
    assert {field.key: field.preset for field in form.fields} == {"text": "x", "at": "1.3. 12:00"}


def test_what_has_no_form_of_its_own_has_no_correction():
    for kind in ("registered", "corrected", "joined", "same_call", "order_printed"):
        assert correction(refused(entry(kind)), card(), AROUND) is None
    assert corrected_act("words") is None
