"""The number with which a question begins."""

import pytest

from desktop.domain.asked import number_first


@pytest.mark.parametrize(
    ("typed", "serial"),
    [("  418 when?", 418), ("№ 418?", 418), (" " * 100_000, None), ("no. " + " " * 100_000 + "x", None)],
    ids=["blanks before it", "with a sign", "a long row of blanks", "a long row of blanks behind the sign"],
)
def test_a_number_first_is_found_and_a_row_of_blanks_takes_no_minutes(typed, serial):
    assert number_first(typed) == serial
