"""What the quick hand keeps in mind: a request under way, a day not signed yet, the next id."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from uuid import UUID

from desktop.domain.ids import new_id
from desktop.domain.number import written
from desktop.domain.promises import Promise, PromiseKind, counted
from desktop.exchange.demo_hands import Place
from desktop.storage.filling import Values, as_json
from desktop.storage.tables import ContactRow, EquipmentRow, SiteRow
from desktop.storage.types import instant

_NOBODY = UUID(int=0)

COLUMNS = {
    "customer": ("id", "name", "note"),
    "site": (
        "id", "parent_id", "customer_id", "name", "path", "kind", "zone", "access_notes", "private_notes", "warning",
    ),
    "contact": ("id", "customer_id", "site_id", "name", "note"),
    "contact_phone": ("id", "contact_id", "typed", "e164", "digits"),
    "equipment": ("id", "site_id", "short_number", "name", "maker", "model", "note"),
    "shift": ("id", "person_id", "station", "began_at", "ended_at"),
    "request": (
        "id", "station", "year", "serial", "status", "before_pause", "pause_reason", "line", "team_id", "assignee_id",
        "priority", "is_danger", "category_id", "form_id", "answers", "customer_id", "contact_id", "phone_id",
        "caller_state", "site_id", "equipment_id", "place_text", "place_state", "words", "access_notes", "occurred_at",
        "recorded_at", "due_at", "eta_at", "accepted_at", "resolved_at", "closed_at", "outcome", "problem", "cause",
        "remedy",
    ),
    "entry": ("id", "request_id", "kind", "occurred_at", "recorded_at", "author_id", "station", "data", "text"),
    "call": (
        "id", "request_id", "kind", "contact_id", "phone_id", "site_id", "place_text", "entry_id", "occurred_at",
        "recorded_at",
    ),
    "promise": ("id", "request_id", "contact_id", "kind", "due_at", "made_at", "kept_at", "dropped_at"),
    "work_order": (
        "id", "request_id", "person_id", "copy", "issued_at", "returned_at", "template", "pdf", "state",
    ),
    "labour": ("id", "request_id", "person_id", "minutes", "recorded_at"),
    "day_review": ("id", "day", "station", "signed_by_id", "signed_at", "entry_ids", "totals", "remark"),
}  # fmt: skip
"""The columns that are written, by table; what is not named has no value, or that of a new row."""
_ENDED = frozenset({"resolved", "closed", "cancelled"})


def ref_of(row_id: str) -> bytes:
    """Return an id as a file keeps it."""
    return bytes.fromhex(row_id.replace("-", ""))


ref_of_few = lru_cache(maxsize=2_000)(ref_of)
"""The same for people, teams and kinds of trouble, who come again and again."""


class Ids:
    """Ids in the order in which they are given out, alike but for the last twelve digits: those are a number here."""

    def __init__(self) -> None:
        first = new_id()
        self._text, self._ref = str(first)[:24], first.bytes[:10]
        self._last = 0

    def next(self) -> int:
        """Return the number of an id that nobody has."""
        self._last += 1
        return self._last

    def text(self, number: int) -> str:
        """Return id *number* as it is written."""
        return f"{self._text}{number:012x}"

    def ref(self, number: int) -> bytes:
        """Return id *number* as a file keeps it."""
        return self._ref + number.to_bytes(6, "big")

    def number(self, row_id: str) -> int:
        """Return which one *row_id* is."""
        return int(row_id[24:], 16)


def plain_json(value: str | int | None) -> str:
    """Return a code, an id, a number or nothing as JSON: none of them has a sign that must be escaped."""
    if value is None:
        return "null"
    return f'"{value}"' if isinstance(value, str) else str(value)


def ended(promises: list[list[Any]], now: int) -> dict[str, int]:
    """Return what storage.queries.promises.promise_totals counts of them. now -- microseconds"""
    at = [[None if one is None else instant(one) for one in promise[2:6]] for promise in promises]
    found = [
        Promise(id=_NOBODY, kind=promise[6], due_at=due, made_at=made, kept_at=kept, dropped_at=dropped)
        for promise, (due, made, kept, dropped) in zip(promises, at, strict=True)
        if due is not None and made is not None
    ]
    return {f"promises_{state}": count for state, count in counted(found, instant(now)).items()}


@dataclass(slots=True)
class Shift:
    """Who sits at the desk now."""

    ref: bytes
    person: str
    began_at: int


@dataclass(slots=True, kw_only=True, eq=False)
class Made:
    """A request as it stands now: the columns of its row, ids as text, times in microseconds; and what hangs on it.

    promises -- id, ref, due, made, kept, dropped, kind, whom; orders -- ref, person, copy, issued, returned
    """

    id: str
    station: str
    year: int
    serial: int
    status: str = "new"
    before_pause: str | None = None
    pause_reason: str | None = None
    line: int
    team_id: str | None = None
    assignee_id: str | None = None
    priority: str
    is_danger: bool
    category_id: str
    form_id: str | None
    answers: dict[str, Any]
    customer_id: str | None = None
    contact_id: str | None
    phone_id: str | None
    caller_state: str
    site_id: str | None = None
    equipment_id: str | None = None
    place_text: str = ""
    place_state: str = "owed"
    words: str
    occurred_at: int
    recorded_at: int
    due_at: int | None
    eta_at: int | None = None
    accepted_at: int | None = None
    resolved_at: int | None = None
    closed_at: int | None = None
    outcome: str | None = None
    problem: str | None = None
    cause: str | None = None
    remedy: str | None = None
    ref: bytes
    place: Place | None = None
    contact_name: str = ""
    former_number: None = None
    external_ref: None = None
    promises: list[list[Any]] = field(default_factory=list)
    orders: list[list[Any]] = field(default_factory=list)

    def stands_at(self, place: Place) -> None:
        """Let it be there."""
        self.place = place
        self.site_id, self.equipment_id, self.customer_id = place.site, place.equipment, place.customer

    def change(self, **columns: Any) -> str:
        """Set *columns* and return what an entry's data keep of it: see workflow.acting.Acting.change."""
        was = now = ""
        for name, value in columns.items():
            old = getattr(self, name)
            if old != value:
                was += f',"{name}":{plain_json(old)}'
                now += f',"{name}":"{value}"' if type(value) is str else f',"{name}":{plain_json(value)}'
                setattr(self, name, value)
        return f'"was":{{{was[1:]}}},"now":{{{now[1:]}}}'

    def whom(self) -> str:
        """Return whom an act is about, to be added to its data."""
        return f',"person_id":"{self.assignee_id}"' if self.assignee_id else ""

    def facts(self, *, is_late: bool) -> str:
        """Return what the first entry's data say."""
        facts = [f'"number":"{written(self.station, self.year, self.serial)}","priority":"{self.priority}"']
        for name in ("site_id", "equipment_id", "contact_id", "category_id", "form_id"):
            value = getattr(self, name)
            if value is not None:
                facts.append(f'"{name}":"{value}"')
        if self.is_danger:
            facts.append('"danger":true')
        if is_late:
            facts.append('"late":true')
        codes = {key: value for key, value in self.answers.items() if not isinstance(value, str)}
        if codes:
            facts.append(f'"answers":{as_json(codes)}')
        return ",".join(facts)

    def owed(self, *kinds: str) -> list[list[Any]]:
        """Return the promises of these kinds that are neither kept nor dropped, kind by kind."""
        still = [promise for promise in self.promises if promise[4] is None and promise[5] is None]
        return [promise for kind in kinds for promise in still if promise[6] == kind]

    def keep_ring_backs(self, kept_at: int) -> list[str]:
        """Keep the calls owed to the request's own caller, and return their ids: see workflow.owing.keep_ring_backs."""
        his = [promise for promise in self.owed(PromiseKind.RING_BACK) if promise[7] in (self.contact_id, None)]
        for promise in his:
            promise[4] = kept_at
        return [promise[0] for promise in his]

    def settle_promises(self, *kinds: str, kept_at: int | None = None, dropped_at: int | None = None) -> list[str]:
        """Keep or drop what is owed of these kinds; return which."""
        if not self.promises:
            return []
        owed = self.owed(*kinds)
        for promise in owed:
            promise[4:6] = kept_at, dropped_at
        return [promise[0] for promise in owed]

    def related(self, kind: type[Any], column: str, row_id: str | None) -> str:
        """Return a column of the row that a reference of this request refers to, as the search index asks for it."""
        if row_id is None or (self.place is None and kind is not ContactRow):
            return ""
        if kind is ContactRow:
            return self.contact_name
        assert self.place is not None
        if kind is SiteRow:
            return self.place.path
        assert kind is EquipmentRow
        return self.place.short_number if column == "short_number" else self.place.equipment_name

    def values(self) -> Values:
        """Return the row, in the order of its columns."""
        return (
            self.ref, self.station, self.year, self.serial, self.status, self.before_pause, self.pause_reason,
            self.line, _few(self.team_id), _few(self.assignee_id), self.priority, int(self.is_danger),
            ref_of_few(self.category_id), _few(self.form_id), as_json(self.answers), _ref(self.customer_id),
            _ref(self.contact_id), _ref(self.phone_id), self.caller_state, _ref(self.site_id),
            _ref(self.equipment_id), self.place_text, self.place_state, self.words, "", self.occurred_at,
            self.recorded_at, self.due_at, self.eta_at, self.accepted_at, self.resolved_at, self.closed_at,
            self.outcome, self.problem, self.cause, self.remedy,
        )  # fmt: skip


def _few(row_id: str | None) -> bytes | None:
    return None if row_id is None else ref_of_few(row_id)


def _ref(row_id: str | None) -> bytes | None:
    return None if row_id is None else ref_of(row_id)


@dataclass(slots=True)
class Day:
    """A day of the desk until it is signed. first, after -- its bounds; entries -- numbers of ids, in order."""

    first: int
    after: int
    year: int
    entries: list[int] = field(default_factory=list)
    requests: list[Made] = field(default_factory=list)
    joined: int = 0
    other_calls: int = 0
    orders: int = 0

    def totals(self) -> dict[str, int]:
        """Return what storage.queries.days.day_totals counts, as the requests stand now."""
        ended = sum(request.status in _ENDED for request in self.requests)
        late = sum(
            request.resolved_at is not None and request.due_at is not None and request.resolved_at > request.due_at
            for request in self.requests
        )
        return {
            "requests": len(self.requests), "ended": ended, "open": len(self.requests) - ended, "late": late,
            "danger": sum(request.is_danger for request in self.requests), "joined": self.joined,
            "other_calls": self.other_calls, "orders": self.orders,
        }  # fmt: skip
