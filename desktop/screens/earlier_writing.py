"""Lines about the past are written down one after another: each is a transaction of its own, and none comes twice."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.calls import Registered
from desktop.domain.earlier import as_call, card_source
from desktop.domain.earlier_sheet import SheetLine
from desktop.domain.errors import DaybookError, DiskRefused, FileBusy, FileDamaged
from desktop.models.earlier_rows import EarlierRow
from desktop.screens.context import Desk
from desktop.workflow.earlier import register_ended

_TOGETHER = 10
_STOPPERS = (DiskRefused, FileBusy, FileDamaged)


class EarlierWriting(QObject):
    """One run. taken -- these lines (ids) are stored by now and leave the page; moved -- it is further; ended -- done.

    Each act is queued when the one before it has answered: a call that is saved meanwhile waits for one line at most.
    """

    taken = Signal(set)
    moved = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[tuple[SheetLine, EarlierRow]] = deque()
        self._stored: set[UUID] = set()
        self._by = desk.me
        self.is_running = False
        self.numbers: list[str] = []
        self.known = self.whole = self.done = 0
        self.refused: dict[UUID, str] = {}

    def begin(self, lines: Sequence[tuple[SheetLine, EarlierRow]]) -> None:
        """Write these down."""
        self._waiting = deque(lines)
        self.numbers, self.known, self.refused = [], 0, {}
        self.whole, self.done, self.is_running = len(lines), 0, True
        self._by = self._desk.me  # of the whole run, whoever takes the desk meanwhile
        self._next()

    def stop(self) -> None:
        """Write no more after the line that is under way."""
        self._waiting.clear()

    def _next(self) -> None:
        if not self._waiting:
            self._hand_over()
            self.is_running = False
            self.ended.emit()
            return
        line, row = self._waiting.popleft()
        assert row.read is not None
        call = as_call(row.read, key=line.key, source=card_source(self._desk.facts.station))
        work = partial(register_ended, self._desk.office, call, row.read.ended, by=self._by)
        self._desk.act(work, done=partial(self._on_done, line.id), failed=partial(self._on_failed, line.id))

    def _on_done(self, line_id: UUID, done: Registered) -> None:
        if done.was_known:
            self.known += 1
        else:
            self.numbers.append(done.number)
        self._stored.add(line_id)
        self.done += 1
        if len(self._stored) >= _TOGETHER:
            self._hand_over()
        self.moved.emit()
        self._next()

    def _on_failed(self, line_id: UUID, error: DaybookError) -> None:
        """The line stays with its sentence; where the disk refuses, the others need not try."""
        self.refused[line_id] = self._desk.explained(error)
        self.done += 1
        if isinstance(error, _STOPPERS):
            self.stop()
        self._next()

    def _hand_over(self) -> None:
        if self._stored:
            stored, self._stored = self._stored, set()
            self.taken.emit(stored)
