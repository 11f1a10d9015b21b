"""Between a row of the directory and its form."""

from uuid import uuid4

import pytest

from desktop.domain.directory import DirectoryKind, DirectoryRecord, Reference
from desktop.domain.errors import FieldUnreadable, ReferenceUnknown
from desktop.models.directory_fields import fields
from desktop.models.directory_values import changed, completed, key_from, stored, title_typed
from desktop.wording.language import Language

ENGLISH = Language("en")
VALUES = {
    "key": "trapped", "labels": {"en": "Trapped", "fr": "Coincé"}, "type_group": "trapped", "priority": "danger",
    "due_minutes": {"danger": 30, "low": 90}, "norm_minutes": None, "look_back_minutes": 90,
    "position": 0, "line": 2, "is_danger": True,
    "team_id": Reference(),
}  # fmt: skip
TRAPPED = DirectoryRecord(kind="category", id=uuid4(), values=VALUES)


def columns(kind: str, typed, record=None):
    """Return what is saved of *typed*."""
    return changed(fields(kind, ENGLISH), typed, record)


@pytest.mark.parametrize("kind", DirectoryKind)
def test_a_new_row_shows_something_in_every_field_and_saves_nothing_untouched(kind):
    specs = fields(kind, ENGLISH)
    shown = stored(kind, specs, None, "en")
    assert shown.keys() == {spec.key for spec in specs}
    assert columns(kind, {}) == {}


def test_what_is_shown_saves_as_it_was():
    shown = stored("category", fields("category", ENGLISH), TRAPPED, "en")
    saved = columns("category", shown, TRAPPED)
    expected = {name: value for name, value in VALUES.items() if name != "team_id"}
    assert {name: value for name, value in saved.items() if name != "team_id"} == expected
    assert saved["team_id"] is None


def test_labels_in_other_languages_stay():
    saved = columns("category", {"labels.ru": "Застряли", "labels.en": ""}, TRAPPED)
    assert saved["labels"] == {"fr": "Coincé", "ru": "Застряли"}


def test_emptied_minutes_name_no_deadline():
    assert columns("category", {"due.low": " ", "due.normal": "60"}, TRAPPED)["due_minutes"] == {
        "danger": 30,
        "normal": 60,
    }


@pytest.mark.parametrize("typed", ["soon", "-5", "1.5", "٣x", "9999999"])
def test_minutes_are_whole_and_not_negative(typed):
    with pytest.raises(FieldUnreadable) as refused:
        columns("category", {"norm_minutes": typed}, TRAPPED)
    assert refused.value.facts == {"field": "Norm, minutes of work", "typed": typed}


@pytest.mark.parametrize(
    ("typed", "minutes"), [("24", 1_440), ("1.5", 90), ("1,5", 90), (" 72 ", 4_320), ("", None), ("0", 0)]
)
def test_the_look_back_is_typed_in_hours(typed, minutes):
    assert columns("category", {"look_back.hours": typed}, TRAPPED) == {"look_back_minutes": minutes}


@pytest.mark.parametrize("typed", ["a day", "-1", "1.5.5", "99999", "1.555", "½"])
def test_hours_that_are_none_are_refused(typed):
    with pytest.raises(FieldUnreadable):
        columns("category", {"look_back.hours": typed}, TRAPPED)


def test_words_that_name_no_row_are_refused():
    with pytest.raises(ReferenceUnknown) as refused:
        columns("person", {"team_ids": (Reference(uuid4(), "Field"), Reference(None, "Fleld"))})
    assert refused.value.facts == {"field": "Teams", "typed": "Fleld"}


@pytest.mark.parametrize(("typed", "saved"), [("", {}), ("  ", {}), ("12", {"pin": "12"}), ("-", {"pin": ""})])
def test_a_pin_is_set_taken_away_or_left_alone(typed, saved):
    assert columns("person", {"pin": typed}) == saved


def test_a_new_category_gets_key_group_and_place():
    whole = completed("category", {"labels": {"ru": "Двери"}}, is_new=True, position=7)
    assert (whole["key"], whole["type_group"], whole["position"], whole["line"]) == ("двери", "двери", 7, 2)


def test_an_emptied_place_in_the_order_leaves_it_as_it_was():
    assert completed("category", {"position": None, "line": 1}, is_new=False) == {"line": 1}


@pytest.mark.parametrize(
    ("kind", "typed", "title"),
    [
        ("category", {"labels.en": "Trapped", "labels.ru": "Застряли", "key": "t"}, "Застряли"),
        ("category", {"labels.en": "", "labels.ru": "", "key": "t"}, "t"),
        ("equipment", {"short_number": "2", "name": "Lift"}, "2  Lift"),
        ("contact", {"name": "", "phones": ("101",)}, "101"),
        ("customer", {"name": ""}, ""),
    ],
)
def test_a_row_is_called_by_what_stands_in_its_form(kind, typed, title):
    assert title_typed(kind, typed, "ru") == title


def test_a_key_is_made_of_words():
    assert key_from("Lift  stopped, again!") == "lift_stopped_again"
