"""Someone at the keyboard with the form of a kind of trouble before him."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.form_versions import FormVersion
from desktop.models.row_list import RowRole
from desktop.screens.form_editor import FormEditorScreen
from desktop.storage.queries.categories import categories
from desktop.storage.queries.form_versions import form_versions
from tests.screens.directory_hands import _CHORDS as CHORDS
from tests.screens.surroundings import Frame, LiveDesk


class FormHands:
    """Opens the form of a kind in a window of the usual size."""

    def __init__(self, qtbot, live: LiveDesk, category_id: UUID) -> None:
        self.qtbot, self.live = qtbot, live
        self.screen = FormEditorScreen(live.desk)
        self.page = self.screen.page
        self.frame = Frame(self.page)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=self._on_closing)
        self.screen.open(category_id)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.frame.activateWindow()
        self.page.take_focus()
        self.settled()

    def press(self, *keys: str) -> None:
        """Press keys: "<F12>", "<Alt+Up>" by name, anything else is typed; wait for what was asked of the file."""
        for key in keys:
            target = QApplication.focusWidget() or self.frame
            if key.startswith("<"):
                *chord, name = key[1:-1].split("+")
                modifiers = Qt.KeyboardModifier.NoModifier
                for one in chord:
                    modifiers |= CHORDS[one]
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), modifiers)
            elif key.isascii():
                for letter in key:
                    QTest.keyClicks(QApplication.focusWidget() or self.frame, letter)
            else:
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

    def listed(self) -> list[tuple[str, str]]:
        """Return the rows of the list: (words, what is said of them)."""
        model = self.page.list.model()
        rows = [model.index(at, 0).data(RowRole) for at in range(model.rowCount())]
        return [(row.title, row.note) for row in rows]

    def versions(self, key: str) -> list[FormVersion]:
        """Return the versions of a form in the file, the newest first."""
        return self._read(lambda session: form_versions(session, key))

    def form(self, key: str) -> dict[str, Any]:
        """Return the form of a kind as it is stored now."""
        return dict(self.versions(key)[0].body)

    def patterns(self, key: str) -> dict[str, Any]:
        """Return the words that point to a kind, as they are stored."""
        found = self._read(categories)
        return dict(next(one for one in found if one.key == key).patterns)

    def said(self) -> str:
        """Return the last sentence."""
        return self.live.said[-1] if self.live.said else ""

    def _read(self, query: Callable[[Any], Any]) -> Any:
        with self.live.founded.database.read() as session:
            return query(session)

    def _on_closing(self, _frame: object) -> None:
        """Keep what is typed, as the window does when it closes."""
        self.screen.keep_draft()
