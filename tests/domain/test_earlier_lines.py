"""Lines about what happened earlier: every part is found, and nothing of a line is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.earlier_lines import EarlierLine, apart, read_line, read_lines, with_ending, with_place, with_when
from desktop.domain.reading import Span
from desktop.domain.status import Act

_PIECES = st.sampled_from(
    ["17 ", "№ 18 ", "28.11 ", "14:05 ", "1405", "вчера 22:10 ", "昨天22:10", "Lenina 14", ". ", "ul. ", "No light",
     "\t", " = ", "done 15:10 Petrov", "готово", "完成", "40 min", "=", "。", "1) ", "- ", "8 916 123-45-67", " "]
)  # fmt: skip
LINES = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=9).map("".join))
_SIGNS = set(" \t,;:.，、；：。-–—|=＝>→•*'\"()）")


@pytest.mark.parametrize(
    ("text", "ref", "date", "clock", "body", "end"),
    [
        ("17  28.11 14:05  Lenina 14. No light  = done 15:10", "17", "28.11", "14:05", "Lenina 14. No light", "15:10"),
        ("Lenina 14. No light", "", "", "", "Lenina 14. No light", None),
        ("14:05 Lenina 14. No light", "", "", "14:05", "Lenina 14. No light", None),
        ("1405 Lenina 14. No light = closed", "", "", "1405", "Lenina 14. No light", ""),
        ("№ 17 14:05 ул. Ленина 14. нет света = закрыто", "17", "", "14:05", "ул. Ленина 14. нет света", ""),
        ("card A-17: Lenina 14. No light", "A-17", "", "", "Lenina 14. No light", None),
        ("14:05\tLenina 14\tno light\tdone 15:10", "", "", "14:05", "Lenina 14\tno light", "15:10"),
        ("28.11.2026\t14:05\tЛенина 14\tНет света", "", "28.11.2026", "14:05", "Ленина 14\tНет света", None),
        ("17\t28.11.26\t14:05\tЛенина 14\tНет света\tготово", "17", "28.11.2026", "14:05", "Ленина 14\tНет света", ""),
        ("1) 14:05 Lenina 14. leak", "", "", "14:05", "Lenina 14. leak", None),
        ("- 14:05 Lenina 14. leak", "", "", "14:05", "Lenina 14. leak", None),
        ("U = 220 V at Lenina 14", "", "", "", "U = 220 V at Lenina 14", None),
        ("人民路五号。电梯坏了 = 完成 15:10 王伟", "", "", "", "人民路五号。电梯坏了", "15:10"),
        ("昨天22:10 人民路五号：漏水", "", "昨天", "22:10", "人民路五号：漏水", None),
        ("１４：０５ 人民路五号。漏水 ＝ 完成", "", "", "14:05", "人民路五号。漏水", ""),
        ("14:05", "", "", "14:05", "", None),
    ],
)  # fmt: skip
def test_the_parts_of_a_line_are_found(text, ref, date, clock, body, end):
    line = read_line(text)
    assert (line.ref, line.date, line.clock, line.body) == (ref, date, clock, body)
    assert (line.ending.clock if line.ending else None) == end


def test_the_writing_line_takes_only_what_is_meant_as_a_time():
    assert not read_line("1405 stuck", is_loose=False).spans
    assert not read_line("17 Lenina 14", is_loose=False).spans
    assert not read_line("Lenina 14, pressure = ok", is_loose=False).spans
    line = read_line("14:05 Lenina 14 no light = done 15:10", is_loose=False)
    assert (line.clock, line.body, line.ending and line.ending.clock) == ("14:05", "Lenina 14 no light", "15:10")
    assert read_line("1405 Lenina 14 no light = done", is_loose=False).clock == "1405"


def test_a_date_holds_until_another_is_said():
    texts = ["28.11:", "14:05 a", "", "15:00 b", "29.11 1:10 c", "2:30 d", "30.11", "3:00 e", "yesterday 4:00 f"]
    said = [(at, line.date, line.clock, line.is_date_from_above) for at, line in read_lines(texts)]
    assert said == [
        (1, "28.11", "14:05", False),
        (3, "28.11", "15:00", False),
        (4, "29.11", "1:10", False),
        (5, "29.11", "2:30", True),
        (7, "30.11", "3:00", False),
        (8, "yesterday", "4:00", False),
    ]


@pytest.mark.parametrize(
    ("body", "place", "parts"),
    [
        ("Lenina 14. No light", None, ("Lenina 14", "No light")),
        ("ul. Lenina 14. no heating", None, ("ul. Lenina 14", "no heating")),
        ("ул. Ленина, д. 14, кв. 5. нет света", None, ("ул. Ленина, д. 14, кв. 5", "нет света")),
        ("ul. Lenina 14, apt. 5. no heating. Cold", "Lenina 14", ("ul. Lenina 14, apt. 5", "no heating. Cold")),
        ("No light. Lenina 14", "Lenina 14", ("", "No light. Lenina 14")),
        ("Lenina 14 no light", "Lenina 14", ("", "Lenina 14 no light")),
        ("Lenina 14\tno light\t8 916 123-45-67", None, ("Lenina 14", "no light 8 916 123-45-67")),
        ("人民路五号。电梯坏了", None, ("人民路五号", "电梯坏了")),
        ("Lenina 14 – no light", None, ("Lenina 14", "no light")),
        ("", None, ("", "")),
    ],
)
def test_object_and_symptom_are_told_apart(body, place, parts):
    at = body.find(place) if place else -1
    assert apart(body, Span(at, at + len(place), "place") if place else None) == parts


def test_a_line_is_corrected_where_it_stands():
    line = read_line("17 14:05 Lenina 14. No light = done 15:10")
    assert with_when(line, "15:00") == "17 15:00 Lenina 14. No light = done 15:10"
    assert with_ending(line, "") == "17 14:05 Lenina 14. No light"
    assert with_ending(line, "done 16:00 Orlov") == "17 14:05 Lenina 14. No light = done 16:00 Orlov"
    assert with_place(line, "Lenina 14", "Lenina 14A") == "17 14:05 Lenina 14A. No light = done 15:10"
    assert with_when(read_line("Lenina 14. No light"), "15:00") == "15:00 Lenina 14. No light"
    assert with_when(read_line("№ 17 Lenina 14"), "15:00") == "№ 17 15:00 Lenina 14"
    assert with_place(read_line("no light"), "", "Lenina 14") == "Lenina 14. no light"


@settings(max_examples=400)
@given(LINES, st.booleans())
def test_every_sign_of_a_line_stands_in_a_part_or_in_the_words(text, is_loose):
    line = read_line(text, is_loose=is_loose)
    left = list(text)
    for span in line.spans:
        left[span.start : span.end] = " " * (span.end - span.start)
    assert "".join(left[line.start : line.start + len(line.body)]).rstrip() == line.body.rstrip()
    outside = [*left[: line.start], *left[line.start + len(line.body) :]]
    assert _without_marks("".join(outside)) <= _SIGNS


def _without_marks(text: str) -> set[str]:
    """Return what is left beside signs, the word before a card's number, and the number of a line in a list."""
    for mark in ("№", "#", "карточка", "card"):
        text = text.replace(mark, "")
    head = text.lstrip()
    return set(head.lstrip("0123456789") if head[:5].rstrip(" ").rstrip(")").isdigit() or ")" in head[:6] else head)


@given(LINES)
def test_what_is_told_apart_is_all_that_was_written(body):
    line = read_line(body)
    place, words = apart(line.body, None)
    assert _letters(place + words) == _letters(line.body)


@given(st.lists(LINES, max_size=6), st.sampled_from(["15:00", "28.11 14:05"]), st.sampled_from(["", "done 15:10"]))
def test_no_text_breaks_it_and_a_correction_is_read_again(texts, when, ending):
    for _at, line in read_lines(["".join(text.splitlines()) for text in texts]):
        assert isinstance(line, EarlierLine)
        corrected = read_line(with_ending(line, ending))
        assert (corrected.ending is not None and corrected.ending.act is Act.CLOSE) == bool(ending) or not ending
        again = read_line(with_when(line, when))
        assert (again.clock == when.split()[-1]) or not line.body


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def test_a_ruled_line_of_signs_is_read_in_no_time():
    assert read_line("10:00 Lenina 14 " + "= " * 90 + "= done 15:10").ending is not None
    assert read_line("= " * 9_000 + "x").ending is None
