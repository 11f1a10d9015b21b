"""What was decided about a conflict or a refused act, done on the write lane and said."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.errors import DaybookError
from desktop.domain.undecided import Conflict, Undecided
from desktop.models.decisions import KEEP, STRIKE, Decision
from desktop.screens.context import Desk
from desktop.storage.queries.undecided import undecided
from desktop.sync.held import login_of
from desktop.wording import decisions as wording
from desktop.workflow.acting import Told
from desktop.workflow.refusals import send_again, strike
from desktop.workflow.settling import keep, take


class Deciding(QObject):
    """One decision at a time: a second key waits for nothing and does nothing while the first is being written.

    decided -- it is done, or somebody else had done it: what waits is to be asked anew; struck -- an act is gone
    """

    decided = Signal()
    struck = Signal(Decision)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_busy = False

    def decide(self, decision: Decision, way: str) -> None:
        """Do what a key decides."""
        desk, about = self._desk, decision.about
        if self._is_busy or desk.seat.asks_first(partial(self.decide, decision, way)):
            return
        self._is_busy = True
        if isinstance(about, Conflict):
            told = Told(by=desk.me, seen=about.seen)
            do = partial(keep if way == KEEP else take, desk.office, about.line.id, told, read=about.notes)
            said = wording.settled(desk.language, number=about.line.number, is_kept=way == KEEP)
            desk.act(do, done=partial(self._on_done, said), failed=self._on_failed)
        elif way == STRIKE:
            do_strike = partial(strike, desk.office, about.txn, Told(by=desk.me))
            desk.act(do_strike, done=partial(self._on_struck, decision), failed=self._on_failed)
        else:
            said = wording.sent_again(desk.language)
            desk.act(
                partial(send_again, desk.office, about.txn), done=partial(self._on_done, said), failed=self._on_failed
            )

    def _on_struck(self, decision: Decision, count: int) -> None:
        self._on_done(wording.struck(count, self._desk.language), None)
        self.struck.emit(decision)

    def _on_done(self, said: str, _answer: object) -> None:
        self._is_busy = False
        self._desk.report(said)
        self.decided.emit()

    def _on_failed(self, _error: DaybookError) -> None:
        """It was said in a sentence; what waits now is shown under it."""
        self._is_busy = False
        self.decided.emit()


def read_undecided(session: Session, *, day: DeskDay, request_id: UUID | None = None) -> Undecided:
    """Return what waits for a decision, about one request or all; a single PC is not asked: nothing can."""
    if login_of(session) is None:
        return Undecided()
    return undecided(session, day, request_id=request_id)
