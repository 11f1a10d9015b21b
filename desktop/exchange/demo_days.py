"""The demo company's days in order: a clock that jumps from event to event, and who sits at the desk."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from desktop.domain.day import DeskDay
from desktop.exchange.demo_world import World
from desktop.workflow.duty import go_on_duty
from desktop.workflow.office import Office
from desktop.workflow.signing import sign_day

Course = Iterator[datetime]
"""What goes on over time: it acts, then gives the time at which it goes on."""

_EVENTS_A_TRANSACTION = 200
_SHIFTS = (time(8), time(20))
_SIGNED_AT = time(9, 40)


@dataclass(slots=True)
class Days:
    """Runs courses in the order of time. now -- the simulated time, which the office's clock shows."""

    now: datetime
    end: datetime
    _waiting: list[tuple[datetime, int, Course]] = field(default_factory=list)
    _count: int = 0

    def clock(self) -> datetime:
        """Return the simulated time."""
        return self.now

    def add(self, at: datetime, course: Course) -> None:
        """Let *course* begin at *at*."""
        self._count += 1
        heapq.heappush(self._waiting, (at, self._count, course))

    def run(self, office: Office, *, progress: Callable[[int, int], None] | None = None) -> None:
        """Run everything that happens before the end; what goes on after it is left as it stands then."""
        began = self.now
        while self._waiting and self._waiting[0][0] < self.end:
            with office.database.batch():
                for _ in range(_EVENTS_A_TRANSACTION):
                    if not self._waiting or self._waiting[0][0] >= self.end:
                        break
                    self._next()
            if progress is not None:
                progress(round((self.now - began) / timedelta(hours=1)), round((self.end - began) / timedelta(hours=1)))

    def _next(self) -> None:
        at, _count, course = heapq.heappop(self._waiting)
        self.now = max(self.now, at)
        goes_on_at = next(course, None)
        if goes_on_at is not None:
            self.add(max(goes_on_at, self.now + timedelta(seconds=1)), course)


@dataclass(slots=True)
class Seat:
    """Who sits at the desk now."""

    person: UUID


def shifts(office: Office, world: World, seat: Seat, days: list[date], day: DeskDay) -> Course:
    """Let the dispatchers take the desk by turns, two shifts a day."""
    turn = 0
    for one in days:
        for begins in _SHIFTS:
            yield datetime.combine(one, begins, day.zone)
            turn += 1
            seat.person = world.dispatchers[(turn + one.toordinal() // 7) % len(world.dispatchers)]
            go_on_duty(office, seat.person)


def signatures(office: Office, world: World, days: list[date], day: DeskDay) -> Course:
    """Let the supervisor sign each day on the next morning; the last one waits to be signed."""
    for one in days[:-1]:
        yield datetime.combine(one + timedelta(days=1), _SIGNED_AT, day.zone)
        sign_day(office, one, by=world.supervisor)
