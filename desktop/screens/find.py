"""Find at work: results as one types, older ones from the server below; a date turns to its day."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DateUnreadable
from desktop.domain.records import RequestLine
from desktop.domain.when import read_date
from desktop.models.line_text import Reader
from desktop.models.request_lines import RequestLines
from desktop.screens.context import Desk
from desktop.screens.older_found import OlderFound
from desktop.storage.queries.lookups import find_requests
from desktop.views.find_page import FindPage

_MOST = 200


class FindScreen(QObject):
    """day_chosen -- a date was typed and Enter pressed."""

    day_chosen = Signal(date)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: tuple[str, list[RequestLine]] = ("", [])
        self._older = OlderFound(desk, self)
        self._older.changed.connect(self._bring)
        self.lines = RequestLines(self._reader())
        self.page = FindPage(self.lines)
        self.lines.setParent(self.page)
        self.page.typed.connect(self._on_typed)
        self.page.entered.connect(self._on_entered)
        desk.changes.happened.connect(self._on_changes)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._older.look_for(text if self._day(text) is None else "")
        if not text.strip():
            self._desk.lanes.read.forget("find")
            self._show("", [])
            return
        query = partial(find_requests, day=self._desk.day, typed=text, most=_MOST)
        self._desk.ask("find", query, partial(self._show, text))

    def _show(self, text: str, found: list[RequestLine]) -> None:
        self._found = (text, found)
        self._bring()

    @Slot()
    def _bring(self) -> None:
        """Show what was found here, and below it what the server has found so far: it is all older."""
        text, found = self._found
        here = {line.id for line in found}
        older = [line for line in self._older.lines if line.id not in here]
        self.lines.read_by(self._reader())
        self.lines.show([*found, *older], now=self._desk.now())
        self.page.show_answer(" ".join(part for part in (self._answer(text, found), self._beside(older)) if part))

    def _beside(self, older: list[RequestLine]) -> str:
        """Return what is to be said of the server."""
        return self.tr("%n older one(s) from the server below.", "", len(older)) if older else self._older.note

    def _answer(self, text: str, found: list[RequestLine]) -> str:
        if not text.strip():
            return ""
        if found:
            return self.tr("%n request(s) found, the newest first.", "", len(found))
        if (day := self._day(text)) is not None:
            return self.tr("Enter turns to {day}.").format(day=self._desk.language.day(day))
        if self._older.note or self._older.lines:
            return self.tr("Nothing was found here.")
        return self.tr("Nothing was found. Try fewer words, or a part of the number.")

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if (day := self._day(text)) is not None:
            self.day_chosen.emit(day)
        elif self.lines.rowCount():
            self.page.table.selectRow(0)

    @Slot(object)
    def _on_changes(self, changes: dict[str, object]) -> None:
        if self.page.isVisible() and "request" in changes:
            self._on_typed(self.page.field.text())

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    def _day(self, text: str) -> date | None:
        """Return the day that was typed; None if it is none."""
        if not text.strip() or text.strip().isdigit():
            return None
        try:
            return read_date(text, today=self._desk.today())
        except DateUnreadable:
            return None
