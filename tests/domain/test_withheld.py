"""A number that is withheld, a name that was not given: said in three languages."""

import pytest

from desktop.domain.withheld import withheld_in, without_withheld
from desktop.wording import statuses
from desktop.wording.language import LANGUAGES, Language


@pytest.mark.parametrize(
    ("typed", "rest", "is_withheld"),
    [
        ("withheld", "", True),
        ("Number  withheld.", "", True),
        ("номер скрыт, не назвалась", "", True),
        ("Мария, номер не определился", "Мария", True),
        ("Olga (withheld number)", "Olga", True),
        ("匿名", "", True),
        ("王女士 号码隐藏", "王女士", True),
        ("Скрытников", "Скрытников", False),
        ("Anonymousov", "Anonymousov", False),
        ("Ivanova", "Ivanova", False),
        ("", "", False),
    ],
)
def test_the_field_says_so_in_any_language_and_keeps_what_was_said_besides(typed, rest, is_withheld):
    assert without_withheld(typed) == (rest, is_withheld)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Lenina 14 lift stands, number withheld", "number withheld"),
        ("не назвался, Ленина 14 лифт стоит", "не назвался"),
        ("Ленина 14 лифт стоит (номер скрыт)", "номер скрыт"),
        ("人民路五号 电梯停了 号码隐藏", "号码隐藏"),
        ("номер скрыт под наклейкой у лифта", None),
        ("payment withheld until the lift works", None),
        ("", None),
    ],
)
def test_a_line_says_so_only_where_the_words_stand_apart(line, said):
    found = withheld_in(line)
    assert (line[found[0] : found[1]] if found else None) == said


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_programs_own_word_for_it_is_understood(code):
    assert without_withheld(statuses.caller_state("withheld", Language(code))) == ("", True)
