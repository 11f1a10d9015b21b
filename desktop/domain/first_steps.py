"""What can wait at the first start, and what of it is done."""

from collections.abc import Set
from dataclasses import dataclass

STEPS = ("name", "trade", "people", "customers", "test_print", "backup")
"""When all are done, the seat beside the first page goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """has_begun -- this file began in the program's own first start; is_aside -- somebody put the seat away.

    done -- of STEPS; trades -- the starter packs of the company; name -- of the first person
    """

    has_begun: bool = False
    is_aside: bool = False
    done: Set[str] = frozenset()
    trades: Set[str] = frozenset()
    name: str = ""

    def is_shown(self, *, is_first: bool) -> bool:
        """Return whether the seat stands beside the page. is_first -- the journal is empty"""
        return (is_first or self.has_begun) and not self.is_aside and not set(STEPS) <= self.done
