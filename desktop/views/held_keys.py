"""Keys that mean something which is not there yet: they wait, and what is pressed after them waits behind them."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
_EDITING = frozenset(
    {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class HeldKeys(QObject):
    """Lets through what writes on the line, and holds all input from the first key on that does anything else.

    lets_write -- False: what writes is held as well, and goes to the window that comes in the place of this one
    It stands before the whole application from its making until `release`, which gives everything held to whom it was
    meant for, in its order.
    """

    def __init__(self, app: QCoreApplication, parent: QObject | None = None, *, lets_write: bool = True) -> None:
        super().__init__(parent)
        self._app, self._lets_write = app, lets_write
        self._held: list[tuple[QObject, QEvent]] = []
        self._is_holding = True
        app.installEventFilter(self)

    def release(self) -> None:
        """Stand aside, and give on what was held."""
        if not self._is_holding:
            return
        self._is_holding = False
        self._app.removeEventFilter(self)
        held, self._held = self._held, []
        for receiver, event in held:
            focused = QApplication.focusWidget()
            is_windows = isinstance(receiver, QWindow) or not self._lets_write
            if isinstance(event, QKeyEvent) and is_windows and focused is not None:
                QCoreApplication.sendEvent(focused, event)  # where the window would have passed it on to
            elif self._lets_write and shiboken6.isValid(receiver):
                QCoreApplication.sendEvent(receiver, event)

    def let_go(self) -> None:
        """Stand aside and forget what was held: there is nobody any more who could do it."""
        self._held.clear()
        self.release()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_holding or event.type() not in _INPUT or self._goes_through(event):
            return super().eventFilter(watched, event)
        self._held.append((watched, event.clone()))
        return True

    def _goes_through(self, event: QEvent) -> bool:
        return self._lets_write and not self._held and _writes(event)


def _writes(event: QEvent) -> bool:
    """Return whether the event puts text on the line or moves the caret in it: that needs nothing else."""
    if not isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.InputMethod
    if event.type() == QEvent.Type.KeyRelease or event.key() in _EDITING:
        return not event.modifiers() & _CHORDS
    is_text = bool(event.text()) and event.text().isprintable()
    return not event.modifiers() & _CHORDS and (is_text or _is_modifier(event))


def _is_modifier(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
