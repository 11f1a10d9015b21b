"""What a softphone waits for: `daybook call` beside a Python that does nothing, the window running and listening."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator

from desktop import running
from tests.bench.company import ROOT, Company
from tests.bench.figures import Figure, Times, spoken

_RINGS = ("call", "+79161234567", "--ring")


def telephone(company: Company) -> Iterator[Figure]:
    """The command and the bare Python take turns; the window is a listener that acknowledges at once."""
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory(prefix="djb") as runtime, _Window(company, runtime) as window:
        environment = {**os.environ, "XDG_RUNTIME_DIR": runtime, "DAYBOOK_SETTINGS": runtime}
        command = [sys.executable, "-m", "desktop", "--data", str(company.folder), *_RINGS]
        for _ in range(company.size.some(40) + 1):
            bare.append(_ended([sys.executable, "-c", "pass"], environment))
            ours.append(_ended(command, environment))
        assert window.heard == len(ours), f"{window.heard} of {len(ours)} calls were heard"
    times, base = Times(tuple(ours[1:])), Times(tuple(bare[1:]))
    yield Figure(
        what="A softphone tells of a call",
        bar="< 50 ms",
        value=times.p50,
        base=base.p50,
        measured=spoken(times),
        baseline=spoken(base),
        how="`daybook call NUMBER` from its start to its end, told to a listening window; beside `python -c pass`",
    )


class _Window:
    """Listens where the running window does, and acknowledges each line."""

    def __init__(self, company: Company, runtime: str) -> None:
        import socket

        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = runtime
        self._address = running.address(company.folder)
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before
        self.heard = 0
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(self._address)
        self._socket.listen()
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> "_Window":
        self._thread.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                caller, _who = self._socket.accept()
            except OSError:
                return
            with caller:
                if caller.recv(running.MOST_BYTES):
                    self.heard += 1
                    caller.sendall(running.ACKNOWLEDGED)


def _ended(command: list[str], environment: dict[str, str]) -> float:
    """Return the milliseconds until the process has ended."""
    started = time.perf_counter()
    subprocess.run(command, env=environment, cwd=ROOT, check=True)
    return (time.perf_counter() - started) * 1_000
