"""Someone at the keyboard with the directory before him."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.directory import DirectoryLine, DirectoryRecord
from desktop.models.directory_lines import ShownLine
from desktop.screens.directory import DirectoryScreen
from desktop.storage.queries.directory import Search, directory_list
from desktop.storage.queries.directory_records import directory_record
from tests.screens.surroundings import Frame, LiveDesk

_CHORDS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Hands:
    """Opens the directory in a window of the usual size."""

    def __init__(self, qtbot, live: LiveDesk) -> None:
        self.qtbot, self.live = qtbot, live
        self.screen = DirectoryScreen(live.desk)
        self.page = self.screen.page
        self.form = self.page.form
        self.frame = Frame(self.page)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=self._on_closing)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.frame.activateWindow()
        self.page.take_focus()
        self.settled()

    def open(self, kind: str, row_id: UUID | None = None) -> None:
        """Let the screen list a kind."""
        self.screen.open(kind, row_id)
        self.settled()

    def press(self, *keys: str) -> None:
        """Press keys: "<F12>", "<Ctrl+N>" by name, anything else is typed; wait for what was looked for."""
        for key in keys:
            target = QApplication.focusWidget() or self.frame
            if key.startswith("<"):
                *chord, name = key[1:-1].split("+")
                modifiers = Qt.KeyboardModifier.NoModifier
                for one in chord:
                    modifiers |= _CHORDS[one]
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), modifiers)
            elif key.isascii():
                QTest.keyClicks(target, key)
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

    def shown(self) -> list[ShownLine]:
        """Return the rows of the list."""
        model = self.page.list.model()
        found = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
        return [line for line in found if isinstance(line, ShownLine)]

    def _on_closing(self, _frame: object) -> None:
        """Keep what is typed, as the window does when it closes."""
        self.screen.keep_draft()

    def titles(self) -> list[str]:
        """Return what the list says."""
        return [line.title for line in self.shown()]

    def stored(self, kind: str, title: str = "", **search: Any) -> list[DirectoryLine]:
        """Return the rows in the file whose title is *title*."""
        with self.live.founded.database.read() as session:
            lines = directory_list(session, Search(kind=kind, typed=title, **search)).lines
        return [line for line in lines if title in (line.title, *line.labels.values())]

    def record(self, kind: str, title: str) -> DirectoryRecord:
        """Return the one row in the file of that title."""
        (line,) = self.stored(kind, title)
        with self.live.founded.database.read() as session:
            found = directory_record(session, kind, line.id)
        assert found is not None
        return found

    def said(self) -> str:
        """Return the last sentence."""
        return self.live.said[-1] if self.live.said else ""
