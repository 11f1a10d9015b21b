"""What happens to a demo company, planned before anything is written: calls, their times and their courses.

Figures: domain.md, "Volumes". They contradict each other in one place: trapped people are 25 % of a lift desk's
calls, but 0.5-1.3 % of the lifts a month (of 300 lifts: 2 to 4, not 27). The mix is followed. Breakdowns are what
is no question, complaint or other call: 4 a lift-year are 90 % of the calls.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.domain import codes
from desktop.exchange.demo_chance import dealt, log_normal, quotas, swing

MIX = {
    "lift_trapped": 25, "lift_stopped": 40, "lift_doors_noise": 15, "lift_light_intercom": 5, "lift_false": 5,
    "status_question": 5, "complaint": 2, "other": 3,
}  # fmt: skip
BREAKDOWNS = ("lift_trapped", "lift_stopped", "lift_doors_noise", "lift_light_intercom", "lift_false")
REPAIRS = ("lift_stopped", "lift_doors_noise", "lift_light_intercom")
_REPEATING = ("lift_trapped", *REPAIRS)
NO_REQUEST = ("status_question", "complaint")
_NO_REQUEST = frozenset(code.value for code in codes.NO_REQUEST)
BREAKDOWNS_A_YEAR = 4
CAUSES = {"external": 33, "human": 30, "doors": 13, "control": 11, "other": 13}
DAY_FACTORS = (1.15, 1.03, 1.03, 1.03, 1.0, 0.90, 0.86)
HOURS = (
    1.5, 1.0, 0.8, 0.7, 0.7, 1.2, 3.8, 6.8, 7.2, 6.3, 6.0, 6.1, 4.3, 3.6, 3.4, 3.6, 4.0, 4.8, 7.6, 7.4, 6.6, 5.6, 4.2,
    2.8,
)  # fmt: skip
CALLERS = {"known": 60, "returning": 15, "withheld": 5, "stranger": 20}
_AMBIGUOUS, _REASSIGNED, _THERE_AND_BACK, _REOPENED = 0.06, 0.12, 0.03, 0.05
_REPEATED, _NO_FAULT, _CANCELLED, _PARTS, _JOINED = 0.12, 0.08, 0.03, 0.10, 0.08
_LONGEST_COURSE = timedelta(days=2, hours=12)  # what was dealt is seen to its end before the last day is over
_LAST_HOUR = (time(23, 25), time(23, 46), time(23, 53))


@dataclass(slots=True, kw_only=True)
class PlannedCall:
    """One call and what becomes of it. at -- when the phone rings, UTC.

    caller -- known, returning, withheld, stranger; repeats -- the place in the plan of the request it repeats
    moves  -- how often the team changes: 0, 1, 2 = there and back
    intake_s, accept_s, arrive_min, work_min -- how long each step takes; parts_days -- waiting for parts
    localised_min -- from the call until a leak is shut off; is_repeat -- a town's call that repeats some earlier one
    storm -- after how many seconds each of the others rings whom the same outage hits
    """

    at: datetime
    kind: str
    caller: str = "known"
    is_ambiguous: bool = False
    repeats: int | None = None
    moves: int = 0
    is_reopened: bool = False
    is_no_fault: bool = False
    is_cancelled: bool = False
    is_joined: bool = False
    parts_days: float = 0
    cause: str = "other"
    intake_s: float = 52
    accept_s: float = 60
    arrive_min: float = 40
    work_min: float = 90
    localised_min: float = 0
    is_repeat: bool = False
    storm: tuple[int, ...] = ()
    marks: set[str] = field(default_factory=set)

    @property
    def at_s(self) -> int:
        """When the phone rings, in seconds since the epoch."""
        return round(self.at.timestamp())

    @property
    def is_request(self) -> bool:
        """Whether the call makes a request."""
        return self.kind not in _NO_REQUEST


def plan_calls(lifts: int, days: int, until: date, zone: ZoneInfo, rng: Random) -> list[PlannedCall]:
    """Return the calls of *days* days ending with *until*, in the order in which the phone rings."""
    breakdowns = lifts * BREAKDOWNS_A_YEAR * days / 365
    share = sum(MIX[kind] for kind in BREAKDOWNS) / sum(MIX.values())
    total = max(len(_LAST_HOUR), round(breakdowns / share))
    times = _times(total, days, until, zone, rng)
    calls = [PlannedCall(at=at, kind=kind) for at, kind in zip(times, dealt(total, MIX, rng), strict=True)]
    _make_lively(calls, until, zone)
    requests = [call for call in calls if call.is_request]
    _deal_courses(requests, rng)
    _deal_durations(calls, rng)
    _deal_repeats(calls, rng)
    return calls


def _times(total: int, days: int, until: date, zone: ZoneInfo, rng: Random) -> list[datetime]:
    """Return when the phone rings: days by weekday and luck, hours by their weights, both as quotas."""
    dates = [until - timedelta(days=days - 1 - i) for i in range(days)]
    a_day = quotas(total, [DAY_FACTORS[day.weekday()] * swing(0.12, rng) for day in dates])
    hours = [hour for hour, count in enumerate(quotas(total, HOURS)) for _ in range(count)]
    slots = [day for day, count in zip(dates, a_day, strict=True) for _ in range(count)]
    late, earlier = hours[-len(_LAST_HOUR) :], hours[: -len(_LAST_HOUR)]
    rng.shuffle(earlier)
    local = [
        datetime.combine(day, time(hour, rng.randrange(60), rng.randrange(60)), zone)
        for day, hour in zip(slots, earlier + late, strict=True)
    ]
    return sorted(one.astimezone(UTC) for one in local)


def _make_lively(calls: list[PlannedCall], until: date, zone: ZoneInfo) -> None:
    """Let the last hour leave people in a lift, a lift just stopped, and older ones that wait for parts."""
    last = calls[-len(_LAST_HOUR) :]
    for call, clock in zip(last, _LAST_HOUR, strict=True):
        call.at = datetime.combine(until, clock, zone).astimezone(UTC)
        call.marks.add("stays_open")
    for call, kind in zip(last, ("lift_stopped", "lift_trapped", "lift_stopped"), strict=True):
        _swap_kind(calls[: -len(last)], call, kind)
    overdue = [
        call
        for call in calls[: -len(last)]
        if call.kind == "lift_stopped" and timedelta(hours=26) < last[0].at - call.at < timedelta(days=4)
    ]
    for call in overdue[:3]:
        call.marks.add("waits")
        call.parts_days = 5


def _swap_kind(others: list[PlannedCall], call: PlannedCall, kind: str) -> None:
    for other in others:
        if call.kind != kind and other.kind == kind and not other.marks:
            call.kind, other.kind = other.kind, call.kind


def _deal_courses(requests: list[PlannedCall], rng: Random) -> None:
    total = len(requests)
    for call, caller in zip(requests, dealt(total, CALLERS, rng), strict=True):
        call.caller = caller
    for call in (one for one in requests if one.marks and one.caller == "withheld"):
        _with_number(call, requests)
    repairs = [call for call in requests if call.kind in REPAIRS]
    free = [call for call in repairs if not call.marks and call.kind != "lift_light_intercom"]
    free = [call for call in free if call.at < requests[-1].at - _LONGEST_COURSE] or free
    rng.shuffle(free)

    def deal(share: float, of: int, do: Callable[[PlannedCall], None], given: int = 0) -> None:
        for _ in range(min(max(round(share * of) - given, 0), len(free))):
            do(free.pop())

    waiting = sum("waits" in call.marks for call in repairs)
    deal(_PARTS, len(repairs), lambda call: setattr(call, "parts_days", rng.uniform(1, 5)), waiting)
    deal(_THERE_AND_BACK, total, lambda call: setattr(call, "moves", 2))
    deal(_REASSIGNED - _THERE_AND_BACK, total, lambda call: setattr(call, "moves", 1))
    deal(_NO_FAULT, total, lambda call: setattr(call, "is_no_fault", True))
    deal(_CANCELLED, total, lambda call: setattr(call, "is_cancelled", True))
    deal(_REOPENED, total, lambda call: setattr(call, "is_reopened", True))
    deal(_JOINED, total, lambda call: setattr(call, "is_joined", True))
    found_out = [call for call in requests if call.kind in BREAKDOWNS and not (call.marks or call.is_cancelled)]
    for call, cause in zip(found_out, dealt(len(found_out), CAUSES, rng), strict=True):
        call.cause = cause
    places = [call for call in requests if call.kind in BREAKDOWNS and not call.marks]
    for call in rng.sample(places, min(round(_AMBIGUOUS * total), len(places))):
        call.is_ambiguous = True


def _with_number(call: PlannedCall, requests: list[PlannedCall]) -> None:
    """Let somebody else withhold his number: whoever waits at the end is to be rung back."""
    other = next((one for one in requests if not one.marks and one.caller == "known"), call)
    call.caller, other.caller = other.caller, call.caller


def _deal_durations(calls: list[PlannedCall], rng: Random) -> None:
    def deal(name: str, to: Iterable[PlannedCall], median: float, sigma: float) -> None:
        some = list(to)
        for call, value in zip(some, log_normal(len(some), median, sigma, rng), strict=True):
            setattr(call, name, value)

    trapped = [call for call in calls if call.kind == "lift_trapped"]
    others = [call for call in calls if call.kind != "lift_trapped"]
    deal("intake_s", calls, 52, 0.5)
    deal("accept_s", calls, 60, 0.7)
    deal("arrive_min", trapped, 9.4, 0.45)
    deal("work_min", trapped, 4.5, 0.6)
    deal("arrive_min", others, 40, 0.6)
    deal("work_min", others, 90, 1.1)
    for call in calls:
        if "stays_open" in call.marks:
            call.arrive_min = max(call.arrive_min, 40)


def _deal_repeats(calls: list[PlannedCall], rng: Random) -> None:
    """Let the share of requests that comes again be at the lift and of the group of an earlier one."""
    wanted = round(_REPEATED * sum(call.is_request for call in calls))
    firsts: dict[str, list[int]] = {}
    for i, call in enumerate(calls):
        if call.kind in _REPEATING and not (call.marks or call.parts_days or call.is_ambiguous):
            firsts.setdefault(_group(call.kind), []).append(i)
    later = [i for i, call in enumerate(calls) if call.kind in _REPEATING and not call.is_ambiguous]
    rng.shuffle(later)
    repeated: set[int] = set()
    for i in later:
        earlier = firsts.get(_group(calls[i].kind), [])
        last = bisect_left(earlier, calls[i].at - timedelta(days=1), key=lambda j: calls[j].at)
        first = earlier[rng.randrange(last)] if last else None
        if wanted and first is not None and calls[first].repeats is None and i not in repeated:
            calls[i].repeats = first
            repeated.add(first)
            wanted -= 1


def _group(kind: str) -> str:
    return "lift_fault" if kind in REPAIRS else kind
