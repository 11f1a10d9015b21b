"""Another program that has copied something: it holds the clipboard of the screen as long as it is open."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tooling.screen import Screen

_HOLDS = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.clipboard().setText(sys.stdin.read())
app.processEvents()
print("copied", flush=True)
app.exec()
"""


@contextmanager
def copied(screen: Screen, text: str) -> Iterator[None]:
    """Let *text* be what Ctrl+V pastes on *screen*."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDS],
        env=screen.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(text)
        process.stdin.close()
        assert process.stdout.readline() == "copied\n"
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()
