"""Minutes of work as somebody types them."""

import pytest

from desktop.domain.minutes import MOST_MINUTES, read_minutes


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("30", 30),
        (" 5 ", 5),
        ("３０", 30),
        (str(MOST_MINUTES), MOST_MINUTES),
        (str(MOST_MINUTES + 1), None),
        ("0", None),
        ("", None),
        ("-5", None),
        ("half an hour", None),
        ("३०", None),
        ("9" * 5_000, None),
    ],
)
def test_a_count_of_minutes_is_read_as_it_is_typed_on_any_keyboard(typed, count):
    assert read_minutes(typed) == count
