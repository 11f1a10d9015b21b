"""The table of docs/benchmarks.md."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.company import Size
from tests.bench.figures import Figure, Growth, number
from tests.bench.growth import told
from tests.bench.keystrokes import table
from tests.bench.town import TOWNS
from tests.journeys.flows import Counted

_HEAD = """# How fast it is

Made by `python3 dev.py bench` on {day}: {requests} requests, {cores} cores ({machine}), Python {python}.

Every figure stands beside a bare baseline of the same run: **the ratio is what to compare**. Absolute times are noisy:
they were taken on a small shared virtual machine with other work on it and may be twice too long or more.
Times are of single rounds; 95 of 100 do not exceed p95. The ratio is of the p95; of the p50 for start and orders.

"""
_TABLE = """
| what | bar | measured | baseline, same run | ratio | how |
|---|---|---|---|---:|---|
"""
_GROWTH = """
## How it grows

The same questions in files of {names} (requests / rows of the directory: places and people in three scripts), a
thousand calls a day in each: only the past and the directory grow. p50 and p95 of single rounds in milliseconds. The
factor is of the p50, from the smallest file to the largest; beside it the factor of the logarithm of the size.

| what | bar | {titles} | factor, and does it grow faster than log n? |
|---|---|{rules}|---|
"""
_FOUND = Path(__file__).with_name("found.md")


def report(figures: Sequence[Figure], growths: Sequence[Growth], size: Size, *, calls: Sequence[Counted] = ()) -> str:
    """Return the page: the figures, how they grow, what calls cost in keys, and what was found on the way."""
    head = _HEAD.format(
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        requests=f"{size.requests:,}",
        cores=os.cpu_count(),
        machine=platform.machine(),
        python=platform.python_version(),
    )
    rows = (f"| {f.what} | {f.bar} | {f.measured} | {f.baseline} | {number(f.ratio)}× | {f.how} |" for f in figures)
    found = _FOUND.read_text(encoding="utf-8")
    return "".join((head, _TABLE, "\n".join(rows), "\n", _grown(growths), table(calls), "\n", found))


def _grown(growths: Sequence[Growth]) -> str:
    if not growths:
        return ""
    names = [town.name for town in TOWNS]
    head = _GROWTH.format(names=", ".join(names), titles=" | ".join(names), rules="|".join("---" for _ in names))
    return head + "".join(f"| {g.what} | {g.bar} | {_times(g)} | {told(g)} |\n" for g in growths)


def _times(growth: Growth) -> str:
    return " | ".join(f"{number(times.p50)}, {number(times.p95)}" for times in growth.times)
