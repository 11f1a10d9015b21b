"""A date and a clock time at the beginning of a line, in all forms people write them."""

from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day import DeskDay
from desktop.domain.errors import TimeInFuture, TimeUnreadable
from desktop.domain.when_in_line import date_alone, end_of, instant_of, when_at, when_in

RIGA = ZoneInfo("Europe/Riga")
DAY = DeskDay(RIGA)
NOW = datetime(2026, 3, 2, 14, 7, tzinfo=RIGA)


@pytest.mark.parametrize(
    ("text", "said", "date", "clock"),
    [
        ("14:05 Lenina 14", "14:05", "", "14:05"),
        ("14:05:30 Lenina 14", "14:05:30", "", "14:05"),
        ("1405 Lenina 14", "1405", "", "1405"),
        ("14.05. Lenina 14", "14.05", "", "14.05"),
        ("14-05 Lenina 14", "14-05", "", "14-05"),
        ("at 14:05 Lenina", "at 14:05", "", "14:05"),
        ("28.11 14:05 x", "28.11 14:05", "28.11", "14:05"),
        ("28/11/26 14:05 x", "28/11/26 14:05", "28.11.2026", "14:05"),
        ("28.11.2026, 14.05 x", "28.11.2026, 14.05", "28.11.2026", "14.05"),
        ("2026-11-28 14:05 x", "2026-11-28 14:05", "28.11.2026", "14:05"),
        ("2026-11-28T14:05 x", "2026-11-28T14:05", "28.11.2026", "14:05"),
        ("14:05 28.11 x", "14:05 28.11", "28.11", "14:05"),
        ("28 Nov 14:05 x", "28 Nov 14:05", "28 Nov", "14:05"),
        ("yesterday 22:10 x", "yesterday 22:10", "yesterday", "22:10"),
        ("20 min ago x", "20 min ago", "", "20 min ago"),
        ("28.11 Lenina 14", "28.11", "28.11", ""),
        ("вчера в 22:10 нет света", "вчера в 22:10", "вчера", "22:10"),
        ("28 ноября 2026 г. 14:05 нет", "28 ноября 2026 г. 14:05", "28.11.2026", "14:05"),
        ("2 ч назад нет света", "2 ч назад", "", "2 ч назад"),
        ("昨天22:10 漏水", "昨天22:10", "昨天", "22:10"),
        ("昨天 22点10分 漏水", "昨天 22点10分", "昨天", "22点10分"),
        ("11月28日14:05 漏水", "11月28日14:05", "11月28日", "14:05"),
        ("１４：０５电梯坏了", "１４：０５", "", "14:05"),
        ("20分钟前 漏水", "20分钟前", "", "20分钟前"),
    ],
)
def test_a_moment_at_the_beginning_is_read(text, said, date, clock):
    found = when_at(text)
    assert found is not None
    assert (text[found.start : found.end], found.date, found.clock) == (said, date, clock)


@pytest.mark.parametrize(
    "text",
    ["415 stuck", "14 Lenina", "14/2 Lenina", "3/2 Lenina 5", "25:00 x", "1405A x", "Lenina 14:05", "", "14.5 V"],
)
def test_a_number_that_is_no_time_is_none(text):
    assert when_at(text) is None


@pytest.mark.parametrize("text", ["1405 stuck", "14.05 x", "28.11 Lenina", "14-05 x"])
def test_on_the_writing_line_a_number_may_be_a_lift(text):
    assert when_at(text) is not None
    assert when_at(text, is_loose=False) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("28.11", "28.11"),
        ("— 28.11.26: —", "28.11.2026"),
        ("12.11", "12.11"),
        ("28 ноября", "28.11."),
        ("11月28日", "11月28日"),
        ("yesterday", "yesterday"),
        ("2026-11-28", "28.11.2026"),
        ("14:05", ""),
        ("28.11 Lenina", ""),
    ],
)
def test_a_date_alone_is_a_heading(text, date):
    assert date_alone(text) == date


def test_the_moments_that_are_read_are_instants():
    assert instant_of("28.2", "14:05", now=NOW, day=DAY) == datetime(2026, 2, 28, 14, 5, tzinfo=RIGA)
    assert instant_of("28.11", "14:05", now=NOW, day=DAY) == datetime(2025, 11, 28, 14, 5, tzinfo=RIGA)
    assert instant_of("", "14:30", now=NOW, day=DAY) == datetime(2026, 3, 1, 14, 30, tzinfo=RIGA)
    assert instant_of("", "20 min ago", now=NOW, day=DAY) == NOW - timedelta(minutes=20)


def test_a_date_that_lies_a_little_ahead_is_a_slip_and_not_last_year():
    with pytest.raises(TimeInFuture):
        instant_of("2.3", "23:50", now=NOW, day=DAY)
    with pytest.raises(TimeInFuture):
        instant_of("3.4", "10:00", now=NOW, day=DAY)


def test_a_clock_time_of_the_end_is_the_first_one_after_it_began():
    began = datetime(2026, 3, 1, 22, 10, tzinfo=RIGA)
    assert end_of("23:00", began_at=began, now=NOW, day=DAY) == datetime(2026, 3, 1, 23, 0, tzinfo=RIGA)
    assert end_of("1:30", began_at=began, now=NOW, day=DAY) == datetime(2026, 3, 2, 1, 30, tzinfo=RIGA)
    with pytest.raises(TimeInFuture):
        end_of("13:00", began_at=datetime(2026, 3, 2, 14, 0, tzinfo=RIGA), now=NOW, day=DAY)


@given(st.text(max_size=60))
def test_no_text_breaks_it(text):
    for found in (when_at(text), when_at(text, is_loose=False), when_in(text)):
        assert found is None or 0 <= found.start < found.end <= len(text)
    date_alone(text)


@given(st.from_regex(r"\A[0-3]?\d[./][01]?\d([./]\d{2,4})?[ ,T]\d{1,2}[:.]\d{2}", fullmatch=True))
def test_what_looks_like_a_moment_is_an_instant_or_says_why_not(text):
    found = when_at(text)
    if found is not None and found.clock:
        with suppress(TimeInFuture, TimeUnreadable):
            assert instant_of(found.date, found.clock, now=NOW, day=DAY) <= NOW + timedelta(minutes=2)
