"""The lines of the day, kept true: read whole when a day is turned to, then only what changes altered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.errors import DaybookError
from desktop.domain.records import RequestLine
from desktop.domain.ticks import Ticks
from desktop.screens.context import Desk
from desktop.storage.queries.day_changes import SHOWN_TABLES, changed_lines, gone_requests
from desktop.storage.queries.days import day_lines, day_totals, other_call_counts
from desktop.storage.queries.requests import has_requests
from desktop.sync.ticks import ticks

_DAY, _LINES, _TICKS = "day page", "day page, changes", "day page, ticks"


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day as a whole. is_first -- the journal is empty: what can wait is offered beside the page.

    calls -- how many made no request, by kind
    ticks -- how far all requests are on their way to the server, None on a single PC
    """

    day: date
    lines: list[RequestLine]
    totals: Mapping[str, int]
    calls: Mapping[str, int]
    is_first: bool
    ticks: Ticks | None


@dataclass(frozen=True, slots=True)
class DayChanged:
    """The lines of a day that changes may have altered, as they are now. gone -- requests that are not here any more"""

    day: date
    lines: list[RequestLine]
    gone: frozenset[UUID]
    totals: Mapping[str, int]
    calls: Mapping[str, int]
    ticks: Ticks | None


class LiveDay(QObject):
    """Asks on the read lane, one question at a time: changes that come meanwhile are asked about together afterwards.

    So a burst of acts neither lets the page starve, as new questions replacing the old ones would, nor fills the
    interface thread with answers.

    read -- a DayRead; changed -- a DayChanged; ticked -- Ticks alone: acts have moved on towards the server
    """

    read = Signal(object)
    changed = Signal(object)
    ticked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = desk.today()
        self._owed: dict[str, set[UUID]] = {}
        self._is_asking = False
        self._is_unknown = False
        desk.changes.happened.connect(self._on_changes)
        desk.sharing.moved.connect(self.read_ticks)

    @Slot()
    def read_ticks(self) -> None:
        """Ask how far the requests are, and nothing else."""
        self._desk.ask(_TICKS, ticks, self.ticked.emit)

    def read_day(self, day: date) -> None:
        """Read the whole of a day: what is asked about it meanwhile is in the answer, or is asked again."""
        self._day = day
        self._owed = {}
        self._is_asking, self._is_unknown = True, False
        self._desk.lanes.read.forget(_LINES)
        self._desk.ask(_DAY, partial(_read, desk=self._desk, day=day), self._on_read, self._on_failed)

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        for table in SHOWN_TABLES & changes.keys():
            self._owed.setdefault(table, set()).update(changes[table])
        self._ask()

    def _ask(self) -> None:
        if self._is_asking or not self._owed:
            return
        if self._is_unknown:
            self.read_day(self._day)
            return
        owed, self._owed = self._owed, {}
        self._is_asking = True
        query = partial(_changed, desk=self._desk, day=self._day, changes=owed)
        self._desk.ask(_LINES, query, self._on_changed, self._on_failed)

    def _on_read(self, found: DayRead) -> None:
        self._is_asking = False
        self.read.emit(found)
        self._ask()

    def _on_changed(self, found: DayChanged | None) -> None:
        self._is_asking = False
        if found is None:
            self.read_day(self._day)
        else:
            self.changed.emit(found)
            self._ask()

    def _on_failed(self, _error: DaybookError) -> None:
        """What was asked about is not known: the next change asks about the whole day."""
        self._is_asking = False
        self._is_unknown = True


def _read(session: Session, *, desk: Desk, day: date) -> DayRead:
    lines = day_lines(session, desk.day, day)
    totals = dict(day_totals(session, desk.day, day))
    calls = other_call_counts(session, desk.day, day)
    return DayRead(day, lines, totals, calls, is_first=not lines and not has_requests(session), ticks=ticks(session))


def _changed(session: Session, *, desk: Desk, day: date, changes: Mapping[str, set[UUID]]) -> DayChanged | None:
    """Return None if so much has changed that the day is to be read anew."""
    lines = changed_lines(session, desk.day, day, changes)
    if lines is None:
        return None
    totals, calls = dict(day_totals(session, desk.day, day)), other_call_counts(session, desk.day, day)
    return DayChanged(day, lines, gone_requests(session, changes), totals, calls, ticks(session))
