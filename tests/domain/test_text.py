"""Text as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import TextRefused, TextTooLong
from desktop.domain.text import keepable, normalised, other_layout, retyped, search_words

hostile = st.text(st.characters(codec=None))  # surrogates too


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  a  ", "a"), ("a\r\nb\rc", "a\nb\nc"), ("", ""), ("\u202eabc", "\u202eabc"), ("🛗 застрял", "🛗 застрял")],
    ids=["outer blanks", "line ends", "empty", "right to left", "emoji"],
)
def test_text_is_kept_as_typed_but_for_blanks_and_line_ends(typed, kept):
    assert keepable(typed, field="words") == kept


@pytest.mark.parametrize("typed", ["a\x00b", "\x00", "half \ud83d", "\udc00"], ids=ascii)
def test_what_no_database_can_keep_is_refused(typed):
    with pytest.raises(TextRefused) as refused:
        keepable(typed, field="words")
    assert refused.value.facts == {"field": "words"}


def test_a_text_of_two_megabytes_is_refused_with_its_length():
    with pytest.raises(TextTooLong) as refused:
        keepable("ж" * 2_000_000, field="words")
    assert refused.value.facts == {"field": "words", "length": 2_000_000, "most": 20_000}


@given(hostile)
def test_kept_text_can_always_be_written_as_utf8_and_is_kept_again_the_same(typed):
    try:
        kept = keepable(typed, field="words")
    except TextRefused:
        return
    kept.encode()
    assert keepable(kept, field="words") == kept


@pytest.mark.parametrize(
    ("one", "two"),
    [("Берёзовая", "березовая"), ("Ｌｉｆｔ", "lift"), ("ﬁre", "fire"), ("STRASSE", "straße"),
     ("Lenina, 14", "lenina 14"),     ("人民路", "人 民 路")],
)  # fmt: skip
def test_what_people_mean_alike_compares_alike(one, two):
    assert normalised(one) == normalised(two)


@given(hostile)
def test_normalising_never_fails_and_leaves_words_and_blanks_alone(typed):
    assert all(word.replace("_", "a").isalnum() for word in normalised(typed).split())


@pytest.mark.parametrize(
    ("typed", "words"),
    [("len14 2", ["len", "14", "2"]), ("14А", ["14", "а"]), ("人民路5号", ["人", "民", "路", "5", "号"]), ("*\"'", [])],
)
def test_words_to_look_for_have_letters_and_digits_apart(typed, words):
    assert search_words(typed) == words


def test_the_wrong_keyboard_layout_is_turned_both_ways():
    assert other_layout("Ktybyf 14") == "ленина 14"
    assert other_layout("Дуютштф") == "ле.ynina".replace("ле.y", "le.") or other_layout("Дутштф") == "lenina"


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюяё 0123456789"))
def test_turning_the_layout_twice_gives_the_same_text(typed):
    assert other_layout(other_layout(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ktybyf 14/ Yt ujhbn cdtn? 8916", "Ленина 14. Не горит свет, 8916"),
        ("<th`pjdfz 7", "Берёзовая 7"),
        ("Дутштф 14б тщ дшпре", "Lenina 14, no light"),
        ("电梯 14", "电梯 14"),
        ("", ""),
    ],
)
def test_a_line_is_retyped_with_its_capitals_and_signs(typed, meant):
    assert retyped(typed) == meant
    assert len(retyped(typed)) == len(typed)
