"""Which requests of two desks are offered as one call."""

from itertools import pairwise
from uuid import UUID

from desktop.domain.day import desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.same_calls import note_same_calls, same_calls
from desktop.storage.tables import RequestRow, SameCallRow

_MOST = 5


def _storm(desk, calls: int) -> list[UUID]:
    """Return requests at one house, one a minute, half of them from another desk."""
    made = []
    for place in range(calls):
        made.append(desk.take("No light", category_id=desk.stopped, site_id=desk.house).request_id)
        desk.clock.forward(1)
        with desk.database.take_in() as (session, _changes):
            session.get_one(RequestRow, made[-1]).station = "AB"[place % 2]
    return made


def test_in_a_storm_each_request_is_offered_with_the_few_nearest_in_time(desk):
    made = _storm(desk, 40)
    with desk.database.take_in() as (session, _changes):
        note_same_calls(session, made)

    with desk.database.read() as session:
        offered = same_calls(session, desk_day(desk_facts(session)))
        of_one = same_calls(session, desk_day(desk_facts(session)), made[20])
    pairs = {frozenset((pair.kept.id, pair.joined.id)) for pair in offered}
    assert len(pairs) <= _MOST * len(made)
    assert {frozenset(pair) for pair in pairwise(made)} <= pairs
    assert len(of_one) >= _MOST


def test_what_comes_again_is_offered_as_before(desk):
    made, noted = _storm(desk, 20), []
    for _again in range(3):
        with desk.database.take_in() as (session, _changes):
            note_same_calls(session, made)
        with desk.database.read() as session:
            noted.append({(row.first_id, row.second_id) for row in session.query(SameCallRow)})
    assert noted[0] == noted[1] == noted[2] != set()
