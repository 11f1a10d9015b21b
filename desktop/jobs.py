"""The lanes: the only thread code of the program. Free of Qt, so that the command can use them too.

One worker thread a lane. A job takes plain values and returns plain values; its answer goes to the interface thread
through `deliver`. What the user can do something about comes back as a DaybookError to `failed`; anything else is a
bug of ours and is raised again on the interface thread, where the crash handler sees it.
"""

import atexit
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NoReturn, TypeVar

from desktop.domain.errors import DaybookError

T = TypeVar("T")
Call = Callable[[], None]
Deliver = Callable[[Call], None]
"""Runs a call on the interface thread, later; must not wait for it."""

CLOSING_S = 10.0


class Lane:
    """First in, first out: what is queued is done, also when the program is closing."""

    def __init__(self, name: str, deliver: Deliver) -> None:
        self._deliver = deliver
        self._jobs: deque[_Job] = deque()
        self._left = 0
        self._changed = threading.Condition()
        self._finishing = False
        self._thread = _start(name, self._work_off)
        atexit.register(self.finish)

    def run(self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[DaybookError], None]) -> None:
        """Queue *work*; `done(result)` or `failed(error)` follows on the interface thread.

        Raises RuntimeError on a finished lane: a job that would silently never run is a bug of the caller.
        """
        with self._changed:
            if self._finishing:
                raise RuntimeError(f"the lane {self._thread.name} is finished")
            self._jobs.append(_Job(work, done, failed))
            self._left += 1
            self._changed.notify()

    def is_finishing(self) -> bool:
        """Return whether the program is closing: a long job asks between two of its transactions and stops."""
        return self._finishing

    def finish(self, timeout_s: float = CLOSING_S) -> int:
        """Take no more jobs, do the queued ones and end the thread. Return how many were left undone in that time.

        Answers are still handed to `deliver`; whoever wants them lets the interface thread turn once more.
        """
        with self._changed:
            self._finishing = True
            self._changed.notify()
        self._thread.join(timeout_s)
        atexit.unregister(self.finish)
        return self._left

    def _work_off(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._jobs or self._finishing)
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            job.do()
            parcel: list[Call] = [job.tell]
            del job
            _hand_over(self._deliver, parcel)
            with self._changed:
                self._left -= 1


@dataclass(eq=False, slots=True)
class _Job:
    """Work, and what follows on its answer.

    What it holds (screens, that is QObjects) may have nobody else left to hold it when the answer comes. So it must
    die on the interface thread: the lane hands it over whole and keeps nothing of it (`_hand_over`).
    """

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[DaybookError], None]
    answer: Call | None = None

    def do(self) -> None:
        """Do the work and keep what the interface thread is to do about it."""
        self.answer = _outcome(self.work, self.done, self.failed)

    def tell(self) -> None:
        """Do what follows; on the interface thread."""
        if self.answer is not None:
            self.answer()


@dataclass(eq=False, slots=True)
class _Question(_Job):
    topic: str = ""
    interrupted: bool = False


class LatestLane:
    """Latest wins: per topic only the newest question is answered.

    A question replaced while it waits is never asked; one replaced while it runs is interrupted, and its answer
    dropped, also when it is already on its way to the interface thread.

    interrupt -- stops what is running (sqlite3's Connection.interrupt, say); called from another thread, and never
                 for a question that is still wanted
    """

    def __init__(self, name: str, deliver: Deliver, *, interrupt: Call | None = None) -> None:
        self._deliver = deliver
        self._interrupt = interrupt
        self._waiting: dict[str, _Question] = {}
        self._newest: dict[str, _Question] = {}
        self._running: _Question | None = None
        self._changed = threading.Condition()
        self._finishing = False
        self._thread = _start(name, self._work_off)
        atexit.register(self.finish)

    def run(
        self,
        topic: str,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[DaybookError], None],
    ) -> None:
        """Ask *work* on behalf of *topic* ("candidates", "day page"); earlier questions of it are forgotten.

        On a finished lane nothing happens: nobody is there to read the answer.
        """
        with self._changed:
            if self._finishing:
                return
            self._drop(topic)
            self._newest[topic] = self._waiting[topic] = _Question(work, done, failed, topic=topic)
            self._changed.notify()

    def forget(self, topic: str) -> None:
        """Drop the topic's question, waiting, running or answered: its screen is gone."""
        with self._changed:
            self._drop(topic)
            self._waiting.pop(topic, None)
            self._newest.pop(topic, None)

    def is_stale(self) -> bool:
        """Return, when asked from inside a running job, whether its answer is no longer wanted."""
        running = self._running
        return running is not None and self._newest.get(running.topic) is not running

    def finish(self, timeout_s: float = CLOSING_S) -> int:
        """Drop all questions, interrupt the running one and end the thread. Return how many still run: 0 or 1."""
        with self._changed:
            self._finishing = True
            self._waiting.clear()
            self._newest.clear()
            if self._running is not None:
                self._stop(self._running)
            self._changed.notify()
        self._thread.join(timeout_s)
        atexit.unregister(self.finish)
        return int(self._thread.is_alive())

    def _drop(self, topic: str) -> None:
        if self._running is not None and self._running.topic == topic:
            self._stop(self._running)

    def _stop(self, question: _Question) -> None:
        """Interrupt *question* once. The lock is held, so that it cannot hit the next one."""
        if self._interrupt is not None and not question.interrupted:
            question.interrupted = True
            self._interrupt()

    def _work_off(self) -> None:
        while True:
            with self._changed:
                self._running = None
                self._changed.wait_for(lambda: self._waiting or self._finishing)
                if self._finishing:
                    return
                question = self._running = self._waiting.pop(next(iter(self._waiting)))
            question.do()
            parcel: list[Call] = [partial(self._answer, question)]
            with self._changed:
                self._running = None
            del question
            _hand_over(self._deliver, parcel)

    def _answer(self, question: _Question) -> None:
        """On the interface thread: the last look at whether it is still wanted."""
        if self._newest.get(question.topic) is question and not question.interrupted:
            del self._newest[question.topic]
            question.tell()


@dataclass(frozen=True, slots=True)
class Lanes:
    """write -- acts and drafts; read -- look-ups; batch -- paper, exports, backups; server -- what it is asked for.

    long -- files that come in: a big one takes minutes, and an order is printed meanwhile
    """

    write: Lane
    read: LatestLane
    batch: Lane
    server: LatestLane
    long: Lane

    @classmethod
    def open(cls, deliver: Deliver, *, interrupt: Call | None = None) -> "Lanes":
        """Start the five threads; *interrupt* stops the read lane's running query."""
        return cls(
            Lane("write", deliver),
            LatestLane("read", deliver, interrupt=interrupt),
            Lane("batch", deliver),
            LatestLane("server", deliver),
            Lane("long", deliver),
        )

    def finish(self, timeout_s: float = CLOSING_S) -> int:
        """Finish all lanes within *timeout_s* altogether; return how many jobs were left undone."""
        end = time.monotonic() + timeout_s
        self.read.finish(0)
        self.server.finish(0)
        left = self.write.finish(max(0.0, end - time.monotonic()))
        left += self.batch.finish(max(0.0, end - time.monotonic()))
        left += self.long.finish(max(0.0, end - time.monotonic()))
        self.read.finish(max(0.0, end - time.monotonic()))
        return left


def _start(name: str, target: Call) -> threading.Thread:
    """Start a worker. It is a daemon so that it never keeps a dead program alive; atexit finishes what is queued."""
    thread = threading.Thread(target=target, name=name, daemon=True)
    thread.start()
    return thread


def _outcome(work: Callable[[], T], done: Callable[[T], None], failed: Callable[[DaybookError], None]) -> Call:
    """Do *work*; return what the interface thread is to do about it."""
    try:
        return partial(done, work())
    except DaybookError as error:
        return partial(failed, error.with_traceback(None))
    except BaseException as bug:  # noqa: BLE001 -- the lane boundary: raised again on the interface thread
        return partial(_raise, bug)


def _hand_over(deliver: Deliver, parcel: list[Call]) -> None:
    """Deliver what is in *parcel*, to be taken out and done there: afterwards nothing of it is left on this thread.

    Where nobody receives any more, say so and let the lane go on: the next job is a write too.
    """
    try:
        deliver(partial(_open, parcel))
    except Exception:  # noqa: BLE001 -- reported, not swallowed
        kind, value, trace = sys.exc_info()
        if kind is not None:
            threading.excepthook(threading.ExceptHookArgs((kind, value, trace, threading.current_thread())))


def _open(parcel: list[Call]) -> None:
    parcel.pop()()


def _raise(bug: BaseException) -> NoReturn:
    raise bug
