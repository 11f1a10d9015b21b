"""The fields of one JSON object."""

import pytest

from desktop.commands.fields import Fields
from desktop.domain.errors import FieldMissing, FieldUnknown, FieldUnreadable

KNOWN = ("words", "minutes", "closes", "answers")


def test_absent_null_and_empty_are_nothing_said():
    for given in ({}, {"words": None}, {"words": ""}):
        fields = Fields(given, KNOWN)
        assert (fields.text("words"), fields.minutes("minutes"), fields.yes("closes", usual=True)) == ("", None, True)
        assert fields.objects("answers") == {}
        with pytest.raises(FieldMissing):
            fields.needed("words")


def test_numbers_are_taken_as_they_are_written():
    assert Fields({"words": 14}, KNOWN).text("words") == "14"
    assert Fields({"minutes": " 25 "}, KNOWN).minutes("minutes") == 25


@pytest.mark.parametrize("value", [True, [], {}, ["x"]])
def test_what_is_no_text_is_refused(value: object):
    with pytest.raises(FieldUnreadable):
        Fields({"words": value}, KNOWN).text("words")


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "many", 100_001, 10**400, "٣", []])
def test_what_is_no_count_of_minutes_is_refused(value: object):
    with pytest.raises(FieldUnreadable):
        Fields({"minutes": value}, KNOWN).minutes("minutes")


def test_unknown_field_names_those_that_are_known():
    with pytest.raises(FieldUnknown) as refused:
        Fields({"wordz": "x"}, KNOWN)
    assert refused.value.facts == {"field": "wordz", "known": ["words", "minutes", "closes", "answers"]}
