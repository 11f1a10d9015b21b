"""Short lists of codes that are stored as text. A code that a newer program wrote is kept and shown, never refused.

Problem, cause and remedy are not here: they belong to the category.
"""

from enum import StrEnum


class Outcome(StrEnum):
    """How a visit ended."""

    DONE = "done"
    NO_ACCESS = "no_access"
    MADE_SAFE = "made_safe"
    PART_NEEDED = "part_needed"
    SECOND_VISIT = "second_visit"
    NO_FAULT = "no_fault"
    OUT_OF_SERVICE = "out_of_service"


class PauseReason(StrEnum):
    """What a paused request waits for."""

    WAITING_PART = "waiting_part"
    WAITING_ACCESS = "waiting_access"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_WEATHER = "waiting_weather"
    OTHER = "other"


class CallKind(StrEnum):
    """What became of a telephone conversation."""

    REQUEST = "request"
    JOINED = "joined"
    STATUS_QUESTION = "status_question"
    WRONG_NUMBER = "wrong_number"
    THANKS = "thanks"
    COMPLAINT = "complaint"
    INFORMATION = "information"
    OTHER_ORGANISATION = "other_organisation"
    SILENT = "silent"


NO_REQUEST = tuple(kind for kind in CallKind if kind not in (CallKind.REQUEST, CallKind.JOINED))
"""The calls that are no request, in the order of their digits (F9 1 … F9 7)."""


class PlaceState(StrEnum):
    """How far the place of a request can be relied on."""

    OWED = "owed"
    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"


class CallerState(StrEnum):
    """How far the caller of a request can be relied on."""

    OWED = "owed"
    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    WITHHELD = "withheld"


class EntryKind(StrEnum):
    """What a line of the journal says that happened."""

    FOUNDED = "founded"
    REGISTERED = "registered"
    PLACE_NOTED = "place_noted"
    ACCESS_NOTED = "access_noted"
    ANSWERED = "answered"
    ROUTED = "routed"
    ASSIGNED = "assigned"
    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    ETA = "eta"
    UNDER_WAY = "under_way"
    ON_SITE = "on_site"
    PAUSED = "paused"
    RESUMED = "resumed"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REOPENED = "reopened"
    CANCELLED = "cancelled"
    NOTED = "noted"
    CORRECTED = "corrected"
    JOINED = "joined"
    UNJOINED = "unjoined"
    SAME_CALL = "same_call"
    TWO_CALLS = "two_calls"
    REPEAT = "repeat"
    TOLD = "told"
    PROMISED = "promised"
    RUNG_BACK = "rung_back"
    NOT_REACHED = "not_reached"
    RELEASED = "released"
    ARRIVAL_TOLD = "arrival_told"
    LABOUR = "labour"
    ORDER_PRINTED = "order_printed"
    ORDER_RETURNED = "order_returned"
    UNDONE = "undone"
    NOT_APPLIED = "not_applied"
    SETTLED = "settled"
    STRUCK = "struck"
    DUTY_ON = "duty_on"
    DUTY_OFF = "duty_off"
    DAY_SIGNED = "day_signed"
    CALL_NOTED = "call_noted"
    MISSED_RUNG_BACK = "missed_rung_back"
    MISSED_NO_ANSWER = "missed_no_answer"
    MISSED_DROPPED = "missed_dropped"
    RING_LINKED = "ring_linked"
    IMPORTED = "imported"
    RESTORED = "restored"
    DIRECTORY = "directory"
    ATTACHED = "attached"


NOT_UNDONE = frozenset(
    {
        *(EntryKind.REGISTERED, EntryKind.PLACE_NOTED, EntryKind.ACCESS_NOTED, EntryKind.IMPORTED),
        *(EntryKind.ORDER_PRINTED, EntryKind.ORDER_RETURNED),
        *(EntryKind.UNDONE, EntryKind.NOT_APPLIED, EntryKind.SETTLED, EntryKind.STRUCK),
        *(EntryKind.UNJOINED, EntryKind.SAME_CALL, EntryKind.TWO_CALLS, EntryKind.REPEAT),
    }
)
"""What is not taken back by undo: it is cancelled, printed again, or taken apart."""
