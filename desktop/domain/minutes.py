"""Minutes of work as somebody types them."""

import unicodedata

MOST_MINUTES = 100_000


def read_minutes(typed: str) -> int | None:
    """Return the count in *typed*, full-width digits too (３０); None where it is none, or more than anybody works."""
    plain = unicodedata.normalize("NFKC", typed[: 4 * len(str(MOST_MINUTES))]).strip()
    is_count = plain.isascii() and plain.isdigit() and len(plain) <= len(str(MOST_MINUTES))
    return int(plain) if is_count and 0 < int(plain) <= MOST_MINUTES else None
