"""One value as a cell: text that no spreadsheet runs, instants on the desk's clock, JSON for what is nested."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.day import DeskDay

_ACTIVE = re.compile(
    r"'*(?:[\t\r\n]|[\s\x00-\x1f\u00ad\u180e\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])"
)
"""What a spreadsheet would take for a formula: also behind blanks, and in the wide signs of Chinese keyboards."""
_HALVES = re.compile(r"[\ud800-\udfff]")


def guarded(text: str) -> str:
    """Return *text* so that a spreadsheet that opens the CSV shows it and never runs it: a ' stands before it."""
    return f"'{text}" if _ACTIVE.match(text) else text


def unguarded(text: str) -> str:
    """Return what `guarded` was given."""
    return text[1:] if text.startswith("'") and _ACTIVE.match(text) else text


def whole_signs(text: str) -> str:
    """Return *text* with half a sign (a lone surrogate), which no file can hold, written out: \\ud83d."""
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def as_json(value: Any, day: DeskDay) -> Any:
    """Return *value* as JSON has it: instants in ISO 8601 with the desk's offset, "" as null."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return day.local(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def as_text(value: Any, day: DeskDay) -> str:
    """Return *value* as a cell of CSV."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date | UUID):
        return str(as_json(value, day))
    if isinstance(value, dict | list):
        return guarded(whole_signs(nested(value)))
    return guarded(whole_signs(value)) if isinstance(value, str) else str(value)


def nested(value: Any) -> str:
    """Return what is nested as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parts(text: str, longest: int) -> Iterator[str]:
    """Give *text* in pieces of at most *longest* UTF-16 units, as Excel counts; no sign is cut in two."""
    start, units = 0, 0
    for at, sign in enumerate(text):
        own = 2 if ord(sign) > 0xFFFF else 1
        if units + own > longest:
            yield text[start:at]
            start, units = at, 0
        units += own
    yield text[start:]
