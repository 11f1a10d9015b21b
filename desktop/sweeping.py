"""Garbage is collected on the interface thread alone.

WORKAROUND (PySide6): a QObject that Python's collector frees on a worker thread is destroyed there; its timers and
children are not that thread's, and Qt warns or crashes. Reference counting is not touched: only cycles wait.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2_000


class Sweeper(QObject):
    """Takes over from the automatic collector while it lives; its owner calls `stop` at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is there at the start stays: it need not be looked through each time
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Collect what the automatic collector would by now: the young often, the old seldom."""
        count, threshold = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if count[generation] > threshold[generation]:
                gc.collect(generation)
                return

    @Slot()
    def settle(self) -> None:
        """Let what is there now stay: all pages are made. A look through all of it would be felt under the fingers."""
        gc.freeze()

    def stop(self) -> None:
        """Give the work back; what stays is not looked through at the end either."""
        self._timer.stop()
        gc.enable()
