"""Chance that keeps its promises: quotas and strata instead of pure luck, so that small companies fit the figures."""

import math
from collections.abc import Mapping, Sequence
from random import Random
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")


def quotas(total: int, weights: Sequence[float]) -> list[int]:
    """Return whole numbers in the proportion of *weights* that sum up to *total* (largest remainder)."""
    scale = total / sum(weights)
    exact = [weight * scale for weight in weights]
    counts = [int(value) for value in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (counts[i] - exact[i], i))
    for i in by_remainder[: total - sum(counts)]:
        counts[i] += 1
    return counts


def dealt(total: int, shares: Mapping[T, float], rng: Random) -> list[T]:
    """Return *total* values in these shares, shuffled."""
    counts = quotas(total, list(shares.values()))
    values = [value for value, count in zip(shares, counts, strict=True) for _ in range(count)]
    rng.shuffle(values)
    return values


def log_normal(count: int, median: float, sigma: float, rng: Random) -> list[float]:
    """Return *count* values of a log-normal distribution, one from each of as many equal strata, shuffled."""
    normal = NormalDist(math.log(median), sigma)
    values = [math.exp(normal.inv_cdf((i + 0.5) / count)) for i in range(count)]
    rng.shuffle(values)
    return values


def swing(variation: float, rng: Random) -> float:
    """Return a gamma factor of mean 1 with this coefficient of variation."""
    shape = 1 / variation**2
    return rng.gammavariate(shape, 1 / shape)
