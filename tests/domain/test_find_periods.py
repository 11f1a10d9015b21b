"""Days and periods of a search."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.find_periods import Period, read_period

TODAY = date(2026, 11, 29)  # a Sunday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-11-29", "2026-11-29"),
        ("позавчера", "2026-11-27", "2026-11-27"),
        ("前天", "2026-11-27", "2026-11-27"),
        ("monday", "2026-11-23", "2026-11-23"),
        ("воскресенье", "2026-11-29", "2026-11-29"),
        ("30.12", "2025-12-30", "2025-12-30"),
        ("29.2", "2024-02-29", "2024-02-29"),
        ("1.11.25", "2025-11-01", "2025-11-01"),
        ("2026-11-01", "2026-11-01", "2026-11-01"),
        ("1 nov", "2026-11-01", "2026-11-01"),
        ("1 ноября 2025", "2025-11-01", "2025-11-01"),
        ("11月1日", "2026-11-01", "2026-11-01"),
        ("2026-11", "2026-11-01", "2026-11-30"),
        ("in may", "2026-05-01", "2026-05-31"),
        ("за май", "2026-05-01", "2026-05-31"),
        ("11月", "2026-11-01", "2026-11-30"),
        ("this month", "2026-11-01", "2026-11-30"),
        ("прошлый месяц", "2026-10-01", "2026-10-31"),
        ("去年", "2025-01-01", "2025-12-31"),
        ("last 7 days", "2026-11-23", "2026-11-29"),
        ("за последние 7 дней", "2026-11-23", "2026-11-29"),
        ("近7天", "2026-11-23", "2026-11-29"),
        ("1-5.11", "2026-11-01", "2026-11-05"),
        ("1.11..5.11", "2026-11-01", "2026-11-05"),
        ("5.11 to 1.11.2026", "2026-11-01", "2026-11-05"),
        ("from 25.12 to 5.1", "2025-12-25", "2026-01-05"),
        ("since monday", "2026-11-23", None),
        ("с 1.11", "2026-11-01", None),
        ("until 5.11", None, "2026-11-05"),
        ("5.11以前", None, "2026-11-05"),
    ],
)
def test_it_is_read_as_people_say_it(text: str, first: str | None, last: str | None):
    found = read_period(text, TODAY)
    assert found is not None
    assert [end and end.isoformat() for end in found] == [first, last]


@pytest.mark.parametrize(
    "text", ["", "may", "14/2", "14-16", "31.2", "32.13", "from lenina", "415", "0.0", "last 0 days"]
)
def test_what_is_no_day_is_none(text: str):
    assert read_period(text, TODAY) is None


@given(st.dates(date(2000, 1, 1), TODAY), st.dates(date(2000, 1, 1), TODAY))
def test_any_two_days_make_the_period_between_them(one: date, other: date):
    first, last = sorted((one, other))
    for text in (f"from {first} to {last}", f"{first:%d.%m.%Y}-{last:%d.%m.%Y}", f"с {first:%d.%m.%Y} по {last}"):
        assert read_period(text, TODAY) == Period(first, last)


@given(st.integers(0, 364))
def test_a_day_without_a_year_is_the_last_one_that_was(back: int):
    day = TODAY - timedelta(days=back)
    assert read_period(f"{day.day}.{day.month}", TODAY) == Period(day, day)
