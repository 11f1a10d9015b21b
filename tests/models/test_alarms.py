"""What the NOW band says, and in which order."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.ids import new_id
from desktop.domain.records import PromiseOwed, Waiting
from desktop.models.alarms import alarm_text, band
from desktop.wording.language import Language
from tests.models.lines import NOON, READER, line


def waiting(**lists: Any) -> Waiting:
    empty: dict[str, Any] = dict.fromkeys(("danger", "overdue", "unaccepted", "carried_over", "promises"), ())
    empty["open_count"] = 0
    return Waiting(**(empty | lists))


def test_nothing_pressing_is_said_in_words():
    shown = band(waiting(), READER, NOON)
    assert shown.is_quiet
    assert shown.rest == "Nothing is late and nobody waits for a call."


def test_a_trapped_person_stands_before_a_late_request_and_the_rest_is_counted():
    trapped = line(is_danger=True, person="Pavel Orlov", eta_at=NOON + timedelta(minutes=31), accepted_at=NOON,
                   status="accepted", labels={"en": "Trapped"}, is_danger_kind=True)  # fmt: skip
    late = line(number="A26-00409", due_at=NOON - timedelta(minutes=12))
    third = line(number="A26-00410")
    ring = PromiseOwed(promise_id=new_id(), request=trapped, due_at=NOON + timedelta(minutes=4))
    shown = band(
        waiting(danger=(trapped,), overdue=(late,), unaccepted=(third,), promises=(ring,), carried_over=(late,)),
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
    ring = PromiseOwed(promise_id=new_id(), request=calm, due_at=NOON - timedelta(minutes=1))
    shown = band(waiting(promises=(ring,)), READER, NOON)
    assert shown.alarms[0].request_id == calm.id
    assert shown.alarms[0].text.endswith("ring back now")
    assert shown.alarms[0].tone == "warning"


def test_one_request_is_one_alarm_however_many_reasons_it_has():
    both = line(is_danger=True, due_at=NOON)
    shown = band(waiting(danger=(both,), overdue=(both,), unaccepted=(both,)), READER, NOON)
    assert len(shown.alarms) == 1


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"status": "assigned", "person": "Orlov"}, "Orlov, no answer yet, waits 0 min"),
        ({"status": "accepted", "person": "Orlov", "eta_at": NOON}, "Orlov due 12:00"),
        ({"status": "accepted", "person": "Orlov", "eta_at": NOON - timedelta(hours=1)}, "Orlov was due 11:00"),
        ({"status": "accepted", "person": "Orlov"}, "accepted, Orlov"),
        ({"status": "on_site", "person": "Orlov", "eta_at": NOON}, "on site, Orlov"),
        ({"status": "closed", "person": "Orlov", "accepted_at": None}, "closed, Orlov"),
    ],
)
def test_what_is_said_of_the_engineer_is_how_it_stands_now(facts, said):
    assert alarm_text(line(**facts), None, READER, NOON) == f"415 Lift stopped, Lenina, 14, 2, {said}"


def test_a_person_in_danger_is_said_unless_the_kind_says_it():
    assert "415 Lift stopped, person in danger" in alarm_text(line(is_danger=True), None, READER, NOON)
    trapped = line(is_danger=True, labels={"en": "Trapped"}, is_danger_kind=True)
    assert "person in danger" not in alarm_text(trapped, None, READER, NOON)


def test_chinese_is_told_with_its_own_commas():
    reader = replace(READER, language=Language("zh_CN"))
    third = line(labels={"zh": "停梯"}, place="列宁街14", equipment="2", due_at=NOON - timedelta(minutes=12))
    shown = band(waiting(overdue=(third, line(), line()), promises=()), reader, NOON)
    assert shown.alarms[0].text == "415 停梯，列宁街14，2，超时 12 分，无人接单，已等 0 分"
    assert shown.rest == "另有 1 个"


def test_a_half_typed_call_about_a_person_in_danger_is_named_until_it_is_saved():
    shown = band(waiting(carried_over=(line(),)), READER, NOON, danger_parked=1)
    assert shown.rest == "1 call about a person in danger not saved yet (F2), 1 carried over"
    assert not band(waiting(), READER, NOON, danger_parked=2).is_quiet
