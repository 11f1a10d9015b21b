"""The number of a request."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import NumberUnreadable
from desktop.domain.number import RequestNumber, read_number

letters = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=3)
numbers = st.builds(RequestNumber, letters, st.integers(2000, 2099), st.integers(1, 999_999_999))


def test_a_number_has_at_least_five_digits():
    assert str(RequestNumber("A", 2026, 417)) == "A26-00417"
    assert str(RequestNumber("AB", 2026, 123_456)) == "AB26-123456"


@given(numbers)
def test_what_is_written_is_read_again(number):
    written = str(number)
    assert read_number(written) == number
    assert read_number(f"  {written.lower()}\n") == number
    assert read_number(written.replace("-", "")) == number


@pytest.mark.parametrize(
    "typed",
    ["A26-00417", "a26-417", "A26–00417", "A26/417", "A 26 - 417", "A2600417", "A26 417", "А26-00417", "ф26-417",
     "Ａ２６－４１７"],
    ids=["printed", "small", "dash", "slash", "blanks", "scanned", "blank", "Cyrillic A", "other layout", "full width"],
)  # fmt: skip
def test_a_number_is_understood_as_people_type_it(typed):
    assert read_number(typed) == RequestNumber("A", 2026, 417)


@pytest.mark.parametrize(
    "typed",
    ["", "417", "A26", "A26-", "A26-0", "A26-00000", "ABCD26-1", "26-417", "A26-417x", "A26417", "A26-" + "9" * 10,
     "A26-" + "1" * 10_000, "\x00", "\ud800", "A26-1\x00", "人26-1"],
)  # fmt: skip
def test_anything_else_is_refused_with_what_was_typed(typed):
    with pytest.raises(NumberUnreadable) as refused:
        read_number(typed)
    assert refused.value.facts == {"typed": typed}


@given(st.text())
def test_no_text_makes_another_error(typed):
    with contextlib.suppress(NumberUnreadable):
        assert read_number(typed).serial > 0


def test_numbers_sort_by_station_year_and_serial():
    unsorted = [RequestNumber("A", 2027, 1), RequestNumber("A", 2026, 99_999), RequestNumber("A", 2026, 100_000)]
    assert [str(n) for n in sorted(unsorted)] == ["A26-99999", "A26-100000", "A27-00001"]
