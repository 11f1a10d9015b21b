"""Which words of a line may name a place, however people shorten them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.line_address import address_words, is_called, numbers, runs
from desktop.domain.reading import words_at
from desktop.domain.sound import plain_words


def parts(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.number) for one in address_words(words_at(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пушкина 3 п 2", [("Пушкина", ""), ("3", ""), ("п 2", "2")]),
        ("ул. Пушкина, д.3, под2", [("ул. Пушкина", ""), ("д.3", ""), ("под2", "2")]),
        ("Пушкина 3 2 подъезд", [("Пушкина", ""), ("3", ""), ("2 подъезд", "2")]),
        ("Мира дом 7 кв 15 нет", [("Мира", ""), ("дом 7", ""), ("кв 15", "15"), ("нет", "")]),
        ("Lenina st 14 entr 2", [("Lenina", ""), ("st 14", ""), ("entr 2", "2")]),
        ("18-65 211 street, loud", [("18", ""), ("65", ""), ("211", ""), ("street", ""), ("loud", "")]),
        ("д кв п", [("д", ""), ("кв", ""), ("п", "")]),
        ("人民路14号", [("人", ""), ("民", ""), ("路", ""), ("14", ""), ("号", "")]),
        ("", []),
    ],
)
def test_a_part_of_an_address_is_one_with_its_number(text, expected):
    assert parts(text) == expected


def said(run: str) -> list[str]:
    return [one.said for one in address_words(words_at(run))]


def test_a_run_that_is_only_numbers_or_short_words_names_no_place():
    assert list(runs(address_words(words_at("14 2")))) == []
    assert list(runs(address_words(words_at("п 3")))) == []
    assert ["lenina", "14"] in [[one.said for one in run] for run in runs(address_words(words_at("lenina 14 x")))]


@pytest.mark.parametrize(
    ("typed", "title", "fits"),
    [
        ("пушкина 3 п 1", "ул. Пушкина, д. 3, подъезд 1", True),
        ("пушкина 3 п 1", "ул. Пушкина, д. 1, подъезд 3", False),
        ("пушкина 3 п 3", "ул. Пушкина, д. 3, подъезд 1", False),
        ("пушкина 3 п 3", "ул. Пушкина, д. 3, подъезд 3", True),
        ("пушкина 3 1", "ул. Пушкина, д. 3, подъезд 1", True),
        ("пушкина 3 1", "ул. Пушкина, д. 1, подъезд 3", False),
        ("пушкина 3 кв 1", "ул. Пушкина, д. 3, подъезд 1", False),
        ("204-08 33 avenue", "Bayside, 33 Avenue, 204-08", True),
        ("33-08 204 avenue", "Bayside, 33 Avenue, 204-09", False),
    ],
)
def test_numbers_stand_in_their_order_and_behind_what_they_number(typed, title, fits):
    assert is_called(plain_words(title), address_words(words_at(typed))) is fits


@given(st.text(alphabet="дкп1 3улкв. Ленин路号", max_size=60))
def test_no_line_loses_a_number_or_makes_one(text):
    words = address_words(words_at(text))
    there = [one.word for one in words_at(text)[:16] if one.word.isdigit()]
    assert sorted(numbers(words)) == sorted(there)
    assert all(0 <= one.start < one.end <= len(text) for one in words)
    assert all(one.end <= other.start for one, other in pairwise(words))
