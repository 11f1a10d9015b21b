"""What happens to a demo town, planned some days at a time, so that ten years need no more memory than one week.

Figures: domain.md, "Volumes". Heating is 18 % of the calls in the mean of a year and 30 % in its five cold months.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.exchange.demo_chance import dealt, log_normal, quotas, swing
from desktop.exchange.demo_plan import CALLERS, DAY_FACTORS, PlannedCall

MIX = {
    "leak": 24, "no_water": 12, "heating": 18, "drainage": 10, "electricity": 10, "lift_stopped": 5, "lift_trapped": 1,
    "entrance_door": 5, "cleaning_roof": 5, "status_question": 7, "other_organisation": 3,
}  # fmt: skip
HOURS = (
    1.0, 0.7, 0.5, 0.4, 0.4, 0.8, 2.5, 5.0, 8.5, 8.5, 7.5, 6.5, 5.5, 5.2, 5.0, 4.9, 5.0, 5.6, 6.5, 6.2, 5.0, 4.0, 3.0,
    1.8,
)  # fmt: skip
HEATING = {1: 30, 2: 30, 3: 30, 4: 18, 5: 6, 6: 6, 7: 6, 8: 6, 9: 6, 10: 18, 11: 30, 12: 30}
"""Percent of the calls, by month: 18 in the mean of the year."""
NO_REQUEST = ("status_question", "other_organisation")
REPEATING = ("leak", "no_water", "heating", "drainage", "electricity", "entrance_door", "cleaning_roof")
STORMS = ("no_water", "electricity", "heating")
JOINING = 0.06
"""How many of the dwellings that an outage hits ring the desk."""
_NO_REQUEST_SHARE = sum(MIX[kind] for kind in NO_REQUEST) / sum(MIX.values())
_AMBIGUOUS, _REASSIGNED, _THERE_AND_BACK, _REOPENED = 0.06, 0.12, 0.03, 0.05
_REPEATED, _NO_FAULT, _CANCELLED, _PARTS, _JOINED = 0.12, 0.08, 0.03, 0.10, 0.08
_CALLS_A_PART, _MOST_DAYS_A_PART = 1_000, 7
_STORM_DWELLINGS, _STORM_SIGMA, _MOST_DWELLINGS = 1_500, 0.9, 10_000
_LONGEST_STORM_S = 7_200
_LONGEST_JOB_MIN = 10 * 24 * 60


def plan_town(
    a_day: float, storms_a_year: float, days: int, until: date, zone: ZoneInfo, rng: Random
) -> Iterator[PlannedCall]:
    """Give the calls of *days* days ending with *until*, in the order in which the phone rings.

    a_day -- requests in the mean; storms_a_year -- outages that hit more than a house
    """
    calls_a_day = a_day / (1 - _NO_REQUEST_SHARE)
    step = max(1, min(_MOST_DAYS_A_PART, round(_CALLS_A_PART / calls_a_day)))
    owed, storms = 0.0, rng.random()
    for first in range(0, days, step):
        dates = [until - timedelta(days=days - 1 - i) for i in range(first, min(first + step, days))]
        weights = [DAY_FACTORS[day.weekday()] * swing(0.12, rng) for day in dates]
        owed += calls_a_day * sum(weights)
        total = round(owed)
        owed -= total
        calls = _calls(dates, weights, total, zone, rng)
        storms += storms_a_year * len(dates) / 365
        while storms >= 1:
            storms -= 1
            _let_storm(calls, rng)
        yield from calls


def mix_of(day: date) -> dict[str, float]:
    """Return the percentages of *day*: what is not heating shares the rest as ever."""
    heating = HEATING[day.month]
    rest = (100 - heating) / (100 - MIX["heating"])
    return {kind: heating if kind == "heating" else percent * rest for kind, percent in MIX.items()}


def _calls(dates: list[date], weights: list[float], total: int, zone: ZoneInfo, rng: Random) -> list[PlannedCall]:
    if not total:
        return []
    slots = [day for day, count in zip(dates, quotas(total, weights), strict=True) for _ in range(count)]
    hours = [hour for hour, count in enumerate(quotas(total, HOURS)) for _ in range(count)]
    rng.shuffle(hours)
    midnights = {day: datetime.combine(day, time(), zone) for day in dates}
    times = sorted(
        (midnights[day].replace(hour=hour) + timedelta(seconds=int(rng.random() * 3_600))).astimezone(UTC)
        for day, hour in zip(slots, hours, strict=True)
    )
    kinds = dealt(total, mix_of(dates[len(dates) // 2]), rng)
    calls = [PlannedCall(at=at, kind=kind) for at, kind in zip(times, kinds, strict=True)]
    requests = [call for call in calls if call.kind not in NO_REQUEST]
    _deal_courses(requests, rng)
    _deal_durations(calls, rng)
    return calls


def _deal_courses(requests: list[PlannedCall], rng: Random) -> None:
    total = len(requests)
    for call, caller in zip(requests, dealt(total, CALLERS, rng), strict=True):
        call.caller = caller
    lifts = [call for call in requests if call.kind == "lift_stopped"]
    for call in rng.sample(lifts, round(_PARTS * len(lifts))):
        call.parts_days = rng.uniform(1, 5)
    free = [call for call in requests if call.kind != "lift_trapped" and not call.parts_days]
    rng.shuffle(free)

    def deal(share: float, do: Callable[[PlannedCall], None]) -> None:
        for _ in range(min(round(share * total), len(free))):
            do(free.pop())

    deal(_THERE_AND_BACK, lambda call: setattr(call, "moves", 2))
    deal(_REASSIGNED - _THERE_AND_BACK, lambda call: setattr(call, "moves", 1))
    deal(_NO_FAULT, lambda call: setattr(call, "is_no_fault", True))
    deal(_CANCELLED, lambda call: setattr(call, "is_cancelled", True))
    deal(_REOPENED, lambda call: setattr(call, "is_reopened", True))
    deal(_JOINED, lambda call: setattr(call, "is_joined", True))
    for call in rng.sample(requests, round(_AMBIGUOUS * total)):
        call.is_ambiguous = True
    again = [call for call in requests if call.caller == "returning" and call.kind in REPEATING]
    for call in again[: round(_REPEATED * total)]:  # who comes again is mostly he who rang before
        call.is_repeat = True


def _deal_durations(calls: list[PlannedCall], rng: Random) -> None:
    def deal(name: str, to: Iterable[PlannedCall], median: float, sigma: float) -> None:
        some = list(to)
        for call, value in zip(some, log_normal(len(some), median, sigma, rng), strict=True):
            setattr(call, name, value)

    lifts = [call for call in calls if call.kind == "lift_stopped"]
    trapped = [call for call in calls if call.kind == "lift_trapped"]
    others = [call for call in calls if not call.kind.startswith("lift_")]
    deal("intake_s", calls, 52, 0.5)
    deal("accept_s", calls, 60, 0.7)
    deal("arrive_min", trapped, 9.4, 0.45)
    deal("work_min", trapped, 4.5, 0.6)
    deal("arrive_min", [*lifts, *others], 40, 0.6)
    deal("work_min", lifts, 90, 1.1)
    deal("work_min", others, 300, 1.2)
    deal("localised_min", (call for call in calls if call.kind == "leak"), 18, 0.5)
    for call in calls:
        call.work_min = min(call.work_min, _LONGEST_JOB_MIN)


def _let_storm(calls: list[PlannedCall], rng: Random) -> None:
    """Let one of the calls be the first about an outage that hits many dwellings: others ring and are joined to it."""
    first = [call for call in calls if call.kind in STORMS and not (call.is_cancelled or call.is_ambiguous)]
    if not first:
        return
    call = rng.choice(first)
    dwellings = min(rng.lognormvariate(0, _STORM_SIGMA) * _STORM_DWELLINGS, _MOST_DWELLINGS)
    delays = (rng.lognormvariate(0, 0.9) * 12 * 60 for _ in range(round(JOINING * dwellings)))
    call.storm = tuple(sorted(30 + int(delay) for delay in delays if delay < _LONGEST_STORM_S))
    call.is_repeat = call.is_reopened = False
    call.arrive_min, call.work_min = max(call.arrive_min, 30), max(call.work_min, _LONGEST_STORM_S / 60 + 30)
