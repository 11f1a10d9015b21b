"""Measures and writes docs/benchmarks.md: `python -m tests.bench [--only PART …] [--requests N] [--to FILE]`."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.bench.company import ROOT, Company, Size, opened
from tests.bench.figures import Figure, Growth, number
from tests.bench.growth import growing, told
from tests.bench.keystrokes import counted_calls
from tests.bench.keystrokes import told as told_call
from tests.bench.kinds import kinds
from tests.bench.looking_up import finding, looking_up
from tests.bench.page import day_page
from tests.bench.paper import orders
from tests.bench.real_calls import real_calls
from tests.bench.report import report
from tests.bench.saving import saving, taking
from tests.bench.sharing import sharing
from tests.bench.standstill import standstill
from tests.bench.starting import starting
from tests.bench.telephone import telephone
from tests.bench.town import Town
from tests.journeys.flows import Counted

PARTS: Mapping[str, Callable[[Company], Iterator[Figure]]] = {
    "start": starting,
    "telephone": telephone,
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
ALONE: Mapping[str, Callable[[], Iterator[Figure]]] = {"real-calls": real_calls}
KEYS, GROWTH = "keys", "growth"
"""In this order, growth last; each has a copy of the company's file of its own: none sees what another wrote.

ALONE and KEYS need no company.
"""


def main(arguments: Sequence[str]) -> int:
    """Measure all parts, or the named ones; write the page, or with --only print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    usual = Size()
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure speed beside bare baselines.")
    parts = [*PARTS, *ALONE, KEYS, GROWTH]
    parser.add_argument("--only", nargs="+", choices=parts, metavar="PART", help=", ".join(parts))
    parser.add_argument("--requests", type=int, default=usual.requests, help="how many in all")
    parser.add_argument("--day", type=int, default=usual.day_lines, help="how many of them on today's page")
    parser.add_argument("--rounds", type=int, default=usual.rounds, help="how often; slow parts take a part of it")
    parser.add_argument("--to", type=Path, help="the file to write; without it docs/benchmarks.md, with --only none")
    options = parser.parse_args(arguments)
    size = Size(requests=options.requests, day_lines=options.day, rounds=options.rounds)
    wanted = options.only or parts
    figures = list(measured([part for part in (*PARTS, *ALONE) if part in wanted], size))
    calls = list(_counted()) if KEYS in wanted else []
    growths: list[Growth] = []
    if GROWTH in wanted:
        for one in growing(partial(_town, size), rounds=size.rounds):
            (growths if isinstance(one, Growth) else figures).append(one)  # type: ignore[arg-type]
            print(f"{one.what}: {told(one) if isinstance(one, Growth) else one.measured}", flush=True)
    target = options.to or (None if options.only else ROOT / "docs" / "benchmarks.md")
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(report(figures, growths, size, calls=calls), encoding="utf-8")
    return 0


def measured(parts: Sequence[str], size: Size) -> Iterator[Figure]:
    """Measure *parts* one after the other and tell each figure as it comes."""
    for part in parts:
        for figure in _figures(part, size):
            print(f"{figure.what}: {figure.measured}", flush=True)
            print(f"    baseline {figure.baseline}; {number(figure.ratio)}×; bar: {figure.bar}", flush=True)
            yield figure


def _figures(part: str, size: Size) -> Iterator[Figure]:
    if part in ALONE:
        yield from ALONE[part]()
    else:
        with opened(size) as company:
            yield from PARTS[part](company)


def _counted() -> Iterator[Counted]:
    for counted in counted_calls():
        print(told_call(counted), flush=True)
        yield counted


def _town(size: Size, town: Town) -> Town:
    """Return the town, or a smaller one where the company is smaller than usual."""
    share = min(1.0, size.requests / Size().requests)
    if share == 1:
        return town
    requests = max(6, round(town.requests * share))
    return replace(town, requests=requests, rows=max(60, round(town.rows * share)), calls_a_day=max(3, requests // 3))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
