"""While a card is open here the server knows it, and this station hears who else has it open."""

import threading
from collections.abc import Iterator
from uuid import UUID

import pytest

from desktop.domain.presence import Present
from desktop.sync import presence
from desktop.sync.presence import Beat
from desktop.sync.round import Line
from tests.sync.stations import Company, Station
from tests.sync.test_worker import PATIENCE_S, Working, is_shared

Told = list[tuple[UUID, tuple[Present, ...]]]


class Seat:
    """A station whose beats a test asks for. told -- what it heard of others."""

    def __init__(self, station: Station) -> None:
        self.told: Told = []
        self.line = Line(station.office.database, station.company.address(), lambda _address: None)
        self.beat = Beat(lambda request_id, people: self.told.append((request_id, people)))
        self.logins = station.company.logins

    def look_at(self, request_id: UUID | None, who: str = "boris") -> None:
        """Open a request, or close it."""
        self.beat.look_at(request_id, self.logins[who])
        self.beat.say(self.line)

    def others(self) -> list[tuple[str, str]]:
        """Return who was there when it was asked last."""
        return [(one.name, one.station) for one in self.told[-1][1]]


@pytest.fixture
def seats(here: Station, there: Station) -> Iterator[tuple[Seat, Seat]]:
    made = Seat(here), Seat(there)
    yield made
    for one in made:
        one.line.close()


@pytest.fixture
def taken(here: Station) -> UUID:
    """A request that is on the server."""
    request_id = here.take().request_id
    here.push()
    return request_id


def test_who_comes_second_hears_of_the_first_at_once_and_the_first_with_the_next_beat(
    seats: tuple[Seat, Seat], taken: UUID, monkeypatch: pytest.MonkeyPatch
):
    mine, theirs = seats
    mine.look_at(taken)
    theirs.look_at(taken, "anna")
    assert (mine.others(), theirs.others()) == ([], [("Boris Ivanov", "B")])

    mine.beat.say(mine.line)
    assert mine.others() == []  # half a minute is not over

    monkeypatch.setattr(presence, "BEAT_S", 0.0)
    mine.beat.say(mine.line)
    assert mine.others() == [("Anna Petrova", "C")]


def test_who_closes_the_card_or_turns_to_another_is_gone(seats: tuple[Seat, Seat], taken: UUID, here: Station):
    mine, theirs = seats
    other = here.take("Another").request_id
    here.push()
    mine.look_at(taken)
    mine.look_at(other)
    theirs.look_at(taken)
    assert theirs.others() == []
    theirs.look_at(other)
    assert theirs.others() == [("Boris Ivanov", "B")]

    mine.beat.leave(mine.line)
    theirs.look_at(taken)
    theirs.look_at(other)

    assert theirs.others() == []


def test_it_is_said_under_the_name_of_who_sits_there(seats: tuple[Seat, Seat], taken: UUID):
    mine, theirs = seats
    mine.look_at(taken, "boris")
    mine.look_at(taken, "anna")

    theirs.look_at(taken)

    assert theirs.others() == [("Anna Petrova", "B")]


def test_who_has_no_login_says_nothing_under_anybodys_name_and_still_hears(seats: tuple[Seat, Seat], taken: UUID):
    mine, theirs = seats
    mine.beat.look_at(taken, None)
    mine.beat.say(mine.line)
    theirs.look_at(taken)
    assert theirs.others() == []

    mine.look_at(None)
    mine.beat.look_at(taken, None)
    mine.beat.say(mine.line)

    assert mine.others() == [("Boris Ivanov", "C")]


def test_without_the_server_nobody_is_named_and_all_is_said_anew_when_it_is_back(seats: tuple[Seat, Seat], taken: UUID):
    mine, theirs = seats
    mine.look_at(taken)
    theirs.look_at(taken)

    theirs.beat.lose()
    assert theirs.told[-1] == (taken, ())

    theirs.beat.say(theirs.line)
    assert theirs.others() == [("Boris Ivanov", "B")]


def test_a_server_of_an_older_form_shares_all_the_same(seats: tuple[Seat, Seat], taken: UUID, company: Company):
    mine, _theirs = seats
    company.administrator.execute("DROP FUNCTION sync.look_at(text, uuid)")

    mine.look_at(taken)

    assert mine.told == []
    assert mine.beat.due_in() == presence.BEAT_S


def test_the_worker_beats_while_a_card_is_open_and_takes_its_leave(here: Station, there: Station, taken: UUID):
    heard: Told = []
    came = threading.Event()

    def hear(request_id: UUID, people: tuple[Present, ...]) -> None:
        heard.append((request_id, people))
        came.set()

    mine, theirs = Working(here, tell_present=hear), Working(there)
    mine.told.until(is_shared)
    theirs.told.until(is_shared)
    mine.worker.look_at(taken, here.company.logins["boris"])
    assert came.wait(PATIENCE_S)
    assert heard == [(taken, ())]

    assert mine.worker.stop(PATIENCE_S)
    assert theirs.worker.stop(PATIENCE_S)
    assert here.company.administrator.execute("SELECT count(*) FROM sync.presence").fetchone() == (0,)
