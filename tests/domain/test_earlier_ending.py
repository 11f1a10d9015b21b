"""How something ended, as it is written behind a line."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.earlier_ending import begins_with_its_end, read_ending, who_did_it
from desktop.domain.records import Person
from desktop.domain.status import Act

CLOSE, CANCEL, RESOLVE = Act.CLOSE, Act.CANCEL, Act.RESOLVE
STAFF = [
    Person(id=UUID(int=at), name=name, role="engineer")
    for at, name in enumerate(("Pavel Orlov", "Пётр Петров", "Ivan Petrenko", "王伟", "Анна Петрова"), start=1)
]


@pytest.mark.parametrize(
    ("text", "act", "date", "clock", "minutes", "words"),
    [
        ("done 15:10 Petrov, 40 min", CLOSE, "", "15:10", 40, "Petrov"),
        ("closed", CLOSE, "", "", None, ""),
        ("Petrov done 1510", CLOSE, "", "1510", None, "Petrov"),
        ("15:10 Petrov", CLOSE, "", "15:10", None, "Petrov"),
        ("done yesterday 15:10", CLOSE, "yesterday", "15:10", None, ""),
        ("done 29.11 08:10 Orlov", CLOSE, "29.11", "08:10", None, "Orlov"),
        ("done 20 min ago", CLOSE, "", "20 min ago", None, ""),
        ("resolved 12:00", RESOLVE, "", "12:00", None, ""),
        ("done 15:10 Orlov, changed the relay, 1 h 10 min", CLOSE, "", "15:10", 70, "Orlov, changed the relay"),
        ("cancelled", CANCEL, "", "", None, ""),
        ("закрыто", CLOSE, "", "", None, ""),
        ("готово 15:10 Петров 40 мин", CLOSE, "", "15:10", 40, "Петров"),
        ("Петров сделал 15:10, заменил реле", CLOSE, "", "15:10", None, "Петров, заменил реле"),
        ("выполнена 15:10", CLOSE, "", "15:10", None, ""),
        ("отменена", CANCEL, "", "", None, ""),
        ("完成 15:10 王伟", CLOSE, "", "15:10", None, "王伟"),
        ("修好 15点10分 王伟 40分钟", CLOSE, "", "15点10分", 40, "王伟"),
        ("已完成 １５：１０", CLOSE, "", "15:10", None, ""),
        ("取消", CANCEL, "", "", None, ""),
        ("open", None, "", "", None, ""),
        ("не сделано", None, "", "", None, ""),
        ("未完成", None, "", "", None, ""),
    ],
)
def test_an_end_is_read_in_three_languages(text, act, date, clock, minutes, words):
    ending = read_ending(text)
    assert ending is not None
    assert (ending.act, ending.date, ending.clock, ending.minutes, ending.words) == (act, date, clock, minutes, words)


@pytest.mark.parametrize(
    "text", ["", "220 V", "Petrov 1510", "not fixed yet 15:10", "не сделано до 15:10", "ul. Lenina"]
)
def test_what_says_no_end_is_words(text):
    assert read_ending(text) is None


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("no access 15:10", "no_access"), ("нет доступа 15:10", "no_access"), ("误报", "no_fault"), ("done", None)],
)
def test_an_outcome_is_read(text, outcome):
    ending = read_ending(text)
    assert ending is not None
    assert (ending.act, ending.outcome) == (CLOSE, outcome)


def test_a_cell_of_a_table_is_an_end_only_if_it_is_nothing_else():
    assert begins_with_its_end("done 15:10 Petrov")
    assert begins_with_its_end("закрыто")
    assert begins_with_its_end("15:10")
    assert not begins_with_its_end("Нет света")
    assert not begins_with_its_end("lift closed, doors stuck")
    assert not begins_with_its_end("no access to the basement")


@pytest.mark.parametrize(
    ("words", "person", "left"),
    [
        ("Orlov", 1, ""),
        ("Orlov, changed the relay", 1, "changed the relay"),
        ("changed the relay, Orlov", 1, "changed the relay"),
        ("Петров заменил реле", 2, "заменил реле"),
        ("王伟", 4, ""),
        ("Sidorov", None, "Sidorov"),
        ("P", None, "P"),
    ],
)
def test_who_did_it_is_found_among_the_staff(words, person, left):
    found, rest = who_did_it(words, STAFF)
    assert (found.id.int if found else None, rest) == (person, left)


@given(st.text(max_size=80))
def test_no_text_breaks_it(text):
    ending = read_ending(text)
    begins_with_its_end(text)
    if ending is not None:
        who_did_it(ending.words, STAFF)
