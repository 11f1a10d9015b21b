"""What is said of a contract: in its list, at a call, on the card."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.domain.contracts import ContractFacts, ContractsHere, ContractState, Term
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_STATES: Mapping[ContractState, str] = {
    ContractState.IN_FORCE: QT_TRANSLATE_NOOP("contracts", "until {ends}"),
    ContractState.NOT_BEGUN: QT_TRANSLATE_NOOP("contracts", "begins {starts}"),
    ContractState.STOPPED: QT_TRANSLATE_NOOP("contracts", "no service for now"),
    ContractState.ENDED: QT_TRANSLATE_NOOP("contracts", "ended {ends}"),
}
_OPEN_END = QT_TRANSLATE_NOOP("contracts", "in force")
_ENDS_TODAY = QT_TRANSLATE_NOOP("contracts", "ends today")
_ENDS_IN = translate("contracts", "ends in %n day(s)", "", 1)
_CONTRACT = QT_TRANSLATE_NOOP("contracts", "Contract {number} {state}")
_ONLY_FOR = QT_TRANSLATE_NOOP("contracts", "Contract {number} for {equipment} alone {state}")
_NOT_COVERED = QT_TRANSLATE_NOOP(
    "contracts", "No contract covers this, though the customer has {number}. Ask who pays."
)


def state_word(term: Term, language: Language, today: date) -> str:
    """Return how a contract stands: "until 31 Mar 2027", "ends in 5 days", "ended 1 Mar 2026"."""
    state, left = term.state(today), term.days_left(today)
    if state is ContractState.ENDING:
        return language.say("contracts", _ENDS_TODAY) if not left else language.say("contracts", _ENDS_IN, left)
    if state is ContractState.IN_FORCE and term.ends_on is None:
        return language.say("contracts", _OPEN_END)
    dates = {"starts": term.starts_on, "ends": term.ends_on}
    said: dict[str, Any] = {name: language.date(day) for name, day in dates.items() if day is not None}
    return language.say("contracts", _STATES[state], **said)


def needs_a_look(here: ContractsHere) -> bool:
    """Return whether the desk has to be warned: nothing holds, it ends soon, or it has a warning of its own."""
    if here.elsewhere is not None:
        return True
    calm = (ContractState.IN_FORCE,)
    return any(one.warning or one.term.state(here.on) not in calm for one in here.covering)


def sentences(here: ContractsHere, language: Language) -> list[str]:
    """Return what the desk is told, one sentence a contract; nothing where nothing is agreed at all."""
    said = [_sentence(one, language, here.on) for one in here.covering]
    if here.elsewhere is not None:
        said.append(language.say("contracts", _NOT_COVERED, number=here.elsewhere))
    return said


def _sentence(one: ContractFacts, language: Language, today: date) -> str:
    facts: dict[str, Any] = {"number": one.number or one.name, "state": state_word(one.term, language, today)}
    if one.only_for:
        head = language.say("contracts", _ONLY_FOR, equipment=one.only_for, **facts)
    else:
        head = language.say("contracts", _CONTRACT, **facts)
    return " · ".join(part for part in (head, *map(_one_line, (one.hours, one.warning))) if part)


def _one_line(words: str) -> str:
    return " ".join(words.split())
