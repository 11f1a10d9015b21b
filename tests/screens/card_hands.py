"""Someone at the keyboard with the card of a request before him, on a real file."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.records import RequestCard
from desktop.screens.card import CardScreen
from desktop.storage.queries.card import card
from tests.screens.surroundings import Frame, LiveDesk


class Hands:
    """Someone at the keyboard with a card before him."""

    def __init__(self, qtbot, live: LiveDesk, request_id: UUID) -> None:
        self.qtbot, self.live, self.request_id = qtbot, live, request_id
        self.screen = CardScreen(live.desk)
        self.page = self.screen.page
        self.frame = Frame(self.page)
        live.kept.append(self)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=lambda _frame: self.leave())
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)
        self.screen.open(request_id)
        qtbot.waitUntil(self.frame.isActiveWindow)
        self.page.take_focus()

    def leave(self) -> None:
        """Close the window: what is half typed is kept first."""
        if not self.live.desk.lanes.write.is_finishing():
            for hands in self.live.kept:
                if isinstance(hands, Hands):
                    hands.screen.half_typed.save_now()
        self.live.close()

    def caret(self) -> Any:
        """Return the widget that the keys go to."""
        return QApplication.focusWidget() or self.frame

    def press(self, *keys: str) -> None:
        """Press keys: "<F6>" by name, anything else is typed."""
        for key in keys:
            target = self.caret()
            if key.startswith("<"):
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{key[1:-1]}"))
            else:
                QTest.keyClicks(target, key)

    def stored(self) -> RequestCard:
        """Return the request as it stands in the file."""
        with self.live.founded.database.read() as session:
            found = card(session, self.live.desk.day, self.request_id)
        assert found is not None
        return found

    def wait_until_entry(self, kind: str) -> RequestCard:
        """Wait until an entry of *kind* is the newest one on the card; return the card as it is stored."""

        def is_there() -> None:
            shown = self.page.card()
            assert shown is not None
            assert shown.entries[-1].kind == kind
            assert self.page.panel.isHidden()

        self.qtbot.waitUntil(is_there)
        return self.stored()

    def wait_until_said(self, part: str) -> None:
        """Wait until a sentence with *part* in it was said."""
        self.qtbot.waitUntil(lambda: any(part in said for said in self.live.said))


@pytest.fixture
def stopped(live):
    """A stopped lift, routed to the team field."""
    f = live.founded
    return f.take(
        "Lift stands at the third floor", site_id=f.entrance, equipment_id=f.lift, category_id=f.stopped,
        contact_id=f.ivanova,
    ).request_id  # fmt: skip


@pytest.fixture
def at(qtbot, live):
    """Open a card and put the hands on the keys."""
    return lambda request_id: Hands(qtbot, live, request_id)


def given(live, act, request_id, *args, **more):
    """Do something before, as Boris."""
    return act(live.founded.office, request_id, live.founded.told, *args, **more)
