"""Lenina is Ленина, whoever wrote it on the sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sound import begins_alike, is_alike, plain_words, sound
from desktop.domain.text import normalised

PAIRS = [
    ("Lenina", "Ленина"),
    ("Shchorsa", "Щорса"),
    ("Schorsa", "Щорса"),
    ("Zhukova", "Жукова"),
    ("Yubileynaya", "Юбилейная"),
    ("Jubilejnaja", "Юбилейная"),
    ("Khlebozavodskaya", "Хлебозаводская"),
    ("Tsvetochnaya", "Цветочная"),
    ("Chernyshevsky", "Чернышевский"),
    ("Natalia", "Наталья"),
    ("Alexey", "Алексей"),
    ("Fyodorov", "Фёдоров"),
    ("Soloviev", "Соловьёв"),
    ("Yury", "Юрий"),
    ("Bērziņš", "Берзиньш"),
]


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_spellings_of_one_name_sound_alike_and_are_one_word(latin, cyrillic):
    assert sound(latin) == sound(cyrillic) != ""
    assert is_alike(normalised(latin), normalised(cyrillic))
    assert is_alike(normalised(cyrillic), normalised(latin))


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_what_a_name_begins_with_is_understood_letter_by_letter(latin, cyrillic):
    latin, cyrillic = normalised(latin), normalised(cyrillic)
    for length in range(2, len(latin) + 1):
        assert begins_alike(latin[:length], cyrillic), latin[:length]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("сорса", "щорса", id="in one script another letter is another name"),
        pytest.param("ленина", "ленина", id="the same is not written otherwise"),
        pytest.param("lesnaya", "ленина", id="other letters"),
        pytest.param("lenina", "ленин", id="longer than the word"),
        pytest.param("人民", "ленина", id="Chinese has no letters"),
        pytest.param("14", "14", id="figures are no letters"),
    ],
)
def test_other_words_are_not_alike(typed, word):
    assert not begins_alike(typed, word)
    assert not is_alike(typed, word)


def test_marks_may_be_left_out_but_not_put_in():
    assert begins_alike("kaln", "kalniņa")
    assert is_alike("kalnina", "kalniņa")
    assert not is_alike("kaln", "kalniņa")
    assert not begins_alike("kalniņ", "kalnina")
    assert plain_words("Kalniņa 3-1, 14a") == ["kalnina", "3", "1", "14", "a"]


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_text_is_too_strange_to_be_compared(one, other):
    sound(one)
    begins_alike(normalised(one), normalised(other))
    assert not is_alike(normalised(one), normalised(one))
