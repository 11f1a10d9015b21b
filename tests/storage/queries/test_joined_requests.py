"""Requests that were joined to each other as the same call, however long the chain."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from sqlalchemy import event

from desktop.domain.ids import new_id
from desktop.storage.queries.joined_requests import joined_to, standing_for
from desktop.storage.tables import RequestRow
from tests.desk import FoundedDesk


@pytest.fixture
def ids(desk) -> list[UUID]:
    """Six requests, the oldest first."""
    return [desk.take(f"call {n}").request_id for n in range(6)]


def joined(desk: FoundedDesk, *pairs: tuple[UUID, UUID]) -> None:
    with desk.database.take_in() as (session, _changes):
        for one, other in pairs:
            session.get_one(RequestRow, one).joined_to_id = other


@contextmanager
def asked_once(desk: FoundedDesk) -> Iterator[None]:
    asked: list[str] = []
    note = lambda _conn, _cursor, statement, *_rest: asked.append(statement)  # noqa: E731
    event.listen(desk.database.engine, "before_cursor_execute", note)
    yield
    event.remove(desk.database.engine, "before_cursor_execute", note)
    assert len([one for one in asked if "request" in one]) == 1


def test_a_long_chain_is_followed_to_its_end_and_back_with_one_question(desk, ids):
    joined(desk, *((one, ids[at + 1]) for at, one in enumerate(ids[:-1])))
    with desk.database.read() as session:
        with asked_once(desk):
            assert standing_for(session, ids) == dict.fromkeys(ids, ids[-1])
        with asked_once(desk):
            assert joined_to(session, ids[-1]) == ids[:-1]
        assert joined_to(session, ids[2]) == ids[:2]


def test_what_was_joined_to_none_or_to_what_is_not_here_stands_for_itself(desk, ids):
    alone, apart, older, to_older, *_rest = ids
    joined(desk, (apart, apart), (older, new_id()), (to_older, older))
    with desk.database.read() as session:
        found = standing_for(session, [alone, apart, older, to_older])
        assert found == {alone: alone, apart: apart, older: older, to_older: older}
        assert joined_to(session, apart) == []


def test_of_those_that_two_stations_joined_to_each_other_the_oldest_stands_and_nothing_hangs(desk, ids):
    one, other, third, *_rest = ids
    joined(desk, (one, other), (other, one), (third, other))
    with desk.database.read() as session:
        assert standing_for(session, [one, other, third]) == dict.fromkeys((one, other, third), one)
        assert joined_to(session, one) == [other, third]
