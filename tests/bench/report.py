"""The table of docs/benchmarks.md."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime

from tests.bench.company import Size
from tests.bench.figures import Figure, number

_HEAD = """# How fast it is

Made by `python3 dev.py bench` on {day}: {requests} requests, {cores} cores ({machine}), Python {python}.

Every figure stands beside a bare baseline of the same run: **the ratio is what to compare**. Absolute times are noisy:
they were taken on a small shared virtual machine with other work on it and may be twice too long or more.
Times are of single rounds; 95 of 100 do not exceed p95. The ratio is of the p95; of the p50 for start and orders.

| what | bar | measured | baseline, same run | ratio | how |
|---|---|---|---|---:|---|
"""


def report(figures: Sequence[Figure], size: Size) -> str:
    """Return the page."""
    head = _HEAD.format(
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        requests=f"{size.requests:,}",
        cores=os.cpu_count(),
        machine=platform.machine(),
        python=platform.python_version(),
    )
    rows = (f"| {f.what} | {f.bar} | {f.measured} | {f.baseline} | {number(f.ratio)}× | {f.how} |" for f in figures)
    return head + "\n".join(rows) + "\n"
