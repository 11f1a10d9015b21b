"""How far the copy of a server's data has come that a station works on."""

from dataclasses import dataclass
from uuid import UUID


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
    """What is still on its way. rows, all_rows -- of the directories; days, all_days -- of the journal.

    table -- which directory comes now, "" if all are here
    """

    table: str = ""
    rows: int = 0
    all_rows: int = 0
    days: int = 0
    all_days: int = 0

    @property
    def percent(self) -> int | None:
        """How much of the directories is here, None if all of them are."""
        return 100 * self.rows // max(self.all_rows, 1) if self.table else None

    @property
    def is_done(self) -> bool:
        """Whether all is here that a station holds."""
        return not self.table and self.days >= self.all_days
