"""What travels between the layers: frozen, plain, made for the reader. No row leaves storage."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.codes import CallKind
from desktop.domain.contracts import NOTHING_AGREED, ContractsHere
from desktop.domain.forms import Form
from desktop.domain.promises import Promise, PromiseKind
from desktop.domain.rings import NONE_MISSED, MissedCall, MissedCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLine:
    """One request as a line of the day page shows it.

    labels, is_danger_kind -- the category's: by language; whether it means a person in danger by itself
    struck -- {words|place|caller|phone: the text before its correction}
    place_state -- owed, unconfirmed, confirmed
    is_late_entry -- it happened on an earlier desk day than it was recorded
    callers -- how many calls it has (1 = nobody joined)
    joined_to -- the number of the request that it is the same call as, None if it stands by itself
    """

    id: UUID
    number: str
    status: str
    line: int | None
    team: str | None
    person: str | None
    person_id: UUID | None
    priority: str
    is_danger: bool
    labels: Mapping[str, str]
    category: str | None
    place: str
    place_state: str
    equipment: str | None
    caller: str | None
    caller_state: str
    phone: str | None
    words: str
    occurred_at: datetime
    recorded_at: datetime
    due_at: datetime | None
    eta_at: datetime | None
    accepted_at: datetime | None
    resolved_at: datetime | None
    closed_at: datetime | None
    outcome: str | None
    station: str
    joined_to: str | None = None
    is_late_entry: bool = False
    is_danger_kind: bool = False
    callers: int = 1
    struck: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRecord:
    """One line of the journal. names -- what the ids in data stand for; struck -- an undo took it back.

    number -- of the request that it belongs to, where it is shown on the card of the one that was joined to
    form -- the version of the questions that it is about, where it names one
    """

    id: UUID
    request_id: UUID | None
    kind: str
    occurred_at: datetime
    recorded_at: datetime
    author: str
    station: str
    text: str
    data: Mapping[str, Any]
    names: Mapping[str, str] = field(default_factory=dict)
    struck: bool = False
    number: str = ""
    form: Form | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrderRecord:
    """A sheet that was printed."""

    id: UUID
    request_id: UUID
    number: str
    person: str | None
    copy: int
    issued_at: datetime
    returned_at: datetime | None
    is_out_of_date: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestCard:
    """Everything the card of one request shows.

    history -- earlier requests at the same equipment, or place; last_entry -- what the reader has seen (RequestChanged)
    joined_requests, joined_entries -- what was joined to it as the same call, and what was written down there
    joined_ring_backs -- by when the callers of those are owed a call, joined_callers -- who else rang; both by request
    same_calls -- what may be the same call; to_tell -- who was sent does not know yet that it was joined to another
    repeat_of -- what was done when the same trouble came back with this one; repeats -- what it came back as
    is_pinned -- somebody keeps it on this station; attached -- how many attachments it has
    contracts -- what is agreed about its place; promises -- what its caller was promised, by when it is due
    """

    line: RequestLine
    entries: tuple[EntryRecord, ...]
    form: Form
    form_id: UUID | None
    answers: Mapping[str, Any]
    category_id: UUID | None
    codes: Mapping[str, Any]
    checklist: Mapping[str, Any]
    customer: str | None
    site_id: UUID | None
    equipment_id: UUID | None
    equipment_model: str
    contact_id: UUID | None
    access_notes: str
    site_access_notes: str
    warning: str
    team_id: UUID | None
    before_pause: str | None
    pause_reason: str | None
    problem: str | None
    cause: str | None
    remedy: str | None
    minutes: int
    norm_minutes: int | None
    joined: tuple["JoinedCall", ...]
    orders: tuple[WorkOrderRecord, ...]
    history: tuple[RequestLine, ...]
    ring_back_at: datetime | None
    last_entry: UUID
    joined_to_id: UUID | None = None
    joined_requests: tuple[RequestLine, ...] = ()
    joined_entries: tuple[EntryRecord, ...] = ()
    joined_ring_backs: Mapping[UUID, datetime] = field(default_factory=dict)
    joined_callers: Mapping[UUID, Sequence["JoinedCall"]] = field(default_factory=dict)
    same_calls: tuple["SameCall", ...] = ()
    to_tell: bool = False
    repeat_of: RequestLine | None = None
    repeats: tuple[RequestLine, ...] = ()
    is_pinned: bool = False
    attached: int = 0
    contracts: ContractsHere = NOTHING_AGREED
    promises: tuple[Promise, ...] = ()

    @property
    def journal(self) -> tuple[EntryRecord, ...]:
        """Its entries with those of what was joined to it as the same call, in the order of recording."""
        return tuple(sorted((*self.entries, *self.joined_entries), key=lambda entry: (entry.recorded_at, entry.id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedCall:
    """A caller who was added to a request. ring_back_at -- by when he is owed a call, by the promise *promise_id*."""

    id: UUID
    caller: str | None
    phone: str | None
    words: str
    occurred_at: datetime
    ring_back_at: datetime | None = None
    promise_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Something that fits what is typed. kind -- site, equipment, contact, customer; exact -- a clear winner may be it.

    shares, called_at -- how many have this number, and when this one called from it last, where several do
    note -- what tells it from others (customer, phone); site_id -- where it is; place -- where a contact calls from
    is_near -- it is spelt otherwise: misspelt, or in other letters
    """

    kind: str
    id: UUID
    title: str
    note: str = ""
    site_id: UUID | None = None
    phone_id: UUID | None = None
    exact: bool = False
    is_near: bool = False
    place: str = ""
    shares: int = 1
    called_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFacts:
    """What is known of a place when it is chosen."""

    site_id: UUID
    path: str
    customer: str | None
    access_notes: str
    private_notes: str
    warning: str
    contacts: tuple[Candidate, ...]
    equipment: tuple[Candidate, ...]
    open_here: tuple[RequestLine, ...]
    history: tuple[RequestLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the staff."""

    id: UUID
    name: str
    role: str
    phone: str = ""
    login: str | None = None
    has_pin: bool = False
    note: str = ""
    teams: tuple[str, ...] = ()
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team and its people."""

    id: UUID
    name: str
    line: int
    phone: str
    is_contractor: bool
    members: tuple[Person, ...] = ()
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A kind of trouble with its form and where it goes."""

    id: UUID
    key: str
    labels: Mapping[str, str]
    type_group: str
    priority: str
    due_minutes: Mapping[str, int | None]
    norm_minutes: int | None
    form_id: UUID | None
    form: Form
    line: int
    team_id: UUID | None
    team: str | None
    codes: Mapping[str, Any]
    checklist: Mapping[str, Any]
    patterns: Mapping[str, Any]
    is_danger: bool
    is_retired: bool = False
    look_back_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFacts:
    """The desk, its company, this station."""

    company_id: UUID
    company: str
    country: str
    currency: str
    language: str
    kind: str
    desk_id: UUID
    desk: str
    zone: str
    phone: str
    day_starts_minute: int
    ring_back_minutes: int
    danger_ring_back_minutes: int
    unaccepted_minutes: int
    missed_call_minutes: int
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A half-typed call as it was left. kind -- line, form, note."""

    id: UUID
    kind: str
    body: Mapping[str, Any]
    is_parked: bool
    began_at: datetime
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseOwed:
    """What is still owed about a request. kind -- of PromiseKind; said -- in whose own words it was promised, if any.

    attempts -- how often the caller was rung since and did not answer
    caller, phone -- whom it is owed to, where he joined what another had rung about; else the request's caller
    """

    promise_id: UUID
    request: RequestLine
    due_at: datetime
    kind: str = PromiseKind.RING_BACK
    made_at: datetime | None = None
    said: str = ""
    attempts: int = 0
    caller: str | None = None
    phone: str | None = None
    is_of_another: bool = False

    @property
    def is_ring_back(self) -> bool:
        """Whether the caller was promised a call."""
        return self.kind == PromiseKind.RING_BACK

    @property
    def is_arrival(self) -> bool:
        """Whether the caller was told when somebody would be there."""
        return self.kind == PromiseKind.ARRIVE

    @property
    def is_word(self) -> bool:
        """Whether it is owed to the one who was sent: his request was joined."""
        return self.kind == PromiseKind.TELL


@dataclass(frozen=True, slots=True, kw_only=True)
class SameCall:
    """Two requests of two desks that may be one call.

    kept -- the one that stays if they are, joined -- the other; kept_by, joined_by -- who wrote each down
    """

    kept: RequestLine
    joined: RequestLine
    kept_by: str = ""
    joined_by: str = ""

    def other_than(self, request_id: UUID) -> tuple[RequestLine, str]:
        """Return the other one, as whoever looks at *request_id* sees it, and who wrote it down."""
        is_kept = request_id == self.kept.id
        return (self.joined, self.joined_by) if is_kept else (self.kept, self.kept_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What must not be forgotten: the NOW band and F11. Each list the most pressing first.

    danger -- people at risk, not released; overdue; unaccepted -- nobody said yes in time;
    carried_over -- open from earlier days
    promises -- what is owed: calls to callers, word to who was sent; an arrival once its time has passed
    same_calls -- two desks may have written down one call; missed -- calls that nobody answered
    """

    danger: tuple[RequestLine, ...]
    overdue: tuple[RequestLine, ...]
    unaccepted: tuple[RequestLine, ...]
    carried_over: tuple[RequestLine, ...]
    promises: tuple[PromiseOwed, ...]
    open_count: int
    same_calls: tuple[SameCall, ...] = ()
    missed: tuple[MissedCall, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed a day, when, over how many entries."""

    author: str
    signed_at: datetime
    entry_count: int
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherCall:
    """A call that made no request. caller -- his name, else his number; request -- the number of what it was about."""

    id: UUID
    kind: str
    caller: str | None
    text: str
    occurred_at: datetime
    recorded_at: datetime
    author: str
    request: str | None
    request_id: UUID | None = None
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReview:
    """A day as the supervisor reads it.

    exceptions -- (why code, request): danger, late, late_entry, reopened, cancelled, corrected, place_owed,
                  answers_owed, open_overdue, no_person; one request may stand under several
    addenda -- entries recorded after the signature
    missed -- its missed calls, missed_minutes -- within how many, from the call, one is rung back in time
    """

    day: date
    lines: tuple[RequestLine, ...]
    calls: tuple[OtherCall, ...]
    totals: Mapping[str, int]
    exceptions: tuple[tuple[str, RequestLine], ...]
    signature: Signature | None
    addenda: tuple[EntryRecord, ...]
    entry_count: int
    missed: MissedCounts = NONE_MISSED
    missed_minutes: int = 10

    @property
    def complaints(self) -> tuple[OtherCall, ...]:
        """The calls that stand out whatever became of them."""
        return tuple(call for call in self.calls if call.kind == CallKind.COMPLAINT)

    @property
    def call_counts(self) -> Mapping[str, int]:
        """How many calls of each kind made no request."""
        return Counter(call.kind for call in self.calls)
