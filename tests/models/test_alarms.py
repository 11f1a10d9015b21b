"""What the NOW band says, and in which order."""

from datetime import timedelta
from typing import Any

from desktop.domain.ids import new_id
from desktop.domain.records import RingBackOwed, Waiting
from desktop.models.alarms import band
from tests.models.lines import NOON, READER, line


def waiting(**lists: Any) -> Waiting:
    empty: dict[str, Any] = dict.fromkeys(("danger", "overdue", "unaccepted", "carried_over", "ring_backs"), ())
    empty["open_count"] = 0
    return Waiting(**(empty | lists))


def test_nothing_pressing_is_said_in_words():
    shown = band(waiting(), READER, NOON)
    assert shown.is_quiet
    assert shown.rest == "Nothing is late and nobody waits for a call."


def test_a_trapped_person_stands_before_a_late_request_and_the_rest_is_counted():
    trapped = line(is_danger=True, person="Pavel Orlov", eta_at=NOON + timedelta(minutes=31), accepted_at=NOON,
                   labels={"en": "Trapped"})  # fmt: skip
    late = line(number="A26-00409", due_at=NOON - timedelta(minutes=12))
    third = line(number="A26-00410")
    ring = RingBackOwed(promise_id=new_id(), request=trapped, due_at=NOON + timedelta(minutes=4))
    shown = band(
        waiting(danger=(trapped,), overdue=(late,), unaccepted=(third,), ring_backs=(ring,), carried_over=(late,)),
        READER, NOON,
    )  # fmt: skip
    assert [alarm.request_id for alarm in shown.alarms] == [trapped.id, late.id]
    assert shown.alarms[0].text == "415 Trapped, Lenina, 14, 2, Pavel Orlov due 12:31, ring back in 4 min"
    assert "late 12 min, nobody accepted" in shown.alarms[1].text
    assert shown.alarms[0].tone == shown.alarms[1].tone == "danger"
    assert "1" in shown.rest
    assert not shown.is_quiet


def test_a_call_back_that_is_due_becomes_an_alarm_of_its_own():
    calm = line()
    ring = RingBackOwed(promise_id=new_id(), request=calm, due_at=NOON - timedelta(minutes=1))
    shown = band(waiting(ring_backs=(ring,)), READER, NOON)
    assert shown.alarms[0].request_id == calm.id
    assert shown.alarms[0].text.endswith("ring back now")
    assert shown.alarms[0].tone == "warning"


def test_one_request_is_one_alarm_however_many_reasons_it_has():
    both = line(is_danger=True, due_at=NOON)
    shown = band(waiting(danger=(both,), overdue=(both,), unaccepted=(both,)), READER, NOON)
    assert len(shown.alarms) == 1
