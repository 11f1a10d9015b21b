"""Someone at the keyboard with one page before him, in a frame of the usual size."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.page import Page
from tests.screens.surroundings import Frame, LiveDesk

_CHORDS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class _Screen(Protocol):
    @property
    def page(self) -> Page: ...

    def keep_draft(self) -> None: ...


class PageHands:
    """Presses keys on the page of *screen* and waits for what they asked of the file."""

    def __init__(self, qtbot, live: LiveDesk, screen: _Screen) -> None:
        self.qtbot, self.live = qtbot, live
        self._screen = screen
        self.frame = Frame(screen.page)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=self._on_closing)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.frame.activateWindow()
        screen.page.take_focus()
        self.settled()

    def press(self, *keys: str) -> None:
        """Press keys: "<F12>", "<Alt+Up>" by name, anything else is typed; wait for what was asked of the file."""
        for key in keys:
            target = QApplication.focusWidget() or self.frame
            if key.startswith("<"):
                *chord, name = key[1:-1].split("+")
                modifiers = Qt.KeyboardModifier.NoModifier
                for one in chord:
                    modifiers |= _CHORDS[one]
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), modifiers)
            elif key.isascii():
                for letter in key:  # the first one may lead into another field
                    QTest.keyClicks(QApplication.focusWidget() or self.frame, letter)
            else:  # QTest has keys for Latin letters only; an input method has them all
                committed = QInputMethodEvent()
                committed.setCommitString(key)
                QApplication.sendEvent(target, committed)
            self.settled()

    def settled(self) -> None:
        """Wait until everything that was asked of the file is answered."""
        done: list[None] = []
        lanes = self.live.desk.lanes
        lanes.write.run(lambda: None, done=done.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: bool(done))
        lanes.read.run("settled", lambda: None, done=done.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: len(done) == 2)

    def said(self) -> str:
        """Return the last sentence."""
        return self.live.said[-1] if self.live.said else ""

    def _on_closing(self, _frame: object) -> None:
        """Keep what is typed, as the window does when it closes."""
        self._screen.keep_draft()
