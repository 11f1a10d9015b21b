"""Call-backs owed, as the list of what waits says them."""

from datetime import timedelta
from typing import Any

from desktop.domain.ids import new_id
from desktop.domain.promises import PromiseKind
from desktop.domain.records import PromiseOwed
from desktop.models.alarms import band
from desktop.models.owed_rows import arrival_text, ring_back_text
from desktop.models.waiting_list import RequestIdRole, RingBackRole, WaitingList
from tests.models.lines import NOON, READER, line
from tests.models.test_alarms import waiting


def owed(minutes: float, **more: Any) -> PromiseOwed:
    usual: dict[str, Any] = {"request": line(), "made_at": NOON - timedelta(minutes=20)}
    return PromiseOwed(promise_id=new_id(), due_at=NOON + timedelta(minutes=minutes), **(usual | more))


def test_a_call_owed_says_when_whom_at_which_number_about_what_and_since_when():
    said = ring_back_text(owed(4, said="the price", attempts=1), READER, NOON)
    assert said == (
        "in 4 min · Ivanova, +7 916 123-45-67 · 415 Lift stopped, Lenina, 14, 2 · the price · promised 11:40"
        " · rung 1 time, no answer"
    )
    assert ring_back_text(owed(-12), READER, NOON).startswith("late 12 min · ")
    assert ring_back_text(owed(0.5), READER, NOON).startswith("now · ")
    unknown = owed(1, request=line(caller=None, phone=None))
    assert "caller not known, no number" in ring_back_text(unknown, READER, NOON)


def test_who_was_told_an_arrival_that_has_passed_is_named_with_who_was_to_come():
    one = owed(-9, kind=PromiseKind.ARRIVE, request=line(status="accepted", person="Pavel Orlov"))
    said = arrival_text(one, READER, NOON)
    assert said.startswith("told: there by 11:51, late 9 min · Ivanova, +7 916 123-45-67 · 415 Lift stopped")
    assert said.endswith("accepted, Pavel Orlov")


def test_every_call_owed_is_listed_by_its_time_also_where_its_request_stands_above(qtbot, qtmodeltester):
    late = line(due_at=NOON - timedelta(minutes=1))
    first, second = owed(-5, request=late), owed(10)
    rows = WaitingList()
    rows.show(waiting(overdue=(late,), promises=(first, second)), READER, NOON)
    qtmodeltester.check(rows)
    texts = [rows.index(row).data() for row in range(rows.rowCount())]
    assert [texts[0], texts[2]] == ["Late: 1", "Callers to ring back: 2"]
    assert (texts[3].split(" · ")[0], texts[4].split(" · ")[0]) == ("late 5 min", "in 10 min")
    assert [bool(rows.index(row).data(RingBackRole)) for row in (1, 3, 4)] == [False, True, True]
    assert rows.index(3).data(RequestIdRole) == late.id


def test_the_band_counts_the_calls_owed_and_says_when_the_next_is_due():
    assert band(waiting(promises=(owed(4), owed(9))), READER, NOON).rest == "2 call-backs, the next in 4 min"
    assert "1 call-back, one late 3 min" in band(waiting(promises=(owed(-3),)), READER, NOON).rest
    assert "1 call-back, one is due" in band(waiting(promises=(owed(0),)), READER, NOON).rest


def test_f7_on_an_alarm_of_a_call_owed_means_the_caller():
    grave = line(is_danger=True)
    shown = band(waiting(danger=(grave,), promises=(owed(-1, request=grave), owed(-1))), READER, NOON)
    assert [alarm.is_ring_back for alarm in shown.alarms] == [False, True]
