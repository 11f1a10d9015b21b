"""What is measured, and how it is told: times of rounds, their p50 and p95, and the figure beside its baseline."""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

_NOISE = 1.25
Measure = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Times:
    """Single rounds in milliseconds."""

    rounds: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median."""
        return self._at(0.50)

    @property
    def p95(self) -> float:
        """What 95 of 100 rounds do not exceed."""
        return self._at(0.95)

    @property
    def longest(self) -> float:
        """The longest round."""
        return max(self.rounds)

    def _at(self, share: float) -> float:
        ordered = sorted(self.rounds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row of the table. bar -- of product.md; value, base -- what the ratio is made of, in one unit."""

    what: str
    bar: str
    value: float
    base: float
    measured: str
    baseline: str
    how: str

    @property
    def ratio(self) -> float:
        """How many times the baseline it is."""
        return self.value / self.base if self.base else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """One thing measured in files of several sizes. sizes -- of what it depends on; times -- one for each of them.

    of -- what is counted in sizes; bar -- for the largest file
    """

    what: str
    of: str
    bar: str
    sizes: tuple[int, ...]
    times: tuple[Times, ...]

    @property
    def factor(self) -> float:
        """How many times as long the median takes in the largest file as in the smallest."""
        return self.times[-1].p50 / self.times[0].p50 if self.times[0].p50 else 0.0

    @property
    def log_factor(self) -> float:
        """How many times as long it would take if it grew as the logarithm of the size."""
        return math.log(max(2, self.sizes[-1])) / math.log(max(2, self.sizes[0]))

    @property
    def is_faster_than_log(self) -> bool:
        """Whether it grows faster than log n; a quarter more is the noise of a machine with other work on it."""
        return self.factor > _NOISE * self.log_factor


class Stopwatch:
    """Collects rounds."""

    def __init__(self) -> None:
        self._rounds: list[float] = []

    @contextmanager
    def round(self) -> Iterator[None]:
        """Time one round."""
        started = time.perf_counter()
        yield
        self._rounds.append((time.perf_counter() - started) * 1_000)

    def times(self) -> Times:
        """Return the rounds so far."""
        return Times(tuple(self._rounds))


def timed(work: Measure, rounds: int, *, warm: int = 1) -> Times:
    """Return the times of *rounds* rounds of *work*, after *warm* that do not count."""
    for _ in range(warm):
        work()
    watch = Stopwatch()
    for _ in range(rounds):
        with watch.round():
            work()
    return watch.times()


def in_turn(works: Sequence[Measure], rounds: int) -> list[Times]:
    """Return the times of each of *works*; they take turns, so that a busy machine slows them alike."""
    watches = [Stopwatch() for _ in works]
    for _ in range(rounds):
        for work, watch in zip(works, watches, strict=True):
            with watch.round():
                work()
    return [watch.times() for watch in watches]


def spoken(times: Times) -> str:
    """Return "p50 3.1, p95 4.0 ms"."""
    return f"p50 {number(times.p50)}, p95 {number(times.p95)} ms"


def number(value: float) -> str:
    """Return a figure with about three digits that mean something."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2g}" if value < 0.1 else f"{value:.2f}"


def merged(times: Iterable[Times]) -> Times:
    """Return all rounds together."""
    return Times(tuple(one for some in times for one in some.rounds))
