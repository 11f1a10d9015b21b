"""What stands around a row of the directory: who lives where, who shares a number, and what hangs on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.directory import DirectoryLine


class Relation(StrEnum):
    """How another row stands to the one that is looked at, in the order it is told."""

    MERGED_INTO = "merged_into"
    PLACE = "place"
    CUSTOMER = "customer"
    SAME_NUMBER = "same_number"
    LIVES_HERE = "lives_here"
    CONTRACT = "contract"
    EQUIPMENT = "equipment"
    OWNED = "owned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """One other row. number -- the telephone that both have"""

    relation: Relation
    line: DirectoryLine
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """neighbours -- in the order of Relation, at most a few of each

    counts -- what is in use and hangs on it, by table: "request" the open ones, "site" the places below, "contact",
              "contact_phone", "equipment", "contract"
    """

    neighbours: tuple[Neighbour, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
