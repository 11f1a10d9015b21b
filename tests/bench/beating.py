"""The program with a heartbeat on its interface thread: `python -m tests.bench.beating FILE --data DIR`.

Without --data an event loop beats that has no window, until stdin ends. At the end FILE tells when the beats began
(time.perf_counter), how long each took, and how much of it the thread itself computed, in milliseconds.
"""

import argparse
import gc
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.bench.standstill import BEAT_MS, Heartbeat


def main() -> int:
    """Beat until the window is closed, or stdin is."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--data", type=Path)
    options = parser.parse_args()
    code, began, heart = _window(options.data) if options.data else _empty()
    told = {"began": began, "every_ms": BEAT_MS, "beats": heart.told()}
    options.file.write_text(json.dumps(told), encoding="utf-8")
    return code


def _window(folder: Path) -> tuple[int, float, Heartbeat]:
    """Open the window as desktop.cli and desktop.app do."""
    gc.disable()
    from desktop.app import TURN_S, Application
    from desktop.folders import settings_folder
    from desktop.settings import load_or_usual
    from desktop.views.theme import apply

    sys.setswitchinterval(TURN_S)
    settings, _damaged = load_or_usual(settings_folder())
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Daybook")
    apply(app, theme=settings.theme, text_pt=settings.text_pt)
    application = Application(app, settings, folder)
    heart = Heartbeat()
    try:
        application.start()
        began = heart.start()
        code = app.exec() or application.exit_code
        heart.stop()
    finally:
        application.close()
    return code, began, heart


def _empty() -> tuple[int, float, Heartbeat]:
    app = QCoreApplication(sys.argv[:1])
    ends = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ends.activated.connect(app.quit)
    heart = Heartbeat()
    began = heart.start()
    code = app.exec()
    heart.stop()
    return code, began, heart


if __name__ == "__main__":
    sys.exit(main())
