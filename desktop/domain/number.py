"""The number of a request, `A26-00417`: station letters, year, serial."""

import re
from dataclasses import dataclass

from desktop.domain.errors import NumberUnreadable

_FULL = re.compile(r"^\s*([A-Z]{1,3})\s*(\d{2})\s*[-–/ ]?\s*(\d{5,})\s*$", re.IGNORECASE)
_FULL_DASHED = re.compile(r"^\s*([A-Z]{1,3})\s*(\d{2})\s*[-–/]\s*(\d+)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class RequestNumber:
    """station -- one to three letters; year -- four digits, the desk's local year; serial -- from 1."""

    station: str
    year: int
    serial: int

    def __str__(self) -> str:
        return f"{self.station}{self.year % 100:02d}-{self.serial:05d}"


def read_number(typed: str, *, century: int = 2000) -> RequestNumber:
    """Return the number a person typed or scanned; zeros and the dash may be missing in part.

    Raises NumberUnreadable.
    """
    found = _FULL_DASHED.match(typed) or _FULL.match(typed)
    if found is None or int(found[3]) == 0:
        raise NumberUnreadable(typed=typed)
    return RequestNumber(found[1].upper(), century + int(found[2]), int(found[3]))
