"""The cards of many requests are those of each, and cost no more statements than one."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import event

from desktop.domain.day import desk_day
from desktop.domain.ids import new_id
from desktop.storage.queries.card import card, cards
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.history import MOST, history
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.orders import issue_order
from desktop.workflow.progress import Closing, assign, close
from tests.desk import FoundedDesk


def busy(desk: FoundedDesk) -> list[UUID]:
    """Let things happen that a card shows, and return the requests."""
    taken = [
        desk.take(equipment_id=desk.lift, category_id=desk.trapped, contact_id=desk.ivanova, answers={"inside": True}),
        desk.take(equipment_id=desk.lift, category_id=desk.stopped),
        desk.take(site_id=desk.house),
        desk.take(place_text="by the river", caller_name="Somebody", phone="+7 916 765-43-21"),
    ]
    ids = [made.request_id for made in taken]
    assign(desk.office, ids[0], desk.told, person_id=desk.orlov)
    join(desk.office, ids[0], JoiningCall(words="me too", caller_name="Olga"), by=desk.boris)
    correct(desk.office, ids[1], desk.told, Correction(site_id=desk.house))
    issue_order(desk.office, ids[2], desk.told, copy=0, pdf="0" * 64)
    close(desk.office, ids[3], desk.told, Closing(outcome="done", minutes=25))
    return ids


@contextmanager
def counted(desk: FoundedDesk) -> Iterator[list[str]]:
    said: list[str] = []

    def listen(_connection, _cursor, statement, *_more) -> None:
        said.append(statement)

    event.listen(desk.database.engine, "before_cursor_execute", listen)
    yield said
    event.remove(desk.database.engine, "before_cursor_execute", listen)


def test_cards_come_in_the_order_they_were_asked_for_and_unknown_ones_are_left_out(desk):
    one, two, three, four = busy(desk)
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        found = cards(session, day, [four, new_id(), two, one, three])
        assert [each.line.id for each in found] == [four, two, one, three]
        assert found == [card(session, day, request_id) for request_id in (four, two, one, three)]


def test_many_cards_take_as_many_statements_as_a_few(desk):
    many = [request_id for _ in range(4) for request_id in busy(desk)]
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        with counted(desk) as for_four:
            cards(session, day, many[:4])
        with counted(desk) as for_all:
            cards(session, day, many)
    assert len(for_all) == len(for_four) < 30


def test_the_history_is_of_the_equipment_or_else_of_the_place_the_newest_first(desk):
    at_lift = [desk.take(equipment_id=desk.lift).request_id for _ in range(MOST + 2)]
    at_house = [desk.take(site_id=desk.house).request_id for _ in range(2)]
    nowhere = desk.take().request_id
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        lift, house, none = cards(session, day, [at_lift[5], at_house[1], nowhere])
        assert [line.id for line in lift.history] == [each for each in reversed(at_lift) if each != at_lift[5]][:MOST]
        assert [line.id for line in house.history] == [at_house[0]]
        assert none.history == ()
        assert [line.id for line in history(session, day, desk.house, None)] == list(reversed(at_house))
