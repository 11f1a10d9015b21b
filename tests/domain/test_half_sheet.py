"""A returned sheet that is half typed is read back as it was kept."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.half_sheet import HalfSheet, as_body, from_body

SHEET = UUID(int=5)
text = st.text()


@given(number=text, outcome=text, typed=text, minutes=text, words=text, focus=text, caret=st.integers(0, 2_000_000))
def test_every_field_and_the_caret_come_back(number, outcome, typed, minutes, words, focus, caret):
    sheet = HalfSheet(
        sheet_id=SHEET, number=number, outcome=outcome, outcome_typed=typed, minutes=minutes, words=words, focus=focus,
        caret=caret,
    )  # fmt: skip
    assert from_body(as_body(sheet)) == sheet


def test_what_a_newer_program_wrote_is_read_as_far_as_it_is_known():
    assert from_body({"sheet_id": str(SHEET), "number": "17", "mood": 1}) == HalfSheet(sheet_id=SHEET, number="17")


def test_a_sheet_in_which_nothing_stands_is_empty():
    assert HalfSheet(sheet_id=SHEET, focus="minutes", caret=3).is_empty
    assert not HalfSheet(sheet_id=SHEET, words="the key").is_empty
