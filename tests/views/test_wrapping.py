"""Lines are broken where a reader would break them, and all of the text is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.views.theme import apply, font
from desktop.views.wrapping import Ruler, ruler


@pytest.fixture
def measures(qapp) -> Ruler:
    apply(qapp, theme="light", text_pt=14)
    return ruler(font(text_pt=14))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("опозд. 20 ч 29 мин", ("опозд.", "20 ч", "29 мин")),
        ("принята, к 23.11 00:11", ("принята,", "к 23.11 00:11")),
        ("超时 1 小时 29 分", ("超时", "1 小时", "29 分")),
        ("人民路, 5号楼, 13单元", ("人民路,", "5号楼,", "13单元")),
        ("2 · Ушаков И. Б.", ("2 · Ушаков", "И. Б.")),
        ("late 20 h 29 min", ("late", "20 h", "29 min")),
        ("Mill Lane, 8, Entrance 2, 1049", ("Mill Lane, 8,", "Entrance 2,", "1049")),
        ("подъезд 1 · Могилёвлифтмаш", ("подъезд 1 ·", "Могилёвлифтмаш")),
    ],
)
def test_a_number_stays_with_its_unit_a_date_with_its_time_and_initials_together(measures, text, lines):
    assert measures.lines(text, max(int(measures.width(line)) for line in lines) + 1) == lines


def test_a_word_that_is_too_long_goes_on_in_the_next_line(measures):
    lines = measures.lines("Константинопольская", 80)
    assert len(lines) > 1
    assert "".join(lines) == "Константинопольская"


def test_only_what_is_cut_ends_with_an_ellipsis(measures):
    words = "no heating in the whole riser since the early morning"
    assert measures.cut(words, 2_000, 1) == (words,)
    first, second = measures.cut(words, 150, 2)
    assert words.startswith(first)
    assert second.endswith("…")
    assert measures.width(second) <= 150


@pytest.mark.usefixtures("qapp")
@given(text=st.text(alphabet="аяaz09 ,.:·月日号 ", max_size=60), width=st.integers(30, 400))
def test_nothing_is_lost_and_no_line_is_wider_than_its_room(text, width):
    measures = ruler(font(text_pt=14))
    lines = measures.lines(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(measures.width(line) <= width or len(line) == 1 for line in lines)


def test_a_telephone_is_not_broken_between_its_groups(measures):
    said = "Anna +44 116 496 0944"
    width = int(measures.width("+44 116 496 0944")) + 2
    assert measures.lines(said, width) == ("Anna", "+44 116 496 0944")
