"""The pages behind the page of the day: each is made when its key is pressed, or before that in an idle moment."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from desktop.screens.attachments import AttachmentsScreen
from desktop.screens.calls import CallsScreen
from desktop.screens.card import CardScreen
from desktop.screens.connect import ConnectScreen
from desktop.screens.context import Desk
from desktop.screens.directory import DirectoryScreen
from desktop.screens.earlier import EarlierScreen
from desktop.screens.exporting import ExportScreen
from desktop.screens.find import FindScreen
from desktop.screens.form_editor import FormEditorScreen
from desktop.screens.history import HistoryScreen
from desktop.screens.importing import ImportScreen
from desktop.screens.intake import IntakeScreen
from desktop.screens.orders import OrdersScreen
from desktop.screens.paper import PaperScreen
from desktop.screens.review import ReviewScreen
from desktop.screens.seat import SeatScreen
from desktop.screens.waiting import WaitingScreen
from desktop.views.help_page import HelpPage
from desktop.views.page import Page
from desktop.views.window import Window

T = TypeVar("T", bound=QObject)
Wire = Callable[[Any], None]
PAGES = (
    "intake",
    "card",
    "find",
    "waiting",
    "seat",
    "orders",
    "directory",
    "form",
    "review",
    "paper",
    "help",
    "server",
    "export",
    "importing",
    "earlier",
    "history",
    "attachments",
    "calls",
)
"""In the order in which they are prepared: the likeliest first."""


class Pages(QObject):
    """Owns one screen each. wires -- connects a screen that was just made to the others, by its name."""

    def __init__(self, desk: Desk, window: Window, wires: Mapping[str, Wire], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window, self._wires = desk, window, wires
        self._made: list[str] = []

    def prepare_next(self) -> bool:
        """Make the next page that is not there yet; return False when all are."""
        wanted = next((name for name in PAGES if name not in self._made), None)
        if wanted is not None:
            getattr(self, wanted)
        return wanted is not None

    def is_made(self, name: str) -> bool:
        """Return whether the page was needed or prepared already."""
        return name in self._made

    @cached_property
    def intake(self) -> IntakeScreen:
        """The form of a call."""
        screen = IntakeScreen(self._desk, self)
        return self._added("intake", screen, screen.page)

    @cached_property
    def card(self) -> CardScreen:
        """One request."""
        screen = CardScreen(self._desk, self)
        return self._added("card", screen, screen.page)

    @cached_property
    def find(self) -> FindScreen:
        """Search."""
        screen = FindScreen(self._desk, self)
        return self._added("find", screen, screen.page)

    @cached_property
    def waiting(self) -> WaitingScreen:
        """All that waits."""
        screen = WaitingScreen(self._desk, self)
        return self._added("waiting", screen, screen.page)

    @cached_property
    def seat(self) -> SeatScreen:
        """Who sits at the desk."""
        screen = SeatScreen(self._desk, self)
        return self._added("seat", screen, screen.page)

    @cached_property
    def orders(self) -> OrdersScreen:
        """The sheets that are out."""
        screen = OrdersScreen(self._desk, self)
        return self._added("orders", screen, screen.page)

    @cached_property
    def directory(self) -> DirectoryScreen:
        """Customers, places, people."""
        screen = DirectoryScreen(self._desk, self)
        return self._added("directory", screen, screen.page)

    @cached_property
    def form(self) -> FormEditorScreen:
        """The form of a kind of trouble."""
        screen = FormEditorScreen(self._desk, self)
        return self._added("form", screen, screen.page)

    @cached_property
    def review(self) -> ReviewScreen:
        """The day before it is signed."""
        screen = ReviewScreen(self._desk, self)
        return self._added("review", screen, screen.page)

    @cached_property
    def paper(self) -> PaperScreen:
        """The preview."""
        screen = PaperScreen(self._desk, self._window.go, self)
        return self._added("paper", screen, screen.page)

    @cached_property
    def server(self) -> ConnectScreen:
        """The company's server."""
        screen = ConnectScreen(self._desk, self)
        return self._added("server", screen, screen.page)

    @cached_property
    def export(self) -> ExportScreen:
        """A list as a file."""
        screen = ExportScreen(self._desk, self)
        return self._added("export", screen, screen.page)

    @cached_property
    def importing(self) -> ImportScreen:
        """A file of customers, places or calls."""
        screen = ImportScreen(self._desk, self)
        return self._added("importing", screen, screen.page)

    @cached_property
    def earlier(self) -> EarlierScreen:
        """What happened earlier and is written down later."""
        screen = EarlierScreen(self._desk, self)
        return self._added("earlier", screen, screen.page)

    @cached_property
    def history(self) -> HistoryScreen:
        """What happened before at a place."""
        screen = HistoryScreen(self._desk, self)
        return self._added("history", screen, screen.page)

    @cached_property
    def attachments(self) -> AttachmentsScreen:
        """Photos and papers."""
        screen = AttachmentsScreen(self._desk, self)
        return self._added("attachments", screen, screen.page)

    @cached_property
    def calls(self) -> CallsScreen:
        """The log of calls."""
        screen = CallsScreen(self._desk, self)
        return self._added("calls", screen, screen.page)

    @cached_property
    def help(self) -> HelpPage:
        """The keys."""
        page = HelpPage()
        return self._added("help", page, page)

    def _added(self, name: str, screen: T, page: Page) -> T:
        self._made.append(name)
        self._window.add(page, _title(name))
        if name in self._wires:
            self._wires[name](screen)
        return screen


def _title(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "intake": translate("MainScreen", "New call"),
        "card": translate("MainScreen", "Request"),
        "orders": translate("MainScreen", "Orders"),
        "directory": translate("MainScreen", "Directory"),
        "form": translate("MainScreen", "Form"),
        "review": translate("MainScreen", "Day review"),
        "find": translate("MainScreen", "Find"),
        "waiting": translate("MainScreen", "Waiting"),
        "seat": translate("MainScreen", "The desk"),
        "paper": translate("MainScreen", "Preview"),
        "help": translate("MainScreen", "Help"),
        "server": translate("MainScreen", "Connect"),
        "export": translate("MainScreen", "Export"),
        "importing": translate("MainScreen", "Import"),
        "earlier": translate("MainScreen", "Written down later"),
        "history": translate("MainScreen", "History"),
        "attachments": translate("MainScreen", "Attachments"),
        "calls": translate("MainScreen", "Calls"),
    }[name]
