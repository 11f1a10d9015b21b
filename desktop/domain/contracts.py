"""Contracts: whether one holds today, and what of those of a place the desk has to know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

SOON_DAYS = 30
"""So many days before its end a contract is spoken of (our own assumption)."""


class ContractState(StrEnum):
    """How a contract stands on a day."""

    IN_FORCE = "in_force"
    ENDING = "ending"
    NOT_BEGUN = "not_begun"
    STOPPED = "stopped"
    ENDED = "ended"


_HELPS = (ContractState.IN_FORCE, ContractState.ENDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """From when until when, both days included, None: open; is_stopped -- no service though it runs."""

    starts_on: date | None = None
    ends_on: date | None = None
    is_stopped: bool = False

    def state(self, today: date) -> ContractState:
        """Return how it stands; what has ended is ended, stopped or not."""
        if self.ends_on is not None and self.ends_on < today:
            return ContractState.ENDED
        if self.is_stopped:
            return ContractState.STOPPED
        if self.starts_on is not None and self.starts_on > today:
            return ContractState.NOT_BEGUN
        if self.ends_on is not None and self.ends_on - today <= timedelta(days=SOON_DAYS):
            return ContractState.ENDING
        return ContractState.IN_FORCE

    def days_left(self, today: date) -> int | None:
        """Return in how many days it ends: 0 today, None: it does not, or it has."""
        if self.ends_on is None or self.ends_on < today:
            return None
        return (self.ends_on - today).days


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractFacts:
    """A contract as the desk is told of it. only_for -- the equipment that it is for, where it is not for the place."""

    id: UUID
    number: str
    name: str
    term: Term
    hours: str = ""
    warning: str = ""
    only_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractsHere:
    """What is agreed about a place, a piece of equipment or a customer, the most useful first.

    on -- the day of which it is told
    elsewhere -- the number of a contract of the same customer that does not cover this, where none does
    """

    on: date = date.min
    covering: tuple[ContractFacts, ...] = ()
    elsewhere: str | None = None


NOTHING_AGREED = ContractsHere()


def told(contracts: Iterable[ContractFacts], today: date) -> list[ContractFacts]:
    """Return those that the desk is told of, the most useful first.

    Beside one that holds, none that has ended or is to come; of ended ones only the last, with what is still to come.
    """
    order = list(ContractState)

    def place(one: ContractFacts) -> tuple[int, int, str]:
        ends = one.term.ends_on.toordinal() if one.term.ends_on else date.max.toordinal()
        return order.index(one.term.state(today)), -ends, one.number

    ranked = sorted(contracts, key=place)
    holding = [one for one in ranked if one.term.state(today) in _HELPS]
    if holding:
        return holding
    ended = [one for one in ranked if one.term.state(today) is ContractState.ENDED]
    return [one for one in ranked if one.term.state(today) is not ContractState.ENDED] + ended[:1]
