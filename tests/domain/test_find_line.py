"""A line of a search is read as people mean it, in three languages; what is not understood stays a word."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.find_line import FindLine, Known, Named, Part, Reading, as_words, called, read_find
from desktop.domain.find_words import BARE, KEYS, VALUES
from desktop.domain.text import normalised, search_words

TODAY = date(2026, 11, 29)  # a Sunday


def named(at: int, *names: str) -> Named:
    return Named(UUID(int=at), names)


KNOWN = Known(
    people=(named(1, "Anna Petrova", "anna"), named(2, "Pavel Orlov"), named(3, "Орлов Павел"), named(4, "王芳")),
    teams=(named(11, "Mechanics"), named(12, "Электрики"), named(13, "电工"), named(14, "Lift emergency crew")),
    kinds=(named(21, "Noise", "Шум", "噪音"), named(22, "No light", "Нет света")),
)


def read(text: str) -> FindLine:
    return read_find(text, KNOWN, TODAY)


def said(part: Part) -> str:
    """Write a part out: how it was read, and what of it counts."""
    what = part.names or part.codes or part.words
    if part.period is not None:
        what = tuple(str(end) if end else "" for end in part.period)
    if part.reading is Reading.PHONE:
        what = (part.digits,)
    return f"{'not ' if part.is_not else ''}{part.reading}: {' '.join(what)}"


CASES: dict[str, list[str]] = {
    "open lift 415": ["standing: open", "words: lift", "words: 415"],
    "late team:mechanics": ["standing: late", "team: Mechanics"],
    "late team: mech": ["standing: late", "team: Mechanics"],
    'team:"lift em" x': ["team: Lift emergency crew", "words: x"],
    "team lift emergency crew": ["team: Lift emergency crew"],
    "from 1.11 to 5.11 Lenina": ["period: 2026-11-01 2026-11-05", "words: lenina"],
    "1.11-5.11": ["period: 2026-11-01 2026-11-05"],
    "yesterday": ["period: 2026-11-28 2026-11-28"],
    "last week closed": ["period: 2026-11-16 2026-11-22", "status: closed"],
    "from:1.11": ["period: 2026-11-01 "],
    "to:5.11": ["period:  2026-11-05"],
    "by Petrova": ["by: Anna Petrova"],
    "by:anna": ["by: Anna Petrova"],
    "to Orlov": ["to: Pavel Orlov"],
    "to the house": ["words: to", "words: the", "words: house"],
    "closed nofault": ["status: closed", "result: no_fault"],
    "no fault found": ["result: no_fault"],
    "status:new,paused": ["status: new paused"],
    "new street": ["words: new", "words: street"],
    "-door noise": ["not words: door", "words: noise"],
    "-closed": ["not status: closed"],
    "-team:mechanics": ["not team: Mechanics"],
    '"exact words" here': ["phrase: exact words", "words: here"],
    "«Ромашка»": ["phrase: ромашка"],
    "8 916 123-45-67": ["phone: 89161234567"],
    "+7 (916) 123-45-67 door": ["phone: 79161234567", "words: door"],
    "lenina 14 2 5551234": ["words: lenina", "words: 14", "words: 2", "phone: 5551234"],
    "phone:4567": ["phone: 4567"],
    "A26-00417": ["number: a 26 00417"],
    "a26 417 x": ["number: a 26 417", "words: x"],
    "14/2": ["words: 14 2"],
    "10:30": ["words: 10 30"],
    "team:xyz": ["words: xyz"],
    "line 2": ["line: 2"],
    "line lenina": ["words: line", "words: lenina"],
    "kind:noi priority:urgent": ["kind: Noise", "priority: urgent"],
    "place:lenina 14": ["place: lenina", "words: 14"],
    "team:": [],
    "открытые": ["standing: open"],
    "ОТКРЫТЫЕ просроченные": ["standing: open", "standing: late"],
    "с 1.11 по 5.11 Ленина 14": ["period: 2026-11-01 2026-11-05", "words: ленина", "words: 14"],
    "с 1 ноября": ["period: 2026-11-01 "],
    "по Ленина": ["words: по", "words: ленина"],
    "кому:Орлов": ["to: Орлов Павел"],
    "кому Орлову": ["to: Орлов Павел"],
    "бригада электрики мои": ["team: Электрики", "standing: mine"],
    "неисправности нет вчера": ["result: no_fault", "period: 2026-11-28 2026-11-28"],
    "новая": ["words: новая"],
    "состояние:новая": ["status: new"],
    "未完成电梯415": ["standing: open", "words: 电 梯 415"],
    "昨天人民路": ["period: 2026-11-28 2026-11-28", "words: 人 民 路"],
    "人民路5号昨天未完成": ["words: 人 民 路 5 号", "period: 2026-11-28 2026-11-28", "standing: open"],
    "从1.11到5.11超时": ["period: 2026-11-01 2026-11-05", "standing: late"],
    "11月1日至11月5日": ["period: 2026-11-01 2026-11-05"],
    "班组:电工未完成": ["team: 电工", "standing: open"],
    "未完成班组：电工": ["standing: open", "team: 电工"],
    "登记:王芳": ["by: 王芳"],
    "上周": ["period: 2026-11-16 2026-11-22"],
}


@pytest.mark.parametrize(("text", "parts"), CASES.items(), ids=CASES)
def test_each_part_is_read_as_it_is_meant(text: str, parts: list[str]):
    assert [said(part) for part in read(text).parts] == parts


def test_an_unknown_value_is_a_word_and_says_which_key_it_was_tried_for():
    (part,) = read("team:xyz").parts
    assert (part.reading, part.words, part.unknown) == (Reading.WORDS, ("xyz",), "team")


def test_taken_for_words_a_search_keeps_what_it_leaves_out_and_all_it_says():
    line = as_words(read("open door -closed 8 916 123-45-67"))
    assert [said(part) for part in line.parts] == [
        "words: open", "words: door", "not status: closed", "phone: 89161234567",
    ]  # fmt: skip


def test_every_filter_is_understood_by_each_of_its_names():
    for code, names in BARE.items():
        for name in names:
            assert [part.codes for part in read(name).parts] == [(code,)], name
    for key, values in VALUES.items():
        for code, names in values.items():
            for name in names:
                for called_so in KEYS[key]:
                    (part,) = read(f'{called_so}:"{name}"').parts
                    assert part.codes == (code,), (called_so, name)


@pytest.mark.parametrize(
    ("typed", "is_whole", "found"),
    [
        ("orlov", True, ["Pavel Orlov"]),
        ("orl", True, []),
        ("orl", False, ["Pavel Orlov"]),
        ("pavel orlov", True, ["Pavel Orlov"]),
        ("Орловым", False, ["Орлов Павел"]),
        ("Орловский", False, []),
        ("王", False, ["王芳"]),
        ("", False, []),
    ],
)
def test_people_are_called_by_any_of_their_names(typed: str, is_whole: bool, found: list[str]):
    assert [one.names[0] for one in called(typed, KNOWN.people, is_whole=is_whole)] == found


WORDS = st.sampled_from([
    *(name for names in BARE.values() for name in names), *(f"{name}:" for names in KEYS.values() for name in names),
    "from", "to", "1.11", "5.11", "с", "по", "从", "到", "Lenina", "14", "415", "8", "916", "123-45-67", "A26-417", "-",
    '"', "Orlov", "电工", "人民路", "team:mechanics", "-лифт", "昨天", "last", "week", ",", ".",
])  # fmt: skip


@given(st.lists(WORDS | st.text(max_size=8), max_size=12), st.sampled_from([" ", ""]))
def test_whatever_is_typed_no_word_of_it_is_lost(pieces: list[str], between: str):
    text = between.join(pieces)[:400]
    line = read(text)
    kept = "".join(search_words(" ".join(part.typed for part in line.parts)))
    typed = "".join(search_words(text))
    waiting = [normalised(name).replace(" ", "") for names in KEYS.values() for name in names]
    assert kept == typed or any(kept + key == typed for key in waiting)
    assert line.text == text


@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_reading_what_was_read_gives_the_same(text: str):
    line = read(text)
    again = read(" ".join(part.typed for part in line.parts))
    assert [said(part) for part in again.parts] == [said(part) for part in line.parts]
