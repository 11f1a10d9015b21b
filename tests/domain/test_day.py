"""The desk's day."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day import DeskDay

EARLY = datetime(1990, 1, 1)  # noqa: DTZ001  Hypothesis adds the zone
RIGA = ZoneInfo("Europe/Riga")
ZONES = ["Europe/Riga", "Europe/Moscow", "Asia/Shanghai", "America/Sao_Paulo", "Africa/Cairo", "America/St_Johns",
         "Australia/Lord_Howe", "Pacific/Apia", "UTC"]  # fmt: skip
desk_days = st.builds(DeskDay, st.sampled_from(ZONES).map(ZoneInfo), st.times().map(lambda t: t.replace(microsecond=0)))
instants = st.datetimes(EARLY, EARLY.replace(year=2100), timezones=st.just(UTC))


def test_an_ordinary_day_has_24_hours():
    first, after = DeskDay(RIGA).bounds(date(2026, 3, 2))
    assert (first, after - first) == (datetime(2026, 3, 1, 22, tzinfo=UTC), timedelta(hours=24))


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)], ids=["spring", "autumn"]
)
def test_a_day_of_a_clock_change_has_23_or_25_hours(day, hours):
    first, after = DeskDay(RIGA).bounds(day)
    assert after - first == timedelta(hours=hours)


def test_three_at_night_belongs_to_yesterday_where_the_day_starts_at_seven():
    nights = DeskDay(RIGA, time(7))
    assert nights.of(datetime(2026, 3, 2, 3, tzinfo=RIGA)) == date(2026, 3, 1)
    assert nights.of(datetime(2026, 3, 2, 7, tzinfo=RIGA)) == date(2026, 3, 2)
    assert nights.of(datetime(2026, 3, 2, 6, 59, 59, tzinfo=RIGA)) == date(2026, 3, 1)


def test_the_same_minute_twice_is_still_one_day_when_the_day_starts_within_it():
    early = DeskDay(RIGA, time(3, 30))  # 25 October: 03:30 comes twice
    first, after = early.bounds(date(2026, 10, 25))
    second_three = datetime(2026, 10, 25, 3, 10, tzinfo=RIGA, fold=1)
    assert first < second_three < after
    assert early.of(second_three) == date(2026, 10, 25)


def test_the_year_of_a_number_is_the_desks_local_year():
    riga = DeskDay(RIGA)
    assert riga.year(datetime(2026, 12, 31, 21, 59, tzinfo=UTC)) == 2026
    assert riga.year(datetime(2026, 12, 31, 22, 0, tzinfo=UTC)) == 2027


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="naive"):
        DeskDay(RIGA).of(datetime(2026, 3, 2))  # noqa: DTZ001


@given(desk_days, instants)
def test_every_instant_lies_within_the_bounds_of_its_day(day, instant):
    first, after = day.bounds(day.of(instant))
    assert first <= instant < after


@given(desk_days, instants.map(lambda instant: instant.date()))
def test_days_follow_each_other_without_a_gap(day, wanted):
    assert day.bounds(wanted)[1] == day.bounds(wanted + timedelta(days=1))[0]
