"""How large a demo company may be, and in which lands it may lie."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large a company is: one of lifts, or the desk of a town.

    lifts -- looked after; dispatchers -- taking turns at one desk; days -- made if nobody says how many
    residents -- of the town, all in the directory; requests_a_day, storms_a_year -- of theirs
    """

    dispatchers: int
    days: int = 30
    lifts: int = 0
    residents: int = 0
    organisations: int = 0
    requests_a_day: float = 0
    storms_a_year: float = 0


@dataclass(frozen=True, slots=True)
class Land:
    """Where the company is: its zone, money and language."""

    zone: str
    currency: str
    language: str


SIZES = {
    "S": Size(lifts=300, dispatchers=2),
    "M": Size(lifts=2_000, dispatchers=5),
    "L": Size(lifts=8_000, dispatchers=8),
    "H1": Size(residents=125_000, dispatchers=4, organisations=20, requests_a_day=100, storms_a_year=5),
    "H2": Size(residents=600_000, dispatchers=8, organisations=100, requests_a_day=1_000, storms_a_year=24, days=7),
}
"""domain.md, "Volumes". H2's ten years are 3,650 days."""
LANDS = {
    "RU": Land("Europe/Moscow", "RUB", "ru"),
    "GB": Land("Europe/London", "GBP", "en"),
    "US": Land("America/New_York", "USD", "en"),
    "CN": Land("Asia/Shanghai", "CNY", "zh"),
}
LANGUAGES = ("en", "ru", "zh")
