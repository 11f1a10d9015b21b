"""A half-typed call survives as a draft, and becomes a call with nothing lost."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day import DeskDay
from desktop.domain.errors import TimeUnreadable
from desktop.domain.forms import Choice, Form, Question, QuestionKind
from desktop.domain.half_typed import HalfTyped, as_body, as_new_call, from_body, said_in_words, taken_of
from desktop.domain.ids import new_id
from tests.domain.test_suggesting import category

TEXTS = ("place", "who", "words", "kind", "access", "when")
NOON = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
DAY = DeskDay(ZoneInfo("Europe/Riga"))
FORM = Form(
    questions=(
        Question("floor", QuestionKind.TEXT, {"en": "Which floor?", "ru": "Какой этаж?"}, required=True),
        Question("how", QuestionKind.CHOICE, {"en": "How?"}, choices=(Choice("well", {"en": "Well"}),)),
    )
)
WITH_FORM = replace(category("stopped"), form=FORM)
PLAIN = category("plain")


def half(**more):
    return HalfTyped(draft_id=new_id(), began_at=NOON, **more)


def call(of, *kinds):
    return as_new_call(of, kinds or (WITH_FORM, PLAIN), country="RU", now=NOON, day=DAY)


@given(
    texts=st.dictionaries(st.sampled_from(TEXTS), st.text(), max_size=6),
    answers=st.dictionaries(st.text(min_size=1), st.one_of(st.none(), st.booleans(), st.text())),
    ids=st.booleans(),
    danger=st.booleans(),
    caret=st.integers(0, 99),
)
def test_what_is_kept_comes_back_the_same(texts, answers, ids, danger, caret):
    one = half(texts=texts, answers=answers, site_id=new_id() if ids else None, is_danger=danger, caret=caret)
    assert from_body(json.loads(json.dumps(as_body(one)))) == one


def test_an_unfinished_form_is_empty_only_if_nothing_would_be_lost():
    assert half().is_empty
    assert half(texts={"words": "  "}).is_empty
    assert half(category_id=new_id()).is_empty  # suggested, and the words are gone again
    for more in ({"texts": {"who": "I"}}, {"answers": {"a": False}}, {"is_danger": True}, {"priority": "low"}):
        assert not half(**more).is_empty


def test_a_new_place_is_made_only_where_it_was_settled_so():
    assert call(half(texts={"place": "Mira 9"}, makes_place=True)).makes_place
    assert not call(half(texts={"place": "Mira"})).makes_place


def test_a_time_that_cannot_be_read_is_refused():
    with pytest.raises(TimeUnreadable):
        call(half(texts={"when": "2575"}))


def test_the_true_time_is_read_by_the_desks_clock():
    assert call(half(texts={"when": "1105"})).occurred_at == datetime(2026, 3, 2, 9, 5, tzinfo=UTC)


def test_answers_of_another_kind_are_kept_among_the_words():
    typed = half(texts={"words": "stands"}, answers={"floor": "third", "how": "well", "x": True}, category_id=PLAIN.id)
    assert (call(typed).words, dict(call(typed).answers)) == ("stands\nthird", {})
    asked = replace(typed, category_id=WITH_FORM.id)
    assert (call(asked).words, dict(call(asked).answers)) == ("stands", {"floor": "third", "how": "well"})


def test_all_that_was_said_goes_with_a_call_that_joins():
    typed = half(
        texts={"words": "stands", "access": "code 12"}, answers={"floor": "3", "how": "well"}, category_id=WITH_FORM.id
    )
    assert said_in_words(typed, [WITH_FORM], language="ru") == "stands\ncode 12\nКакой этаж? 3\nHow? Well"


def test_a_kind_of_danger_is_danger_unless_somebody_says_otherwise():
    danger = replace(category("trapped"), is_danger=True)
    assert taken_of(half(category_id=danger.id), [danger]).is_danger
    assert not taken_of(half(category_id=danger.id, priority="normal"), [danger]).is_danger
