"""Which words of a line may name a place, where a caller's name stands, and what says that it is urgent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.phone import phone_in
from desktop.domain.reading import Span, caller_in, pattern_in, span_of, urgency_in, words_at
from desktop.domain.sound import plain_words


def caller(text: str) -> str:
    found = phone_in(text, "RU")
    phone = Span(found[1], found[2], "phone") if found else None
    place = span_of(plain_words("Lenina 14"), text, "place")
    matters = {"lift", "лифт", "нет", "电梯停"}
    span = caller_in(text, phone, [one for one in (phone, place) if one], matters=matters)
    return text[span.start : span.end] if span else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lenina 14 lift 2 stuck, man inside, 89161234567 Ivanov", "Ivanov"),
        ("no light, 8 916 123 45 67, Ivanova Maria, second floor", "Ivanova Maria"),
        ("дверь не закрывается Петрова А. 89161234567", "Петрова А."),
        ("Сидорова-Кац: 89161234567 нет света", "Сидорова-Кац"),
        ("89161234567 нет света", ""),
        ("Lenina 14 89161234567", ""),
        ("Ivanov says no light", ""),
        ("王女士说电梯停了", "王女士"),
        ("电梯停在三楼", ""),
        ("Тел. 89161234567 нет света", ""),
        ("Тел. Иванова 89161234567", "Иванова"),
        ("Mobile: 89161234567", ""),
        ("89161234567 Лифт стоит", ""),
        ("89161234567 Лифты стоят", ""),
        ("89161234567 Нет света", ""),
        ("89161234567 Иванов Лифт стоит", "Иванов"),
        ("Иванов И.И. 89161234567", "Иванов И.И."),
        ("Ms O'Neill 89161234567", "Ms O'Neill"),
        ("王小明 89161234567 电梯停了", "王小明"),
        ("电话89161234567，王小明，电梯停了", "王小明"),
        ("89161234567 电梯停了", ""),
        ("89161234567 还是昨天的问题", ""),
    ],
)
def test_the_caller_stands_beside_his_number(text, name):
    assert caller(text) == name


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("URGENT: no light", "URGENT"),
        ("срочно, нет света", "срочно"),
        ("电梯停了，紧急", "紧急"),
        ("the insurgent", ""),
        ("нет света", ""),
    ],
)
def test_what_is_urgent_is_said_so(text, urgent):
    span = urgency_in(text)
    assert (text[span.start : span.end] if span else "") == urgent


def test_where_a_pattern_stands_tells_why_a_kind_is_suggested():
    text = "the LIFT has stopped, lift"
    assert [text[a:b] for a, b, _what in pattern_in("lift stop", text)] == ["LIFT", "stopped"]
    assert [("lift stoit"[a:b]) for a, b, _what in pattern_in("стоит", "lift stoit")] == ["stoit"]
    assert [("漏水了吗"[a:b]) for a, b, _what in pattern_in("漏水", "漏水了吗")] == ["漏水"]


@given(st.text(max_size=60))
def test_each_word_has_its_place_in_the_text(text):
    for word in words_at(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.word in plain_words(text[word.start : word.end])
