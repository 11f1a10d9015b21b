"""The check or the import that is under way: it goes on whichever page is in sight, also in a window made anew."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.importing import ColumnMapping, FileLook, ImportPlan, ImportReport
from desktop.jobs import Lane

_LOOK_MS = 150
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class RunStage(Enum):
    """How far it is. STOPPED -- a check that somebody ended; an import that was ended is DONE, with its report"""

    NOTHING = auto()
    CHECKING = auto()
    CHECKED = auto()
    TAKING_IN = auto()
    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """What it is about: the file as it is read, and what its columns mean."""

    look: FileLook
    mapping: ColumnMapping


class ImportRun(QObject):
    """Belongs to the window's front, not to a page. changed -- another stage; moved -- it is further.

    How far it is comes by plain numbers that are looked at a few times a second: no signal from the lane.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = RunStage.NOTHING
        self.subject: Subject | None = None
        self.plan: ImportPlan | None = None
        self.report: ImportReport | None = None
        self.error: DaybookError | None = None
        self.done = self.whole = 0
        self._told = (0, 0)
        self._is_cancelled = False
        self._lane: Lane | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self.stage in (RunStage.CHECKING, RunStage.TAKING_IN)

    def check(self, lane: Lane, subject: Subject, work: Callable[[Progress, Cancelled], ImportPlan]) -> None:
        """Check a whole file on *lane*."""
        self.plan = self.report = None
        self.subject = subject
        self._start(lane, RunStage.CHECKING, work, self._on_checked)

    def take_in(self, lane: Lane, work: Callable[[Progress, Cancelled], ImportReport]) -> None:
        """Take in what was checked."""
        self._start(lane, RunStage.TAKING_IN, work, self._on_taken_in)

    def stop(self) -> None:
        """End it at the next opportunity; what is committed by then stays."""
        self._is_cancelled = True

    def forget(self) -> None:
        """Another file or other columns: what was found does not hold any more."""
        if not self.is_running and self.stage is not RunStage.NOTHING:
            self.plan = self.report = self.error = self.subject = None
            self._turn(RunStage.NOTHING)

    def _start(
        self, lane: Lane, stage: RunStage, work: Callable[[Progress, Cancelled], Any], done: Callable[[Any], None]
    ) -> None:
        self._is_cancelled, self.error, self._lane = False, None, lane
        self.done = self.whole = 0
        self._told = (0, 0)
        self._timer.start()
        self._turn(stage)
        lane.run(partial(work, self._progress, self._cancelled), done=done, failed=self._on_failed)

    def _progress(self, done: int, whole: int) -> None:
        """On the lane: how far it is."""
        self.done, self.whole = done, whole

    def _cancelled(self) -> bool:
        """On the lane: somebody wished to stop, or the program is closing."""
        return self._is_cancelled or (self._lane is not None and self._lane.is_finishing())

    def _on_checked(self, plan: ImportPlan) -> None:
        self.plan = None if plan.was_cancelled else plan
        self._turn(RunStage.STOPPED if plan.was_cancelled else RunStage.CHECKED)

    def _on_taken_in(self, report: ImportReport) -> None:
        self.report = report
        self._turn(RunStage.DONE)

    def _on_failed(self, error: DaybookError) -> None:
        self.error = error
        self._turn(RunStage.FAILED)

    def _turn(self, stage: RunStage) -> None:
        self.stage = stage
        if not self.is_running:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def _on_timeout(self) -> None:
        if (self.done, self.whole) != self._told:
            self._told = (self.done, self.whole)
            self.moved.emit()
