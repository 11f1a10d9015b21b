"""The surroundings of a screen for tests: a real office, real lanes, and what was said to the dispatcher."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.jobs import Lanes
from desktop.relay import Relay
from desktop.screens.context import Changes, Desk, Seat
from desktop.screens.main import MainScreen
from desktop.screens.pages import PAGES
from desktop.settings import Settings
from desktop.storage.database import Changes as ChangedRows
from desktop.storage.queries.desk import desk_facts, people
from desktop.views.page import KEYS, Page
from desktop.wording.language import Language
from tests.desk import FoundedDesk


@dataclass(slots=True, kw_only=True)
class LiveDesk:
    """desk -- for the screen; founded -- the company; said -- every sentence, the last one last.

    kept -- what must live until the lanes are finished: a window that is gone cannot be answered
    """

    desk: Desk
    founded: FoundedDesk
    relay: Relay
    said: list[str] = field(default_factory=list)
    kept: list[object] = field(default_factory=list)

    def close(self) -> None:
        """Finish the lanes and hand over what is still on its way."""
        self.desk.lanes.finish()
        QApplication.processEvents()


def live_desk(founded: FoundedDesk, *, language: str = "en", sits: UUID | None = None) -> LiveDesk:
    """Return real surroundings on the office of *founded*; Boris sits there unless another one does."""
    office = founded.office
    with office.database.read() as session:
        facts = desk_facts(session)
        person = next(one for one in people(session) if one.id == (sits or founded.boris))
    relay = Relay()
    changes = Changes()
    said: list[str] = []
    assert office.database.folder is not None
    desk = Desk(
        office=office,
        lanes=Lanes.open(relay.deliver),
        language=Language(language),
        settings=Settings(),
        facts=facts,
        seat=Seat(person),
        changes=changes,
        folder=office.database.folder,
        say=said.append,
    )

    def on_change(rows: ChangedRows) -> None:
        relay.deliver(lambda: changes.happened.emit(rows))

    office.database.on_change(on_change)
    return LiveDesk(desk=desk, founded=founded, relay=relay, said=said)


def page_named(main: MainScreen, name: str) -> Page:
    """Return a page of the window: "day", or a name of desktop.screens.pages."""
    screen = main.day if name == "day" else getattr(main.pages, name)
    return screen if isinstance(screen, Page) else screen.page


def every_page(main: MainScreen) -> Iterator[tuple[Page, str]]:
    """Give all pages of the window with their titles."""
    for name in ("day", *PAGES):
        page = page_named(main, name)
        yield page, page.windowTitle()


class Frame(QWidget):
    """Stands for the window: gives a page the function keys, Alt+E and Esc as the window does."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.was_left = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        QShortcut(QKeySequence("Alt+E"), self).activated.connect(page.show_versions)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_F1
        if 0 <= number < len(KEYS) and not event.modifiers():
            self.page.press(KEYS[number])
        elif event.key() == Qt.Key.Key_Escape:
            self.was_left = not self.page.step_back()
        else:
            super().keyPressEvent(event)
