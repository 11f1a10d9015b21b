"""The logs: what the program did and where it failed, never whom it served.

One rotating file a kind of process (window, command). Names, phones, addresses and typed words do not get in:
texts handed to a log line are written as their length unless they are marked `Plain`, errors without their values.
"""

import atexit
import logging
import logging.handlers
import os
import queue
import time
from contextlib import suppress
from pathlib import Path

from desktop.discreet import DiscreetFormatter

BIGGEST_BYTES, KEPT_FILES = 1_000_000, 5
_LINE = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


class Logs:
    """Open logs. Lines are written by a thread of their own: whoever logs does not wait for the disk."""

    def __init__(self, folder: Path, process: str) -> None:
        self.file = folder / f"daybook-{process}.log"
        self._lines: queue.Queue[logging.LogRecord] = queue.Queue()
        self._entrance = logging.handlers.QueueHandler(self._lines)
        self._entrance.setFormatter(DiscreetFormatter(_LINE))
        writer = _Rotating(self.file, maxBytes=BIGGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True)
        self._listener = logging.handlers.QueueListener(self._lines, writer)
        self._writer = writer
        self._is_open = False

    def start(self) -> None:
        """Let every logger write here: ours from INFO on, those of libraries from WARNING on."""
        root = logging.getLogger()
        root.setLevel(logging.WARNING)
        logging.getLogger("desktop").setLevel(logging.INFO)
        root.addHandler(self._entrance)
        self._listener.start()
        self._is_open = True
        atexit.register(self.close)

    def flush(self, timeout_s: float = 0.5) -> None:
        """Wait until what was logged is in the file; for crashes, after which nothing may come."""
        end = time.monotonic() + timeout_s
        while self._lines.unfinished_tasks and time.monotonic() < end:
            time.sleep(0.002)

    def close(self) -> None:
        """Write what is left and let go of the file; again is harmless."""
        logging.getLogger().removeHandler(self._entrance)
        if self._is_open:
            self._is_open = False
            self._listener.stop()
        self._writer.close()
        atexit.unregister(self.close)


def open_logs(folder: Path, *, process: str) -> Logs:
    """Start logging into *folder* (made if absent). process -- "window" or "command": each has a file of its own.

    A folder that cannot be written loses the log and nothing else.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    logs = Logs(folder, process)
    logs.start()
    return logs


class _Rotating(logging.handlers.RotatingFileHandler):
    """Goes on in the same file where it cannot be renamed, and is silent where it cannot be written."""

    def rotate(self, source: str, dest: str) -> None:
        # two commands at a time: on Windows a file that the other one holds cannot be renamed
        with suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- logging's name
        """A full disk is told where something is saved, not here."""

    def _open(self):  # type: ignore[no-untyped-def]
        stream = super()._open()
        if os.name == "posix":
            with suppress(OSError):
                os.fchmod(stream.fileno(), 0o600)
        return stream
