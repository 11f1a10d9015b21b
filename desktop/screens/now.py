"""The NOW band and the counts on top, kept true by changes and by the clock."""

from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from desktop.domain.errors import DaybookError
from desktop.domain.records import Waiting
from desktop.models.alarms import band
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.storage.queries.waiting import waiting
from desktop.views.header import Header
from desktop.views.now_band import NowBand

_EVERY_TICKS = 10
_TABLES = frozenset({"request", "entry", "promise", "call", "ring", "site", "person", "team"})


class NowScreen(QObject):
    """changed -- what waits is known anew."""

    changed = Signal(Waiting)

    def __init__(self, desk: Desk, view: NowBand, header: Header, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view, self._header = desk, view, header
        self._waiting: Waiting | None = None
        self._parked = self._danger_parked = 0
        self._ticks = 0
        self._is_asking = self._is_owed = False
        desk.changes.happened.connect(self._on_changes)
        self.reload()

    def reload(self) -> None:
        """Ask what waits now; while that is being asked, ask once more afterwards instead of beginning anew."""
        self._is_owed = self._is_asking
        if self._is_asking:
            return
        self._is_asking = True
        query = partial(_waiting, desk=self._desk, now=self._desk.now())
        self._desk.ask("now", query, self._show, self._on_failed)

    def tick(self) -> None:
        """Let the clock move on: what was in time becomes late."""
        self._ticks += 1
        if self._ticks % _EVERY_TICKS == 0:
            self.reload()

    def waiting(self) -> Waiting | None:
        """Return what waited when it was last asked."""
        return self._waiting

    @Slot(int)
    def count_parked(self, parked: int) -> None:
        """Say how many half-typed calls are parked."""
        self._parked = parked
        self._show_counts()

    @Slot(int)
    def count_danger_parked(self, parked: int) -> None:
        """Name the half-typed calls about a person in danger until they are saved."""
        if parked != self._danger_parked:
            self._danger_parked = parked
            self._show_band()

    def _on_failed(self, _error: DaybookError) -> None:
        self._is_asking = False

    def _show(self, found: Waiting) -> None:
        self._is_asking = False
        known = {line.id for line in self._waiting.danger} if self._waiting is not None else None
        if known is not None and {line.id for line in found.danger} - known:
            QApplication.beep()  # nothing but danger to a person makes a sound
        self._waiting = found
        self._show_band()
        self._show_counts()
        self.changed.emit(found)
        if self._is_owed:
            self.reload()

    def _show_band(self) -> None:
        if self._waiting is not None:
            reader = Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)
            self._view.show_band(band(self._waiting, reader, self._desk.now(), danger_parked=self._danger_parked))

    def _show_counts(self) -> None:
        if self._waiting is not None:
            now = self._desk.now()
            late = len(self._waiting.overdue) + sum(
                1 for line in self._waiting.danger if line.due_at is not None and line.due_at <= now
            )
            self._header.show_counts(open_count=self._waiting.open_count, late=late, parked=self._parked)

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if _TABLES & changes.keys():
            self.reload()


def _waiting(session: Session, desk: Desk, now: datetime) -> Waiting:
    unaccepted, missed = desk.facts.unaccepted_minutes, desk.facts.missed_call_minutes
    return waiting(
        session,
        desk.day,
        now=now,
        unaccepted_after=timedelta(minutes=unaccepted),
        missed_within=timedelta(minutes=missed),
    )
