"""Quotas and strata keep what pure luck would not."""

from random import Random
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.demo_chance import dealt, log_normal, quotas, swing


@given(st.integers(0, 500), st.lists(st.floats(0.1, 100), min_size=1, max_size=30))
def test_quotas_sum_up_and_stay_within_one_of_their_share(total, weights):
    counts = quotas(total, weights)
    assert sum(counts) == total
    for count, weight in zip(counts, weights, strict=True):
        assert abs(count - total * weight / sum(weights)) <= 1


def test_dealt_values_hold_their_shares_in_any_order():
    values = dealt(200, {"a": 3, "b": 1}, Random(1))
    assert (values.count("a"), values.count("b")) == (150, 50)
    assert values != sorted(values)


@pytest.mark.parametrize("count", [1, 7, 200])
def test_log_normal_times_have_their_median(count):
    assert median(log_normal(count, 52, 0.5, Random(1))) == pytest.approx(52, rel=0.05)


def test_days_swing_around_one():
    rng = Random(1)
    swings = [swing(0.12, rng) for _ in range(2_000)]
    assert sum(swings) / len(swings) == pytest.approx(1, rel=0.01)
