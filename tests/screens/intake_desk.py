"""A form of a call at a founded desk, in the real window, with the real lanes; keys are counted."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.calls import Done, Registered
from desktop.domain.records import OtherCall
from desktop.screens.intake import IntakeScreen
from desktop.storage.queries.card import card
from desktop.storage.queries.days import review
from desktop.views.page import Page
from desktop.views.theme import apply
from desktop.views.window import Window
from desktop.workflow import directory
from tests.desk import FoundedDesk
from tests.screens.surroundings import live_desk

STOPPED = {
    "labels": {"en": "Lift stopped", "ru": "Лифт стоит", "zh": "电梯停了"},
    "patterns": {"en": ["stuck", "lift stopped"], "ru": ["стоит", "не работает"], "zh": ["电梯停"]},
}
STOPPED_FORM = {
    "questions": [
        {
            "key": "inside",
            "kind": "yes_no",
            "labels": {"en": "Anyone inside?", "ru": "Есть кто внутри?"},
            "required": True,
        },
        {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}},
    ]
}


class IntakeDesk:
    """The form in its window, and what came of it. keys -- how many were pressed."""

    def __init__(self, founded: FoundedDesk, qtbot: Any, language: str = "en") -> None:
        self.founded, self.qtbot = founded, qtbot
        self.registered: list[Registered] = []
        self.joined: list[Done] = []
        self.keys = 0
        self.live = live_desk(founded, language=language)
        self.desk = self.live.desk
        self.screen = IntakeScreen(self.desk)
        self.parked: list[int] = []
        self.screen.parked_changed.connect(self.parked.append)
        self.page = self.screen.page
        self.home = Page()
        self.window = Window({})
        qtbot.addWidget(self.window)
        for page in (self.home, self.page):
            self.window.add(page, "Daybook")
        self.window.go_home(self.home)
        self.window.key_pressed.connect(self._on_key)
        self.window.fetch_requested.connect(self.screen.fetch)
        self.screen.registered.connect(self._on_registered)
        self.screen.opened.connect(self._on_opened)
        self.screen.joined.connect(self.joined.append)
        self.window.resize(1366, 768)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _on_key(self, key: str) -> None:
        if key == "F2":
            self.screen.open_new()
            self.window.go(self.page)

    def _on_registered(self, done: Registered) -> None:
        self.registered.append(done)
        self.window.go_home(self.home)

    def _on_opened(self) -> None:
        self.window.go(self.page)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.keys += 1
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type letters, one key each, where the focus is."""
        for letter in text:
            self.keys += 1
            where = QApplication.focusWidget() or self.window
            if letter.isascii():
                self.qtbot.keyClicks(where, letter)
            else:  # qtbot knows the keys of Latin letters only
                QApplication.sendEvent(
                    where, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                )

    def enter(self, text: str = "") -> None:
        """Type a text and Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def save(self) -> Registered:
        """F12, and wait until it is written down."""
        before = len(self.registered)
        self.press(Qt.Key.Key_F12)
        self.qtbot.waitUntil(lambda: len(self.registered) > before)
        return self.registered[-1]

    def settled(self) -> None:
        """Wait until every question that is on its way has its answer."""
        seen: list[int] = []
        self.desk.lanes.write.run(lambda: 1, done=seen.append, failed=lambda _error: None)
        self.desk.lanes.read.run("the test", lambda: 2, done=seen.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: len(seen) == 2)

    def card(self, request_id: UUID) -> Any:
        """Return the card of a request."""
        return self.desk.read(lambda session: card(session, self.desk.day, request_id))

    def other_calls(self) -> Sequence[OtherCall]:
        """Return today's calls that made no request."""
        today, now = self.desk.today(), self.desk.now()
        return self.desk.read(lambda session: review(session, self.desk.day, today, now=now)).calls

    @property
    def said(self) -> list[str]:
        """What was said to the dispatcher, the last sentence last."""
        return self.live.said

    @property
    def focus(self) -> str:
        """The field that has the focus."""
        return self.page.sheet.where()[0]

    def close(self) -> None:
        """End the lanes."""
        self.screen.keep_draft()
        self.live.close()


@pytest.fixture
def intake(desk: FoundedDesk, qtbot: Any, qapp: QApplication) -> Iterator[IntakeDesk]:
    """The form at a desk whose stopped lift has a pattern and a question."""
    apply(qapp, theme="light", text_pt=14)
    directory.save(desk.office, "category", desk.stopped, {**STOPPED, "form": STOPPED_FORM}, by=desk.anna)
    made = IntakeDesk(desk, qtbot)
    yield made
    made.close()
