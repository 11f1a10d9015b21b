"""What a free line on the card is understood to mean."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.records import Person
from desktop.domain.short_act import WORDS, ShortAct, names_an_act, people_meant, read_short_act
from desktop.domain.status import TABLE, Act


def person(number: int, name: str) -> Person:
    return Person(id=UUID(int=number), name=name, role="engineer")


STAFF = [person(1, "Pavel Orlov"), person(2, "Пётр Петров"), person(3, "Ivan Petrenko"), person(4, "王伟")]


@pytest.mark.parametrize(
    ("typed", "act", "name", "time", "text"),
    [
        ("Petrov, done 15:10", Act.CLOSE, "Petrov", "15:10", ""),
        ("petrov done 1510", Act.CLOSE, "petrov", "1510", ""),
        ("Petrov 15:10 done", Act.CLOSE, "Petrov", "15:10", ""),
        ("Petrov done", Act.CLOSE, "Petrov", "", ""),
        ("done 15:10", Act.CLOSE, "", "15:10", ""),
        ("Petrov, done 15:10, changed the relay", Act.CLOSE, "Petrov", "15:10", "changed the relay"),
        ("Orlov accepted 20", Act.ACCEPT, "Orlov", "20", ""),
        ("Orlov refused, too far", Act.REFUSE, "Orlov", "", "too far"),
        ("Orlov no answer -5", Act.NO_ANSWER, "Orlov", "-5", ""),
        ("Orlov arrived 9.05", Act.ARRIVE, "Orlov", "9.05", ""),
        ("Orlov on the way", Act.START, "Orlov", "", ""),
        ("resolved 1200", Act.RESOLVE, "", "1200", ""),
        ("Orlov", Act.ASSIGN, "Orlov", "", ""),
        ("Петров, готово 15:10", Act.CLOSE, "Петров", "15:10", ""),
        ("Петров сделал 1510", Act.CLOSE, "Петров", "1510", ""),
        ("Орлов принял 20", Act.ACCEPT, "Орлов", "20", ""),
        ("Орлов взял, через 15", Act.ACCEPT, "Орлов", "15", "через"),
        ("Орлов не отвечает", Act.NO_ANSWER, "Орлов", "", ""),
        ("Орлов на месте 14:31", Act.ARRIVE, "Орлов", "14:31", ""),
        ("王伟 完成 15:10", Act.CLOSE, "王伟", "15:10", ""),
        ("王伟完成15:10", Act.CLOSE, "王伟", "15:10", ""),
        ("王伟，接单 20", Act.ACCEPT, "王伟", "20", ""),
        ("王伟 接单 15：10", Act.ACCEPT, "王伟", "15：10", ""),
        ("王伟完成15点10分", Act.CLOSE, "王伟", "15点10分", ""),
        ("王伟完成 １５１０", Act.CLOSE, "王伟", "１５１０", ""),
        ("王伟不接电话", Act.NO_ANSWER, "王伟", "", ""),
    ],
)
def test_a_line_as_the_pen_writes_it_is_an_act(typed, act, name, time, text):
    assert read_short_act(typed) == ShortAct(act=act, name=name, typed_time=time, text=text)


@pytest.mark.parametrize("typed", ["", "   ", "15:10", "the lift on the left side is noisy again", "2", ", ."])
def test_a_line_without_an_act_in_it_means_none(typed):
    assert read_short_act(typed) is None


@pytest.mark.parametrize(
    ("name", "ids"),
    [("orl", [1]), ("Pavel", [1]), ("Петров", [2]), ("петр петров", [2]), ("petren", [3]), ("王", [4]), ("王伟", [4])],
)
def test_a_part_of_a_name_is_enough(name, ids):
    assert [found.id.int for found in people_meant(name, STAFF)] == ids


def test_the_wrong_keyboard_layout_is_understood():
    assert [found.id.int for found in people_meant("gtnhjd", STAFF)] == [2]


def test_two_people_who_fit_are_both_named():
    assert [found.id.int for found in people_meant("p", STAFF)] == [1, 3]
    assert people_meant("", STAFF) == []


def test_every_word_belongs_to_an_act_of_the_table_and_to_one_only():
    words = [word for phrases in WORDS.values() for word in phrases]
    assert len(words) == len(set(words))
    assert set(WORDS) <= set(TABLE)


@given(st.text(max_size=80))
def test_nothing_typed_breaks_it(typed):
    meant = read_short_act(typed)
    assert meant is None or meant.act in WORDS


@pytest.mark.parametrize(
    ("typed", "is_act"),
    [
        ("Petrov, done 15:10", True),
        ("Орлов едет 20", True),
        ("Орлов не отвечает", True),
        ("Победы 8 лифт не едет", False),
        ("lift not started", False),
        ("14:05 Lenina 14 no light = done 15:10", False),
    ],
)
def test_a_line_names_an_act_where_somebody_does_something(typed, is_act):
    assert names_an_act(typed) is is_act
