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
    assert read_caller(typed, "RU") == (name, phone)
