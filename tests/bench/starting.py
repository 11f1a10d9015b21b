"""From the start of the process to the first page on a real X screen; what the process then holds in memory."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from tests.bench.company import ROOT, Company
from tests.bench.figures import Figure, Times, number, spoken
from tests.bench.seen import Eye
from tooling.screen import Screen

_PART = (100, 200, 1_100, 350)  # the middle of a maximized window: lines of the page
_WRITTEN = 0.03  # of the page is dark when more than half of its lines are there; hairlines are not
_LIGHT, _DARK = 200, 110
_MB = 1 / 1024
EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setStyleSheet("background: white")
window.setWindowTitle("empty")
window.showMaximized()
app.exec()
"""


def starting(company: Company) -> Iterator[Figure]:
    """Daybook and an empty window take turns."""
    settings = company.folder / "settings"
    settings.mkdir(exist_ok=True)
    (settings / "settings.toml").write_text('language = "en"\ntheme = "light"\n', encoding="utf-8")
    ours: list[tuple[float, float]] = []
    bare: list[tuple[float, float]] = []
    with Screen() as screen, Eye(screen.display, _PART) as eye:
        environment = screen.environment(DAYBOOK_SETTINGS=str(settings), TZ="UTC")
        for _ in range(company.size.some(7) + 1):
            bare.append(_started([sys.executable, "-c", EMPTY_WINDOW], environment, eye, _is_window))
            command = [sys.executable, "-m", "desktop", "--data", str(company.folder)]
            ours.append(_started(command, environment, eye, _is_page))
    times, base = (Times(tuple(ms for ms, _ in runs[1:])) for runs in (ours, bare))
    yield Figure(
        what="Start to the first page on screen",
        bar="≤ an empty PySide6 window + 400 ms",
        value=times.p50,
        base=base.p50,
        measured=f"{spoken(times)}: + {number(times.p50 - base.p50)} ms",
        baseline=spoken(base),
        how=f"a new process each time, files warm, today's page of {company.size.day_lines} lines seen on Xvfb",
    )
    ours_mb, bare_mb = (statistics.median(mb for _, mb in runs[1:]) for runs in (ours, bare))
    yield Figure(
        what="Memory of the window's process",
        bar="none",
        value=ours_mb,
        base=bare_mb,
        measured=f"{number(ours_mb)} MB",
        baseline=f"{number(bare_mb)} MB",
        how="its share of RAM (PSS) when the first page is there",
    )


def _started(
    command: list[str], environment: dict[str, str], eye: Eye, is_seen: Callable[[Image.Image], bool]
) -> tuple[float, float]:
    """Return the milliseconds until *is_seen*, and the megabytes it then holds."""
    eye.wait(lambda picture: not _is_window(picture))
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, cwd=ROOT) as running:
        try:
            seen = eye.wait(is_seen)
            time.sleep(0.3)
            memory = _memory_mb(running.pid)
        finally:
            running.terminate()
            running.wait(timeout=20)
    return (seen - started) * 1_000, memory


def _is_window(picture: Image.Image) -> bool:
    return int(picture.getpixel((5, 5)) or 0) > _LIGHT  # type: ignore[arg-type]


def _is_page(picture: Image.Image) -> bool:
    """Return whether lines are written there: dark letters on light paper, not hairlines alone."""
    return _is_window(picture) and sum(picture.histogram()[:_DARK]) > _WRITTEN * picture.width * picture.height


def _memory_mb(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * _MB
