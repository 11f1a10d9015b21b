"""What a softphone tells is kept once, whatever comes doubled, late or not at all."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.domain.errors import RingUnknown
from desktop.domain.ids import new_id
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.storage.tables import EntryRow, RingRow
from desktop.workflow.joining import JoiningCall, join, unjoin
from desktop.workflow.other_calls import note_call
from desktop.workflow.ringing import drop, hear, link, ring_back, take

NUMBER = "+79161234567"
RING, ANSWER, END = RingEvent.RING, RingEvent.ANSWER, RingEvent.END


@pytest.fixture
def tell(desk):
    """Let the softphone tell one thing *later_s* seconds after the last one; return the ring's id."""

    def told(event: RingEvent = RING, later_s: float = 1, number: str = NUMBER, name: str = ""):
        desk.clock.at += timedelta(seconds=later_s)
        return hear(desk.office, Heard(Ring(event, number, name), desk.clock.at, new_id()), by=desk.boris)

    return told


def rings(desk) -> list[RingRow]:
    with desk.database.read() as session:
        found = list(session.scalars(select(RingRow).order_by(RingRow.rang_at, RingRow.id)))
        session.expunge_all()
        return found


def seconds(row: RingRow) -> tuple[float | None, float | None]:
    """Return how long after the ring it was answered and ended."""

    def since(at):
        return None if at is None else (at - row.rang_at).total_seconds()

    return since(row.answered_at), since(row.ended_at)


@pytest.mark.parametrize(
    ("events", "kept"),
    [
        ([(RING, 0), (ANSWER, 5), (END, 60)], [(5, 65)]),
        ([(RING, 0), (RING, 1), (ANSWER, 4), (ANSWER, 1), (END, 60), (END, 1)], [(5, 66)]),
        ([(RING, 0), (END, 20)], [(None, 20)]),
        ([(ANSWER, 0), (RING, 1), (END, 60)], [(0, 61)]),
        ([(RING, 0), (END, 3), (ANSWER, 1)], [(3, 3)]),
        ([(END, 0)], []),
        ([(END, 0), (RING, 1)], [(None, None)]),
        ([(ANSWER, 0), (END, 30)], [(0, 30)]),
        ([(ANSWER, 0), (ANSWER, 3600)], [(0, None), (0, None)]),
        ([(RING, 0), (END, 20), (RING, 5), (END, 20)], [(None, 20), (None, 20)]),
        ([(RING, 0), (RING, 600)], [(None, None), (None, None)]),
        ([(RING, 0), (ANSWER, 5), (RING, 1200)], [(5, None), (None, None)]),
    ],
    ids=["plain", "all doubled", "missed", "ring after answer", "answer after end", "one's own call ended",
         "end before its ring", "answer alone", "answers alone, an hour apart", "two missed", "never said to end",
         "answered, never said to end"],
)  # fmt: skip
def test_what_is_told_is_kept_once(desk, tell, events, kept):
    for event, later_s in events:
        tell(event, later_s)
    assert [seconds(row) for row in rings(desk)] == kept


def test_who_rings_is_known_by_his_number(desk, tell):
    tell(name="Shop")
    (row,) = rings(desk)
    assert (row.contact_id, row.e164, row.digits, row.name) == (desk.ivanova, NUMBER, NUMBER[1:], "Shop")
    assert (row.station, row.rang_at, row.tries) == ("A", desk.clock.at, 0)


@pytest.mark.parametrize(("number", "digits"), [("", ""), ("*72#", "72"), ("89161234567", "79161234567"), ("#", "#")])
def test_any_number_is_kept_as_it_was_signalled(desk, tell, number, digits):
    tell(number=number)
    (row,) = rings(desk)
    assert (row.number, row.digits) == (number, digits)


def test_the_number_as_it_is_dialled_at_home_is_the_same_number(desk, tell):
    tell(number="89161234567")
    tell(END, number=NUMBER)
    assert [seconds(row) for row in rings(desk)] == [(None, 1)]


def test_a_taken_ring_knows_the_request_that_came_of_it(desk, tell):
    rang = tell()
    take(desk.office, rang, by=desk.boris)
    done = desk.take("No light", ring_id=rang)
    (row,) = rings(desk)
    assert (row.taken_at, row.answered_by_id, row.request_id) == (desk.clock.at, desk.boris, done.request_id)
    assert row.call_id is not None


def test_a_taken_ring_knows_the_request_that_it_was_joined_to(desk, tell):
    done, rang = desk.take("No light"), tell()
    join(desk.office, done.request_id, JoiningCall(words="Me too", ring_id=rang), by=desk.boris)
    assert rings(desk)[0].request_id == done.request_id


def test_a_taken_ring_knows_why_it_made_no_request(desk, tell):
    rang = tell()
    note_call(desk.office, "thanks", by=desk.boris, ring_id=rang)
    (row,) = rings(desk)
    assert row.call_id is not None
    assert row.request_id is None


def entries(desk) -> list[tuple[str, str]]:
    with desk.database.read() as session:
        found = session.scalars(select(EntryRow).order_by(EntryRow.id))
        return [(entry.kind, entry.text) for entry in found if "rings" in entry.data]


def test_an_attempt_is_counted_and_being_reached_settles_it(desk, tell):
    missed = [tell(), tell(END, 20)]
    assert missed[0] == missed[1]
    ring_back(desk.office, missed[:1], by=desk.anna, is_reached=False)
    assert (rings(desk)[0].tries, rings(desk)[0].rung_back_at) == (1, None)
    ring_back(desk.office, missed[:1], by=desk.anna, is_reached=True)
    ring_back(desk.office, missed[:1], by=desk.boris, is_reached=True)
    (row,) = rings(desk)
    assert (row.tries, row.rung_back_at, row.rung_back_by_id) == (1, desk.clock.at, desk.anna)
    assert entries(desk) == [("missed_no_answer", ""), ("missed_rung_back", "")]


def test_a_dropped_one_has_its_reason_in_the_journal(desk, tell):
    rang = tell()
    drop(desk.office, [rang], by=desk.boris, reason=" An advertisement ")
    (row,) = rings(desk)
    assert (row.reason, row.dropped_by_id) == ("An advertisement", desk.boris)
    assert entries(desk) == [("missed_dropped", "An advertisement")]


def test_an_answered_call_is_linked_by_hand(desk, tell):
    done, rang = desk.take("No light"), tell(ANSWER)
    assert link(desk.office, [rang], done.request_id, by=desk.boris) == done.number
    assert rings(desk)[0].request_id == done.request_id
    assert entries(desk) == [("ring_linked", "")]


def test_a_ring_that_is_not_there_is_said(desk):
    with pytest.raises(RingUnknown):
        take(desk.office, new_id(), by=desk.boris)


def test_a_caller_taken_out_of_a_request_keeps_his_ring(desk, tell):
    done, rang = desk.take("No light"), tell()
    join(desk.office, done.request_id, JoiningCall(words="Water runs", ring_id=rang), by=desk.boris)
    joined = rings(desk)[0].call_id
    assert joined is not None
    own = unjoin(desk.office, done.request_id, joined, by=desk.boris)
    assert rings(desk)[0].request_id == own.request_id


def test_what_came_of_a_ring_first_stands(desk, tell):
    rang = tell()
    first = desk.take("No light", ring_id=rang)
    desk.take("No water", ring_id=rang)
    assert rings(desk)[0].request_id == first.request_id
