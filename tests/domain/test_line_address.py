"""Which words of a line may name a place, however people shorten them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.line_address import address_words, is_called, numbers, runs, stem_of, with_other_numerals
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


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("路二十三号", [["路", "23", "号"]]),
        ("路十栋", [["路", "10", "栋"]]),
        ("路二十号", [["路", "20", "号"]]),
        ("路23号", [["路", "二", "十", "三", "号"]]),
        ("路10号", [["路", "十", "号"]]),
        ("路100号", []),
        ("路零号", []),
        ("路十十号", []),
        ("三天", []),
        ("Lenina 14", []),
    ],
)
def test_the_number_of_a_chinese_house_is_read_in_figures_and_in_signs(text, ways):
    assert [[one.word for one in way] for way in with_other_numerals(words_at(text))] == ways


@given(st.text(alphabet="一二十零9 1号楼路д п3或или", max_size=30))
def test_other_numerals_stand_where_the_number_stood(text):
    words = words_at(text)
    places = {place for one in words for place in (one.start, one.end)}
    assert all({one.start, one.end} <= places for way in with_other_numerals(words) for one in way)


@pytest.mark.parametrize(
    ("word", "stem"),
    [("березовой", "березов"), ("березовая", "березов"), ("садовую", "садов"), ("лесной", "лесн"), ("синей", "син"),
     ("мира", ""), ("gagarina", ""), ("мой", "")],
)  # fmt: skip
def test_an_adjective_has_one_stem_in_all_its_endings(word, stem):
    assert stem_of(word) == stem


@given(st.text(alphabet="дкп1 3улкв. Ленин路号", max_size=60))
def test_no_line_loses_a_number_or_makes_one(text):
    words = address_words(words_at(text))
    there = [one.word for one in words_at(text)[:16] if one.word.isdigit()]
    assert sorted(numbers(words)) == sorted(there)
    assert all(0 <= one.start < one.end <= len(text) for one in words)
    assert all(one.end <= other.start for one, other in pairwise(words))
