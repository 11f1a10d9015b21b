"""No cell is run by a spreadsheet, and nothing of a text is lost on its way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.cells import guarded, parts, unguarded, whole_signs


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+7 916", "-2", "@home", "\t=1", "\r=1", "  =1", "\u00a0=1", "\u3000@x", "\u200b=1", "\ufeff=1", "\n=1",
     "＝1+1", "＋7", "－2", "＠x", " ＝1", "'=1", "''=1", "\x00=1", "\x1f =cmd|' /C calc'!A0", "\u00ad=1", "\u200f=1"],
    ids=repr,
)  # fmt: skip
def test_what_a_spreadsheet_would_run_is_guarded(text):
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "no light", "4=5", "'so he said'", "d'Arc", "电梯停了", "  3", "lift = stopped"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert guarded(text) == text == unguarded(text)


@given(st.text())
def test_the_guard_comes_off_again(text):
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet=st.characters(), max_size=40), st.integers(min_value=2, max_value=9))
def test_parts_of_a_text_fit_and_are_the_text(text, longest):
    pieces = list(parts(text, longest))
    assert "".join(pieces) == text
    assert all(len(piece.encode("utf-16-le", "surrogatepass")) // 2 <= longest for piece in pieces)


def test_half_a_sign_is_written_out():
    assert whole_signs("a\ud83db") == "a\\ud83db"
