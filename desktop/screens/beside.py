"""What stands beside a request, a place, a lift: its history (Alt+E) and its attachments (Alt+A), from any page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.attachments import OWNERS, Owner
from desktop.domain.history import Spot
from desktop.domain.records import RequestLine
from desktop.screens.context import Desk
from desktop.screens.day import DayScreen
from desktop.screens.pages import Pages
from desktop.storage.queries.place_history import spot_of_request
from desktop.views.dropped import files_in, picture_in
from desktop.views.window import Window


class Beside(QObject):
    """Finds out what is meant on the page that is shown: the card's request, the chosen row, the form's place."""

    def __init__(self, desk: Desk, window: Window, day: DayScreen, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window, self._day, self._pages = desk, window, day, pages
        self._shortcut(window, "Alt+E", self.show_history)
        self._shortcut(window, "Alt+A", self.show_attachments)

    def watch(self, page: QWidget) -> None:
        """Let files and pictures be dropped onto *page*, and pictures be pasted there: they are attached."""
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self._shortcut(page, QKeySequence.StandardKey.Paste, self._on_pasted)

    @Slot()
    def show_history(self) -> None:
        """Alt+E: what the page knows itself, else all that was asked for at the equipment, or else at the place."""
        if self._window.page().show_versions():
            return
        spot = self._spot()
        if spot is None:
            self._desk.say(
                self.tr("Choose a request, a place or a piece of equipment first: then Alt+E shows its history.")
            )
            return
        self._pages.history.open(spot)
        self._window.go(self._pages.history.page)

    @Slot()
    def show_attachments(self) -> None:
        """Alt+A: the photos and papers of the request, or of the row of the directory."""
        found = self._owner()
        if found is None:
            self._desk.say(
                self.tr("Choose a request or a row of the directory first: then Alt+A shows what is attached.")
            )
            return
        self._pages.attachments.open(*found)
        self._window.go(self._pages.attachments.page)

    def _spot(self) -> Spot | None:
        page, pages = self._window.page(), self._pages
        if pages.is_made("directory") and page is pages.directory.page:
            chosen = pages.directory.chosen()
            return Spot(chosen[0], chosen[1]) if chosen and chosen[0] in ("site", "equipment") else None
        if pages.is_made("intake") and page is pages.intake.page:
            half = pages.intake.form.half
            if half.equipment_id is not None:
                return Spot("equipment", half.equipment_id)
            return Spot("site", half.site_id) if half.site_id is not None else None
        line = self.request_meant()
        return self._desk.read(partial(spot_of_request, request_id=line.id)) if line is not None else None

    def _owner(self) -> tuple[Owner, str] | None:
        page, pages = self._window.page(), self._pages
        if pages.is_made("directory") and page is pages.directory.page:
            chosen = pages.directory.chosen()
            return (Owner(chosen[0], chosen[1]), chosen[2]) if chosen and chosen[0] in OWNERS else None
        line = self.request_meant()
        return (Owner("request", line.id), line.number) if line is not None else None

    def request_meant(self) -> RequestLine | None:
        """Return the request that is chosen, or open, on the page that is shown."""
        page, pages = self._window.page(), self._pages
        if page is self._day.page:
            return self._day.page.selected()
        if pages.is_made("card") and page is pages.card.page:
            card = pages.card.page.card()
            return card.line if card is not None else None
        if pages.is_made("find") and page is pages.find.page:
            return pages.find.page.table.selected()
        return None

    @Slot()
    def _on_pasted(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        files, picture = files_in(data), picture_in(data)
        if files or picture is not None:
            self._give(files, picture)

    def _give(self, files: Sequence[Path], picture: bytes | None) -> None:
        found = self._owner()
        if found is not None:
            self._pages.attachments.give(found[0], files, None if files else picture)

    def _shortcut(self, over: QWidget, keys: str | QKeySequence.StandardKey, act: Callable[[], None]) -> None:
        is_page = over is not self._window
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if is_page else Qt.ShortcutContext.WindowShortcut
        QShortcut(QKeySequence(keys), over, context=context).activated.connect(act)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            data = event.mimeData()
            if not files_in(data) and not data.hasImage():
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._give(files_in(data), picture_in(data))
            return True
        return super().eventFilter(watched, event)
