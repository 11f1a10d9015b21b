"""The demo company's days in order: a clock that jumps from event to event, and who sits at the desk."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from desktop.domain.day import DeskDay
from desktop.exchange.demo_hands import Hands

Course = Iterator[int]
"""What goes on over time: it acts, then gives the time at which it goes on, in seconds since the epoch."""

_EVENTS_A_PART = 200
_SHIFTS = (time(8), time(20))
_SIGNED_AT = time(9, 40)


@dataclass(slots=True)
class Days:
    """Runs courses in the order of time; `now` of the hands is the simulated time. end -- when all is over."""

    hands: Hands
    end: int
    _waiting: list[tuple[int, int, Course]] = field(default_factory=list)
    _count: int = 0

    def add(self, at: int, course: Course) -> None:
        """Let *course* begin at *at*."""
        self._count += 1
        heapq.heappush(self._waiting, (at, self._count, course))

    def run(self, *, progress: Callable[[int, int], None] | None = None) -> None:
        """Run everything that happens before the end; what goes on after it is left as it stands then."""
        began = self.hands.now
        while self._waiting and self._waiting[0][0] < self.end:
            with self.hands.part():
                self._some()
            if progress is not None:
                progress((self.hands.now - began) // 3_600, (self.end - began) // 3_600)

    def _some(self) -> None:
        waiting, hands = self._waiting, self.hands
        for _ in range(_EVENTS_A_PART):
            if not waiting or waiting[0][0] >= self.end:
                return
            at, count, course = waiting[0]
            now = hands.now = max(hands.now, at)
            goes_on_at = next(course, None)
            if waiting[0][1] != count:  # it let another begin, before itself
                raise RuntimeError("a course begins in the past")
            if goes_on_at is None:
                heapq.heappop(waiting)
            else:
                self._count += 1
                heapq.heapreplace(waiting, (max(goes_on_at, now + 1), self._count, course))


def shifts(hands: Hands, dispatchers: list[str], days: Iterable[date], day: DeskDay) -> Course:
    """Let the dispatchers take the desk by turns, two shifts a day."""
    turn = 0
    for one in days:
        for begins in _SHIFTS:
            yield round(datetime.combine(one, begins, day.zone).timestamp())
            turn += 1
            hands.go_on_duty(dispatchers[(turn + one.toordinal() // 7) % len(dispatchers)])


def signatures(hands: Hands, supervisor: str, days: list[date], day: DeskDay) -> Course:
    """Let the supervisor sign each day on the next morning; the last one waits to be signed."""
    for one in days[:-1]:
        yield round(datetime.combine(one + timedelta(days=1), _SIGNED_AT, day.zone).timestamp())
        hands.sign_day(one, by=supervisor)
