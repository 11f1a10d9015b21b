"""Which names may mean one thing."""

import pytest

from desktop.domain.doubles import are_near, comparable, near_pairs
from desktop.domain.ids import new_id


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("ул. Ленина, 14", "Ленина ул 14", True),
        ("Ленина 14", "Ленина 140", False),
        ("Ленина 14", "Ленина 14а", False),
        ("Lenina street 14", "Lenina, 14", True),
        ("Берёзовая 7", "Березовая 7", True),
        ("ООО «Лифт-Сервис»", "Лифт Сервис ООО", True),
        ("Northern Towers Ltd", "Nothern Towers", True),
        ("Northern Towers", "Southern Towers", False),
        ("Иванова Мария", "Мария Иванова", True),
        ("Иванова", "Иванов", True),
        ("Орлов", "Перов", False),
        ("北京电梯有限公司", "北京电梯", True),
        ("人民路5号", "人民路6号", False),
        ("", "", False),
        ("Li", "Lu", False),
    ],
)
def test_names_that_may_be_one(one, other, is_near):
    assert are_near(comparable(one), comparable(other)) is is_near
    assert are_near(comparable(other), comparable(one)) is is_near


def test_pairs_are_looked_for_among_what_belongs_together():
    a, b, c, d = (new_id() for _ in range(4))
    named = [(a, "street", "house 1"), (b, "street", "House 1"), (c, "mill", "house 1"), (d, "street", "house 2")]
    assert list(near_pairs(named)) == [(a, b, True)]


def test_without_a_group_a_common_beginning_is_enough():
    a, b, c = (new_id() for _ in range(3))
    named = [(a, None, "Northern Towers"), (b, None, "Nothern Towers Ltd"), (c, None, "Mill Estate")]
    assert list(near_pairs(named)) == [(a, b, False)]
