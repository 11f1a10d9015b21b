"""A name, a number, or both in one field."""

import pytest

from desktop.domain.caller_text import read_caller


@pytest.mark.parametrize(
    ("typed", "name", "phone"),
    [
        ("Ivanova", "Ivanova", ""),
        ("8 916 123-45-67", "", "8 916 123-45-67"),
        ("4512", "", "4512"),
        ("Petrov 89161234567", "Petrov", "89161234567"),
        ("+7 916 123 45 67, Petrov Oleg", "Petrov Oleg", "+7 916 123 45 67"),
        ("flat 47", "flat 47", ""),
        ("", "", ""),
    ],
)
def test_name_and_number_are_told_apart(typed, name, phone):
    assert read_caller(typed, "RU") == (name, phone, False)


def test_that_the_number_is_withheld_is_no_part_of_the_name():
    assert read_caller("Мария, номер скрыт", "RU") == ("Мария", "", True)
    assert read_caller("withheld", "RU") == ("", "", True)
