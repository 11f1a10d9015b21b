"""Who has a request open at another place."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Present:
    """Somebody who has it open. station -- its letters; since -- by the server's clock, aware."""

    since: datetime
    name: str
    station: str
