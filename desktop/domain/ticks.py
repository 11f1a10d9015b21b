"""How far what was written about a request is on its way to the server."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Tick(StrEnum):
    """One mark a request; the gravest of its acts says which."""

    WAITING = "waiting"
    ON_SERVER = "on_server"
    CONFLICT = "conflict"
    REFUSED = "refused"


GRAVEST = (Tick.REFUSED, Tick.CONFLICT, Tick.WAITING, Tick.ON_SERVER)


@dataclass(frozen=True, slots=True)
class Ticks:
    """The marks of all requests of a station; only those are named that are not wholly on the server."""

    unsettled: Mapping[UUID, Tick] = field(default_factory=dict)

    def of(self, request_id: UUID) -> Tick:
        """Return the mark of a request."""
        return self.unsettled.get(request_id, Tick.ON_SERVER)

    def with_written(self, request_id: UUID) -> "Ticks":
        """Return the marks when something was written about a request just now."""
        graver = GRAVEST[: GRAVEST.index(Tick.WAITING)]
        if self.of(request_id) in graver:
            return self
        return Ticks({**self.unsettled, request_id: Tick.WAITING})
