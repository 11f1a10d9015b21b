"""A name where there is little room."""

import pytest

from desktop.wording.names import initials


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ушаков Игорь Борисович", "Ушаков И. Б."),
        ("Белова Анна Сергеевна", "Белова А. С."),
        ("Анна Сергеевна Петрова", "Петрова А. С."),
        ("Алиев Руслан оглы", "Алиев Руслан оглы"),
        ("ТСЖ Берёзовая роща", "ТСЖ Берёзовая роща"),
        ("Pavel Orlov", "Pavel Orlov"),
        ("任杰", "任杰"),
        ("", ""),
    ],
)
def test_a_person_by_surname_and_initials_anybody_else_as_they_are(name, short):
    assert initials(name) == short
