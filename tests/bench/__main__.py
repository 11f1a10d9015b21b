"""Measures and writes docs/benchmarks.md: `python -m tests.bench [--only PART …] [--requests N] [--to FILE]`."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench.company import ROOT, Company, Size, opened
from tests.bench.figures import Figure, number
from tests.bench.kinds import kinds
from tests.bench.looking_up import finding, looking_up
from tests.bench.page import day_page
from tests.bench.paper import orders
from tests.bench.report import report
from tests.bench.saving import saving, taking
from tests.bench.sharing import sharing
from tests.bench.standstill import standstill
from tests.bench.starting import starting

PARTS: Mapping[str, Callable[[Company], Iterator[Figure]]] = {
    "start": starting,
    "save": saving,
    "take": taking,
    "look-up": looking_up,
    "find": finding,
    "kinds": kinds,
    "page": day_page,
    "standstill": standstill,
    "paper": orders,
    "sharing": sharing,
}
"""In this order; each has a copy of the company's file of its own, so that none sees what another wrote."""


def main(arguments: Sequence[str]) -> int:
    """Measure all parts, or the named ones; write the page, or with --only print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    usual = Size()
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure speed beside bare baselines.")
    parser.add_argument("--only", nargs="+", choices=list(PARTS), metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--requests", type=int, default=usual.requests, help="how many in all")
    parser.add_argument("--day", type=int, default=usual.day_lines, help="how many of them on today's page")
    parser.add_argument("--rounds", type=int, default=usual.rounds, help="how often; slow parts take a part of it")
    parser.add_argument("--to", type=Path, help="the file to write; without it docs/benchmarks.md, with --only none")
    options = parser.parse_args(arguments)
    size = Size(requests=options.requests, day_lines=options.day, rounds=options.rounds)
    figures = list(measured(options.only or list(PARTS), size))
    target = options.to or (None if options.only else ROOT / "docs" / "benchmarks.md")
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(report(figures, size), encoding="utf-8")
    return 0


def measured(parts: Sequence[str], size: Size) -> Iterator[Figure]:
    """Measure *parts* one after the other and tell each figure as it comes."""
    for part in parts:
        with opened(size) as company:
            for figure in PARTS[part](company):
                print(f"{figure.what}: {figure.measured}", flush=True)
                print(f"    baseline {figure.baseline}; {number(figure.ratio)}×; bar: {figure.bar}", flush=True)
                yield figure


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
