"""The status table: from - act - role - to. What is not in it cannot happen to a request."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import ActForbidden, ActImpossible


class Status(StrEnum):
    """Where a request stands; the order is the usual way through."""

    NEW = "new"
    ROUTED = "routed"
    ASSIGNED = "assigned"
    ACCEPTED = "accepted"
    UNDER_WAY = "under_way"
    ON_SITE = "on_site"
    PAUSED = "paused"
    RESOLVED = "resolved"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """What a person is at this desk."""

    DISPATCHER = "dispatcher"
    ENGINEER = "engineer"
    CONTRACTOR = "contractor"
    SUPERVISOR = "supervisor"


class Act(StrEnum):
    """What people do to a request. The value is the word of the command `daybook act NUMBER ACT`."""

    NOTE = "note"
    ROUTE = "route"
    ASSIGN = "assign"
    NO_ANSWER = "no_answer"
    REFUSE = "refuse"
    ACCEPT = "accept"
    ETA = "eta"
    START = "start"
    ARRIVE = "arrive"
    PAUSE = "pause"
    RESUME = "resume"
    RESOLVE = "resolve"
    CLOSE = "close"
    REOPEN = "reopen"
    CANCEL = "cancel"
    CORRECT = "correct"
    ANSWER = "answer"
    JOIN = "join"
    UNJOIN = "unjoin"
    SAME_CALL = "same_call"
    TWO_CALLS = "two_calls"
    TOLD = "told"
    RING_BACK = "ring_back"
    NOT_REACHED = "not_reached"
    PROMISE = "promise"
    RELEASE = "release"
    TELL_ARRIVAL = "tell_arrival"
    MINUTES = "minutes"
    PRINT = "print"
    RETURN = "return"
    UNDO = "undo"


ENDED = frozenset({Status.RESOLVED, Status.CLOSED, Status.CANCELLED})
OPEN = frozenset(Status) - ENDED
_MOVING = OPEN - {Status.PAUSED}
_BEFORE_YES = frozenset({Status.NEW, Status.ROUTED, Status.ASSIGNED, Status.PAUSED})

DESK_ROLES = frozenset({Role.DISPATCHER, Role.SUPERVISOR})
FIELD_ROLES = DESK_ROLES | {Role.ENGINEER, Role.CONTRACTOR}


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the table.

    to -- the status afterwards; None: it stays. RESUME goes back to the one before the pause,
          REOPEN to routed if nobody is assigned: both are decided by `after`.
    """

    sources: frozenset[Status]
    roles: frozenset[Role]
    to: Status | None


TABLE: Mapping[Act, Step] = {
    Act.NOTE: Step(frozenset(Status), FIELD_ROLES, None),
    Act.ROUTE: Step(OPEN, DESK_ROLES, Status.ROUTED),
    Act.ASSIGN: Step(OPEN, DESK_ROLES, Status.ASSIGNED),
    Act.NO_ANSWER: Step(OPEN, DESK_ROLES, None),
    Act.REFUSE: Step(frozenset({Status.ASSIGNED, Status.ACCEPTED, Status.UNDER_WAY}), FIELD_ROLES, Status.ROUTED),
    Act.ACCEPT: Step(_BEFORE_YES, FIELD_ROLES, Status.ACCEPTED),
    Act.ETA: Step(frozenset({Status.ACCEPTED, Status.UNDER_WAY}), FIELD_ROLES, None),
    Act.START: Step(_BEFORE_YES | {Status.ACCEPTED}, FIELD_ROLES, Status.UNDER_WAY),
    Act.ARRIVE: Step(_BEFORE_YES | {Status.ACCEPTED, Status.UNDER_WAY}, FIELD_ROLES, Status.ON_SITE),
    Act.PAUSE: Step(_MOVING, FIELD_ROLES, Status.PAUSED),
    Act.RESUME: Step(frozenset({Status.PAUSED}), FIELD_ROLES, Status.NEW),
    Act.RESOLVE: Step(OPEN, FIELD_ROLES, Status.RESOLVED),
    Act.CLOSE: Step(OPEN | {Status.RESOLVED}, DESK_ROLES, Status.CLOSED),
    Act.REOPEN: Step(ENDED, DESK_ROLES, Status.ASSIGNED),
    Act.CANCEL: Step(OPEN, DESK_ROLES, Status.CANCELLED),
    Act.CORRECT: Step(frozenset(Status), DESK_ROLES, None),
    Act.ANSWER: Step(frozenset(Status), DESK_ROLES, None),
    Act.JOIN: Step(frozenset(Status), DESK_ROLES, None),
    Act.UNJOIN: Step(frozenset(Status), DESK_ROLES, None),
    Act.SAME_CALL: Step(OPEN, DESK_ROLES, None),
    Act.TWO_CALLS: Step(frozenset(Status), DESK_ROLES, None),
    Act.TOLD: Step(frozenset(Status), DESK_ROLES, None),
    Act.RING_BACK: Step(frozenset(Status), DESK_ROLES, None),
    Act.NOT_REACHED: Step(frozenset(Status), DESK_ROLES, None),
    Act.PROMISE: Step(frozenset(Status), DESK_ROLES, None),
    Act.RELEASE: Step(frozenset(Status), DESK_ROLES, None),
    Act.TELL_ARRIVAL: Step(frozenset({Status.ACCEPTED, Status.UNDER_WAY}), DESK_ROLES, None),
    Act.MINUTES: Step(frozenset(Status), FIELD_ROLES, None),
    Act.PRINT: Step(frozenset(Status), FIELD_ROLES, None),
    Act.RETURN: Step(frozenset(Status), DESK_ROLES, None),
    Act.UNDO: Step(frozenset(Status), FIELD_ROLES, None),
}


def after(
    act: Act, status: str, *, role: str, number: str, has_assignee: bool = False, before_pause: str | None = None
) -> str:
    """Return the status after *act*.

    status may be one that a newer program wrote: then only acts that leave it as it is are possible.
    Raises ActImpossible or ActForbidden.
    """
    step = TABLE[act]
    if role not in step.roles:
        raise ActForbidden(act=act, role=role)
    if status not in step.sources and not (step.to is None and status not in frozenset(Status)):
        raise ActImpossible(number=number, act=act, status=status)
    if step.to is None:
        return status
    if act is Act.RESUME:
        return before_pause or Status.NEW
    if act is Act.REOPEN and not has_assignee:
        return Status.ROUTED
    return step.to


def likely_acts(status: str, *, has_assignee: bool) -> tuple[Act, ...]:
    """Return the acts offered for a request, the likely one first (F6, Enter)."""
    usual: Mapping[str, tuple[Act, ...]] = {
        Status.NEW: (Act.ASSIGN, Act.ROUTE, Act.RESOLVE, Act.CLOSE, Act.NOTE, Act.PAUSE, Act.CANCEL),
        Status.ROUTED: (Act.ASSIGN, Act.ACCEPT, Act.RESOLVE, Act.CLOSE, Act.NOTE, Act.ROUTE, Act.PAUSE, Act.CANCEL),
        Status.ASSIGNED: (
            Act.ACCEPT,
            Act.REFUSE,
            Act.NO_ANSWER,
            Act.ARRIVE,
            Act.RESOLVE,
            Act.ASSIGN,
            Act.NOTE,
            Act.PAUSE,
            Act.START,
            Act.CLOSE,
            Act.ROUTE,
            Act.CANCEL,
        ),
        Status.ACCEPTED: (
            Act.ARRIVE,
            Act.RESOLVE,
            Act.START,
            Act.CLOSE,
            Act.NOTE,
            Act.PAUSE,
            Act.REFUSE,
            Act.ASSIGN,
            Act.ROUTE,
            Act.CANCEL,
            Act.ETA,
        ),
        Status.UNDER_WAY: (
            Act.ARRIVE,
            Act.RESOLVE,
            Act.CLOSE,
            Act.NOTE,
            Act.PAUSE,
            Act.REFUSE,
            Act.ASSIGN,
            Act.CANCEL,
            Act.ETA,
        ),
        Status.ON_SITE: (Act.RESOLVE, Act.CLOSE, Act.PAUSE, Act.NOTE, Act.MINUTES, Act.ASSIGN, Act.CANCEL),
        Status.PAUSED: (Act.RESUME, Act.RESOLVE, Act.ASSIGN, Act.CLOSE, Act.NOTE, Act.CANCEL),
        Status.RESOLVED: (Act.CLOSE, Act.REOPEN, Act.MINUTES, Act.NOTE),
        Status.CLOSED: (Act.REOPEN, Act.NOTE, Act.MINUTES),
        Status.CANCELLED: (Act.REOPEN, Act.NOTE),
    }
    acts = usual.get(status, (Act.NOTE,))
    if status == Status.ROUTED and not has_assignee:
        acts = (*(act for act in acts if act is not Act.ACCEPT), Act.ACCEPT)
    return (*acts, Act.CORRECT)
