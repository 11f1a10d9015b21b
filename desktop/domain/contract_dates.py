"""The days of a contract as people type them."""

import re
from datetime import date

from desktop.domain.when import read_date

_SHORT_YEAR = re.compile(r"(\d{1,2}[./]\d{1,2}[./])(\d{2})")


def read_contract_date(typed: str, *, today: date) -> date | None:
    """Return the day somebody typed, None for an empty field. `31.3.27` is 2027. Raises DateUnreadable."""
    text = typed.strip()
    if not text:
        return None
    if found := _SHORT_YEAR.fullmatch(text.rstrip(".")):
        text = f"{found[1]}20{found[2]}"
    return read_date(text, today=today)
