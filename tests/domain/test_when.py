"""Times as typed at the desk."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day import DeskDay
from desktop.domain.errors import DateUnreadable, DaybookError, TimeInFuture, TimeUnreadable
from desktop.domain.when import read_date, read_when

RIGA = ZoneInfo("Europe/Riga")
DAY = DeskDay(RIGA)
NOW = datetime(2026, 3, 2, 14, 7, tzinfo=RIGA)
typed_times = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"\A[-+]?\d{1,5}\Z"),
    st.from_regex(r"\A\d{1,2}[.:]?\d{2}\Z"),
    st.from_regex(r"\A\d{1,2}\.\d{1,2}\.?(\d{4})? \d{1,2}[:.]\d{2}\Z"),
    st.from_regex(r"\A(\d{4}年)?\d{1,2}月\d{1,2}[日号] ?\d{1,2}[点：]\d{2}\Z"),
    st.from_regex(r"\A\d{1,2} (Jan|Sept|may)( \d{4})? \d{1,2}:\d{2}\Z"),
    st.from_regex(r"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z)?\Z"),
)


def at(day: int, hour: int, minute: int = 0, month: int = 3, year: int = 2026, fold: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=RIGA, fold=fold)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", NOW),
        ("1310", at(2, 13, 10)),
        ("13:10", at(2, 13, 10)),
        ("9.05", at(2, 9, 5)),
        ("905", at(2, 9, 5)),
        ("9-05", at(2, 9, 5)),
        ("１３：１０", at(2, 13, 10)),
        ("13点10分", at(2, 13, 10)),
        ("9时", at(2, 9)),
        ("－２０", at(2, 13, 47)),
        ("3月1日 15:10", at(1, 15, 10)),
        ("2025年3月1日15点10分", at(1, 15, 10, year=2025)),
        ("1 Mar 15:10", at(1, 15, 10)),
        ("1 march 2025 15:10", at(1, 15, 10, year=2025)),
        ("2350", at(1, 23, 50)),
        ("1409", at(2, 14, 9)),
        ("1410", at(1, 14, 10)),
        ("0000", at(2, 0)),
        ("-20", at(2, 13, 47)),
        ("-0", NOW),
        ("1.3. 15:10", at(1, 15, 10)),
        ("1.3 1510", at(1, 15, 10)),
        ("1.3.2025 15:10", at(1, 15, 10, year=2025)),
        ("31.12. 23:50", at(31, 23, 50, month=12, year=2025)),
        ("2026-03-02T13:10", at(2, 13, 10)),
        ("2026-03-02 13:10+02:00", at(2, 13, 10)),
        ("2026-03-02T11:10Z", at(2, 13, 10)),
    ],
)
def test_a_time_that_was_is_read_as_people_type_it(typed, meant):
    assert read_when(typed, now=NOW, day=DAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1510", at(2, 15, 10)), ("1400", at(3, 14)), ("1406", at(2, 14, 6)), ("20", at(2, 14, 27)),
     ("+20", at(2, 14, 27)), ("240", at(2, 18, 7)), ("930", at(3, 9, 30)), ("3.3. 8:00", at(3, 8))],
)  # fmt: skip
def test_a_time_to_come_is_read_as_people_type_it(typed, meant):
    assert read_when(typed, now=NOW, day=DAY, ahead=True) == meant


@pytest.mark.parametrize(
    "typed",
    ["2460", "2500", "99", "soon", "1.13. 15:10", "30.2. 15:10", "1.3. soon", "15:10:99", "\x00", "\ud800", "-99999",
     "0001-01-01T00:00", "9999-12-31T23:59", "1" * 10_000, "1.3.0000 15:10", "15点99分", "30月3日 15:10",
     "3 Maybe 15:10", "1510" + " " * 60 + "x"],
)  # fmt: skip
def test_anything_else_is_refused_with_what_was_typed(typed):
    with pytest.raises(TimeUnreadable) as refused:
        read_when(typed, now=NOW, day=DAY)
    assert refused.value.facts == {"typed": typed}


@pytest.mark.parametrize("typed", ["3.3.2026 15:10", "2026-03-02T14:30", "2027-01-01"])
def test_nothing_has_happened_in_the_future(typed):
    with pytest.raises(TimeInFuture):
        read_when(typed, now=NOW, day=DAY)


def test_a_time_that_the_clocks_skip_is_moved_on():
    later = datetime(2026, 3, 29, 12, tzinfo=RIGA)
    assert read_when("0330", now=later, day=DAY) == datetime(2026, 3, 29, 4, 30, tzinfo=RIGA)


def test_a_time_that_comes_twice_is_the_earlier():
    later = datetime(2026, 10, 25, 12, tzinfo=RIGA)
    assert read_when("0330", now=later, day=DAY) == at(25, 3, 30, month=10).astimezone(UTC)


@given(typed_times, st.booleans(), st.times())
def test_no_text_makes_another_error_than_ours(typed, ahead, clock):
    now = datetime.combine(date(2026, 3, 29), clock, UTC)
    try:
        read = read_when(typed, now=now, day=DAY, ahead=ahead)
    except DaybookError:
        return
    assert read.tzinfo is not None
    assert ahead or read <= now + timedelta(minutes=2)


@given(st.times())
def test_a_bare_time_is_at_most_a_day_ago(clock):
    typed = f"{clock:%H%M}"
    read = read_when(typed, now=NOW, day=DAY)
    assert NOW - timedelta(days=1) <= read <= NOW + timedelta(minutes=2)
    assert read.astimezone(RIGA).time() == time(clock.hour, clock.minute)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("", date(2026, 3, 2)), ("2011-03-01", date(2011, 3, 1)), ("1.3.2011", date(2011, 3, 1)),
     ("1.3.", date(2026, 3, 1)), ("1/3", date(2026, 3, 1)), ("-1", date(2026, 3, 1)), ("-9999", date(1998, 10, 16)),
     ("3月1日", date(2026, 3, 1)), ("2011年3月1号", date(2011, 3, 1)), ("1 mar", date(2026, 3, 1)),
     ("1 March 2011", date(2011, 3, 1)), ("１．３．", date(2026, 3, 1))],
)  # fmt: skip
def test_a_day_is_read_as_people_type_it(typed, day):
    assert read_date(typed, today=date(2026, 3, 2)) == day


@pytest.mark.parametrize(
    "typed", ["30.2.", "one day", "0001-01-01", "9999-12-31", "\x00", "\ud800", "1.3.0000", "12 Mayakovskaya"]
)
def test_no_other_day_is_read(typed):
    with pytest.raises(DateUnreadable):
        read_date(typed, today=date(2026, 3, 2))


@given(st.text(max_size=20))
def test_every_day_that_is_read_has_bounds(typed):
    try:
        day = read_date(typed, today=date(2026, 3, 2))
    except DateUnreadable:
        return
    first, after = DAY.bounds(day)
    assert [DAY.of(first), DAY.of(after - timedelta(microseconds=1))] == [day, day]
    assert DAY.of(after) == day + timedelta(days=1)
