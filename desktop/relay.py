"""The one way from a worker thread to the interface thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Relay(QObject):
    """Runs calls on the thread it was made on, in the order they came, when the event loop turns.

    Its owner outlives all lanes: finish the lanes first, then let it go.
    """

    _handed_over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed_over.connect(self._on_handed_over, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Hand *call* over, from any thread; it never runs before this returns."""
        self._handed_over.emit(call)

    @Slot(object)
    def _on_handed_over(self, call: Callable[[], None]) -> None:
        call()
