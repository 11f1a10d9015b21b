"""How far the copy of a server's data has come that a station works on."""

from dataclasses import dataclass
from uuid import UUID

DAYS = 90
"""How many days of the journal a station holds, besides all that is open."""


@dataclass(frozen=True, slots=True)
class Part:
    """One directory that comes in the order of its keys. after -- the last key that is here; done, total -- rows."""

    after: UUID
    done: int
    total: int

    @property
    def is_done(self) -> bool:
        """Whether all of it is here."""
        return self.done >= self.total


@dataclass(frozen=True, slots=True)
class Copying:
    """What is still on its way. days, all_days -- of the journal.

    table -- which directory comes now, "" if all are here; percent -- how much of them is, None if all of them are
    """

    table: str = ""
    percent: int | None = None
    days: int = 0
    all_days: int = 0

    @property
    def is_done(self) -> bool:
        """Whether all is here that a station holds."""
        return not self.table and self.days >= self.all_days
