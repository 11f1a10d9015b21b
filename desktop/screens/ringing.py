"""The telephone that rings: shown on the line on top, kept for the log, never in the way; F2 takes the caller."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.records import Candidate
from desktop.domain.ringing import Ring
from desktop.screens.context import Desk
from desktop.storage.queries.missed_calls import answered_elsewhere
from desktop.storage.queries.shared_numbers import with_number
from desktop.views.header import Header
from desktop.wording.ringing import said
from desktop.workflow.ringing import hear


class RingingScreen(QObject):
    """Shows who rings where the desk's name stands otherwise; the counts beside it stay."""

    def __init__(self, desk: Desk, header: Header, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._header = desk, header
        desk.ringing.changed.connect(self._on_changed)
        desk.ringing.heard.connect(self._on_heard)
        desk.changes.happened.connect(self._on_changes)
        self._on_changed()
        self._on_heard()

    def tick(self) -> None:
        """Let the clock move on: a telephone that nobody says anything more of has stopped ringing."""
        self._desk.ringing.forget_old(self._desk.now())

    @Slot()
    def _on_changed(self) -> None:
        ring = self._desk.ringing.newest()
        if ring is None:
            self._desk.lanes.read.forget("who rings")
            self._header.show_ringing("")
            return
        self._show(ring, ())
        if any(sign.isdecimal() for sign in ring.number):
            query = partial(with_number, number=ring.number, country=self._desk.facts.country)
            self._desk.ask("who rings", query, partial(self._show, ring))

    def _show(self, ring: Ring, callers: Sequence[Candidate]) -> None:
        if ring == self._desk.ringing.newest():
            more = self._desk.ringing.count() - 1
            self._header.show_ringing(said(ring, callers, self._desk.language, more=more))

    @Slot()
    def _on_heard(self) -> None:
        """Keep what the softphone told, whoever is on duty: a telephone that rings at night is missed, too."""
        for heard in self._desk.ringing.untold():
            if self._desk.keeps_rings:
                work = partial(hear, self._desk.office, heard, by=self._desk.me)
                self._desk.act(work, done=partial(self._desk.ringing.is_kept, heard))

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        """Somebody at another desk may have answered what rings here too: then it rings here no longer."""
        rings = self._desk.ringing.ringing()
        if "ring" in changes and rings:
            query = partial(answered_elsewhere, station=self._desk.facts.station, rings=rings)
            self._desk.ask("answered elsewhere", query, self._forget)

    def _forget(self, numbers: Sequence[str]) -> None:
        for number in numbers:
            self._desk.ringing.let_go(number)
