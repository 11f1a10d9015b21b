"""The number of a request, `A26-00417`: station letters, year, serial."""

import re
import unicodedata
from dataclasses import dataclass

from desktop.domain.errors import NumberUnreadable
from desktop.domain.text import other_layout

_NUMBER = re.compile(r"([A-Z]{1,3})\s*(\d{2})(?:(?:\s*[-–/]\s*|\s+)(\d{1,9})|(\d{5,9}))", re.ASCII)
_LONGEST = 40
_LOOKS_LIKE = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")  # Cyrillic letters that look Latin on paper


@dataclass(frozen=True, slots=True, order=True)
class RequestNumber:
    """station -- one to three letters; year -- four digits, the desk's local year; serial -- from 1."""

    station: str
    year: int
    serial: int

    def __str__(self) -> str:
        return written(self.station, self.year, self.serial)


def written(station: str, year: int, serial: int) -> str:
    """Return the number as it is written: `A26-00417`."""
    return f"{station}{year % 100:02d}-{serial:05d}"


def read_number(typed: str, *, century: int = 2000) -> RequestNumber:
    """Return the number a person typed or scanned; zeros or the dash may be missing.

    Letters may be Cyrillic ones that look the same, or the same keys in the other keyboard layout.
    Raises NumberUnreadable.
    """
    plain = unicodedata.normalize("NFKC", typed[: 2 * _LONGEST]).strip().upper().translate(_LOOKS_LIKE)
    found = _NUMBER.fullmatch(plain) or _NUMBER.fullmatch(_letters_turned(plain))
    serial = int(found[3] or found[4]) if found else 0
    if found is None or serial == 0 or len(typed) > _LONGEST:
        raise NumberUnreadable(typed=typed)
    return RequestNumber(found[1], century + int(found[2]), serial)


def _letters_turned(typed: str) -> str:
    return "".join(other_layout(char).upper() if char.isalpha() and not char.isascii() else char for char in typed)
