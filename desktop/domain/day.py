"""The desk's day: which calendar day an instant belongs to, and where days begin and end."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.records import DeskFacts


@dataclass(frozen=True, slots=True)
class DeskDay:
    """zone -- of the desk; starts -- local time at which a day begins (night shifts: 07:00, say)."""

    zone: ZoneInfo
    starts: time = time(0, 0)

    def local(self, instant: datetime) -> datetime:
        """Return *instant* on the desk's clock. Naive instants are refused with ValueError."""
        if instant.tzinfo is None:
            raise ValueError(f"naive instant: {instant}")
        return instant.astimezone(self.zone)

    def of(self, instant: datetime) -> date:
        """Return the day that *instant* belongs to: with a start of 07:00, 03:00 is still yesterday."""
        nearest = self.local(instant).date()
        for day in (nearest + timedelta(days=1), nearest):  # clocks put back over midnight: the next day may have begun
            if instant >= self._first(day):
                return day
        return nearest - timedelta(days=1)

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        """Return the UTC instants [first, after last) of *day*; a day of a clock change has 23 or 25 hours."""
        return self._first(day), self._first(day + timedelta(days=1))

    def year(self, instant: datetime) -> int:
        """Return the calendar year in which a request recorded at *instant* is numbered."""
        return self.local(instant).year

    def _first(self, day: date) -> datetime:
        """Return when *day* begins; a start that is skipped is moved on, one that comes twice is the earlier."""
        return datetime.combine(day, self.starts, self.zone).astimezone(UTC)


def desk_day(facts: DeskFacts) -> DeskDay:
    """Return the desk's day from its facts."""
    return DeskDay(ZoneInfo(facts.zone), time(facts.day_starts_minute // 60, facts.day_starts_minute % 60))
