"""Where acts happen: the file, the clock, the last number given out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.number import RequestNumber
from desktop.storage.database import Database


def system_clock() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Office:
    """What every act needs.

    clock -- returns an aware UTC time; imports and the demo hand in their own
    marks -- codes that each entry's data carries besides: an import's own time, its doubts
    """

    database: Database
    clock: Callable[[], datetime] = field(default=system_clock)
    marks: Mapping[str, Any] = field(default_factory=dict)


class HighestNumber:
    """The highest serial of each station and year, kept beside the database as well.

    A number once told to a caller is never given again, also when an older copy of the file is put back.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, station: str, year: int) -> int:
        """Return the highest serial known here, 0 if none."""
        try:
            return int(self._file(station, year).read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return 0

    def keep(self, number: RequestNumber) -> None:
        """Remember *number* if it is the highest."""
        if number.serial > self.of(number.station, number.year):
            file = self._file(number.station, number.year)
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"{number.serial:012d}", encoding="ascii")

    def _file(self, station: str, year: int) -> Path:
        return self._folder / "numbers" / f"{station}-{year}"
