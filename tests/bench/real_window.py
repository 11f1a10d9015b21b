"""The real window on a screen of its own, with a heartbeat on its interface thread where that is measured."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.bench.company import ROOT
from tests.bench.figures import Times
from tooling.running_desk import RunningDesk
from tooling.screen import Screen


@contextmanager
def real_window(found: Callable[[Path], None], *, zone: str, beats: Path | None = None) -> Iterator[RunningDesk]:
    """Give the window, open on a station that *found* founds in a new folder.

    beats -- the file that tells how its interface thread went, once the window was left
    """
    program = [sys.executable, "-m", *(("tests.bench.beating", str(beats)) if beats else ("desktop",))]
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as home, Screen() as screen:
        folder = Path(home) / "station"
        folder.mkdir()
        found(folder)
        window = RunningDesk(screen, folder, zone=zone, program=program)
        try:
            window.start()
            yield window
        finally:
            window.close()


@contextmanager
def empty_loop(beats: Path) -> Iterator[None]:
    """Let an event loop without a window beat in a process of its own meanwhile: what the machine takes away."""
    command = [sys.executable, "-m", "tests.bench.beating", str(beats)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE) as running:
        try:
            yield
        finally:
            running.communicate(timeout=60)


class Beats(NamedTuple):
    """Beats of a thread: whole -- from one to the next, what it should take left out; worked -- its own computing."""

    whole: Times
    worked: Times


def beats_between(beats: Path, began: float, ended: float) -> Beats:
    """Return the beats between two moments of time.perf_counter, which all processes of a machine share on Linux."""
    told = json.loads(beats.read_text(encoding="utf-8"))
    at, kept = told["began"], []
    for whole, worked in told["beats"]:
        at += whole / 1_000
        if began <= at <= ended:
            kept.append((max(0.0, whole - told["every_ms"]), worked))
    return Beats(*(Times(rounds) for rounds in zip(*kept, strict=True)))
