"""Which requests a caller may ask about."""

from datetime import timedelta
from itertools import pairwise

import pytest

from desktop.domain.asked import Asker
from desktop.domain.day import desk_day
from desktop.domain.ringing import Ring, RingEvent
from desktop.storage.queries.asked_about import asked_about, asker
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import RequestRow
from desktop.workflow import directory
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.merging import merge
from desktop.workflow.progress import Closing, close, pause
from desktop.workflow.same_call import same_call

HERS = Ring(RingEvent.RING, "+79161234567")


def about(desk, asks: Asker):
    with desk.database.read() as session:
        return asked_about(session, desk_day(desk_facts(session)), asks, now=desk.clock())


def numbers(desk, asks: Asker) -> list[str]:
    return [one.line.number for one in about(desk, asks)]


def who(desk, typed: str, ring: Ring | None = None) -> Asker:
    with desk.database.read() as session:
        return asker(session, typed, desk_facts(session), year=2026, ring=ring)


def test_a_caller_who_was_added_asks_about_that_request_and_nobody_elses(desk):
    joined, _other = desk.take("Lift stands"), desk.take("No light")
    join(desk.office, joined.request_id, JoiningCall(contact_id=desk.ivanova), by=desk.boris)
    own = desk.take("Door", contact_id=desk.ivanova)
    assert numbers(desk, Asker(contact_id=desk.ivanova)) == [own.number, joined.number]


def test_what_was_joined_to_another_as_the_same_call_is_told_as_that_one_stands(desk):
    kept, hers = desk.take("Lift stands"), desk.take("Lift stands", contact_id=desk.ivanova)
    same_call(desk.office, hers.request_id, desk.told, other=kept.request_id)
    assert numbers(desk, Asker(contact_id=desk.ivanova)) == [kept.number]


def test_open_ones_come_first_then_what_ended_in_the_last_days(desk):
    ended, opened = desk.take("one", contact_id=desk.ivanova), desk.take("two", contact_id=desk.ivanova)
    close(desk.office, ended.request_id, desk.told, Closing(outcome="done"))
    asks = Asker(contact_id=desk.ivanova)
    assert numbers(desk, asks) == [opened.number, ended.number]
    desk.clock.forward(timedelta(days=3, minutes=1) / timedelta(minutes=1))
    assert numbers(desk, asks) == [opened.number]


def test_a_caller_without_requests_asks_about_the_place(desk):
    made = desk.take("Lift stands", equipment_id=desk.lift)
    for asks in (
        Asker(contact_id=desk.ivanova, site_id=desk.house),
        Asker(site_id=desk.entrance),
        Asker(equipment_id=desk.lift),
    ):
        assert numbers(desk, asks) == [made.number]
    assert numbers(desk, Asker()) == []


def test_a_paused_request_knows_why_and_since_when(desk):
    made = desk.take("Lift stands", contact_id=desk.ivanova)
    paused_at = desk.clock.forward(5)
    pause(desk.office, made.request_id, desk.told, reason="waiting_part")
    desk.clock.forward(60)
    (one,) = about(desk, Asker(contact_id=desk.ivanova))
    assert (one.pause_reason, one.since, one.ring_back_at) == ("waiting_part", paused_at, None)


@pytest.mark.parametrize(
    ("typed", "ring", "phone"),
    [("", HERS, "+79161234567"), ("8 903 777 66 55 asks", HERS, "+79037776655"), ("418?", None, "")],
)
def test_what_the_line_says_goes_before_what_rings(desk, typed, ring, phone):
    assert who(desk, typed, ring).phone == phone


def test_a_number_of_several_is_nobody_in_particular_but_all_of_them_may_ask(desk):
    other = directory.save(desk.office, "contact", None, {"name": "Petrov", "phones": ["+79161234567"]}, by=desk.anna)
    hers, his = desk.take("one", contact_id=desk.ivanova), desk.take("two", contact_id=other)
    asks = who(desk, "", HERS)
    assert asks.contact_id is None
    assert numbers(desk, asks) == [his.number, hers.number]


def test_a_chain_of_what_was_joined_is_told_as_its_last_one_stands(desk):
    ids = [desk.take("Lift stands", contact_id=desk.ivanova if n == 0 else None) for n in range(4)]
    with desk.database.take_in() as (session, _changes):
        for one, other in pairwise(ids):
            row = session.get_one(RequestRow, one.request_id)
            row.status, row.joined_to_id, row.closed_at = "cancelled", other.request_id, desk.clock.at
    assert numbers(desk, Asker(contact_id=desk.ivanova)) == [ids[-1].number]


def test_a_caller_who_was_merged_while_the_call_was_typed_asks_about_what_the_one_that_stays_has(desk):
    double = directory.save(desk.office, "contact", None, {"name": "Ivanova A.", "phones": []}, by=desk.anna)
    made = desk.take("Lift stands", contact_id=desk.ivanova)
    merge(desk.office, "contact", double, desk.ivanova, by=desk.anna)
    assert numbers(desk, Asker(contact_id=double)) == [made.number]
