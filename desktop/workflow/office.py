"""Where acts happen: the file, the clock, the last number given out."""

import logging
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


_DIGITS = 12
_log = logging.getLogger(__name__)


class HighestNumber:
    """The highest serial of each station and year, kept beside the database as well.

    A number once told to a caller is never given again, also when an older copy of the file is put back.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, station: str, year: int) -> int:
        """Return the highest serial known here, 0 if none."""
        try:
            return _read(self._file(station, year).read_bytes())
        except OSError:
            return 0

    def keep(self, number: RequestNumber) -> None:
        """Remember *number* if it is the highest."""
        file = self._file(number.station, number.year)
        try:
            file.parent.mkdir(exist_ok=True)
            with file.open("r+b" if file.exists() else "x+b") as stream:
                if number.serial > _read(stream.read(_DIGITS)):
                    stream.seek(0)
                    stream.write(f"{number.serial:0{_DIGITS}d}".encode())  # as long as what it replaces: never half
        except OSError:  # the number is committed and in the database: this is only the second place
            _log.warning("the highest number could not be kept beside the database", exc_info=True)

    def _file(self, station: str, year: int) -> Path:
        return self._folder / "numbers" / f"{station}-{year}"


def _read(kept: bytes) -> int:
    return int(kept) if kept.isdigit() else 0
