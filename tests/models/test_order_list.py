"""Open orders as a list."""

from datetime import timedelta
from uuid import UUID

import pytest

from desktop.domain.open_order import OpenOrder
from desktop.domain.records import WorkOrderRecord
from desktop.models.order_list import OrderList
from desktop.models.row_list import RowRole
from tests.models.lines import NOON as NOW
from tests.models.lines import READER, line


def order(
    number: int, person: str | None, *, age: int = 60, sheet: WorkOrderRecord | None = None, person_id: int = 0
) -> OpenOrder:
    made = line(
        id=UUID(int=number), number=f"A26-{number:05d}", person=person, occurred_at=NOW - timedelta(minutes=age),
        person_id=UUID(int=person_id) if person_id else None,
    )  # fmt: skip
    return OpenOrder(line=made, sheet=sheet)


def sheet(number: int, person: str, *, copy: int = 0, is_out_of_date: bool = False) -> WorkOrderRecord:
    return WorkOrderRecord(
        id=UUID(int=1000 + number), request_id=UUID(int=number), number=f"A26-{number:05d}", person=person, copy=copy,
        issued_at=NOW, returned_at=None, is_out_of_date=is_out_of_date,
    )  # fmt: skip


@pytest.fixture
def orders() -> OrderList:
    return OrderList()


def titles(orders: OrderList) -> list[str]:
    return [row.title for row in orders.rows()]


def test_orders_stand_under_their_people_the_oldest_first_and_nobody_last(orders):
    orders.show(
        [order(1, None), order(2, "Petrov", age=5), order(3, "Orlov"), order(4, "Petrov", age=90)], READER, now=NOW
    )
    assert titles(orders) == ["Orlov", "3", "Petrov", "4", "2", "Nobody assigned", "1"]


def test_a_sheet_says_that_it_is_out_of_date_a_copy_or_not_printed(orders):
    orders.show(
        [
            order(1, "Orlov", sheet=sheet(1, "Orlov")),
            order(2, "Orlov", sheet=sheet(2, "Orlov", copy=2)),
            order(3, "Orlov", sheet=sheet(3, "Orlov", is_out_of_date=True)),
            order(4, "Orlov"),
        ],
        READER,
        now=NOW,
    )
    assert [row.sheet for row in orders.rows()][1:] == [
        "printed 12:00",
        "copy 2, printed 12:00",
        "out of date: print again",
        "not printed",
    ]
    assert "1 sheet out of date" in orders.rows()[0].note


def test_a_sheet_stays_with_who_carries_it_when_nobody_is_assigned_any_more(orders):
    orders.show([order(1, None, sheet=sheet(1, "Orlov"))], READER, now=NOW)
    assert titles(orders) == ["Orlov", "1"]


def test_two_people_of_one_name_have_their_own_orders(orders):
    orders.show([order(1, "Orlov", person_id=8), order(2, "Orlov", person_id=9)], READER, now=NOW)
    assert titles(orders) == ["Orlov", "1", "Orlov", "2"]


def test_a_sheet_that_only_knows_the_name_stays_with_the_one_who_is_called_so(orders):
    orders.show([order(1, "Orlov", person_id=8), order(2, None, sheet=sheet(2, "Orlov"))], READER, now=NOW)
    assert titles(orders) == ["Orlov", "1", "2"]


def test_what_stays_is_not_touched(orders, qtbot):
    orders.show([order(1, "Orlov"), order(2, "Orlov")], READER, now=NOW)
    with qtbot.assertNotEmitted(orders.modelReset), qtbot.waitSignal(orders.rowsRemoved) as removed:
        orders.show([order(2, "Orlov")], READER, now=NOW)
    assert removed.args[1:] == [1, 1]
    assert orders.index(1).data(RowRole).title == "2"


def test_the_order_list_keeps_the_qt_model_contract(qtmodeltester, orders):
    orders.show([order(1, None), order(2, "Petrov")], READER, now=NOW)
    qtmodeltester.check(orders)
