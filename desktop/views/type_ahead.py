"""Keys pressed while something is being written down: kept, and pressed again in order when that is over."""

from collections import deque

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_LONGEST_MS = 6_000
"""More than the file's busy time: whatever happens, the keyboard is never dead for longer."""


class TypeAhead(QObject):
    """Holds the keys of the whole program between `hold` and `release`; no letter falls into a page that goes away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_held = False
        self._keys: deque[QKeyEvent] = deque()
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._press_again)

    def hold(self) -> None:
        """Keep the keys from now on."""
        if not self._is_held:
            self._is_held = True
            _app().installEventFilter(self)
        self._end.start(_LONGEST_MS)

    def release(self) -> None:
        """Press the kept keys where the focus is once this event is over: another page may be shown by then."""
        if self._is_held:
            self._end.start(0)

    def give_up(self) -> str:
        """Press nothing: what the keys were meant for did not come about. Return the letters among them."""
        letters = "".join(key.text() for key in self._keys if key.text().isprintable() and not _is_chord(key))
        self._keys.clear()
        self.release()
        return letters

    @Slot()
    def _press_again(self) -> None:
        self._is_held = False
        _app().removeEventFilter(self)
        while self._keys and not self._is_held:  # one of them may hold the rest
            target = QApplication.focusWidget() or QApplication.activeWindow()
            key = self._keys.popleft()
            if target is not None:
                QApplication.sendEvent(target, key)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_held and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            again = QKeyEvent(event.type(), key, event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
            self._keys.append(again)
            return True
        return super().eventFilter(watched, event)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "keys without an application"
    return app


def _is_chord(key: QKeyEvent) -> bool:
    return bool(key.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
