"""Telephone numbers of the demo's people: from blocks kept for films as long as there are such."""

_GB_FILM = ("07700 900", *(f"0{area} 496 0" for area in ("113", "114", "115", "116", "117", "118", "121", "131")))
_US_AREAS = 99
_SHUFFLE = 7_919
"""A prime: neighbours in the row of people are none in the row of numbers."""


def number_of(n: int, country: str) -> str:
    """Return telephone number *n* (from 0) as it is typed in *country*; a million and more are all different.

    RU, CN -- one block of a network; GB -- film blocks, then the area code 01632 that no town has;
    US -- 555-01xx of all area codes, then the area code 555 that no state has.
    """
    if country == "RU":
        k = n // 10_000 * 10_000 + n % 10_000 * _SHUFFLE % 10_000
        return f"+7 900 {k // 10_000:03}-{k // 100 % 100:02}-{k % 100:02}"
    if country == "CN":
        k = n // 10_000 * 10_000 + n % 10_000 * _SHUFFLE % 10_000
        return f"199 {k // 10_000:04} {k % 10_000:04}"
    if country == "GB":
        film = len(_GB_FILM) * 1_000
        k = n * _SHUFFLE % film
        return f"{_GB_FILM[k // 1_000]}{k % 1_000:03}" if n < film else f"01632 {(n - film) % 1_000_000:06}"
    film = _US_AREAS * 100
    k = n * _SHUFFLE % film
    return f"+1 {201 + k // 100} 555 01{k % 100:02}" if n < film else f"+1 555 {n // 10_000 + 200:03} {n % 10_000:04}"
