"""When what is being typed is kept: at each pause of half a second, and at least every two seconds while it goes on."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

PAUSE_MS = 500
LONGEST_MS = 2_000


class Rhythm(QObject):
    """paused -- now is the time to keep what was typed."""

    paused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._pause.timeout.connect(self._on_timeout)
        self._longest.timeout.connect(self._on_timeout)

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """All that was typed is kept, or gone."""
        self._pause.stop()
        self._longest.stop()

    @Slot()
    def _on_timeout(self) -> None:
        self.stop()
        self.paused.emit()
