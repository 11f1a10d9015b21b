"""A line about the past is corrected in its row: the text at the left follows, for it is the one truth."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.earlier import Choices
from desktop.domain.earlier_ending import read_ending
from desktop.domain.earlier_lines import EarlierLine, with_ending, with_place, with_when
from desktop.domain.errors import TimeInFuture, TimeUnreadable
from desktop.domain.records import Candidate, Category
from desktop.domain.when import read_when
from desktop.domain.when_in_line import when_at
from desktop.models.act_form import Option
from desktop.models.earlier_rows import EarlierRow, EarlierRows
from desktop.screens.context import Desk
from desktop.storage.queries.categories import categories
from desktop.storage.queries.lookups import find
from desktop.views.earlier_page import EarlierPage

_PLACES = ("site", "equipment")
_MOST = 9
_DIGITS = re.compile(r"(\d{1,2})(\d{2})")
Change = Callable[[Choices], Choices]


class EarlierCorrecting(QObject):
    """chosen -- (the line's id, what changes its choices); written -- (the line's id, its new text)."""

    chosen = Signal(object, object)
    written = Signal(object, str)

    def __init__(self, desk: Desk, rows: EarlierRows, page: EarlierPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._rows, self._page = desk, rows, page
        self._offered: dict[str, Candidate] = {}
        self._kinds: Sequence[Category] = ()
        self._ask_kinds()
        desk.changes.happened.connect(self._on_changes)
        page.taken_requested.connect(self._on_taken_requested)
        check = page.check
        check.typed.connect(self._on_typed)
        check.corrected.connect(self._on_corrected)
        check.chosen.connect(self._on_chosen)
        check.ended_toggled.connect(self._on_ended_toggled)

    def offer(self, row: EarlierRow) -> None:
        """Show what may be meant in the cell one stands on."""
        what, options = self._page.check.what(), list[Option]()
        if what == "place" and row.read is not None:
            options = self._places(row.read.places)
        elif what == "kind" and row.read is not None:
            first = [kind.category for kind in row.read.found.kinds]
            known = {category.id for category in first}
            others = [one for one in self._kinds if one.id not in known]
            options = [Option(str(one.id), self._desk.language.pick(one.labels)) for one in (*first, *others)]
        self._page.check.offer(options)

    def _ask_kinds(self) -> None:
        self._desk.ask("earlier kinds", categories, self._on_kinds)

    def _on_kinds(self, found: Sequence[Category]) -> None:
        self._kinds = found

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if "category" in changes:
            self._ask_kinds()

    def _row(self) -> EarlierRow | None:
        row = self._rows.row(self._page.check.table.row())
        return row if row is not None and row.read is not None else None

    def _places(self, places: tuple[Candidate, ...]) -> list[Option]:
        self._offered = {str(place.id): place for place in places}
        return [Option(str(place.id), place.title, place.note) for place in places]

    @Slot(str, str)
    def _on_typed(self, what: str, text: str) -> None:
        row = self._row()
        if row is not None and what == "place" and text.strip():
            query = partial(find, typed=text, kinds=_PLACES)
            self._desk.ask("earlier place", query, partial(self._show_places, text))
        elif row is not None and not text:
            self.offer(row)

    def _show_places(self, text: str, found: list[Candidate]) -> None:
        check = self._page.check
        if check.field.text() == text and check.what() == "place":
            check.offer(self._places(tuple(found[:_MOST])), found_for=text)

    @Slot(str, str)
    def _on_corrected(self, what: str, text: str) -> None:
        """Write what was typed into the line itself."""
        row = self._row()
        if row is None or row.read is None:
            return
        line = row.read.line
        if what == "time":
            try:
                self._write(row, with_when(line, self._time(line, text)))
            except (TimeUnreadable, TimeInFuture) as error:
                self._desk.say(self._desk.explained(error))
                return
        elif what == "state":
            self._write(row, with_ending(line, text if read_ending(text) else f"{self.tr('done')} {text}"))
        elif what == "place":
            self._write(row, with_place(line, row.read.place_said, text))
        else:
            self._desk.say(self.tr("No kind is called so. A digit chooses one."))
            return
        self._go_on()

    def _time(self, line: EarlierLine, typed: str) -> str:
        """Return what was typed as a line can say it. Raises TimeUnreadable, TimeInFuture."""
        said = _DIGITS.sub(r"\1:\2", typed) if _DIGITS.fullmatch(typed) else typed
        when = when_at(said)
        if when is not None and when.end == len(said) and when.clock:
            return said
        at = self._desk.day.local(read_when(typed, now=self._desk.now(), day=self._desk.day))
        return f"{at:%d.%m.%Y %H:%M}"

    @Slot(str, str)
    def _on_chosen(self, what: str, key: str) -> None:
        row = self._row()
        if row is not None and what == "place" and key in self._offered:
            self._choose(row, partial(replace, place=self._offered[key]))
        elif row is not None and what == "kind":
            self._choose(row, partial(replace, kind_id=UUID(key)))
        self._go_on()

    @Slot()
    def _on_taken_requested(self) -> None:
        """F6: written down in spite of what it asks, or not any more."""
        row = self._row()
        if row is not None and row.read is not None:
            self._choose(row, partial(replace, as_it_stands=not row.read.as_it_stands))

    @Slot()
    def _on_ended_toggled(self) -> None:
        row = self._row()
        if row is not None and row.read is not None:
            self._write(row, with_ending(row.read.line, "" if row.read.ended else self.tr("done")))

    def _choose(self, row: EarlierRow, change: Change) -> None:
        self.chosen.emit(row.id, change)

    def _write(self, row: EarlierRow, text: str) -> None:
        self.written.emit(row.id, " ".join(text.splitlines()))

    def _go_on(self) -> None:
        """Go to the next row that wants a look, and back to the table."""
        check, rows = self._page.check, self._rows.rows()
        check.field.clear()
        check.table.setFocus()
        here = check.table.row()
        later = (*range(here + 1, len(rows)), *range(here))
        following = next((at for at in later if not rows[at].is_ready), None)
        if following is not None:
            check.go_to(following)
