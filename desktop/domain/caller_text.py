"""Who called, as typed in one field: a name, a number, or both in any order."""

import re
from typing import NamedTuple

from desktop.domain.clear_winner import is_phone_part
from desktop.domain.phone import phone_in
from desktop.domain.withheld import without_withheld

_NUMBER_THEN_NAME = re.compile(r"(?<=\d{6})(?=[^\W\d_])")


class CallerText(NamedTuple):
    """name, phone -- either may be empty; is_withheld -- it was said that what is missing is withheld."""

    name: str
    phone: str
    is_withheld: bool = False


def read_caller(typed: str, country: str) -> CallerText:
    """Return name and number in *typed*; digits alone are a number, also a short internal one."""
    text, is_withheld = without_withheld(_NUMBER_THEN_NAME.sub(" ", typed.strip()))
    if is_phone_part(text):
        return CallerText("", text, is_withheld)
    found = phone_in(text, country)
    if found is None:
        return CallerText(text, "", is_withheld)
    phone, start, end = found
    name = re.sub(r"\s+", " ", f"{text[:start]} {text[end:]}").strip(" ,;:·")
    return CallerText(name, phone.typed, is_withheld)
