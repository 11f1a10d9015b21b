"""What stands in the form of a call, and what follows from what."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.half_typed import HalfTyped
from desktop.domain.ids import new_id
from desktop.domain.records import Candidate
from desktop.models.intake_form import IntakeForm
from tests.domain.test_half_typed import WITH_FORM
from tests.domain.test_suggesting import KINDS, category

DANGER = replace(category("danger"), is_danger=True)
STOPPED = replace(KINDS[1], form=WITH_FORM.form)
LIFT = Candidate(kind="equipment", id=new_id(), title="Lenina, 14, Lift 2", site_id=new_id())


@pytest.fixture
def form(qapp):
    made = IntakeForm(HalfTyped(draft_id=new_id(), began_at=datetime(2026, 3, 2, 10, tzinfo=UTC)))
    made.categories = [STOPPED, KINDS[2], DANGER]
    return made


def test_words_suggest_a_kind_and_its_questions_wait_for_a_yes(form):
    form.write("words", "the lift has stopped")
    assert (form.category, form.questions) == (STOPPED, ())
    form.confirm("kind")
    assert form.questions == STOPPED.form.questions


def test_words_that_change_change_the_suggestion_only(form):
    form.write("words", "the lift has stopped")
    form.write("words", "a leak")
    assert form.category == KINDS[2]
    form.choose_kind(STOPPED)
    form.write("words", "a leak and a flood")
    assert form.category == STOPPED


def test_the_equipment_helps_to_suggest(form):
    form.write("words", "stuck at 3rd")
    assert form.category is None
    form.choose_place(LIFT)
    assert form.category == STOPPED


def test_typing_over_a_choice_takes_it_back(form):
    form.choose_place(LIFT, is_confirmed=False, usual_of="Ivanova")
    form.write("place", "Lenina, 14, Lift 2 and 3")
    half = form.half
    assert (half.site_id, half.equipment_id, half.is_place_confirmed, half.place_from) == (None, None, True, "")


def test_a_yes_confirms_what_was_filled_in(form):
    form.choose_place(LIFT, is_confirmed=False, usual_of="Ivanova")
    form.confirm("place")
    assert form.half.is_place_confirmed
    assert form.half.site_id == LIFT.site_id


def test_danger_switches_the_kind_and_back(form):
    form.choose_kind(STOPPED)
    form.mark_danger()
    assert (form.half.is_danger, form.category) == (True, DANGER)
    form.mark_danger()
    assert (form.half.is_danger, form.category) == (False, STOPPED)


def test_words_written_in_danger_suggest_the_kind_when_it_is_taken_back(form):
    form.mark_danger()
    form.write("words", "the lift has stopped")
    assert form.category == DANGER
    form.mark_danger()
    assert form.category == STOPPED


def test_danger_without_a_category_for_it_is_marked_all_the_same(form):
    form.use_categories([STOPPED])
    form.mark_danger()
    assert (form.half.is_danger, form.category) == (True, None)


def test_the_same_text_again_says_nothing(form, qtbot):
    form.write("words", "stands")
    with qtbot.assertNotEmitted(form.typed):
        form.write("words", "stands")
