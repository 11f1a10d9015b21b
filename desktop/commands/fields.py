"""Reading the fields of one JSON object: text, numbers, nothing else by that name."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.errors import FieldMissing, FieldUnknown, FieldUnreadable
from desktop.domain.minutes import MOST_MINUTES


class Fields:
    """The fields of *given*; one that is not *known* is refused. null is the same as absent.

    Raises FieldUnknown.
    """

    def __init__(self, given: Mapping[str, Any], known: Iterable[str]) -> None:
        names = list(known)
        for name in given:
            if name not in names:
                raise FieldUnknown(field=name, known=list(names))
        self._given = given

    def text(self, name: str) -> str:
        """Return the text of *name*, "" if absent; numbers are taken as they are written. Raises FieldUnreadable."""
        value = self._given.get(name)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FieldUnreadable(field=name, typed=str(value))
        return str(value)

    def needed(self, name: str) -> str:
        """Return the text of *name*. Raises FieldMissing if there is none."""
        text = self.text(name)
        if not text.strip():
            raise FieldMissing(field=name)
        return text

    def minutes(self, name: str) -> int | None:
        """Return a count of minutes from 1, None if absent. Raises FieldUnreadable."""
        value = self._given.get(name)
        if value is None or value == "":
            return None
        digits = str(value).strip()
        if isinstance(value, bool) or not (
            digits.isascii() and digits.isdigit() and len(digits) <= len(str(MOST_MINUTES))
        ):
            raise FieldUnreadable(field=name, typed=str(value))
        if not 0 < int(digits) <= MOST_MINUTES:
            raise FieldUnreadable(field=name, typed=str(value))
        return int(digits)

    def yes(self, name: str, *, usual: bool) -> bool:
        """Return true or false, *usual* if absent. Raises FieldUnreadable."""
        value = self._given.get(name)
        if value is None:
            return usual
        if not isinstance(value, bool):
            raise FieldUnreadable(field=name, typed=str(value))
        return value

    def value(self, name: str) -> Any:
        """Return what stands there, None if absent."""
        return self._given.get(name)

    def objects(self, name: str) -> Mapping[str, Any]:
        """Return an object, empty if absent. Raises FieldUnreadable."""
        value = self._given.get(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise FieldUnreadable(field=name, typed=str(value))
        return value
