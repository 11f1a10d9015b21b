"""How long the interface thread stands still while calls are saved: a heartbeat that should come every few ms."""

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop.domain.calls import NewCall
from desktop.domain.errors import DaybookError
from desktop.jobs import Lane
from desktop.relay import Relay
from desktop.settings import Settings
from desktop.views.theme import apply
from desktop.workflow.register import register
from tests.bench.company import WORDS, Company
from tests.bench.figures import Figure, Times, number

BEAT_MS = 2
_MOST_CALLS = 1_000


class Heartbeat(QObject):
    """Keeps the time between two turns of the event loop, and what the thread itself computed meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._beats: list[float] = []
        self._worked: list[float] = []
        self._last = self._worked_so_far = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> float:
        """Beat from now on, counted anew; return the moment (time.perf_counter)."""
        self._beats, self._worked = [], []
        self._last, self._worked_so_far = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self._last

    def told(self) -> list[tuple[float, float]]:
        """Return how long each beat took, and what the thread computed in it, in milliseconds."""
        return list(zip(self._beats, self._worked, strict=True))

    def stop(self) -> Times:
        """Return the time from each beat to the next in milliseconds, what it should take left out."""
        self._timer.stop()
        return Times(tuple(max(0.0, beat - BEAT_MS) for beat in self._beats))

    @Slot()
    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._beats.append((now - self._last) * 1_000)
        self._worked.append((worked - self._worked_so_far) * 1_000)
        self._last, self._worked_so_far = now, worked


def standstill(company: Company) -> Iterator[Figure]:
    """The whole window, today's page shown, and calls saved as fast as the write lane takes them."""
    from desktop.app import Application  # all of the window: not for the parts that have none
    from desktop.opening import sit_down

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    settings = Settings(language="en", theme="light")
    apply(app, theme=settings.theme, text_pt=settings.text_pt)
    calls = company.size.some(_MOST_CALLS)
    bare = with_empty_loop(calls)
    window = Application(app, settings, company.folder, open_desk=lambda _folder: sit_down(company.office))
    window.start()
    try:
        turn_until(lambda: window.front.main is not None)
        turn_for(2_000)
        idle = _idle(calls)
        busy = _while_saving(company, calls)
    finally:
        window.close()
    yield Figure(
        what=f"The interface thread while {calls} calls are saved, longest standstill",
        bar="≤ 50 ms",
        value=busy.longest,
        base=bare.longest,
        measured=f"longest {number(busy.longest)}, p95 {number(busy.p95)} ms",
        baseline=f"longest {number(bare.longest)}, p95 {number(bare.p95)} ms",
        how="a beat every 2 ms in the whole window on today's page; against an event loop without a window while"
        f" another thread computes in Python; the window without work: longest {number(idle.longest)} ms",
    )


def _while_saving(company: Company, calls: int) -> Times:
    relay = Relay()
    lane = Lane("bench", relay.deliver)
    loop, beat = QEventLoop(), Heartbeat()
    left = [calls]

    def done(_answer: object) -> None:
        left[0] -= 1
        if not left[0]:
            loop.quit()

    def failed(error: DaybookError) -> None:
        raise error

    beat.start()
    for place in range(calls):
        call = NewCall(words=f"{WORDS[place % len(WORDS)]} {place}", place_text="Mill Lane 4", phone="+79160000000")
        lane.run(partial(register, company.office, call, by=company.author), done=done, failed=failed)
    loop.exec()
    times = beat.stop()
    lane.finish()
    return times


def with_empty_loop(calls: int) -> Times:
    """Return the beats while another thread computes for as long: what Python itself takes away."""
    relay = Relay()
    lane = Lane("bare", relay.deliver)
    loop, beat = QEventLoop(), Heartbeat()
    beat.start()
    lane.run(partial(_compute, calls * 3), done=lambda _: loop.quit(), failed=lambda _: loop.quit())
    loop.exec()
    times = beat.stop()
    lane.finish()
    return times


def _compute(ms: int) -> int:
    end, found = time.perf_counter() + ms / 1_000, 0
    while time.perf_counter() < end:
        found += sum(range(1_000))
    return found


def _idle(calls: int) -> Times:
    beat = Heartbeat()
    beat.start()
    turn_for(calls * 2)
    return beat.stop()


def turn_until(is_there: Callable[[], bool]) -> None:
    """Turn the event loop until it is so."""
    while not is_there():
        turn_for(50)


def turn_for(ms: int) -> None:
    """Turn the event loop for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
