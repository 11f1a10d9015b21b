"""The fields that acts ask for."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.forms import Form
from desktop.domain.ids import new_id
from desktop.domain.promises import Promise, PromiseKind
from desktop.domain.records import Person, RequestCard, Team
from desktop.domain.status import Act
from desktop.models import act_fields
from desktop.models.act_choices import Around, ring_choices
from desktop.wording.language import Language
from tests.models.lines import NOON, READER, line

ORLOV, PETROV, WANG = (
    Person(id=UUID(int=n), name=name, role="engineer") for n, name in enumerate(("Orlov", "Petrov", "Wang"), start=1)
)
FIELD = Team(id=UUID(int=10), name="Field", line=2, phone="", is_contractor=False, members=(ORLOV, PETROV))
MAKER = Team(id=UUID(int=11), name="The maker", line=3, phone="", is_contractor=True, members=(WANG,))


def card(**facts: Any) -> RequestCard:
    usual: dict[str, Any] = {
        "line": line(), "entries": (), "form": Form(), "form_id": None, "answers": {}, "category_id": None, "codes": {},
        "checklist": {}, "customer": None, "site_id": None, "equipment_id": None, "equipment_model": "",
        "contact_id": None, "access_notes": "", "site_access_notes": "", "warning": "", "team_id": FIELD.id,
        "before_pause": None, "pause_reason": None, "problem": None, "cause": None, "remedy": None, "minutes": 0,
        "norm_minutes": 40, "joined": (), "orders": (), "history": (), "ring_back_at": None, "last_entry": new_id(),
    }  # fmt: skip
    return RequestCard(**(usual | facts))


def test_the_teams_own_people_come_first_the_least_busy_ahead():
    field = act_fields.person(card(), (MAKER, FIELD), {ORLOV.id: 3}, READER)
    assert [option.title for option in field.options] == ["Petrov", "Orlov", "Wang"]
    assert [option.note for option in field.options] == ["Field · free", "Field · 3 open", "The maker · free"]


def test_teams_stand_by_line_and_then_as_the_language_lists_them():
    reader = replace(READER, language=Language("ru"))
    late, first = replace(FIELD, id=UUID(int=12), name="Ёлочка"), replace(FIELD, id=UUID(int=13), name="Аргус")
    field = act_fields.team(card(), (MAKER, late, first), reader)
    assert [option.title for option in field.options] == ["Аргус", "Ёлочка", "The maker"]


def test_who_has_it_already_is_not_offered_again():
    field = act_fields.person(card(line=line(person="Orlov", person_id=ORLOV.id)), (FIELD,), {}, READER)
    assert [option.title for option in field.options] == ["Petrov"]


def test_the_codes_of_the_category_are_asked_and_no_others():
    codes = {"problem": [{"key": "stuck", "labels": {"en": "Stuck", "ru": "Стоит"}}], "cause": []}
    fields = act_fields.closing(card(codes=codes), READER)
    assert [field.key for field in fields] == ["outcome", "problem", "minutes"]
    assert fields[1].options[0].title == "Stuck"
    assert not fields[1].must


@pytest.mark.parametrize(("minutes", "preset"), [(0, "40"), (15, "")])
def test_the_norm_is_offered_unless_minutes_are_written_down_already(minutes, preset):
    assert act_fields.minutes(card(minutes=minutes), READER).preset == preset


def test_a_request_with_another_outcome_is_not_called_repaired():
    outcome = act_fields.closing(card(line=line(outcome="no_access")), READER)[0]
    assert outcome.preset == "no_access"


def test_whoever_is_in_danger_is_rung_again_also_where_the_field_is_emptied():
    assert (act_fields.again_in(10, READER).preset, act_fields.again_in(0, READER).preset) == ("10", "")
    assert act_fields.again_in(10, READER).hint == "minutes; empty: in 10, somebody is in danger"


def test_what_is_said_of_the_arrival_stands_beside_ringing_back_until_the_caller_knows_it():
    coming = line(status="accepted", person="Orlov", person_id=ORLOV.id, eta_at=NOON)
    around = Around(reader=READER, teams=(FIELD,), busy={})
    told = Promise(id=new_id(), kind=PromiseKind.ARRIVE, due_at=NOON, made_at=NOON)
    notes = {choice.key: choice.note for choice in ring_choices(card(line=coming), around)}
    assert notes[Act.RING_BACK] == notes[Act.TELL_ARRIVAL] == "say: Orlov, there at 12:00"
    again = {choice.key: choice.note for choice in ring_choices(card(line=coming, promises=(told,)), around)}
    assert (again[Act.RING_BACK], Act.TELL_ARRIVAL in again) == ("", False)


def test_where_the_caller_is_rung_what_may_come_of_that_stands_first():
    around = Around(reader=READER, teams=(FIELD,), busy={})
    keys = [choice.key for choice in ring_choices(card(line=line(status="new")), around, is_caller=True)]
    assert keys[:2] == [Act.RING_BACK, Act.NOT_REACHED]
    assert Act.ACCEPT in keys
