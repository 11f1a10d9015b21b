"""When a request is due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.due import Priority, due_at, read_priority
from desktop.domain.errors import PriorityUnknown

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
minutes = st.dictionaries(st.sampled_from(Priority), st.none() | st.integers(0, 100_000))


@pytest.mark.parametrize(
    ("priority", "due", "expected"),
    [
        ("urgent", {"urgent": 120}, 120),
        ("danger", {"urgent": 120, "normal": 1440}, 120),
        ("urgent", {"urgent": None, "normal": 60}, 60),
        ("low", {"urgent": 120}, None),
        ("normal", {}, None),
        ("normal", {"normal": 0}, 0),
        ("by_law", {"normal": 60}, None),
    ],
    ids=[
        "named",
        "falls back",
        "none falls back",
        "never more pressing",
        "no minutes",
        "at once",
        "of a newer program",
    ],
)
def test_minutes_count_from_when_it_happened(priority, due, expected):
    assert due_at(NOON, priority, due) == (None if expected is None else NOON + timedelta(minutes=expected))


@given(minutes)
def test_a_pressing_request_is_due_whenever_a_less_pressing_one_is(due):
    is_due = [due_at(NOON, priority, due) is not None for priority in Priority]
    assert is_due == sorted(is_due, reverse=True)


def test_clock_changes_do_not_lengthen_a_deadline():
    before = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)
    assert due_at(before, "normal", {"normal": 60}) == before + timedelta(hours=1)


def test_a_priority_is_read_by_name():
    assert read_priority(" Urgent ") is Priority.URGENT


@pytest.mark.parametrize("typed", ["", "high", "\x00", "1"])
def test_another_priority_is_refused_with_the_known_ones(typed):
    with pytest.raises(PriorityUnknown) as refused:
        read_priority(typed)
    assert refused.value.facts == {"typed": typed, "known": ["danger", "urgent", "normal", "low"]}
