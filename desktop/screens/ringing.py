"""The telephone that rings: shown on the line on top, never in the way; F2 takes the caller into the form."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.domain.records import Candidate
from desktop.domain.ringing import Ring
from desktop.screens.context import Desk
from desktop.storage.queries.shared_numbers import with_number
from desktop.views.header import Header
from desktop.wording.ringing import said


class RingingScreen(QObject):
    """Shows who rings where the desk's name stands otherwise; the counts beside it stay."""

    def __init__(self, desk: Desk, header: Header, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._header = desk, header
        desk.ringing.changed.connect(self._on_changed)
        self._on_changed()

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
        if ring.number:
            query = partial(with_number, number=ring.number, country=self._desk.facts.country)
            self._desk.ask("who rings", query, partial(self._show, ring))

    def _show(self, ring: Ring, callers: Sequence[Candidate]) -> None:
        if ring == self._desk.ringing.newest():
            more = self._desk.ringing.count() - 1
            self._header.show_ringing(said(ring, callers, self._desk.language, more=more))
