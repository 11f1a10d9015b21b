"""The planned calls follow the figures of the field."""

from collections import Counter
from datetime import date, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from desktop.exchange.demo_plan import DAY_FACTORS, HOURS, plan_calls

MOSCOW = ZoneInfo("Europe/Moscow")
SUNDAY = date(2026, 3, 29)


def test_a_large_firm_rings_by_weekday_and_hour():
    calls = plan_calls(8_000, 364, SUNDAY, MOSCOW, Random(1))
    local = [call.at.astimezone(MOSCOW) for call in calls]
    weekdays = Counter(at.weekday() for at in local)
    hours = Counter(at.hour for at in local)
    for weekday, factor in enumerate(DAY_FACTORS):
        assert weekdays[weekday] / len(calls) == pytest.approx(factor / sum(DAY_FACTORS), rel=0.1)
    for hour, weight in enumerate(HOURS):
        assert hours[hour] / len(calls) == pytest.approx(weight / sum(HOURS), rel=0.1)


def test_the_same_seed_plans_the_same_calls_and_another_one_others():
    plans = [plan_calls(300, 30, SUNDAY, MOSCOW, Random(seed)) for seed in (1, 1, 2)]
    assert plans[0] == plans[1]
    assert plans[0] != plans[2]


@pytest.mark.parametrize("days", [1, 2, 7, 30])
def test_the_last_hour_leaves_somebody_in_a_lift(days):
    calls = plan_calls(300, days, SUNDAY, MOSCOW, Random(3))
    assert [call.at for call in calls] == sorted(call.at for call in calls)
    late = [call for call in calls if "stays_open" in call.marks]
    assert "lift_trapped" in {call.kind for call in late}
    assert {call.at.astimezone(MOSCOW).date() for call in late} == {SUNDAY}
    assert calls[0].at.astimezone(MOSCOW).date() > SUNDAY - timedelta(days=days)


def test_a_repeated_call_comes_after_the_one_it_repeats():
    calls = plan_calls(300, 30, SUNDAY, MOSCOW, Random(3))
    for call in calls:
        if call.repeats is not None:
            assert calls[call.repeats].at < call.at
            assert calls[call.repeats].repeats is None
