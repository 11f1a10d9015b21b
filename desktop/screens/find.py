"""Find at work: results as one types, older ones from the server below; what fits besides, and what is kept, beside."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DateUnreadable
from desktop.domain.find_line import FindLine, Known, read_find
from desktop.domain.packed_ids import PackedIds
from desktop.domain.records import RequestLine
from desktop.domain.when import read_date
from desktop.models.found_lines import FoundLines
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.find_seat import FindSeatScreen
from desktop.screens.older_found import OlderFound
from desktop.storage.queries.finding import Asking, Found, find, find_known
from desktop.storage.queries.requests import lines_by_id
from desktop.views.find_page import FindPage
from desktop.wording.finding import read_as

_FIRST = 60
_NAMES = frozenset({"person", "team", "category"})


class FindScreen(QObject):
    """day_chosen -- a date was typed and Enter pressed; row_chosen -- (kind, id) of the directory was."""

    day_chosen = Signal(date)
    row_chosen = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = Known()
        self._typed = self._shown_for = ""
        self._found = Found(FindLine(""))
        self._older = OlderFound(desk, self)
        self._older.changed.connect(self._bring)
        self._read_by = self._reader()
        self.lines = FoundLines(self._read_by, self._read)
        self.page = FindPage(self.lines)
        self.lines.setParent(self.page)
        self.seat = FindSeatScreen(desk, self.page, self)
        self.seat.row_chosen.connect(self.row_chosen)
        self.page.typed.connect(self._on_typed)
        self.page.entered.connect(self._on_entered)
        desk.changes.happened.connect(self._on_changes)
        self._ask_names()

    def _read(self, ids: Sequence[UUID]) -> list[RequestLine]:
        return self._desk.read(partial(lines_by_id, day=self._desk.day, ids=ids))

    def _ask_names(self) -> None:
        self._desk.ask("find names", find_known, self._on_names)

    def _on_names(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self._on_typed(self.page.field.text())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._typed = text
        line = read_find(text, self._known, self._desk.today())
        self.page.show_read(read_as(line, self._desk.language))
        self.seat.show(line, self._known)
        self._older.look_for(text, self._known)
        self._desk.lanes.read.forget("find")
        if not line.parts:
            self._show(text, Found(line))
            return
        query = partial(find, typed=text, known=self._known, asking=self._asking(), most=_FIRST)
        self._desk.ask("find", query, partial(self._on_first, text))

    def _on_first(self, text: str, found: Found) -> None:
        self._show(text, found)
        if not found.is_whole:
            query = partial(find, typed=text, known=self._known, asking=self._asking())
            self._desk.ask("find", query, partial(self._show, text))

    def _show(self, text: str, found: Found) -> None:
        if text != self._typed:
            return
        if found.is_whole or not found.line.parts or text != self._found.line.text:
            self._found = found
            self._bring()

    @Slot()
    def _bring(self) -> None:
        """Show what was found here, and below it what the server has found so far: it is all older."""
        found = self._found
        older = [line for line in self._older.lines if found.is_whole and _has_not(found.ids, line.id)]
        if (reader := self._reader()) != self._read_by:  # another day has begun
            self._read_by = reader
            self.lines.read_by(reader)
        chosen = self.page.table.selected()
        if self._shown_for == self._typed:
            with self.page.table.steady():
                self.lines.show_ids(found.ids, older, now=self._desk.now())
        else:
            self._shown_for = self._typed
            self.lines.show_ids(found.ids, older, now=self._desk.now())
            self.page.table.scrollToTop()
        row = self.lines.row_of(chosen.id) if chosen is not None else None
        if row is not None and self.page.table.selected() is None:
            self.page.table.selectRow(row)
        self.page.show_answer(" ".join(part for part in (self._answer(), self._beside(len(older))) if part))

    def _beside(self, older: int) -> str:
        """Return what is to be said of the server."""
        return self.tr("%n older one(s) from the server below.", "", older) if older else self._older.note

    def _answer(self) -> str:
        found, text = self._found, self._typed
        if not text.strip():
            return ""
        said = []
        if found.is_loose:
            said.append(self.tr("Nothing fits these filters; their words were looked for."))
        if found.is_turned:
            said.append(self.tr("Read in the other keyboard layout."))
        if found.ids and found.is_whole:
            said.append(self.tr("%n request(s) found, the newest first.", "", len(found.ids)))
        elif found.ids:
            said.append(self.tr("The newest; the others are being looked for …"))
        if (day := self._day(text)) is not None:
            said.append(self.tr("Enter turns to {day}.").format(day=self._desk.language.day(day)))
        elif not found.ids and (self._older.note or self._older.lines):
            said.append(self.tr("Nothing was found here."))
        elif not found.ids:
            said.append(self.tr("Nothing was found. Try fewer words, or a part of the number."))
        return " ".join(said)

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if (day := self._day(text)) is not None:
            self.day_chosen.emit(day)
        elif self.lines.rowCount():
            self.page.table.selectRow(0)

    @Slot(object)
    def _on_changes(self, changes: "dict[str, set[UUID]]") -> None:
        if _NAMES & changes.keys():
            self._ask_names()
        if self.page.isVisible() and "request" in changes:
            self.lines.read_again(changes["request"])
            self._on_typed(self.page.field.text())

    def _asking(self) -> Asking:
        return Asking(day=self._desk.day, now=self._desk.now(), me=self._desk.me)

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    def _day(self, text: str) -> date | None:
        """Return the day that was typed and nothing else; None if it is none."""
        if not text.strip() or text.strip().isdigit():
            return None
        line = read_find(text, self._known, self._desk.today())
        if len(line.parts) == 1 and (period := line.period) is not None:
            return period.first if period.first == period.last else None
        try:
            return read_date(text, today=self._desk.today())
        except DateUnreadable:
            return None


def _has_not(ids: PackedIds, wanted: UUID) -> bool:
    return wanted.bytes not in ids.packed  # sixteen bytes over the seam of two ids: nobody finds those
