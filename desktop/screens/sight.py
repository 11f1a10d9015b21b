"""What is painted first: the window with the page of the day in it. No screen is at work behind it yet."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from desktop.models.line_text import Reader
from desktop.models.request_lines import RequestLines
from desktop.storage.first_page import FirstPage
from desktop.views.day_page import DayPage
from desktop.views.window import Window
from desktop.wording.language import Language

_LONGEST_MS = 1_000


class Sight(QObject):
    """Owns the window and the page of the day; the screens take over what is written and shown there.

    painted -- the page has been painted for the first time (or nobody can see it: it is not waited for for ever)
    """

    painted = Signal()

    def __init__(self, reader: Reader, relaid: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = Window(relaid)
        self.lines, self.page = day_sheet(reader)
        self._is_painted = False
        self.window.add(self.page, QCoreApplication.translate("MainScreen", "Day page"))
        self.window.show_keys(key_labels())
        self.window.go_home(self.page)

    def show_first(self, first: FirstPage, language: Language, *, now: datetime) -> None:
        """Show today's lines, as the file has them, on the desk's window; tell when they have been painted."""
        time = language.time(now, ZoneInfo(first.facts.zone))
        self.window.header.show_desk(first.facts.desk, first.person, is_on_duty=True)
        self.window.header.show_time(time)
        self.page.line.show_time(time)
        self.lines.show(first.lines, now=now)
        self.page.show_day(language.day_heading(first.day), "", is_today=True, hint="")
        self.page.table.scrollToBottom()
        self.page.table.viewport().installEventFilter(self)
        QTimer.singleShot(_LONGEST_MS, self, self._tell)

    def _tell(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.page.table.viewport().removeEventFilter(self)
            self.painted.emit()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._tell)  # behind the painting, and what else belongs to it
        return super().eventFilter(watched, event)


def day_sheet(reader: Reader) -> tuple[RequestLines, DayPage]:
    """Return an empty page of the day and what stands on it."""
    lines = RequestLines(reader)
    page = DayPage(lines)
    lines.setParent(page)  # the view goes first: it must not outlive its model
    return lines, page


def key_labels(*, is_call_left: bool = False) -> Mapping[str, str]:
    """Return what the keys do where the page says nothing. is_call_left -- Esc left a call in the form: F2 goes on"""
    translate = QCoreApplication.translate
    return {
        "F1": translate("MainScreen", "help"),
        "F2": translate("MainScreen", "call left") if is_call_left else translate("MainScreen", "new call"),
        "F3": translate("MainScreen", "find"),
        "F5": translate("MainScreen", "danger"),
        "F7": translate("MainScreen", "ring"),
        "F8": translate("MainScreen", "print"),
        "F9": translate("MainScreen", "no request"),
        "F10": translate("MainScreen", "places"),
        "F11": translate("MainScreen", "waiting"),
    }
