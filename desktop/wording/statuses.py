"""The words for what is stored as a code. A code that this program does not know is shown as it is."""

from collections.abc import Mapping

from desktop.domain.codes import CallerState, CallKind, EntryKind, Outcome, PauseReason, PlaceState
from desktop.domain.due import Priority
from desktop.domain.records import RequestLine
from desktop.domain.status import Act, Role, Status
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

STATUSES: Mapping[str, str] = {
    Status.NEW: QT_TRANSLATE_NOOP("statuses", "new"),
    Status.ROUTED: QT_TRANSLATE_NOOP("statuses", "routed"),
    Status.ASSIGNED: QT_TRANSLATE_NOOP("statuses", "assigned"),
    Status.ACCEPTED: QT_TRANSLATE_NOOP("statuses", "accepted"),
    Status.UNDER_WAY: QT_TRANSLATE_NOOP("statuses", "under way"),
    Status.ON_SITE: QT_TRANSLATE_NOOP("statuses", "on site"),
    Status.PAUSED: QT_TRANSLATE_NOOP("statuses", "paused"),
    Status.RESOLVED: QT_TRANSLATE_NOOP("statuses", "resolved"),
    Status.CLOSED: QT_TRANSLATE_NOOP("statuses", "closed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("statuses", "cancelled"),
}

_JOINED_TO = QT_TRANSLATE_NOOP("statuses", "joined to {number}")
ACTS: Mapping[str, str] = {
    Act.NOTE: QT_TRANSLATE_NOOP("acts", "Add a note"),
    Act.ROUTE: QT_TRANSLATE_NOOP("acts", "Route to a team"),
    Act.ASSIGN: QT_TRANSLATE_NOOP("acts", "Assign a person"),
    Act.NO_ANSWER: QT_TRANSLATE_NOOP("acts", "Rang, no answer"),
    Act.REFUSE: QT_TRANSLATE_NOOP("acts", "Refused"),
    Act.ACCEPT: QT_TRANSLATE_NOOP("acts", "Accepted"),
    Act.ETA: QT_TRANSLATE_NOOP("acts", "New time of arrival"),
    Act.START: QT_TRANSLATE_NOOP("acts", "Under way"),
    Act.ARRIVE: QT_TRANSLATE_NOOP("acts", "Arrived"),
    Act.PAUSE: QT_TRANSLATE_NOOP("acts", "Pause"),
    Act.RESUME: QT_TRANSLATE_NOOP("acts", "Go on after a pause"),
    Act.RESOLVE: QT_TRANSLATE_NOOP("acts", "Done"),
    Act.CLOSE: QT_TRANSLATE_NOOP("acts", "Close"),
    Act.REOPEN: QT_TRANSLATE_NOOP("acts", "Reopen"),
    Act.CANCEL: QT_TRANSLATE_NOOP("acts", "Cancel the request"),
    Act.CORRECT: QT_TRANSLATE_NOOP("acts", "Correct"),
    Act.ANSWER: QT_TRANSLATE_NOOP("acts", "Answer the questions"),
    Act.JOIN: QT_TRANSLATE_NOOP("acts", "Join a caller"),
    Act.UNJOIN: QT_TRANSLATE_NOOP("acts", "Take a caller out again"),
    Act.SAME_CALL: QT_TRANSLATE_NOOP("acts", "Same call: join"),
    Act.TWO_CALLS: QT_TRANSLATE_NOOP("acts", "Two calls"),
    Act.TOLD: QT_TRANSLATE_NOOP("acts", "Told who was sent"),
    Act.RING_BACK: QT_TRANSLATE_NOOP("acts", "Ring the caller back"),
    Act.NOT_REACHED: QT_TRANSLATE_NOOP("acts", "Caller rung, no answer"),
    Act.PROMISE: QT_TRANSLATE_NOOP("acts", "Promise a call-back"),
    Act.RELEASE: QT_TRANSLATE_NOOP("acts", "No call-back needed"),
    Act.TELL_ARRIVAL: QT_TRANSLATE_NOOP("acts", "Caller told when they come"),
    Act.MINUTES: QT_TRANSLATE_NOOP("acts", "Write down minutes"),
    Act.PRINT: QT_TRANSLATE_NOOP("acts", "Print the order"),
    Act.RETURN: QT_TRANSLATE_NOOP("acts", "Sheet returned"),
    Act.UNDO: QT_TRANSLATE_NOOP("acts", "Undo"),
    "sign": QT_TRANSLATE_NOOP("acts", "Sign the day"),  # no step of a request, but a right like one
    "directory": QT_TRANSLATE_NOOP("acts", "Change the directory"),
    "attach": QT_TRANSLATE_NOOP("acts", "Attach a file"),
}

ROLES: Mapping[str, str] = {
    Role.DISPATCHER: QT_TRANSLATE_NOOP("roles", "dispatcher"),
    Role.ENGINEER: QT_TRANSLATE_NOOP("roles", "engineer"),
    Role.CONTRACTOR: QT_TRANSLATE_NOOP("roles", "contractor"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("roles", "supervisor"),
}

PRIORITIES: Mapping[str, str] = {
    Priority.DANGER: QT_TRANSLATE_NOOP("priorities", "danger"),
    Priority.URGENT: QT_TRANSLATE_NOOP("priorities", "urgent"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("priorities", "normal"),
    Priority.LOW: QT_TRANSLATE_NOOP("priorities", "low"),
}

PLACE_STATES: Mapping[str, str] = {
    PlaceState.OWED: QT_TRANSLATE_NOOP("place states", "place owed"),
    PlaceState.UNCONFIRMED: QT_TRANSLATE_NOOP("place states", "place not confirmed"),
    PlaceState.CONFIRMED: QT_TRANSLATE_NOOP("place states", "place confirmed"),
}

CALLER_STATES: Mapping[str, str] = {
    CallerState.OWED: QT_TRANSLATE_NOOP("caller states", "caller owed"),
    CallerState.UNCONFIRMED: QT_TRANSLATE_NOOP("caller states", "caller not confirmed"),
    CallerState.CONFIRMED: QT_TRANSLATE_NOOP("caller states", "caller confirmed"),
    CallerState.WITHHELD: QT_TRANSLATE_NOOP("caller states", "number withheld"),
}

OUTCOMES: Mapping[str, str] = {
    Outcome.DONE: QT_TRANSLATE_NOOP("outcomes", "repaired"),
    Outcome.NO_ACCESS: QT_TRANSLATE_NOOP("outcomes", "no access"),
    Outcome.MADE_SAFE: QT_TRANSLATE_NOOP("outcomes", "made safe"),
    Outcome.PART_NEEDED: QT_TRANSLATE_NOOP("outcomes", "part needed"),
    Outcome.SECOND_VISIT: QT_TRANSLATE_NOOP("outcomes", "second visit needed"),
    Outcome.NO_FAULT: QT_TRANSLATE_NOOP("outcomes", "no fault found"),
    Outcome.OUT_OF_SERVICE: QT_TRANSLATE_NOOP("outcomes", "left out of service"),
}

PAUSE_REASONS: Mapping[str, str] = {
    PauseReason.WAITING_PART: QT_TRANSLATE_NOOP("pause reasons", "waiting for a part"),
    PauseReason.WAITING_ACCESS: QT_TRANSLATE_NOOP("pause reasons", "waiting for access"),
    PauseReason.WAITING_CUSTOMER: QT_TRANSLATE_NOOP("pause reasons", "waiting for the customer"),
    PauseReason.WAITING_WEATHER: QT_TRANSLATE_NOOP("pause reasons", "waiting for better weather"),
    PauseReason.OTHER: QT_TRANSLATE_NOOP("pause reasons", "another reason"),
}

CALL_KINDS: Mapping[str, str] = {
    CallKind.REQUEST: QT_TRANSLATE_NOOP("calls", "request"),
    CallKind.JOINED: QT_TRANSLATE_NOOP("calls", "joined"),
    CallKind.STATUS_QUESTION: QT_TRANSLATE_NOOP("calls", "status question"),
    CallKind.WRONG_NUMBER: QT_TRANSLATE_NOOP("calls", "wrong number"),
    CallKind.THANKS: QT_TRANSLATE_NOOP("calls", "thanks"),
    CallKind.COMPLAINT: QT_TRANSLATE_NOOP("calls", "complaint"),
    CallKind.INFORMATION: QT_TRANSLATE_NOOP("calls", "information"),
    CallKind.OTHER_ORGANISATION: QT_TRANSLATE_NOOP("calls", "another organisation's business"),
    CallKind.SILENT: QT_TRANSLATE_NOOP("calls", "silent call"),
}

EXCEPTIONS: Mapping[str, str] = {
    "danger": QT_TRANSLATE_NOOP("exceptions", "person in danger"),
    "late": QT_TRANSLATE_NOOP("exceptions", "finished late"),
    "late_entry": QT_TRANSLATE_NOOP("exceptions", "written down late"),
    "reopened": QT_TRANSLATE_NOOP("exceptions", "reopened"),
    "cancelled": QT_TRANSLATE_NOOP("exceptions", "cancelled"),
    "corrected": QT_TRANSLATE_NOOP("exceptions", "corrected"),
    "place_owed": QT_TRANSLATE_NOOP("exceptions", "without a place"),
    "answers_owed": QT_TRANSLATE_NOOP("exceptions", "questions not answered"),
    "open_overdue": QT_TRANSLATE_NOOP("exceptions", "open and overdue"),
    "no_person": QT_TRANSLATE_NOOP("exceptions", "nobody assigned"),
}

ENTRY_KINDS: Mapping[str, str] = {
    EntryKind.FOUNDED: QT_TRANSLATE_NOOP("entry kinds", "journal opened"),
    EntryKind.REGISTERED: QT_TRANSLATE_NOOP("entry kinds", "registered"),
    EntryKind.PLACE_NOTED: QT_TRANSLATE_NOOP("entry kinds", "place noted"),
    EntryKind.ACCESS_NOTED: QT_TRANSLATE_NOOP("entry kinds", "access noted"),
    EntryKind.ANSWERED: QT_TRANSLATE_NOOP("entry kinds", "questions answered"),
    EntryKind.ROUTED: QT_TRANSLATE_NOOP("entry kinds", "routed"),
    EntryKind.ASSIGNED: QT_TRANSLATE_NOOP("entry kinds", "assigned"),
    EntryKind.NO_ANSWER: QT_TRANSLATE_NOOP("entry kinds", "no answer"),
    EntryKind.REFUSED: QT_TRANSLATE_NOOP("entry kinds", "refused"),
    EntryKind.ACCEPTED: QT_TRANSLATE_NOOP("entry kinds", "accepted"),
    EntryKind.ETA: QT_TRANSLATE_NOOP("entry kinds", "new time of arrival"),
    EntryKind.UNDER_WAY: QT_TRANSLATE_NOOP("entry kinds", "under way"),
    EntryKind.ON_SITE: QT_TRANSLATE_NOOP("entry kinds", "on site"),
    EntryKind.PAUSED: QT_TRANSLATE_NOOP("entry kinds", "paused"),
    EntryKind.RESUMED: QT_TRANSLATE_NOOP("entry kinds", "resumed"),
    EntryKind.RESOLVED: QT_TRANSLATE_NOOP("entry kinds", "resolved"),
    EntryKind.CLOSED: QT_TRANSLATE_NOOP("entry kinds", "closed"),
    EntryKind.REOPENED: QT_TRANSLATE_NOOP("entry kinds", "reopened"),
    EntryKind.CANCELLED: QT_TRANSLATE_NOOP("entry kinds", "cancelled"),
    EntryKind.NOTED: QT_TRANSLATE_NOOP("entry kinds", "note"),
    EntryKind.CORRECTED: QT_TRANSLATE_NOOP("entry kinds", "corrected"),
    EntryKind.JOINED: QT_TRANSLATE_NOOP("entry kinds", "caller joined"),
    EntryKind.UNJOINED: QT_TRANSLATE_NOOP("entry kinds", "caller taken out again"),
    EntryKind.SAME_CALL: QT_TRANSLATE_NOOP("entry kinds", "same call"),
    EntryKind.TWO_CALLS: QT_TRANSLATE_NOOP("entry kinds", "two calls"),
    EntryKind.REPEAT: QT_TRANSLATE_NOOP("entry kinds", "repeat"),
    EntryKind.TOLD: QT_TRANSLATE_NOOP("entry kinds", "who was sent was told"),
    EntryKind.PROMISED: QT_TRANSLATE_NOOP("entry kinds", "call-back promised"),
    EntryKind.RUNG_BACK: QT_TRANSLATE_NOOP("entry kinds", "rung back"),
    EntryKind.NOT_REACHED: QT_TRANSLATE_NOOP("entry kinds", "caller not reached"),
    EntryKind.RELEASED: QT_TRANSLATE_NOOP("entry kinds", "no call-back needed"),
    EntryKind.ARRIVAL_TOLD: QT_TRANSLATE_NOOP("entry kinds", "arrival told"),
    EntryKind.LABOUR: QT_TRANSLATE_NOOP("entry kinds", "minutes"),
    EntryKind.ORDER_PRINTED: QT_TRANSLATE_NOOP("entry kinds", "order printed"),
    EntryKind.ORDER_RETURNED: QT_TRANSLATE_NOOP("entry kinds", "sheet returned"),
    EntryKind.UNDONE: QT_TRANSLATE_NOOP("entry kinds", "undone"),
    EntryKind.NOT_APPLIED: QT_TRANSLATE_NOOP("entry kinds", "not applied"),
    EntryKind.SETTLED: QT_TRANSLATE_NOOP("entry kinds", "decided"),
    EntryKind.STRUCK: QT_TRANSLATE_NOOP("entry kinds", "struck through"),
    EntryKind.DUTY_ON: QT_TRANSLATE_NOOP("entry kinds", "on duty"),
    EntryKind.DUTY_OFF: QT_TRANSLATE_NOOP("entry kinds", "off duty"),
    EntryKind.DAY_SIGNED: QT_TRANSLATE_NOOP("entry kinds", "day signed"),
    EntryKind.CALL_NOTED: QT_TRANSLATE_NOOP("entry kinds", "other call"),
    EntryKind.MISSED_RUNG_BACK: QT_TRANSLATE_NOOP("entry kinds", "missed call rung back"),
    EntryKind.MISSED_NO_ANSWER: QT_TRANSLATE_NOOP("entry kinds", "missed call, no answer"),
    EntryKind.MISSED_DROPPED: QT_TRANSLATE_NOOP("entry kinds", "missed call not rung back"),
    EntryKind.RING_LINKED: QT_TRANSLATE_NOOP("entry kinds", "call linked"),
    EntryKind.IMPORTED: QT_TRANSLATE_NOOP("entry kinds", "imported"),
    EntryKind.RESTORED: QT_TRANSLATE_NOOP("entry kinds", "restored from a backup"),
    EntryKind.DIRECTORY: QT_TRANSLATE_NOOP("entry kinds", "directory changed"),
    EntryKind.ATTACHED: QT_TRANSLATE_NOOP("entry kinds", "attachment"),
}

THINGS: Mapping[str, str] = {
    "company": QT_TRANSLATE_NOOP("things", "company"),
    "desk": QT_TRANSLATE_NOOP("things", "desk"),
    "station": QT_TRANSLATE_NOOP("things", "station"),
    "team": QT_TRANSLATE_NOOP("things", "team"),
    "person": QT_TRANSLATE_NOOP("things", "person"),
    "team_member": QT_TRANSLATE_NOOP("things", "team member"),
    "shift": QT_TRANSLATE_NOOP("things", "shift"),
    "customer": QT_TRANSLATE_NOOP("things", "customer"),
    "site": QT_TRANSLATE_NOOP("things", "place"),
    "equipment": QT_TRANSLATE_NOOP("things", "equipment"),
    "contact": QT_TRANSLATE_NOOP("things", "contact"),
    "contact_phone": QT_TRANSLATE_NOOP("things", "phone number"),
    "category": QT_TRANSLATE_NOOP("things", "kind"),
    "contract": QT_TRANSLATE_NOOP("things", "contract"),
    "contract_cover": QT_TRANSLATE_NOOP("things", "what a contract covers"),
    "intake_form": QT_TRANSLATE_NOOP("things", "intake form"),
    "question": QT_TRANSLATE_NOOP("things", "question"),
    "request": QT_TRANSLATE_NOOP("things", "request"),
    "entry": QT_TRANSLATE_NOOP("things", "journal entry"),
    "call": QT_TRANSLATE_NOOP("things", "call"),
    "ring": QT_TRANSLATE_NOOP("things", "ring of the telephone"),
    "promise": QT_TRANSLATE_NOOP("things", "promise"),
    "work_order": QT_TRANSLATE_NOOP("things", "work order"),
    "labour": QT_TRANSLATE_NOOP("things", "minutes worked"),
    "day_review": QT_TRANSLATE_NOOP("things", "day review"),
    "draft": QT_TRANSLATE_NOOP("things", "unfinished call"),
    "attachment": QT_TRANSLATE_NOOP("things", "attachment"),
}

FIELDS: Mapping[str, str] = {
    "words": QT_TRANSLATE_NOOP("fields", "words"),
    "text": QT_TRANSLATE_NOOP("fields", "text"),
    "reason": QT_TRANSLATE_NOOP("fields", "reason"),
    "remark": QT_TRANSLATE_NOOP("fields", "remark"),
    "place": QT_TRANSLATE_NOOP("fields", "place"),
    "place_text": QT_TRANSLATE_NOOP("fields", "place"),
    "site_id": QT_TRANSLATE_NOOP("fields", "place"),
    "place_state": QT_TRANSLATE_NOOP("fields", "certainty of the place"),
    "equipment": QT_TRANSLATE_NOOP("fields", "equipment"),
    "equipment_id": QT_TRANSLATE_NOOP("fields", "equipment"),
    "caller": QT_TRANSLATE_NOOP("fields", "caller"),
    "caller_name": QT_TRANSLATE_NOOP("fields", "caller"),
    "contact_id": QT_TRANSLATE_NOOP("fields", "caller"),
    "caller_state": QT_TRANSLATE_NOOP("fields", "certainty of the caller"),
    "customer_id": QT_TRANSLATE_NOOP("fields", "customer"),
    "phone": QT_TRANSLATE_NOOP("fields", "phone"),
    "phone_id": QT_TRANSLATE_NOOP("fields", "phone"),
    "access_notes": QT_TRANSLATE_NOOP("fields", "access notes"),
    "private_notes": QT_TRANSLATE_NOOP("fields", "private notes"),
    "warning": QT_TRANSLATE_NOOP("fields", "warning"),
    "name": QT_TRANSLATE_NOOP("fields", "name"),
    "note": QT_TRANSLATE_NOOP("fields", "note"),
    "short_number": QT_TRANSLATE_NOOP("fields", "short number"),
    "key": QT_TRANSLATE_NOOP("fields", "key"),
    "maker": QT_TRANSLATE_NOOP("fields", "maker"),
    "model": QT_TRANSLATE_NOOP("fields", "model"),
    "category": QT_TRANSLATE_NOOP("fields", "kind"),
    "category_id": QT_TRANSLATE_NOOP("fields", "kind"),
    "priority": QT_TRANSLATE_NOOP("fields", "priority"),
    "is_danger": QT_TRANSLATE_NOOP("fields", "person in danger"),
    "answers": QT_TRANSLATE_NOOP("fields", "answers"),
    "occurred_at": QT_TRANSLATE_NOOP("fields", "time of the call"),
    "due_at": QT_TRANSLATE_NOOP("fields", "due"),
    "repeat_of_id": QT_TRANSLATE_NOOP("fields", "repeat of"),
    "joined_to_id": QT_TRANSLATE_NOOP("fields", "joined to"),
    "due": QT_TRANSLATE_NOOP("fields", "by when"),
    "eta_at": QT_TRANSLATE_NOOP("fields", "expected on site"),
    "status": QT_TRANSLATE_NOOP("fields", "status"),
    "line": QT_TRANSLATE_NOOP("fields", "line"),
    "team_id": QT_TRANSLATE_NOOP("fields", "team"),
    "assignee_id": QT_TRANSLATE_NOOP("fields", "person"),
    "pause_reason": QT_TRANSLATE_NOOP("fields", "pause reason"),
    "outcome": QT_TRANSLATE_NOOP("fields", "outcome"),
    "problem": QT_TRANSLATE_NOOP("fields", "problem"),
    "cause": QT_TRANSLATE_NOOP("fields", "cause"),
    "remedy": QT_TRANSLATE_NOOP("fields", "remedy"),
    "minutes": QT_TRANSLATE_NOOP("fields", "minutes"),
    "address": QT_TRANSLATE_NOOP("fields", "address"),
    "area": QT_TRANSLATE_NOOP("fields", "town or district"),
    "street": QT_TRANSLATE_NOOP("fields", "street"),
    "house": QT_TRANSLATE_NOOP("fields", "house"),
    "block": QT_TRANSLATE_NOOP("fields", "block of the house"),
    "entrance": QT_TRANSLATE_NOOP("fields", "entrance"),
    "flat": QT_TRANSLATE_NOOP("fields", "flat"),
    "customer": QT_TRANSLATE_NOOP("fields", "customer"),
    "contact": QT_TRANSLATE_NOOP("fields", "contact"),
    "phones": QT_TRANSLATE_NOOP("fields", "phones"),
    "role": QT_TRANSLATE_NOOP("fields", "role"),
    "team": QT_TRANSLATE_NOOP("fields", "team"),
    "login": QT_TRANSLATE_NOOP("fields", "login"),
    "external_ref": QT_TRANSLATE_NOOP("fields", "number in the other system"),
    "time": QT_TRANSLATE_NOOP("fields", "clock time of the call"),
    "assignee": QT_TRANSLATE_NOOP("fields", "who does it"),
    "closed_at": QT_TRANSLATE_NOOP("fields", "done"),
    "closed_time": QT_TRANSLATE_NOOP("fields", "clock time when done"),
    "resolution": QT_TRANSLATE_NOOP("fields", "what was done"),
    "updated_at": QT_TRANSLATE_NOOP("fields", "last change"),
    "pin": QT_TRANSLATE_NOOP("fields", "PIN"),
    "zone": QT_TRANSLATE_NOOP("fields", "time zone"),
}


def status(code: str, language: Language) -> str:
    """Return the word for a status."""
    return _word("statuses", STATUSES, code, language)


def standing(line: RequestLine, language: Language) -> str:
    """Return how a request stands: the word for its status, or which one it was joined to as the same call."""
    if line.joined_to is not None:
        return language.say("statuses", _JOINED_TO, number=line.joined_to)
    return status(line.status, language)


def act(code: str, language: Language) -> str:
    """Return what F6 offers, as the label of a key or a line in a list."""
    return _word("acts", ACTS, code, language)


def role(code: str, language: Language) -> str:
    """Return the word for what a person is at the desk."""
    return _word("roles", ROLES, code, language)


def priority(code: str, language: Language) -> str:
    """Return the word for how pressing a request is."""
    return _word("priorities", PRIORITIES, code, language)


def place_state(code: str, language: Language) -> str:
    """Return how far a place can be relied on."""
    return _word("place states", PLACE_STATES, code, language)


def caller_state(code: str, language: Language) -> str:
    """Return how far a caller can be relied on."""
    return _word("caller states", CALLER_STATES, code, language)


def outcome(code: str, language: Language) -> str:
    """Return how a visit ended."""
    return _word("outcomes", OUTCOMES, code, language)


def pause_reason(code: str, language: Language) -> str:
    """Return what a paused request waits for; a reason in somebody's own words stays as it is."""
    return language.say("pause reasons", PAUSE_REASONS[code]) if code in PAUSE_REASONS else code


def call_kind(code: str, language: Language) -> str:
    """Return what became of a call."""
    return _word("calls", CALL_KINDS, code, language)


def exception(code: str, language: Language) -> str:
    """Return why a request stands out in the review of a day."""
    return _word("exceptions", EXCEPTIONS, code, language)


def entry_kind(code: str, language: Language) -> str:
    """Return in a word or two what an entry says; the whole sentence: `entries.sentence`."""
    return _word("entry kinds", ENTRY_KINDS, code, language)


def thing(code: str, language: Language) -> str:
    """Return the word for a kind of row: a table's name."""
    return _word("things", THINGS, code, language)


def field(code: str, language: Language) -> str:
    """Return the word for a field of a form or a column of a request."""
    return _word("fields", FIELDS, code, language)


def _word(context: str, words: Mapping[str, str], code: str, language: Language) -> str:
    return language.say(context, words[code]) if code in words else code.replace("_", " ")
