"""How long the packaged program takes to its window, beside the one from the source; they take turns."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tooling.company import found_company
from tooling.packaging import PROGRAM
from tooling.running_desk import ROOT
from tooling.screen import Screen

_TURNS = 7
_LONGEST_S = 60.0


def main() -> int:
    """Measure and print one line."""
    with tempfile.TemporaryDirectory(prefix="dj") as scratch, Screen() as screen:
        folder = Path(scratch) / "d"
        found_company(folder)
        (Path(scratch) / "s").mkdir()
        runtime = Path(scratch) / "r"
        runtime.mkdir(mode=0o700)
        environment = screen.environment() | {"DAYBOOK_SETTINGS": f"{scratch}/s", "XDG_RUNTIME_DIR": str(runtime)}
        source, packaged = [sys.executable, "-m", "desktop"], [str(PROGRAM)]
        times: dict[str, list[float]] = {"source": [], "packaged": []}
        for _turn in range(_TURNS + 1):
            times["source"].append(_seconds_to_window(screen, [*source, "--data", str(folder)], environment))
            times["packaged"].append(_seconds_to_window(screen, [*packaged, "--data", str(folder)], environment))
    of_source, of_packaged = (statistics.median(times[name][1:]) for name in ("source", "packaged"))
    print(
        f"Start to the window: packaged {1000 * of_packaged:.0f} ms, source {1000 * of_source:.0f} ms, "
        f"ratio {of_packaged / of_source:.2f} (medians of {_TURNS}, taking turns)"
    )
    return 0


def _seconds_to_window(screen: Screen, command: Sequence[str], environment: dict[str, str]) -> float:
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, cwd=ROOT) as running:
        try:
            while not any(title.endswith("Daybook") for title in screen.titles()):
                if time.perf_counter() - started > _LONGEST_S:
                    raise TimeoutError(f"no window within {_LONGEST_S} s: {command}")
                time.sleep(0.005)
            seen = time.perf_counter()
            time.sleep(0.5)
        finally:
            running.terminate()
            running.wait(timeout=20)
    while screen.titles():
        time.sleep(0.02)
    return seen - started


if __name__ == "__main__":
    sys.exit(main())
