"""One call rings at several desks: each writes it down, all know it as one, and what one makes of it counts for all."""

from datetime import UTC, datetime, timedelta

from desktop.domain.day import desk_day
from desktop.domain.ids import new_id
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.storage.queries.call_log import logged_calls
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.missed_calls import answered_elsewhere, missed_calls
from desktop.sync.on_demand import fetch_day
from desktop.workflow.other_calls import note_call
from desktop.workflow.ringing import hear, link, ring_back, take
from tests.desk import NOON
from tests.sync.stations import Company, Station, differences
from tests.sync.test_purging import closed, day_of, taken

NUMBER = "+79161234567"
TEN = timedelta(minutes=10)


def tell(station: Station, event: RingEvent, later_s: float = 0):
    station.clock.at += timedelta(seconds=later_s)
    heard = Heard(Ring(event, NUMBER), station.clock.at, new_id())
    return hear(station.office, heard, by=station.company.people["boris"])


def missed(station: Station):
    with station.office.database.read() as session:
        return missed_calls(session, now=station.clock.at, within=TEN)


def log(station: Station):
    with station.office.database.read() as session:
        day = desk_day(desk_facts(session))
        return logged_calls(session, day, day.of(station.clock.at), now=station.clock.at)


def meet(*stations: Station) -> None:
    for station in (*stations, *stations):
        station.sync()


def test_a_call_that_rang_at_two_desks_is_missed_once_and_rung_back_for_both(
    here: Station, there: Station, company: Company
):
    for station, later_s in ((here, 0), (there, 2)):
        tell(station, RingEvent.RING, later_s)
        tell(station, RingEvent.END, 20)
    meet(here, there)
    for station in (here, there):
        assert [(call.times, len(call.ring_ids)) for call in missed(station)] == [(1, 2)]
        assert [call.stations for call in log(station)] == [("B", "C")]
    (call,) = missed(there)
    ring_back(there.office, call.ring_ids, by=company.people["boris"], is_reached=True)
    meet(there, here)
    assert missed(here) == missed(there) == []
    assert [one.state for one in log(here)] == ["rung_back"]
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_who_answers_at_one_desk_ends_the_ringing_at_the_other(here: Station, there: Station, company: Company):
    tell(here, RingEvent.RING)
    tell(there, RingEvent.RING, 1)
    tell(there, RingEvent.ANSWER, 3)
    meet(there, here)
    with here.office.database.read() as session:
        rings = {NUMBER: here.clock.at}
        assert answered_elsewhere(session, station="B", rings=rings) == [NUMBER]
        assert answered_elsewhere(session, station="C", rings=rings) == []
    tell(here, RingEvent.END, 6)
    meet(here, there)
    assert missed(here) == missed(there) == []
    assert [(call.state, call.by) for call in log(here)] == [("answered", "Boris Ivanov")]


def test_two_desks_ring_back_apart_and_the_first_one_known_to_the_server_stands(
    here: Station, there: Station, company: Company
):
    rang = tell(here, RingEvent.RING)
    tell(here, RingEvent.END, 20)
    meet(here, there)
    for station in (here, there):
        ring_back(station.office, [rang], by=company.people["boris"], is_reached=True)
    meet(here, there)
    assert here.states() == ["shared"] * len(here.states())
    assert there.states() == ["shared"] * len(there.states())
    assert list(differences(company, here)) == list(differences(company, there)) == []


def test_a_ring_goes_where_the_request_goes_that_came_of_it(here: Station, there: Station, company: Company):
    rang = tell(here, RingEvent.RING)
    take(here.office, rang, by=company.people["boris"])
    done = here.take("No light", ring_id=rang)
    other = tell(there, RingEvent.ANSWER, 3600)
    meet(here, there)
    link(there.office, [other], done.request_id, by=company.people["boris"])
    meet(there, here)
    for station in (here, there):
        assert {row["request_id"] for row in station.rows("ring").values()} == {done.request_id}
        assert list(differences(company, station)) == []


def test_rings_of_long_ago_go_with_the_rest_and_come_back_with_their_day(here: Station, company: Company):
    tell(here, RingEvent.RING)
    tell(here, RingEvent.END, 20)
    noted = tell(here, RingEvent.ANSWER, 60)
    note_call(here.office, "thanks", by=company.people["boris"], ring_id=noted)
    here.clock.forward(60)
    closed(here, ring_id=tell(here, RingEvent.ANSWER, 60))
    here.sync()
    rings = set(here.rows("ring"))

    for _purge in range(2):  # what refers to a row goes first, and the row the next time
        taken(here)

    assert len(rings) == 3
    assert not here.rows("ring")
    assert not here.rows("call")
    connection = here.connected(company.logins["boris"])
    assert connection is not None
    day = day_of(here)
    assert fetch_day(connection, here.office.database, day, NOON.date(), now=datetime.now(UTC))
    assert set(here.rows("ring")) == rings
    assert list(differences(company, here)) == []
